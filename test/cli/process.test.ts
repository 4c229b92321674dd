import { EventEmitter } from 'node:events'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { surviveLostOutput, write } from '../../src/cli/output.ts'
import { terminal } from '../../src/cli/terminal.ts'

// What the command line does with its process.

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})

/** A fake stream of the process. */
class Stream extends EventEmitter {
  written: string[] = []
  write(text: string) {
    this.written.push(text)
  }
}

describe('an output that cannot be written', () => {
  it.each([
    ['stdout', 'EPIPE', 0, []],
    ['stdout', 'ENOSPC', 1, ['lendspec: standard output cannot be written (ENOSPC).\n']],
    ['stdout', undefined, 1, ['lendspec: standard output cannot be written (unknown reason).\n']],
    ['stderr', 'EPIPE', 0, []],
    ['stderr', 'ENOSPC', 0, []],
  ] as const)('%s, %s: the exit code is %d', (name, code, exitCode, messages) => {
    const streams = { stdout: new Stream(), stderr: new Stream() }
    for (const one of ['stdout', 'stderr'] as const)
      vi.spyOn(process, one, 'get').mockReturnValue(
        streams[one] as unknown as NodeJS.WriteStream & { fd: 1 } & { fd: 2 },
      )
    process.exitCode = 0
    surviveLostOutput()
    write(streams[name], 'before')
    // A stream may fail once for each thing that was written.
    for (const error of [{ code }, { code }]) streams[name].emit('error', error)
    write(streams[name], 'after')
    expect(streams[name].written).toEqual(['before'])
    expect(process.exitCode).toBe(exitCode)
    if (name === 'stdout') expect(streams.stderr.written).toEqual(messages)
  })
})

it.each(['SIGINT', 'SIGTERM'] as const)('a server stops at %s', async (signal) => {
  const others = process.listeners(signal)
  process.removeAllListeners(signal)
  let stopped = false
  const interrupted = terminal().interrupted()
  void interrupted.then(() => (stopped = true))
  await Promise.resolve()
  expect(stopped).toBe(false)
  process.emit(signal)
  await interrupted
  for (const other of others) process.on(signal, other)
})
