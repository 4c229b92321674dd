import { ConfigurationError } from './errors.ts'

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
  throw new ConfigurationError('now: wanted milliseconds since 1970.')
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

/** The class of a thrown or returned value, with its article: all that may be shown of what a stranger made. */
export function describeClass(value: unknown): string {
  if (value === undefined || value === null) return String(value)
  const name = classOf(value)
  return `${/^[AEIOU]/i.test(name) ? 'an' : 'a'} ${name}`
}

/** The class by its constructor: `name` is a property that anybody can write to. */
export function classOf(value: unknown): string {
  if (typeof value !== 'object') return typeof value
  try {
    // Every DOMException has the same class, and a name that says more.
    const isNamed = value instanceof DOMException
    const { name } = isNamed ? value : (Object.getPrototypeOf(value).constructor as { name: string })
    return /^[A-Z][A-Za-z]{0,39}$/.test(name) ? name : 'object'
  } catch {
    return 'object'
  }
}

const failed = (option: string, error: unknown) =>
  new ConfigurationError(`${option}: the given function threw ${describeClass(error)}.`)
