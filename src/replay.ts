import { createHash } from 'node:crypto'

/** Tells whether a signed request was seen before. One step, so that of two in parallel exactly one is new. */
export interface ReplayCache {
  /**
   * @param signature text of the signature, already verified
   * @param expiresAt milliseconds since 1970 after which the timestamp alone refuses it
   */
  isNew(signature: string, path: string, body: string, expiresAt: number, now: number): boolean
}

export function createReplayCache(): ReplayCache {
  const seen = new Map<string, number>()
  return {
    isNew(signature, path, body, expiresAt, now) {
      for (const [key, expiry] of seen) {
        if (expiry >= now) break
        seen.delete(key)
      }
      const key = createHash('sha256').update(`${signature}\n${path}\n${body}`).digest('base64')
      if (seen.has(key)) return false
      seen.set(key, expiresAt)
      return true
    },
  }
}
