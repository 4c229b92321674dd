import { TransportError } from '../core/lost-error.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
import { RateLimitedError } from '../core/rate-limited.ts'
import { StillPendingError } from '../core/still-pending.ts'
import type { Next, Outcome, Pending } from './pending.ts'
import { sleep, within } from './within.ts'

export interface WaitOptions {
  /** Milliseconds before the first question. Default 3000. */
  delay?: number
  /** What the pause grows by after each question. Default 1.5. */
  factor?: number
  /** The longest pause, in milliseconds. Default 30,000. */
  maxDelay?: number
  /** Milliseconds for all of it. Default 10 minutes. */
  timeout?: number
  /** Ends the wait at once. */
  signal?: AbortSignal
}

type Ask<Told, Parameters> = (
  parameters: Parameters,
  options: { signal: AbortSignal },
) => Promise<Outcome<Told, Next<string, Parameters>>>

/**
 * Waits until a call that is in progress is done: asks the operation that the contract names, with a growing pause. Resolves
 * to the response of the success; a refusal rejects as that operation does. A question that a lost connection or the
 * partner's rate limit stopped is put again.
 *
 *     const bid = await client.submitBid({ ListingId: 126198698, Amount: 50 })
 *     if (bid.status === 'pending') console.log(await waitFor(bid, client.getBidResult))
 *
 * @param ask the operation of `outcome.next`
 * @throws StillPendingError when the time is up; the reason of `signal`
 */
export function waitFor<Told, Parameters>(
  outcome: Pending<unknown, Next<string, Parameters>>,
  ask: Ask<Told, Parameters>,
  options?: WaitOptions,
): Promise<Told>
/** The same of an outcome that may be done: then it resolves to its own response. */
export function waitFor<Data, Told, Parameters>(
  outcome: Outcome<Data, Next<string, Parameters>>,
  ask: Ask<Told, Parameters>,
  options?: WaitOptions,
): Promise<Data | Told>
export async function waitFor<Data, Told, Parameters>(
  outcome: Outcome<Data, Next<string, Parameters>>,
  ask: Ask<Told, Parameters>,
  options: WaitOptions = {},
): Promise<Data | Told> {
  const { delay = 3000, factor = 1.5, maxDelay = 30_000, timeout = 600_000, signal } = options
  for (const [name, value] of Object.entries({ delay, factor, maxDelay, timeout }))
    if (typeof value !== 'number' || !(value >= (name === 'factor' ? 1 : 0)))
      throw new ConfigurationError(`${name} must be a number that is not below ${name === 'factor' ? 1 : 0}.`)
  let latest: Outcome<Data | Told, Next<string, Parameters>> = outcome
  const poll = within(timeout, signal, async (limit) => {
    for (let pause = delay; latest.status === 'pending'; pause = Math.min(pause * factor, maxDelay)) {
      await sleep(limit, pause)
      try {
        latest = await limit.race(ask(latest.next.parameters, { signal: limit.signal }))
      } catch (error) {
        if (limit.signal.aborted || !isPassing(error)) throw error
        if (error instanceof RateLimitedError) await sleep(limit, (error.retryAfter ?? 60) * 1000)
      }
    }
    return latest.data
  })
  return poll.catch((error: unknown) => {
    if (signal?.aborted) throw signal.reason
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    if (isLate && latest.status === 'pending')
      throw new StillPendingError(latest.next.operation, latest.next.parameters)
    throw error
  })
}

/** Such a failure says nothing about the call that is in progress. */
const isPassing = (error: unknown) =>
  error instanceof RateLimitedError || (error instanceof TransportError && error.transient)
