// The pieces that the JSON Schema of signature.yaml is built of.

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
