import { requireNodeCrypto } from './node-crypto.ts'

/** Tells whether a signed request was seen before. One step, so that of two in parallel exactly one is new. */
export interface ReplayCache {
  /**
   * The body is no part of the key: with a blank more, or another order of its members, it is signed alike. The time is:
   * PPDAI signs the same parameters alike at any time.
   * @param signature text of the signature, already verified, in its only spelling
   * @param signedAt seconds since 1970
   * @param expiresAt milliseconds since 1970 after which the timestamp alone refuses it; the same for the same `signedAt`
   */
  isNew(signature: string, signedAt: number, path: string, expiresAt: number, now: number): boolean
}

/** Keeps a Set for each second of expiry and drops it whole, so that a call costs the same however many are kept. */
export function createReplayCache(): ReplayCache {
  const { createHash } = requireNodeCrypto('what was seen is remembered by its hash')
  const seen = new Map<number, Set<string>>()
  /** The first second that is not forgotten. It never goes back, whatever the clock does. */
  let first = -Infinity
  return {
    isNew(signature, signedAt, path, expiresAt, now) {
      const present = Math.floor(now / 1000)
      if (present > first) {
        first = present
        for (const second of seen.keys()) if (second < first) seen.delete(second)
      }
      const second = Math.floor(expiresAt / 1000)
      // Forgotten, or never seen: after the clock was set back nobody can tell.
      if (!(second >= first)) return false
      const keys = seen.get(second) ?? new Set()
      seen.set(second, keys)
      const key = createHash('sha256').update(`${signature}\n${signedAt}\n${path}`).digest('binary')
      if (keys.has(key)) return false
      keys.add(key)
      return true
    },
  }
}
