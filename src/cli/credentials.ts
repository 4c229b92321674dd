import { join } from 'node:path'
import type { Operation } from '../contract.ts'
import { readSecretFile } from '../files.ts'
import { type DemoApp, ensureDemoApp } from '../mock/demo.ts'
import type { ApiName } from '../mock/profiles.ts'
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
export function checkCredentials(api: ApiName, operation: Operation, options: Credentials): void {
  const unused = [
    options.key !== undefined && (api !== 'ppdai' || !operation.signed) && '--key',
    options.secretFile !== undefined && api !== 'awda' && '--secret-file',
    options.accessTokenFile !== undefined && !operation.accessToken && '--access-token-file',
  ]
  for (const option of unused) if (option) say(`${option} is not used: ${operation.id} of ${api} needs none`)
}

/**
 * Each from its option or the environment. The demonstration app stands in for what is not given, but only in a call to this
 * machine without --app-id.
 */
export async function readCaller(api: ApiName, operation: Operation, options: Credentials, local: boolean) {
  checkCredentials(api, operation, options)
  const { key, secretFile, accessTokenFile } = options
  const demo = local && options.appId === undefined ? await findDemoApp() : undefined
  const appId = options.appId ?? demo?.[api].appId
  if (appId === undefined) throw new UsageError('give --app-id ID')
  const variable = api === 'awda' ? 'LENDSPEC_SECRET' : 'LENDSPEC_KEY'
  const isGiven = (api === 'awda' ? secretFile : key) !== undefined || !!terminal().env[variable]
  if (demo)
    say(
      `no --app-id: calling as the demonstration app of ${demoFolder}/${isGiven ? `, with the ${api === 'awda' ? 'secret' : 'key'} you gave` : ''}`,
    )
  const token = 'LENDSPEC_ACCESS_TOKEN'
  const useDemoToken = demo && accessTokenFile === undefined && !terminal().env[token]
  const accessToken = !operation.accessToken
    ? undefined
    : useDemoToken
      ? 'demo-token'
      : await readSecret(accessTokenFile, token, '--access-token-file')
  if (api === 'awda') {
    const file = demo && !isGiven ? demo.awda.secretFile : undefined
    const secret = file ? await readSecretFile(file) : await readSecret(secretFile, variable, '--secret-file')
    return { api, appId, secret, accessToken }
  }
  return {
    api,
    appId,
    privateKey: await readKey(demo && !isGiven ? demo.ppdai.privateKeyFile : key),
    accessToken,
  }
}
