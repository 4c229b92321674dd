import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Diagnosis } from '../../src/doctor/index.ts'
import * as awda from './awda-mistakes.ts'
import * as ppdai from './ppdai-mistakes.ts'
import { seeAwda, seen, seePpdai } from './seen.ts'
import { codePoint, fc } from '../property.ts'
import { runs, share } from '../share.ts'
import { accessToken, appId, publicKey, secret } from '../support.ts'

// Timeouts of a busy machine.
describe('the doctor does not guess', { timeout: 120_000 }, () => {
  const { sms } = ppdai.samples
  const some = { numRuns: runs(fc.readConfigureGlobal().numRuns ?? 0) }
  const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })

  it('at random bytes in place of a signature', () => {
    fc.assert(
      fc.property(bytes(128), (signature) => {
        const found = seePpdai(sms, { 'X-PPD-SIGN': Buffer.from(signature).toString('base64') })
        expect([found.cause, found.certainty, found.received]).toEqual(['wrong-key', 'likely', undefined])
      }),
    )
  })

  it('at random texts signed with the right key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = seePpdai(sms, { 'X-PPD-SIGN': ppdai.rsa(`some text: ${text}`) })
        expect([found.cause, found.certainty, found.received]).toEqual(['unknown-text', 'unknown', undefined])
      }),
      some,
    )
  })

  it('at random digits in place of an MD5', () => {
    fc.assert(
      fc.property(bytes(16), (digest) => {
        const signature = Buffer.from(digest).toString('hex').toUpperCase()
        const found = seeAwda('registerUser', awda.envelope(awda.samples.register, signature))
        expect([found.cause, found.certainty, found.received]).toEqual(['unknown', 'unknown', undefined])
      }),
      some,
    )
  })

  it('and returns a short ASCII summary for any request', () => {
    const value = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.stringMatching(/^[0-9a-f]{32}$/),
      fc.maxSafeInteger().map(String),
    )
    const header = value.map((text) => text.replaceAll(/[^\x20-\x7e]/g, '?'))
    fc.assert(
      fc.property(
        header,
        header,
        fc.oneof(fc.json(), fc.string({ unit: codePoint })),
        value,
        (time, signature, body, text) => {
          const headers = {
            'X-PPD-TIMESTAMP': time,
            'X-PPD-SIGN': signature,
            'X-PPD-TIMESTAMP-SIGN': text.replaceAll(/[^\x20-\x7e]/g, '?'),
          }
          expect(seePpdai({ ...sms, body }, headers).summary).toMatch(/^[\x20-\x7e]{1,400}$/)
          const envelope = JSON.stringify({ appId, timestamp: time, signature: text, body })
          expect(seeAwda('registerUser', envelope).summary).toMatch(/^[\x20-\x7e]{1,400}$/)
          seeAwda('registerUser', body)
        },
      ),
      some,
    )
  })
})

describe('the doctor keeps what it must', () => {
  const credentials = [secret, awda.otherSecret, accessToken]
  const personal = [
    '15200000001',
    '1234567890',
    'Fp 1',
    '0042',
    '孙某',
    '81234567890',
    'Siti',
    'Aminah',
    '3171010101900001',
    'siti@example.com',
    'Jakarta',
    'José',
    'Kanaria',
    'Kanário',
    '48151',
  ]
  const spellings = (word: string) => [
    word,
    encodeURIComponent(word),
    JSON.stringify(word).slice(1, -1),
    Buffer.from(word).toString('base64'),
  ]
  const { n } = publicKey.export({ format: 'jwk' })
  const surfaces = (found: Diagnosis) =>
    `${JSON.stringify(found)}\n${inspect(found, { depth: 9, showHidden: true })}\n${found.summary}`.toLowerCase()
  const signatures = seen.map(({ signature }) => signature).filter((signature) => signature.length > 8)

  it.each(share(seen))('$api: $id', ({ see, signature }) => {
    const text = surfaces(see())
    for (const word of [
      ...credentials,
      ...personal,
      ...(signature.length > 8 ? [signature] : []),
      String(n),
    ]) {
      for (const spelling of spellings(word)) expect(text).not.toContain(spelling.toLowerCase())
    }
    const open = surfaces(see(true))
    for (const word of credentials) expect(open).not.toContain(word.toLowerCase())
  })

  it.each([
    ['as a field', ',"v":"1.0"', `,"v":"1.0","secret":"${secret}"`],
    ['as the version', '"v":"1.0"', `"v":"${secret}"`],
    ['among the parameters', '"name":', `"secret":"${secret}","name":`],
    ['in a list', '"name":', `"orderNo":["${secret}"],"name":`],
    ['in a harmless parameter', '"name":', `"orderNo":"x${secret}","name":`],
  ])('the secret, which was sent %s', (_, from, to) => {
    const body = awda.envelope(awda.samples.register, '0'.repeat(32)).replace(from, to)
    for (const showValues of [false, true]) {
      const found = seeAwda('registerUser', body, showValues)
      expect(found.expected).toContain('<secret>')
      expect(surfaces(found)).not.toContain(secret.toLowerCase())
    }
  })

  it('though it shows values when asked to', () => {
    expect(signatures.length).toBeGreaterThan(100)
    expect(seen.filter(({ see }) => surfaces(see(true)).includes('81234567890')).length).toBeGreaterThan(30)
  })

  it('fits into a header', () => {
    for (const { see } of seen) {
      const { summary } = see()
      expect(new Headers({ 'X-Lendspec-Diagnosis': summary }).get('X-Lendspec-Diagnosis')).toBe(summary)
    }
  })
})
