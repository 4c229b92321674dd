import { describe, expect, it } from 'vitest'
import type { Operation, Problem, Validate } from '../../src/core/contract.ts'
import type { Media, Parameter } from '../../src/core/request.ts'
import { operations } from '../../generated/awda/operations.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { formPairsOf, plainObject, readParameters } from '../../src/mock/parameters.ts'
import { createCheck, hasBytes, type Sent } from '../../src/mock/sent.ts'

type Sources = Partial<Pick<Sent, 'values' | 'query' | 'headers'>>

function read(
  parameter: Omit<Parameter, 'name'> & { name?: string },
  sources: Sources,
  ...more: Parameter[]
) {
  const parameters = [{ name: 'a', ...parameter }, ...more]
  return readParameters(
    { ...operations.getLoan, parameters },
    { values: {}, query: '', headers: {}, ...sources },
  )[parameter.in]
}
const list = { shape: 'list' } as const
const object = { shape: 'object' } as const

describe('a parameter of the path', () => {
  const path = { in: 'path' } as const
  it.each<[string, Omit<Parameter, 'name' | 'in'>, string, unknown]>([
    ['simple', {}, 'x%2Fy', 'x/y'],
    ['simple, not encoded well', {}, '%zz', '%zz'],
    ['simple list', list, 'x,y%2Cz', ['x', 'y,z']],
    ['simple object', object, 'k,1,l,2', { k: '1', l: '2' }],
    ['simple object without its last value', object, 'k,1,l', { k: '1', l: '' }],
    ['simple object, exploded', { ...object, explode: true }, 'k=1,l=2', { k: '1', l: '2' }],
    ['label', { style: 'label' }, '.x', 'x'],
    ['label without its dot', { style: 'label' }, 'x', 'x'],
    ['label list', { style: 'label', ...list }, '.x,y', ['x', 'y']],
    ['label list, exploded', { style: 'label', explode: true, ...list }, '.x.y', ['x', 'y']],
    ['label object, exploded', { style: 'label', explode: true, ...object }, '.k=1.l=2', { k: '1', l: '2' }],
    ['matrix', { style: 'matrix' }, ';a=x', 'x'],
    ['matrix, exploded', { style: 'matrix', explode: true }, ';a=x', 'x'],
    ['matrix of another name', { style: 'matrix' }, ';b=x', ';b=x'],
    ['matrix list', { style: 'matrix', ...list }, ';a=x,y', ['x', 'y']],
    ['matrix list, exploded', { style: 'matrix', explode: true, ...list }, ';a=x;a=y', ['x', 'y']],
    ['matrix object', { style: 'matrix', ...object }, ';a=k,1', { k: '1' }],
    [
      'matrix object, exploded',
      { style: 'matrix', explode: true, ...object },
      ';k=1;l=2',
      { k: '1', l: '2' },
    ],
    ['JSON', { type: 'application/json' }, '%7B%22k%22%3A1%7D', { k: 1 }],
    ['JSON that is none', { type: 'application/json' }, '%7B', '{'],
    ['text by its type', { type: 'text/plain' }, '%31', '1'],
  ])('%s', (_, spelling, text, value) => {
    expect(read({ ...path, ...spelling }, { values: { a: text } })).toEqual({ a: value })
  })

  it('that is missing is empty', () => {
    expect(read(path, {})).toEqual({ a: '' })
  })
})

describe('a parameter of the query', () => {
  const query = { in: 'query' } as const
  it.each<[string, Omit<Parameter, 'name' | 'in'>, string, unknown]>([
    ['missing', {}, 'b=1', undefined],
    ['empty', {}, 'a=', ''],
    ['without a value', {}, 'a', ''],
    ['with more equals signs', {}, 'a=1=2', '1=2'],
    ['with a space', {}, 'a=x+y%2B', 'x y+'],
    ['with an encoded name', {}, '&%61=1', '1'],
    ['twice', {}, 'a=1&b=3&a=2', ['1', '2']],
    ['list of one', list, 'a=1', ['1']],
    ['list, missing', list, 'b=1', undefined],
    ['list, not exploded', { ...list, explode: false }, 'a=1,2', ['1', '2']],
    ['list, divided by spaces', { ...list, style: 'spaceDelimited' }, 'a=1%202+3', ['1', '2', '3']],
    ['list, divided by bars', { ...list, style: 'pipeDelimited' }, 'a=1%7C2|3%7c4', ['1', '2', '3', '4']],
    ['object', object, 'k=1&l=x%20y', { k: '1', l: 'x y' }],
    ['object, missing', object, '', undefined],
    ['object, not exploded', { ...object, explode: false }, 'a=k,1', { k: '1' }],
    [
      'deep object',
      { style: 'deepObject', ...object },
      'a%5Bk%5D=1&a[l]=2&ab[k]=3&a[m=4',
      { k: '1', l: '2' },
    ],
    ['deep object, missing', { style: 'deepObject', ...object }, 'a=1', undefined],
    ['JSON', { type: 'application/json' }, 'a=[1]', [1]],
    ['JSON, missing', { type: 'application/json' }, '', undefined],
  ])('%s', (_, spelling, text, value) => {
    expect(read({ ...query, ...spelling }, { query: text })).toEqual(value === undefined ? {} : { a: value })
  })

  it('that is an exploded object has no field of another', () => {
    const other: Parameter = { name: 'l', in: 'query' }
    expect(read({ ...query, ...object }, { query: 'k=1&l=2' }, other)).toEqual({ a: { k: '1' }, l: '2' })
    expect(read({ ...query, ...object }, { query: 'l=2' }, other)).toEqual({ l: '2' })
  })
})

