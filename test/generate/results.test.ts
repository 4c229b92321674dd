import { describe, expect, it } from 'vitest'
import { acceptsNull, type Document, loadContract, type Schema } from '../../src/generate/contract.ts'
import { answerOf } from '../../src/generate/document.ts'
import { renderClient } from '../../src/generate/render-client.ts'

// What a call resolves to, by the schema of the data in its response.

const contract = await loadContract('awda')
const bank: Schema = { $ref: '#/components/schemas/Bank' }
const place =
  "NonNullable<operations['registerUser']['responses'][200]['content']['application/json']['result']>"

/** The type of a result without line breaks. */
function typeOf(result: Schema): string | undefined {
  const document: Document = structuredClone(contract.document)
  const call = document.paths['/welab-sun/api/user/register']!.post!
  answerOf(call).schema = { type: 'object', properties: { code: { type: 'integer' }, result } }
  const text = renderClient({ ...contract, document })
  return /registerUser\([^)]*\): Promise<(.*)>$/m.exec(text)?.[1]
}

describe('the type of a result', () => {
  it.each<[string, Schema, string]>([
    ['a named schema', bank, 'Bank | null'],
    ['a choice of anyOf', { anyOf: [bank, { type: 'null' }] }, 'Bank | null'],
    ['a choice of oneOf', { oneOf: [bank, { type: 'null' }] }, 'Bank | null'],
    ['an object in its place', { type: 'object', properties: { a: { type: 'string' } } }, `${place} | null`],
    ['a list in its place', { type: 'array', items: bank }, `${place} | null`],
    ['parts', { allOf: [bank, { type: 'object' }] }, `${place} | null`],
    ['an object without fields', { type: 'object' }, 'Record<string, unknown> | null'],
    ['a text', { type: 'string' }, 'string | null'],
    ['anything', {}, 'unknown'],
  ])('of %s', (_, schema, type) => {
    expect(typeOf(schema)).toBe(type)
  })
})

describe('null with a failure', () => {
  it.each<[boolean, Schema]>([
    [true, {}],
    [true, { type: 'null' }],
    [true, { type: ['object', 'null'] }],
    [true, { anyOf: [bank, { type: 'null' }] }],
    [true, { oneOf: [bank, { type: 'null' }] }],
    [true, { enum: ['a', null] as string[] }],
    [false, bank],
    [false, { type: 'object' }],
    [false, { oneOf: [bank, { type: 'string' }] }],
    [false, { enum: ['a'] }],
    [false, { type: ['object', 'null'], allOf: [bank] }],
  ])('%s: %o', (accepts, schema) => {
    expect(acceptsNull(contract.document, schema)).toBe(accepts)
  })
})
