// A session in a store that several mocks share.

import { type SharedStore, withLease } from '../../core/store.ts'
import type { Soon } from '../soon.ts'

/** Where a session is. */
export interface SharedPlace {
  readonly store: SharedStore
  readonly key: string
}

export interface Steps {
  /** Does what reads and changes a session, synchronous as it is, in one step. */
  step<Result>(work: () => Result): Soon<Result>
  /** Runs what other processes must not do at the same time: deliveries, in their order. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>
}

/** A session that nobody touched for so long is forgotten. */
const kept = 30 * 86_400_000

/** Of a session in this process: each step is whole by itself. */
export const localSteps: Steps = { step: (work) => work(), alone: (work) => work() }

/**
 * Each step reads the session, works on it and saves it by compare-and-set. Where another process was faster, it is done
 * again with what that one left.
 * @param load puts the session in its place; undefined for one that nobody has begun
 */
export function createSharedSteps(
  { store, key }: SharedPlace,
  load: (text: string | undefined) => void,
  save: () => string,
): Steps {
  /** What the session in memory was loaded from or saved as; undefined while it may differ. */
  let current: string | undefined
  let turn: Promise<unknown> = Promise.resolve()

  async function attempt<Result>(work: () => Result): Promise<Result> {
    for (;;) {
      const text = await store.get(key)
      if (text === undefined || text !== current) load(text)
      current = undefined
      const result = work()
      const next = save()
      if (next !== text && !(await store.set(key, next, { expected: text ?? null, keep: kept }))) continue
      current = next
      return result
    }
  }

  return {
    step(work) {
      const done = turn.then(() => attempt(work))
      turn = done.catch(() => undefined)
      return done
    },
    alone: (work) => withLease(store, `${key}/lease`, work),
  }
}

/** Adds to a list that is kept as JSON. */
export async function addName({ store, key }: SharedPlace, name: string): Promise<void> {
  for (;;) {
    const text = await store.get(key)
    const names = namesIn(text)
    if (names.includes(name)) return
    if (await store.set(key, JSON.stringify([...names, name]), { expected: text ?? null })) return
  }
}

export const namesIn = (text: string | undefined) =>
  text === undefined ? [] : (JSON.parse(text) as string[])
