import { execFile } from 'node:child_process'
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import { createVerifier } from '../../generated/awda/verify.ts'
import { operations } from '../../generated/ppdai/operations.ts'
import { readObject } from '../../src/core/json.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import type { Blanks } from '../../src/core/blanks.ts'
import { canonicalText as awdaText, signedValue } from '../partners/awda/strings.ts'
import { loadSecret } from '../../src/crypto/secret.ts'
import { createAwdaSigner } from '../../generated/awda/signer.ts'
import { digest } from '../digest.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { canonicalText, declareTypes } from '../partners/ppdai/strings.ts'
import { createVerifier as createPpdaiVerifier } from '../../generated/ppdai/verify.ts'
import type { Signer } from '../../src/signing/scheme.ts'
import { declared as signedText } from '../../generated/ppdai/hooks.ts'
import { createWebCryptoSigner } from '../../src/crypto/webcrypto.ts'
import { awdaSteps } from '../oracle/awda-vector.ts'
import { ppdaiVector } from '../oracle/ppdai-vector.ts'
import { find } from '../tools.ts'

// The inputs of test/vectors/cases are written by hand. The steps are those of test/oracle, which shares no code
// with the signers; the checkers that go with the published vectors confirm them in vectors.test.ts.

interface PpdaiSheet {
  credentials: { appId: string; privateKey: string }
  vectors: {
    id: string
    operation?: keyof typeof operations
    parameters: { name: string; declared: string; json: string; signed: string | null }[]
    body: string
    canonical: string
    sha1: string
    signature: string
    time: number
    timestamps: {
      form: 'epoch-seconds' | 'utc-text'
      timestamp: string
      canonical: string
      signature: string
    }[]
  }[]
}
interface AwdaSheet {
  credentials: { secret: string }
  vectors: {
    id: string
    blanks: Blanks
    body?: string
    members: { name: string; json: string; signed: string }[]
    canonical: string
    digested: string
    md5: string
    envelope: string
  }[]
}

const root = join(import.meta.dirname, '..', '..')
const read = <T>(api: string) =>
  JSON.parse(readFileSync(join(root, 'test/vectors/cases', `${api}.json`), 'utf8')) as T
const ppdai = read<PpdaiSheet>('ppdai')
const awda = read<AwdaSheet>('awda')

describe('PPDAI, cases chosen by hand', () => {
  const { appId, privateKey } = ppdai.credentials
  const publicKey = createPublicKey(createPrivateKey(privateKey))
  const verifier = createPpdaiVerifier(new Map([[appId, { publicKey }]]))
  const signers: Record<string, Signer> = { 'node:crypto': createKeySigner(privateKey) }
  beforeAll(async () => {
    signers['WebCrypto'] = await createWebCryptoSigner(privateKey)
  })

  it.each(ppdai.vectors)('hold every step of $id', async (vector) => {
    const { parameters, body, canonical, sha1, signature, time, timestamps } = vector
    const members = body === '' ? [] : readObject(body)
    expect(members).toEqual(parameters.map(({ name, json }) => ({ name, raw: json })))
    for (const { name, json, declared, signed } of parameters) {
      expect(signedText(name, json, declared) ?? null).toBe(signed)
    }
    const types = declareTypes(Object.fromEntries(parameters.map(({ name, declared }) => [name, declared])))
    expect(canonicalText(body, types)).toBe(canonical)
    const bytes = new TextEncoder().encode(canonicalText(body, types))
    expect(createHash('sha1').update(bytes).digest('hex')).toBe(sha1)
    for (const [name, signer] of Object.entries(signers)) {
      expect(Buffer.from(await signer.sign(bytes)).toString('base64'), name).toBe(signature)
      for (const { form, timestamp, ...wanted } of timestamps) {
        const request = { operation: operations.sendSmsAuthCode, body: '', timestamp: time }
        const signed = await createPpdaiSigner({ appId, privateKey: signer, timestampForm: form }).sign(
          request,
        )
        expect(signed.canonical['timestamp'], name).toBe(wanted.canonical)
        expect(signed.headers['X-PPD-TIMESTAMP'], name).toBe(timestamp)
        expect(signed.headers['X-PPD-TIMESTAMP-SIGN'], name).toBe(wanted.signature)
      }
    }
  })

  const requests = ppdai.vectors.flatMap(({ operation, ...vector }) =>
    operation ? [{ ...vector, operation: operations[operation] }] : [],
  )

  it.each(requests)('sign the whole request of $id, which verifies', async (vector) => {
    const { operation, body, canonical, signature, time, timestamps } = vector
    for (const { form, signature: timestampSignature } of timestamps) {
      const signer = createPpdaiSigner({ appId, privateKey: signers['node:crypto']!, timestampForm: form })
      const signed = await signer.sign({ operation, body, timestamp: time, accessToken: 'token' })
      expect(signed.body).toBe(body)
      expect(signed.canonical['parameters']).toBe(canonical)
      expect(signed.headers).toMatchObject({
        'X-PPD-SIGN': signature,
        'X-PPD-TIMESTAMP-SIGN': timestampSignature,
      })
      const headers = new Headers(signed.headers)
      expect(verifier.verify({ operation, headers, body, now: time * 1000 })).toEqual({
        ok: true,
        appId,
        signedAt: time,
        signature,
      })
    }
  })

  it('cover every declared type that has a signed text, and what is left out', () => {
    const declared = new Set(
      ppdai.vectors.flatMap(({ parameters }) => parameters.map((each) => each.declared)),
    )
    const integers = ['SByte', 'Byte', 'Int16', 'UInt16', 'Int32', 'UInt32', 'Int64', 'UInt64']
    const others = ['String', 'Char', 'Guid', 'Boolean', 'Double', 'Decimal', 'Single', 'DateTime', 'Other']
    expect([...declared].sort()).toEqual([...integers, ...others].sort())
  })
})

