// Formats as keywords of JSON Schema, so that validators carry no format library.

import { listOf, mapValues, type Node } from './node.ts'

/** Integer formats as bounds. */
const bounds: Record<string, { minimum: number; maximum: number }> = Object.fromEntries(
  [8, 16, 32].flatMap((bits) => [
    [`int${bits}`, { minimum: -(2 ** (bits - 1)), maximum: 2 ** (bits - 1) - 1 }],
    [`uint${bits}`, { minimum: 0, maximum: 2 ** bits - 1 }],
  ]),
)

const day = String.raw`\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2\d)|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)`
const hour = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`

/** Formats of text as patterns. */
const patterns: Record<string, string> = {
  date: `^${day}$`,
  'date-time': String.raw`^${day}[Tt]${hour}:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-]${hour})$`,
  uuid: '^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$',
  byte: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
  email: String.raw`^[^\s@]+@[^\s@]+$`,
  uri: String.raw`^[A-Za-z][A-Za-z0-9+.-]*:\S*$`,
}

/** Formats that allow each value of their type. */
const unbounded = new Set(['double', 'float', 'int64', 'binary', 'password'])

const within = ({ minimum, maximum }: (typeof bounds)[string]) => ({
  type: 'number' as const,
  validate: (value: number) => value >= minimum && value <= maximum,
})

/** The formats that validators check. */
export const formats = {
  ...mapValues(patterns, (pattern) => new RegExp(pattern)),
  ...mapValues(bounds, within),
}

/** False for a format that no validator knows. */
export const isFormat = (format: string) => unbounded.has(format) || format in formats

/** Replaces the format of a schema by the keywords that check it. */
export function bound(given: Node): Node {
  const { format, ...schema } = given
  if (typeof format !== 'string') return given
  if (unbounded.has(format)) return schema
  if (format in bounds) return { ...bounds[format], ...schema }
  const pattern = patterns[format]
  if (pattern === undefined) return given
  return 'pattern' in schema
    ? { ...schema, allOf: [...listOf(schema['allOf']), { pattern }] }
    : { pattern, ...schema }
}
