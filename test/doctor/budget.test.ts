import { describe, expect, it } from 'vitest'
import { causes, explain, type CauseId } from '../../src/doctor/causes.ts'
import { subjects } from '../../generated/subjects.ts'
import { diagnose, type Known } from '../../src/doctor/index.ts'
import { wordsOf } from '../../src/doctor/words.ts'
import * as awda from './awda-mistakes.ts'
import * as ppdai from './ppdai-mistakes.ts'
import { causesOf, known, awdaRequest, ppdaiRequest, seen } from './seen.ts'
import { largeBodies } from '../../scripts/bench/mock/bodies.ts'
import { schemes } from './preset-mistakes.ts'
import { knownFor, see as seePreset } from './preset-see.ts'
import { appId, gatewayWith, requestOf, strangerKey } from '../support.ts'

/** Callers with hashes that count the bytes they are given. */
function counting(callers: Known = known) {
  const count = { bytes: 0, texts: 0 }
  const counted =
    (hash: (bytes: Uint8Array) => Uint8Array) =>
    (bytes: Uint8Array): Uint8Array => {
      count.bytes += bytes.length
      count.texts++
      return hash(bytes)
    }
  const { md5, sha1, sha256 } = callers.hashes
  const hashes = { md5: counted(md5), sha1: counted(sha1), sha256: counted(sha256) }
  return { count, known: { ...callers, hashes } }
}

