// What of an exchange is kept: its JSON as it is written, but for values and names that nobody may see.
import { describe, expect, it } from 'vitest'
import { placeOf, type Tables } from '../../src/core/redact.ts'
import { createHidden } from '../../src/core/scrub.ts'
import type { Exchange } from '../../src/mock/exchange.ts'
import { maskJson } from '../../src/mock/mask.ts'
import { isControl, isSessionName, sessionOf } from '../../src/mock/session-name.ts'
import { redactExchange, withoutSecrets } from '../../src/mock/redactor.ts'
import { skewOf } from '../../src/mock/skew.ts'
import { appId, seconds } from '../support.ts'

const tables: Tables = {
  fields: {
    op: {
      request: { Mobile: 'phone', Amount: '', Bank: { Card: 'card', Name: '' }, List: { No: '' } },
      answer: {},
    },
  },
}
const mask = (text: string, hidden = createHidden()) =>
  maskJson(text, placeOf(tables, 'op', 'request'), hidden)

describe('JSON', () => {
  it.each<[string, string]>([
    ['{"Mobile":"15200000001","Amount":5}', '{"Mobile":"<phone>","Amount":5}'],
    [' {\n "Amount" : 1.50 ,\t"Mobile": 152 } ', ' {\n "Amount" : 1.50 ,\t"Mobile": "<phone>" } '],
    ['{"mobile":"15200000001"}', '{"mobile":"<phone>"}'],
    ['{"Mobile":"","Amount":null}', '{"Mobile":"","Amount":null}'],
    ['{"Mobile":null}', '{"Mobile":null}'],
    ['{"Bank":{"Card":"622202","Name":"A"},"Amount":2}', '{"Bank":{"Card":"<card>","Name":"A"},"Amount":2}'],
    ['{"List":[{"No":1},{"No":"2"}],"Amount":2}', '{"List":[{"No":1},{"No":"2"}],"Amount":2}'],
    ['{"Mobile":["1",{"a":"2"}],"Amount":3}', '{"Mobile":["<phone>",{"a":"<phone>"}],"Amount":3}'],
    ['[1,"x"]', '["<hidden>","<hidden>"]'],
    ['"text"', '"<hidden>"'],
    ['1,"x"', '"<hidden>","<hidden>"'],
    ['true', '"<hidden>"'],
    ['{"Amount":"a,b:{c}"}', '{"Amount":"a,b:{c}"}'],
    ['{"Amount":"a\\"},{\\""}', '{"Amount":"a\\"},{\\""}'],
    ['{"Amount":"{\\"a\\":1}"}', '{"Amount":"<hidden>"}'],
    ['{"Somebody":1,"short":2}', '{"<unknown field>":"<hidden>","short":"<hidden>"}'],
    ['{"Mobile":"152', '{"Mobile":"<phone>"'],
    ['{"Mobile', '{"Mobile'],
    ['}]{"Mobile":1}', '}]{"Mobile":"<phone>"}'],
    ['{"Amount":1}{"Mobile":2}', '{"Amount":1}{"Mobile":"<phone>"}'],
  ])('%s is kept as %s', (text, masked) => expect(mask(text)).toBe(masked))

  it('has one label for a value that is hidden twice', () => {
    const hidden = createHidden()
    expect(mask('{"Mobile":"15200000001","Bank":{"Card":"15200000001"}}', hidden)).toBe(
      '{"Mobile":"<phone>","Bank":{"Card":"<phone>"}}',
    )
    expect(hidden.scrub('call 15200000001')).toBe('call <phone>')
  })
})

const exchange = (change: Partial<Exchange> = {}): Exchange => ({
  id: 1,
  at: seconds * 1000,
  api: 'ppdai',
  operation: 'sendSmsAuthCode',
  verdict: 'ok',
  ok: true,
  evidence: 'documented',
  durationMs: 1,
  request: { method: 'POST', path: '/auth/sms', headers: {}, body: '' },
  answer: { status: 200, headers: {}, body: '' },
  ...change,
})
const requestOf = (request: Partial<Exchange['request']>, change: Partial<Exchange> = {}) =>
  redactExchange(exchange({ ...change, request: { ...exchange().request, ...request } }), ['top-secret'])
    .request

