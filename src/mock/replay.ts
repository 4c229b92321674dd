import { requireNodeCrypto } from '../crypto/node-crypto.ts'

/** Remembers signed requests. One synchronous step, so that of two in parallel exactly one is new. */
export interface ReplayCache {
  /**
   * The key leaves out the body: more whitespace, or another order of its fields, has the same signature. The key includes
   * the time, which not every signature covers.
   * @param signature text of the signature, verified, in its only spelling
   * @param signedAt seconds since 1970
   * @param expiresAt milliseconds since 1970; later the timestamp is too old. Depends on `signedAt` alone
   */
  isNew(signature: string, signedAt: number, path: string, expiresAt: number, now: number): boolean
}

/** Keeps a Set for each second of expiry and drops it whole, so that the cost of a call does not grow. */
export function createReplayCache(): ReplayCache {
  const { createHash } = requireNodeCrypto('the replay cache remembers hashes')
  const seen = new Map<number, Set<string>>()
  /** The first second that is kept. It never goes back, even if the clock does. */
  let first = -Infinity
  return {
    isNew(signature, signedAt, path, expiresAt, now) {
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
      const key = createHash('sha256').update(`${signature}\n${signedAt}\n${path}`).digest('binary')
      if (keys.has(key)) return false
      keys.add(key)
      return true
    },
  }
}
