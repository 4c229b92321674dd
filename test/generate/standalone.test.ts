import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneOfAjv from 'ajv/dist/standalone/index.js'
import { expect, it } from 'vitest'
import { standalone } from '../../src/generate/standalone.ts'

const createAjv = (schemas: Readonly<Record<string, object>>) => {
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  })
  for (const [id, schema] of Object.entries(schemas)) ajv.addSchema({ ...schema, $id: `/${id}` })
  return ajv
}

const object = (properties: Readonly<Record<string, object>>) => ({ type: 'object', properties })
const to = (id: string) => ({ $ref: `/${id}` })

it.each<[what: string, schemas: Record<string, object>]>([
  ['schemas that need nothing', { a: { type: 'string' }, b: { type: 'number', enum: [1, 2] } }],
  [
    'one that two others need',
    { a: object({ c: to('c') }), b: object({ c: to('c') }), c: { type: 'string' } },
  ],
  ['one that needs itself', { a: object({ a: to('a'), b: { type: 'array', items: { $ref: '#' } } }) }],
  ['two that need each other', { a: object({ b: to('b') }), b: object({ a: to('a') }) }],
  [
    'one that needs two that need each other',
    { a: object({ b: to('b'), c: to('c') }), b: object({ c: to('c') }), c: object({ b: to('b') }) },
  ],
  ['a part of another', { a: object({ b: to('b#/properties/c') }), b: object({ c: { type: 'string' } }) }],
  [
    'the same function and pattern',
    {
      a: { type: 'string', minLength: 2, pattern: '^a' },
      b: { type: 'string', minLength: 3, pattern: '^a' },
    },
  ],
  [
    'what is evaluated elsewhere',
    {
      a: { type: 'object', allOf: [to('b')], unevaluatedProperties: false },
      b: object({ c: { type: 'string' } }),
    },
  ],
])('writes what Ajv writes for %s', (_, schemas) => {
  const ids = Object.fromEntries(Object.keys(schemas).map((id) => [`${id}Request`, `/${id}`]))
  expect(standalone(createAjv(schemas), ids)).toBe(standaloneOfAjv.default(createAjv(schemas), ids))
})

// At 40,000 exports Ajv's own fails with "Maximum call stack size exceeded", after 15 s.
it('writes 40,000 exports', async () => {
  const kinds = Array.from({ length: 40 }, (_, kind) => kind)
  const schemas = Object.fromEntries(kinds.map((kind) => [`k${kind}`, object({ kind: { const: kind } })]))
  const names = Array.from({ length: 40_000 }, (_, index) => `validate_${index}`)
  const ids = Object.fromEntries(names.map((name, index) => [name, `/k${index % kinds.length}`]))
  const code = standalone(createAjv(schemas), ids)
  const made: Record<string, (value: unknown) => boolean> = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  )
  const accepted = names.filter((name, index) => made[name]!({ kind: index % kinds.length }))
  const refused = names.filter((name, index) => !made[name]!({ kind: (index % kinds.length) + 1 }))
  expect([accepted.length, refused.length]).toEqual([names.length, names.length])
})
