import { sign } from 'node:crypto'
import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { inTurn, reporting, wallTime } from '../sample.ts'
import { createSigned, privateKey, signedBytes } from './subjects.ts'

const calls = 64

/** How long a burst of calls keeps the event loop from turning, beside signing them all on it: two signatures each. */
export const measure: Measure<'client/burst'> = async () => {
  const call = createSigned()
  const rounds = await inTurn(
    {
      block: reporting(() => longestBlock(() => Promise.all(Array.from({ length: calls }, call)))),
      rsa: { work: () => sign('sha1', signedBytes, privateKey), times: 8 },
    },
    { rounds: 60, clock: wallTime },
  )
  return { 'client/burst': figureOf(rounds, ({ block, rsa }) => block / (calls * 2 * rsa)) }
}

/** In milliseconds. */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let [longest, done] = [0, false]
  await new Promise<void>((start) => setImmediate(start))
  let last = wallTime()
  const turn = () => {
    const now = wallTime()
    longest = Math.max(longest, now - last)
    last = now
    if (!done) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  done = true
  return longest
}
