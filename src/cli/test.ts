import { access, constants, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import * as awda from '../../generated/awda/sensitive.ts'
import * as ppdai from '../../generated/ppdai/sensitive.ts'
import { planRun, type Planned } from '../conformance/plan.ts'
import { summarize, toEvidence, toJUnit } from '../conformance/report.ts'
import { breachesOf, type Result, runContract } from '../conformance/run.ts'
import type { Document } from '../conformance/schema.ts'
import { isHeaderValue } from '../bytes.ts'
import { ConfigurationError } from '../errors.ts'
import { writing } from '../file-error.ts'
import { quoteName } from '../field-name.ts'
import { createKeySigner } from '../keys.ts'
import { isLoopback } from '../loopback.ts'
import { readSecretFile, readText } from '../files.ts'
import { type ApiName, profiles } from '../mock/profiles.ts'
import { findServer, isPath } from '../server.ts'
import { createAwdaSigner } from '../signing/awda-envelope.ts'
import { createPpdaiSigner } from '../signing/ppdai.ts'
import { demoFolder, findDemoApp } from './credentials.ts'
import { findOperation, print, readKey, say, table, UsageError } from './io.ts'
import { endWith } from './terminal.ts'

export interface TestOptions {
  server: string
  config?: string
  allow?: string[]
  plan?: boolean
  json?: boolean
  junit?: string
  evidence?: string
  allowInsecureTransport?: boolean
}

/** `lendspec test`: the contract tests against a running server. Exit code 1 when server and contract differ. */
export async function runTests(api: ApiName, options: TestOptions): Promise<void> {
  const { contract, refusals, ...profile } = profiles[api]
  const server = findServer(contract, options.server, options.allowInsecureTransport ?? false)
  const allowed = new Set(options.allow?.map((id) => findOperation(api, id).id))
  const caller = await readCaller(api, options, isLoopback(server.url))
  const { paths } = caller
  const plan = planRun(contract, server, paths, allowed).map((planned) => refuseWithout(planned, caller))
  tellPlan(plan, api)
  if (options.plan) return
  for (const file of [options.junit, options.evidence]) if (file !== undefined) await checkFolder(file)

  const document = (await profile.document()) as Document
  const { signer, accessToken, parameters } = caller
  const results: Result[] = []
  const run = { api, contract, document, refusals, server, paths, signer, accessToken, parameters }
  for await (const result of runContract(plan, { ...run, fetch, now: Date.now })) {
    results.push(result)
    for (const { kind, path, detail } of result.drifts) {
      say(`drift: ${result.operation.id}, ${result.check}: ${kind} ${path}: ${detail}`)
    }
  }
  print(options.json ? JSON.stringify(results.map(summarize), null, 2) : toTable(results))
  const differing = results.filter(({ drifts }) => drifts.length).length
  say(`${results.length} checks, ${differing} with drift`)
  if (differing || results.length === 0) endWith(1)
  // Last: what was found is on stdout already where a file cannot be written.
  const { junit, evidence: file } = options
  if (junit) await writing(junit, () => writeFile(junit, toJUnit(api, results)))
  if (file) {
    const redaction = { document, ...{ ppdai, awda }[api] }
    const evidence = results.map((result) => toEvidence(result, redaction))
    await writing(file, () => writeFile(file, `${JSON.stringify(evidence, null, 2)}\n`))
  }
}

const configKeys = ['appId', 'privateKeyFile', 'secretFile', 'accessTokenFile', 'parameters', 'paths']

/** Who calls, and with what. */
interface Caller {
  signer: Parameters<typeof runContract>[1]['signer']
  accessToken: string | undefined
  /** JSON text by operation id. */
  parameters: Readonly<Record<string, string>>
  paths: Readonly<Record<string, string>>
}

/** What cannot be called for want of something says so in the plan, before anything is sent. */
function refuseWithout(planned: Planned, { parameters, accessToken }: Caller): Planned {
  const { operation, call } = planned
  if (!call) return planned
  if (!(operation.id in parameters))
    return { ...planned, call: false, why: `its "parameters" are not in the config` }
  if (operation.accessToken && accessToken === undefined)
    return { ...planned, call: false, why: 'it needs "accessTokenFile"' }
  return planned
}

function tellPlan(plan: readonly Planned[], api: ApiName): void {
  for (const { operation, call, why } of plan) {
    const times =
      call && operation.retry !== 'safe'
        ? `, sent ${1 + breachesOf(api, operation).length} times at most`
        : ''
    say(`${call ? 'calls' : 'skips'} ${operation.id}: ${why}${times}`)
  }
}

/** Found out before anything is sent: what was found must not be lost. */
async function checkFolder(file: string): Promise<void> {
  const folder = dirname(resolve(file))
  await access(folder, constants.W_OK).catch(() => {
    throw new UsageError(`${file}: there is no folder ${folder} that may be written`)
  })
}

const toTable = (results: readonly Result[]) =>
  table([
    ['OPERATION', 'CHECK', 'SERVER', 'VERDICT'],
    ...results.map(({ operation, check, saw, drifts }) => [
      operation.id,
      check,
      saw,
      drifts.length ? 'drift' : 'as the contract says',
    ]),
  ])

async function readCaller(api: ApiName, { config }: TestOptions, local: boolean): Promise<Caller> {
  if (config !== undefined) return readConfig(api, config)
  if (!local) throw new UsageError('give --config FILE: who calls, and with what')
  const demo = await findDemoApp()
  say(`no --config: calling as the demonstration app of ${demoFolder}/, with the contract's examples`)
  const { privateKeyFile } = demo.ppdai
  const files = api === 'ppdai' ? { privateKeyFile } : { secretFile: demo.awda.secretFile }
  const examples = Object.entries(profiles[api].examples)
  return {
    signer: await createSigner(api, demo[api].appId, files),
    accessToken: 'demo-token',
    parameters: Object.fromEntries(
      examples.map(([id, { parameters }]) => [id, parameters['ok'] ?? ''] as const),
    ),
    paths: {},
  }
}

async function readConfig(api: ApiName, file: string): Promise<Caller> {
  // It holds the parameters, photographs too.
  const config = parse(file, await readText(file, 'a body'))
  const place = (name: string) => resolve(dirname(file), name)
  const text = (key: string) => {
    const value = config[key]
    if (value !== undefined && typeof value !== 'string')
      throw new ConfigurationError(`${file}: "${key}" is not text.`)
    return value
  }
  const record = (key: string) => {
    const value = config[key] ?? {}
    if (!isRecord(value)) throw new ConfigurationError(`${file}: "${key}" is not an object by operation id.`)
    for (const id of Object.keys(value)) findOperation(api, id)
    return value
  }
  const { appId, privateKeyFile, secretFile } = {
    appId: text('appId') ?? '',
    privateKeyFile: text('privateKeyFile'),
    secretFile: text('secretFile'),
  }
  const strange = Object.keys(config).find((key) => !configKeys.includes(key))
  if (strange !== undefined)
    throw new ConfigurationError(`${file}: there is no key ${quoteName(strange)}: ${configKeys.join(', ')}.`)
  const tokenFile = text('accessTokenFile')
  const accessToken = tokenFile && (await readSecretFile(place(tokenFile)))
  if (accessToken !== undefined && !isHeaderValue(accessToken))
    throw new ConfigurationError(
      `${file}: "accessTokenFile" holds no 1 to 512 visible ASCII characters without blanks.`,
    )
  return {
    signer: await createSigner(api, appId, { privateKeyFile, secretFile }, place),
    accessToken,
    parameters: Object.fromEntries(
      Object.entries(record('parameters')).map(([id, value]) => [id, JSON.stringify(value)]),
    ),
    paths: Object.fromEntries(
      Object.entries(record('paths')).map(([id, path]) => {
        if (isPath(path)) return [id, path]
        throw new ConfigurationError(`${file}: "paths": ${id} wants text that begins with a slash.`)
      }),
    ),
  }
}

async function createSigner(
  api: ApiName,
  appId: string,
  files: { privateKeyFile?: string | undefined; secretFile?: string | undefined },
  place = (file: string) => file,
) {
  const [key, file] =
    api === 'ppdai' ? ['privateKeyFile', files.privateKeyFile] : ['secretFile', files.secretFile]
  if (file === undefined) throw new ConfigurationError(`The config has no "${key}".`)
  return api === 'ppdai'
    ? createPpdaiSigner({ appId, signer: createKeySigner(await readKey(place(file))) })
    : createAwdaSigner({ appId, secret: await readSecretFile(place(file)) })
}

function parse(file: string, text: string): Record<string, unknown> {
  try {
    const config: unknown = JSON.parse(text)
    if (isRecord(config)) return config
  } catch {
    // Said below: the parser's own message quotes the file.
  }
  throw new ConfigurationError(
    `${file}: not a JSON object with "appId", a key or secret file, and "parameters".`,
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
