import { isPlainName, unknownField } from '../../core/field-name.ts'
import type { Refuse } from './fault.ts'

/** The value of a parameter, each part of it as text. */
export type Texts = string | readonly string[] | ReadonlyMap<string, string>

/**
 * Reads a value once. Undefined where there is nothing to write: undefined, an empty list, an empty object.
 * Refuses a value without a text form: `[object Object]` would be sent.
 */
export function textsOf(value: unknown, refuse: Refuse): Texts | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'object' || value === null) return textOf(value, refuse)
  if (Array.isArray(value)) {
    const list = Array.from(value, (item: unknown) =>
      textOf(item, (what) => refuse(`holds an item that ${what}`)),
    )
    return list.length ? list : undefined
  }
  if (Object.prototype.toString.call(value) !== '[object Object]' || 'toJSON' in value)
    return refuse('is neither a text, a number, a list nor a plain object')
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  const texts = fields.map(([name, field]): [string, string] => [
    textOf(name, refuse),
    textOf(field, (what) => refuse(`holds a field ${isPlainName(name) ? name : unknownField} that ${what}`)),
  ])
  return texts.length ? new Map(texts) : undefined
}

/** A text, number or boolean as JSON writes it, without quotes. */
export function textOf(value: unknown, refuse: Refuse): string {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed() ? value : refuse('holds half a surrogate pair')
    case 'boolean':
    case 'bigint':
      return String(value)
    case 'number':
      if (!Number.isFinite(value)) return refuse('is not a finite number')
      if (Object.is(value, -0)) return refuse('is -0')
      if (Number.isInteger(value) && !Number.isSafeInteger(value))
        return refuse('is an integer beyond 2^53: give it as text or bigint')
      return String(value)
    case 'object':
      return refuse(value === null ? 'is null: leave it out' : 'is nested, which no style can write')
    default:
      return refuse(`is ${value === undefined ? 'undefined' : `a ${typeof value}`}`)
  }
}
