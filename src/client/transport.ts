import { exchange, type Fetch, type RawResponse } from './attempt.ts'
import type { Clock } from './clock.ts'
import { watchConnectErrors } from './connect-error.ts'
import type { Contract, Operation } from '../core/contract.ts'
import { readDiagnosis } from '../core/diagnosis.ts'
import { readAnswer, unwrap } from './envelope.ts'
import { ConfigurationError, isLendspecError, RejectedError } from '../core/errors.ts'
import { explainBroken, explainUnprepared, outcomeOf } from './failure.ts'
import { type Call, placeholderOrigin } from './http.ts'
import { createLimit, type Limit, within } from './limit.ts'
import { isLoopback } from '../core/loopback.ts'
import { signRequest } from './prepare.ts'
import { type Budget, isRepeatable, pause, readRetryAfter, type RetryPolicy } from './retry.ts'
import { locate, type Server } from './server.ts'
import { checkShape } from './shape.ts'
import type { RequestSigner } from '../signing/scheme.ts'
import { createTokenSource, findToken, type TokenSource } from './token.ts'

export interface TransportOptions {
  contract: Contract
  signer: RequestSigner
  server: Server
  paths: Readonly<Record<string, string>>
  tokens: TokenSource
  fetch: Fetch
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

/** What happened to a call. Contains no parameter, response or header. */
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
  /** The response is not what the contract says; pointers and keywords. */
  | { type: 'drift'; operationId: string; problems: readonly string[] }
  /** The clock was corrected, after a partner refused a timestamp: its own is ahead of ours by so much. */
  | { type: 'clock'; offsetMs: number }
  /** PPDAI issued keys of 1024 bits; they are weak today. */
  | { type: 'warning'; reason: 'weak-key'; bits: number }

export interface Answer {
  /** JSON of the answer, out of the list some answers are wrapped in. */
  text: string
  response: Response
}

/** Signs the very text that is sent, sends it, and reads the response. */
export function createTransport(options: TransportOptions): (call: Call) => Promise<Answer> {
  const operations = new Map(
    Object.values(options.contract.operations).map((operation) => [operation.path, operation]),
  )
  watchConnectErrors()
  return async (call) => {
    const asked = URL.canParse(call.url) ? new URL(call.url) : undefined
    if (asked?.origin !== placeholderOrigin)
      throw new ConfigurationError('A call cannot have a baseUrl of its own: give server.')
    const operation = operations.get(asked.pathname)
    if (operation?.method !== call.method)
      throw new ConfigurationError('No operation of the contract has the path and method of this request.')
    const url = locate(operation, options.server, options.paths[operation.id])
    const tokens = call.accessToken === undefined ? options.tokens : createTokenSource(call.accessToken)
    const deadline = performance.now() + options.timeout
    const query = url.includes('?') ? asked.search.replace('?', '&') : asked.search
    return makeCall({ operation, url: url + query, call, tokens, deadline }, options)
  }
}

/** One call, with all its attempts. */
export interface PendingCall {
  operation: Operation
  url: string
  call: Call
  tokens: TokenSource
  /** When its time is up, on the clock of `performance.now`. */
  deadline: number
}

/** The attempts of one call. Each is signed again: a retry with an old timestamp would be rejected. */
async function makeCall(pending: PendingCall, options: TransportOptions): Promise<Answer> {
  const { policy, budget, clock, random, now } = options
  const { operation, url, call, tokens } = pending
  const bounded = <T>(work: (limit: Limit) => Promise<T>, failure: unknown) =>
    within(timeLeft(pending), call.signal, work).catch(rethrow(call, failure))
  let corrections = 0
  let renewed: Promise<string> | undefined
  for (let attempt = 1; ; attempt++) {
    const usedOffset = clock.offset()
    const result = await clock.during(() => attemptOnce(pending, attempt, renewed, options))
    if (result.ok) {
      budget.earn()
      return result
    }
    const { failure, received, token } = result
    if (call.signal?.aborted) throw call.signal.reason
    if (timeLeft(pending) <= 0) throw failure
    if (received && isTimestampRefusal(failure) && corrections < 2 && isTrusted(url)) {
      corrections++
      const learnt = await bounded((limit) => limit.race(clock.learn({ usedOffset, ...received })), failure)
      if (learnt) continue
      throw failure
    }
    if (token !== undefined && isTokenRefusal(failure, options.contract)) {
      if (renewed) tokens.forget(renewed)
      else if ((renewed = tokens.renew(token))) continue
      throw failure
    }
    const unprocessed = corrections + (renewed ? 1 : 0)
    const mayRepeat =
      attempt - unprocessed < policy.attempts && isRepeatable(operation, failure) && budget.take()
    if (!mayRepeat) throw failure
    const wait = pause(attempt, readRetryAfter(received?.retryAfter ?? null, now()), random, policy)
    if (wait === undefined) throw failure
    await bounded((limit) => limit.sleep(wait), failure)
  }
}

type AttemptResult =
  | ({ ok: true } & Answer)
  | { ok: false; failure: unknown; received: RawResponse | undefined; token: string | undefined }

async function attemptOnce(
  pending: PendingCall,
  attempt: number,
  renewed: Promise<string> | undefined,
  options: TransportOptions,
): Promise<AttemptResult> {
  const { operation, call, tokens } = pending
  const limit = createLimit(Math.min(options.attemptTimeout, timeLeft(pending)), call.signal)
  const { signal } = limit
  const startedAt = performance.now()
  const report = (result: { outcome: string; status?: number; code?: string | number }) => {
    const durationMs = performance.now() - startedAt
    options.onEvent({ type: 'attempt', operationId: operation.id, attempt, durationMs, ...result })
  }
  let token: string | undefined
  let received: RawResponse | undefined
  try {
    if (operation.accessToken) token = await limit.race(findToken(operation, tokens, renewed))
    const signed = await limit.race(signRequest(pending, token, signal, options))
    received = await exchange(operation, signed.request, limit, {
      now: options.now,
      fetch: call.fetch ?? options.fetch,
    })
    const { status, text: answered, response } = received
    readAnswer(options.contract, operation, status, answered, signed.sent, () =>
      readDiagnosis(pending.url, response.headers, signed.sent()),
    )
    const text = await checkShape(operation, 'Response', unwrap(answered), options)
    report({ outcome: 'ok', status })
    return { ok: true, text, response }
  } catch (error) {
    const failure = (received ? explainBroken : explainUnprepared)(operation, error, signal)
    report(outcomeOf(failure))
    return { ok: false, failure, received, token }
  } finally {
    limit.release()
  }
}

// A timer may fire a millisecond early.
const timeLeft = ({ deadline }: PendingCall) => deadline - performance.now() - 1

const isTimestampRefusal = (failure: unknown) =>
  failure instanceof RejectedError && failure.retry === 'same-request'

/** The gateway rejected the call before it was processed, so any operation may be retried (grade inferred). */
const isTokenRefusal = (failure: unknown, { tokenRefusal }: Contract) =>
  failure instanceof RejectedError && failure.partnerCode === tokenRefusal

const isTrusted = (url: string) => url.startsWith('https:') || isLoopback(url)

/** A pause that was cut short ends the call: with the caller's reason, or with the failure that was to be retried. */
const rethrow = (call: Call, failure: unknown) => (error: unknown) => {
  throw call.signal?.aborted ? call.signal.reason : isLendspecError(error) ? error : failure
}
