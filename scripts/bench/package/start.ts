import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withFolder } from '../../../src/generate/temporary.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { prepareMock } from '../mock/load.ts'
import { timeToReady } from '../mock/server.ts'
import { folder } from '../paths.ts'
import { byKey } from '../partners.ts'
import { timeNode, timeStart } from '../process.ts'
import { inTurn, reporting } from '../sample.ts'

/** How long a start takes, in wall-clock time, and the CPU time of what programs import. */
export const measure: Measure<'package/start'> = async () => {
  const { mock, cli, dist } = await prepareMock()
  const starts = await inTurn(
    {
      node: reporting(() => timeStart(['-e', '0'])),
      command: reporting(() => timeStart([cli, 'errors', byKey])),
      mock: reporting(() => timeToReady(mock)),
    },
    { rounds: 25 },
  )
  const imports = await withFolder(async (target) => {
    const importing = async (name: string, ...modules: string[]) => {
      const file = join(target, `${name}.mjs`)
      const lines = modules.map((module) => `import '${pathToFileURL(join(dist, module)).href}'\n`)
      await writeFile(file, `import createClient from 'openapi-fetch'\n${lines.join('')}createClient()\n`)
      return reporting(async () => (await timeNode([file])).cpu)
    }
    return inTurn(
      {
        alone: await importing('alone'),
        signing: await importing('signing', `generated/${byKey}/signer.js`),
        // The entry point of the package.
        client: await importing('client', 'src/index.js'),
      },
      { rounds: 25 },
    )
  }, folder)
  return {
    'start/mock': figureOf(starts, ({ mock, node }) => mock / node),
    'start/command': figureOf(starts, ({ command, node }) => command / node),
    'start/node': figureOf(starts, ({ node }) => node),
    'start/signing': figureOf(imports, ({ signing, alone }) => signing / alone),
    'start/client': figureOf(imports, ({ client, alone }) => client / alone),
  }
}
