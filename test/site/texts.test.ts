import { describe, expect, it } from 'vitest'
import { authLine } from '../../src/site/auth.ts'
import { languageOf, markHan, splitAtHan } from '../../src/site/han.ts'
import { errorLink, operationLink, playgroundLink } from '../../src/site/links.ts'
import { headersFor, policies } from '../../src/site/policy.ts'
import { snippetOf } from '../../src/site/search/snippet.ts'
import { adviceFor } from '../../src/site/errors/advice.ts'
import { capital, isJson } from '../../src/site/playground/body.ts'
import { firstSigned } from '../../src/site/playground/link.ts'
import { requestOutcomes } from '../../src/site/playground/request.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { declarationOf } from '../partners/preset.ts'

// Small texts of the pages: whole values.

describe('what a page may load and send', () => {
  const own =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src *; form-action 'none'; base-uri 'none'"
  it.each([
    ['page', own.replace('*', "'none'")],
    ['inspector', own.replace('*', "'self'")],
    ['playground', own.replace('*', "'self'")],
    [
      'redoc',
      "default-src 'none'; script-src 'self' 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data:; font-src data:; worker-src blob:; connect-src 'none'; form-action 'none'; base-uri 'none'",
    ],
  ] as const)('%s', (name, policy) => {
    expect(policies[name]).toBe(policy)
    expect(headersFor(name)).toEqual({
      'content-security-policy': `${policy}; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
    })
  })
})

it('the links of the pages', () => {
  expect([
    operationLink('awda', { id: 'getLoan', tag: 'loans' }),
    errorLink('awda', 1001),
    playgroundLink('awda', 'getLoan'),
  ]).toEqual(['awda.html#/loans/getloan', 'errors.html#awda/1001', 'playground.html#awda/getLoan'])
})

it.each([
  ['ok', ['ok'], 'ok', undefined],
  ['code 手机号 is', ['code ', '手机号', ' is'], 'code <span lang="zh-CN">手机号</span> is', 'zh-CN'],
  ['（手机，号）', ['', '（手机，号）', ''], '<span lang="zh-CN">（手机，号）</span>', 'zh-CN'],
  ['（no）', ['（no）'], '（no）', undefined],
  ['Permintaan gagal', ['Permintaan gagal'], 'Permintaan gagal', 'id'],
  ['gagalx', ['gagalx'], 'gagalx', undefined],
])('the languages of %s', (text, pieces, marked, language) => {
  expect([splitAtHan(text), markHan(text), languageOf(text)]).toEqual([pieces, marked, language])
})

it.each([
  ['form-hmac', 'HMAC-SHA256 signature in the form field `sign`'],
  ['wechatpay-v3', 'RSA-SHA256 signature in the header `Authorization`'],
  ['rfc9421-ed25519', 'ED25519 signature in the header `Signature`'],
] as const)('how a caller of %s signs, in one line', (name, line) => {
  expect(authLine(readScheme(declarationOf(name), name))).toBe(line)
})

it('several signatures and places, in one line', () => {
  const signed = { name: '', text: '{signature.a}' }
  const declaration = {
    signatures: { a: { algorithm: 'md5' }, b: { algorithm: 'md5' }, c: { algorithm: 'sha1' } },
    send: {
      headers: { A: signed, B: { text: 'x' }, C: { parts: [signed] } },
      query: { q: signed },
      form: {},
      envelope: {},
    },
  }
  expect(authLine(declaration as never)).toBe(
    'MD5 and SHA1 signatures in the headers `A` and `C` and in the query parameter `q`',
  )
})

describe('the text around what was found', () => {
  const words = Array.from({ length: 60 }, (_, at) => `w${String(at).padStart(2, '0')}`).join(' ')
  it.each<[text: string, terms: string[], pieces: string[]]>([
    ['one two three', ['two'], ['one ', 'two', ' three']],
    ['One TWO one', ['one'], ['', 'One', ' TWO ', 'one', '']],
    ['nothing here', ['x'], ['nothing here']],
    ['nothing here', [], ['nothing here']],
    // 50 characters before, from the next word, and 110 behind.
    [words, ['w30'], [`… ${words.slice(72, 120)}`, 'w30', `${words.slice(123, 230)} …`]],
    [words, ['w12'], [words.slice(0, 48), 'w12', `${words.slice(51, 158)} …`]],
    [words, ['w59'], [`… ${words.slice(188, 236)}`, 'w59', '']],
    [`${'x'.repeat(60)}y`, ['y'], [`… `, 'y', '']],
  ])('%# %j', (text, terms, pieces) => {
    expect(snippetOf(text, terms)).toEqual(pieces)
  })
})

it('a call in progress is asked for, and not sent again', () => {
  const pending = { kind: 'pending', retry: 'never' } as never
  const asked = [{ envelope: {} }, { envelope: { pending: { ask: 'getBid' } } }] as never
  for (const [operations, next] of [
    [asked, 'Ask for its outcome.'],
    [[], 'No known operation returns its outcome.'],
  ] as const)
    expect(adviceFor(pending, operations)).toEqual({
      retry: 'ask',
      text: `No: the call is in progress. ${next}`,
    })
})

it.each([
  ['', true],
  ['application/json; charset=utf-8', true],
  ['application/problem+json', true],
  ['application/jsonp', false],
  ['text/plain', false],
])('whether a body of %j is JSON: %s', (type, is) => {
  expect([isJson(type), isJson()]).toEqual([is, true])
  expect(capital('one two')).toBe('One two')
})

it('the operation that the playground opens with is signed, confirmed, and needs no user', () => {
  const one = (id: string, more: object = {}) => [
    id,
    { id, signed: true, accessToken: false, unconfirmed: false, ...more },
  ]
  const all = Object.fromEntries([
    one('a', { signed: false }),
    one('b', { accessToken: true }),
    one('c', { unconfirmed: true }),
    one('d'),
    one('e'),
  ])
  expect(firstSigned({ ppdai: {}, awda: all } as never)).toBe('awda/d')
  expect(firstSigned({ ppdai: {}, awda: {} } as never)).toBeUndefined()
})

it('a request as it is sent, and as a command', () => {
  const sent = { method: 'POST', url: 'https://h.example/a?b=1', headers: { 'X-Sign': 's' }, body: '{}' }
  const outcomes = requestOutcomes(sent, new Headers({ 'content-type': 'application/json' }))
  const text = (name: string) =>
    (outcomes[name] as { parts: { text: string }[] }).parts.map((one) => one.text).join('')
  expect(text(':request')).toBe(
    'POST /a?b=1 HTTP/1.1\nHost: h.example\nContent-Type: application/json\nX-Sign: s\n\n{}',
  )
  expect(text(':curl')).toBe(
    "curl -sS -X POST 'https://h.example/a?b=1' \\\n  -H 'Content-Type: application/json' \\\n  -H 'X-Sign: s' \\\n  --data-raw '{}'",
  )
})
