import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { partnerNames } from '../../../generated/index.ts'
import { withFolder } from '../../../src/generate/temporary.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { root } from '../paths.ts'
import { timeNode, timeStart } from '../process.ts'
import { inTurn, reporting } from '../sample.ts'
import { generateTypes, generator } from './generators.ts'

export const measure: Measure<'generate/time'> = () =>
  withFolder(async (folder) => {
    const [kept, cold, types] = [join(folder, 'kept'), join(folder, 'cold'), join(folder, 'types')]
    await timeStart(generator('spec', kept))
    await mkdir(types)
    const contracts = partnerNames.map((api) => join(root, 'generated', api, 'openapi.json'))
    const rounds = await inTurn(
      {
        unchanged: reporting(() => timeStart(generator('spec', kept))),
        cold: reporting(async () => {
          await rm(cold, { recursive: true, force: true })
          return (await timeNode(generator('spec', cold))).cpu
        }),
        types: reporting(async () => (await generateTypes(contracts, types)).cpu),
      },
      { rounds: 4 },
    )
    return {
      'generate/unchanged': figureOf(rounds, ({ unchanged }) => unchanged / 1000),
      'generate/cold': figureOf(rounds, ({ cold, types }) => cold / types),
    }
  })
