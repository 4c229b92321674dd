import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  privateEncrypt,
  sign,
  verify,
} from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/ppdai/operations.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { decodeBase64, encodeBase64 } from '../../src/core/bytes.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { createVerifier as createPpdaiVerifier } from '../../generated/ppdai/verify.ts'
import { createWebCryptoSigner } from '../../src/crypto/webcrypto.ts'

interface Test {
  tcId: number
  comment: string
  msg: string
  sig: string
  result: 'valid' | 'invalid' | 'acceptable'
}
interface GenerateFile {
  testGroups: {
    sha: string
    keySize: number
    privateKeyPkcs8: string
    privateKeyPem: string
    tests: Test[]
  }[]
}
interface VerifyFile {
  testGroups: { sha: string; publicKeyPem: string; tests: Test[] }[]
}

const read = <T>(file: string) =>
  JSON.parse(readFileSync(new URL(`../vectors/wycheproof/${file}`, import.meta.url), 'utf8')) as T
const hex = (digits: string) => Buffer.from(digits, 'hex')

const generation = [1024, 2048].flatMap(
  (bits) => read<GenerateFile>(`rsa_pkcs1_${bits}_sig_gen_test.json`).testGroups,
)
const verification = read<VerifyFile>('rsa_signature_2048_sha256_test.json').testGroups

describe('Wycheproof, signatures made with SHA-1', () => {
  const made = generation.flatMap(({ tests, ...group }) => tests.map((test) => ({ ...group, ...test })))

  it('has 16 of them, at 1024 and 2048 bits', () => {
    expect(made.map(({ sha, keySize }) => `${sha} ${keySize}`)).toEqual([
      ...Array<string>(8).fill('SHA-1 1024'),
      ...Array<string>(8).fill('SHA-1 2048'),
    ])
  })

  // It calls SHA-1 and 1024 bits weak, so none of these is more than acceptable; the partner requires both.
  it.each(made)(
    'makes test $tcId at $keySize bits byte for byte, with either key form, on node:crypto and on WebCrypto',
    async ({ msg, sig, privateKeyPkcs8, privateKeyPem }) => {
      const pkcs8 = hex(privateKeyPkcs8).toString('base64')
      const jwk = createPrivateKey(privateKeyPem).export({ format: 'jwk' })
      const signers = [
        createKeySigner(pkcs8),
        createKeySigner(privateKeyPem),
        createKeySigner(createPrivateKey({ key: jwk, format: 'jwk' })),
        await createWebCryptoSigner(pkcs8),
        await createWebCryptoSigner(privateKeyPem),
      ]
      for (const signer of signers) {
        expect(Buffer.from(await signer.sign(hex(msg))).toString('hex')).toBe(sig)
      }
      expect(verify('sha1', hex(msg), createPublicKey(privateKeyPem), hex(sig))).toBe(true)
    },
  )
})

// The verifier of this project knows SHA-1 only and these are SHA-256, so they try what it builds on: its reading of
// base64, and crypto.verify as it calls it, with another hash.
describe('Wycheproof, signatures verified with SHA-256 by the strict base64 and crypto.verify of the verifier', () => {
  const all = verification.flatMap(({ tests, publicKeyPem }) =>
    tests.map((test) => ({ ...test, accepted: accepts(test, publicKeyPem) })),
  )
  const of = (result: Test['result']) => all.filter((test) => test.result === result)

  it('accepts all 9 that are valid', () => {
    expect(of('valid').map(({ accepted }) => accepted)).toEqual(Array(9).fill(true))
  })

  it('refuses all 249 that are invalid', () => {
    expect(of('invalid')).toHaveLength(249)
    expect(of('invalid').filter(({ accepted }) => accepted)).toEqual([])
  })

  it('refuses the one that is left to the verifier, whose algorithm has no NULL', () => {
    expect(of('acceptable')).toMatchObject([{ comment: 'Missing NULL in the ASN encoding', accepted: false }])
  })

  function accepts({ msg, sig }: Test, publicKeyPem: string): boolean {
    const bytes = decodeBase64(encodeBase64(hex(sig)))
    return bytes !== undefined && verify('sha256', hex(msg), publicKeyPem, bytes)
  }
})

