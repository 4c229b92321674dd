// Which test files reach which mutants: recorded by Stryker's first run, in which no mutant is active, and read by all others.

import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const record = join(import.meta.dirname, 'reach.jsonl')
export const activeMutant = process.env['__STRYKER_ACTIVE_MUTANT__']

export interface Reach {
  file: string
  seconds: number
  /** Mutants in what runs while a file is loaded and its tests are collected. */
  loaded: string[]
  tested: string[]
}

export const writeReach = (reach: Reach): void => appendFileSync(record, `${JSON.stringify(reach)}\n`)

/**
 * The test files to run for the active mutant, the quickest first.
 * @param isolated whether each file loads its modules itself: otherwise only the first is seen to
 */
export function reaching(isolated: boolean): string[] | undefined {
  if (activeMutant === undefined || !existsSync(record)) return undefined
  const lines = readFileSync(record, 'utf8').trim().split('\n')
  const rows = lines.map((line) => JSON.parse(line) as Reach).sort((a, b) => a.seconds - b.seconds)
  const tested = rows.filter((row) => row.tested.includes(activeMutant))
  const loaded = rows.filter((row) => row.loaded.includes(activeMutant))
  const all = new Set([...tested, ...(loaded.length && !isolated ? rows : loaded)])
  // A process that a test starts is not seen.
  return all.size ? [...all].map(({ file }) => file) : undefined
}
