import { execFile } from 'node:child_process'
import { createPrivateKey, createPublicKey, verify } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, it } from 'vitest'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { loadSecret } from '../../src/crypto/secret.ts'
import { createAwdaSigner } from '../../generated/awda/signer.ts'
import { canonicalText, declareTypes } from '../partners/ppdai/strings.ts'
import { operations } from '../../generated/awda/operations.ts'
import { createVerifier } from '../../generated/awda/verify.ts'
import { find } from '../tools.ts'

const root = join(import.meta.dirname, '..', '..')
const fileOf = (api: string) => join(root, 'generated', api, 'vectors.json')
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

interface Vector {
  id: string
  body: string
  canonical: string
  signature: string
}
interface Sheet<Each extends Vector> {
  credentials: { privateKey: string; publicKey: string; jwk: { n: string }; secret: string; appId: string }
  vectors: Each[]
  synthetic: Each[]
  refused: { id: string; of: string; signature: string }[]
}
const ppdai = read(fileOf('ppdai')) as Sheet<
  Vector & { parameters: { name: string; declared: string; signed: string | null }[]; timestamps: object[] }
>
const awda = read(fileOf('awda')) as Sheet<Vector & { timestamp: number; envelope: string }>

describe('the schema of the vectors', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
    read(join(root, 'spec/vectors.schema.json')) as object,
  )

  it.each(['ppdai', 'awda'])('fits the vectors of %s', (api) => {
    validate(read(fileOf(api)))
    expect(validate.errors).toBeNull()
  })

  const slips: Record<string, (sheet: typeof ppdai) => void> = {
    'a step is missing': ({ vectors }) => Reflect.deleteProperty(vectors[0]!, 'canonical'),
    'a form of the time is missing': ({ synthetic }) => synthetic[3]!.timestamps.pop(),
    'a type is unknown': ({ vectors }) => (vectors[0]!.parameters[0]!.declared = 'Text'),
    'a signature is not base64': ({ vectors }) => (vectors[0]!.signature = 'not-base64'),
    'a field is unknown': ({ refused }) => Object.assign(refused[0]!, { extra: 1 }),
    'nothing is to be refused': (sheet) => (sheet.refused = []),
  }
  it.each(Object.entries(slips))('finds fault where %s', (_, spoil) => {
    const sheet = structuredClone(ppdai)
    spoil(sheet)
    expect(validate(sheet)).toBe(false)
  })

  it('describes every field', () => {
    const silent: string[] = []
    const visit = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return
      for (const [name, member] of Object.entries('properties' in part ? (part.properties as object) : {})) {
        if (!(member as { description?: string }).description) silent.push(`${path}.${name}`)
        visit(member, `${path}.${name}`)
      }
    }
    const { $defs } = read(join(root, 'spec/vectors.schema.json')) as { $defs: object }
    for (const [name, part] of Object.entries($defs)) visit(part, name)
    expect(silent).toEqual([])
  })
})

