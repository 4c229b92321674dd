import { isRecord, parseRecord } from '../core/parse.ts'
import { dirname, resolve } from 'node:path'
import { type PartnerName, partners, schemes } from '../../generated/index.ts'
import { signers } from '../../generated/signers.ts'
import type { RunOptions } from '../conformance/ask.ts'
import { isHeaderValue } from '../core/bytes.ts'
import { ConfigurationError } from '../core/errors.ts'
import { quoteName } from '../core/field-name.ts'
import { keyUseOf } from '../crypto/curve-key.ts'
import { readSecretFile, readText } from '../files/files.ts'
import { isPath } from '../client/server.ts'
import { didYouMean } from '../core/nearest.ts'
import { idsOf, type SigningKey, signingKeys } from '../signing/credentials.ts'
import { demoFolder, demoToken, findDemoApp, readDemoCaller } from './credentials.ts'
import { readKey } from './input.ts'
import { asUsage, findOperation, say, UsageError } from './io.ts'

const fileOf = ({ name }: SigningKey) => `${name}File`
const all = Object.values(schemes)
const filesOf = (kind: SigningKey['kind']) =>
  all.flatMap((scheme) => signingKeys(scheme).flatMap((key) => (key.kind === kind ? [fileOf(key)] : [])))
/** Of any partner. */
const configKeys = [
  ...new Set([
    ...all.flatMap((scheme) => idsOf(scheme)),
    ...filesOf('private-key'),
    ...filesOf('secret'),
    ...['accessTokenFile', 'parameters', 'paths', 'inputs'],
  ]),
]

/** Credentials, and what to send. */
export interface Caller {
  signer: RunOptions['signer']
  accessToken: string | undefined
  /** JSON text by operation id. */
  parameters: Readonly<Record<string, string>>
  paths: Readonly<Record<string, string>>
  /** What the calls of a flow need from elsewhere. */
  inputs: Readonly<Record<string, unknown>>
}

/** From a config file or, for a server on this machine, the demonstration app and the contract's examples. */
export async function readTestConfig(
  api: PartnerName,
  config: string | undefined,
  local: boolean,
): Promise<Caller> {
  if (config !== undefined) return asUsage(() => readConfig(api, config))
  if (!local) throw new UsageError('give --config FILE: the app, its key or secret, and the parameters')
  const demo = await findDemoApp()
  say(`no --config: calling as the demonstration app of ${demoFolder}/, with the contract's examples`)
  const caller = await readDemoCaller(api, demo)
  const examples = Object.entries(partners[api].examples)
  return {
    signer: signers[api].create(caller),
    accessToken: demoToken,
    parameters: Object.fromEntries(
      examples.map(([id, { parameters }]) => [id, parameters['ok'] ?? ''] as const),
    ),
    paths: {},
    inputs: {},
  }
}

async function readConfig(api: PartnerName, file: string): Promise<Caller> {
  // It holds the parameters, photographs too.
  const config = parse(file, await readText(file, 'a body'))
  const place = (name: string) => resolve(dirname(file), name)
  const text = (key: string) => {
    const value = config[key]
    if (value !== undefined && typeof value !== 'string')
      throw new ConfigurationError(`${file}: "${key}" must be text.`)
    return value
  }
  const recordOf = (key: string, by = '') => {
    const value = config[key] ?? {}
    if (isRecord(value)) return value
    throw new ConfigurationError(`${file}: "${key}" must be an object${by}.`)
  }
  const record = (key: string) => {
    const value = recordOf(key, ' by operation id')
    for (const id of Object.keys(value)) findOperation(api, id)
    return value
  }
  const strange = Object.keys(config).find((key) => !configKeys.includes(key))
  if (strange !== undefined)
    throw new ConfigurationError(
      `${file}: there is no key ${quoteName(strange)}. ${didYouMean(strange, configKeys) || `The keys are ${configKeys.join(', ')}.`}`,
    )
  const tokenFile = text('accessTokenFile')
  const accessToken = tokenFile && (await readSecretFile(place(tokenFile)))
  if (accessToken !== undefined && !isHeaderValue(accessToken))
    throw new ConfigurationError(
      `${file}: "accessTokenFile" must hold 1 to 512 visible ASCII characters without whitespace.`,
    )
  return {
    signer: await signerFrom(api, text, place),
    accessToken,
    parameters: Object.fromEntries(
      Object.entries(record('parameters')).map(([id, value]) => {
        if (isRecord(value)) return [id, JSON.stringify(value)]
        throw new ConfigurationError(`${file}: "parameters": ${id} must be an object.`)
      }),
    ),
    inputs: recordOf('inputs'),
    paths: Object.fromEntries(
      Object.entries(record('paths')).map(([id, path]) => {
        if (isPath(path)) return [id, path]
        throw new ConfigurationError(`${file}: "paths": ${id} must be text that begins with a slash.`)
      }),
    ),
  }
}

/** A signer of the ids in the config, and the keys and secrets in the files that it names. */
async function signerFrom(
  api: PartnerName,
  text: (key: string) => string | undefined,
  place: (file: string) => string,
) {
  const scheme = schemes[api]
  const found = new Map(idsOf(scheme).map((id) => [id, text(id) ?? '']))
  for (const key of signingKeys(scheme)) {
    const file = text(fileOf(key))
    if (file === undefined) throw new ConfigurationError(`The config has no "${fileOf(key)}": add it.`)
    const read =
      key.kind === 'secret'
        ? readSecretFile(place(file))
        : readKey(place(file), keyUseOf(key.algorithm, key.name))
    found.set(key.name, await read)
  }
  return signers[api].create(Object.fromEntries(found))
}

function parse(file: string, text: string): Record<string, unknown> {
  const config = parseRecord(text)
  if (config) return config
  throw new ConfigurationError(
    `${file} must be a JSON object with "appId", a key or secret file, and "parameters".`,
  )
}
