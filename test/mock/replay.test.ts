import { describe, expect, it } from 'vitest'
import { createReplayCache } from '../../src/mock/replay.ts'
import { now, seconds } from '../support.ts'

const window = 60_999
/** Asks as a verifier does: a request expires by its own time. */
function scene() {
  const cache = createReplayCache()
  return {
    isNew: (signature: string, signedAt = seconds, at = now, path = '/a') =>
      cache.isNew({ appId: 'x', signature, signedAt }, path, signedAt * 1000 + window, at),
    isNewNonce: (nonce: string, signedAt = seconds, appId = 'x') =>
      cache.isNew({ appId, nonce, signature: `${signedAt}`, signedAt }, '/a', signedAt * 1000 + window, now),
  }
}

describe('what was received before', () => {
  it('is recognised by its nonce alone where it has one', () => {
    const { isNewNonce } = scene()
    const seen = [isNewNonce('a'), isNewNonce('b'), isNewNonce('a', seconds, 'another app')]
    expect(seen).toEqual([true, true, true])
    for (const later of [0, 1, 30]) expect(isNewNonce('a', seconds + later), `${later}`).toBe(false)
  })

  it('is known by its signature, its time and its path together', () => {
    const { isNew } = scene()
    const seen = [isNew('a'), isNew('b'), isNew('a', seconds + 1), isNew('a', seconds, now, '/b')]
    expect(seen).toEqual([true, true, true, true])
    expect(isNew('a')).toBe(false)
  })

  it('is known until its time is over, that millisecond included', () => {
    const { isNew } = scene()
    const present = seconds * 1000
    expect(isNew('a', seconds, present)).toBe(true)
    for (const at of [present, present + 999, present + 60_000, present + window]) {
      isNew(`other ${at}`, Math.floor(at / 1000), at)
      expect(isNew('a', seconds, at), `${at - present}`).toBe(false)
    }
  })

  it('does not make what came later be forgotten too', () => {
    const { isNew } = scene()
    isNew('short', seconds - 60)
    isNew('long', seconds)
    expect(isNew('other', seconds + 30, now + 30_000)).toBe(true)
    expect(isNew('long', seconds, now + 30_000)).toBe(false)
  })

  it('is known when it comes out of order, from a sender whose clock is ahead or behind', () => {
    const { isNew } = scene()
    const offsets = [60, -60, 0, 59, -59, 1]
    for (const offset of offsets) expect(isNew('a', seconds + offset)).toBe(true)
    for (const offset of offsets) expect(isNew('a', seconds + offset)).toBe(false)
  })

  it.each([1, 61, 3600, 86_400, 1e8])(
    'is not new when the clock was put forward and back by %d s',
    (offset) => {
      const { isNew } = scene()
      expect(isNew('a')).toBe(true)
      // What is signed by the wrong clock is new, and takes the cache there.
      expect(isNew('b', seconds + offset, now + offset * 1000)).toBe(true)
      expect(isNew('a')).toBe(false)
      expect(isNew('b', seconds + offset, now + offset * 1000)).toBe(false)
    },
  )

  it('leaves room for new ones after a small step back', () => {
    const { isNew } = scene()
    isNew('a', seconds + 5, now + 5000)
    expect(isNew('b')).toBe(true)
  })

  it.each([NaN, -Infinity])('is never new at %d', (at) => {
    const { isNew } = scene()
    expect(isNew('a')).toBe(true)
    expect(isNew('a', seconds, at)).toBe(false)
  })

  it('costs the same however many are kept, and nothing to forget: sets are dropped whole', () => {
    const { isNew } = scene()
    for (let number = 0; number < 50_000; number++) isNew(String(number))
    const { delete: remove } = Set.prototype
    const each = Set.prototype[Symbol.iterator]
    let touched = 0
    Set.prototype.delete = function (key) {
      touched++
      return remove.call(this, key)
    }
    Set.prototype[Symbol.iterator] = function () {
      touched++
      return each.call(this)
    }
    try {
      expect(isNew('later', seconds + 120, now + 120_000)).toBe(true)
      expect(touched).toBe(0)
    } finally {
      Object.assign(Set.prototype, { delete: remove, [Symbol.iterator]: each })
    }
  })
})
