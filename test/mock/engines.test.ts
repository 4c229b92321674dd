import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/awda/operations.ts'
import type { Operation, Validate } from '../../src/core/contract.ts'
import type { Question } from '../../src/mock/engine.ts'
import { createExamplesEngine } from '../../src/mock/examples.ts'
import { createPrismEngine } from '../../src/mock/prism.ts'
import { profiles } from '../../src/mock/profiles.ts'

const plain: Operation = { ...operations.getLoan, id: 'pay', method: 'POST', path: '/pay' }
const byStatus: Operation = { ...plain, errors: [404, '5XX'], envelope: { ...plain.envelope, status: true } }
const question = (change: Partial<Question> = {}): Question => ({
  ...{ operation: plain, headers: { 'content-type': 'application/json' }, body: { a: 1 }, example: 'ok' },
  ...change,
})

describe('the engine of examples', () => {
  const examples = {
    pay: { parameters: {}, request: {}, response: { ok: '{"ok":1}', '404': 'none', '5XX': 'broken' } },
  }
  const fault = (instancePath: string) => ({ instancePath, keyword: 'type', params: {} })
  const judge = (isGood: (value: never) => boolean, place: string): Validate => {
    const validate: Validate = (value: unknown) => {
      validate.errors = isGood(value as never) ? [] : [fault(place)]
      return validate.errors.length === 0
    }
    return validate
  }
  const validators = {
    payRequest: judge(({ a }: { a: unknown }) => a === 1, '/a'),
    payHeaders: judge((headers: object) => !('x-bad' in headers), '/x-bad'),
  }
  const contract = { ...profiles.awda.contract, validators: async () => validators }

  it.each<[string, Partial<Question>, object]>([
    ['a success', {}, { status: 200, body: '{"ok":1}' }],
    [
      'a success with another status',
      { operation: { ...plain, answer: { status: 201, types: [] } } },
      { status: 201, body: '{"ok":1}' },
    ],
    ['a code as status', { operation: byStatus, example: '404' }, { status: 404, body: 'none' }],
    ['a code for a hundred', { operation: byStatus, example: '5XX' }, { status: 500, body: 'broken' }],
    ['another example', { operation: byStatus, example: '418' }, { status: 200, body: '' }],
    [
      'a code of an envelope',
      { operation: { ...byStatus, envelope: plain.envelope }, example: '404' },
      { status: 200, body: 'none' },
    ],
    ['a wrong body', { body: { a: 2 } }, { status: 200, body: '', problems: [fault('/a')] }],
    ['a wrong header', { headers: { 'x-bad': '1' } }, { status: 200, body: '', problems: [fault('/x-bad')] }],
    [
      'both',
      { body: {}, headers: { 'x-bad': '1' } },
      { status: 200, body: '', problems: [fault('/a'), fault('/x-bad')] },
    ],
    ['an operation that nobody has', { operation: { ...plain, id: 'none' } }, { status: 200, body: '' }],
  ])('responds with %s', async (_, change, wanted) => {
    const engine = await createExamplesEngine(contract, examples)
    expect(await engine.answer(question(change))).toEqual({ problems: [], ...wanted })
  })
})

