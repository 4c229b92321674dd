// When a call may be retried, and after how long. Pure: time and randomness are parameters.

import { parseHttpDate } from './clock-sample.ts'
import type { Operation } from '../core/contract.ts'
import { RejectedError } from '../core/answer-error.ts'
import { isLendspecError } from '../core/base-error.ts'
import { TransportError } from '../core/lost-error.ts'
import { RateLimitedError } from '../core/rate-limited.ts'

export interface RetryPolicy {
  /** Milliseconds before the first retry; doubled for each further one. */
  readonly baseDelay: number
  readonly maxDelay: number
  /** A partner that asks for a longer pause than this, in milliseconds, is not waited for. */
  readonly maxRetryAfter: number
}

export const defaultPolicy: RetryPolicy = { baseDelay: 200, maxDelay: 5000, maxRetryAfter: 30_000 }

/**
 * True when a retry cannot have side effects twice: nothing left this machine, or the contract calls the operation `safe` and the
 * failure passes by itself.
 */
export function isRepeatable(operation: Operation, failure: unknown): boolean {
  if (failure instanceof TransportError)
    return failure.transient && (!failure.sent || operation.retry === 'safe')
  if (operation.retry !== 'safe') return false
  return (
    // By its code: a client whose partner does not sign responses is bundled without the class.
    (isLendspecError(failure) && failure.code === 'RESPONSE_SIGNATURE') ||
    failure instanceof RateLimitedError ||
    (failure instanceof RejectedError && failure.retry === 'later')
  )
}

/** Full jitter: anything from nothing to the doubled delay, so that many clients do not come back together. */
export function backoff(attempt: number, random: () => number, policy: RetryPolicy): number {
  return random() * Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attempt - 1))
}

/** Milliseconds that a `Retry-After` header asks for: seconds or an HTTP date (RFC 9110, 10.2.3). */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000
  const date = parseHttpDate(header)
  return date === undefined ? undefined : Math.max(0, date - now)
}

/** Milliseconds to wait before the next attempt, or undefined when the partner asks for more than the policy waits. */
export function pause(
  attempt: number,
  retryAfter: number | undefined,
  random: () => number,
  policy: RetryPolicy,
) {
  if (retryAfter !== undefined && retryAfter > policy.maxRetryAfter) return undefined
  return Math.max(backoff(attempt, random, policy), retryAfter ?? 0)
}
