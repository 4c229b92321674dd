/**
 * Remembers which events were handled. One that several processes share has to decide each claim in one step, as Redis
 * does with `SET key token NX PX lease`. `handledStoreChecks` of `lendspec/testing` tries a store against these rules.
 */
export interface HandledStore {
  /**
   * Takes an event for `lease` milliseconds, after which another delivery may take it: its owner may have crashed.
   * @param key identifies the event: any text
   * @param token identifies this claim
   * @returns `claimed`; `busy` while another claim holds the event; `done` once it was handled
   */
  claim(key: string, token: string, lease: number): Promise<HandledState>
  /**
   * Marks an event as handled, for at least `keep` milliseconds. It takes no token: when a handler outlives its lease
   * and succeeds, the event is handled, whoever claimed it since.
   */
  done(key: string, keep: number): Promise<void>
  /** Gives back a claim, so that the next delivery is handled. A claim with another token stays, and so does `done`. */
  release(key: string, token: string): Promise<void>
}

export type HandledState = 'claimed' | 'busy' | 'done'

export interface MemoryStoreOptions {
  /** How many handled events are remembered at most; the oldest are forgotten first. Default 100,000. */
  maxEntries?: number
  /** Milliseconds that never go back, whatever is done to the clock. Default `performance.now()`. */
  now?: () => number
}

/** Handled events that expire at about the same time. Dropped whole: deleting keys one by one blocks the process. */
interface Bucket {
  readonly from: number
  until: number
  readonly keys: Set<string>
}

const bucketSpan = 3_600_000

/** Remembers within this process. A restart forgets, and two processes do not know of each other. */
export function createMemoryStore({
  maxEntries = 100_000,
  now = () => performance.now(),
}: MemoryStoreOptions = {}): HandledStore {
  const leases = new Map<string, { token: string; until: number }>()
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

  return {
    async claim(key, token, lease) {
      const present = now()
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
