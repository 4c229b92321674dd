// Strings made of pairs: each rule by an example, as the signer, the verifier and the interpreter make them.
import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { interpret } from '../../src/signing/interpret.ts'
import type { PairRule } from '../../src/signing/message.ts'
import { readClaims } from '../../src/signing/received.ts'
import { exchange, now, operation } from '../partners/exchange.ts'

const types = { b: 'Int32', Ab: 'String', aC: 'String', n: 'String' }
const declares = { body: { type: 'json-object', names: 'declared' } }
const declaredBy = (rule: object, more: object) => ({
  credentials: { appId: 'id', key: 'secret' },
  time: { forms: ['epoch-seconds'], window: { past: 60, future: 30 } },
  strings: { pairs: { pair: '{name}={value}', join: '&', ...rule }, message: '{time}\n{pairs}' },
  signatures: { request: { of: 'message', algorithm: 'hmac-sha256', encoding: 'hex', key: 'key' } },
  send: { headers: { 'X-App': '{appId}', 'X-Time': '{time}', 'X-Sign': '{signature.request}' } },
  ...more,
})

const query = { url: 'https://a.b/p?b=2&Ab=x%20%20y&aC=+1+&n=' }
const form = { body: "b=2&Ab=x%20%20y&aC=+1+&n=(*'!)" }
const both = { url: 'https://a.b/p?b=2&n=', body: 'Ab=x&aC=y' }
const json = { body: '{ "b": 2.0, "Ab": " x\\u0020 y ", "aC": "", "n": null }' }
const twice = { url: 'https://a.b/p?x=2&y=&x=1' }

type Line = [rule: object, request: object, text: string, more?: object]
const lines: Line[] = [
  [{ each: 'query' }, query, 'Ab=x  y&aC= 1 &b=2&n='],
  [{ each: 'query', order: 'sent' }, query, 'b=2&Ab=x  y&aC= 1 &n='],
  [{ each: 'query', name: 'lower' }, query, 'ab=x  y&ac= 1 &b=2&n='],
  [{ each: 'query', value: 'trim' }, query, 'Ab=x y&aC=1&b=2&n='],
  [{ each: 'query', value: 'raw', order: 'sent' }, query, 'b=2&Ab=x%20%20y&aC=+1+&n='],
  [{ each: 'query', skip: ['b'] }, query, 'Ab=x  y&aC= 1 &n='],
  [{ each: 'query', skip: ['b', 'Ab'] }, query, 'aC= 1 &n='],
  [{ each: 'query', skip: ['Ab'], name: 'lower' }, query, 'ac= 1 &b=2&n='],
  [{ each: 'query', skipEmpty: true }, query, 'Ab=x  y&aC= 1 &b=2'],
  [{ each: 'query', encoding: 'rfc3986' }, query, 'Ab=x%20%20y&aC=%201%20&b=2&n='],
  [{ each: 'query', pair: '<{name}:{value}>', join: '' }, query, '<Ab:x  y><aC: 1 ><b:2><n:>'],
  [{ each: 'query', pair: '{value}', join: ',' }, query, 'x  y, 1 ,2,'],
  [{ each: 'query', pair: '{value}{name}', join: '' }, query, 'x  yAb 1 aC2bn'],
  [{ each: 'query', twice: 'allowed' }, twice, 'x=1&x=2&y='],
  [{ each: 'query', twice: 'allowed', order: 'sent' }, twice, 'x=2&y=&x=1'],
  [{ each: 'query' }, both, 'b=2&n='],
  [{ each: 'form' }, form, "Ab=x  y&aC= 1 &b=2&n=(*'!)"],
  [
    { each: 'form', encoding: 'rfc3986', skipEmpty: true },
    form,
    'Ab=x%20%20y&aC=%201%20&b=2&n=%28%2A%27%21%29',
  ],
  [{ each: 'form' }, both, 'Ab=x&aC=y'],
  [{ each: 'form' }, { body: '' }, ''],
  [{ each: 'parameters' }, both, 'Ab=x&aC=y&b=2&n='],
  [{ each: 'parameters', order: 'sent' }, both, 'b=2&n=&Ab=x&aC=y'],
  [{ each: 'body' }, json, 'Ab= x  y &aC=&b=2.0&n='],
  [{ each: 'body', order: 'sent' }, json, 'b=2.0&Ab= x  y &aC=&n='],
  [{ each: 'body', value: 'raw' }, json, 'Ab=" x\\u0020 y "&aC=""&b=2.0&n='],
  [{ each: 'body', value: 'trim' }, json, 'Ab=x y&aC=&b=2.0&n='],
  [{ each: 'body', name: 'lower' }, json, 'ab= x  y &ac=&b=2.0&n='],
  [{ each: 'body', skip: ['b', 'n'] }, json, 'Ab= x  y &aC='],
  [{ each: 'body', skipEmpty: true }, json, 'Ab= x  y &b=2.0'],
  [{ each: 'body' }, { body: '' }, ''],
  [{ each: 'body' }, json, 'Ab= x  y &aC=&b=2.0&n=', declares],
  [{ each: 'body', order: 'sent' }, json, 'b=2.0&Ab= x  y &aC=&n=', declares],
  [{ each: 'body', value: 'raw' }, json, 'Ab=" x\\u0020 y "&aC=""&b=2.0&n=', declares],
  [{ each: 'body', value: 'trim' }, json, 'Ab=x y&aC=&b=2.0&n=', declares],
  [{ each: 'body', name: 'lower' }, json, 'ab= x  y &ac=&b=2.0&n=', declares],
  [{ each: 'body', skip: ['Ab'], name: 'lower' }, json, 'ac=&b=2.0&n=', declares],
  [{ each: 'body', skip: ['b', 'n'] }, json, 'Ab= x  y &aC=', declares],
  [{ each: 'body', skipEmpty: true }, json, 'Ab= x  y &b=2.0', declares],
  [{ each: 'body', pair: '<{name}:{value}>', join: '' }, json, '<Ab: x  y ><aC:><b:2.0><n:>', declares],
  [
    { each: 'body', pair: '<{name}:{value}>', join: '', order: 'sent' },
    { body: '{"n":"1","b":2}' },
    '<n:1><b:2>',
    declares,
  ],
  [{ each: 'body', pair: '{value}', join: '' }, json, ' x  y 2.0', declares],
  [{ each: 'body' }, { body: '' }, '', declares],
  [{ each: 'body', join: '' }, { body: '' }, '', declares],
]

