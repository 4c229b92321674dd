// What is loaded for the first request, and an engine in another process, must be awaited. Everything else responds at once: a
// promise for each step would cost more than the step.

/** A value that is there, or that will be. */
export type Soon<Value> = Value | Promise<Value>

/** Goes on with a value, at once where it is there. */
export const after = <Value, Result>(
  value: Soon<Value>,
  next: (value: Value) => Soon<Result>,
): Soon<Result> => (value instanceof Promise ? value.then(next) : next(value))

/** Does what may fail, now or later, and puts something else in its place. */
export function attempt<Value>(work: () => Soon<Value>, rescue: (error: unknown) => Value): Soon<Value> {
  try {
    const value = work()
    return value instanceof Promise ? value.catch(rescue) : value
  } catch (error) {
    return rescue(error)
  }
}

/** Loads once, when it is first asked for. */
export function lazily<Value>(load: () => Promise<Value>): () => Soon<Value> {
  let found: Soon<Value> | undefined
  return () => (found ??= load().then((value) => (found = value)))
}
