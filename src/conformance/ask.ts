// Sends one request of the contract tests and reads its response.

import type { PartnerName } from '../../generated/index.ts'
import { exchange } from '../client/attempt.ts'
import type { RawResponse } from '../client/response.ts'
import type { CheckResponse } from '../client/signed-response.ts'
import type { Contract, Grade, Operation, Refusal } from '../core/contract.ts'
import { readAnswer } from '../client/envelope.ts'
import { OutcomeUnknownError, TransportError } from '../core/errors.ts'
import { explainSent } from '../client/explain.ts'
import { type Fetch, sendWith } from '../client/fetch.ts'
import { within } from '../client/within.ts'
import { textsOf } from '../client/prepare.ts'
import { signedBody } from '../client/signed-body.ts'
import { readGivenFiles } from '../client/request/files.ts'
import { json, type SerializedRequest, serializeRequest } from '../client/serialize-request.ts'
import { baseOf, pathOf, type Server } from '../client/server.ts'
import { isPlain } from '../core/request.ts'
import type { RequestSigner, SignedRequest } from '../signing/scheme.ts'
import type { Result } from './result.ts'
import type { Document } from './schema.ts'
import type { Violation } from './violations.ts'

export interface RunOptions {
  api: PartnerName
  contract: Contract
  /** The bundled contract. */
  document: Document
  /** What the contract says of a request that breaks a rule. */
  refusals: Readonly<Partial<Record<string, Refusal>>>
  server: Server
  /** Confirmed paths by operation id. */
  paths: Readonly<Record<string, string>>
  signer: RequestSigner
  accessToken: string | undefined
  /** Verifies responses, where the partner signs them. */
  checkResponse?: CheckResponse | undefined
  /** JSON text of the parameters by operation id; a file in them is `{ "$bytes": base64, "name", "type" }`. */
  parameters: Readonly<Record<string, string>>
  fetch: Fetch
  /** Milliseconds since 1970. */
  now: () => number
  /** Milliseconds for one call. */
  timeout?: number
  /** The weakest evidence of a rule that makes breaking it a failure. Default `observed`. */
  failOn?: Grade
}

export type Asked = Pick<Result, 'operation' | 'sent' | 'heard' | 'unanswered'> & {
  answer?: unknown
  failure?: Error
}

export async function ask(
  operation: Operation,
  violation: Violation | undefined,
  options: RunOptions,
): Promise<Asked> {
  const written = writtenFor(operation, options)
  const signed = await sign(operation, written, options, violation?.shift)
  const sent = violation?.change?.(signed) ?? signed
  // A server may show again what an earlier request held and this one leaves out, as the access token.
  return send(operation, sent, () => [...textsOf(signed), ...textsOf(sent)], options, written)
}

/** @param shift seconds that the timestamp is moved by */
export async function sign(
  operation: Operation,
  written: SerializedRequest,
  options: Pick<RunOptions, 'server' | 'signer' | 'accessToken' | 'now'>,
  shift = 0,
): Promise<SignedRequest> {
  const body = typeof written.body === 'string' ? written.body : ''
  if (!operation.signed) return { headers: {}, body, canonical: {} }
  const url = baseOf(operation, options.server) + written.target
  return options.signer.sign({
    operation,
    method: written.method,
    url,
    headers: headersOf(written),
    body,
    timestamp: Math.floor(options.now() / 1000) + shift,
    accessToken: operation.accessToken ? options.accessToken : undefined,
  })
}

const headersOf = ({ headers }: SerializedRequest) => new Headers({ accept: 'application/json', ...headers })

type SendOptions = Pick<
  RunOptions,
  'contract' | 'server' | 'paths' | 'timeout' | 'fetch' | 'now' | 'checkResponse'
>

/** The request of the given parameters, unsigned. */
export function writtenFor(
  operation: Operation,
  options: Pick<RunOptions, 'contract' | 'server' | 'paths' | 'parameters'>,
): SerializedRequest {
  const text = options.parameters[operation.id]
  if (isPlain(operation)) return { ...emptyOf(operation, options), body: text ?? '' }
  const given = text === undefined ? {} : readGivenFiles(JSON.parse(text))
  const path = pathOf(operation, options.paths[operation.id])
  return serializeRequest(operation, path, given, options.contract.write)
}

const emptyOf = (operation: Operation, { paths }: Pick<SendOptions, 'paths'>): SerializedRequest => ({
  method: operation.method,
  target: pathOf(operation, paths[operation.id]),
  headers: json,
  body: '',
})

/** Sends a request as it is. */
export async function send(
  operation: Operation,
  request: SignedRequest,
  texts: () => readonly string[],
  options: SendOptions,
  written: SerializedRequest = { ...emptyOf(operation, options), body: request.body },
): Promise<Asked> {
  const { contract, server, timeout = 30_000 } = options
  const url = request.url ?? baseOf(operation, server) + written.target
  const sent = { ...request, url }
  const headers = headersOf(written)
  for (const [name, value] of Object.entries(sent.headers)) headers.set(name, value)
  const body = signedBody(written, sent, headers)
  const transport = { now: options.now, send: sendWith(options.fetch) }
  return within(timeout, undefined, async (limit) => {
    let heard: RawResponse | undefined
    try {
      heard = await exchange(operation, url, { method: operation.method, headers, body }, limit, transport)
      const { method } = operation
      if (operation.signed)
        await options.checkResponse?.(operation, { url, method, now: options.now() }, heard)
      const answer = await readAnswer(contract, operation, heard.status, heard.text, texts)
      return { operation, sent, heard, answer }
    } catch (error) {
      const failure = explainSent(operation, error, limit.signal)
      const unanswered = heard ? undefined : whyUnanswered(failure)
      return { operation, sent, ...(heard && { heard }), failure, ...(unanswered && { unanswered }) }
    }
  })
}

/** Undefined where the server did respond, with a redirect or with more than is read. */
function whyUnanswered(failure: Error): string | undefined {
  if (!(failure instanceof TransportError || failure instanceof OutcomeUnknownError)) return undefined
  const { reason } = failure
  if (['redirect', 'server-error', 'unreadable'].includes(reason)) return undefined
  if (reason === 'timeout') return 'no response in time'
  return failure instanceof TransportError && !failure.sent
    ? `no connection (${reason})`
    : `the connection broke (${reason})`
}
