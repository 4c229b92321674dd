import type { Operation } from './contract.ts'
import { LendspecError } from './base-error.ts'

/** The partner refused the call because there were too many, before it was processed. Wait `retryAfter` seconds. */
export class RateLimitedError extends LendspecError {
  readonly code = 'RATE_LIMITED'
  override get name() {
    return 'RateLimitedError'
  }
  readonly operationId: string
  /** Seconds before the next call, where the response or the contract says how many. */
  readonly retryAfter: number | undefined
  /** The HTTP status; some partners refuse inside 200. Undefined where nothing was sent. */
  readonly status: number | undefined

  constructor(operation: Operation, status: number | undefined, retryAfter: number | undefined) {
    const wait = retryAfter === undefined ? 'a while' : `${retryAfter} s`
    const who = status === undefined ? 'the limiter of this client' : `the partner (HTTP ${status})`
    super(
      `${operation.id}: ${who} limits the rate of calls, and refused this one. Wait ${wait} before the next ` +
        `(${operation.method} ${operation.path})`,
    )
    this.operationId = operation.id
    this.retryAfter = retryAfter
    this.status = status
  }
}
