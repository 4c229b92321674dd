// Prevents a figure that is true of one machine on one day: everything is a ratio of things measured in turn.

/** One figure, and the goal it has to meet; without a goal it stands beside the figure before it, for comparison. */
export interface Result {
  name: string
  value: number
  unit: string
  goal: Goal | null
}

export interface Goal {
  at: 'most' | 'least'
  bound: number
}

export const atMost = (bound: number): Goal => ({ at: 'most', bound })
export const atLeast = (bound: number): Goal => ({ at: 'least', bound })

export const isMet = (value: number, { at, bound }: Goal) => (at === 'most' ? value <= bound : value >= bound)

/** Something to measure: `times` of it a round; in a plain loop, or so many `inFlight` at once. */
export interface Job {
  work: () => unknown
  times: number
  inFlight?: number
}

/** Microseconds of the whole process, its thread pool included: hardly moved by what else the machine does. */
export const cpuTime = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}
export const wallTime = () => performance.now() * 1000

/**
 * What each job costs, in microseconds for each time it is done. The jobs take turns in short rounds, so that a slow
 * moment hits all of them. What else the machine does only ever adds, so a cost is the lower decile of its rounds: a
 * median tells half of the neighbours' work too.
 */
export async function measure<Name extends string>(
  rounds: number,
  jobs: Record<Name, Job>,
  clock = cpuTime,
): Promise<Record<Name, number>> {
  const names = Object.keys(jobs) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  const warmUp = Math.ceil(rounds / 10)
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const startedAt = clock()
      await run(jobs[name])
      const time = (clock() - startedAt) / jobs[name].times
      if (round >= 0) times[name].push(time)
    }
  }
  return Object.fromEntries(names.map((name) => [name, quantile(times[name], 0.1)])) as Record<Name, number>
}

/** Does a job for one round. */
export async function run({ work, times, inFlight }: Job): Promise<void> {
  if (inFlight === undefined) {
    for (let time = 0; time < times; time++) work()
    return
  }
  let left = times
  const worker = async () => {
    while (left-- > 0) await work()
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
}

/** The value that `share` of the values are below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? NaN
}
