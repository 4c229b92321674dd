import { spawnSync } from 'node:child_process'
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationsOf } from '../../src/generate/contract.ts'
import { languages, samplesOf, server as address } from '../../src/generate/samples/index.ts'
import { camel } from '../../src/generate/scheme/module.ts'
import { isDeterministic } from '../../src/signing/grammar.ts'
import { publicName, signedHeaderNames } from '../../src/signing/names.ts'
import type { Compiled } from '../../src/generate/scheme/run.ts'
import { createNodeSigner } from '../../src/signing/keys.ts'
import { load, type Verdict } from '../partners/exchange.ts'
import { type Minimal, minimalContract } from '../partners/minimal-contract.ts'
import { declarationOf, type Preset, presets } from '../partners/preset.ts'
import { missing } from '../tools.ts'
import { build, runAll } from './samples/execute.ts'
import { executionOf } from './samples/execution.ts'

// Every declaration of test/partners in every language. What a sample sends is verified by the compiled verifier, and
// compared with what the compiled signer makes for the same time and nonce.

interface Case extends Minimal {
  name: string
  declared: object
  compiled: Compiled
}

/** What Python has for algorithms that its standard library lacks. */
const hasCryptography = spawnSync('python3', ['-c', 'import cryptography']).status === 0

/** A declaration with another algorithm for its one signature. */
function withAlgorithm(preset: Preset, algorithm: string): object {
  const declared = structuredClone(declarationOf(preset)) as { signatures: { request: object } }
  Object.assign(declared.signatures.request, { algorithm })
  return declared
}

function caseOf(name: string, preset: Preset, declared = declarationOf(preset) as object): Case {
  const minimal = minimalContract(preset, declared, name)
  const { scheme } = minimal.contract
  const caller = Object.keys(scheme.credentials).find((one) => scheme.credentials[one]?.kind === 'id')
  // Samples call as the demonstration app.
  if (caller !== undefined) minimal.credentials[caller] = 'demo'
  return { ...minimal, name, declared, compiled: load(declared) }
}
const cases = new Map(
  [
    ...presets.map((name) => caseOf(name, name)),
    caseOf('rsa-pss', 'ed25519', withAlgorithm('ed25519', 'rsa-pss-sha256')),
    caseOf('ecdsa', 'ed25519', withAlgorithm('ed25519', 'ecdsa-p256-sha256')),
    caseOf('rsa-sha1-hex', 'wechatpay-v3', withAlgorithm('wechatpay-v3', 'rsa-sha1')),
  ].map((one) => [one.name, one] as const),
)
const all = [...cases.values()].flatMap((one) =>
  operationsOf(one.contract.document).map(({ operation }) => ({ one, id: operation.operationId })),
)

const algorithmsOf = ({ contract }: Case) =>
  Object.values(contract.scheme.signatures).map(({ algorithm }) => algorithm)
/** How many samples of a language were written, executed, and accepted. */
const table: Record<string, { written: number; executed: number; accepted: number }> = {}

interface Received {
  verdict: Verdict & { signedAt?: number }
  request: object
  headers: Headers
  body: string
}
const received = new Map<string, Received>()

function receive(
  one: Case,
  request: { method: string; url: string; headers: Headers; body: string },
): Received {
  const verifier = one.compiled.createVerifier(appsOf(one))
  const whole = { ...request, operation: { id: 'any', method: request.method, accessToken: false } }
  const verdict = verifier.verify({ ...whole, now: Date.now() }) as Verdict
  return { verdict, request: whole, headers: request.headers, body: request.body }
}

function appsOf({ contract: { scheme }, credentials }: Case): unknown {
  const app = Object.fromEntries(
    Object.entries(scheme.credentials).map(([name, { kind }]) =>
      kind === 'private-key'
        ? [publicName(name), createPublicKey(credentials[name]!)]
        : [name, credentials[name]],
    ),
  )
  const hasCaller = Object.values(scheme.credentials).some(({ kind }) => kind === 'id')
  return hasCaller ? new Map([['demo', app]]) : app
}

/** What the compiled signer sends for the time and the nonce of a request. */
async function signedLike(one: Case, { verdict, request, body }: Received) {
  const { scheme } = one.contract
  const options = Object.fromEntries(
    Object.entries(scheme.credentials).map(([name, { kind }]) => {
      const { algorithm = '' } = Object.values(scheme.signatures).find(({ key }) => key === name) ?? {}
      const alg = algorithm.toUpperCase() as Parameters<typeof createNodeSigner>[0]
      const value = one.credentials[name]!
      return [name, kind === 'private-key' ? createNodeSigner(alg, createPrivateKey(value)) : value]
    }),
  )
  const form = Object.keys(scheme.send.form)
  const bare = form.length
    ? body
        .split('&')
        .filter((pair) => !form.includes(decodeURIComponent(pair.replace(/=.*/, ''))))
        .join('&')
    : body
  const token = Object.keys(scheme.credentials).find((name) => scheme.credentials[name]?.kind === 'token')
  const accessToken = token && one.credentials[token]
  const given = { timestamp: verdict.signedAt, nonce: verdict.nonce, accessToken }
  return one.compiled.createSigner(options).sign({ ...request, ...given, body: bare })
}

