// Keeps calls within what the contract says that a partner accepts (`x-rate`). Off unless a client is given one.

import type { Operation } from '../core/contract.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
import { RateLimitedError } from '../core/rate-limited.ts'

/** Counts the calls of one app id: clients of the same app share it. */
export interface RateLimiter {
  /**
   * Reserves a turn and returns the milliseconds to wait for it.
   * @throws RateLimitedError where that is more than `most`
   */
  take(operation: Operation, most: number): number
  /** The partner refused a call: no other of this operation goes out for a while. */
  close(operation: Operation, seconds: number | undefined): void
}

export interface RateLimiterOptions {
  /** Calls a minute by operation id, in place of the contract's. */
  perMinute?: Readonly<Record<string, number>>
  /** Milliseconds, of a clock that never goes back. */
  now?: () => number
}

const minute = 60_000
/** A pause after a refusal is doubled for each that follows, up to this. */
const longest = 15 * minute

interface Bucket {
  /** When the next call may go out. */
  free: number
  closedUntil: number
  pause: number
}

/**
 * Spaces the calls of each operation: a sixth of a minute's calls may go out at once, the others evenly behind them.
 * After a refusal it holds the operation back for a minute, doubled up to 15 while refusals go on.
 *
 *     const limiter = createRateLimiter()
 *     const client = createClient({ appId, privateKey, limiter })
 */
export function createRateLimiter(options: RateLimiterOptions = {}): RateLimiter {
  const { perMinute = {}, now = () => performance.now() } = options
  for (const [id, rate] of Object.entries(perMinute))
    if (typeof rate !== 'number' || !(rate > 0))
      throw new ConfigurationError(
        `perMinute: the rate of an operation is not a number above 0 (${id.slice(0, 40)}).`,
      )
  const buckets = new Map<string, Bucket>()
  const bucketOf = ({ id }: Operation): Bucket => {
    const bucket = buckets.get(id) ?? { free: -Infinity, closedUntil: -Infinity, pause: 0 }
    buckets.set(id, bucket)
    return bucket
  }
  return {
    take(operation, most) {
      const bucket = bucketOf(operation)
      const rate = perMinute[operation.id] ?? operation.rate?.perMinute
      const [time, { interval, burst }] = [now(), spacing(rate)]
      const free = Math.max(bucket.free, time - interval * (burst - 1), bucket.closedUntil)
      const wait = Math.max(0, Math.ceil(free - time - 1e-6))
      if (wait > most) throw new RateLimitedError(operation, undefined, Math.ceil(wait / 1000))
      bucket.free = free + interval
      // Nobody was refused for as long as the last pause was.
      if (time - bucket.closedUntil > bucket.pause) bucket.pause = 0
      return wait
    },
    close(operation, seconds = 60) {
      const bucket = bucketOf(operation)
      const time = now()
      // Calls under way when the first was refused are refused too.
      if (time < bucket.closedUntil) return
      bucket.pause = Math.min(longest, Math.max(seconds * 1000, bucket.pause * 2))
      bucket.closedUntil = time + bucket.pause
    },
  }
}

/** How many calls may go out at once, and the milliseconds between the others: in no minute more than the rate. */
function spacing(rate: number | undefined): { interval: number; burst: number } {
  if (rate === undefined) return { interval: 0, burst: 1 }
  const burst = Math.max(1, Math.floor(rate / 6))
  return { burst, interval: minute / (burst === 1 ? rate : rate - burst) }
}
