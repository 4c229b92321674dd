// Prevents a wait: `node scripts/run.js generate` makes generated/ from spec/ unless both are as it left them. It compiles
// generate.ts and runs it: what compiles on the fly adds a second to the loading of TypeScript and Redocly, because it
// reads every line of theirs too. As CommonJS: for an ES module, Node reads TypeScript twice to find its exports.

import { createHash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { unlessFresh } from './fresh.js'

const root = join(import.meta.dirname, '..')
const source = join(import.meta.dirname, 'generate.ts')
// Under node_modules, where the packages it imports are found.
const folder = join(root, 'node_modules/.cache/lendspec-run')
const outfile = join(folder, `generate-${process.pid}.cjs`)

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { spec: { type: 'string' }, out: { type: 'string' } },
})
const [spec, out] = [
  resolve(values.spec ?? join(root, 'spec')),
  resolve(values.out ?? join(root, 'generated')),
]
const record = createHash('sha256').update(`${spec}\n${out}`).digest('hex').slice(0, 16)
const generator = ['src', 'scripts', 'package.json', 'package-lock.json'].map((name) => join(root, name))

const isDone = await unlessFresh(join(folder, record), [spec, ...generator], [out], async () => {
  // Here, so that nothing is loaded where there is nothing to do.
  const [{ build }, { whereSourcesAre }] = [await import('esbuild'), await import('./where-sources-are.js')]
  await mkdir(folder, { recursive: true })
  try {
    await build({
      entryPoints: [source],
      outfile,
      bundle: true,
      packages: 'external',
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      plugins: [whereSourcesAre],
    })
    process.argv.splice(1, 2, source)
    await createRequire(import.meta.url)(outfile).done
  } finally {
    await rm(outfile, { force: true })
  }
})
if (!isDone) console.log('generated: nothing to do')