describe('a parameter', () => {
  it.each<[string, Omit<Parameter, 'name' | 'in'>, string | undefined, unknown]>([
    ['text', {}, 'x, y', 'x, y'],
    ['missing', {}, undefined, undefined],
    ['list', list, '1, x%', ['1', 'x%']],
    ['object', object, 'k, 1', { k: '1' }],
    ['object, exploded', { ...object, explode: true }, 'k=1, l=2', { k: '1', l: '2' }],
    ['JSON', { type: 'application/json' }, '[1]', [1]],
    ['JSON that is none', { type: 'application/json' }, '[', '['],
    ['text by its type', { type: 'text/plain' }, '1', '1'],
  ])('of the headers: %s', (_, spelling, text, value) => {
    const headers = text === undefined ? {} : { 'x-a': text }
    expect(read({ name: 'X-A', in: 'header', ...spelling }, { headers })).toEqual(
      value === undefined ? {} : { 'X-A': value },
    )
  })

  it('of the cookies is found among others', () => {
    const cookies = { headers: { cookie: 'b=1; a=x%20y;c=3' } }
    expect(read({ in: 'cookie' }, cookies)).toEqual({ a: 'x y' })
    expect(read({ in: 'cookie' }, {})).toEqual({})
  })

  it('is in its place, and a place without parameters is left out', () => {
    const parameters: Parameter[] = [
      { name: 'q', in: 'query' },
      { name: 'p', in: 'path' },
    ]
    const sources = { values: { p: '1' }, query: 'q=2', headers: {} }
    expect(readParameters({ ...operations.getLoan, parameters }, sources)).toEqual({
      path: { p: '1' },
      query: { q: '2' },
    })
    expect(readParameters(operations.getLoan, sources)).toEqual({})
  })

  it('has no name that every object has', () => {
    expect('toString' in plainObject([['a', 1]])).toBe(false)
    expect(Object.keys(plainObject([['a', undefined], ['b', null]]))).toEqual(['b']) // prettier-ignore
    expect(formPairsOf('a=1&&b+c')).toEqual([['a', '1'], ['b%20c', '']]) // prettier-ignore
  })
})

const media = (...types: (string | Media)[]) => ({
  media: types.map((one) => (typeof one === 'string' ? { type: one } : one)),
})

