import type { Output } from './terminal.ts'

const lost = new Set<Output>()

/** Writes, unless nothing can be written there any more: Node would keep every later line in memory. */
export function write(stream: Output, text: string): void {
  if (!lost.has(stream)) stream.write(text)
}

/**
 * Keeps the process alive when stdout or stderr cannot be written any more. A reader that goes away (`| head -1`) is no
 * failure; results that cannot be stored, as on a full disk, are one.
 */
export function surviveLostOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (lost.has(stream)) return
      lost.add(stream)
      if (stream === process.stderr || code === 'EPIPE') return
      process.exitCode = 1
      write(process.stderr, `lendspec: standard output cannot be written (${code ?? 'unknown reason'}).\n`)
    })
  }
}
