import type { SharedStore } from '../core/store.ts'
import type { HandledStore } from './handled-store.ts'

/** A mark that could not be saved is tried again after so many milliseconds. */
const again = 1000

/**
 * Remembers handled events in a store that several processes share. If the store cannot be reached, this process keeps
 * the marks of its handlers, and saves them when it is back.
 */
export function createSharedClaims(store: SharedStore): HandledStore {
  const unsaved = new Set<string>()
  const keyOf = (key: string) => `handled/${key}`
  const claimText = (token: string) => `claim ${token}`
  const mark = (key: string, keep: number) => store.set(keyOf(key), 'done', { keep })

  function saveLater(key: string, until: number): void {
    const timer = setTimeout(() => {
      const keep = until - performance.now()
      const saved = keep <= 0 ? Promise.resolve(true) : mark(key, keep)
      saved.then(
        () => unsaved.delete(key),
        () => saveLater(key, until),
      )
    }, again)
    // It must not keep a process alive; browsers have numbers for timers.
    if (typeof timer === 'object') timer.unref()
  }

  return {
    async claim(key, token, lease) {
      if (unsaved.has(key)) return 'done'
      if (await store.set(keyOf(key), claimText(token), { expected: null, keep: lease })) return 'claimed'
      return (await store.get(keyOf(key))) === 'done' ? 'done' : 'busy'
    },
    async done(key, keep) {
      const until = performance.now() + keep
      try {
        await mark(key, keep)
      } catch (error) {
        unsaved.add(key)
        saveLater(key, until)
        throw error
      }
    },
    async release(key, token) {
      await store.set(keyOf(key), undefined, { expected: claimText(token) })
    },
  }
}
