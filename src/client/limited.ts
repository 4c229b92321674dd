import type { Operation } from '../core/contract.ts'
import { RateLimitedError } from '../core/rate-limited.ts'
import { readRetryAfter } from './retry.ts'

/** @param wait seconds that the contract says, at least */
export function limited(
  operation: Operation,
  status: number,
  headers?: Pick<Headers, 'get'>,
  wait?: number,
): RateLimitedError {
  const asked = readRetryAfter(headers?.get('retry-after') ?? null, Date.now())
  const seconds = [wait, asked === undefined ? undefined : Math.ceil(asked / 1000)]
  const known = seconds.filter((one) => one !== undefined)
  return new RateLimitedError(operation, status, known.length ? Math.max(...known) : undefined)
}
