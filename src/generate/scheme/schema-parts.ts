// The pieces that the JSON Schemas of signature.yaml and behaviour.yaml are built of.

import { grades } from '../../core/contract.ts'

export type Schema = Readonly<Record<string, unknown>>

export const text: Schema = { type: 'string' }
export const filled: Schema = { type: 'string', minLength: 1 }
export const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values })
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })

/** An object of these keys and no other. A key that ends in `!` is required. */
export function object(keys: Readonly<Record<string, Schema>>, more: Schema = {}): Schema {
  const names = Object.keys(keys)
  return {
    type: 'object',
    required: names.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1)),
    properties: Object.fromEntries(Object.entries(keys).map(([name, one]) => [name.replace(/!$/, ''), one])),
    additionalProperties: false,
    ...more,
  }
}

/** An object whose keys are names that templates use. */
export const named = (one: Schema): Schema => ({
  type: 'object',
  propertyNames: { pattern: '^[a-z][A-Za-z0-9]{0,39}$' },
  additionalProperties: one,
})
/** An object whose keys are the partner's own: of headers, fields and events. */
export const mapped = (one: Schema, more: Schema = {}): Schema => ({
  type: 'object',
  additionalProperties: one,
  ...more,
})
/** Text alone, or an object: by type, so that a fault is reported of the right one. */
export const textOr = (other: Schema, short = filled): Schema => ({
  if: { type: 'string' },
  then: short,
  else: other,
})
export const kind = oneOf('id', 'key-id', 'secret', 'private-key', 'token')
/** The name of a header. */
export const header = { type: 'string', pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" }
export const several: Schema = { if: { type: 'boolean' }, then: { const: true }, else: filled }
export const source = object({
  'document!': filled,
  'section!': filled,
  'grade!': oneOf(...grades),
  unknown: filled,
})
export const titled = { title: text, 'x-source': ref('source') }

export const pairKeys: Record<string, Schema> = {
  'each!': {
    if: { type: 'array' },
    then: { type: 'array', minItems: 1, uniqueItems: true, items: header },
    else: oneOf('body', 'query', 'form', 'parameters', 'envelope'),
  },
  skip: { type: 'array', items: filled },
  skipEmpty: { type: 'boolean' },
  name: oneOf('keep', 'lower'),
  value: filled,
  encoding: oneOf('none', 'rfc3986'),
  order: oneOf('name', 'sent'),
  twice: oneOf('refused', 'allowed'),
  'pair!': filled,
  'join!': text,
  ...titled,
}
export const textKeys: Record<string, Schema> = {
  'text!': filled,
  delete: filled,
  if: mapped(filled, { minProperties: 1, maxProperties: 1 }),
  ...titled,
}
