// Prevents a wait: `node scripts/run.js generate …` compiles a script of this folder and runs it. What compiles on the
// fly adds a second to the loading of TypeScript and Redocly, because it reads every line of theirs too.

import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { whereSourcesAre } from './where-sources-are.js'

const name = process.argv[2]
const source = join(import.meta.dirname, `${name}.ts`)
// Under node_modules, where the packages it imports are found.
const folder = join(import.meta.dirname, '../node_modules/.cache/lendspec-run')
const outfile = join(folder, `${name}-${process.pid}.mjs`)
await mkdir(folder, { recursive: true })
try {
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [whereSourcesAre],
  })
  process.argv.splice(1, 2, source)
  await import(String(pathToFileURL(outfile)))
} finally {
  await rm(outfile, { force: true })
}
