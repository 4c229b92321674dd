import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Change, classify, type Tree } from '../../src/generate/diff/index.ts'
import { fc } from '../property.ts'

type Sides = readonly [before: unknown, after: unknown]
interface PairCase {
  what: string
  want: 'patch' | 'minor' | 'major'
  request?: Sides
  answer?: Sides
  /** Merged into the operation; `__ct` is the media type of the response. */
  operation?: readonly [Tree, Tree]
}

const pairs = JSON.parse(readFileSync(new URL('./diff/pairs.json', import.meta.url), 'utf8')) as PairCase[]

const object = (field: unknown) => ({ type: 'object', properties: { f: field } })

/** A keyword, the schema without it and with it. With it, fewer values are accepted. */
const constraints: [keyword: string, without: object, within: object][] = [
  ['minLength', { type: 'string' }, { type: 'string', minLength: 2 }],
  ['maxLength', { type: 'string' }, { type: 'string', maxLength: 2 }],
  ['pattern', { type: 'string' }, { type: 'string', pattern: '^a' }],
  ['format', { type: 'string' }, { type: 'string', format: 'uuid' }],
  ['contentEncoding', { type: 'string' }, { type: 'string', contentEncoding: 'base64' }],
  ['contentMediaType', { type: 'string' }, { type: 'string', contentMediaType: 'image/png' }],
  ['minimum', { type: 'number' }, { type: 'number', minimum: 1 }],
  ['maximum', { type: 'number' }, { type: 'number', maximum: 1 }],
  [
    'exclusiveMaximum beside maximum',
    { type: 'number', maximum: 1 },
    { type: 'number', exclusiveMaximum: 1 },
  ],
  ['exclusiveMinimum of OpenAPI 3.0', { minimum: 1 }, { minimum: 1, exclusiveMinimum: true }],
  ['multipleOf', { type: 'number', multipleOf: 1 }, { type: 'number', multipleOf: 2 }],
  ['type integer', { type: 'number' }, { type: 'integer' }],
  ['type at all', {}, { type: 'string' }],
  ['one type of two', { type: ['string', 'integer'] }, { type: 'string' }],
  ['null', { type: ['string', 'null'] }, { type: 'string' }],
  ['null of a union', { oneOf: [{ type: 'string' }, { type: 'null' }] }, { type: 'string' }],
  ['null of OpenAPI 3.0', { type: 'string', nullable: true }, { type: 'string' }],
  ['null of an enum', { enum: ['a', null] }, { type: 'string', enum: ['a'] }],
  ['int64', { type: 'integer', format: 'int64' }, { type: 'integer', format: 'int32' }],
  ['minItems', { type: 'array' }, { type: 'array', minItems: 1 }],
  ['maxItems', { type: 'array' }, { type: 'array', maxItems: 1 }],
  ['uniqueItems', { type: 'array' }, { type: 'array', uniqueItems: true }],
  ['items', { type: 'array' }, { type: 'array', items: { type: 'string' } }],
  ['contains', { type: 'array' }, { type: 'array', contains: { const: 1 } }],
  ['prefixItems', { type: 'array' }, { type: 'array', prefixItems: [{ type: 'string' }] }],
  ['minProperties', { type: 'object' }, { type: 'object', minProperties: 1 }],
  ['maxProperties', { type: 'object' }, { type: 'object', maxProperties: 1 }],
  ['propertyNames', { type: 'object' }, { type: 'object', propertyNames: { pattern: '^a' } }],
  [
    'patternProperties',
    { type: 'object' },
    { patternProperties: { '^a': { type: 'string' } }, type: 'object' },
  ],
  ['dependentRequired', { type: 'object' }, { type: 'object', dependentRequired: { a: ['b'] } }],
  ['dependentSchemas', { type: 'object' }, { type: 'object', dependentSchemas: { a: { required: ['b'] } } }],
  ['required', object({}), { ...object({}), required: ['f'] }],
  ['not', { type: 'string' }, { type: 'string', not: { const: '' } }],
  ['not, of more', { not: { enum: ['a'] } }, { not: { enum: ['a', 'b'] } }],
  ['if', { type: 'object' }, { type: 'object', if: { required: ['a'] }, then: { required: ['b'] } }],
  ['a branch of oneOf', { oneOf: [{ type: 'string' }, { type: 'array' }] }, { oneOf: [{ type: 'string' }] }],
  ['a branch of anyOf', { anyOf: [{ type: 'string' }, { type: 'array' }] }, { type: 'string' }],
  ['a part of allOf', { type: 'string' }, { type: 'string', allOf: [{ minLength: 1 }] }],
  ['deep in items', { items: object({}) }, { items: object({ type: 'string' }) }],
  [
    'deep in additionalProperties',
    { additionalProperties: {} },
    { additionalProperties: { type: 'string' } },
  ],
]

