import { createReplayCache } from '../../../src/mock/replay.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { atFull, inTurn, wallTime } from '../sample.ts'

/** Milliseconds between two calls: at 300,000 live entries each lives for the ten minutes of a partner's window. */
const pause = 2

export const measure: Measure<'mock/replay'> = async () => {
  const [few, many] = [createSteady(1000), createSteady(300_000)]
  const rounds = await inTurn(
    { few: { work: () => few(), times: 2000 }, many: { work: () => many(), times: 2000 } },
    { rounds: 30, samples: 3 },
  )
  const blocks = Array.from({ length: atFull(7) }, () => longestCall(300_000))
  return {
    'mock/replay': figureOf(rounds, ({ few, many }) => many / few),
    'mock/replay-block': figureOf(blocks, (block) => block),
  }
}

/** A cache in which so many entries live: each call adds one, and time passes until as many have expired. */
function createSteady(live: number) {
  const cache = createReplayCache()
  let [made, now] = [0, Date.UTC(2026, 0)]
  const call = (after = pause) => {
    now += after
    const accepted = { appId: '', signature: `signature ${made++}`, signedAt: Math.floor(now / 1000) }
    if (!cache.isNew(accepted, '/path', now + live * pause, now))
      throw new Error('a new request is called a replay')
  }
  for (let entry = 0; entry < 1.5 * live; entry++) call()
  return call
}

/** Milliseconds of the longest call of some seconds, or of the one after a pause in which every entry expired. */
function longestCall(live: number): number {
  const call = createSteady(live)
  let longest = 0
  for (let calls = 5000; calls >= 0; calls--) {
    const startedAt = wallTime()
    call(calls === 0 ? 2 * live * pause : pause)
    longest = Math.max(longest, wallTime() - startedAt)
  }
  return longest
}
