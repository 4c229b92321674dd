import { signature } from '../../generated/awda/signature.ts'
import { partners } from '../../generated/index.ts'
import { createAwdaClient, createPpdaiClient } from '../index.ts'
import type { Operation } from '../contract.ts'
import { isLoopback } from '../loopback.ts'
import { readSecretFile } from '../files.ts'
import { ensureDemoApp } from '../mock/apps.ts'
import { type ApiName, profiles } from '../mock/profiles.ts'
import { placeOf, redact } from '../redact.ts'
import { createHidden, mapTexts } from '../scrub.ts'
import type { CallEvent } from '../transport.ts'
import { findOperation, parseBody, print, readBody, readKey, readSecret, say, UsageError } from './io.ts'

export interface CallOptions {
  server: string
  appId?: string
  key?: string
  secretFile?: string
  accessTokenFile?: string
  body?: string
  path?: string
  allowInsecureTransport?: boolean
  verbose?: boolean
}

/** Where `lendspec start` and `lendspec mock` leave the credentials of their demonstration app. */
export const demoFolder = '.lendspec'

/** `lendspec call`: one signed call; its answer on stdout. */
export async function callOperation(api: ApiName, id: string, options: CallOptions): Promise<void> {
  const operation = findOperation(api, id)
  const local = URL.canParse(options.server) && isLoopback(options.server)
  const parameters = await readParameters(api, operation, options, local)
  if (options.verbose) say(`parameters ${JSON.stringify(hide(api, id, parameters))}`)
  const client = await createClient(api, operation, options, local)
  const methods = client as unknown as Record<string, (parameters?: object) => Promise<unknown>>
  print(JSON.stringify(await methods[id]!(parameters), null, 2))
}

function hide(api: ApiName, id: string, parameters: object): unknown {
  const place = placeOf(partners[api].tables, id, 'request')
  const hidden = createHidden()
  const shown = redact(parameters, api === 'awda' ? place.inside(signature.envelope.body) : place, hidden)
  return mapTexts(shown, hidden.scrub)
}

/** Without --body the contract's example goes out, but to a mock on this machine only. */
async function readParameters(
  api: ApiName,
  { id }: Operation,
  { body }: CallOptions,
  local: boolean,
): Promise<object> {
  if (body !== undefined) return parseBody(await readBody(body), body)
  const example = profiles[api].examples[id]?.parameters['ok']
  if (!local || example === undefined)
    throw new UsageError('give --body FILE: the parameters as a JSON object')
  say(`no --body: sending the contract's example`)
  return parseBody(example, 'the example')
}

async function createClient(api: ApiName, operation: Operation, options: CallOptions, local: boolean) {
  const { server, path, verbose, allowInsecureTransport = false } = options
  const common = {
    ...(verbose && { onEvent: (event: CallEvent) => say(`event ${JSON.stringify(event)}`) }),
    server,
    allowInsecureTransport,
    ...(path !== undefined && { paths: { [operation.id]: path } }),
  }
  const demo = local && options.appId === undefined ? await ensureDemoApp(demoFolder) : undefined
  if (demo) say(`no --app-id: calling as the demonstration app of ${demoFolder}/`)
  const appId = options.appId ?? demo?.[api].appId
  if (appId === undefined) throw new UsageError('give --app-id')
  if (api === 'awda') {
    const secret = demo
      ? await readSecretFile(demo.awda.secretFile)
      : await readSecret(options.secretFile, 'LENDSPEC_SECRET', '--secret-file')
    return createAwdaClient({ ...common, appId, secret })
  }
  const privateKey = await readKey(demo ? demo.ppdai.privateKeyFile : options.key)
  if (!operation.accessToken) return createPpdaiClient({ ...common, appId, privateKey })
  const accessToken = demo
    ? 'demo-token'
    : await readSecret(options.accessTokenFile, 'LENDSPEC_ACCESS_TOKEN', '--access-token-file')
  return createPpdaiClient({ ...common, appId, privateKey, accessToken })
}
