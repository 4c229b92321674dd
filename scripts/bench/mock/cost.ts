import { quantile } from '../measure.ts'
import type { SignCalls } from './calls.ts'
import { send } from './load.ts'
import type { Server } from './server.ts'

/** One kind of request to one server. */
export interface Job {
  server: Server
  sign: SignCalls
  /** Before the paths of the contract. */
  prefix: string
  /** How many a round. */
  times: number
  /** How many seconds ago each was signed. */
  ago?: (index: number) => number
}

const [rounds, warmUp] = [20, 5]

/**
 * What a request costs the process that answers it, in microseconds. The jobs take turns in short rounds, each with
 * requests signed just before; a cost is the lower decile of its rounds, because what else the machine does only ever
 * adds.
 */
export async function measureInTurn<Name extends string>(
  jobs: Readonly<Record<Name, Job>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(jobs) as Name[]
  const costs = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const { server, sign, prefix, times, ago } = jobs[name]
      const calls = (await sign(ago)).map((call) => ({ ...call, path: prefix + call.path }))
      const before = await server.usage()
      await send(server.url, calls, times)
      const after = await server.usage()
      if (round >= 0) costs[name].push((after.cpu - before.cpu) / times)
    }
  }
  return Object.fromEntries(names.map((name) => [name, quantile(costs[name], 0.1)])) as Record<Name, number>
}
