// The modules that are compiled from a contract's signature.yaml, with the hooks that they need.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contract } from '../contract.ts'
import { compileScheme } from './compile.ts'

export async function renderScheme({ api, folder, scheme }: Contract): Promise<Map<string, string>> {
  const files = compileScheme(scheme, {
    source: `spec/${api}/signature.yaml`,
    library: { folder: '../../src' },
    types: './signature.ts',
    hooks: '.',
  })
  const all = [scheme, ...(scheme.response ? [scheme.response] : []), ...Object.values(scheme.events)]
  const hooks = new Set(
    all.flatMap((one) => Object.values(one.hooks).map(({ from }) => from.replace('./', ''))),
  )
  // As deep below the root as it was: its imports stay right.
  for (const name of hooks)
    files.set(
      name,
      `// A copy of spec/${api}/${name}. Do not edit.\n\n${await readFile(join(folder, name), 'utf8')}`,
    )
  return files
}