/** Two spellings of one meaning. */
const same: [what: string, one: unknown, other: unknown][] = [
  ['null in type or union', { type: ['string', 'null'] }, { anyOf: [{ type: 'null' }, { type: 'string' }] }],
  ['null in type or nullable', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
  ['types in another order', { type: ['null', 'string'] }, { type: ['string', 'null'] }],
  ['const or an enum of one', { const: 'a' }, { enum: ['a'] }],
  ['an enum with and without its type', { enum: ['a', 'b'] }, { type: 'string', enum: ['b', 'a'] }],
  ['bounds of 3.0 and 3.1', { minimum: 0, exclusiveMinimum: true }, { exclusiveMinimum: 0 }],
  ['an integer above zero', { type: 'integer', exclusiveMinimum: 0 }, { type: 'integer', minimum: 1 }],
  ['a minimum length of none', { type: 'string', minLength: 0 }, { type: 'string' }],
  ['unknown fields, said and unsaid', { ...object({}), additionalProperties: true }, object({})],
  ['nothing required, said and unsaid', { ...object({}), required: [] }, object({})],
  [
    'parts merged',
    { allOf: [object({ type: 'string' }), { required: ['f'] }] },
    { ...object({ type: 'string' }), required: ['f'] },
  ],
  ['a schema that is a boolean', true, {}],
  ['null as a constant', { type: ['string', 'null'] }, { oneOf: [{ type: 'string' }, { const: null }] }],
  ['null as an enum', { type: ['object', 'null'] }, { anyOf: [{ type: 'object' }, { enum: [null] }] }],
  [
    'types in a list or as branches',
    { type: ['string', 'integer', 'null'] },
    { anyOf: [{ type: 'integer' }, { type: 'string', description: 'Text.' }, { type: 'null' }] },
  ],
  [
    'values in an enum or as branches',
    { enum: ['a', 'b'] },
    { oneOf: [{ const: 'b', title: 'B' }, { const: 'a' }] },
  ],
  ['a branch twice', { type: 'string' }, { anyOf: [{ type: 'string' }, { type: 'string' }] }],
  [
    'branches that exclude each other',
    { oneOf: [{ type: 'string' }, { type: 'array' }] },
    { anyOf: [{ type: 'array' }, { type: 'string' }] },
  ],
  [
    'bounds in parts',
    {
      allOf: [
        { type: 'number', minimum: 1, maxLength: 9 },
        { type: ['integer', 'null'], minimum: 5, maxLength: 3 },
      ],
    },
    { type: 'integer', minimum: 5, maxLength: 3 },
  ],
  [
    'branches in another order',
    { oneOf: [{ type: 'string' }, { type: 'array' }] },
    { oneOf: [{ type: 'array' }, { type: 'string' }] },
  ],
]

const overlapping = [object({ type: 'string' }), { type: 'object', required: ['g'] }]
const tagged = (...tags: string[]) => ({
  oneOf: [object({ type: 'string' })],
  discriminator: { propertyName: 'f', mapping: Object.fromEntries(tags.map((tag) => [tag, '#/a'])) },
})
const headed = (required: boolean) => ({
  200: { description: 'Done.', headers: { 'X-A': { ...(required && { required }), schema: {} } } },
})
const parted = (contentType: string) => ({
  content: {
    'multipart/form-data': { schema: object({ type: 'string' }), encoding: { f: { contentType } } },
  },
})

/** A field that one side does not meet: before, after, and the step for who sends it and for who gets it. */
const marks = (
  [
    ['becomes readOnly', object({}), object({ readOnly: true }), 'major', 'minor'],
    ['is no longer readOnly', object({ readOnly: true }), object({}), 'minor', 'minor'],
    ['becomes writeOnly', object({}), object({ writeOnly: true }), 'minor', 'major'],
    [
      'is required and no longer readOnly',
      { ...object({ readOnly: true }), required: ['f'] },
      { ...object({}), required: ['f'] },
      'major',
      'minor',
    ],
    ['is readOnly and gone', object({ readOnly: true }), { type: 'object' }, 'patch', 'major'],
    ['is writeOnly and new', { type: 'object' }, object({ writeOnly: true }), 'minor', 'patch'],
  ] as const
).flatMap(([what, one, other, request, answer]): PairCase[] => [
  { what: `request: a field ${what}`, want: request, request: [one, other] },
  { what: `answer: a field ${what}`, want: answer, answer: [one, other] },
])

const q = { name: 'q', in: 'query', schema: { type: 'array' } }
const parameters = (
  [
    [
      'with its defaults',
      'patch',
      q,
      { ...q, style: 'form', explode: true, required: false, deprecated: false },
    ],
    [
      'of a header in capitals',
      'patch',
      { ...q, name: 'X-A', in: 'header' },
      { ...q, name: 'x-a', in: 'header' },
    ],
    ['with explode: false', 'major', q, { ...q, explode: false }],
    ['with another style', 'major', { ...q, explode: false }, { ...q, style: 'pipeDelimited' }],
    ['that is required', 'major', q, { ...q, required: true }],
  ] as const
).map(([what, want, one, other]): PairCase => ({
  what: `request: a parameter ${what}`,
  want,
  operation: [{ parameters: [one] }, { parameters: [other] }],
}))

const named: PairCase[] = [
  ...pairs,
  ...constraints.flatMap(([keyword, without, within]): PairCase[] => {
    const [one, other] = [object(without), object(within)]
    return [
      { what: `request: ${keyword} added`, want: 'major', request: [one, other] },
      { what: `request: ${keyword} removed`, want: 'minor', request: [other, one] },
      { what: `answer: ${keyword} added`, want: 'minor', answer: [one, other] },
      { what: `answer: ${keyword} removed`, want: 'major', answer: [other, one] },
    ]
  }),
  ...same.flatMap(([what, one, other]): PairCase[] => [
    { what: `request: ${what}`, want: 'patch', request: [object(one), object(other)] },
    { what: `answer: ${what}`, want: 'patch', answer: [object(other), object(one)] },
  ]),
  {
    what: 'answer: a writeOnly field becomes required',
    want: 'patch',
    answer: [object({ writeOnly: true }), { ...object({ writeOnly: true }), required: ['f'] }],
  },
  ...marks,
  ...parameters,
  {
    what: 'answer: a header that may be missing now',
    want: 'major',
    operation: [{ responses: headed(true) }, { responses: headed(false) }],
  },
  {
    what: 'answer: another version in a media type',
    want: 'major',
    operation: [{ __ct: 'a/json;v=1' }, { __ct: 'a/json;v=2' }],
  },
  {
    what: 'request: a part of another type',
    want: 'major',
    operation: [{ requestBody: parted('image/png') }, { requestBody: parted('image/jpeg') }],
  },
  {
    what: 'request: oneOf is anyOf',
    want: 'minor',
    request: [object({ oneOf: overlapping }), object({ anyOf: overlapping })],
  },
  {
    what: 'request: anyOf is oneOf',
    want: 'major',
    request: [object({ anyOf: overlapping }), object({ oneOf: overlapping })],
  },
  { what: 'request: a tag is gone', want: 'major', request: [tagged('a', 'b'), tagged('a')] },
  { what: 'answer: a tag is new', want: 'minor', answer: [tagged('a'), tagged('a', 'b')] },
  { what: 'answer: a media type in capitals', want: 'patch', operation: [{}, { __ct: 'Application/JSON' }] },
  { what: 'answer: another media type', want: 'major', operation: [{}, { __ct: 'text/plain' }] },
]

function documentOf(side: 0 | 1): Tree {
  const paths = named.map(({ request, answer, operation }, index) => {
    const { __ct: type = 'application/json', ...rest } = operation?.[side] ?? {}
    const responses = {
      200: { description: 'Done.', content: { [String(type)]: { schema: answer?.[side] ?? {} } } },
    }
    const requestBody = { required: true, content: { 'application/json': { schema: request?.[side] ?? {} } } }
    return [`/${index}`, { post: { operationId: `call${index}`, requestBody, responses, ...rest } }] as const
  })
  return { openapi: '3.1.0', info: { title: 'Pairs', version: '1.0.0' }, paths: Object.fromEntries(paths) }
}

describe('a change of a schema, for those who send it and those who get it', () => {
  let changes: Change[]
  beforeAll(async () => {
    changes = await classify(documentOf(0), documentOf(1))
  })

  it.each(named.map((one, index) => [`${one.want}: ${one.what}`, one, index] as const))(
    '%s',
    (_, { want }, index) => {
      const steps = changes
        .filter(({ operations }) => operations.includes(`call${index}`))
        .map(({ step }) => step)
      expect(steps[0] ?? 'patch').toBe(want)
    },
  )
})

describe('schemas shared by reference', () => {
  const contract = (schemas: Tree, request: unknown): Tree => ({
    openapi: '3.1.0',
    info: { title: 'Shared', version: '1.0.0' },
    paths: {
      '/a': {
        post: {
          operationId: 'a',
          requestBody: { content: { 'application/json': { schema: request } } },
          responses: { 200: { description: 'Done.' } },
        },
      },
    },
    components: { schemas },
  })
  const A = object({ type: 'string' })
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

  it.each<[string, Tree, Tree, string[]]>([
    [
      'is reported once, where it is defined',
      contract({ A }, ref('A')),
      contract({ A: object({}) }, ref('A')),
      ['minor schema A, field f'],
    ],
    ['may be written out', contract({ A }, ref('A')), contract({ A }, A), []],
    [
      'may be written out and narrowed',
      contract({ A }, ref('A')),
      contract({ A }, object({ type: 'string', maxLength: 1 })),
      ['major operation a, request, field f'],
    ],
    ['may take part in allOf', contract({ A }, ref('A')), contract({ A }, { allOf: [ref('A')] }), []],
    [
      'may refer to itself',
      contract({ A: object(ref('A')) }, ref('A')),
      contract({ A: { ...object(ref('A')), required: ['f'] } }, ref('A')),
      ['major schema A, field f'],
    ],
    [
      'may be null',
      contract({ A }, ref('A')),
      contract({ A }, { anyOf: [ref('A'), { type: 'null' }] }),
      ['minor operation a, request'],
    ],
  ])('%s', async (_, before, after, lines) => {
    const changes = await classify(before, after)
    expect(
      changes.filter(({ rule }) => rule !== 'text').map(({ step, where }) => `${step} ${where}`),
    ).toEqual(lines)
  })
})

// Ajv is the judge: what it says of single values has to agree with what is said of all of them.
const values = [
  null,
  true,
  0,
  1,
  2,
  2.5,
  10,
  '',
  'a',
  'ab',
  'abc',
  [],
  ['a'],
  ['a', 'a'],
  [1, 2, 3],
  {},
  { a: 'a' },
  { a: 1, b: 2 },
  { b: 'ab' },
]
const leaf = fc.oneof(
  fc.constantFrom<object>(
    {},
    { type: 'string' },
    { type: 'integer' },
    { type: 'number' },
    { type: ['string', 'null'] },
    { enum: ['a', 1] },
    { const: 'ab' },
    { type: 'string', nullable: false },
  ),
  fc.record(
    { type: fc.constant('string'), minLength: fc.nat(2), maxLength: fc.integer({ min: 1, max: 3 }) },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    {
      type: fc.constantFrom('number', 'integer'),
      minimum: fc.nat(2),
      exclusiveMaximum: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['type'] },
  ),
)
const schemas = fc.letrec<{ any: object }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record(
      { type: fc.constant('array'), items: tie('any'), minItems: fc.nat(1), uniqueItems: fc.boolean() },
      { requiredKeys: ['type'] },
    ),
    fc.record(
      {
        type: fc.constant('object'),
        properties: fc.dictionary(fc.constantFrom('a', 'b'), tie('any'), { maxKeys: 2 }),
        required: fc.uniqueArray(fc.constantFrom('a', 'b')),
        additionalProperties: fc.oneof(fc.boolean(), tie('any')),
      },
      { requiredKeys: ['type'] },
    ),
    fc.record({ anyOf: fc.array(tie('any'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ allOf: fc.array(tie('any'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: leaf }),
  ),
})).any

describe('of two random schemas', () => {
  it('what was accepted and is refused breaks senders; what was refused and is accepted is never a patch', async () => {
    const { createSchemaComparison } = await import('../../src/generate/diff/schemas.ts')
    const compare = createSchemaComparison(
      () => ({}),
      () => ({}),
    )
    const ajv = new Ajv2020({ strict: false })
    const judges = (schema: object) => {
      const check = ajv.compile(schema)
      return values.map((value) => check(value))
    }
    fc.assert(
      fc.property(schemas, schemas, (before, after) => {
        const found = compare(before, after, [])
        const effects = found.map(({ effect }) => effect)
        const [was, is] = [judges(before), judges(after)]
        // A new optional field holds nobody, though its name was free for any value before.
        const isFree = found.some(({ what }) => what === 'field added')
        if (!isFree && was.some((accepted, index) => accepted && !is[index]))
          expect(effects).toContainEqual(expect.stringMatching(/^(narrower|other|removed)$/))
        if (is.some((accepted, index) => accepted && !was[index]))
          expect(effects).toContainEqual(expect.stringMatching(/^(wider|other|removed|open)$/))
        expect(compare(before, structuredClone(before), [])).toEqual([])
      }),
      // Ajv compiles two schemas for each.
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 50) },
    )
  })
})
