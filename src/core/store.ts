// What several processes share: texts by key.

import { LendspecError } from './base-error.ts'

/** Keeps texts by key. A store that several processes share decides each `set` in one step, by one clock. */
export interface SharedStore {
  /** The text, unless its time is over. */
  get(key: string): Promise<string | undefined>
  /**
   * Compares and sets in one step. Resolves to false, and changes nothing, where the text is not the expected one.
   * @param text undefined deletes
   */
  set(key: string, text: string | undefined, condition?: SetCondition): Promise<boolean>
}

export interface SetCondition {
  /** The text that has to be there, or `null` for none. Default: no condition. */
  expected?: string | null
  /** Milliseconds after which the text is gone. Default: it stays. */
  keep?: number
}

/** A store failed or was not reached. What it was to keep may be kept or not. */
export class StoreError extends LendspecError {
  readonly code = 'STORE'
  override get name() {
    return 'StoreError'
  }
}

/** Texts in this process only. `now` is a clock that is never set back. */
export function createMemoryTexts(now: () => number = () => performance.now()): SharedStore {
  const texts = new Map<string, { text: string; until: number }>()
  const find = (key: string) => {
    const found = texts.get(key)
    if (found && found.until > now()) return found.text
    texts.delete(key)
    return undefined
  }
  return {
    get: async (key) => find(key),
    async set(key, text, { expected, keep = Infinity } = {}) {
      if (expected !== undefined && (find(key) ?? null) !== expected) return false
      if (text === undefined) texts.delete(key)
      else texts.set(key, { text, until: now() + keep })
      return true
    },
  }
}

export interface LeaseOptions {
  /** Milliseconds after which another process may go on where this one has died. Default 10,000. */
  lease?: number
  /** Milliseconds between two attempts to get it. Default 25. */
  pause?: number
}

/**
 * Runs `work` while no other process does. The lease is renewed until `work` ends. It is not a lock: a process that stood
 * still for longer than its lease may go on beside another, so `work` saves by compare-and-set, or may safely run twice.
 */
export async function withLease<Result>(
  store: SharedStore,
  key: string,
  work: () => Promise<Result>,
  { lease = 10_000, pause = 25 }: LeaseOptions = {},
): Promise<Result> {
  const owner = globalThis.crypto.randomUUID()
  while (!(await store.set(key, owner, { expected: null, keep: lease })))
    await new Promise((done) => setTimeout(done, pause * (1 + Math.random())))
  const timer = setInterval(() => {
    store.set(key, owner, { expected: owner, keep: lease }).catch(() => {})
  }, lease / 3)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    // If this fails, the lease ends by itself.
    await store.set(key, undefined, { expected: owner }).catch(() => {})
  }
}
