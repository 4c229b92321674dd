// Compiles the command line once for all tests, for a process of it then starts in a fifth of the time, and lends them a folder.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { whereSourcesAre } from '../scripts/where-sources-are.js'

const root = join(import.meta.dirname, '..')

/**
 * The documentation site that the files of one run share.
 * @param {number} run process id of Vitest
 */
export const siteOf = (run) => join(tmpdir(), `lendspec-site-${run}`)

/** Short, because Chromium puts a socket there, whose path may have a hundred characters. */
const prefix = 'ls-'

/** Runs for each project. */
export default async function setup() {
  await compile()
  if (basename(tmpdir()).startsWith(prefix)) return undefined
  const folder = await mkdtemp(join(tmpdir(), prefix))
  // Of what a test, or a process that it kills, leaves behind, nothing outlives the run.
  process.env['TMPDIR'] = folder
  return () => rm(folder, { recursive: true, force: true })
}

async function compile() {
  await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    // Under node_modules, where the packages it imports are found.
    outdir: join(root, 'node_modules/.cache/lendspec-test'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    plugins: [whereSourcesAre],
  })
}
