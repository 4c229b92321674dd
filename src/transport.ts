import { exchange, type Heard, orAborted, sleep } from './attempt.ts'
import { type CallOptions, readCaptured } from './capture.ts'
import type { Clock } from './clock.ts'
import { type Contract, describeProblem, type Operation } from './contract.ts'
import { readAnswer } from './envelope.ts'
import {
  ConfigurationError,
  ContractError,
  isLendspecError,
  RejectedError,
  UnconfirmedOperationError,
} from './errors.ts'
import { explain, lost, outcomeOf } from './failure.ts'
import { isLoopback } from './loopback.ts'
import { type Budget, isRepeatable, pause, readRetryAfter, type RetryPolicy } from './retry.ts'
import { isHeaderValue } from './signing/bytes.ts'
import type { RequestSigner } from './signing/scheme.ts'

export interface TransportOptions {
  contract: Contract
  signer: RequestSigner
  server: Server
  paths: Readonly<Record<string, string>>
  accessToken: string | (() => string | Promise<string>) | undefined
  fetch: (request: Request) => Promise<Response>
  now: () => number
  random: () => number
  /** Milliseconds for a whole call, and for each attempt of it. */
  timeout: number
  attemptTimeout: number
  policy: RetryPolicy
  budget: Budget
  clock: Clock
  validate: 'off' | 'warn' | 'throw'
  onEvent: (event: CallEvent) => void
}

/** A base URL, and whether it is one of the contract's own servers. */
export interface Server {
  readonly url: string
  readonly named: boolean
}

/** What happened to a call. Holds no parameter, no answer, no header. */
export type CallEvent =
  | {
      type: 'attempt'
      operationId: string
      /** Counts from 1. */
      attempt: number
      durationMs: number
      /** `ok`, or the name of the error. */
      outcome: string
      status?: number
      /** The partner's code, for a rejection. */
      code?: string | number
    }
  /** The answer is not what the contract says; pointers and keywords. */
  | { type: 'drift'; operationId: string; problems: readonly string[] }
  /** The clock was corrected, after a partner refused a timestamp. */
  | { type: 'clock'; offsetMs: number }
  /** PPDAI issued keys of 1024 bits; they are weak today. */
  | { type: 'warning'; reason: 'weak-key'; bits: number }

/** The `fetch` given to openapi-fetch: signs the very text that is sent, sends it, and reads the answer. */
export function createTransport(options: TransportOptions): (request: Request) => Promise<Response> {
  const operations = new Map(
    Object.values(options.contract.operations).map((operation) => [operation.path, operation]),
  )
  return async (request) => {
    const operation = operations.get(new URL(request.url).pathname)
    if (!operation) throw new ConfigurationError('No operation of the contract has the path of this request.')
    const { body, options: call } = readCaptured(request)
    const text = await callPartner(operation, body, call, options)
    return new Response(text)
  }
}

/** The attempts of one call. Each is signed afresh: a repetition with an old timestamp would be refused. */
async function callPartner(
  operation: Operation,
  body: string,
  call: CallOptions,
  options: TransportOptions,
): Promise<string> {
  const { policy, budget, clock, random, now } = options
  const url = locate(operation, options)
  const deadline = AbortSignal.timeout(options.timeout)
  const ends = call.signal ? AbortSignal.any([call.signal, deadline]) : deadline
  let corrections = 0
  for (let attempt = 1; ; attempt++) {
    const usedOffset = clock.offset()
    const result = await clock.during(() => attemptOnce(operation, url, body, call, ends, attempt, options))
    if (result.ok) {
      budget.earn()
      return result.text
    }
    const { failure, heard } = result
    if (call.signal?.aborted) throw call.signal.reason
    if (deadline.aborted) throw failure
    if (heard && isTimestampRefusal(failure) && corrections < 2 && isTrusted(url)) {
      corrections++
      if (await orAborted(clock.learn({ usedOffset, ...heard }), ends).catch(rethrow(call, failure))) continue
      throw failure
    }
    if (attempt - corrections >= policy.attempts || !isRepeatable(operation, failure) || !budget.take())
      throw failure
    const wait = pause(attempt, readRetryAfter(heard?.retryAfter ?? null, now()), random, policy)
    if (wait === undefined) throw failure
    await sleep(wait, ends).catch(rethrow(call, failure))
  }
}

type AttemptResult = { ok: true; text: string } | { ok: false; failure: unknown; heard?: Heard }

