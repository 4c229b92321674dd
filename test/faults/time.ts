import { vi } from 'vitest'

/** Time that passes only when a test says so. */
export interface VirtualTime {
  now(): number
  /** Lets time pass, and fires what was due meanwhile. */
  advance(milliseconds: number): void
  restore(): void
}

/**
 * Takes the place of the global timers. A pause of nothing is over at once; any longer timer waits for `advance`, so
 * that an attempt of 30 s is over when the partner says so, and not a moment later.
 */
export function startVirtualTime(start: number): VirtualTime {
  let now = start
  let ids = 0
  const timers = new Map<number, { at: number; fire: () => void }>()
  vi.stubGlobal('setTimeout', (fire: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    const id = ++ids
    timers.set(id, { at: now + delay, fire: () => fire(...args) })
    if (delay === 0) setImmediate(() => run(id))
    return id
  })
  vi.stubGlobal('clearTimeout', (id: number) => timers.delete(id))
  vi.spyOn(performance, 'now').mockImplementation(() => now - start)
  const run = (id: number) => {
    const timer = timers.get(id)
    timers.delete(id)
    timer?.fire()
  }
  return {
    now: () => now,
    advance(milliseconds) {
      now += milliseconds
      const due = [...timers].filter(([, { at }]) => at <= now).sort(([, a], [, b]) => a.at - b.at)
      for (const [id] of due) run(id)
    },
    restore() {
      vi.unstubAllGlobals()
      vi.restoreAllMocks()
    },
  }
}
