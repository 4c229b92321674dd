import type { PendingCall } from './context.ts'
import { timeLeft } from './limit.ts'
import type { RateLimiter } from './rate-limiter.ts'
import { sleep, within } from './within.ts'

/** @throws RateLimitedError where the turn of the call comes after its deadline */
export async function waitTurn(limiter: RateLimiter, pending: PendingCall): Promise<void> {
  const most = timeLeft(pending)
  const wait = limiter.take(pending.operation, most)
  if (wait > 0) await within(most, pending.signal, (limit) => sleep(limit, wait))
}
