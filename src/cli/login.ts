import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { clients } from '../../generated/clients.ts'
import { type PartnerName, partnerNames, partners, schemes } from '../../generated/index.ts'
import type { FindToken } from '../client/token.ts'
import type { Operation } from '../core/contract.ts'
import { isLoopback } from '../core/loopback.ts'
import { firstCall } from '../core/partner.ts'
import { createFileStore } from '../files/file-store.ts'
import { idOf } from '../signing/credentials.ts'
import { type CallerOptions, type Credentials, demoFolder, givesToken, readCaller } from './credentials.ts'
import { print, say, UsageError } from './io.ts'
import { findResponseOptions, type ResponseKeys } from './response-keys.ts'
import { chooseServer } from './server.ts'
import { terminal } from './terminal.ts'

interface Options extends Credentials, ResponseKeys {
  allowInsecureTransport?: boolean
}

/** `lendspec login`: prints where a user logs in, reads the code, and stores the tokens for `lendspec call`. */
export async function logIn(
  api: PartnerName,
  options: Options & { server: string; returnTo: string },
): Promise<void> {
  if (!clients[api].createTokens) {
    const others = partnerNames.filter((name) => clients[name].createTokens)
    throw new UsageError(`${api} has no access tokens. ${others.join(' and ')} has`)
  }
  const { server, allowInsecureTransport = false } = options
  const { url } = chooseServer(partners[api].contract, server, allowInsecureTransport)
  const caller = await readCaller(api, firstCall(partners[api]), options, isLoopback(url))
  const { tokens, store, app } = await openTokens(api, caller, url, options)
  print(tokens.loginUrl(options.returnTo))
  say(
    `Log in there${isLoopback(url) ? ' (a mock accepts any code)' : ''}. Then paste the address that the browser comes back to, or the code in it:`,
  )
  const answer = await readLine()
  if (answer === '')
    throw new UsageError('standard input has no code. Paste the address that the browser came back to')
  const user = await tokens.exchange(answer)
  await store.set(userKey(app), user)
  say(`Logged in. The tokens are in ${folderOf(url)}, and lendspec call uses them with --server ${server}`)
}

/** Who calls as the user that logged in last, with tokens that are refreshed; undefined where nobody did. */
export async function findLogin(
  api: PartnerName,
  operation: Operation,
  options: Options,
  url: string,
): Promise<(CallerOptions & { accessToken: FindToken }) | undefined> {
  if (givesToken(options) || !operation.accessToken || !existsSync(folderOf(url))) return undefined
  const caller = await readCaller(api, { ...operation, accessToken: false }, options, isLoopback(url))
  const { tokens, store, app } = await openTokens(api, caller, url, options)
  const user = await store.get(userKey(app))
  return user === undefined ? undefined : Object.assign({}, caller, { accessToken: tokens.of(user) })
}

/** Tokens of one server are not those of another. */
const folderOf = (url: string) =>
  join(terminal().folder, demoFolder, 'tokens', new URL(url).host.replaceAll(/[^\w.-]/g, '-'))

const userKey = (app: string) => `last user/${app}`

async function openTokens(api: PartnerName, caller: CallerOptions, server: string, options: Options) {
  const { allowInsecureTransport = false } = options
  const response = await findResponseOptions(api, options, caller, isLoopback(server))
  const { create, createTokens } = clients[api]
  const store = createFileStore(folderOf(server))
  const app = caller[idOf(schemes[api])] ?? ''
  const client = create({ ...caller, ...response, server, allowInsecureTransport })
  return { tokens: createTokens!({ appId: app, client, store }), store, app }
}

async function readLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin })
  try {
    for await (const line of lines) return line.trim()
    return ''
  } finally {
    lines.close()
  }
}
