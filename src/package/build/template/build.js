// Builds dist/ from src/ and generated/ with the development dependencies alone: npm install && npm run build

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { build, transform } from 'esbuild'
import { bundleTypes } from './types.js'

const root = import.meta.dirname
const dist = join(root, 'dist')
const require = createRequire(import.meta.url)
const { exports } = require('./package.json')
const entryPoints = Object.values(exports)
  .filter((entry) => entry.default)
  .map((entry) => join(root, 'src', basename(entry.default).replace('.js', '.ts')))

/** What people read in the tables and no code does: it stays in the sources, and out of every bundle. */
const unread = {
  operations: ['summary', 'tag', 'errors', 'document', 'section', 'grade', 'unknown'],
  errors: ['code', 'message', 'solution', 'kind', 'when', 'http', 'source'],
  signature: ['algorithm', 'canonical', 'memberNames', 'x-source', 'x-unconfirmed', 'grade', 'status'],
}
const lean = {
  name: 'lean',
  setup({ onLoad }) {
    onLoad({ filter: /generated[\\/][\w-]+[\\/](operations|errors|signature)\.ts$/ }, async ({ path }) => {
      const table = basename(path, '.ts')
      // Of an operation, what is null or false is read like what is missing.
      const isUnread = (name, value) =>
        unread[table].includes(name) || (table === 'operations' && (value === null || value === false))
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts' })
      const tables = await import(`data:text/javascript,${encodeURIComponent(code)}`)
      const drop = (name, value) => (isUnread(name, value) ? undefined : value)
      const { operations, ...others } = tables
      const lines = Object.entries(others).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value, drop)}`,
      )
      // Made of the constants before it.
      if (operations) lines.push(`export const operations = { ${Object.keys(operations).join()} }`)
      return { contents: lines.join('\n') }
    })
  },
}

/** Validators, a file of their own: made by a machine and read by nobody, half of their size are blanks and long names. */
const validators = new Set()
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/validators\.js$/ }, ({ resolveDir, path }) => {
      validators.add(join(resolveDir, path))
      return { path: './validators.js', external: true }
    })
  },
}

/** A bundled package by its name: where it was found must not show in a comment, nor in the name of a file. */
const portable = {
  name: 'portable',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^openapi-fetch$/ }, ({ path }) => ({ path, namespace: 'npm', sideEffects: false }))
    onLoad({ filter: /.*/, namespace: 'npm' }, async ({ path }) => ({
      contents: await readFile(new URL(import.meta.resolve(path)), 'utf8'),
    }))
  },
}

await rm(dist, { recursive: true, force: true })
const scripts = await build({
  entryPoints,
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  plugins: [lean, apart, portable],
  absWorkingDir: root,
  write: false,
})
await mkdir(dist)
for (const { path, text } of scripts.outputFiles) await writeFile(path, text)
await build({ entryPoints: [...validators], outdir: dist, minify: true, format: 'esm', target: 'es2022' })
// The contract for tools; people read the one beside the sources.
await writeFile(join(dist, 'openapi.json'), JSON.stringify(require('./openapi.json')))
await bundleTypes(
  join(root, 'tsconfig.json'),
  dist,
  Object.fromEntries(entryPoints.map((file) => [basename(file, '.ts'), file])),
)
