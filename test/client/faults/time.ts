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
  const timers = new Map<object, { at: number; fire: () => void }>()
  vi.stubGlobal('setTimeout', (fire: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    const start = () => timers.set(timer, { at: now + delay, fire: () => fire(...args) })
    const timer = { refresh: () => void (timers.has(timer) && start()) }
    start()
    if (delay === 0) setImmediate(() => run(timer))
    return timer
  })
  vi.stubGlobal('clearTimeout', (timer: object) => timers.delete(timer))
  vi.spyOn(performance, 'now').mockImplementation(() => now - start)
  const run = (timer: object) => {
    const due = timers.get(timer)
    timers.delete(timer)
    due?.fire()
  }
  return {
    now: () => now,
    advance(milliseconds) {
      now += milliseconds
      const due = [...timers].filter(([, { at }]) => at <= now).sort(([, a], [, b]) => a.at - b.at)
      for (const [timer] of due) run(timer)
    },
    restore() {
      vi.unstubAllGlobals()
      vi.restoreAllMocks()
    },
  }
}
