import type { Arbitrary } from 'fast-check'
import { member, resolve } from '../../../src/generate/contract.ts'
import type { Document, Schema } from '../../../src/generate/openapi.ts'
import { codePoint, fc } from '../../property.ts'
import { beyond, isObject } from './schema.ts'

// Values that a schema accepts: one with every field, and any.

/** A value with every field that its schema names, with the example's values where it has them. */
export function fullValue(document: Document, schema: Schema, example?: unknown): unknown {
  const target = resolve(document, schema)
  const first = target.anyOf?.[0]
  if (first) return fullValue(document, first, example)
  const names = namesOf(document, target)
  if (names.length) {
    const given = isObject(example) ? example : {}
    return Object.fromEntries(
      names.map((name) => [name, fullValue(document, member(document, target, name)!, given[name])]),
    )
  }
  if (target['items']) {
    return [fullValue(document, target['items'] as Schema, Array.isArray(example) ? example[0] : undefined)]
  }
  if (example !== undefined) return example
  const [given = target.enum?.[0] ?? target['const']] = (schema['examples'] ??
    target['examples'] ??
    []) as unknown[]
  return (
    given ?? { string: 'text', integer: 1, number: 1.5, boolean: true }[[target.type].flat()[0] ?? ''] ?? {}
  )
}

/** Names of all fields, including those of the parts of `allOf`. */
function namesOf(document: Document, schema: Schema): string[] {
  const target = resolve(document, schema)
  const parts = (target.allOf ?? []).flatMap((part) => namesOf(document, part))
  return [...new Set([...Object.keys(target.properties ?? {}), ...parts])]
}

/** Any value that a schema accepts. Where two parts of `allOf` name one field, the last is the narrower, as elsewhere. */
export function arbitraryOf(document: Document, schema: Schema): Arbitrary<unknown> {
  const target = resolve(document, schema)
  if (target.anyOf) return fc.oneof(...target.anyOf.map((part) => arbitraryOf(document, part)))
  if (target.enum) return fc.constantFrom(...target.enum)
  if ('const' in target) return fc.constant(target['const'])
  if (target.allOf) return objects(document, target)
  if (!target.type) return fc.jsonValue()
  return fc.oneof(...[target.type].flat().map((type) => arbitraries[type]!(target, document)))
}

const arbitraries: Record<string, (schema: Schema, document: Document) => Arbitrary<unknown>> = {
  string: ({ pattern, minLength, maxLength }) =>
    typeof pattern === 'string'
      ? fc.stringMatching(new RegExp(pattern, 'u'))
      : fc.string({ unit: codePoint, ...limits({ minLength, maxLength }) }),
  integer: ({ format, minimum, maximum }) => {
    const limit = beyond(format)
    const most = { min: Math.max(-limit, Number.MIN_SAFE_INTEGER), max: limit - 1 }
    return fc.integer({ ...most, ...limits({ min: minimum, max: maximum }) })
  },
  number: ({ minimum, maximum }) =>
    fc.double({ noNaN: true, noDefaultInfinity: true, ...limits({ min: minimum, max: maximum }) }),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: ({ items, minItems, maxItems }, document) =>
    fc.array(arbitraryOf(document, (items ?? {}) as Schema), {
      ...limits({ minLength: minItems, maxLength: maxItems }),
    }),
  object: (schema, document) => objects(document, schema),
}

function objects(document: Document, schema: Schema): Arbitrary<unknown> {
  const names = namesOf(document, schema)
  const members = Object.fromEntries(
    names.map((name) => [name, arbitraryOf(document, member(document, schema, name)!)]),
  )
  const least = Number(schema['minProperties'] ?? 0)
  const known = fc
    .record(members, { requiredKeys: requiredOf(document, schema) })
    .filter((value) => Object.keys(value).length >= least && fitsSpan(schema, value))
  if (schema['additionalProperties'] !== true) return known
  const strange = fc.string({ unit: codePoint }).map((name) => `x-${name}`)
  return fc
    .tuple(known, fc.dictionary(strange, fc.jsonValue(), { maxKeys: 2 }))
    .map(([one, other]) => ({ ...one, ...other }))
}

/** No fault where a date cannot be read. */
function fitsSpan(schema: Schema, value: Record<string, unknown>): boolean {
  const span = schema['x-span'] as { from: string; to: string; days: number } | undefined
  if (!span) return true
  const [from, to] = [span.from, span.to].map((name) => Date.parse(String(value[name])))
  return !(to! - from! > span.days * 86_400_000)
}

function requiredOf(document: Document, schema: Schema): string[] {
  const target = resolve(document, schema)
  return [...(target.required ?? []), ...(target.allOf ?? []).flatMap((part) => requiredOf(document, part))]
}

/** Numbers of a schema as options of fast-check, which wants an absent one left out. */
const limits = (given: Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  )
