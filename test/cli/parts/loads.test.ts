import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'

// A command starts as fast as the modules it loads allow.

const root = join(import.meta.dirname, '../../..')
const rooms = (...names: string[]) => new RegExp(`^src/(?:${names.join('|')})/`)
const table: readonly [entry: string, never: RegExp][] = [
  ['src/cli/run.ts', rooms('client', 'conformance', 'crypto', 'doctor', 'generate', 'mock')],
  ['src/cli/errors.ts', rooms('client', 'conformance', 'crypto', 'doctor', 'generate', 'mock')],
  ['src/cli/operations.ts', rooms('client', 'conformance', 'crypto', 'doctor', 'generate', 'mock')],
  ['src/cli/mock.ts', rooms('conformance', 'generate')],
]

let inputs: Metafile['inputs']

beforeAll(async () => {
  const { metafile } = await build({
    entryPoints: table.map(([entry]) => entry),
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    outdir: 'dist',
    write: false,
    metafile: true,
  })
  inputs = metafile.inputs
})

/** The files that are there before the first line of `entry` runs. */
function loadedBy(entry: string): string[] {
  const found = new Set([entry])
  for (const file of found)
    for (const { kind, path, external } of inputs[file]?.imports ?? [])
      if (kind === 'import-statement' && !external) found.add(path)
  return [...found]
}

describe('the start of a command', () => {
  it.each(table)('%s loads nothing that matches %s', (entry, never) => {
    const loaded = loadedBy(entry)
    expect(loaded.length).toBeGreaterThan(10)
    expect(loaded.filter((file) => never.test(file))).toEqual([])
  })
})
