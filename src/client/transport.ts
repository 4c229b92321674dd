// The attempts of one call.

import type { ClientContract } from '../core/contract.ts'
import { readDiagnosis } from '../core/diagnosis.ts'
import { isLendspecError, RejectedError } from '../core/errors.ts'
import { isLoopback } from '../core/loopback.ts'
import { exchange, type RawResponse } from './attempt.ts'
import type { Answer, CallContext, PendingCall } from './context.ts'
import { readAnswer, unwrap } from './envelope.ts'
import { explainBroken, explainUnprepared, outcomeOf } from './failure.ts'
import { createLimit, type Limit, within } from './limit.ts'
import { signRequest } from './prepare.ts'
import { isRepeatable, pause, readRetryAfter } from './retry.ts'
import { checkResponse } from './shape.ts'
import { findToken } from './token.ts'

/** Each attempt is signed again: a retry with an old timestamp would be rejected. */
export async function attemptAll(pending: PendingCall, context: CallContext): Promise<Answer> {
  const { policy, budget, clock, random, now } = context
  const { operation, url, signal, tokens } = pending
  const bounded = <T>(work: (limit: Limit) => Promise<T>, failure: unknown) =>
    within(timeLeft(pending), signal, work).catch(rethrow(signal, failure))
  let corrections = 0
  let renewed: Promise<string> | undefined
  for (let attempt = 1; ; attempt++) {
    const usedOffset = clock.offset()
    const result = await clock.during(() => attemptOnce(pending, attempt, renewed, context))
    if (result.ok) {
      budget.earn()
      return result
    }
    const { failure, received, token } = result
    if (signal?.aborted) throw signal.reason
    if (timeLeft(pending) <= 0) throw failure
    if (received && isTimestampRefusal(failure) && corrections < 2 && isTrusted(url)) {
      corrections++
      const learnt = await bounded((limit) => limit.race(clock.learn({ usedOffset, ...received })), failure)
      if (learnt) continue
      throw failure
    }
    if (token !== undefined && isTokenRefusal(failure, context.contract)) {
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
  context: CallContext,
): Promise<AttemptResult> {
  const { operation, tokens, url } = pending
  const limit = createLimit(Math.min(context.attemptTimeout, timeLeft(pending)), pending.signal)
  const startedAt = performance.now()
  const report = (result: { outcome: string; status?: number; code?: string | number }) => {
    const durationMs = performance.now() - startedAt
    context.onEvent({ type: 'attempt', operationId: operation.id, attempt, durationMs, ...result })
  }
  let token: string | undefined
  let received: RawResponse | undefined
  try {
    if (operation.accessToken) token = await limit.race(findToken(operation, tokens, renewed))
    const { init, sent } = await limit.race(signRequest(pending, token, limit.signal, context))
    received = await exchange(operation, url, init, limit, { now: context.now, send: pending.send })
    const { status, response } = received
    const reading = readAnswer(context.contract, operation, status, received.text, sent, () =>
      readDiagnosis(url, response.headers, sent()),
    )
    const parsed = { text: unwrap(received.text), value: await limit.race(reading) }
    const answer = await checkResponse(operation, parsed, context)
    report({ outcome: 'ok', status })
    return { ok: true, ...answer, response }
  } catch (error) {
    const failure = (received ? explainBroken : explainUnprepared)(operation, error, limit.signal)
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
const isTokenRefusal = (failure: unknown, { tokenRefusal }: ClientContract) =>
  failure instanceof RejectedError && failure.partnerCode === tokenRefusal

const isTrusted = (url: string) => url.startsWith('https:') || isLoopback(url)

/** A pause that was cut short ends the call: with the caller's reason, or with the failure that was to be retried. */
const rethrow = (signal: PendingCall['signal'], failure: unknown) => (error: unknown) => {
  throw signal?.aborted ? signal.reason : isLendspecError(error) ? error : failure
}
