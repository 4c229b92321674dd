import { type PartnerName, partners, schemes } from '../../generated/index.ts'
import { signers } from '../../generated/signers.ts'
import { isPath } from '../client/server.ts'
import { isLoopback } from '../core/loopback.ts'
import { defaultMaxBodyBytes } from '../mock/body.ts'
import { serve } from '../mock/serve.ts'
import { namesOfKind } from '../signing/credentials.ts'
import {
  type Credentials,
  demoFolder,
  demoToken,
  findDemoApp,
  givesToken,
  readSigner,
  readToken,
} from './credentials.ts'
import { asUsage, findOperation, print, say, UsageError } from './io.ts'
import { createLog, untilInterrupted } from './mock.ts'
import { createProxy } from './proxy-handler.ts'
import { createRecorder } from './proxy-har.ts'
import { findResponseCheck, type ResponseKeys } from './response-keys.ts'
import { chooseServer } from './server.ts'

export interface ProxyCommandOptions extends Credentials, ResponseKeys {
  to: string
  port: number
  allow?: string[]
  path?: string[]
  record?: string
  allowInsecureTransport?: boolean
}

/** `lendspec proxy`: signs what comes in and sends it to one server, until Ctrl-C. */
export async function runProxy(api: PartnerName, options: ProxyCommandOptions): Promise<void> {
  const { contract } = partners[api]
  const server = chooseServer(contract, options.to, options.allowInsecureTransport ?? false, '--to')
  const allowed = new Set(options.allow?.map((id) => findOperation(api, id).id))
  const paths = Object.fromEntries((options.path ?? []).map((text) => readPath(api, text)))
  const local = isLoopback(server.url)
  const demo = local && options.appId === undefined ? await findDemoApp() : undefined
  if (demo) say(`no --app-id: signing as the demonstration app of ${demoFolder}/`)
  const caller = await readSigner(api, options, demo)
  const accessToken = await findToken(api, options, demo !== undefined)
  const checkResponse = await findResponseCheck(api, options, caller, local)
  const signer = await asUsage(() => signers[api].create(caller))
  const recorder = options.record === undefined ? undefined : await createRecorder(api, options.record)
  let port = 0
  const plain = createProxy({
    ...{ api, server, paths, allowed, signer, accessToken, checkResponse },
    port: () => port,
    onAnswer: createLog(),
    onExchange: async (exchange) => recorder?.record(exchange),
  })
  try {
    const running = await serve({ plain, maxBodyBytes: defaultMaxBodyBytes }, { port: options.port })
    port = running.port
    print(`listening on ${running.url}`)
    print(`sending to ${server.url}`)
    await untilInterrupted(running)
  } finally {
    await recorder?.close()
  }
}

function readPath(api: PartnerName, text: string): readonly [string, string] {
  const [id = '', path] = text.split(/=(.*)/s)
  if (!isPath(path))
    throw new UsageError(
      `--path must be an operation and its confirmed path, for example ${Object.keys(partners[api].contract.operations)[0]}=/path`,
    )
  return [findOperation(api, id).id, path]
}

/** A request may have another one. */
async function findToken(api: PartnerName, options: Credentials, isDemo: boolean) {
  if (givesToken(options)) return readToken(options)
  return isDemo && namesOfKind(schemes[api], 'token').length > 0 ? demoToken : undefined
}
