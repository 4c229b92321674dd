import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/generate/openapi.ts'
import { violationsOf } from './violations.ts'

// Keywords that no contract uses yet are violated too. One that cannot be violated is an error.

describe('the enumeration', () => {
  const compile = (schema: object) => new Ajv2020({ strict: false, allErrors: true }).compile(schema)
  const nothing = {} as Document

  it.each([
    [{ type: 'string', minLength: 2, maxLength: 5, pattern: '^[A-Z]+$' }, 'ABC'],
    [{ type: 'integer', minimum: 3, maximum: 9, multipleOf: 3 }, 6],
    [{ type: ['number', 'null'], exclusiveMinimum: 3, exclusiveMaximum: 9 }, 6],
    [{ enum: ['a', 'b'] }, 'a'],
    [{ const: 1 }, 1],
    [{ type: 'array', minItems: 1, maxItems: 2, items: { type: 'boolean' } }, [true]],
    [
      {
        anyOf: [
          { type: 'integer', enum: [1] },
          { type: 'string', const: '' },
        ],
      },
      1,
    ],
    [
      { required: ['b'], minProperties: 2, properties: { a: {}, b: {} }, additionalProperties: false },
      { a: 1, b: 2 },
    ],
  ])('violates each keyword of %j, and that keyword', (schema, base) => {
    const validate = compile(schema)
    expect(validate(base)).toBe(true)
    for (const { at, body } of violationsOf(nothing, schema, base)) {
      expect(validate(body), at).toBe(false)
      expect(validate.errors!.map(({ schemaPath }) => schemaPath)).toContain(`#${at}`)
    }
  })

  it.each([[{ uniqueItems: true }], [{ format: 'uuid' }], [{ not: {} }]])('stops at %j', (schema) => {
    expect(() => violationsOf(nothing, schema, [])).toThrow(/nothing here violates it/)
  })
})
