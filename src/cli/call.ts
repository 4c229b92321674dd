import { type PartnerName, partnerNames, partners, schemes } from '../../generated/index.ts'
import type { Operation } from '../core/contract.ts'
import { ContractError, RejectedError, TransportError, UnconfirmedOperationError } from '../core/errors.ts'
import { isLoopback } from '../core/loopback.ts'
import { placeOf, redact } from '../core/redact.ts'
import { createHidden, mapTexts } from '../core/scrub.ts'
import { isPath } from '../client/server.ts'
import { bodyField } from '../signing/credentials.ts'
import type { CallEvent } from '../client/events.ts'
import { type Credentials, readCaller } from './credentials.ts'
import { readBody } from './input.ts'
import { asUsage, findOperation, parseBody, print, say, UsageError } from './io.ts'
import { findLogin } from './login.ts'
import { checkOptional, checkParts, exampleFor } from './parameters.ts'
import { createCaller } from './partners.ts'
import { findResponseOptions, type ResponseKeys } from './response-keys.ts'
import { chooseServer } from './server.ts'
import { endWith } from './terminal.ts'

export interface CallCommandOptions extends Credentials, ResponseKeys {
  server: string
  body?: string
  example?: boolean
  path?: string
  allowInsecureTransport?: boolean
  verbose?: boolean
}

/** `lendspec call`: makes one signed call and prints the response. */
export async function callOperation(
  api: PartnerName,
  id: string,
  options: CallCommandOptions,
): Promise<void> {
  const operation = findOperation(api, id)
  const { url } = chooseServer(
    partners[api].contract,
    options.server,
    options.allowInsecureTransport ?? false,
  )
  if (options.path !== undefined && !isPath(options.path))
    throw new UsageError('--path must begin with a slash, for example --path /loan/get')
  const parameters = await readParameters(api, operation, options, url)
  if (options.verbose) say(`parameters ${JSON.stringify(hide(api, id, parameters ?? {}))}`)
  const call = await findCaller(api, operation, options, url)
  try {
    print(JSON.stringify(await call(id, parameters), null, 2))
  } catch (error) {
    if (error instanceof UnconfirmedOperationError)
      throw new UsageError(
        `${id} is unconfirmed: ${operation.source.unknown ?? 'its path is not documented.'} Ask the partner for the path, then give it with --path`,
      )
    const next = adviceFor(error, url)
    if (next !== undefined) {
      say(`lendspec: ${(error as Error).message}`)
      say(next)
      return endWith(1)
    }
    if (!(error instanceof RejectedError && error.diagnosis)) throw error
    say(`lendspec: ${error.message}`)
    say(`Inspector: ${new URL(url).origin}/inspector`)
    endWith(1)
  }
}

/** What to check when the server sent nothing, or nothing that the contract has. */
function adviceFor(error: unknown, url: string): string | undefined {
  if (error instanceof TransportError && !error.sent)
    return `Is ${url} right, and is the server running? Help: lendspec call --help`
  if (error instanceof ContractError && error.status === 404)
    return `Is ${url} the whole base URL? The mock needs ${partnerNames.map((name) => `/${name}`).join(' or ')} at its end. Help: lendspec call --help`
  return undefined
}

function hide(api: PartnerName, id: string, parameters: object): unknown {
  const { tables } = partners[api]
  const envelopeBody = bodyField(schemes[api])
  const place = placeOf(tables, id, 'request')
  const hidden = createHidden()
  const shown = redact(parameters, envelopeBody === undefined ? place : place.inside(envelopeBody), hidden)
  return mapTexts(shown, hidden.scrub)
}

/** Undefined where none are given and the operation requires none. */
async function readParameters(
  api: PartnerName,
  operation: Operation,
  { body, example }: CallCommandOptions,
  url: string,
): Promise<object | undefined> {
  if (body !== undefined) {
    const given = parseBody(await readBody(body), body)
    checkParts(operation, given, body)
    return given
  }
  if (example) return parseBody(exampleFor(api, operation, url), 'the example')
  await checkOptional(api, operation, isLoopback(url) ? ", or --example to send the contract's example" : '')
  return undefined
}

async function findCaller(api: PartnerName, operation: Operation, options: CallCommandOptions, url: string) {
  const { server, path, verbose, allowInsecureTransport = false } = options
  const login = await findLogin(api, operation, options, url)
  const local = isLoopback(url)
  const caller = login ?? (await readCaller(api, operation, options, local))
  const input = {
    ...caller,
    ...(await findResponseOptions(api, options, caller, local)),
    ...(verbose && { onEvent: (event: CallEvent) => say(`event ${JSON.stringify(event)}`) }),
    server,
    allowInsecureTransport,
    ...(path !== undefined && { paths: { [operation.id]: path } }),
  }
  return asUsage(() => createCaller(api, input))
}
