import type { RequestVerifier } from '../../src/signing/scheme.ts'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import { createVerifier } from '../../generated/awda/verify.ts'
import { operations } from '../../generated/ppdai/operations.ts'
import type { Operation } from '../../src/core/contract.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { loadSecret } from '../../src/crypto/secret.ts'
import { createAwdaSigner } from '../../generated/awda/signer.ts'
import { createVerifier as createAwdaVerifier } from '../../generated/awda/verify.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { createVerifier as createPpdaiVerifier } from '../../generated/ppdai/verify.ts'
import { accessToken, appId, now, privateKey, publicKey, secret, seconds, strangerKey } from '../support.ts'

describe('a request to PPDAI', () => {
  const base64 = 'is not strict base64 on one line'
  const mismatch = 'does not match the string to sign, or was made with another key'
  type Wire = { headers: Headers; body: string }
  const verifier = createPpdaiVerifier(new Map([[appId, { publicKey }]]))
  const body = '{"Mobile":"15200000001","DeviceFP":"1"}'

  async function signed({
    operation = operations.sendSmsAuthCode as Operation,
    text = body,
    timestamp = seconds,
    key = privateKey,
  } = {}): Promise<Wire> {
    const signer = createPpdaiSigner({ appId, privateKey: createKeySigner(key) })
    const { headers } = await signer.sign({
      operation,
      body: text,
      timestamp,
      accessToken: operation.accessToken ? accessToken : undefined,
    })
    return { headers: new Headers(headers), body: text }
  }
  const verify = ({ headers, body }: Wire, operation: Operation = operations.sendSmsAuthCode, at = now) =>
    verifier.verify({ operation, headers, body, now: at })

  it.each([-600, -1, 0, 600])('is accepted %d s from the clock', async (away) => {
    const { headers, body } = await signed({ timestamp: seconds + away })
    const signature = headers.get('x-ppd-sign')
    expect(verify({ headers, body })).toEqual({ ok: true, appId, signedAt: seconds + away, signature })
  })

  it('is accepted to the last millisecond of its window', async () => {
    const wire = await signed()
    expect(verify(wire, operations.sendSmsAuthCode, now + 600_999).ok).toBe(true)
    expect(verify(wire, operations.sendSmsAuthCode, now + 601_000).ok).toBe(false)
  })

  it.each([
    ['X-PPD-APPID', null, 'app-missing', 'X-PPD-APPID is missing'],
    ['X-PPD-APPID', 'another', 'app-unknown', 'X-PPD-APPID names no app known here'],
    ['X-PPD-TIMESTAMP', null, 'timestamp-missing', 'X-PPD-TIMESTAMP is missing'],
    ['X-PPD-TIMESTAMP', 'today', 'timestamp-malformed', 'X-PPD-TIMESTAMP is in no documented form'],
    ['X-PPD-TIMESTAMP', '179598578', 'timestamp-malformed', 'X-PPD-TIMESTAMP is in no documented form'],
    ['X-PPD-TIMESTAMP', '17959857870', 'timestamp-malformed', 'X-PPD-TIMESTAMP is in no documented form'],
    [
      'X-PPD-TIMESTAMP',
      '2026-11-21 12:00:00.1234',
      'timestamp-malformed',
      'X-PPD-TIMESTAMP is in no documented form',
    ],
    ['X-PPD-TIMESTAMP', '2026-11-21 12:00:01', 'signature-mismatch', `X-PPD-TIMESTAMP-SIGN ${mismatch}`],
    ['X-PPD-TIMESTAMP-SIGN', null, 'signature-missing', 'X-PPD-TIMESTAMP-SIGN is missing'],
    ['X-PPD-TIMESTAMP-SIGN', 'AA', 'signature-malformed', `X-PPD-TIMESTAMP-SIGN ${base64}`],
    ['X-PPD-TIMESTAMP-SIGN', 'AAAA', 'signature-mismatch', `X-PPD-TIMESTAMP-SIGN ${mismatch}`],
    ['X-PPD-SIGN', null, 'signature-missing', 'X-PPD-SIGN is missing'],
    ['X-PPD-SIGN', 'AA', 'signature-malformed', `X-PPD-SIGN ${base64}`],
    ['X-PPD-SIGN', 'AAAA', 'signature-mismatch', `X-PPD-SIGN ${mismatch}`],
  ])('is refused with %s %j: %s', async (name, value, reason, detail) => {
    const wire = await signed()
    if (value === null) wire.headers.delete(name)
    else wire.headers.set(name, value)
    expect(verify(wire)).toEqual({ ok: false, reason, detail })
  })

  it.each([
    [-601, 'timestamp-expired', 'timestamp is 601 s behind the server, 600 s are allowed'],
    [601, 'timestamp-future', 'timestamp is 601 s ahead of the server, 600 s are allowed'],
  ])('is refused %d s from the clock', async (away, reason, detail) => {
    expect(verify(await signed({ timestamp: seconds + away }))).toEqual({ ok: false, reason, detail })
  })

  it('is refused when another key signed it', async () => {
    expect(verify(await signed({ key: strangerKey }))).toMatchObject({ reason: 'signature-mismatch' })
  })

  it.each([
    ['{"Mobile":', 'malformed', undefined],
    ['[]', 'malformed', undefined],
    ['{"Mobile":"1","Mobile":"1"}', 'malformed', undefined],
    ['{"Mobile":1}', 'parameter', 'Mobile'],
    ['{"Other":1}', 'parameter', 'Other'],
  ])('is refused with the body %s and any signature', async (body, reason, field) => {
    const { headers } = await signed()
    expect(verify({ headers, body })).toMatchObject({ ok: false, reason, ...(field && { field }) })
  })

  it('is refused for the signature it lacks before its body is looked at', async () => {
    const { headers } = await signed()
    headers.delete('X-PPD-SIGN')
    expect(verify({ headers, body: '{' })).toMatchObject({ reason: 'signature-missing' })
  })

  it('needs an access token where its operation does, and one of the app’s where they are listed', async () => {
    const operation = operations.userInfoAdd
    const wire = await signed({ operation, text: '{"PlatformType":2}' })
    expect(verify(wire, operation).ok).toBe(true)
    const listing = (...tokens: string[]) =>
      createPpdaiVerifier(new Map([[appId, { publicKey, accessTokens: new Set(tokens) }]])).verify({
        operation,
        ...wire,
        now,
      })
    expect(listing(accessToken).ok).toBe(true)
    const unknown = 'X-PPD-ACCESSTOKEN names no user of this app'
    expect(listing('another')).toEqual({ ok: false, reason: 'token-unknown', detail: unknown })
    wire.headers.delete('X-PPD-ACCESSTOKEN')
    const missing = 'X-PPD-ACCESSTOKEN is missing'
    expect(verify(wire, operation)).toEqual({ ok: false, reason: 'token-missing', detail: missing })
  })
})

