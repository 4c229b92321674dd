import { ConfigurationError } from './unsent-error.ts'

/**
 * The number that a function of the caller returns: a time, or chance.
 * @throws ConfigurationError with the option and the class of what was thrown: the message may hold a secret
 */
export function readNumber(option: string, read: () => number): number {
  let value: number
  try {
    value = read()
  } catch (error) {
    throw failed(option, error)
  }
  if (Number.isFinite(value)) return value
  throw new ConfigurationError(`${option}: the given function returned no finite number.`)
}

/**
 * Milliseconds since 1970, from the clock of the caller.
 * @throws ConfigurationError as above, and for a time that no Date holds
 */
export function readTime(now: () => number): number {
  const time = readNumber('now', now)
  if (Math.abs(time) <= 8.64e15) return time
  throw new ConfigurationError('now must be milliseconds since 1970.')
}

/**
 * The result of any other function that the caller gave as an option.
 * @throws ConfigurationError as above
 */
export async function awaitGiven<Result>(
  option: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw failed(option, error)
  }
}

/**
 * Calls an observer. What it throws is its own affair: it cannot fail what it observes. One that is asynchronous is not
 * waited for.
 */
export function tell<Args extends readonly unknown[]>(
  observe: ((...args: Args) => unknown) | undefined,
  ...args: Args
): void {
  try {
    const result = observe?.(...args)
    if (result) Promise.resolve(result).catch(() => {})
  } catch {
    // Nobody is there to hear of it.
  }
}

/** The class of a thrown or returned value, with its article: all that may be shown of what a stranger made. */
export function describeClass(value: unknown): string {
  if (value === undefined || value === null) return String(value)
  const name = classOf(value)
  return `${/^[AEIOU]/i.test(name) ? 'an' : 'a'} ${name}`
}

/**
 * The class of a thrown or returned value: all that may be shown of what a stranger made. By the constructor of its
 * prototype, because anybody can write to `name` and to a `constructor` of the value itself.
 */
export function classOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value
  try {
    // Every DOMException has the same class, and a name that says more. One with a code is of the standard.
    if (value instanceof DOMException && value.code > 0) return value.name
    const { name } = (Object.getPrototypeOf(value) as object).constructor
    return /^[A-Za-z]{1,40}\d{0,2}[A-Za-z]{0,20}$/.test(name)
      ? name
      : value instanceof Error
        ? 'Error'
        : 'object'
  } catch {
    // A Proxy whose traps throw.
    return 'object'
  }
}

const failed = (option: string, error: unknown) =>
  new ConfigurationError(`${option}: the given function threw ${describeClass(error)}.`)
