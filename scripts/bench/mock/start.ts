import { atMost, quantile, type Result } from '../measure.ts'
import { createApps } from './calls.ts'
import { type Command, timeToNothing, timeToReady } from './server.ts'
import { echo, folder, lendspec, prism, rivals, type Say } from './subjects.ts'

const rounds = 10

/** How long a server takes from its start until it listens, on the clock on the wall. */
export async function measureReady(say: Say): Promise<Result[]> {
  const own = lendspec((await createApps(folder)).configFile)
  const starts: Record<string, () => Promise<number>> = {
    lendspec: () => timeToReady(own),
    'node -e 0, to its end': timeToNothing,
    'bare node:http echo': () => timeToReady(echo),
  }
  const others: Record<string, Command> = rivals(say)
  for (const [name, command] of Object.entries(others)) starts[name] = () => timeToReady(command)
  starts['Prism, AWDA alone'] = async () => timeToReady(await prism('awda'))

  const times = Object.fromEntries(Object.keys(starts).map((name) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, start] of Object.entries(starts)) times[name]?.push(await start())
  }
  const lowest = (name: string) => quantile(times[name] ?? [], 0.1)
  const [ready = NaN, ...rest] = Object.keys(starts).map(lowest)
  return [
    { name: 'ready', value: ready, unit: 'ms', goal: atMost(400) },
    ...Object.keys(starts)
      .slice(1)
      .map((name, index): Result => ({ name, value: rest[index] ?? NaN, unit: 'ms', goal: null })),
    { name: 'ready, beside node -e 0', value: ready / (rest[0] ?? NaN), unit: 'times', goal: null },
  ]
}
