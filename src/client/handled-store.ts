import { ConfigurationError } from '../core/unsent-error.ts'
import { readNumber } from '../core/given.ts'

/**
 * Remembers which events were handled. A store that several processes share must decide each claim in one step, as
 * Redis does with `SET key token NX PX lease`. Test a store of yours with `handledStoreChecks` of `lendspec/testing`.
 */
export interface HandledStore {
  /**
   * Claims an event for `lease` milliseconds. After that another delivery may claim it: the owner may have crashed.
   * @param key identifies the event: any text
   * @param token identifies this claim
   * @returns `claimed`; `busy` while another claim holds the event; `done` once it was handled
   */
  claim(key: string, token: string, lease: number): Promise<HandledState>
  /**
   * Marks an event as handled, for at least `keep` milliseconds. There is no token: when a handler outlives its lease and
   * succeeds, the event is handled, no matter who claimed it since.
   */
  done(key: string, keep: number): Promise<void>
  /**
   * Ends a claim, so that the next delivery is handled. Compares the token and deletes in one step: a claim with another
   * token stays, and so does a mark.
   */
  release(key: string, token: string): Promise<void>
}

export type HandledState = 'claimed' | 'busy' | 'done'

export interface MemoryStoreOptions {
  /**
   * How many handled events to remember. Beyond that the oldest are forgotten, and a retry of one is handled again.
   * Default 100,000.
   */
  maxEntries?: number
  /** A clock in milliseconds that is never set back. Default `performance.now()`. */
  now?: () => number
}

/** Handled events that expire at about the same time. Dropped as a whole: deleting keys one by one blocks the process. */
interface Bucket {
  readonly from: number
  until: number
  readonly keys: Set<string>
}

const bucketSpan = 3_600_000

/**
 * Remembers events in this process only, and forgets them when it ends.
 * @throws ConfigurationError for an unusable option; later for a clock that returns no finite number
 */
export function createMemoryStore({
  maxEntries = 100_000,
  now: read = () => performance.now(),
}: MemoryStoreOptions = {}): HandledStore {
  if (typeof maxEntries !== 'number' || !(maxEntries >= 1))
    throw new ConfigurationError('maxEntries must be a number from 1.')
  const now = () => readNumber('now', read)
  const leases = new Map<string, { token: string; until: number }>()
  let sweepAt = 1000
  let buckets: Bucket[] = []

  function remember(key: string, until: number): void {
    const last = buckets.at(-1)
    if (last && last.keys.size < maxEntries / 16 && Math.abs(until - last.from) < bucketSpan) {
      last.keys.add(key)
      last.until = Math.max(last.until, until)
      return
    }
    const present = now()
    buckets = [
      ...buckets.filter((bucket) => bucket.until > present),
      { from: until, until, keys: new Set([key]) },
    ]
    let size = buckets.reduce((sum, { keys }) => sum + keys.size, 0)
    for (; size > maxEntries; size -= buckets.shift()?.keys.size ?? size);
  }

  /** Handlers that never end leave leases. A sweep at twice the size costs each claim little. */
  function sweep(present: number): void {
    if (leases.size < sweepAt) return
    for (const [key, { until }] of leases) if (until <= present) leases.delete(key)
    sweepAt = Math.max(1000, 2 * leases.size)
  }

  return {
    async claim(key, token, lease) {
      const present = now()
      sweep(present)
      if (buckets.some(({ until, keys }) => until > present && keys.has(key))) return 'done'
      if ((leases.get(key)?.until ?? -Infinity) > present) return 'busy'
      leases.set(key, { token, until: present + lease })
      return 'claimed'
    },
    async done(key, keep) {
      leases.delete(key)
      remember(key, now() + keep)
    },
    async release(key, token) {
      if (leases.get(key)?.token === token) leases.delete(key)
    },
  }
}
