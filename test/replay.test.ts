import { describe, expect, it } from 'vitest'
import { createReplayCache } from '../src/replay.ts'
import { now, seconds } from './support.ts'

describe('what was received before', () => {
  it('is known by its signature, its time and its path together', () => {
    const cache = createReplayCache()
    const isNew = (signature: string, signedAt: number, path: string) =>
      cache.isNew(signature, signedAt, path, now + 1, now)
    const seen = [
      isNew('a', seconds, '/a'),
      isNew('b', seconds, '/a'),
      isNew('a', seconds + 1, '/a'),
      isNew('a', seconds, '/b'),
    ]
    expect(seen).toEqual([true, true, true, true])
    expect(isNew('a', seconds, '/a')).toBe(false)
  })

  it('is known until its time is over, that moment included, and then forgotten', () => {
    const cache = createReplayCache()
    const isNew = (expiresAt: number, at: number) => cache.isNew('a', seconds, '/', expiresAt, at)
    expect(isNew(now + 1000, now)).toBe(true)
    expect(isNew(now + 1000, now + 999)).toBe(false)
    expect(isNew(now + 1000, now + 1000)).toBe(false)
    expect(isNew(now + 2000, now + 1001)).toBe(true)
    expect(isNew(now + 2000, now + 1002)).toBe(false)
  })

  it('does not make what came later be forgotten too', () => {
    const cache = createReplayCache()
    const isNew = (signature: string, expiresAt: number, at: number) =>
      cache.isNew(signature, seconds, '/', expiresAt, at)
    isNew('short', now + 1000, now)
    isNew('long', now + 5000, now)
    expect(isNew('other', now + 9000, now + 2000)).toBe(true)
    expect(isNew('long', now + 5000, now + 2000)).toBe(false)
  })
})
