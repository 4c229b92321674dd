import { SignatureError } from '../core/unsent-error.ts'
import { forbiddenNames, isPlainName, unknownField } from '../core/field-name.ts'

const maxDepth = 64
// Characters. The largest parameter of a contract is a photograph in base64.
const maxLength = 16 * 1024 * 1024

/**
 * JSON text of a call's parameters. What JSON.stringify would change silently is refused instead: the partner would
 * receive, and the signature cover, something else than was meant. Every value is read once, because a getter or a Proxy
 * may give another one the second time.
 * @throws SignatureError that names the field, never its value
 */
export function serialize(parameters: unknown): string {
  if (typeof parameters !== 'object' || parameters === null || read('', () => Array.isArray(parameters))) {
    throw new SignatureError('not-an-object', 'the parameters are not an object')
  }
  return jsonText(parameters)
}

/** The same for any value that JSON has. */
export const jsonText = (value: unknown): string =>
  value === undefined ? refuse('', 'is undefined') : JSON.stringify(copy(value, '', 0, { left: maxLength }))

/** Plain data, which JSON.stringify writes as it is. Counts down how many characters are left. */
function copy(value: unknown, path: string, depth: number, budget: { left: number }): unknown {
  budget.left -= typeof value === 'string' ? value.length : 1
  if (budget.left < 0) refuse(path, `is more than the ${maxLength} characters of a call can hold`)
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) refuse(path, 'holds half a surrogate pair')
      return value
    case 'number':
      if (!Number.isFinite(value)) refuse(path, 'is not a finite number')
      if (Object.is(value, -0)) refuse(path, 'is -0')
      if (Number.isInteger(value) && !Number.isSafeInteger(value))
        refuse(path, 'is an integer beyond 2^53: send it as text')
      return value
    case 'bigint':
    case 'function':
    case 'symbol':
      return refuse(path, `is a ${typeof value}, which JSON cannot hold`)
    case 'object':
      return value && copyObject(value, path, depth, budget)
    default:
      return value
  }
}

function copyObject(value: object, path: string, depth: number, budget: { left: number }): unknown {
  if (depth >= maxDepth) refuse(path, `is nested deeper than ${maxDepth} levels`)
  const copyOf = (name: string | number) => {
    const step = typeof name === 'number' || isPlainName(name) ? name : unknownField
    const place = path ? `${path}.${step}` : String(step)
    return copy(
      read(place, () => Reflect.get(value, name) as unknown),
      place,
      depth + 1,
      budget,
    )
  }
  const kind = read(path, () => kindOf(value))
  if (kind === undefined)
    refuse(path, 'is neither a list nor a plain object, and JSON cannot hold it as it is')
  if (kind === 'list') {
    const list: unknown[] = []
    const length = read(path, () => Reflect.get(value, 'length') as number)
    for (let index = 0; index < length; index++) {
      const item = copyOf(index)
      if (item === undefined) refuse(path, 'is a list with a gap')
      list.push(item)
    }
    return list
  }
  const object: Record<string, unknown> = {}
  for (const name of read(path, () => Object.keys(value))) {
    if (forbiddenNames.has(name)) refuse(path, `has a field named ${name}`)
    copy(name, path, depth, budget)
    object[name] = copyOf(name)
  }
  return object
}

/** Undefined for a Date, a Map or a class with `toJSON`: those would be written as something else. */
function kindOf(value: object): 'list' | 'object' | undefined {
  if ('toJSON' in value) return undefined
  if (Array.isArray(value)) return 'list'
  return Object.prototype.toString.call(value) === '[object Object]' ? 'object' : undefined
}

/** Runs code of the caller, a getter or a Proxy. What it throws may hold a value, so it is dropped. */
function read<T>(path: string, get: () => T): T {
  try {
    return get()
  } catch {
    return refuse(path, 'threw an error when it was read')
  }
}

function refuse(path: string, what: string): never {
  throw new SignatureError('not-serializable', `${path || 'the body'} ${what}`, path)
}
