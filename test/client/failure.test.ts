import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/ppdai/operations.ts'
import type { Operation } from '../../src/core/contract.ts'
import * as errors from '../../src/core/errors.ts'
import { explainSent, explainUnprepared, unreadable } from '../../src/client/explain.ts'
import { explainUnsent, outcomeOf } from '../../src/client/failure.ts'

const once = operations.sendSmsAuthCode
const safe: Operation = { ...once, retry: 'safe' }
const going = new AbortController().signal
const over = AbortSignal.abort()
const coded = (code: unknown) => Object.assign(new TypeError('fetch failed'), { cause: { code } })
const place = '(POST /auth/authservice/sendsmsauthcode)'

describe('an error', () => {
  const classes = Object.entries(errors).filter(([name]) => /(?<!Lendspec)Error$/.test(name))

  it('is recognised by name, even where a bundler shortens those of classes', () => {
    expect(classes).toHaveLength(8)
    for (const [name, { prototype }] of classes) {
      expect(Object.getOwnPropertyDescriptor(prototype, 'name')?.get?.call({})).toBe(name)
    }
  })
})

describe('a failure before anything was sent', () => {
  it('of a signer is reported without its message', () => {
    expect(explainUnsent(once, new Error('canary'))).toMatchObject({
      reason: 'signer',
      message: 'sendSmsAuthCode: the signer failed, nothing was sent',
    })
  })

  it('at the timeout says so, and that nothing was sent', () => {
    expect(explainUnprepared(once, new Error('canary'), over)).toMatchObject({
      name: 'TransportError',
      reason: 'timeout',
      sent: false,
      message: `sendSmsAuthCode: nothing was sent, preparing the request took too long ${place}`,
    })
  })
})

describe('a failure after a request may have left', () => {
  it.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
  ])('is none when no connection came about: %s', (code) => {
    expect(explainSent(once, coded(code), going)).toMatchObject({
      name: 'TransportError',
      reason: code,
      sent: false,
      transient: true,
      message: `sendSmsAuthCode: nothing was sent, the connection failed (${code}) ${place}`,
    })
  })

  it.each(['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'])(
    'is final when the certificate is not trusted: %s',
    (code) =>
      expect(explainSent(once, coded(code), going)).toMatchObject({
        reason: code,
        sent: false,
        transient: false,
      }),
  )

  it.each([
    ['ECONNRESET', 'ECONNRESET'],
    // Begins nothing that is known.
    ['NO_CERT_AT_ALL', 'NO_CERT_AT_ALL'],
    ['canary of the caller', 'network'],
    ['canary ECONNRESET', 'network'],
    ['ECONNRESET canary', 'network'],
    [15200000001, 'network'],
    [undefined, 'network'],
  ])('leaves the outcome unknown: %s', (code, reason) => {
    expect(explainSent(once, coded(code), going)).toMatchObject({ name: 'OutcomeUnknownError', reason })
    expect(explainSent(safe, coded(code), going)).toMatchObject({
      name: 'TransportError',
      reason,
      sent: true,
      message: `sendSmsAuthCode: the connection failed before a response came (${reason}) ${place}`,
    })
  })

  it.each([null, undefined, 'ECONNRESET', 5, Object.assign(() => {}, { code: 'ECONNRESET' })])(
    'reads a code only from an error: %s',
    (thrown) => expect(explainSent(once, thrown, going)).toMatchObject({ reason: 'network' }),
  )

  it('is the end of the time, with any error because of it', () => {
    const found = explainSent(once, coded('ECONNREFUSED'), over)
    expect(found).toMatchObject({ name: 'OutcomeUnknownError', reason: 'timeout' })
    expect(found.message).toContain('no response in time')
  })

  it('is a port that fetch does not connect to, so that nothing was sent', () => {
    const thrown = Object.assign(new TypeError('fetch failed'), { cause: new Error('bad port') })
    expect(explainSent(once, thrown, going)).toMatchObject({
      reason: 'bad-port',
      sent: false,
      transient: false,
    })
  })

  it('is a redirect, which another attempt would meet again', () => {
    const thrown = Object.assign(new TypeError('fetch failed'), { cause: new Error('unexpected redirect') })
    expect(explainSent(safe, thrown, going)).toMatchObject({
      name: 'TransportError',
      reason: 'redirect',
      transient: false,
      message: `sendSmsAuthCode: the server answered with a redirect, which is never followed ${place}`,
    })
  })
})

describe('an unreadable response', () => {
  it.each([
    [200, 'OutcomeUnknownError', 'ContractError'],
    [299, 'OutcomeUnknownError', 'ContractError'],
    [300, 'ContractError', 'ContractError'],
    [429, 'RateLimitedError', 'RateLimitedError'],
    [499, 'ContractError', 'ContractError'],
    [500, 'OutcomeUnknownError', 'TransportError'],
    [503, 'OutcomeUnknownError', 'TransportError'],
  ])('with HTTP %d is %s, and %s where the operation is safe', (status, forOnce, forSafe) => {
    expect(unreadable(once, status, 'what').name).toBe(forOnce)
    expect(unreadable(safe, status, 'what').name).toBe(forSafe)
  })

  it('has a reason and no faults of a shape', () => {
    expect(unreadable(once, 200, 'what')).toMatchObject({ reason: 'unreadable' })
    expect(unreadable(safe, 502, 'what')).toMatchObject({ reason: 'server-error' })
    expect(unreadable(once, 404, 'what')).toMatchObject({ problems: [], status: 404 })
  })
})

describe('the outcome in an event', () => {
  it.each([
    [new errors.ContractError(once, 'what'), { outcome: 'ContractError' }],
    ['what a caller gave to abort()', { outcome: 'aborted' }],
  ])('is a name and nothing else: %s', (failure, outcome) => expect(outcomeOf(failure)).toEqual(outcome))
})
