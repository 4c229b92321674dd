import type { Operation, RateLimit } from '../core/contract.ts'
import { RateLimitedError } from '../core/rate-limited.ts'
import { unreadable } from './explain.ts'
import { isOneOf, isPresent } from './fields.ts'
import type { Json } from './response.ts'
import { readRetryAfter } from './retry.ts'

/** For a response that is neither a success nor a refusal with a code: too many calls, or nothing that can be read. */
export function noAnswer(
  operation: Operation,
  status: number,
  answer: Json | undefined,
  limit: RateLimit | undefined,
  headers?: Pick<Headers, 'get'>,
): Error {
  if (status === 429 || (answer && limit && isLimited(answer, limit))) {
    const asked = readRetryAfter(headers?.get('retry-after') ?? null, Date.now())
    const seconds = Math.max(limit?.wait ?? 0, Math.ceil((asked ?? 0) / 1000))
    return new RateLimitedError(operation, status, seconds || undefined)
  }
  const what = `the response (HTTP ${status}) is not the envelope the contract describes`
  return unreadable(operation, status, what)
}

/** Such a response comes at any HTTP status. */
const isLimited = (answer: Json, { field, values, fields }: RateLimit) =>
  isOneOf(answer[field], values) && fields.every((name) => isPresent(answer[name]))
