import { join } from 'node:path'
import { atMost, type Result } from '../measure.ts'
import { changedContracts, makeContract } from './made.ts'
import { cheapest, generate, withFolder } from './process.ts'

/** Both contracts, cold and after a change. Nothing is kept between two runs, so both are alike. */
export function measureOwn(): Promise<Result[]> {
  return withFolder(async (folder) => {
    const cold = await cheapest(3, () => generate('spec', join(folder, 'cold')))
    const changed = join(folder, 'spec')
    await changedContracts(changed)
    const again = await cheapest(3, () => generate(changed, join(folder, 'again')))
    return [
      { name: 'both contracts, cold', value: cold.seconds, unit: 's', goal: atMost(5) },
      { name: 'processor time of it', value: cold.cpu, unit: 's', goal: null },
      { name: 'memory of its largest process', value: cold.memory, unit: 'MB', goal: null },
      { name: 'both contracts after one change', value: again.seconds, unit: 's', goal: null },
      { name: 'memory of its largest process', value: again.memory, unit: 'MB', goal: null },
    ]
  })
}

/** How processor time grows from 100 operations to 1,000; linear is 10 times. */
export function measureGrowth(): Promise<Result[]> {
  return withFolder(async (folder) => {
    const measure = async (operations: number) => {
      const spec = join(folder, String(operations))
      await makeContract(spec, operations)
      return cheapest(2, () => generate(spec, join(folder, 'out')))
    }
    const [some, many] = [await measure(100), await measure(1000)]
    return [
      {
        name: 'growth, 100 to 1,000',
        value: many.cpu / some.cpu / 10,
        unit: 'of linear',
        goal: atMost(1.2),
      },
      { name: '100 operations', value: some.seconds, unit: 's', goal: null },
      { name: '100 operations, memory', value: some.memory, unit: 'MB', goal: null },
      { name: '1,000 operations', value: many.seconds, unit: 's', goal: null },
      { name: '1,000 operations, memory', value: many.memory, unit: 'MB', goal: null },
    ]
  })
}
