import { SignatureError } from './errors.ts'
import { isPlainName, unknownField } from './field-name.ts'

const maxDepth = 64
// Characters. The largest parameter of a contract is a photograph in base64.
const maxLength = 16 * 1024 * 1024
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * JSON text of a call's parameters. What JSON.stringify would alter in silence is refused instead: the partner would
 * receive, and the signature cover, something else than was meant.
 * @throws SignatureError that names the field, never its value
 */
export function serialize(parameters: unknown): string {
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters)) {
    throw new SignatureError('not-an-object', 'the parameters are not an object')
  }
  check(parameters, '', 0, maxLength)
  return JSON.stringify(parameters)
}

/** Gives back how many characters are left for what comes after `value`. */
function check(value: unknown, path: string, depth: number, left: number): number {
  if (left < 0) refuse(path, tooLong)
  switch (typeof value) {
    case 'string':
      if (value.length > left) refuse(path, tooLong)
      if (!value.isWellFormed()) refuse(path, 'holds half a surrogate pair')
      return left - value.length
    case 'number':
      if (!Number.isFinite(value)) refuse(path, 'is not a finite number')
      if (Object.is(value, -0)) refuse(path, 'is -0')
      if (Number.isInteger(value) && !Number.isSafeInteger(value))
        refuse(path, 'is an integer beyond 2^53: send it as text')
      return left - 1
    case 'bigint':
    case 'function':
    case 'symbol':
      refuse(path, `is a ${typeof value}, which JSON cannot hold`)
    case 'object': {
      if (value === null) return left - 1
      if (!isPlain(value))
        refuse(path, 'is neither a list nor a plain object, and JSON cannot hold it as it is')
      if (Array.isArray(value) && value.includes(undefined)) refuse(path, 'is a list with a gap')
      if (depth >= maxDepth) refuse(path, `is nested deeper than ${maxDepth} levels`)
      let rest = left - 1
      for (const [name, child] of Object.entries(value)) {
        if (forbidden.has(name)) refuse(path, `has a member named ${name}`)
        const step = isPlainName(name) ? name : unknownField
        rest = check(child, path ? `${path}.${step}` : step, depth + 1, rest - name.length)
      }
      return rest
    }
    default:
      return left - 1
  }
}

/** A Date, a Map or a class with `toJSON` would be written as something else. */
const isPlain = (value: object) =>
  Array.isArray(value) ||
  (Object.prototype.toString.call(value) === '[object Object]' && !('toJSON' in value))

const tooLong = `is more than the ${maxLength} characters of a call can hold`

function refuse(path: string, what: string): never {
  throw new SignatureError('not-serializable', `${path || 'the body'} ${what}`, path)
}
