import type { Document, Schema } from '../../../src/generate/openapi.ts'
import { assertionsOf, beyond, fits, pointerOf, spotsOf, valueAt, withValue } from './schema.ts'

// At least one violation for each keyword of each schema of a body, counted out and not drawn.

export interface Violation {
  /** Where the wrong value is in the body. */
  pointer: string
  keyword: string
  /** In which way it is wrong; for `required` the field that is left out. */
  kind: string
  /** Place of the keyword in the schema. */
  at: string
  body: unknown
}

interface Span {
  from: string
  to: string
  days: number
}
type Values = Record<string, unknown>
type Row = (limit: never, value: never, schema: Schema) => Values

/** A field that no contract has. */
export const stranger = 'notInTheContract'

const samples: Values = {
  string: 'x',
  integer: 7,
  number: 1.5,
  boolean: true,
  null: null,
  array: [],
  object: {},
}

const rows: Record<string, Row> = {
  type: (type: string | string[]) => pick(samples, (name) => !fits({ type }, samples[name])),
  format: (format: string) =>
    /^int\d+$/.test(format) ? { below: -beyond(format) - 1, above: beyond(format) } : {},
  enum: (values: unknown[]) => ({ unlisted: typeof values[0] === 'number' ? 1_000_000 : 'unlisted' }),
  const: (value: unknown) => ({ another: `${String(value)}x` }),
  minLength: (length: number) => ({ below: 'x'.repeat(length - 1) }),
  maxLength: (length: number) => ({ above: 'x'.repeat(length + 1) }),
  pattern: (pattern: string, value: string) => {
    const texts: Values = { empty: '', before: `!${value}`, behind: `${value}!`, lower: value.toLowerCase() }
    return pick(texts, (kind) => !new RegExp(pattern, 'u').test(String(texts[kind])))
  },
  minimum: (limit: number) => ({ below: limit - 1 }),
  maximum: (limit: number) => ({ above: limit + 1 }),
  exclusiveMinimum: (limit: number) => ({ on: limit }),
  exclusiveMaximum: (limit: number) => ({ on: limit }),
  multipleOf: (unit: number) => ({ between: unit * 1.5 }),
  required: (names: string[], value: Values) =>
    Object.fromEntries(names.map((name) => [name, pick(value, (other) => other !== name)])),
  additionalProperties: (_: boolean, value: Values) => ({ extra: { ...value, [stranger]: 'x' } }),
  minProperties: (count: number, value: Values, { required = [] }) => {
    const kept = [...new Set([...required, ...Object.keys(value)])].slice(0, count - 1)
    return { below: pick(value, (name) => kept.includes(name)) }
  },
  'x-span': ({ from, to, days }: Span, value: Values) => ({
    above: {
      ...value,
      [from]: '2017-01-01',
      [to]: new Date(Date.UTC(2017, 0, days + 2)).toISOString().slice(0, 10),
    },
  }),
  minItems: (count: number, value: unknown[]) => ({ below: value.slice(0, count - 1) }),
  maxItems: (count: number, value: unknown[]) => ({ above: Array<unknown>(count + 1).fill(value[0]) }),
}

/**
 * @param base a body with every field
 * @throws Error for a keyword that no row here violates
 */
export function violationsOf(document: Document, schema: Schema, base: unknown): Violation[] {
  return spotsOf(document, schema).flatMap(({ schema: part, at, path, otherwise }) =>
    assertionsOf(part)
      .filter(isViolable)
      .flatMap(([keyword, limit]) => {
        const wrong = rows[keyword]?.(limit as never, valueAt(base, path) as never, part) ?? {}
        const kinds = Object.keys(wrong).filter((kind) => keyword !== 'type' || !otherwise.includes(kind))
        if (kinds.length === 0) throw new Error(`${at}/${keyword}: nothing here violates it`)
        return kinds.map((kind) => ({
          pointer: pointerOf(path),
          keyword,
          kind,
          at: `${at}/${keyword}`,
          body: withValue(base, path, wrong[kind]),
        }))
      }),
  )
}

/** A double is any number. */
const isViolable = ([keyword, limit]: [string, unknown]) => keyword !== 'format' || limit !== 'double'

const pick = (values: Values, test: (key: string) => boolean): Values =>
  Object.fromEntries(Object.entries(values).filter(([key]) => test(key)))