const piece = (text: string) => ({ text, of: { kind: 'literal' as const, name: '' } })
const url = 'https://a.b/p?b=2&A=1&c='

it.each<[change: string, rule: Partial<PairRule>, text: string]>([
  ['compare, before the order of the rule', { compare: (a, b) => (a.name < b.name ? 1 : -1) }, 'c=&b=2&a=1'],
  ['rename', { rename: ({ name, key }) => name + key }, 'Aa=1&bb=2&cc='],
  ['write, as text', { write: ({ raw, key }) => raw + key }, 'a=1a&b=2b&c=c'],
  ['write, as pieces', { write: ({ raw }) => [piece(raw), piece('!')] }, 'a=1!&b=2!&c=!'],
  ['write, which leaves a pair out', { write: ({ raw }) => raw || undefined }, 'a=1&b=2'],
  ['keep', { keep: ({ name }) => name !== 'b' }, 'a=1&c='],
  ['add', { add: [['B', '0']] }, 'a=1&b=0&b=2&c='],
  ['add, in the order they are sent', { add: [['B', '0']], order: 'sent' }, 'b=2&a=1&c=&b=0'],
])('the doctor may change a rule: %s', (_, rule, text) => {
  const scheme = readScheme(declaredBy({ each: 'query', name: 'lower' }, {}), 'pairs')
  const strings = { pairs: { ...(scheme.strings['pairs'] as PairRule), ...rule } }
  expect(interpret({ ...scheme, strings }, { url, body: '', credentials: {} }).textOf('pairs')).toBe(text)
})

it.each(lines)('%j of %j is %j', async (rule, request, text, more = {}) => {
  const declared = declaredBy(rule, more)
  const scheme = readScheme(declared, 'pairs')
  const whole = { url: 'https://a.b/p', body: '', operation: { ...operation, types }, ...request }
  const key = { appId: 'a', key: 'k' }
  const { signed, receive } = await exchange(declared, key, new Map([['a', { key: 'k' }]]), whole)
  expect(signed.canonical?.['message']).toBe(`${now}\n${text}`)
  expect(signed.headers['X-Sign']).toBe(createHmac('sha256', 'k').update(`${now}\n${text}`).digest('hex'))
  expect(await receive()).toMatchObject({ ok: true })
  const arrived = { ...whole, headers: new Headers(signed.headers), body: signed.body }
  for (const message of [whole, readClaims(scheme, arrived).message])
    expect(
      interpret(scheme, { credentials: key, time: String(now), types, ...message }).textOf('pairs'),
    ).toBe(text)
})
