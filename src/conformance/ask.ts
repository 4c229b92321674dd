// Sends one request of the contract tests and reads its response.

import type { PartnerName } from '../../generated/index.ts'
import { exchange, type RawResponse } from '../client/attempt.ts'
import type { Contract, Grade, Operation, Refusal } from '../core/contract.ts'
import { readAnswer } from '../client/envelope.ts'
import { OutcomeUnknownError, TransportError } from '../core/errors.ts'
import { explainSent } from '../client/failure.ts'
import { within } from '../client/limit.ts'
import { textsOf } from '../client/prepare.ts'
import { locate, type Server } from '../client/server.ts'
import type { Violation } from '../partners/violation.ts'
import type { RequestSigner, SignedRequest } from '../signing/scheme.ts'
import type { Result } from './result.ts'
import type { Document } from './schema.ts'

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
  /** JSON text of the parameters by operation id. */
  parameters: Readonly<Record<string, string>>
  fetch: (request: Request) => Promise<Response>
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
  const { signer, parameters } = options
  const body = parameters[operation.id] ?? ''
  const timestamp = Math.floor(options.now() / 1000) + (violation?.shift ?? 0)
  const accessToken = operation.accessToken ? options.accessToken : undefined
  const signed = operation.signed
    ? await signer.sign({ operation, body, timestamp, accessToken })
    : { headers: {}, body, canonical: {} }
  const sent = violation?.change?.(signed) ?? signed
  // A server may show again what an earlier request held and this one leaves out, as the access token.
  return send(operation, sent, () => [...textsOf(signed), ...textsOf(sent)], options)
}

type SendOptions = Pick<RunOptions, 'contract' | 'server' | 'paths' | 'timeout' | 'fetch' | 'now'>

/** Sends a request as it is. */
export async function send(
  operation: Operation,
  request: SignedRequest,
  texts: () => readonly string[],
  options: SendOptions,
): Promise<Asked> {
  const { contract, server, paths, timeout = 30_000 } = options
  const sent = { ...request, url: locate(operation, server, paths[operation.id]) }
  return within(timeout, undefined, async (limit) => {
    let heard: RawResponse | undefined
    try {
      heard = await exchange(operation, requestOf(sent, limit.signal), limit, options)
      const answer = readAnswer(contract, operation, heard.status, heard.text, texts)
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

const requestOf = ({ url, headers, body }: Result['sent'], signal: AbortSignal) =>
  new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', accept: 'application/json', ...headers },
    body,
    redirect: 'manual',
    signal,
  })
