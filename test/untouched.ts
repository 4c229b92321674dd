import { getGlobalDispatcher } from 'undici'
import { afterAll, expect, vi } from 'vitest'

// Files of the default project share one process (`isolate: false`), and with it what a file changes for all: each puts
// that back. This runs before and after every file.

const { console, process } = globalThis
const state = () => ({
  environment: { ...process.env, VITEST_POOL_ID: '', VITEST_WORKER_ID: '' },
  globals: [setTimeout, clearTimeout, setInterval, Date, performance.now, fetch, Buffer, crypto],
  output: [console.log, console.warn, console.error, process.stdout.write, process.stderr.write],
  process: [process.cwd(), process.exitCode ?? 0, process.emitWarning, process.umask()],
  listeners: process.eventNames().map((name) => [name, process.listenerCount(name)]),
  timers: vi.isFakeTimers(),
  dispatcher: getGlobalDispatcher(),
  stack: Error.stackTraceLimit,
})
const before = state()

afterAll(() => {
  const after = state()
  for (const name of Object.keys(before) as (keyof typeof before)[])
    expect(after[name], `this file leaves behind: ${name}`).toEqual(before[name])
})
