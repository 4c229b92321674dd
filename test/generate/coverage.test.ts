import { readFile } from 'node:fs/promises'
import { spellOut } from '../../src/signing/long-form.ts'
import { describe, expect, it } from 'vitest'
import type { Grade, Source } from '../../src/core/contract.ts'
import type { Document, ErrorEntry, Media, Operation, Schema } from '../../src/generate/openapi.ts'
import { countCoverage } from '../../src/generate/coverage.ts'

const source = (grade: Grade): Source => ({ document: 'd', section: 's', grade })
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const media = (schema: Schema, ...examples: string[]): Record<string, Media> => ({
  'application/json': { schema, examples: Object.fromEntries(examples.map((name) => [name, { value: {} }])) },
})

function operation(operationId: string, grade: Grade, parts: Partial<Operation>): Operation {
  return {
    operationId,
    summary: '',
    description: '',
    tags: [],
    'x-source': source(grade),
    'x-errors': [],
    'x-envelope': {},
    'x-retry': 'never',
    requestBody: { required: true, content: media({}) },
    responses: {},
    ...parts,
  }
}

const error = (grade: Grade): ErrorEntry => ({
  name: 'E',
  message: '',
  meaning: '',
  remedy: '',
  kind: 'rejected',
  retry: 'never',
  source: source(grade),
})

/** Two operations and a notification that share one type, one response and the envelope. */
function sample(): Document & { components: { responses: Operation['responses'] } } {
  const refused = { '400': { $ref: '#/components/responses/Refused' } }
  const narrowed = (body: Schema): Schema => ({ allOf: [ref('Envelope'), { properties: { body } }] })
  return {
    info: { title: '', version: '', description: '' },
    servers: [],
    paths: {
      '/first': {
        post: operation('first', 'documented', {
          requestBody: { required: true, content: media(ref('Request'), 'ok') },
          responses: { '200': { content: media(ref('Answer'), 'ok', '7', '9') }, ...refused },
        }),
      },
      '/second': {
        post: operation('second', 'hint', {
          'x-unconfirmed': true,
          requestBody: { required: true, content: media(narrowed(ref('Guess')), 'ok') },
          responses: {
            '200': { content: media(narrowed({ type: 'string', 'x-source': source('inferred') })) },
            ...refused,
          },
        }),
      },
    },
    webhooks: {
      told: {
        post: operation('told', 'hint', {
          'x-unconfirmed': true,
          requestBody: { required: true, content: media(narrowed(ref('Guess')), 'ok') },
        }),
      },
    },
    components: {
      schemas: {
        Request: {
          properties: {
            plain: { type: 'string' },
            decoded: { type: 'string', 'x-source': source('sdk') },
            list: { type: 'array', items: ref('Shared') },
          },
        },
        Answer: {
          properties: { code: { type: 'integer' }, either: { anyOf: [ref('Shared'), { type: 'null' }] } },
        },
        Shared: { properties: { inner: { type: 'string' } } },
        Envelope: { 'x-source': source('published'), properties: { appId: { type: 'string' }, body: {} } },
        Guess: {
          'x-source': source('hint'),
          'x-unconfirmed': true,
          properties: { key: { type: 'string', 'x-source': source('observed') }, rest: { type: 'string' } },
        },
        Refusal: { properties: { Code: { type: 'string' } } },
      },
      responses: {
        Refused: Object.assign(
          { content: media(ref('Refusal'), 'refused') },
          { 'x-source': source('observed') },
        ),
      },
    },
    'x-documents': {},
    'x-signature': spellOut({ send: {} }, 's'),
    'x-envelope': {},
    'x-error-codes': { '7': error('documented'), '9': error('published') },
  }
}

/** The columns that are not zero. */
const shortly = (count: Record<string, number>) =>
  Object.fromEntries(Object.entries(count).filter(([, value]) => value > 0))

describe('countCoverage', () => {
  const coverage = countCoverage(sample())

  it('counts operations, notifications and error codes by the grade of their own source', () => {
    expect(shortly(coverage.operations)).toEqual({ documented: 1, hint: 1, total: 2, unconfirmed: 1 })
    expect(shortly(coverage.notifications)).toEqual({ hint: 1, total: 1, unconfirmed: 1 })
    expect(shortly(coverage['error codes'])).toEqual({ documented: 1, published: 1, total: 2 })
  })

  it('grades a field by its own source, else by its type, else by the operation, and counts a shared type once', () => {
    expect(shortly(coverage.fields)).toEqual({
      documented: 5, // plain, list, code, either, inner
      sdk: 1, // decoded
      published: 2, // appId, body of the envelope
      observed: 2, // key, Code
      hint: 1, // rest
      inferred: 1, // the body that the second response narrows and gives a source
      total: 12,
      unconfirmed: 3, // key and rest, whose type is unconfirmed, and the narrowed body of the second operation
    })
  })

  it('grades an example of a failure no higher than its operation and its code', () => {
    expect(shortly(coverage.examples)).toEqual({
      documented: 3, // first: request, response, 7
      published: 1, // first: 9
      observed: 1, // the shared refusal, once
      hint: 2, // second, `told`
      total: 7,
      unconfirmed: 2,
    })
  })

  it('adds the rows up', () => {
    expect(shortly(coverage.total)).toEqual({
      documented: 10,
      published: 4,
      sdk: 1,
      observed: 3,
      hint: 5,
      inferred: 1,
      total: 24,
      unconfirmed: 7,
    })
  })

  it('refuses a grade that does not exist', () => {
    const document = sample()
    document['x-error-codes']['7'] = error('certain' as Grade)
    expect(() => countCoverage(document)).toThrow('certain is not a grade')
  })
})

describe.each(['awda', 'ppdai'])('the contract of %s', async (api) => {
  const file = new URL(`../../generated/${api}/openapi.json`, import.meta.url)
  const document = JSON.parse(await readFile(file, 'utf8')) as Document
  const coverage = countCoverage(document)

  it('is counted whole, each statement under one grade', () => {
    for (const { total, unconfirmed, ...grades } of Object.values(coverage)) {
      expect(Object.values(grades).reduce((one, other) => one + other)).toBe(total)
      expect(unconfirmed).toBeLessThanOrEqual(total)
    }
    expect(coverage.operations.total).toBe(Object.keys(document.paths).length)
    expect(coverage.notifications.total).toBe(Object.keys(document.webhooks ?? {}).length)
    expect(coverage['error codes'].total).toBe(Object.keys(document['x-error-codes']).length)
  })

  it('says documented only of what the partner’s own document holds', () => {
    const { operations, fields, 'error codes': codes } = coverage
    const documented = [operations, fields, codes].map((count) => count.documented)
    // PPDAI: two operations, their 13 fields, 8 codes and the failure value 1. AWDA: 18 codes that are failures.
    expect(documented).toEqual(api === 'ppdai' ? [2, 13, 9] : [0, 0, 18])
  })
})