describe('a request that is kept', () => {
  it.each<[string, Partial<Exchange['request']>, Partial<Exchange>, object]>([
    ['its path', { path: '/auth/sms' }, {}, { path: '/auth/sms' }],
    ['no query', { path: '/auth/sms?a=b' }, {}, { path: '/auth/sms?<hidden>' }],
    ['an empty query', { path: '/auth/sms?' }, {}, { path: '/auth/sms?<hidden>' }],
    ['no method of its own', { method: 'SECRETS' }, {}, { method: '<hidden>' }],
    [
      'no body that is no JSON',
      { body: 'mobile=15200000001' },
      {},
      { body: '<18 characters that are no JSON, hidden>' },
    ],
    ['its JSON', { body: '{"Mobile":"15200000001"}' }, {}, { body: '{"Mobile":"<phone>"}' }],
    [
      'headers of HTTP',
      { headers: { accept: '*/*', 'content-type': 'a/b' } },
      {},
      { headers: { accept: '*/*', 'content-type': 'a/b' } },
    ],
    [
      'a short name of a program',
      { headers: { 'user-agent': 'curl/8.5.0' } },
      {},
      { headers: { 'user-agent': 'curl/8.5.0' } },
    ],
    [
      'no long name of a program',
      { headers: { 'user-agent': 'Mozilla/5.0 (me)' } },
      {},
      { headers: { 'user-agent': '<hidden>' } },
    ],
    ['a preference', { headers: { prefer: 'code=1' } }, {}, { headers: { prefer: 'code=1' } }],
    [
      'no preference without an operation',
      { headers: { prefer: 'code=1' } },
      { operation: '' },
      { headers: { prefer: '<hidden>' } },
    ],
    [
      'no preference that was not understood',
      { headers: { prefer: 'code=1' } },
      { answer: { status: 400, headers: {}, body: '' } },
      { headers: { prefer: '<hidden>' } },
    ],
    [
      'names of usual headers',
      {
        headers: {
          authorization: 'Bearer a',
          cookie: 'a=b',
          'sec-fetch-mode': 'cors',
          'x-forwarded-for': '::1',
          'if-match': 'a',
        },
      },
      {},
      {
        headers: {
          authorization: '<hidden>',
          cookie: '<hidden>',
          'sec-fetch-mode': '<hidden>',
          'x-forwarded-for': '<hidden>',
          'if-match': '<hidden>',
        },
      },
    ],
    [
      'no other names',
      { headers: { 'x-my-phone': '1', 'x-other': '2', 'sec-fetch-other': '3' } },
      {},
      {
        headers: {
          '<unknown header>': '<hidden>',
          '<unknown header 2>': '<hidden>',
          '<unknown header 3>': '<hidden>',
        },
      },
    ],
    [
      'no secret',
      { headers: { 'user-agent': 'top-secret' }, body: '{"Mobile":"top-secret"}' },
      {},
      { headers: { 'user-agent': '<secret>' }, body: '{"Mobile":"<secret>"}' },
    ],
  ])('has %s', (_, request, change, shown) => expect(requestOf(request, change)).toMatchObject(shown))

  it('hides in all texts what it hides in one', () => {
    const { answer, request } = redactExchange(
      exchange({
        request: {
          method: 'POST',
          path: '/auth/sms?phone=15200000001&x=a%20b%20c%20d',
          headers: { 'x-my-name': 'somebody-1' },
          body: '',
        },
        answer: {
          status: 400,
          headers: { 'x-lendspec-detail': '15200000001, a b c d, x-my-name, somebody-1' },
          body: '',
        },
      }),
      [],
    )
    expect(request.path).toBe('/auth/sms?<hidden>')
    expect(answer.headers).toEqual({ 'x-lendspec-detail': '<hidden>, <hidden>, <name>, <hidden>' })
  })

  it('is whole but for the secrets, where that is asked for', () => {
    const request = {
      method: 'POST',
      path: '/auth/sms?phone=15200000001',
      headers: { 'x-top-secret': 'top-secret', 'x-other': '2' },
      body: 'is top-secret',
    }
    expect(withoutSecrets(exchange({ request }), ['top-secret'], (text) => `${text}!`).request).toEqual({
      method: 'POST!',
      path: '/auth/sms?phone=15200000001!',
      headers: { 'x-<secret>': '<secret>!', 'x-other': '2!' },
      body: 'is <secret>!',
    })
  })
})

describe('the skew of a request', () => {
  const at = (timestamp: string, change: Partial<Exchange> = {}) =>
    skewOf(
      exchange({
        at: seconds * 1000 + 999,
        request: {
          method: 'POST',
          path: '/',
          headers: { 'x-ppd-appid': appId, 'x-ppd-timestamp': timestamp },
          body: '',
        },
        ...change,
      }),
    )

  it.each([
    [seconds, 0],
    [seconds + 5, 5],
    [seconds - 61, -61],
  ])('of %d is %d seconds', (time, skew) => {
    const utc = new Date(time * 1000).toISOString().slice(0, 19).replace('T', ' ')
    expect(at(utc)).toMatchObject({ seconds: skew })
    expect(Object.keys(at(utc) ?? {})).toEqual(['seconds', 'past', 'future', 'evidence'])
  })

  it('is unknown without a time or a partner', () => {
    expect(at('soon')).toBeUndefined()
    expect(at('2026-01-01 00:00:00', { api: '' })).toBeUndefined()
  })
})

describe('a session', () => {
  it.each<[string, string | undefined, object | undefined]>([
    ['/ppdai/x', undefined, { path: '/ppdai/x', session: '' }],
    ['/ppdai/x', 'a.b-c_1', { path: '/ppdai/x', session: 'a.b-c_1' }],
    ['/ppdai/x', 'a b', undefined],
    ['/~one/ppdai/x', 'two', { path: '/ppdai/x', session: 'one' }],
    ['/~one', '', { path: '/', session: 'one' }],
    ['/~one/', '', { path: '/', session: 'one' }],
    ['/~/x', '', undefined],
    ['/~a%20b/x', '', undefined],
  ])('is named by %s and %j', (path, header, found) => expect(sessionOf(path, header)).toEqual(found))

  it.each([
    ['a', true],
    ['a'.repeat(64), true],
    ['a'.repeat(65), false],
    ['', false],
    ['a/b', false],
  ])('may be called %j: %j', (name, isOne) => expect(isSessionName(name)).toBe(isOne))

  it.each([
    ['/_lendspec/state', true],
    ['/~one/_lendspec/state', true],
    ['/_lendspec', false],
    ['/x/_lendspec/state', false],
    ['/~one/x/_lendspec/', false],
  ])('is controlled by %s: %j', (path, isOne) => expect(isControl(path)).toBe(isOne))
})
