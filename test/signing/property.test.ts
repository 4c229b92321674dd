import type { RequestVerifier } from '../../src/signing/scheme.ts'
import { createHash, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import { operations } from '../../generated/ppdai/operations.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { loadSecret } from '../../src/crypto/secret.ts'
import { readObject } from '../../src/core/json.ts'
import { createAwdaSigner } from '../../generated/awda/signer.ts'
import { createVerifier as createAwdaVerifier } from '../../generated/awda/verify.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { canonicalText, declareTypes } from '../partners/ppdai/strings.ts'
import { createVerifier as createPpdaiVerifier } from '../../generated/ppdai/verify.ts'
import { fc } from '../property.ts'
import { appId, now, privateKey, publicKey, secret, seconds } from '../support.ts'

const operation = operations.sendSmsAuthCode
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
const parameters = fc.record({ Mobile: text, DeviceFP: text })
const ppdaiSigner = createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) })
const ppdaiVerifier = createPpdaiVerifier(new Map([[appId, { publicKey }]]))
const awdaSigner = createAwdaSigner({ appId, secret })
const awdaVerifier: RequestVerifier = createAwdaVerifier(new Map([[appId, { secret: loadSecret(secret) }]]))

/** Parameters with a declared type each, and the string to sign by a plain reading of the rule. */
const typed = fc.uniqueArray(
  fc.tuple(
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,11}$/),
    fc.oneof(
      text.map((value) => ({ type: 'String', json: JSON.stringify(value), signed: value })),
      fc.integer().map((value) => ({ type: 'Int32', json: String(value), signed: String(value) })),
      fc.boolean().map((value) => ({ type: 'Boolean', json: String(value), signed: value ? '1' : '0' })),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .filter((value) => !Object.is(value, -0))
        .map((value) => ({ type: 'Double', json: JSON.stringify(value), signed: hex(value) })),
      fc.constant({ type: 'String', json: 'null', signed: undefined }),
      fc
        .array(fc.integer())
        .map((value) => ({ type: 'Other', json: JSON.stringify(value), signed: undefined })),
    ),
  ),
  { selector: ([name]) => name.toLowerCase(), maxLength: 8 },
)

function hex(value: number): string {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  return view.getBigUint64(0).toString(16).toUpperCase().padStart(16, '0')
}

describe('PPDAI', () => {
  it('writes the string to sign that a plain reading of the rule gives, in any order of the fields', () => {
    fc.assert(
      fc.property(typed, fc.infiniteStream(fc.nat()), (members, order) => {
        const types = declareTypes(Object.fromEntries(members.map(([name, { type }]) => [name, type])))
        const rank = new Map(members.map((member) => [member, order.next().value]))
        const shuffled = [...members].sort((a, b) => rank.get(a)! - rank.get(b)!)
        const body = `{${shuffled.map(([name, { json }]) => `${JSON.stringify(name)} : ${json}`).join(' ,\n')}}`
        const expected = members
          .filter(([, { signed }]) => signed !== undefined)
          .map(([name, { signed }]) => ({ name: name.toLowerCase(), signed }))
          .sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
          .map(({ name, signed }) => `${name}${signed}`)
          .join('')
        expect(canonicalText(body, types)).toBe(expected)
      }),
    )
  })

  it('verifies what it signed, and the signature is of the string to sign', async () => {
    await fc.assert(
      fc.asyncProperty(parameters, async (value) => {
        const body = JSON.stringify(value)
        const { headers } = await ppdaiSigner.sign({ operation, body, timestamp: seconds })
        const verdict = ppdaiVerifier.verify({ operation, headers: new Headers(headers), body, now })
        expect(verdict).toMatchObject({ ok: true, appId })
        const canonical = Buffer.from(`devicefp${value.DeviceFP}mobile${value.Mobile}`)
        expect(verify('sha1', canonical, publicKey, Buffer.from(headers['X-PPD-SIGN']!, 'base64'))).toBe(true)
      }),
    )
  })

  it('refuses any other value under the same signature', async () => {
    await fc.assert(
      fc.asyncProperty(parameters, parameters, async (value, other) => {
        fc.pre(value.DeviceFP + value.Mobile !== other.DeviceFP + other.Mobile)
        const types = declareTypes({ Mobile: 'String', DeviceFP: 'String' })
        const [body, changed] = [JSON.stringify(value), JSON.stringify(other)]
        fc.pre(canonicalText(body, types) !== canonicalText(changed, types))
        const { headers } = await ppdaiSigner.sign({ operation, body, timestamp: seconds })
        expect(
          ppdaiVerifier.verify({ operation, headers: new Headers(headers), body: changed, now }),
        ).toMatchObject({
          ok: false,
          reason: 'signature-mismatch',
        })
      }),
    )
  })

  it('refuses a signature with any one character changed', async () => {
    const body = '{"Mobile":"1","DeviceFP":"2"}'
    const { headers } = await ppdaiSigner.sign({ operation, body, timestamp: seconds })
    const signature = headers['X-PPD-SIGN']!
    fc.assert(
      fc.property(fc.nat(signature.length - 1), fc.constantFrom(...'ABCabc019+/= '), (at, character) => {
        fc.pre(signature[at] !== character)
        const spoilt = new Headers({
          ...headers,
          'X-PPD-SIGN': signature.slice(0, at) + character + signature.slice(at + 1),
        })
        expect(ppdaiVerifier.verify({ operation, headers: spoilt, body, now }).ok).toBe(false)
      }),
    )
  })
})

describe('AWDA', () => {
  const json = fc.json({ maxDepth: 4 }).filter((body) => body.startsWith('{'))
  const getLoan = awdaOperations.getLoan
  const verifyBody = (body: string) =>
    awdaVerifier.verify({ operation: getLoan, headers: new Headers(), body, now })

  it('embeds the very text it signed, and verifies it', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (body) => {
        const signed = await awdaSigner.sign({ operation: getLoan, body, timestamp: seconds })
        const raw = readObject(signed.body).find(({ name }) => name === 'body')!.raw
        expect(raw).toBe(body)
        const canonical = `appId:${appId}body:${body}timestamp:${seconds}v:1.0${secret}`
        const digest = createHash('md5').update(canonical).digest('hex').toUpperCase()
        expect(JSON.parse(signed.body)).toMatchObject({ signature: digest })
        expect(verifyBody(signed.body)).toMatchObject({ ok: true, appId })
      }),
    )
  })

  it('refuses an envelope with any one character changed', async () => {
    const signed = await awdaSigner.sign({
      operation: getLoan,
      body: '{"loanNumber":"LN1"}',
      timestamp: seconds,
    })
    fc.assert(
      fc.property(fc.nat(signed.body.length - 1), fc.constantFrom(...'ABab01"{}:, x'), (at, character) => {
        fc.pre(signed.body[at] !== character)
        const spoilt = signed.body.slice(0, at) + character + signed.body.slice(at + 1)
        expect(verifyBody(spoilt).ok).toBe(false)
      }),
    )
  })
})
