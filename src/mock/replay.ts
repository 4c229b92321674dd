import { requireNodeCrypto } from '../core/node-crypto.ts'
import type { SharedStore } from '../core/store.ts'
import type { Verdict } from '../signing/scheme.ts'
import type { Soon } from './soon.ts'

/** Remembers signed requests. Decides in one step, so that of two in parallel exactly one is new. */
export interface ReplayCache {
  /**
   * A nonce must not come again, even with another text. Without one the signature and its time are the key, because
   * not every signature covers the time. The key leaves out the body: more whitespace, or another order of its fields, has
   * the same signature.
   * @param accepted the signature in its only spelling
   * @param expiresAt milliseconds since 1970; later the timestamp is too old. Depends on `signedAt` alone
   */
  isNew(accepted: Accepted, path: string, expiresAt: number, now: number): Soon<boolean>
}

type Accepted = Pick<Extract<Verdict, { ok: true }>, 'appId' | 'signature' | 'signedAt' | 'nonce'>

/** Keeps a Set for each second of expiry and drops it whole, so that the cost of a call does not grow. */
export function createReplayCache() {
  const { createHash } = requireNodeCrypto('the replay cache remembers hashes')
  const seen = new Map<number, Set<string>>()
  /** The first second that is kept. It never goes back, even if the clock does. */
  let first = -Infinity
  return {
    isNew(accepted: Accepted, path: string, expiresAt: number, now: number): boolean {
      const present = Math.floor(now / 1000)
      if (present > first) {
        first = present
        for (const second of seen.keys()) if (second < first) seen.delete(second)
      }
      const second = Math.floor(expiresAt / 1000)
      // After the clock was set back: forgotten or never seen, so not new.
      if (!(second >= first)) return false
      const keys = seen.get(second) ?? new Set()
      seen.set(second, keys)
      const key = createHash('sha256').update(textOf(accepted, path)).digest('binary')
      // With another time a nonce would be in another second.
      const places = accepted.nonce === undefined ? [keys] : [...seen.values()]
      if (places.some((known) => known.has(key))) return false
      keys.add(key)
      return true
    },
  } satisfies ReplayCache
}

/** Remembers in a store that several mocks share. It forgets a second later than the timestamp is too old. */
export const createSharedReplayCache = (store: SharedStore, place: string): ReplayCache => ({
  isNew: async (accepted, path, expiresAt, now) => {
    const { createHash } = requireNodeCrypto('the replay cache remembers hashes')
    const key = createHash('sha256').update(textOf(accepted, path)).digest('base64url')
    const keep = expiresAt - now + 1000
    return keep > 0 && store.set(`replay/${place}/${key}`, '', { expected: null, keep })
  },
})

const textOf = ({ appId, signature, signedAt, nonce }: Accepted, path: string) =>
  nonce === undefined ? `${signature}\n${signedAt}\n${path}` : `${appId}\n${nonce}`
