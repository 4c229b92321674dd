// tinybench takes the clock as an option, so it can count CPU; mitata reads the clock on the wall. It runs its tasks one
// after the other, so a round is one short run of all of them.

import { Bench, now as wallTime } from 'tinybench'

export { wallTime }

/** Milliseconds of CPU of this process, its thread pool included. */
export const cpuTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export interface Job {
  /** May return `{ overriddenDuration }`, milliseconds that it read elsewhere. */
  work: () => unknown
  /** How often in a sample. Default 1. */
  times?: number
  /** How many at once; default: a plain loop that awaits nothing. */
  inFlight?: number
}

/** A job that returns what it cost, on another clock or in another process. */
export const reporting = (work: () => Promise<number>): Job => ({
  work: async () => ({ overriddenDuration: await work() }),
})

export interface Plan {
  rounds: number
  /** Samples of each job in a round, which counts as their median. Default 1. */
  samples?: number
  clock?: () => number
}

const short = process.env['LENDSPEC_BENCH_SHORT'] !== undefined
export const atFull = (count: number, least = 2) => (short ? Math.max(least, Math.ceil(count / 10)) : count)

/** What each job costs for each time it is done, in milliseconds, by round. All jobs get the same warm-up. */
export async function inTurn<Name extends string>(
  jobs: Readonly<Record<Name, Job>>,
  { rounds, samples = 1, clock = cpuTime }: Plan,
): Promise<Record<Name, number>[]> {
  const bench = new Bench({ now: clock, time: 0, iterations: samples, warmup: false, throws: true })
  for (const [name, job] of Object.entries<Job>(jobs)) bench.add(name, () => run(job), { async: true })
  const costs: Record<string, number>[] = []
  const all = atFull(rounds)
  const warmUp = Math.ceil(all / 5)
  for (let round = 0; round < warmUp + all; round++) {
    bench.reset()
    await bench.run()
    costs.push(
      Object.fromEntries(
        bench.tasks.map(({ name, result }) => [
          name,
          result.state === 'completed' ? result.latency.p50 / (jobs[name as Name].times ?? 1) : NaN,
        ]),
      ),
    )
  }
  return costs.slice(warmUp)
}

/** Does a job for one sample. */
export async function run({ work, times = 1, inFlight }: Job): Promise<unknown> {
  let left = times
  if (inFlight === undefined) {
    while (--left > 0) work()
    return work()
  }
  const worker = async () => {
    while (left-- > 0) await work()
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  return undefined
}
