// What a request that was sent consists of, for people.
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { describeRequest } from '../../src/signing/describe.ts'
import { spellOut } from '../../src/signing/long-form.ts'
import { declarationOf } from '../partners/preset.ts'

const digest = (name: string, bytes: Uint8Array) => createHash(name).update(bytes).digest()
const hash = createHash('sha256').update('{}').digest('hex')
const two = {
  credentials: { app: 'id', secret: 'secret' },
  time: { forms: ['epoch-seconds'], window: { past: 60, future: 60 } },
  strings: {
    stamp: '{app}{time}',
    named: { title: 'Address', text: '{path}{secret}' },
    whole: '{time}\n{body}',
  },
  signatures: {
    a: { of: 'stamp', algorithm: 'md5', encoding: 'hex' },
    b: { of: 'named', algorithm: 'md5', encoding: 'hex' },
    c: { of: 'whole', algorithm: 'md5', encoding: 'hex' },
  },
  send: {
    headers: { A: '{app}', T: '{time}', Sa: '{signature.a}', Sb: '{signature.b}', Sc: '{signature.c}' },
  },
}

it.each<[what: string, declared: unknown, headers: Record<string, string>, body: string, wanted: unknown]>([
  [
    'a body, and the string to sign with a hash of it',
    declarationOf('hmac-header'),
    { 'X-Key': 'a', 'X-Timestamp': '17' },
    '{}',
    [
      ['body', '{}'],
      ['string to sign', `POST\n/p?q=1\n17\n${hash}`],
    ],
  ],
  [
    'no body, and several strings of which the last covers most',
    two,
    { A: 'a', T: '17' },
    '',
    [
      ['string to sign', '17\n'],
      ['and Address', '/p<secret>'],
      ['and time', 'a17'],
    ],
  ],
  [
    'an envelope',
    declarationOf('json-envelope-md5'),
    {},
    '{"appId":"a","timestamp":17,"v":"1.0","body":{"x":1},"signature":"S"}',
    [
      ['string to sign', 'appId:abody:{"x":1}timestamp:17v:1.0<secret>'],
      ['envelope', '{"appId":"a","timestamp":17,"v":"1.0","body":{"x":1},"signature":"S"}'],
    ],
  ],
])('shows %s', (_, declared, headers, body, wanted) => {
  const runnable = { scheme: spellOut(declared, 'own'), hooks: {}, parameters: {} }
  const arrived = { method: 'POST', url: '/p?q=1', headers: new Headers(headers), body }
  expect(describeRequest(runnable, 'any', arrived, digest)).toEqual(wanted)
})
