import { gzipSync } from 'node:zlib'

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