describe('AWDA, cases chosen by hand', () => {
  const secret = loadSecret(awda.credentials.secret)

  it.each(awda.vectors)('hold every step of $id, which verifies', (vector) => {
    const { members, canonical, digested, md5, envelope, blanks } = vector
    const found = readObject(envelope).filter(({ name }) => name !== 'signature')
    expect(found).toEqual(members.map(({ name, json }) => ({ name, raw: json })))
    expect(found.map(({ raw }) => signedValue(raw))).toEqual(members.map(({ signed }) => signed))
    expect(awdaText(readObject(envelope))).toBe(canonical)
    expect(createHash('md5').update(digested, 'utf8').digest('hex').toUpperCase()).toBe(md5)
    expect(digest(awdaText(found), secret, blanks)).toBe(md5)

    const signedAt = Number(members.find(({ name }) => name === 'timestamp')?.signed)
    const apps = new Map([['DEMO', { secret }]])
    const verdict = { ok: true, appId: 'DEMO', signedAt, signature: md5 }
    expect(createVerifier(apps, blanks).verify({ body: envelope, now: signedAt * 1000 })).toEqual(verdict)
  })

  const sent = awda.vectors.flatMap(({ body, ...vector }) =>
    body === undefined ? [] : [{ ...vector, body }],
  )

  it.each(sent)('send $id as this very envelope', async ({ body, blanks, canonical, envelope }) => {
    const signer = createAwdaSigner({ appId: 'DEMO', secret, blanks })
    const signed = await signer.sign({ operation: awdaOperations.getLoan, body, timestamp: 1700000000 })
    expect(signed.body).toBe(envelope)
    expect(signed.canonical['request']).toBe(`${canonical}<secret>`)
  })

  it('distinguish the two rules for whitespace exactly where whitespace is signed', () => {
    const kept = new Map(awda.vectors.map((vector) => [vector.id, vector]))
    const stripped = awda.vectors.filter(({ blanks }) => blanks === 'strip')
    expect(stripped.length).toBeGreaterThanOrEqual(10)
    for (const { id, canonical, md5 } of stripped) {
      const alike = kept.get(id.replace(/-stripped$/, ''))!.md5 === md5
      expect(alike, id).toBe(!/[ \t\r\n]/.test(canonical))
    }
  })
})

describe('the cases', () => {
  const credentials = { ...ppdai.credentials, timestamp: 0 }

  it.each([
    ['PPDAI', ppdai.vectors, 100],
    ['AWDA', awda.vectors, 60],
  ])('of %s are many, and each has its own name', (_, vectors, least) => {
    const ids = new Set(vectors.map(({ id }) => id))
    expect(ids.size).toBe(vectors.length)
    expect(ids.size).toBeGreaterThanOrEqual(least)
  })

  // To add one, write its inputs and run this file with --update.
  it.each([
    [
      'ppdai',
      ppdai,
      () => ppdai.vectors.map((vector) => ({ ...vector, ...ppdaiVector(credentials, vector) })),
    ],
    [
      'awda',
      awda,
      () =>
        awda.vectors.map((vector) => {
          return { ...vector, ...awdaSteps(awda.credentials.secret, vector.members, vector.blanks) }
        }),
    ],
  ])('of %s are what the plain code makes of their inputs', async (api, sheet, compute) => {
    const text = `${JSON.stringify({ ...sheet, vectors: compute() }, null, 2)}\n`
    await expect(text).toMatchFileSnapshot(`../vectors/cases/${api}.json`)
  })

  it.skipIf(!find('openssl'))(
    'are digested and signed by OpenSSL alike',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'lendspec-cases-'))
      afterAll(() => rmSync(folder, { recursive: true }))
      const write = (name: string, text: string) => {
        writeFileSync(join(folder, name), text)
        return name
      }
      const openssl = async (...args: string[]) =>
        (await promisify(execFile)('openssl', ['dgst', ...args], { cwd: folder, encoding: 'buffer' })).stdout
      const digests = async (...args: string[]) =>
        (await openssl('-r', ...args))
          .toString()
          .trim()
          .split('\n')
          .map((line) => line.split(' ')[0])
      const texts = ppdai.vectors.map(({ canonical }, index) => write(`ppdai${index}`, canonical))
      expect(await digests('-sha1', ...texts)).toEqual(ppdai.vectors.map(({ sha1 }) => sha1))
      const digested = awda.vectors.map((vector, index) => write(`awda${index}`, vector.digested))
      expect(await digests('-md5', ...digested)).toEqual(awda.vectors.map(({ md5 }) => md5.toLowerCase()))

      write('key', ppdai.credentials.privateKey)
      const signed = ppdai.vectors.flatMap((vector) => [vector, ...vector.timestamps])
      const signatures = new Map(signed.map(({ canonical, signature }) => [canonical, signature]))
      for (const [canonical, signature] of signatures) {
        const made = await openssl('-sha1', '-sign', 'key', write('text', canonical))
        expect(made.toString('base64'), canonical).toBe(signature)
      }
    },
    120_000,
  )
})
