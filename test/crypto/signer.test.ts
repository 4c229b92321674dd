import { createSecretKey } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import { operations } from '../../generated/ppdai/operations.ts'
import { loadSecret } from '../../src/crypto/secret.ts'
import { createAwdaSigner } from '../../generated/awda/signer.ts'
import { digest } from '../digest.ts'
import { decodeBase64, encodeBase64, isHeaderValue } from '../../src/core/bytes.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { canonicalText, declaredTypes } from '../partners/ppdai/strings.ts'
import { openSslOf } from '../../src/signing/keys.ts'
import type { Signer } from '../../src/signing/scheme.ts'
import { accessToken, appId, publicKey, secret, seconds } from '../support.ts'

const operation = operations.sendSmsAuthCode
const getLoan = awdaOperations.getLoan

/** A key kept elsewhere: records every text it signs, and fails the first `failures` times. */
function keeper(keyId?: string, failures = 0) {
  const texts: string[] = []
  const signer: Signer & { keyId?: string } = {
    alg: 'RSA-SHA1',
    ...(keyId !== undefined && { keyId }),
    async sign(bytes) {
      texts.push(new TextDecoder().decode(bytes))
      if (failures-- > 0) throw new Error('out of order')
      return bytes
    },
  }
  return { signer, times: () => texts.filter((text) => text.startsWith(appId)), texts }
}

it.each([
  ['RSA-SHA1', publicKey],
  ['RSA-SHA256', publicKey],
  ['ED25519', publicKey],
  ['RSA-PSS-SHA256', { key: publicKey, padding: 6, saltLength: -1 }],
  ['ECDSA-P256-SHA256', { key: publicKey, dsaEncoding: 'ieee-p1363' }],
] as const)(
  'gives node:crypto a key for %s, in an object only with options, which workerd refuses',
  (alg, wanted) => expect(openSslOf(alg, publicKey).input).toEqual(wanted),
)

describe('the timestamp signature of PPDAI', () => {
  const signAt = (sign: ReturnType<typeof createPpdaiSigner>, timestamp: number) =>
    sign.sign({ operation, body: '', timestamp })

  it('is made once a second, however many calls there are, and not the one of another second', async () => {
    const { signer, times } = keeper()
    const sign = createPpdaiSigner({ appId, privateKey: signer, timestampForm: 'epoch-seconds' })
    const signed = await Promise.all([0, 0, 1, 1, 0, 1].map((later) => signAt(sign, seconds + later)))
    expect(times()).toEqual([`${appId}${seconds}`, `${appId}${seconds + 1}`])
    for (const { headers, canonical } of signed) {
      const signature = Buffer.from(headers['X-PPD-TIMESTAMP-SIGN']!, 'base64').toString()
      expect(signature).toBe(canonical['timestamp'])
      expect(signature).toBe(appId + headers['X-PPD-TIMESTAMP'])
    }
  })

  it('is kept for two seconds and no more', async () => {
    const { signer, times } = keeper()
    const sign = createPpdaiSigner({ appId, privateKey: signer })
    for (const later of [0, 1, 2, 1, 2]) await signAt(sign, seconds + later)
    expect(times()).toHaveLength(3)
    await signAt(sign, seconds)
    expect(times()).toHaveLength(4)
  })

  it('is made again with another key, or under another name of the key', async () => {
    const [first, second] = [keeper('1'), keeper('1')]
    let current: Signer & { keyId?: string } = first.signer
    const sign = createPpdaiSigner({ appId, privateKey: () => current })
    await signAt(sign, seconds)
    current = second.signer
    await signAt(sign, seconds)
    expect([first.times().length, second.times().length]).toEqual([1, 1])
    Object.assign(second.signer, { keyId: '2' })
    await signAt(sign, seconds)
    expect(second.times()).toHaveLength(2)
  })

  it('is not kept when it failed', async () => {
    const { signer, times } = keeper('1', 2)
    const sign = createPpdaiSigner({ appId, privateKey: signer })
    await signAt(sign, seconds + 5).catch(() => {})
    await signAt(sign, seconds)
    await signAt(sign, seconds)
    expect(times()).toHaveLength(2)
    // Nor is what succeeded thrown away with it.
    const failing = keeper('1', 0)
    let broken = false
    const late = createPpdaiSigner({
      appId,
      privateKey: {
        ...failing.signer,
        sign: (bytes) => (broken ? Promise.reject(new Error('out')) : failing.signer.sign(bytes)),
      },
    })
    await signAt(late, seconds)
    broken = true
    await signAt(late, seconds + 1).catch(() => {})
    broken = false
    await signAt(late, seconds)
    await signAt(late, seconds + 1)
    expect(failing.times()).toHaveLength(2)
  })
})

