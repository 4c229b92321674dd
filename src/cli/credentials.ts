import { join } from 'node:path'
import type { Operation } from '../core/contract.ts'
import { readSecretFile } from '../files/files.ts'
import { type DemoApp, ensureDemoApp } from '../mock/demo.ts'
import type { PartnerName } from '../../generated/index.ts'
import { signingKind, sources } from './partners.ts'
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
  const kind = signingKind(api)
  const unused = [
    options.key !== undefined && (kind !== 'private-key' || !operation.signed) && '--key',
    options.secretFile !== undefined && kind !== 'secret' && '--secret-file',
    options.accessTokenFile !== undefined && !operation.accessToken && '--access-token-file',
  ]
  for (const option of unused) if (option) say(`${option} is not used: ${operation.id} of ${api} needs none`)
}

/** The private key or the secret, from a file or the environment. */
export async function readCredential(api: PartnerName, { key, secretFile }: Credentials): Promise<string> {
  const { option, variable } = sources.secret
  return signingKind(api) === 'secret' ? readSecret(secretFile, variable, option) : readKey(key)
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
  const kind = signingKind(api)
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
