// Whether a failed attempt is followed by another one.

import type { CallRules } from '../core/contract.ts'
import { RejectedError } from '../core/answer-error.ts'
import { isLendspecError } from '../core/base-error.ts'
import { RateLimitedError } from '../core/rate-limited.ts'
import { isLoopback } from '../core/loopback.ts'
import { correct } from './clock-correction.ts'
import { measure } from './clock-sample.ts'
import type { CallContext, FailedAttempt, PendingCall, Progress } from './context.ts'
import { type Limit, timeLeft } from './limit.ts'
import { defaultPolicy, isRepeatable, pause, readRetryAfter } from './retry.ts'
import { forget, renew } from './token-renewal.ts'
import { sleep, within } from './within.ts'

/**
 * Waits until another attempt is due.
 * @throws the failure, where none is
 */
export async function recover(
  pending: PendingCall,
  { failure, received, token, usedOffset }: FailedAttempt & { usedOffset: number },
  progress: Progress,
  context: CallContext,
): Promise<void> {
  const { contract, attempts, budget, clock, random, now, onEvent } = context
  const { operation, url, signal, tokens } = pending
  if (failure instanceof RateLimitedError) context.limiter?.close(operation, failure.retryAfter)
  const bounded = <T>(work: (limit: Limit) => Promise<T>) =>
    within(timeLeft(pending), signal, work).catch(rethrow(signal, failure))
  if (received && isTimestampRefusal(failure) && progress.corrections < 2 && isTrusted(url)) {
    progress.corrections++
    if (
      await bounded((limit) =>
        limit.race(
          correct(
            clock,
            usedOffset,
            contract.windowSeconds * 1000,
            () => measure(received, context.maxCorrection),
            (offsetMs) => onEvent({ type: 'clock', offsetMs }),
          ),
        ),
      )
    )
      return
    throw failure
  }
  if (tokens && token !== undefined && isTokenRefusal(failure, contract)) {
    if (progress.renewed) forget(tokens, progress.renewed)
    else if ((progress.renewed = renew(tokens, token))) return
    throw failure
  }
  const unprocessed = progress.corrections + (progress.renewed ? 1 : 0)
  const mayRepeat =
    progress.attempt - unprocessed < attempts && isRepeatable(operation, failure) && budget.take()
  if (!mayRepeat) throw failure
  const asked = readRetryAfter(received?.retryAfter ?? null, now())
  const declared = failure instanceof RateLimitedError ? (failure.retryAfter ?? 0) * 1000 : 0
  const wait = pause(progress.attempt, Math.max(asked ?? 0, declared) || undefined, random, defaultPolicy)
  if (wait === undefined) throw failure
  await bounded((limit) => sleep(limit, wait))
}

const isTimestampRefusal = (failure: unknown) =>
  failure instanceof RejectedError && failure.retry === 'same-request'

/** The gateway rejected the call before it was processed, so any operation may be retried (grade inferred). */
const isTokenRefusal = (failure: unknown, { tokenRefusal }: CallRules) =>
  failure instanceof RejectedError && failure.partnerCode === tokenRefusal

const isTrusted = (url: string) => url.startsWith('https:') || isLoopback(url)

/** A pause that was cut short ends the call: with the caller's reason, or with the failure that was to be retried. */
const rethrow = (signal: PendingCall['signal'], failure: unknown) => (error: unknown) => {
  throw signal?.aborted ? signal.reason : isLendspecError(error) ? error : failure
}
