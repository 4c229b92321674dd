// What a declaration says of who calls, and with what.
import { expect, it } from 'vitest'
import * as credentials from '../../src/signing/credentials.ts'
import { spellOut } from '../../src/signing/long-form.ts'
import { declarationOf } from '../partners/preset.ts'

type Name = Parameters<typeof declarationOf>[0]
it.each<[Name, id: string, others: string[], field: string, keys: string, body: string | undefined]>([
  ['hmac-header', 'appId', [], 'secret', 'secret secret hmac-sha256', undefined],
  ['json-envelope-md5', 'appId', [], 'secret', 'secret secret ', 'body'],
  ['wechatpay-v3', 'merchantId', ['serial'], 'publicKey', 'privateKey private-key rsa-sha256', undefined],
  ['standard-webhooks', '', [], 'secret', 'secret secret hmac-sha256', undefined],
  ['daily-key', 'client', [], 'secret', 'secret secret hmac-sha512', undefined],
])('%s', (name, id, others, field, keys, body) => {
  const scheme = spellOut(declarationOf(name), name)
  const [key] = credentials.signingKeys(scheme)
  expect([key?.name, key?.kind, key?.algorithm].join(' ')).toBe(keys)
  expect(credentials.signingKind(scheme)).toBe(key?.kind)
  expect(credentials.callerId(scheme)).toBe(id)
  expect(credentials.idsOf(scheme)).toEqual([id || 'appId', ...others])
  expect(credentials.checkingField(scheme, key!)).toBe(field)
  expect(credentials.bodyField(scheme)).toBe(body)
})

it('finds a key that a key-id chooses among several, and the headers in lower case', () => {
  const scheme = spellOut(declarationOf('wechatpay-v3'), 'own').response!
  const [key] = credentials.signingKeys(scheme)
  expect(credentials.checkingField(scheme, key!)).toBe('publicKeys')
  expect(credentials.otherIds(scheme)).toEqual(['serial'])
  expect(credentials.signedHeaders(scheme)).toEqual(
    ['timestamp', 'nonce', 'serial', 'signature'].map((name) => `wechatpay-${name}`),
  )
})
