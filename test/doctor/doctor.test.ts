import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../src/doctor/difference.ts'
import { subjects } from '../../generated/subjects.ts'
import { diagnose } from '../../src/doctor/index.ts'
import { createDoctor } from '../../src/doctor/node.ts'
import { createApps } from '../../src/mock/apps.ts'
import { createDoctor as createPackageDoctor } from '../../src/mock/doctor.ts'
import { createVerifier as createAwdaVerifier } from '../../generated/awda/verify.ts'
import { createVerifier as createPpdaiVerifier } from '../../generated/ppdai/verify.ts'
import * as awda from './awda-mistakes.ts'
import * as ppdai from './ppdai-mistakes.ts'
import { awdaRequest, causesOf, known, ppdaiRequest, seeAwda, seen, seePpdai } from './seen.ts'
import {
  accessToken,
  allOperations,
  appId,
  now,
  publicKey,
  secret,
  signExample,
  strangerKey,
} from '../support.ts'

const apps = createApps({
  ppdai: [{ appId, publicKey }],
  awda: [{ appId, secret }],
})
const doctor = createDoctor(subjects, apps)
const ppdaiVerifier = createPpdaiVerifier(apps.ppdai)
const awdaVerifier = createAwdaVerifier(apps.awda)

const wrongSpelling = awda.mistakes.find(({ id }) => id === 'a body with blanks, sent without')?.body ?? ''

/** Causes that another one might explain as well. */
const guesses = new Set([
  'wrong-key',
  'key-size',
  'signature-length',
  'time-local',
  'time-shifted',
  'time-12-hour',
])

/** Tokens let somebody act as the user, so no option shows them. A code sent by SMS counts as one. */
const hideTokens = (text: string) => text.replace(accessToken, '<token>').replace('0042', '<token>')

describe('the doctor names the mistake', () => {
  it.each(seen)('$api: $id', ({ see, wanted }) => {
    const found = see()
    expect(causesOf(found)).toEqual(wanted)
    expect(found.certainty).toBe(guesses.has(found.cause) ? 'likely' : 'certain')
  })

  it('in 30 seeded mistakes of each API and more, all of them refused by the verifier', () => {
    expect(ppdai.mistakes.length).toBeGreaterThanOrEqual(30)
    expect(awda.mistakes.length).toBeGreaterThanOrEqual(30)
    for (const { id, operation, body } of awda.mistakes) {
      expect(awdaVerifier.verify(awdaRequest(operation, body)).ok, id).toBe(false)
    }
    for (const { id, sample, headers } of ppdai.mistakes.filter((mistake) => !mistake.sample.types)) {
      expect(ppdaiVerifier.verify(ppdaiRequest(sample, headers(sample.right))).ok, id).toBe(false)
    }
  })

  it('distinguishes a wrong key from a wrong text', () => {
    for (const sample of Object.values(ppdai.samples)) {
      const text = `${sample.right} and more`
      expect(seePpdai(sample, { 'X-PPD-SIGN': ppdai.rsa(text) }).cause).toBe('unknown-text')
      const foreign = ppdai.rsa(text, 'RSA-SHA1', strangerKey)
      expect(seePpdai(sample, { 'X-PPD-SIGN': foreign }).cause).toBe('wrong-key')
    }
  })

  it('shows the expected text, the signed one and where they part', () => {
    const texts = ppdai.mistakes.filter(({ wrong }) => wrong !== undefined)
    expect(texts.length).toBeGreaterThan(30)
    for (const { id, sample, headers, wrong = '' } of texts) {
      const { expected, received, difference } = seePpdai(sample, headers(sample.right), true)
      expect([expected, received], id).toEqual([hideTokens(sample.right), hideTokens(wrong)])
      const parting = [...sample.right].findIndex((character, at) => character !== [...wrong][at])
      expect(difference?.offset, id).toBe(parting < 0 ? sample.right.length : parting)
    }
  })

  it('marks the difference with its context on both sides', () => {
    const { difference } = seeAwda('registerUser', wrongSpelling)
    const texts =
      difference && [difference.expected, difference.received].map((spans) => spans.map(({ text }) => text))
    expect(texts?.[0]?.slice(0, 2)).toEqual([
      'appId:app-of-nobodybody:{"mobile":'.slice(-28).replace(/^/, '…'),
      '"',
    ])
    expect(texts?.[1]?.[1]).toBe(' ')
  })

  it('does not reveal how much of a hidden value agrees', () => {
    // The signed text begins with the secret where the app id should stand, and shares its first letters.
    const texts = [[{ text: 'appId:' }, { text: 'abcdef', hide: 'secret' }], [{ text: 'appId:abcxyz' }]]
    const [expected = [], received = []] = texts
    for (const found of [compareTexts(expected, received, false), compareTexts(received, expected, true)]) {
      expect(found).toMatchObject({ offset: 6, byteOffset: 6, inside: 'secret' })
      expect(JSON.stringify(found)).not.toContain('abcdef')
    }
    expect(compareTexts(expected, received, false)?.received[1]).toEqual({ kind: 'different', text: 'a' })
  })

  it('compares the text that the caller says was signed', () => {
    const headers = { 'X-PPD-SIGN': ppdai.rsa('devicefp1234567890mobile15299999999') }
    const request = ppdaiRequest(ppdai.samples.sms, headers)
    const signedText = 'devicefp1234567890mobile15299999999'
    const found = diagnose(subjects.ppdai, request, known, { signedText })
    expect([found.cause, found.difference?.offset, found.difference?.inside]).toEqual([
      'other-text',
      'devicefp1234567890mobile'.length,
      'phone',
    ])
    expect(JSON.stringify(found)).not.toContain('15299999999')
  })
})

describe('the doctor of the package', () => {
  const ask = createPackageDoctor({ awda: [{ appId, secret }] })

  it('is asked with the id of an operation, and what else a request is', () => {
    const body = awda.envelope(awda.samples.register, '0'.repeat(32))
    expect(ask('awda', { operation: 'registerUser', headers: {}, body, now }).cause).toBe('unknown')
    expect(ask('awda', { operation: 'registerUser', headers: {}, body }).cause).toBe('time-behind')
  })

  it('says which operations there are', () => {
    const request = { operation: 'toString', headers: {}, body: '' }
    expect(() => ask('awda', request)).toThrow(/^awda has no operation "toString"\. Known: registerUser/)
  })
})

describe('the doctor finds nothing wrong', () => {
  it.each(allOperations)('$api $id, signed rightly', async ({ api, operation }) => {
    const { headers, body } = await signExample(api, operation)
    const found = doctor(api, { operation, headers: new Headers(headers), body, now })
    expect(found.cause).toBe(operation.signed ? 'none' : 'not-signed')
  })

  it('with any sample of the mistakes, signed rightly', () => {
    for (const sample of Object.values(ppdai.samples)) expect(seePpdai(sample, {}).cause).toBe('none')
    for (const sample of Object.values(awda.samples)) {
      expect(seeAwda(sample.operation, awda.rightEnvelope(sample)).cause).toBe('none')
    }
  })
})
