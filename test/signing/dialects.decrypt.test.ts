import { execFile } from 'node:child_process'
import { createPrivateKey, createPublicKey, createSign, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { encrypted } from '../../generated/ppdai/examples.ts'
import { operations } from '../../generated/ppdai/operations.ts'
import { accessToken, appId, gatewayWith, requestOf, seconds } from '../support.ts'
import { missing } from '../tools.ts'

// The user name, decrypted as the partner's SDKs do it: nothing of src takes part.

interface Vectors {
  key: { pkcs8Pem: string }
  decrypt: { ciphertext: string; plaintext: string }[]
}
const vectors = JSON.parse(readFileSync('test/vectors/ppdai.json', 'utf8')) as Vectors

/** RSA by its numbers, as C# has no sibling here: the block, its padding, UTF-8. */
function decryptByNumbers(key: KeyObject, text: string): string {
  const { n = '', d = '' } = key.export({ format: 'jwk' })
  const numberOf = (bytes: Buffer) => BigInt(`0x${bytes.toString('hex')}`)
  const modulus = Buffer.from(n, 'base64url')
  let [result, base, exponent] = [
    1n,
    numberOf(Buffer.from(text, 'base64')),
    numberOf(Buffer.from(d, 'base64url')),
  ]
  const m = numberOf(modulus)
  for (; exponent > 0n; exponent >>= 1n, base = (base * base) % m) {
    if (exponent & 1n) result = (result * base) % m
  }
  const padded = Buffer.from(result.toString(16).padStart(modulus.length * 2, '0'), 'hex')
  expect([padded[0], padded[1]]).toEqual([0, 2])
  return padded.subarray(padded.indexOf(0, 2) + 1).toString('utf8')
}

const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8') => String(key.export({ type, format: 'pem' }))

/** How each SDK decrypts: the program, the key in the form that it reads. */
const decryptions = {
  Java: {
    tool: 'java',
    program: ['-Dfile.encoding=UTF-8', 'Decrypt.java'],
    keyFile: (key: KeyObject) => pem(key, 'pkcs8').replaceAll(/-----.*-----|\s/g, ''),
  },
  PHP: { tool: 'php', program: ['decrypt.php'], keyFile: (key: KeyObject) => pem(key, 'pkcs1') },
  Python: { tool: 'python3', program: ['decrypt.py'], keyFile: (key: KeyObject) => pem(key, 'pkcs1') },
}

describe('the user name that the mock encrypts', () => {
  const known = createPrivateKey(vectors.key.pkcs8Pem)
  const texts = vectors.decrypt.map(({ ciphertext }) => ciphertext)
  const names = [...vectors.decrypt.map(({ plaintext }) => plaintext), encrypted.getUserNameByOpenId.UserName]
  /** Of an app that has the key of the vectors. */
  const askMock = async () => {
    const gateway = gatewayWith({ apps: { ppdai: [{ appId, publicKey: createPublicKey(known) }] } })
    const timestamp = String(seconds)
    const signKnown = (text: string) => createSign('RSA-SHA1').update(text, 'utf8').sign(known, 'base64')
    const headers = {
      'X-PPD-APPID': appId,
      'X-PPD-TIMESTAMP': timestamp,
      'X-PPD-TIMESTAMP-SIGN': signKnown(appId + timestamp),
      'X-PPD-SIGN': signKnown('openido'),
      'X-PPD-ACCESSTOKEN': accessToken,
    }
    const response = await gateway(
      requestOf('ppdai', operations.getUserNameByOpenId, { headers, body: '{"OpenID":"o"}' }),
    )
    return ((await response.json()) as { UserName: string }).UserName
  }

  it('is decrypted by the numbers of the key, as C# does it', async () => {
    const found = [...texts, await askMock()].map((text) => decryptByNumbers(known, text))
    expect(found).toEqual(names)
  })

  for (const [language, { tool, program, keyFile }] of Object.entries(decryptions)) {
    const test = missing([tool]).length ? it.skip : it
    test(`is decrypted by ${tool}, as the SDK in ${language} does it`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'lendspec-dialects-'))
      try {
        await writeFile(join(folder, 'key'), keyFile(known))
        const [file = '', ...flags] = program.toReversed()
        const script = join(import.meta.dirname, 'dialects', file)
        const args = [...flags, script, join(folder, 'key'), ...texts, await askMock()]
        const { stdout } = await promisify(execFile)(tool, args)
        expect(stdout.trimEnd().split(/\r?\n/)).toEqual(names)
      } finally {
        await rm(folder, { recursive: true })
      }
    }, 60_000)
  }
})
