// Prevents documentation that needs a network, phones home, or hides how well a statement is founded.

import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { withProgress } from '../src/files/progress.ts'
import { renderSite } from '../src/site/build/site.ts'
import { root } from '../src/generate/redocly.ts'

const dist = join(root, 'dist')

/** Writes everything beside dist/docs and only then takes its place, so that nobody finds half a site. */
async function main(): Promise<void> {
  const startedAt = performance.now()
  const files = await withProgress('rendering the documentation', renderSite)
  await mkdir(dist, { recursive: true })
  const folder = await mkdtemp(join(dist, 'docs-'))
  try {
    for (const [name, text] of files) await writeFile(join(folder, name), text)
    await rm(join(dist, 'docs'), { recursive: true, force: true })
    await rename(folder, join(dist, 'docs'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  console.error(table(files))
  console.error(`dist/docs: ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
}

/** Sizes in kB, before and after compression. */
function table(files: ReadonlyMap<string, string>): string {
  const line = (name: string, ...cells: string[]) =>
    name.padEnd(20) + cells.map((cell) => cell.padStart(10)).join('')
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
  const sizes = [...files].map(
    ([name, text]) => [name, Buffer.byteLength(text), gzipSync(text).length] as const,
  )
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  return [
    line('dist/docs', 'kB', 'gzip'),
    ...sizes.map(([name, size, packed]) => line(name, kilobytes(size), kilobytes(packed))),
    line('all', kilobytes(total)),
  ].join('\n')
}

await main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
