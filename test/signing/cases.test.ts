import { execFile } from 'node:child_process'
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import { operations } from '../../generated/ppdai/operations.ts'
import { readObject } from '../../src/core/json.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { type Blanks, canonicalText as awdaText, signedValue } from '../../src/partners/awda/signing.ts'
import { loadSecret } from '../../src/crypto/secret.ts'
import { createAwdaSigner, digest, verifyEnvelope } from '../../src/partners/awda/envelope.ts'
import { canonicalText, createPpdaiSigner, declareTypes } from '../../src/partners/ppdai/signing.ts'
import { createPpdaiVerifier } from '../../src/partners/ppdai/verifier.ts'
import type { Signer } from '../../src/signing/scheme.ts'
import { signedText, type TimestampForm } from '../../src/partners/ppdai/values.ts'
import { createWebCryptoSigner } from '../../src/crypto/webcrypto.ts'

// test/vectors/cases is made by scripts/cases.ts, which shares no code with src.

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
    timestamps: { form: TimestampForm; timestamp: string; canonical: string; signature: string }[]
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

  it.each(ppdai.vectors)('hold every stair of $id', async (vector) => {
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
        const signed = await createPpdaiSigner({ appId, signer, timestampForm: form }).sign(request)
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
      const signer = createPpdaiSigner({ appId, signer: signers['node:crypto']!, timestampForm: form })
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

  it.each(awda.vectors)('hold every stair of $id, which verifies', (vector) => {
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
    expect(verifyEnvelope(envelope, signedAt * 1000, apps, blanks)).toEqual(verdict)
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

  it('tell one rule for blanks from the other exactly where a blank is signed', () => {
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
  it.each([
    ['PPDAI', ppdai.vectors, 100],
    ['AWDA', awda.vectors, 60],
  ])('of %s are many, and each has a name of its own', (_, vectors, least) => {
    const ids = new Set(vectors.map(({ id }) => id))
    expect(ids.size).toBe(vectors.length)
    expect(ids.size).toBeGreaterThanOrEqual(least)
  })

  let report: { code: number | string; stdout: string; stderr: string }
  beforeAll(async () => {
    const tsx = createRequire(import.meta.url).resolve('tsx/cli')
    const args = [tsx, join('scripts', 'cases.ts'), '--check']
    report = await new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, stdout, stderr }),
      )
    })
  }, 120_000)

  it('are what scripts/cases.ts makes, and no other implementation disagrees', () => {
    expect(report.code, report.stderr).toBe(0)
  })

  it.for(['OpenSSL', 'Java', 'Python'])('are confirmed by %s', (tool, { skip }) => {
    skip(report.stdout.includes(`not confirmed by ${tool}: `), `${tool} is not here`)
    expect(report.stdout).toMatch(new RegExp(`^confirmed by ${tool}: `, 'm'))
  })
})