async function attemptOnce(
  operation: Operation,
  url: string,
  body: string,
  call: CallOptions,
  ends: AbortSignal,
  attempt: number,
  options: TransportOptions,
): Promise<AttemptResult> {
  const limit = AbortSignal.timeout(options.attemptTimeout)
  const signal = AbortSignal.any([ends, limit])
  const startedAt = performance.now()
  const report = (result: { outcome: string; status?: number; code?: string | number }) => {
    const durationMs = performance.now() - startedAt
    options.onEvent({ type: 'attempt', operationId: operation.id, attempt, durationMs, ...result })
  }
  let sent = false
  let heard: Heard | undefined
  try {
    const request = await orAborted(signRequest(operation, url, body, call, signal, options), signal)
    sent = true
    heard = await exchange(operation, request, signal, options)
    const answer = readAnswer(options.contract, operation, heard.status, heard.text)
    await checkShape(operation, 'Response', answer, options)
    report({ outcome: 'ok', status: heard.status })
    return { ok: true, text: heard.text.trimStart().startsWith('[') ? JSON.stringify(answer) : heard.text }
  } catch (error) {
    const timedOut = signal.aborted && sent
    const failure = timedOut
      ? lost(operation, 'timeout', 'no answer came in time')
      : explain(operation, error)
    report(outcomeOf(failure))
    return { ok: false, failure, ...(heard && { heard }) }
  }
}

async function signRequest(
  operation: Operation,
  url: string,
  body: string,
  call: CallOptions,
  signal: AbortSignal,
  options: TransportOptions,
): Promise<Request> {
  const accessToken = await findToken(operation, call, options)
  const timestamp = Math.floor((options.now() + options.clock.offset()) / 1000)
  const signed = operation.signed
    ? await options.signer.sign({ operation, body, timestamp, accessToken })
    : { headers: {}, body }
  await checkShape(operation, 'Request', signed.body, options)
  return new Request(url, {
    method: operation.method,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      accept: 'application/json',
      ...signed.headers,
    },
    body: signed.body,
    // Node forwards X-PPD headers, and on 307 and 308 the body, to another origin.
    redirect: 'error',
    signal,
  })
}

/** @throws UnconfirmedOperationError when the path is a guess and the server a real one */
function locate(operation: Operation, { server, paths }: TransportOptions): string {
  const confirmed = paths[operation.id]
  if (operation.unconfirmed && !confirmed && (server.named || !isLoopback(server.url))) {
    throw new UnconfirmedOperationError(operation)
  }
  const base = (server.named && operation.server) || server.url
  return base + (confirmed ?? operation.path)
}

async function findToken(operation: Operation, call: CallOptions, options: TransportOptions) {
  if (!operation.accessToken) return undefined
  const given = call.accessToken ?? options.accessToken
  const token = typeof given === 'function' ? await given() : given
  if (token === undefined) {
    throw new ConfigurationError(
      `${operation.id} needs the user's access token: give accessToken to the client or the call.`,
    )
  }
  if (!isHeaderValue(token)) {
    throw new ConfigurationError('accessToken: wanted 1 to 512 visible ASCII characters without blanks.')
  }
  return token
}

/** @throws ContractError when what is sent, or with `throw` what came back, is not what the contract says */
async function checkShape(
  operation: Operation,
  side: 'Request' | 'Response',
  value: unknown,
  { contract, validate, onEvent }: TransportOptions,
): Promise<void> {
  if (validate === 'off') return
  const check = (await contract.validators())[operation.id + side]
  if (!check || check(side === 'Request' ? JSON.parse(String(value)) : value)) return
  const problems = (check.errors ?? []).map(describeProblem)
  if (side === 'Request') {
    throw new ContractError(operation, 'the parameters are not what the contract says', problems)
  }
  if (validate === 'throw') {
    throw new ContractError(operation, 'the answer is not what the contract says', problems, 200)
  }
  onEvent({ type: 'drift', operationId: operation.id, problems })
}

const isTimestampRefusal = (failure: unknown) =>
  failure instanceof RejectedError && failure.retry === 'same-request'

const isTrusted = (url: string) => url.startsWith('https:') || isLoopback(url)

/** A pause that was cut short ends the call: with the caller's reason, or with the failure it was to repeat. */
const rethrow = (call: CallOptions, failure: unknown) => (error: unknown) => {
  throw call.signal?.aborted ? call.signal.reason : isLendspecError(error) ? error : failure
}
