import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Writes everything beside the folder and only then takes its place, so that nobody finds half a site. */
export async function writeSite(files: ReadonlyMap<string, string>, out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true })
  const folder = await mkdtemp(`${out}-`)
  try {
    for (const [name, text] of files) await writeFile(join(folder, name), text)
    await rm(out, { recursive: true, force: true })
    await rename(folder, out)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Sizes in kB, before and after compression. */
export function sizesOf(files: ReadonlyMap<string, string>): string {
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
