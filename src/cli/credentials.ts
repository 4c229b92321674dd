import type { KeyObject } from 'node:crypto'
import { join } from 'node:path'
import type { Operation } from '../core/contract.ts'
import { signingKind } from '../core/partner.ts'
import { readSecretFile } from '../files/files.ts'
import { type DemoApp, ensureDemoApp } from '../mock/demo.ts'
import { type PartnerName, partners } from '../../generated/index.ts'
import { readKey, readSecret, say, UsageError } from './io.ts'
import { terminal } from './terminal.ts'

/** Options that name who calls. */
export interface Credentials {
  appId?: string
  key?: string
  secretFile?: string
  accessTokenFile?: string
}

/** Where `lendspec start` and `lendspec mock` write the credentials of their demonstration app. */
export const demoFolder = '.lendspec'

export const findDemoApp = (): Promise<DemoApp> => ensureDemoApp(join(terminal().folder, demoFolder))

/** Says which of the options have no effect on this operation. */
export function checkCredentials(api: PartnerName, operation: Operation, options: Credentials): void {
  const kind = signingKind(partners[api])
  const unused = [
    options.key !== undefined && (kind !== 'private-key' || !operation.signed) && '--key',
    options.secretFile !== undefined && kind !== 'secret' && '--secret-file',
    options.accessTokenFile !== undefined && !operation.accessToken && '--access-token-file',
  ]
  for (const option of unused) if (option) say(`${option} is not used: ${operation.id} of ${api} needs none`)
}

/** Where a command finds each kind of credential. */
export const sources = {
  'private-key': { option: '--key', variable: 'LENDSPEC_KEY', word: 'key', field: 'privateKeyFile' },
  secret: { option: '--secret-file', variable: 'LENDSPEC_SECRET', word: 'secret', field: 'secretFile' },
} as const

/** The private key or the secret, from a file or the environment. */
export async function readCredential(api: PartnerName, { key, secretFile }: Credentials): Promise<string> {
  const { option, variable } = sources.secret
  return signingKind(partners[api]) === 'secret' ? readSecret(secretFile, variable, option) : readKey(key)
}

/** The demonstration app's own. */
export async function readDemoCredential(api: PartnerName, demo: DemoApp): Promise<string> {
  const app: { readonly privateKeyFile?: string; readonly secretFile?: string } = demo[api]
  return app.secretFile === undefined ? readKey(app.privateKeyFile) : readSecretFile(app.secretFile)
}

/**
 * Each from its option or the environment. The demonstration app stands in for what is not given, but only in a call to this
 * machine without --app-id.
 */
export async function readCaller(
  api: PartnerName,
  operation: Operation,
  options: Credentials,
  local: boolean,
) {
  checkCredentials(api, operation, options)
  const { key, secretFile, accessTokenFile } = options
  const demo = local && options.appId === undefined ? await findDemoApp() : undefined
  const appId = options.appId ?? demo?.[api].appId
  if (appId === undefined) throw new UsageError('give --app-id ID')
  const kind = signingKind(partners[api])
  const { variable, word } = sources[kind]
  const isGiven = (kind === 'secret' ? secretFile : key) !== undefined || !!terminal().env[variable]
  if (demo)
    say(
      `no --app-id: calling as the demonstration app of ${demoFolder}/${isGiven ? `, with the ${word} you gave` : ''}`,
    )
  const token = 'LENDSPEC_ACCESS_TOKEN'
  const useDemoToken = demo && accessTokenFile === undefined && !terminal().env[token]
  const accessToken = !operation.accessToken
    ? undefined
    : useDemoToken
      ? 'demo-token'
      : await readSecret(accessTokenFile, token, '--access-token-file')
  const credential =
    demo && !isGiven ? await readDemoCredential(api, demo) : await readCredential(api, options)
  return { appId, credential, ...(accessToken !== undefined && { accessToken }) }
}

/** The first app that has a secret. */
export function findSecret(
  apps: ReadonlyMap<string, { readonly publicKey?: KeyObject; readonly secret?: KeyObject }>,
) {
  for (const [appId, { secret }] of apps) if (secret) return { appId, secret }
  return undefined
}
