import { requireNodeCrypto } from './node-crypto.ts'

/** Tells whether a signed request was seen before. One step, so that of two in parallel exactly one is new. */
export interface ReplayCache {
  /**
   * The body is no part of the key: with a blank more, or another order of its members, it is signed alike. The time is:
   * PPDAI signs the same parameters alike at any time.
   * @param signature text of the signature, already verified, in its only spelling
   * @param signedAt seconds since 1970
   * @param expiresAt milliseconds since 1970 after which the timestamp alone refuses it
   */
  isNew(signature: string, signedAt: number, path: string, expiresAt: number, now: number): boolean
}

export function createReplayCache(): ReplayCache {
  const { createHash } = requireNodeCrypto('what was seen is remembered by its hash')
  const seen = new Map<string, number>()
  return {
    isNew(signature, signedAt, path, expiresAt, now) {
      for (const [key, expiry] of seen) {
        if (expiry >= now) break
        seen.delete(key)
      }
      const key = createHash('sha256').update(`${signature}\n${signedAt}\n${path}`).digest('binary')
      if (seen.has(key)) return false
      seen.set(key, expiresAt)
      return true
    },
  }
}
