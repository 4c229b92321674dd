// Fields, schemas and parameters that are called as a keyword is, and data that looks like a schema.

import { describe, expect, it } from 'vitest'
import { answerOf, loadContract, operationsOf } from '../../src/generate/contract.ts'
import { mapSchemas } from '../../src/generate/map-schemas.ts'
import { walk } from '../../src/generate/node.ts'
import { renderTypes } from '../../src/generate/types.ts'
import { createValidators } from '../../src/generate/validators.ts'

const keywords = [
  ...['enum', 'const', 'default', 'example', 'examples', 'value', 'description', 'format', 'properties'],
  ...['schema', 'headers', 'x-enumDescriptions', 'x-source', 'x-unconfirmed', 'additionalProperties'],
]
const text = { type: 'string', description: 'a text' }

describe.each(keywords)('called %s', (name) => {
  it('a schema is visited, and a map of names is not', () => {
    const visited: unknown[] = []
    const fields = { [name]: text }
    walk({ components: { schemas: { [name]: { properties: fields } } } }, (node) => visited.push(node))
    expect(visited).toContain(text)
    expect(visited).toContainEqual({ properties: fields })
    expect(visited).not.toContain(fields)
  })

  it.each([
    ['a schema', { components: { schemas: { [name]: { type: 'string' } } } }],
    ['a parameter', { components: { parameters: { [name]: { in: 'query', schema: { type: 'string' } } } } }],
    ['a header', { components: { headers: { [name]: { schema: { type: 'string' } } } } }],
    ['a response', { paths: { '/': { get: { responses: { [name]: media({ type: 'string' }) } } } } }],
  ])('the schema of %s is changed', (_, document) => {
    const changed = mapSchemas(document, (schema) => ({ ...schema, type: 'integer' }))
    expect(JSON.stringify(changed)).toBe(JSON.stringify(document).replace('"string"', '"integer"'))
  })
})

function media(schema: object) {
  return { content: { 'application/json': { schema } } }
}

const data = {
  ...{ description: 'a text', examples: ['a'], enum: ['a'], format: 'date', 'x-source': 1 },
  $ref: '#/components/schemas/Any',
}

describe('a contract with such fields', async () => {
  const contract = await loadContract('awda')
  const { operation } = operationsOf(contract.document)[0]!
  const answer = answerOf(operation)
  answer.schema = {
    type: 'object',
    properties: { ...Object.fromEntries(keywords.map((one) => [one, text])), data: { const: data } },
  }
  const code = await createValidators(contract).render()
  const validators = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<
    string,
    { (answer: unknown): boolean; errors?: { instancePath: string }[] }
  >
  const placesOf = (value: object) => {
    const validate = validators[`${operation.operationId}Response`]!
    validate(value)
    return (validate.errors ?? []).map(({ instancePath }) => instancePath)
  }

  it.each(keywords)('checks %s', (keyword) => {
    expect(placesOf({ [keyword]: 1 })).toContain(`/${keyword}`)
    expect(placesOf({ [keyword]: 'a' })).not.toContain(`/${keyword}`)
  })

  it.each(Object.keys(data))('compares %s of data', (key) => {
    expect(placesOf({ data })).not.toContain('/data')
    expect(placesOf({ data: { ...data, [key]: 'other' } })).toContain('/data')
  })

  it('shows all in types', () => {
    const types = renderTypes(contract)
    for (const keyword of keywords) expect(types).toMatch(new RegExp(`["']?${keyword}["']?\\?: string`))
  })
})