describe('a signer of PPDAI', () => {
  it('sends the access token it is given, and no header where there is none', async () => {
    const sign = createPpdaiSigner({ appId, privateKey: keeper().signer })
    const request = { operation, body: '', timestamp: seconds }
    expect((await sign.sign({ ...request, accessToken })).headers).toHaveProperty(
      'X-PPD-ACCESSTOKEN',
      accessToken,
    )
    expect((await sign.sign(request)).headers).not.toHaveProperty('X-PPD-ACCESSTOKEN')
  })

  it.each(['', 'with blank', 'line\nbreak', '\u00e9', 'x'.repeat(513)])('refuses the app id %j', (bad) => {
    const message = 'appId must be 1 to 512 visible ASCII characters without whitespace.'
    const refusal = expect.objectContaining({ code: 'CONFIGURATION', message })
    expect(() => createPpdaiSigner({ appId: bad, privateKey: keeper().signer })).toThrow(refusal)
  })

  it.each([
    ['{"Else":1}', 'undeclared', 'Else', 'Else is not in the contract'],
    ['{"toString":1}', 'undeclared', '<unknown field>', 'parameter 1 of 1 is not in the contract'],
    // A name may be somebody's data too, where names and values were mixed up.
    ['{"15200000001 Aminah":1}', 'undeclared', '<unknown field>', 'parameter 1 of 1 is not in the contract'],
    [`{"${'x'.repeat(65)}":1}`, 'undeclared', '<unknown field>', 'parameter 1 of 1 is not in the contract'],
    ['{"Mobile":"1","MOBILE":null}', 'same-name', 'mobile', 'mobile appears twice, in another case'],
    ['{"Mobile":null,"mobile":null}', 'same-name', 'mobile', 'mobile appears twice, in another case'],
  ])('refuses %s', (body, reason, field, told) => {
    const refusal = expect.objectContaining({ reason, field, message: expect.stringMatching(`^${told}`) })
    expect(() => canonicalText(body, declaredTypes('sendSmsAuthCode'))).toThrow(refusal)
  })
})

describe('a signer of AWDA', () => {
  const sign = (with_: Parameters<typeof createAwdaSigner>[0]['secret'], body = '{"a":1}') =>
    createAwdaSigner({ appId, secret: with_ }).sign({ operation: getLoan, body, timestamp: seconds })

  it('signs alike with a secret in any form', async () => {
    const { body } = await sign(secret)
    const key = createSecretKey(secret, 'utf8')
    const forms = [key, () => secret, () => key, async () => secret]
    for (const form of forms) expect((await sign(form)).body).toBe(body)
    expect((await sign('another-secret')).body).not.toBe(body)
    let current = 'another-secret'
    const rotating = createAwdaSigner({ appId, secret: () => current })
    await rotating.sign({ operation: getLoan, body: '{"a":1}', timestamp: seconds })
    current = secret
    expect((await rotating.sign({ operation: getLoan, body: '{"a":1}', timestamp: seconds })).body).toBe(body)
  })

  it.each([
    ['', 'found an empty text. Expected: the secret the partner issued, as text.'],
    [undefined, 'found no text. Expected: the secret the partner issued, as text.'],
    [publicKey, 'found a public key. Expected: the secret the partner issued, as text.'],
    [' x', 'begins or ends with whitespace or a line break. Remove it: it would be signed.'],
    ['x\n', 'begins or ends with whitespace or a line break. Remove it: it would be signed.'],
  ])('refuses the secret %j', async (bad, told) => {
    const refusal = expect.objectContaining({ code: 'CONFIGURATION', message: `secret: ${told}` })
    expect(() => loadSecret(bad as string)).toThrow(refusal)
    await expect(sign(() => bad as string)).rejects.toThrow(refusal)
  })

  it.each(['', undefined, 5])('refuses the app id %j', (bad) => {
    const refusal = expect.objectContaining({
      message: 'appId: found no text. Expected: the appId AWDA issued.',
    })
    expect(() => createAwdaSigner({ appId: bad as string, secret })).toThrow(refusal)
  })

  it.each(['[]', '5', '"x"', 'null', 'x'])('refuses the body %s', async (body) => {
    const told = { reason: 'not-an-object', message: 'the parameters are not a JSON object' }
    await expect(sign(secret, body)).rejects.toMatchObject(told)
  })

  it('keeps the whitespace of what it signs, unless asked to strip it', () => {
    const key = loadSecret(secret)
    expect(digest('a b', key)).toBe(digest('a b', key, 'keep'))
    expect(digest('a b', key)).not.toBe(digest('ab', key))
    expect(digest(' a\tb\r\n', key, 'strip')).toBe(digest('ab', key))
    expect(digest('a\u00a0b', key, 'strip')).toBe(digest('a\u00a0b', key))
  })
})

describe('a text for a header', () => {
  it.each(['!', '~', 'x'.repeat(512)])('may be %s', (text) => expect(isHeaderValue(text)).toBe(true))
  it.each(['', ' ', 'a b', ' a', 'a ', '\u007f', '\u00e9', 'a\n', 'x'.repeat(513), undefined, 5, ['a']])(
    'may not be %j',
    (text) => expect(isHeaderValue(text)).toBe(false),
  )
})

describe('base64', () => {
  afterEach(() => vi.unstubAllGlobals())

  it.each(['as it is', 'without Buffer'])('has one spelling, in a runtime %s', (runtime) => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    const spelling = Buffer.from(bytes).toString('base64')
    if (runtime === 'without Buffer') vi.stubGlobal('Buffer', undefined)
    expect(encodeBase64(bytes)).toBe(spelling)
    expect(decodeBase64(spelling)).toEqual(bytes)
    expect(decodeBase64('AQ==')).toEqual(Uint8Array.of(1))
    const others = ['', '=', 'AQ', 'AQ=', 'AR==', 'AQ==\n', ' AQ==', 'A-__', 'A', '####', '\u00e9']
    for (const other of others) expect(decodeBase64(other), other).toBeUndefined()
  })
})
