import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { isDeterministic } from '../../src/signing/grammar.ts'
import { vectorsOf } from '../../src/generate/vectors.ts'
import { awdaEnvelope, awdaSteps } from '../oracle/awda-vector.ts'
import { type PpdaiInput, ppdaiVector } from '../oracle/ppdai-vector.ts'
import { minimalContract } from '../partners/minimal-contract.ts'
import { declarationOf, presets } from '../partners/preset.ts'

// The compiled signer makes the published vectors. Here other code confirms them: for each partner an implementation that
// shares nothing with the compiler.

const root = join(import.meta.dirname, '..', '..')
const read = <T>(file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as T

interface Sheet<Each> {
  credentials: { appId: string; timestamp: number; privateKey: string; secret: string }
  vectors: Each[]
  synthetic: Each[]
}
type Awda = ReturnType<typeof awdaSteps> & { id: string; signature: string; envelope: string }
const ppdai = read<Sheet<PpdaiInput>>('generated/ppdai/vectors.json')
const awda = read<Sheet<Awda>>('generated/awda/vectors.json')

describe('the published vectors are what a second implementation makes', () => {
  it.each([...ppdai.vectors, ...ppdai.synthetic])('PPDAI: $id', (vector) => {
    expect(ppdaiVector(ppdai.credentials, vector)).toEqual(vector)
  })

  it.each([...awda.vectors, ...awda.synthetic])('AWDA: $id', (vector) => {
    const { members, canonical, digested, md5 } = awdaSteps(awda.credentials.secret, vector.members)
    expect({ ...vector, members, canonical, digested, signature: md5 }).toEqual(vector)
    expect(awdaEnvelope(vector.members, md5)).toBe(vector.envelope)
  })
})

describe('any scheme has vectors', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
    read<object>('spec/vectors.schema.json'),
  )

  it.each(presets)('%s: the same each time, and signatures to refuse', async (name) => {
    const { contract } = minimalContract(name)
    const made = await vectorsOf(contract)
    expect(await vectorsOf(contract)).toEqual(made)
    validate(made)
    expect(validate.errors).toBeNull()
    const [vector] = made.vectors
    const signatures = Object.values(vector?.['signatures'] as object)
    expect(made.refused.length).toBeGreaterThanOrEqual(3)
    for (const { id, signature } of made.refused) expect(signatures, id).not.toContain(signature)
    expect(new Set(made.refused.map(({ id }) => id)).size).toBe(made.refused.length)
  })

  it.each([
    [[], 'https://partner.example/v1/orders'],
    [['https://a.example'], 'https://partner.example/v1/orders'],
    [['https://a.example/base/', 'https://b.example/other'], 'https://partner.example/base/v1/orders'],
    [['/relative'], 'https://partner.example/v1/orders'],
  ])('signs the base path of the first server of %o', async (servers, url) => {
    const { contract } = minimalContract('hmac-header')
    const document = { ...contract.document, servers: servers.map((one) => ({ url: one })) }
    const { vectors } = await vectorsOf({ ...contract, document: document as typeof contract.document })
    expect(vectors[0]?.['url']).toBe(url)
  })

  it('leaves out what another run would make otherwise', async () => {
    const declared = declarationOf('ed25519') as { signatures: { request: object } }
    Object.assign(declared.signatures.request, { algorithm: 'ecdsa-p256-sha256' })
    expect(isDeterministic('ecdsa-p256-sha256')).toBe(false)
    const { contract } = minimalContract('ed25519', declared)
    const made = await vectorsOf(contract)
    expect(await vectorsOf(contract)).toEqual(made)
    expect(made.refused).toEqual([])
    expect(made.vectors[0]).not.toHaveProperty('signatures')
    expect(made.vectors[0]).toHaveProperty('strings.message')
  })
})
