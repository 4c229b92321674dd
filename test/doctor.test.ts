import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { inspect } from 'node:util'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { compareTexts } from '../src/doctor/difference.ts'
import { diagnose, type Diagnosis } from '../src/doctor/index.ts'
import { createDoctor } from '../src/doctor/node.ts'
import { createApps } from '../src/mock/apps.ts'
import { createDoctor as createPackageDoctor } from '../src/mock/doctor.ts'
import { createAwdaVerifier } from '../src/signing/awda-envelope.ts'
import { createPpdaiVerifier } from '../src/signing/ppdai-verifier.ts'
import * as awda from './doctor/awda-mistakes.ts'
import * as ppdai from './doctor/ppdai-mistakes.ts'
import { awdaRequest, causesOf, known, ppdaiRequest, seeAwda, seen, seePpdai } from './doctor/seen.ts'
import { codePoint, fc } from './property.ts'
import {
  accessToken,
  allOperations,
  appId,
  now,
  publicKey,
  secret,
  signExample,
  strangerKey,
} from './support.ts'

const apps = createApps({
  ppdai: [{ appId, publicKey }],
  awda: [{ appId, secret }],
})
const doctor = createDoctor(apps)
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

/** What lets somebody act as another stays hidden whatever is asked for, a code sent by SMS too. */
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

  it('tells another key from another text', () => {
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

  it('marks the difference with what stands on both sides of it', () => {
    const { difference } = seeAwda('registerUser', wrongSpelling)
    const texts =
      difference && [difference.expected, difference.received].map((spans) => spans.map(({ text }) => text))
    expect(texts?.[0]?.slice(0, 2)).toEqual([
      'appId:app-of-nobodybody:{"mobile":'.slice(-28).replace(/^/, '…'),
      '"',
    ])
    expect(texts?.[1]?.[1]).toBe(' ')
  })

  it('does not tell how much of a hidden value agrees', () => {
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
    const found = diagnose('ppdai', request, known, { signedText })
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
    expect(() => ask('awda', request)).toThrow(/^awda has no operation "toString": registerUser/)
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

// Timeouts of a busy machine.
describe('the doctor does not guess', { timeout: 120_000 }, () => {
  const { sms } = ppdai.samples
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
    )
  })

  it('at random digits in place of an MD5', () => {
    fc.assert(
      fc.property(bytes(16), (digest) => {
        const signature = Buffer.from(digest).toString('hex').toUpperCase()
        const found = seeAwda('registerUser', awda.envelope(awda.samples.register, signature))
        expect([found.cause, found.certainty, found.received]).toEqual(['unknown', 'unknown', undefined])
      }),
    )
  })

  it('and answers whatever a request holds', () => {
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

  it.each(seen)('$api: $id', ({ see, signature }) => {
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
    ['as a member', ',"v":"1.0"', `,"v":"1.0","secret":"${secret}"`],
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

  it('needs nothing of Node, but for its adapter', () => {
    const root = join(import.meta.dirname, '..')
    const visited = new Set<string>()
    const visit = (file: string): void => {
      if (visited.has(file)) return
      visited.add(file)
      for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
        expect(fileName, file).toMatch(/^\./)
        visit(resolve(dirname(file), fileName))
      }
    }
    visit(join(root, 'src/doctor/index.ts'))
    expect(visited.size).toBeGreaterThan(25)
  })
})
