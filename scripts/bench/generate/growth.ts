import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { withFolder } from '../../../src/generate/temporary.ts'
import { type Figure, figureOf, once } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { timeNode } from '../process.ts'
import { atFull } from '../sample.ts'
import { generateTypes, generator, makeContract } from './generators.ts'

const [few, many, most] = [atFull(300), atFull(1000), atFull(5000)]

export const measure: Measure<'generate/growth'> = async () => ({
  'generate/slope': await withFolder(measureSlope),
  'generate/5000': await withFolder(measureMost),
})

/** CPU of each operation more. A ratio of totals would count the start as well. */
async function measureSlope(folder: string): Promise<Figure> {
  const costs = async (operations: number) => {
    const [spec, own, types] = ['spec', 'own', 'types'].map((name) => join(folder, `${operations}`, name))
    const contract = await makeContract(spec!, operations)
    await mkdir(types!, { recursive: true })
    // What is there and fresh would not be made again.
    await rm(own!, { recursive: true, force: true })
    return [
      (await timeNode(generator(spec!, own!))).cpu,
      (await generateTypes([contract], types!)).cpu,
    ] as const
  }
  const ratios: number[] = []
  for (let round = 0; round < atFull(3, 1); round++) {
    const [[ownFew, typesFew], [ownMany, typesMany]] = [await costs(few), await costs(many)]
    ratios.push((ownMany - ownFew) / (typesMany - typesFew))
  }
  return figureOf(ratios, (ratio) => ratio)
}

/** Where it fails, there is a reason instead of a figure. */
async function measureMost(folder: string): Promise<Figure> {
  const spec = join(folder, 'spec')
  await makeContract(spec, most)
  try {
    const { memory, cpu } = await timeNode(generator(spec, join(folder, 'out')))
    return once(memory, `${most} operations in ${Math.ceil(cpu / 1000)} s CPU`)
  } catch (error) {
    const lines = String((error as { stderr?: string }).stderr).split('\n')
    const reason = lines.find((line) => /error|exceeded|memory/i.test(line)) ?? lines[0] ?? ''
    return once(NaN, reason.trim())
  }
}