describe.each(languages)('samples in $label', (language) => {
  it.each(all)('$id is written', ({ one, id }) => {
    const { api, document, scheme } = one.contract
    const sample = samplesOf(api, document, id, scheme).find(({ lang }) => lang === language.lang)
    expect(sample?.source.split(address)).toHaveLength(2)
    expect(sample?.source).not.toMatch(/undefined|[ \t]$|\n{4}/m)
    for (const algorithm of algorithmsOf(one))
      if (executionOf(language).lacks?.(algorithm) && language.lang !== 'C#')
        expect(sample?.source).toMatch(/needs the package/)
  })

  // Those of TypeScript call a generated client, which a declaration alone does not have.
  if (language.lang === 'TypeScript') return
  if (missing(language.tools).length) return void it.skip(`are executed (needs ${language.tools.join(', ')})`)

  const able = all.filter(({ one, id }) => {
    const lacks = algorithmsOf(one).some((algorithm) => executionOf(language).lacks?.(algorithm))
    // Mono sends no content with a GET, and so no content type.
    const isBare = id.endsWith('Get') && signedHeaderNames(one.contract.scheme).includes('content-type')
    return (!lacks || (language.lang === 'Python' && hasCryptography)) && !(language.lang === 'C#' && isBare)
  })
  // Each in two languages of six; in all of them with SWEEP=full.
  const turn = languages.indexOf(language) % 3
  const mine = able.filter((_, at) => process.env['SWEEP'] === 'full' || at % 3 === turn)
  const folder = mkdtempSync(join(tmpdir(), 'lendspec-presets-'))
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const [, name = ''] = (incoming.url ?? '').split('/')
      const { method = '', url = '' } = incoming
      const headers = new Headers()
      for (const [key, value] of Object.entries(incoming.headers)) headers.set(key, String(value))
      const host = incoming.headers.host ?? ''
      const one = cases.get(name)!
      const body = Buffer.concat(chunks).toString('utf8')
      const result = receive(one, { method, url: `http://${host}${url}`, headers, body })
      received.set(`${camel(name)}${method === 'GET' ? 'Get' : 'Post'}`, result)
      response.end(JSON.stringify({ code: result.verdict.ok ? 0 : 1, ...result.verdict }))
    })
  })

  beforeAll(async () => {
    received.clear()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    mkdirSync(join(folder, '.lendspec'))
    for (const { name, credentials, contract } of cases.values())
      for (const [key, { kind }] of Object.entries(contract.scheme.credentials)) {
        const files = { 'private-key': 'private.pem', secret: 'secret.txt', token: 'access-token.txt' }
        const file = new Map(Object.entries(files)).get(kind)
        if (file)
          writeFileSync(join(folder, '.lendspec', `${name}-${file}`), `${credentials[key]!.trimEnd()}\n`)
      }
    const sources = mine.map(({ one, id }): [string, string] => {
      const { api, document, scheme } = one.contract
      const sample = samplesOf(api, document, id, scheme).find(({ lang }) => lang === language.lang)!
      return [id, sample.source.replaceAll('127.0.0.1:4010', host)]
    })
    await build(language, folder, new Map(sources))
    const runs = await runAll(
      language,
      folder,
      mine.map(({ id }) => id),
    )
    for (const [id, run] of runs)
      if (run.code !== 0) console.log(language.lang, id, run.output.slice(0, 2000))
    const accepted = [...runs.values()].filter(({ code }) => code === 0).length
    table[language.lang] = { written: all.length, executed: mine.length, accepted }
  }, 600_000)
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })

  it.each(mine)('$id is accepted, and is what the compiled signer makes', async ({ one, id }) => {
    const got = received.get(id)
    expect(got?.verdict).toMatchObject({ ok: true })
    const { scheme } = one.contract
    if (!Object.values(scheme.signatures).every(({ algorithm }) => isDeterministic(algorithm))) return
    // A verdict has whole seconds.
    if (scheme.time && 'epoch-milliseconds' in scheme.time.forms) return
    const signed = await signedLike(one, got!)
    for (const [name, value] of Object.entries(signed.headers))
      expect(got?.headers.get(name), name).toBe(value)
    if (Object.keys(scheme.send.form).length)
      expect(Object.fromEntries(new URLSearchParams(got?.body))).toEqual(
        Object.fromEntries(new URLSearchParams(signed.body)),
      )
  })
})

afterAll(() => console.table(table))