describe('the cost of a diagnosis is bounded for any body', () => {
  const sizes = [1_000, 30_000, 300_000, 1_000_000, 16_000_000]

  it.each(
    sizes.flatMap((size) =>
      Object.entries(largeBodies(size)).map(([name, body]) => [size, name, body] as const),
    ),
  )('%i bytes, %s', (_, name, body) => {
    for (const api of ['awda', 'ppdai'] as const) {
      const { count, known } = counting()
      const request =
        api === 'awda'
          ? awdaRequest('submitLoan', awda.envelope({ operation: 'submitLoan', body }, '0'.repeat(32)))
          : ppdaiRequest(
              { operation: 'userInfoAdd', body, right: '' },
              { 'X-PPD-SIGN': ppdai.rsa('another') },
            )
      const found = diagnose(subjects[api], request, known, {
        types: { x: 'String', list: 'Other' },
        showValues: true,
      })
      expect(count.bytes, name).toBeLessThanOrEqual(4_000_000)
      expect(count.texts, name).toBeLessThanOrEqual(1500)
      expect(JSON.stringify(found).length).toBeLessThan(200_000)
      // The doctor does not try everything on a large body, and says so. It names a body that is not JSON first.
      const isSaid = found.cause === 'too-large' || (found.skipped ?? []).length > 0
      const isNamed = api === 'ppdai' && name === 'no JSON'
      if (body.length >= 300_000)
        expect([isSaid, found.certainty]).toEqual(isNamed ? [false, 'certain'] : [true, 'unknown'])
    }
  })

  it.each(
    [30_000, 1_000_000].flatMap((size) =>
      Object.entries(largeBodies(size)).flatMap(([name, body]) =>
        ['hmac-header', 'wechatpay-v3'].map((scheme) => [size, name, scheme, body] as const),
      ),
    ),
  )('%i bytes, %s, %s', (_, name, preset, body) => {
    const scheme = schemes.find((one) => one.name === preset)!
    const { count, known } = counting(knownFor(scheme))
    const signature = scheme.print(scheme.make('another text'))
    const found = seePreset({ ...scheme, fields: { ...scheme.fields, body } }, signature, true, known)
    // A body that is hashed inside the text is hashed for every way to write it; an HMAC hashes twice.
    expect(count.bytes, name).toBeLessThanOrEqual(40_000_000)
    expect(count.texts, name).toBeLessThanOrEqual(4500)
    expect(found.certainty).not.toBe('certain')
    expect(JSON.stringify(found).length).toBeLessThan(200_000)
  })

  it('and what was not tried is said', () => {
    const { text = '' } = largeBodies(1_000_000)
    const body = awda.envelope({ operation: 'submitLoan', body: text }, '0'.repeat(32))
    const { cause, skipped, sentence } = diagnose(subjects.awda, awdaRequest('submitLoan', body), known)
    expect(cause).toBe('unknown')
    expect(skipped).toContain('charset')
    expect(sentence).toMatch(
      / Not tried, because the request is too large: [\w-]+, [\w-]+, [\w-]+ and \d+ more\.$/,
    )
  })

  it.each([
    ['a spelling', (signature: string) => signature.toLowerCase(), 'hex-lower-case'],
    ['the secret missing', undefined, 'secret-missing'],
  ])('and %s is still named at 1 MB', (_, spell, wanted) => {
    const { text = '' } = largeBodies(1_000_000)
    const sample = { operation: 'submitLoan', body: text }
    const right = awda.rightEnvelope(sample)
    const body = spell
      ? right.replace(/(?<="signature":")\w+/, spell)
      : awda.envelope(sample, awda.digestOf(sample, ''))
    expect(causesOf(diagnose(subjects.awda, awdaRequest('submitLoan', body), known))).toEqual([wanted])
  })

  it('and small requests are tried in full', () => {
    for (const { id, see } of seen) expect(see().skipped, id).toBeUndefined()
  })
})

describe('a diagnosis reports each cause once, and only for its partner', () => {
  it('when both signatures are made with a wrong key', () => {
    const { sms } = ppdai.samples
    const foreign = (text: string) => ppdai.rsa(text, 'RSA-SHA1', strangerKey)
    const headers = { 'X-PPD-SIGN': foreign('x'), 'X-PPD-TIMESTAMP-SIGN': foreign('y') }
    const found = diagnose(subjects.ppdai, ppdaiRequest(sms, headers), known)
    expect(causesOf(found)).toEqual(['wrong-key'])
    expect(found.sentence).toMatch(/^X-PPD-TIMESTAMP-SIGN was made .* The same is true of X-PPD-SIGN\.$/)
    expect(found.summary).not.toContain('Also')
  })

  it('in every seeded mistake', () => {
    for (const { id, see } of seen) {
      const all = causesOf(see())
      expect(new Set(all).size, id).toBe(all.length)
    }
  })

  it.each(seen)('$api: $id', ({ api, see }) => {
    const { also, ...first } = see()
    const other = api === 'ppdai' ? /AWDA|MD5|envelope|secret|appId\b/ : /PPDAI|X-PPD|RSA|SHA-1/
    for (const { advice } of [first, ...also]) expect(advice).not.toMatch(other)
  })

  it('with a sentence and an advice of visible ASCII for every cause', () => {
    for (const cause of Object.keys(causes) as CauseId[]) {
      for (const { scheme } of Object.values(subjects)) {
        const { sentence, advice } = explain(wordsOf(scheme), cause, 'X', {
          detail: 'detail',
          field: 'field',
        })
        expect([sentence, advice]).toEqual([
          expect.stringMatching(/^[\x20-\x7e]+$/),
          expect.stringMatching(/^[\x20-\x7e]+$/),
        ])
        expect(`${sentence} ${advice}`).not.toMatch(/blank|nought|stands|\{|\}/)
      }
    }
  })
})

describe('a request that the doctor cannot read', () => {
  it('gets the reason of the verifier, and that it is too large', async () => {
    const gateway = gatewayWith()
    const body = `{"appId":"${appId}","body":"${'a'.repeat(40_000)}`
    const request = { headers: {}, body }
    const { headers } = await gateway(requestOf('awda', awdaRequest('submitLoan', '').operation, request))
    expect(headers.get('x-lendspec-detail')).toMatch(/^the body is not JSON.*; too-large \(unknown\): /)
  })
})
