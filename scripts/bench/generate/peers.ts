import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '../measure.ts'
import { findPeer, heyApi, orval } from '../peer.ts'
import { makeContract } from './made.ts'
import { type Cost, cheapest, generate, openapiTypescript, redocly, timeNode, withFolder } from './process.ts'

type Say = (text: string) => void

/** Writes what a generator makes of a bundled contract into a folder. */
export type Generator = (contract: string, folder: string) => Promise<Cost>

export function generators(say: Say): Record<string, Generator> {
  const found: Record<string, Generator> = {
    'openapi-typescript alone': (contract, folder) =>
      timeNode([openapiTypescript, contract, '--output', join(folder, 'types.ts')]),
    'redocly generate-client': (contract, folder) =>
      timeNode([redocly, 'generate-client', contract, '--output', join(folder, 'client.ts')]),
  }
  const hey = findPeer(heyApi, say)
  if (hey) found['hey-api'] = (contract, folder) => timeNode([hey, '-i', contract, '-o', folder, '--silent'])
  const other = findPeer(orval, say)
  if (other) {
    found['orval'] = (contract, folder) =>
      timeNode([other, '--input', contract, '--output', join(folder, 'client.ts'), '--client', 'fetch'])
  }
  return found
}

/** Our time beside that of each peer, one contract after the other. */
export function measurePeers(say: Say): Promise<Result[]> {
  return withFolder(async (folder) => {
    const made = await makeContract(join(folder, 'spec'), 1000)
    const out = async (name: string) => {
      await mkdir(join(folder, name), { recursive: true })
      return join(folder, name)
    }
    const contracts = { ppdai: 'generated/ppdai/openapi.json', awda: 'generated/awda/openapi.json' }
    const both = async (run: Generator) => {
      const costs = [
        await run(contracts.ppdai, await out('ppdai')),
        await run(contracts.awda, await out('awda')),
      ]
      return costs.reduce((sum, cost) => {
        return {
          seconds: sum.seconds + cost.seconds,
          cpu: sum.cpu + cost.cpu,
          memory: Math.max(sum.memory, cost.memory),
        }
      })
    }
    const own = {
      both: await cheapest(2, () => generate('spec', join(folder, 'own'))),
      made: await generate(join(folder, 'spec'), join(folder, 'own')),
    }
    const results: Result[] = []
    for (const [name, run] of Object.entries(generators(say))) {
      try {
        const cost = { both: await cheapest(2, () => both(run)), made: await run(made, await out('made')) }
        for (const [key, label] of [
          ['both', 'both contracts'],
          ['made', '1,000 operations'],
        ] as const) {
          const { seconds, cpu, memory } = cost[key]
          results.push(
            {
              name: `ours beside ${name}, ${label}`,
              value: own[key].cpu / cpu,
              unit: 'times its CPU',
              goal: null,
            },
            { name: `${name}, ${label}`, value: seconds, unit: 's', goal: null },
            { name: `${name}, ${label}, memory`, value: memory, unit: 'MB', goal: null },
          )
        }
      } catch (error) {
        say(`${name} failed: ${error instanceof Error ? error.message : 'unknown'}`)
      }
    }
    return results
  })
}
