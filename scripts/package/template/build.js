// Builds dist/ from src/ and generated/ with the development dependencies alone: npm install && npm run build

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { build, transform } from 'esbuild'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'

const root = import.meta.dirname
const dist = join(root, 'dist')
const { exports } = createRequire(import.meta.url)('./package.json')
const entryPoints = Object.values(exports)
  .filter((entry) => entry.default)
  .map((entry) => join(root, 'src', basename(entry.default).replace('.js', '.ts')))

/** What people read in the tables and no code does: it stays in the sources, and out of every bundle. */
const unread = {
  operations: ['summary', 'tag', 'errors', 'document', 'section', 'grade'],
  errors: ['message', 'solution', 'kind', 'when', 'http', 'source'],
  signature: ['algorithm', 'canonical', 'memberNames', 'x-source', 'x-unconfirmed', 'grade', 'status'],
}
const lean = {
  name: 'lean',
  setup({ onLoad }) {
    onLoad({ filter: /generated[\\/]\w+[\\/](operations|errors|signature)\.ts$/ }, async ({ path }) => {
      const names = unread[basename(path, '.ts')]
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts' })
      const tables = await import(`data:text/javascript,${encodeURIComponent(code)}`)
      const drop = (name, value) => (names.includes(name) ? undefined : value)
      const contents = Object.entries(tables)
        .map(([name, table]) => `export const ${name} = ${JSON.stringify(table, drop)}`)
        .join('\n')
      return { contents }
    })
    // Made by a machine and read by nobody: two thirds of their size are blanks and long names.
    onLoad({ filter: /validators\.js$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { minify: true, format: 'esm' })
      return { contents: code }
    })
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
  // Errors are told apart by name in events and messages, also where a bundler shortens names.
  keepNames: true,
  plugins: [lean],
  absWorkingDir: root,
  write: false,
})
await mkdir(dist)
for (const { path, text } of scripts.outputFiles) {
  // Comments name the folder that a bundled package was found in: it must not matter how far up that is.
  await writeFile(path, text.replaceAll(/^\/\/ .*node_modules\//gm, '// node_modules/'))
}
const types = await rollup({
  input: entryPoints,
  external: /^node:/,
  onwarn(warning) {
    throw new Error(warning.message)
  },
  plugins: [
    dts({
      tsconfig: join(root, 'tsconfig.json'),
      includeExternal: ['openapi-fetch', 'openapi-typescript-helpers'],
    }),
  ],
})
await types.write({ dir: dist, entryFileNames: '[name].d.ts', chunkFileNames: '[name]-[hash].d.ts' })
