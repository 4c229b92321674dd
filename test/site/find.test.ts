import { describe, expect, it } from 'vitest'
import { find, nearest } from '../../src/site/errors/find.ts'
import { codeOf, indexTerms, isFuzzy, queryTerms } from '../../src/site/search/tokens.ts'
import { toExplanation } from '../../src/site/inspector/explanation.ts'
import { curlOf, nameOf, playgroundOf, rowsOf, timeOf, verdictOf } from '../../src/site/inspector/texts.ts'
import { type Shown, toShown } from '../../src/site/inspector/shown.ts'
import type { Diagnosis } from '../../src/doctor/index.ts'
import type { Entry } from '../../src/mock/journal.ts'

describe('the codes that a query finds', () => {
  const entries = [
    { code: '0', title: 'Success', text: 'nothing to do' },
    { code: '-100001101', title: 'MobileInvalid', text: 'the phone number 手机号 is wrong' },
    { code: '-100001102', title: 'SmsTooSoon', text: 'wait a minute' },
    { code: '1001', title: 'SystemBusy', text: 'Success is not certain' },
    { code: '-1001', title: 'Negative', text: 'x' },
    { code: 'GTW-BIZ', title: 'Gateway', text: '网关' },
  ]
  const codes = (query: string) => find(entries, query).map(({ code }) => code)

  it.each([
    ['', ['0', '-100001101', '-100001102', '1001', '-1001', 'GTW-BIZ']],
    ['  ', ['0', '-100001101', '-100001102', '1001', '-1001', 'GTW-BIZ']],
    ['1001', ['1001', '-1001']],
    ['-1001', ['-1001', '1001']],
    ['−1001', ['-1001', '1001']],
    ['１００１', ['1001', '-1001']],
    ['100001', ['-100001101', '-100001102']],
    ['100 001-101', ['-100001101']],
    ['gtw', ['GTW-BIZ']],
    ['gtw biz', ['GTW-BIZ']],
    ['success', ['0', '1001']],
    ['sms', ['-100001102']],
    ['soon', ['-100001102']],
    ['too soon', ['-100001102']],
    ['oon', []],
    ['手机', ['-100001101']],
    ['机号', ['-100001101']],
    ['phone 手机号', ['-100001101']],
    ['phone minute', []],
    ['INVALID', ['-100001101']],
  ])('%s', (query, found) => expect(codes(query)).toEqual(found))

  it.each([
    ['-100001103', ['-100001101', '-100001102', '1001']],
    ['gtwbix', ['GTW-BIZ']],
    ['abc', []],
  ])('nothing, but near %s', (query, found) => {
    expect(nearest(entries, query, found.length || 3).map(({ code }) => code)).toEqual(found)
    expect(nearest(entries, query).length).toBe(found.length ? 3 : 0)
  })
})

it.each([
  ['busy', ['b', 'c', 'a']],
  ['c', ['c', 'b']],
])('the title before the text, and the whole code before both: %s', (query, codes) => {
  const entries = [
    { code: 'a', title: 'X', text: 'busy' },
    { code: 'b', title: 'Busy', text: 'c' },
    { code: 'c', title: 'A busy line', text: '' },
  ]
  expect(find(entries, query).map(({ code }) => code)).toEqual(codes)
})

