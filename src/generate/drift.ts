// Prevents a generated file that was edited by hand, and a contract that changed without what is made from it.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listApis } from './contract.ts'
import { renderApi, renderIndexes } from './generate.ts'
import { root } from './redocly.ts'

/** Every file of generated/ that is not, to the byte, what its contract gives. */
export async function findDrift(): Promise<string[]> {
  const apis = await listApis()
  const names = await readdir(join(root, 'generated'))
  const indexes = await renderIndexes()
  const strays = names.filter((name) => !indexes.has(name) && !apis.includes(name))
  const stale: string[] = []
  for (const [name, text] of indexes)
    if ((await readFile(join(root, 'generated', name), 'utf8').catch(() => '')) !== text)
      stale.push(`generated/${name}: does not list what spec/ has. Run \`npm run generate\`.`)
  const drifts = await Promise.all(apis.map(driftOf))
  return [...stale, ...strays.map((name) => `generated/${name}: there is no spec/${name}`), ...drifts.flat()]
}

async function driftOf(api: string): Promise<string[]> {
  const folder = join(root, 'generated', api)
  const wanted = await renderApi(api)
  const present = await readdir(folder)
  const problems = present
    .filter((name) => !wanted.has(name))
    .map((name) => `generated/${api}/${name}: is made from nothing; remove it`)
  for (const [name, text] of wanted) {
    const found = present.includes(name) ? await readFile(join(folder, name), 'utf8') : undefined
    if (found === text) continue
    const what =
      found === undefined
        ? 'is missing'
        : `is not what spec/${api} gives: edited by hand, or the contract changed alone`
    problems.push(`generated/${api}/${name}: ${what}. Run \`npm run generate\`.`)
  }
  return problems
}