// The kinds of forgery of the file above, made again for SHA-1 with a key of the generation files, and sent to the
// verifier itself.
describe('the verifier of PPDAI', () => {
  const { privateKeyPem } = generation[0]!
  const key = createPrivateKey(privateKeyPem)
  const publicKey = createPublicKey(privateKeyPem)
  const appId = 'app-of-nobody'
  const operation = operations.sendSmsAuthCode
  const body = '{"Mobile":"1","DeviceFP":"2"}'
  const text = Buffer.from('devicefp2mobile1')
  const signer = createPpdaiSigner({ appId, privateKey: createKeySigner(privateKeyPem) })
  const verifier = createPpdaiVerifier(new Map([[appId, { publicKey }]]))

  const size = 128
  const digest = createHash('sha1').update(text).digest()
  const algorithm = '06052b0e03021a'
  const info = Buffer.concat([hex(`30213009${algorithm}05000414`), digest])
  const sealed = (message: Buffer) => privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, message)
  /** 00, type, fill, 00, content, as long as the modulus. */
  const padded = (content: Buffer, type = '01', fill = 'ff', length = size - 3 - content.length) =>
    Buffer.concat([hex(`00${type}${fill.repeat(length)}00`), content])
  /** The right message, with one byte changed. */
  const changed = (at: number, byte: number) => {
    const message = padded(info)
    message[at] = byte
    return sealed(message)
  }
  /** DigestInfo with another algorithm or header before the digest. */
  const headed = (header: string, behind = '') =>
    sealed(padded(Buffer.concat([hex(header), digest, hex(behind)])))
  const garbage = (length: number) => 'aa'.repeat(length)

  const signature = sealed(padded(info))
  const number = (bytes: Buffer) => BigInt(`0x${bytes.toString('hex')}`)
  const modulus = number(Buffer.from(publicKey.export({ format: 'jwk' }).n ?? '', 'base64url'))
  const integer = (value: bigint, bytes = size) => hex(value.toString(16).padStart(bytes * 2, '0'))

  const verdictOf = async (bytes: Uint8Array) => {
    const signed = await signer.sign({ operation, body, timestamp: 1490000000 })
    const headers = new Headers({ ...signed.headers, 'X-PPD-SIGN': encodeBase64(bytes) })
    return verifier.verify({ operation, headers, body, now: 1490000000_000 })
  }

  it('accepts the one padding of the standard', async () => {
    expect(await verdictOf(signature)).toMatchObject({ ok: true })
  })

  it.each<[kind: string, bytes: Uint8Array]>([
    ['an algorithm without NULL', headed(`301f3007${algorithm}0414`)],
    ['an algorithm with content in its NULL', headed(`3023300b${algorithm}0502aaaa0414`)],
    ['garbage beside the NULL', headed(`3023300b${algorithm}0500aaaa0414`)],
    ['the length of the outer sequence in two bytes', headed(`3081213009${algorithm}05000414`)],
    ['the length of the inner sequence in two bytes', headed(`3022308109${algorithm}05000414`)],
    ['the length of the NULL in two bytes', headed(`3022300a${algorithm}0581000414`)],
    ['the length of the digest in two bytes', headed(`30223009${algorithm}0500048114`)],
    ['a sequence of indefinite length', headed(`30803009${algorithm}05000414`, '0000')],
    ['another tag for the digest', headed(`30213009${algorithm}05000314`)],
    ['garbage behind the digest, within the sequence', headed(`30253009${algorithm}05000414`, garbage(4))],
    ['garbage behind the sequence', headed(`30213009${algorithm}05000414`, garbage(4))],
    [
      'eight bytes of fill and garbage behind',
      headed(`30213009${algorithm}05000414`, garbage(size - 11 - info.length)),
    ],
    ['the name of MD5', headed('3024300c06082a864886f70d020505000414')],
    ['the name of SHA-256', headed('3025300d060960864801650304020105000414')],
    ['a signature with SHA-256', sign('sha256', text, key)],
    ['a signature with MD5', sign('md5', text, key)],
    ['a signature of PSS', sign('sha1', text, { key, padding: constants.RSA_PKCS1_PSS_PADDING })],
    ['the digest alone', sealed(padded(digest))],
    ['the text, not hashed', sealed(padded(text))],
    ['block type 0', sealed(padded(info, '00', '00'))],
    ['block type 2', sealed(padded(info, '02', 'aa'))],
    ['a first byte that is not zero', changed(0, 1)],
    ['a changed byte in the fill', changed(40, 0xfe)],
    ['a zero in the fill', changed(40, 0)],
    ['no zero behind the fill', changed(size - info.length - 1, 0xff)],
    ['a changed digest', changed(size - 1, digest[19]! ^ 1)],
    [
      'a fill one byte short, behind two zeros',
      sealed(integer(number(padded(info, '01', 'ff', size - 4 - info.length)))),
    ],
    ['a short fill, moved to the end', sealed(integer(number(padded(info, '01', 'ff', 8))))],
    ['zero', integer(0n)],
    ['one', integer(1n)],
    ['the modulus less one', integer(modulus - 1n)],
    ['the modulus', integer(modulus)],
    ['the modulus and one', integer(modulus + 1n)],
    ['the signature and the modulus', integer(number(signature) + modulus, size + 1)],
    ['the modulus less the signature', integer(modulus - number(signature))],
    ['a zero before the signature', Buffer.concat([hex('00'), signature])],
    ['a zero behind the signature', Buffer.concat([signature, hex('00')])],
    ['the signature less its first byte', signature.subarray(1)],
    ['the signature less its last byte', signature.subarray(0, -1)],
    ['the signature twice', Buffer.concat([signature, signature])],
    ['one byte', hex('00')],
  ])('refuses %s', async (_, bytes) => {
    expect(await verdictOf(bytes)).toMatchObject({ ok: false, reason: 'signature-mismatch' })
  })
})
