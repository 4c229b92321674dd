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

/** The class by its constructor: `name` is a property that anybody can write to. */
export function classOfError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { name } = Object.getPrototypeOf(error).constructor as { name: string }
  return /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error'
}

const failed = (option: string, error: unknown) =>
  new ConfigurationError(`${option}: the given function threw a ${classOfError(error)}.`)
