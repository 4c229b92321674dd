import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/awda/operations.ts'
import { AnswerShape, type Document, type Schema } from '../../src/conformance/schema.ts'
import { changePlace } from '../../src/conformance/sent-places.ts'
import { violationsOf } from '../../src/conformance/violations.ts'
import type { Operation } from '../../src/core/contract.ts'
import type { Place } from '../../src/signing/names.ts'
import { declarationOf, type Preset } from '../partners/preset.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'

const schemeOf = (preset: Preset) => readScheme(declarationOf(preset), preset)
const call: Operation = { ...operations.getLoan, accessToken: true }

describe('the rules that are broken', () => {
  const rules = [
    'signature of another text: signature-mismatch',
    'timestamp a day old: timestamp-expired',
    'body changed after signing: signature-mismatch',
  ]
  it.each<[Preset, ...left: string[]]>([
    [
      'daily-key',
      'Authorization: token',
      'X-Client: app',
      'X-Time: timestamp',
      'X-Nonce: nonce',
      'X-Sign: signature',
    ],
    ['ed25519-joined', 'X-Api-Key: app', 'X-Signature: timestamp'],
    ['hex-chain', 'Authorization: app'],
    [
      'tc3',
      'X-TC-Timestamp: timestamp',
      'Credential of Authorization: app',
      'Signature of Authorization: signature',
    ],
  ])('for %s: each value left out, and three more', (preset, ...left) => {
    const found = violationsOf(schemeOf(preset), call).map(({ name, reason }) => `${name}: ${reason}`)
    expect(found).toEqual([...left.map((one) => `without ${one}-missing`), ...rules])
  })

  it.each<[Preset, string]>([
    ['wechatpay-v3', 'without serial_no of Authorization: app-unknown'],
    ['signature-list', 'without X-Sign: signature-missing'],
  ])('for %s are also %s', (preset, rule) => {
    const found = violationsOf(schemeOf(preset), call).map(({ name, reason }) => `${name}: ${reason}`)
    expect(found).toContain(rule)
  })

  it('are none of a call that is not signed, none of a token it has not, none of a body it has not', () => {
    const namesOf = (change: Partial<Operation>) =>
      violationsOf(schemeOf('daily-key'), { ...call, ...change }).map(({ name }) => name)
    const all = namesOf({})
    expect(namesOf({ signed: false })).toEqual([])
    expect(namesOf({ accessToken: false })).toEqual(all.filter((name) => name !== 'without Authorization'))
    expect(namesOf({ body: null })).toEqual(all.filter((name) => !name.startsWith('body')))
    const { time: _, ...timeless } = schemeOf('daily-key')
    expect(violationsOf(timeless, call).map(({ name }) => name)).not.toContain('timestamp a day old')
  })

  it.each<[Preset]>([['form-hmac'], ['params-rsa'], ['rfc9421-hmac']])(
    'for %s are none of a body whose text is not signed',
    (preset) => {
      expect(violationsOf(schemeOf(preset), call).map(({ name }) => name)).not.toContain(
        'body changed after signing',
      )
    },
  )

  const change = (preset: Preset, name: string, headers: Record<string, string>) => {
    const signed = { url: 'http://x/a', headers, body: '{"a":1}', canonical: {} }
    const rule = violationsOf(schemeOf(preset), call).find((one) => one.name === name)
    return { shift: rule?.shift, sent: rule?.change?.(signed), signed }
  }
  const other = 'signature of another text'
  it.each<[Preset, header: string, before: string, after: string]>([
    ['ed25519', 'X-Signature', 'BCDE', 'ACDE'],
    ['ed25519', 'X-Signature', 'ABCD', 'BBCD'],
    [
      'tc3',
      'Authorization',
      'TC3-HMAC-SHA256 Credential=c/d, SignedHeaders=content-type;host, Signature=0aff',
      'TC3-HMAC-SHA256 Credential=c/d, SignedHeaders=content-type;host, Signature=ffa0',
    ],
  ])('for %s are a signature that is still written as one: %s: %s', (preset, header, before, after) => {
    const { sent, signed } = change(preset, other, { [header]: before, 'X-Other': 'x' })
    expect(sent).toEqual({ ...signed, headers: { [header]: after, 'X-Other': 'x' } })
  })

  it('are no change where the request has no signature', () => {
    const { sent, signed } = change('ed25519', other, {})
    expect(sent).toEqual(signed)
  })

  it('are whitespace behind the body, and a time a day before', () => {
    const { sent, signed } = change('ed25519', 'body changed after signing', {})
    expect(sent).toEqual({ ...signed, body: '{"a":1} ' })
    expect(change('ed25519', 'timestamp a day old', {})).toEqual({ shift: -86_400, sent: undefined, signed })
  })
})

