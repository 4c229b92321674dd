import { join } from 'node:path'
import { type PartnerName, schemes } from '../../generated/index.ts'
import type { Operation } from '../core/contract.ts'
import { keyUseOf } from '../crypto/curve-key.ts'
import { readSecretFile } from '../files/files.ts'
import type { Apps } from '../mock/apps.ts'
import { type DemoApp, ensureDemoApp } from '../mock/demo.ts'
import type { MessageKeys } from '../mock/message-keys.ts'
import { idOf, idsOf, otherIds, type SigningKey, signingKeys, signingKind } from '../signing/credentials.ts'
import { idOption } from './id-option.ts'
import { readKey, readSecret } from './input.ts'
import { say, UsageError } from './io.ts'
import { terminal } from './terminal.ts'

/** Options that name who calls; other ids of a partner are under their own names. */
export interface Credentials {
  appId?: string
  key?: string
  secretFile?: string
  accessTokenFile?: string
}

/** A client's ids, keys and tokens, by the names of its options. */
export type CallerOptions = Readonly<Record<string, string>>

/** Where `lendspec start` and `lendspec mock` write the credentials of their demonstration app. */
export const demoFolder = '.lendspec'

export const findDemoApp = (): Promise<DemoApp> => ensureDemoApp(join(terminal().folder, demoFolder))

/** Says which of the options have no effect on this operation. */
export function checkCredentials(api: PartnerName, operation: Operation, options: Credentials): void {
  const kind = signingKind(schemes[api])
  const unused = [
    options.key !== undefined && (kind !== 'private-key' || !operation.signed) && '--key',
    options.secretFile !== undefined && kind !== 'secret' && '--secret-file',
    options.accessTokenFile !== undefined && !operation.accessToken && '--access-token-file',
  ]
  for (const option of unused) if (option) say(`${option} is not used: ${operation.id} of ${api} needs none`)
}

/** Where a command finds each kind of credential. */
export const sources = {
  'private-key': { option: '--key', variable: 'LENDSPEC_KEY', word: 'key' },
  secret: { option: '--secret-file', variable: 'LENDSPEC_SECRET', word: 'secret' },
} as const

/** The private key or the secret, from a file or the environment. */
async function readCredential({ kind, algorithm, name }: SigningKey, options: Credentials): Promise<string> {
  const { option, variable } = sources.secret
  return kind === 'secret'
    ? readSecret(options.secretFile, variable, option)
    : readKey(options.key, keyUseOf(algorithm, name))
}

/** What is signed with, each credential that is not the demonstration app's from its option or the environment. */
export async function readSigner(
  api: PartnerName,
  options: Credentials,
  demo?: DemoApp,
): Promise<CallerOptions> {
  const scheme = schemes[api]
  const own: CallerOptions = demo ? { ...demo[api] } : {}
  const found = new Map<string, string>()
  const appId = options.appId ?? own[idOf(scheme)]
  if (appId === undefined) throw new UsageError('give --app-id ID')
  found.set(idOf(scheme), appId)
  for (const name of otherIds(scheme)) {
    const { option, variable } = idOption(name)
    const given = new Map<string, unknown>(Object.entries(options)).get(name) ?? terminal().env[variable]
    const value = given ?? own[name]
    if (typeof value !== 'string')
      throw new UsageError(`give ${option} ID, or set ${variable} in the environment`)
    found.set(name, value)
  }
  for (const key of signingKeys(scheme)) {
    const read = demo && !isGiven(key, options) ? readDemoFile(key, own) : readCredential(key, options)
    found.set(key.name, await read)
  }
  return Object.fromEntries(found)
}

const isGiven = ({ kind }: SigningKey, { key, secretFile }: Credentials) =>
  (kind === 'secret' ? secretFile : key) !== undefined || !!terminal().env[sources[kind].variable]

const readDemoFile = ({ name, kind, algorithm }: SigningKey, files: CallerOptions) =>
  kind === 'secret'
    ? readSecretFile(files[`${name}File`] ?? '')
    : readKey(files[`${name}File`], keyUseOf(algorithm, name))

/** The demonstration app's own. */
export async function readDemoCaller(api: PartnerName, demo: DemoApp): Promise<CallerOptions> {
  const own: CallerOptions = { ...demo[api] }
  const keys = signingKeys(schemes[api])
  const ids = idsOf(schemes[api]).map((id) => [id, own[id] ?? ''])
  const read = keys.map(async (key) => [key.name, await readDemoFile(key, own)] as const)
  return Object.fromEntries([...ids, ...(await Promise.all(read))])
}

/**
 * Each from its option or the environment. The demonstration app replaces what is not given, but only in a call to this machine
 * without --app-id.
 */
export async function readCaller(
  api: PartnerName,
  operation: Operation,
  options: Credentials,
  local: boolean,
): Promise<CallerOptions> {
  checkCredentials(api, operation, options)
  const demo = local && options.appId === undefined ? await findDemoApp() : undefined
  if (options.appId === undefined && !demo) throw new UsageError('give --app-id ID')
  if (demo) {
    const given = signingKeys(schemes[api]).find((key) => isGiven(key, options))
    const withGiven = given ? `, with the ${sources[given.kind].word} you gave` : ''
    say(`no --app-id: calling as the demonstration app of ${demoFolder}/${withGiven}`)
  }
  const usesDemoToken = demo && !givesToken(options)
  const accessToken = operation.accessToken && (usesDemoToken ? demoToken : await readToken(options))
  return { ...(await readSigner(api, options, demo)), ...(accessToken && { accessToken }) }
}

/** The user that the mock knows without a login. */
export const demoToken = 'demo-token'

const tokenVariable = 'LENDSPEC_ACCESS_TOKEN'

export const givesToken = ({ accessTokenFile }: Credentials) =>
  accessTokenFile !== undefined || !!terminal().env[tokenVariable]

/** The user's token, from a file or the environment. */
export const readToken = ({ accessTokenFile }: Credentials) =>
  readSecret(accessTokenFile, tokenVariable, '--access-token-file')

/** What a partner signs with that signs its events as requests are signed: ids and secrets of the first app. */
export function findSecrets(api: PartnerName, apps: Apps): MessageKeys | undefined {
  const [first] = apps[api] as ReadonlyMap<string, Readonly<Record<string, unknown>>>
  if (!first) return undefined
  const [id, app] = first
  const names = signingKeys(schemes[api]).flatMap(({ name, kind }) => (kind === 'secret' ? [name] : []))
  const entries = [...otherIds(schemes[api]), ...names].map((name) => [name, app[name]])
  return names.length ? { [idOf(schemes[api])]: id, ...Object.fromEntries(entries) } : undefined
}
