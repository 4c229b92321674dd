import { createReplayCache } from '../../../src/replay.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { atFull, inTurn, wallTime } from '../sample.ts'

/** A request is remembered for the window of PPDAI, in milliseconds. */
const window = 600_000

export const measure: Measure<'mock/replay'> = async () => {
  const [few, many] = [createSteady(1000), createSteady(300_000)]
  const rounds = await inTurn(
    { few: { work: few.call, times: 2000 }, many: { work: many.call, times: 2000 } },
    { rounds: 30, samples: 3 },
  )
  const blocks = Array.from({ length: atFull(7) }, () => longestCall(createSteady(300_000)))
  return {
    'mock/replay': figureOf(rounds, ({ few, many }) => many / few),
    'mock/replay-block': figureOf(blocks, (block) => block),
  }
}

/** A cache in which so many entries live: each call adds one, and lets as many expire. Time passes with the calls. */
function createSteady(live: number) {
  const cache = createReplayCache()
  let [made, now] = [0, Date.UTC(2026, 0)]
  const call = () => {
    now += window / live
    if (!cache.isNew(`signature ${made++}`, Math.floor(now / 1000), '/path', now + window, now))
      throw new Error('a new request is called a replay')
  }
  for (let entry = 0; entry < 1.5 * live; entry++) call()
  return { call, pause: () => (now += 2 * window) }
}

/** Milliseconds of the longest call of some seconds, or of the one after a pause in which every entry expired. */
function longestCall({ call, pause }: ReturnType<typeof createSteady>): number {
  let longest = 0
  for (let calls = 5000; calls >= 0; calls--) {
    if (calls === 0) pause()
    const startedAt = wallTime()
    call()
    longest = Math.max(longest, wallTime() - startedAt)
  }
  return longest
}
