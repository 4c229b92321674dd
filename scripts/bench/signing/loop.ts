import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { atMost, measure, quantile, type Result, wallTime } from '../measure.ts'
import { createSigned, parameters, privateKey, rsaOperation, signedBytes } from './subjects.ts'
import { sign } from 'node:crypto'

/** How long 64 calls at once keep the event loop from turning, beside signing them all on it. */
export async function measureBurst(): Promise<Result[]> {
  const client = createSigned()
  const burst = () => Promise.all(Array.from({ length: 64 }, () => client.sendSmsAuthCode(parameters)))
  const blocks: number[] = []
  for (let round = 0; round < 100; round++) blocks.push(await longestBlock(burst))
  const { rsa } = await measure(
    40,
    { rsa: { work: () => sign('sha1', signedBytes, privateKey), times: 8 } },
    wallTime,
  )
  const value = quantile(blocks, 0.05) / (64 * 2 * rsa)
  return [{ name: 'longest block, burst of 64', value, unit: 'of signing on the loop', goal: atMost(0.1) }]
}

/** Microseconds. */
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

/** What a quarter of a core's signing capacity does to the delay of timers. */
export async function measureDelay(): Promise<Result[]> {
  const client = createSigned()
  const { rsa } = await measure(20, { rsa: { work: rsaOperation, times: 16, inFlight: 16 } })
  const [idle, busy]: [number[], number[]] = [[], []]
  for (let round = 0; round < 20; round++) {
    idle.push(await delayDuring(() => sleep(300)))
    busy.push(await delayDuring(() => pace(0.25 / rsa, 300_000, () => client.sendSmsAuthCode(parameters))))
  }
  const value = quantile(busy, 0.1) / quantile(idle, 0.1)
  return [{ name: 'p99 loop delay, 25 % of a core', value, unit: 'of idle', goal: atMost(2) }]
}

async function delayDuring(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await work()
  delay.disable()
  return delay.percentile(99)
}

/** Starts `rate` calls a microsecond, evenly, for so many microseconds. */
async function pace(rate: number, duration: number, call: () => Promise<unknown>): Promise<void> {
  const startedAt = wallTime()
  const calls: Promise<unknown>[] = []
  for (let at = 0; at < duration; at = wallTime() - startedAt) {
    while (calls.length < at * rate) calls.push(call())
    await sleep(1)
  }
  await Promise.all(calls)
}
