// Headers that a caller gives to one call.

import { ConfigurationError } from '../core/unsent-error.ts'

/**
 * Those of a typed method.
 * @throws ConfigurationError as below
 */
export function readOwnHeaders(given: unknown): Headers {
  const headers = readHeaders('headers', given)
  checkFraming(headers)
  return headers
}

/** @throws ConfigurationError that names the header, never its value */
export function readHeaders(option: string, given: unknown): Headers {
  const headers = new Headers()
  let name: unknown
  try {
    if (typeof (given ?? headers) !== 'object') throw given
    // Pairs, or Headers of any library.
    const pairs = isIterable(given) ? [...given] : undefined
    for (const pair of pairs ?? Object.entries(given ?? {})) {
      const [key, value, ...more] = pair
      name = key
      if (more.length > 0 || (pairs && pair.length < 2)) throw pair
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one === undefined || one === null) continue
        if (!/^(string|number|boolean|bigint)$/.test(typeof one)) throw one
        headers[pairs || Array.isArray(value) ? 'append' : 'set'](key, String(one))
      }
    }
    return headers
  } catch {
    // A getter of the caller may have thrown.
  }
  throw new ConfigurationError(`${option}: ${nameOf(name)} has a name or a value that cannot be sent.`)
}

const isIterable = (given: unknown): given is Iterable<[string, ...unknown[]]> =>
  typeof given === 'object' && given !== null && Symbol.iterator in given

/** No number that may be a person's. */
const nameOf = (name: unknown) =>
  typeof name === 'string' && /^(?!.*\d{3})[\w-]{1,64}$/.test(name) ? name : 'a header'

/** How the body is written and framed is not the caller's to say. */
export function checkFraming(headers: Headers): void {
  if (
    !/^application\/json *(; *charset="?utf-8"? *)?$/i.test(headers.get('content-type') ?? 'application/json')
  )
    throw new ConfigurationError('headers: content-type is application/json, leave it out.')
  for (const name of headers.keys())
    if (framing.test(name)) throw new ConfigurationError(`headers: ${name} is set by fetch, leave it out.`)
}

const framing =
  /^(connection|content-(encoding|length)|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/
