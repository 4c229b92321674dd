// Builds dist/ from src/ and generated/ with the development dependencies alone: npm install && npm run build

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { build, transform } from 'esbuild'
import { plain } from './plain.js'
import { bundleTypes } from './types.js'

const root = import.meta.dirname
const dist = join(root, 'dist')
const require = createRequire(import.meta.url)
const { exports } = require('./package.json')
const entryPoints = Object.values(exports)
  .filter((entry) => entry.default)
  .map((entry) => join(root, 'src', basename(entry.default).replace('.js', '.ts')))

/** What people read in the tables and no code does: it stays in the sources, and out of every bundle. */
const unread = ['summary', 'tag', 'code', 'message', 'solution', 'when', 'source']

const isEmpty = (value) => value === null || value === false
const filled = (part) => Object.fromEntries(Object.entries(part).filter(([, value]) => !isEmpty(value)))

/** Names of a row, not of what is in it: a parameter may have any. */
function leanRow(row) {
  // Only these read the codes that a call lists.
  const listsCodes = row.group || row.envelope?.status
  const kept = Object.entries(row).filter(
    ([name, value]) =>
      !unread.includes(name) &&
      value !== 'rejected' &&
      // What is null or false is read like what is missing; but without a body an operation has a JSON object.
      (!isEmpty(value) || name === 'body') &&
      (name !== 'errors' || listsCodes),
  )
  const envelope = row.envelope && { envelope: filled(row.envelope) }
  return { ...Object.fromEntries(kept), ...envelope, ...(row.path && { source: {} }) }
}

const lean = {
  name: 'lean',
  setup({ onLoad }) {
    onLoad({ filter: /generated[\\/][\w-]+[\\/](operations|errors)\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts' })
      const { errors, operations, ...others } = await import(
        `data:text/javascript,${encodeURIComponent(code)}`
      )
      const leanRows = (rows) =>
        Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, leanRow(row)]))
      const tables = errors
        ? { errors: leanRows(errors) }
        : { ...others, gateway: filled(others.gateway), ...leanRows(operations) }
      const lines = Object.entries(tables).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)}`,
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
  // Names stay, and lines end: both are what a stack trace shows.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 120,
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
// For tools; people read the contract beside the sources.
await writeFile(join(dist, 'openapi.json'), JSON.stringify(plain(require('./openapi.json'))))
await bundleTypes(
  join(root, 'tsconfig.json'),
  dist,
  Object.fromEntries(entryPoints.map((file) => [basename(file, '.ts'), file])),
)