describe('the engine of Prism', async () => {
  const schema = { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } }
  const content = (value: unknown) => ({
    description: '',
    content: {
      'application/json': { schema: {}, examples: { ok: { value }, 'error-7': { value: { code: 7 } } } },
    },
  })
  const body = {
    required: true,
    content: { 'application/json': { schema }, 'application/x-www-form-urlencoded': { schema } },
  }
  const parameters = [
    { name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 3 } },
    { name: 'ids', in: 'query', schema: { type: 'array', items: { type: 'integer' } } },
  ]
  const document = {
    openapi: '3.1.0',
    info: { title: 'x', version: '1' },
    servers: [{ url: 'http://x' }],
    paths: {
      '/pay': {
        post: {
          operationId: 'pay',
          requestBody: body,
          responses: { 200: content({ ok: 1 }), 404: content('none') },
        },
      },
      '/orders/{id}': { get: { operationId: 'read', parameters, responses: { 200: content({ id: 1 }) } } },
      '/empty': { delete: { operationId: 'empty', responses: { 204: { description: '' } } } },
    },
  }
  const engine = await createPrismEngine(document, (name) => (name === '7' ? 'error-7' : name))
  const ask = (change: Partial<Question>, of = engine) => of.answer(question(change))
  const sent = { values: {}, query: '', headers: {}, bytes: Buffer.of(), text: '' }
  const read: Operation = { ...plain, id: 'read', method: 'GET', path: '/orders/{id}', parameters: [] }

  it.each<[string, Partial<Question>, object]>([
    ['a success', {}, { status: 200, body: '{"ok":1}' }],
    ['a code by its name', { example: '7' }, { status: 200, body: '{"code":7}' }],
    ['a status', { operation: byStatus, example: '404' }, { status: 404, body: 'none' }],
    [
      'whatever the caller accepts and wants',
      { headers: { accept: 'text/html', prefer: 'code=404', 'content-type': 'x/y' } },
      { status: 200, body: '{"ok":1}' },
    ],
    [
      'a missing field',
      { body: {} },
      {
        status: 422,
        body: '',
        problems: [{ instancePath: '', keyword: 'required', params: { missingProperty: 'a' } }],
      },
    ],
    [
      'a field of another type',
      { body: { a: 'x' } },
      { status: 422, body: '', problems: [{ instancePath: '/a', keyword: 'type', params: {} }] },
    ],
    [
      'a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, sent: { ...sent, text: 'a=5' } },
      { status: 200, body: '{"ok":1}' },
    ],
    [
      'path and query',
      {
        operation: read,
        body: undefined,
        headers: {},
        sent: { ...sent, values: { id: 'A1' }, query: 'ids=1&ids=2' },
      },
      { status: 200, body: '{"id":1}' },
    ],
    [
      'no body',
      {
        operation: { ...plain, id: 'empty', method: 'DELETE', path: '/empty' },
        body: undefined,
        headers: {},
        sent,
      },
      { status: 204, body: '' },
    ],
  ])('responds with %s', async (_, change, wanted) => {
    expect(await ask(change)).toEqual({ problems: [], ...wanted })
  })

  it('finds what is wrong with path and query', async () => {
    const placesOf = async (values: Record<string, string>, query: string) => {
      const { problems } = await ask({
        operation: read,
        body: undefined,
        headers: {},
        sent: { ...sent, values, query },
      })
      return problems.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
    }
    expect(await placesOf({ id: 'long' }, '')).toEqual(['/id maxLength'])
    expect(await placesOf({ id: 'a' }, 'ids=x')).toEqual(['/ids/0 type'])
  })

  it('leaves to others what Prism reads wrongly', async () => {
    const long = { body: undefined, headers: {}, sent: { ...sent, values: { id: 'long' } } }
    const problems = async (
      parameter: NonNullable<Operation['parameters']>[number],
      more: Partial<Operation> = {},
    ) => (await ask({ ...long, operation: { ...read, parameters: [parameter], ...more } })).problems.length
    expect(await problems({ name: 'id', in: 'path' })).toBe(1)
    expect(await problems({ name: 'id', in: 'path', shape: 'list' })).toBe(0)
    expect(await problems({ name: 'idé', in: 'path' })).toBe(0)
    expect(await problems({ name: 'idé', in: 'query' })).toBe(1)
    expect(await problems({ name: 'q', in: 'query', type: 'application/json' })).toBe(0)
    for (const style of ['spaceDelimited', 'pipeDelimited', 'label', 'matrix'] as const)
      expect(await problems({ name: 'q', in: 'query', style })).toBe(0)
    const body = (type: string, fields = {}) => ({ body: { media: [{ type, ...fields }] } })
    const one = { name: 'id', in: 'path' } as const
    expect(await problems(one, body('application/json'))).toBe(1)
    expect(await problems(one, body('application/x-www-form-urlencoded'))).toBe(1)
    expect(await problems(one, body('application/x-www-form-urlencoded', { fields: {} }))).toBe(0)
    expect(await problems(one, body('multipart/form-data'))).toBe(0)
  })

  it('adds what lendspec checks itself', async () => {
    const own = [{ instancePath: '/a', keyword: 'x-span', params: {} }]
    const checked = await createPrismEngine(
      document,
      undefined,
      async () => own,
      () => own,
    )
    expect(await ask({}, checked)).toEqual({ status: 200, body: '{"ok":1}', problems: own })
    expect(await ask({ sent }, checked)).toEqual({ status: 200, body: '', problems: own })
  })
})
