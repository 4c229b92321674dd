// Prevents a generated file that was edited by hand, and a contract that changed without what is made from it.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from '../files/list.ts'

/**
 * Every file of a folder that is not, to the byte, what the contracts give.
 * @param wanted what they give, by path
 */
export async function findDrift(wanted: ReadonlyMap<string, string>, folder: string, command: string) {
  const present = await listFiles(folder).catch((): string[] => [])
  const strays = present.filter((name) => !wanted.has(name))
  const problems = strays.map((name) => `generated/${name}: is made from nothing; remove it`)
  for (const [name, text] of wanted) {
    const found = present.includes(name) ? await readFile(join(folder, name), 'utf8') : undefined
    if (found === text) continue
    const what =
      found === undefined
        ? 'is missing'
        : `is not what spec/${/[^]*(?=\/)/.exec(name)?.[0] ?? ''} gives: edited by hand, or the contract changed alone`
    problems.push(`generated/${name}: ${what}. Run \`${command}\`.`)
  }
  return problems
}