describe('what goes with the examples', () => {
  it.each(ppdai.synthetic)('is what our signer makes of PPDAI’s $id', async (vector) => {
    const { parameters, body, canonical, signature } = vector
    const types = declareTypes(Object.fromEntries(parameters.map(({ name, declared }) => [name, declared])))
    expect(canonicalText(body, types)).toBe(canonical)
    const made = await createKeySigner(ppdai.credentials.privateKey).sign(Buffer.from(canonical))
    expect(Buffer.from(made).toString('base64')).toBe(signature)
  })

  it.each(awda.synthetic)('is what our signer makes of AWDA’s $id', async (vector) => {
    const { body, timestamp, envelope } = vector
    const { appId, secret } = awda.credentials
    const operation = operations.getLoan
    expect((await createAwdaSigner({ appId, secret }).sign({ operation, body, timestamp })).body).toBe(
      envelope,
    )
  })

  it('has booleans, decimals, null, lists, Chinese, escapes and names that need their case changed', () => {
    const all = [...ppdai.vectors, ...ppdai.synthetic]
    const parameters = all.flatMap((vector) => vector.parameters)
    const declared = new Set(parameters.map((one) => one.declared))
    expect([...declared]).toEqual(expect.arrayContaining(['Boolean', 'Decimal', 'Double', 'Single', 'Other']))
    expect(parameters.some(({ signed }) => signed === null)).toBe(true)
    for (const pattern of [/[\u4e00-\u9fff]/, /\\u[0-9a-f]{4}/, /null/, /\[/, /"[A-Z]/]) {
      expect(
        all.some(({ body }) => pattern.test(body)),
        String(pattern),
      ).toBe(true)
    }
  })
})

describe('what has to be refused', () => {
  const find = <Each extends Vector>(sheet: Sheet<Each>, id: string) =>
    [...sheet.vectors, ...sheet.synthetic].find((vector) => vector.id === id)!

  it.each(ppdai.refused)('PPDAI: $id', ({ of, signature }) => {
    const key = createPublicKey(ppdai.credentials.publicKey)
    const { canonical, signature: right } = find(ppdai, of)
    const accepts = (text: string) => verify('sha1', Buffer.from(canonical), key, Buffer.from(text, 'base64'))
    expect([accepts(signature), accepts(right)]).toEqual([false, true])
  })

  it.each(awda.refused)('AWDA: $id', ({ of, signature }) => {
    const { envelope, signature: right, timestamp } = find(awda, of)
    const apps = new Map([[awda.credentials.appId, { secret: loadSecret(awda.credentials.secret) }]])
    const accepts = (text: string) =>
      createVerifier(apps, 'keep').verify({ body: envelope.replace(right, text), now: timestamp * 1000 }).ok
    expect([accepts(signature), accepts(right)]).toEqual([false, true])
  })
})

/** The cases as a checker reads them. Of AWDA those that have the envelope and the rule of the published vectors. */
function casesAsSheets() {
  const cases = (api: string) => read(join(root, `test/vectors/cases/${api}.json`)) as CaseSheet
  const [ppdaiCases, awdaCases] = [cases('ppdai'), cases('awda')]
  const none = { synthetic: [], refused: [] }
  const jwk = createPrivateKey(ppdaiCases.credentials.privateKey).export({ format: 'jwk' })
  return {
    ppdai: { ...ppdaiCases, ...none, scheme: 'ppdai', credentials: { ...ppdaiCases.credentials, jwk } },
    awda: {
      ...{ ...none, scheme: 'awda', credentials: awdaCases.credentials },
      vectors: awdaCases.vectors
        .filter(({ body, blanks }) => body !== undefined && blanks === 'keep')
        .map(({ id, body, canonical, md5 }) => {
          return { id, appId: 'DEMO', timestamp: 1700000000, v: '1.0', body, canonical, signature: md5 }
        }),
    },
  }
}

interface CaseSheet {
  credentials: { privateKey: string }
  vectors: { id: string; body?: string; blanks?: string; canonical: string; md5?: string }[]
}

const checkers = [
  { tool: 'java', args: ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'], file: 'CheckVectors.java' },
  { tool: 'python3', args: ['-I'], file: 'check_vectors.py' },
]
for (const { tool, args, file } of checkers) {
  const path = join(root, 'spec', file)
  if (!find(tool)) {
    it.skip(`the checker ${file} (needs ${tool})`)
    continue
  }
  describe(`the checker ${file}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'lendspec-vectors-'))
    afterAll(() => rmSync(folder, { recursive: true }))
    const check = (vectors: string) =>
      new Promise<{ code: unknown; stdout: string }>((done) => {
        execFile(tool, [...args, path, vectors], (error, stdout) => done({ code: error?.code ?? 0, stdout }))
      })

    it('has at most 40 lines', () => {
      expect(readFileSync(path, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(40)
    })

    it.each(['ppdai', 'awda'])(
      'finds every vector of %s right',
      async (api) => {
        const { code, stdout } = await check(fileOf(api))
        expect(stdout).toMatch(/^\d\d+ checks, 0 wrong\n$/)
        expect(code).toBe(0)
      },
      60_000,
    )

    it.each(Object.entries(casesAsSheets()))(
      'finds the hand-written cases of %s right',
      async (api, sheet) => {
        const file = join(folder, `${api}.json`)
        writeFileSync(file, JSON.stringify(sheet, null, 2))
        const { code, stdout } = await check(file)
        expect(Number(/^(\d+) checks, 0 wrong\n$/.exec(stdout)?.[1]), stdout).toBeGreaterThanOrEqual(
          2 * sheet.vectors.length,
        )
        expect(code).toBe(0)
      },
      60_000,
    )

    it('finds a wrong step, a wrong time and a mistake that its signer makes, and nothing else', async () => {
      const sheet = structuredClone(ppdai)
      sheet.vectors[1]!.canonical += 'x'
      Object.assign(sheet.synthetic[2]!.timestamps[0]!, { signature: 'AAAA' })
      const [refused] = sheet.refused
      refused!.signature = [...sheet.vectors, ...sheet.synthetic].find(
        ({ id }) => id === refused!.of,
      )!.signature
      const spoilt = join(folder, 'vectors.json')
      writeFileSync(spoilt, JSON.stringify(sheet, null, 2))
      const { code, stdout } = await check(spoilt)
      for (const id of [sheet.vectors[1]!.id, sheet.synthetic[2]!.id, refused!.id])
        expect(stdout).toContain(id)
      expect(stdout).toMatch(/ checks, 3 wrong\n$/)
      expect(code).toBe(1)
    }, 60_000)
  })
}