describe('the terms of a text and of a query', () => {
  it.each([
    ['sendSmsAuthCode', ['sendsmsauthcode', 'send', 'sms', 'auth', 'code'], ['sendsmsauthcode']],
    ['DeviceFP', ['devicefp', 'device', 'fp'], ['devicefp']],
    ['HTTPStatus2', ['httpstatus2', 'http', 'status', '2'], ['httpstatus2']],
    ['loan', ['loan'], ['loan']],
    ['a-b, c', ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['手机号', ['手', '机', '号', '手机', '机号'], ['手机', '机号']],
    ['号', ['号'], ['号']],
    ['é１', ['é1', 'é', '1'], ['é1']],
    ['', [], []],
  ])('%s', (text, terms, query) => {
    expect(indexTerms(text)).toEqual(terms)
    expect(queryTerms(text)).toEqual(query)
  })

  it.each([
    ['1001', '1001', false],
    ['-100 1', '1001', false],
    ['GTW-BIZ', 'gtwbiz', true],
    ['sms', '', false],
    ['phone', '', true],
    ['code2', '', false],
    ['手机号码', '', false],
    ['手1001', '', false],
  ])('%s', (query, code, fuzzy) => expect([codeOf(query), isFuzzy(query)]).toEqual([code, fuzzy]))
})

const entry = (more: object = {}): Entry =>
  ({
    api: 'awda',
    operation: 'registerUser',
    ok: true,
    verdict: 'ok',
    code: '0',
    request: { method: 'POST', path: '/x', headers: {}, body: '{"appId":"me","body":{"a":1},"v":null}' },
    answer: { status: 200, headers: {}, body: '{}' },
    ...more,
  }) as unknown as Entry

describe('an entry of the journal as the page gets it', () => {
  it('has its links', () => {
    const { links, explanation } = toShown(entry())
    expect(links).toEqual({
      operation: expect.stringMatching(/^awda\.html#\/.*\/registeruser$/),
      playground: 'playground.html#awda/registerUser',
      error: 'errors.html#awda/0',
    })
    expect(explanation).toBeUndefined()
    expect(toShown(entry({ api: '', operation: '' })).links).toEqual({})
    expect(toShown(entry({ operation: 'nothing', code: undefined })).links).toEqual({})
  })

  it('says why it was refused, with the advice of the contract', () => {
    const detail = { 'x-lendspec-detail': 'mobile is missing' }
    const answer = { status: 200, headers: detail, body: '{}' }
    expect(toShown(entry({ ok: false, code: '1008', answer })).explanation).toMatchObject({
      sentence: 'mobile is missing',
      also: [],
    })
    expect(toShown(entry({ ok: false, api: '', answer })).explanation).toEqual({
      sentence: 'mobile is missing',
      also: [],
    })
    expect(toShown(entry({ ok: false, code: undefined, answer })).explanation).toEqual({
      sentence: 'mobile is missing',
      also: [],
    })
    expect(toShown(entry({ ok: false })).explanation).toBeUndefined()
  })

  const spans = (before: string, different: string, after: string) => [
    { kind: 'before', text: before },
    { kind: 'different', text: different },
    { kind: 'after', text: after },
  ]
  const diagnosis = (difference: object) =>
    ({
      sentence: 's',
      advice: 'a',
      certainty: 'certain',
      also: [],
      expected: 'abcdef',
      received: 'abX',
      difference: {
        offset: 2,
        byteOffset: 2,
        inside: undefined,
        expected: spans('…b', 'c', 'def'),
        received: spans('…b', 'X', ''),
        ...difference,
      },
    }) as unknown as Diagnosis

  it('marks where the texts part', () => {
    expect(toExplanation(diagnosis({}))).toEqual({
      sentence: 's',
      advice: 'a',
      certainty: 'certain',
      also: [],
      expected: spans('ab', 'c', 'def'),
      received: spans('ab', 'X', ''),
      place: 'They begin to differ at character 3.',
    })
    expect(toExplanation(diagnosis({ byteOffset: 4 })).place).toBe(
      'They begin to differ at character 3 (byte 5).',
    )
    expect(toExplanation(diagnosis({ inside: 'phone' })).place).toBe(
      'They begin to differ in the hidden phone.',
    )
    expect(toExplanation(diagnosis({ expected: spans('abcdef', '<end>', '') })).expected).toEqual(
      spans('abcdef', '', ''),
    )
    expect(toExplanation(diagnosis({ expected: spans('zz', 'c', '') })).expected).toEqual([
      { kind: 'before', text: 'abcdef' },
    ])
    const { difference: _, received: __, ...bare } = diagnosis({})
    expect(toExplanation(bare as Diagnosis)).toEqual({
      sentence: 's',
      advice: 'a',
      certainty: 'certain',
      also: [],
      expected: [{ kind: 'before', text: 'abcdef' }],
    })
  })
})

describe('a request in the inspector', () => {
  const shown = (more: object = {}) => toShown(entry(more)) as Shown

  it('as a command for a shell', () => {
    const headers = {
      host: 'x',
      'content-length': '3',
      connection: 'close',
      'accept-encoding': 'gzip',
      'transfer-encoding': 'chunked',
      'user-agent': 'u',
      'x-a': "it's",
    }
    const request = { method: 'POST', path: '/p', headers, body: "{'}" }
    expect(curlOf(shown({ request }), 'http://h')).toBe(
      "curl -sS -X POST 'http://h/p' \\\n  -H 'x-a: it'\\''s' \\\n  --data-raw '{'\\''}'",
    )
    expect(curlOf(shown({ request: { ...request, headers: {}, body: '' } }), 'http://h')).toBe(
      "curl -sS -X POST 'http://h/p'",
    )
  })

  it('field by field, each value as it is written', () => {
    expect(rowsOf('{"a":1.0,"b":{"c":null},"d":[{"e":"x"},2]}')).toEqual([
      { name: 'a', kind: 'number', raw: '1.0' },
      { name: 'b', kind: 'object', raw: undefined },
      { name: 'b.c', kind: 'null', raw: 'null' },
      { name: 'd', kind: 'array', raw: undefined },
      { name: 'd[0]', kind: 'object', raw: undefined },
      { name: 'd[0].e', kind: 'string', raw: '"x"' },
      { name: 'd[1]', kind: 'number', raw: '2' },
    ])
    expect([rowsOf(''), rowsOf('[1]'), rowsOf('{')]).toEqual([[], [], []])
    const many = JSON.stringify(Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`n${at}`, at])))
    expect(rowsOf(many)).toHaveLength(300)
  })

  it('opens in the playground', () => {
    expect(playgroundOf(shown())).toBe('playground.html#awda/registerUser?appId=me&body=%7B%22a%22%3A1%7D')
    const ppdai = {
      api: 'ppdai',
      operation: 'sendSmsAuthCode',
      request: { method: 'POST', path: '/', headers: { 'x-ppd-appid': 'me' }, body: '{}' },
    }
    expect(playgroundOf(shown(ppdai))).toBe('playground.html#ppdai/sendSmsAuthCode?appId=me&body=%7B%7D')
    expect(playgroundOf(shown({ ...ppdai, request: { ...ppdai.request, headers: {} } }))).toContain(
      '?appId=&body=',
    )
    expect(playgroundOf(shown({ request: { method: 'POST', path: '/', headers: {}, body: 'x' } }))).toContain(
      '?appId=&body=',
    )
    expect(playgroundOf(shown({ operation: 'nothing' }))).toBeUndefined()
  })

  it('by name, verdict and time', () => {
    expect([nameOf(shown()), nameOf(shown({ operation: '' }))]).toEqual(['AWDA registerUser', 'POST /x'])
    expect([verdictOf(shown({ verdict: 'v' })), verdictOf(shown({ ok: false, verdict: 'v' }))]).toEqual([
      'ok',
      'v',
    ])
    expect(timeOf(new Date(2026, 0, 2, 3, 4, 5, 6).getTime())).toBe('03:04:05.006')
  })
})