/** What the validators are given, by name, and what is wrong with the call. */
async function check(
  body: Operation['body'],
  sent: { type?: string; text?: string; query?: string },
  judge: (value: never) => Problem[] = () => [],
  parameters: Parameter[] = [],
) {
  const seen: Record<string, unknown> = {}
  const names = [...(parameters.length ? ['payParameters'] : []), 'payRequest', 'payRequest1']
  const validators = Object.fromEntries(
    names.map((name) => {
      const validate: Validate = (value: unknown) => {
        validate.errors = judge(value as never)
        seen[name] = structuredClone(value)
        return validate.errors.length === 0
      }
      return [name, validate]
    }),
  )
  const find = await createCheck({ ...profiles.awda.contract, validators: async () => validators })
  const { type, text = '', query = '' } = sent
  const operation = { ...operations.getLoan, id: 'pay', parameters, ...(body !== undefined && { body }) }
  const headers = type === undefined ? {} : { 'content-type': type }
  const problems = await find(operation, {
    ...{ values: {}, query, headers, text },
    bytes: Buffer.from(text),
  })
  return { seen, problems: problems.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`.trim()) }
}

describe('the body of a call', () => {
  it.each<[string, Operation['body'], string | undefined, string, Record<string, unknown>]>([
    ['none', null, undefined, '', {}],
    ['JSON', media('application/json'), 'application/json', '{"a":1}', { payRequest: { a: 1 } }],
    [
      'the second of two types',
      media('application/json', 'text/plain; charset=utf-8'),
      ' Text/Plain;charset=x',
      'b',
      { payRequest1: 'b' },
    ],
    ['of a range', media('image/*'), 'image/png', 'b', { payRequest: 'b' }],
    ['of any type', media('*/*'), undefined, 'b', { payRequest: 'b' }],
    [
      'a form',
      media({ type: 'application/x-www-form-urlencoded', fields: { c: list, d: { style: 'deepObject' } } }),
      'application/x-www-form-urlencoded',
      'a=1+2&b=3&b=4&c=5&d[k]=6&toString=7',
      { payRequest: { a: '1 2', b: ['3', '4'], c: ['5'], d: { k: '6' }, toString: '7' } },
    ],
    [
      'parts',
      media({ type: 'multipart/form-data', fields: { c: list } }),
      'multipart/form-data; boundary=x',
      ['a"\r\n\r\n1', 'b"\r\n\r\n2', 'b"\r\n\r\n3', 'c"\r\n\r\n4', 'f"; filename="f"\r\n\r\nbytes', '']
        .map(
          (part, at, all) =>
            `--x${at === all.length - 1 ? '--' : `\r\nContent-Disposition: form-data; name="${part}`}\r\n`,
        )
        .join(''),
      { payRequest: { a: '1', b: ['2', '3'], c: ['4'], f: '' } },
    ],
  ])('is read: %s', async (_, body, type, text, wanted) => {
    const { seen, problems } = await check(body, { ...(type !== undefined && { type }), text })
    expect(problems).toEqual([])
    expect(seen).toEqual(wanted)
  })

  it.each<[string, Operation['body'], string | undefined, string, string[]]>([
    ['missing', media('application/json'), 'application/json', '', ['required']],
    ['missing, and optional', { optional: true, ...media('application/json') }, undefined, '', []],
    ['another type', media('application/json'), 'text/plain', '{}', ['/content-type enum']],
    ['another type of a range', media('image/*'), 'images/png', 'x', ['/content-type enum']],
    ['no type', media('application/json'), undefined, '{}', ['/content-type enum']],
    ['no JSON', media('application/json'), 'application/json', '{', ['format']],
    ['no parts', media('multipart/form-data'), 'multipart/form-data; boundary=x', 'x', ['format']],
  ])('is refused: %s', async (_, body, type, text, wanted) => {
    const { seen, problems } = await check(body, { ...(type !== undefined && { type }), text })
    expect([problems, seen]).toEqual([wanted, {}])
  })

  it.each([
    ['application/json', undefined, false],
    ['application/json', 'application/json', false],
    ['multipart/form-data', 'multipart/form-data; boundary=x', true],
    ['image/*', 'image/png', true],
    ['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded', false],
  ])('is in bytes: %s, sent as %s: %s', (type, sent, wanted) => {
    expect(hasBytes({ ...operations.getLoan, body: media(type) }, sent)).toBe(wanted)
  })

  it('is in bytes never where there is none', () => {
    expect([
      hasBytes(operations.getLoan, 'image/png'),
      hasBytes({ ...operations.getLoan, body: null }),
    ]).toEqual([false, false])
  })
})

describe('a text where something else is wanted', () => {
  const wrong = (instancePath: string, keyword = 'type'): Problem => ({ instancePath, keyword, params: {} })
  const parameters: Parameter[] = [{ name: 'a', in: 'query' }]

  it.each<[string, string, (value: { query: { a: unknown } }) => Problem[], string[], unknown]>([
    ['is read as JSON', 'a=5', ({ query }) => (query.a === 5 ? [] : [wrong('/query/a')]), [], 5],
    ['of a constant too', 'a=5', ({ query }) => (query.a === 5 ? [] : [wrong('/query/a', 'const')]), [], 5],
    [
      'of a list of values too',
      'a=5',
      ({ query }) => (query.a === 5 ? [] : [wrong('/query/a', 'enum')]),
      [],
      5,
    ],
    ['stays where it is no JSON', 'a=x', () => [wrong('/query/a')], ['/query/a type'], 'x'],
    [
      'stays where another rule is broken',
      'a=5',
      () => [wrong('/query/a', 'minLength')],
      ['/query/a minLength'],
      '5',
    ],
    ['may still be wrong', 'a=5', () => [wrong('/query/a')], ['/query/a type'], 5],
    [
      'of a place that is not there',
      'a=5',
      () => [wrong('/query/b/c'), wrong('')],
      ['/query/b/c type', 'type'],
      '5',
    ],
  ])('%s', async (_, query, judge, problems, value) => {
    const found = await check(null, { query }, judge as never, parameters)
    expect(found).toEqual({ problems, seen: { payParameters: { query: { a: value } } } })
  })

  it('has its name escaped in the place', async () => {
    const odd: Parameter[] = [{ name: 'x/y~z', in: 'query' }]
    const judge = ({ query }: { query: Record<string, unknown> }) =>
      query['x/y~z'] === 5 ? [] : [wrong('/query/x~1y~0z')]
    expect((await check(null, { query: 'x/y~z=5' }, judge as never, odd)).problems).toEqual([])
  })
})