describe('a value of a signed request', () => {
  const signed = {
    url: 'http://x/a?b=1&c=2%203&c=4+5',
    headers: { Signature: 'v1 a="1", b="2"', other: 'x' },
    body: '{"a": 1, "b":{"c":2}, "a2":"x"}',
    canonical: {},
  }
  const form = { ...signed, body: 'a=1&b=x+y&%61b=3' }
  const place = (change: object) => ({ where: '', placed: { text: '' }, ...change }) as Place
  const composite = { prefix: 'v1 ', pair: '{name}="{value}"', join: ', ', fields: {} }
  const more = (text: string) => `${text}!`
  const none = () => undefined

  it.each<[string, Place, typeof signed, (text: string) => string | undefined, object]>([
    ['envelope', place({ in: 'envelope', name: 'b' }), signed, none, { body: '{"a":1,"a2":"x"}' }],
    [
      'envelope, changed',
      place({ in: 'envelope', name: 'a' }),
      signed,
      () => '"n"',
      { body: '{"a":"n","b":{"c":2},"a2":"x"}' },
    ],
    ['form', place({ in: 'form', name: 'ab' }), form, none, { body: 'a=1&b=x+y' }],
    ['form, changed', place({ in: 'form', name: 'b' }), form, more, { body: 'a=1&b=x%20y!&%61b=3' }],
    ['query', place({ in: 'query', name: 'b' }), signed, none, { url: 'http://x/a?c=2%203&c=4+5' }],
    [
      'query, changed',
      place({ in: 'query', name: 'c' }),
      signed,
      more,
      { url: 'http://x/a?b=1&c=2%203!&c=4%205!' },
    ],
    [
      'header',
      place({ in: 'header', name: 'other' }),
      signed,
      none,
      { headers: { Signature: signed.headers.Signature } },
    ],
    [
      'header, changed',
      place({ in: 'header', name: 'other' }),
      signed,
      more,
      { headers: { ...signed.headers, other: 'x!' } },
    ],
    [
      'field of a header',
      place({ in: 'header', name: 'Signature', composite, field: 'a' }),
      signed,
      none,
      { headers: { Signature: 'v1 b="2"', other: 'x' } },
    ],
    [
      'field of a header, changed',
      place({ in: 'header', name: 'Signature', composite, field: 'b' }),
      signed,
      more,
      { headers: { Signature: 'v1 a="1", b="2!"', other: 'x' } },
    ],
    [
      'field of a header without a prefix',
      place({
        in: 'header',
        name: 'Signature',
        composite: { pair: '{name}={value}', join: ',', fields: {} },
        field: 'v1',
      }),
      { ...signed, headers: { Signature: 't=1,v1=a,v1=b', other: 'x' } },
      more,
      { headers: { Signature: 't=1,v1=a!,v1=b!', other: 'x' } },
    ],
    ['nowhere', place({ in: 'header', name: 'none' }), signed, more, {}],
  ])('is changed in its place: %s', (_, where, request, change, wanted) => {
    expect(changePlace(request, where, change)).toEqual({ ...request, ...wanted })
  })
})

describe('the fields of a response', () => {
  const text: Schema = {}
  const schemas: Record<string, Schema> = {
    Loan: { properties: { id: text, rows: { items: { $ref: '#/components/schemas/Row' } }, any: {} } },
    Row: { allOf: [{ properties: { at: text } }, { properties: { sum: text } }] },
  }
  const answer: Schema = {
    properties: {
      code: text,
      result: {
        anyOf: [{ $ref: '#/components/schemas/Loan' }, { oneOf: [{ properties: { other: text } }] }],
      },
    },
  }
  const responses = { 200: { content: { 'application/json': { schema: answer } } } }
  const document = {
    paths: {
      '/a': { get: {}, post: { operationId: 'getLoan', responses } },
      '/b': { get: { operationId: 'none' } },
    },
    components: { schemas },
    'x-error-codes': {},
  } as Document

  it.each<[unknown, string[]]>([
    [{ code: 0, result: { id: 1, other: 1, any: { thing: 1 }, rows: [{ at: 1, sum: 2 }] } }, []],
    [{ result: { rows: [{ at: 1 }, { at: 1, new: 2 }], x: 1 } }, ['$.result.rows[1].new', '$.result.x']],
    [{ toString: 1, code: { deep: 1 } }, ['$.toString']],
    [{ 'phone 123456': 1, hidden: 2 }, ["$['<name of 12 characters>']", "$['<name of 6 characters>']"]],
    [[{ new: 1 }], []],
    [null, []],
    ['text', []],
    [{ result: [1] }, []],
  ])('that the contract does not have, of %j: %j', (value, wanted) => {
    const shape = new AnswerShape(document, 'getLoan')
    expect(shape.unknownMembers(value, (name) => name !== 'hidden')).toEqual(wanted)
  })

  it('are not known without a schema', () => {
    for (const id of ['none', 'nobody'])
      expect(new AnswerShape(document, id).unknownMembers({ a: 1 })).toEqual([])
    expect(new AnswerShape(document, 'getLoan').unknownMembers({ hidden: 1 })).toEqual(['$.hidden'])
  })
})