describe('a request to AWDA', () => {
  const form = 'timestamp is in no documented form'
  const digits = 'signature is not 32 upper-case hexadecimal digits'
  const mismatch = 'signature does not match the string to sign and the secret'
  const key = loadSecret(secret)
  const verifier: RequestVerifier = createAwdaVerifier(new Map([[appId, { secret: key }]]))
  const verify = (body: string) =>
    verifier.verify({ operation: awdaOperations.getLoan, headers: new Headers(), body, now })
  const signed = async (timestamp = seconds, as = secret) =>
    (
      await createAwdaSigner({ appId, secret: as }).sign({
        operation: awdaOperations.getLoan,
        body: '{"a":"b c"}',
        timestamp,
      })
    ).body

  it.each([-60, 0, 60])('is accepted %d s from the clock', async (away) => {
    const body = await signed(seconds + away)
    const { signature } = JSON.parse(body) as { signature: string }
    expect(verify(body)).toEqual({ ok: true, appId, signedAt: seconds + away, signature })
  })

  it.each<[string, object, string, string]>([
    ['no appId', { appId: undefined }, 'app-missing', 'appId is missing'],
    ['null for appId', { appId: null }, 'app-missing', 'appId is missing'],
    ['another appId', { appId: 'another' }, 'app-unknown', 'appId names no app known here'],
    ['no timestamp', { timestamp: undefined }, 'timestamp-missing', 'timestamp is missing'],
    ['a text for timestamp', { timestamp: '2026-11-21 12:00:00' }, 'timestamp-malformed', form],
    ['a sign before it', { timestamp: -1 }, 'timestamp-malformed', form],
    ['a fraction behind it', { timestamp: seconds + 0.5 }, 'timestamp-malformed', form],
    [
      'one digit',
      { timestamp: 5 },
      'timestamp-expired',
      `timestamp is ${seconds - 5} s behind the server, 60 s are allowed`,
    ],
    ['thirteen digits', { timestamp: now }, 'timestamp-malformed', form],
    ['no signature', { signature: undefined }, 'signature-missing', 'signature is missing'],
    ['an empty signature', { signature: '' }, 'signature-missing', 'signature is missing'],
    ['31 digits', { signature: 'A'.repeat(31) }, 'signature-malformed', digits],
    ['33 digits', { signature: 'A'.repeat(33) }, 'signature-malformed', digits],
    ['lower case', { signature: 'a'.repeat(32) }, 'signature-malformed', digits],
    ['another signature', { signature: 'A'.repeat(32) }, 'signature-mismatch', mismatch],
    ['another version', { v: '2.0' }, 'signature-mismatch', mismatch],
    ['one field more', { x: 1 }, 'signature-mismatch', mismatch],
  ])('is refused with %s', async (_, change, reason, detail) => {
    const envelope = { ...(JSON.parse(await signed()) as object), ...change }
    expect(verify(JSON.stringify(envelope))).toEqual({ ok: false, reason, detail })
  })

  it.each([
    [-61, 'timestamp-expired', 'timestamp is 61 s behind the server, 60 s are allowed'],
    [61, 'timestamp-future', 'timestamp is 61 s ahead of the server, 60 s are allowed'],
  ])('is refused %d s from the clock', async (away, reason, detail) => {
    expect(verify(await signed(seconds + away))).toEqual({ ok: false, reason, detail })
  })

  it.each(['', '[]', '{', '{"appId":"a","appId":"a"}'])('is refused as %j', (body) => {
    expect(verify(body)).toMatchObject({ ok: false, reason: 'malformed' })
  })

  it('is refused when another secret signed it', async () => {
    expect(verify(await signed(seconds, 'another-secret'))).toMatchObject({ reason: 'signature-mismatch' })
  })

  it('is read from an app id that JSON escapes', async () => {
    const id = 'DEMO ø"\\'
    const { body } = await createAwdaSigner({ appId: id, secret }).sign({
      operation: awdaOperations.getLoan,
      body: '',
      timestamp: seconds,
    })
    expect(createVerifier(new Map([[id, { secret: key }]]), 'keep').verify({ body, now })).toMatchObject({
      appId: id,
    })
  })

  it('has whitespace or not, by the rule that is agreed on, and by no other', async () => {
    const apps = new Map([[appId, { secret: key }]])
    const stripped = await createAwdaSigner({ appId, secret, blanks: 'strip' }).sign({
      operation: awdaOperations.getLoan,
      body: '{"a": "b c",\t\r\n"d":1}',
      timestamp: seconds,
    })
    const text = `appId:${appId}body:{"a":"bc","d":1}timestamp:${seconds}v:1.0${secret}`
    const signature = createHash('md5').update(text).digest('hex').toUpperCase()
    expect(JSON.parse(stripped.body)).toMatchObject({ signature })
    expect(createVerifier(apps, 'strip').verify({ body: stripped.body, now }).ok).toBe(true)
    expect(createVerifier(apps, 'keep').verify({ body: stripped.body, now }).ok).toBe(false)
    expect(createVerifier(apps, 'strip').verify({ body: await signed(), now }).ok).toBe(false)
  })
})
