// How far this machine's clock is from the partner's. Learnt only from a response that rejects a timestamp, over a
// trusted connection: a Date header alone could make a client sign for any time.

export interface ClockOptions {
  /** Milliseconds the partner's window reaches back: a step forward up to it makes no signature valid for longer. */
  window: number
  /** Called on every change, with the new offset in milliseconds. */
  onCorrection: (offset: number) => void
}

export interface Clock {
  /** Milliseconds to add to the own clock. */
  offset(): number
  /** Runs one attempt; the clock has to know how many are under way. */
  during<T>(attempt: () => Promise<T>): Promise<T>
  /**
   * Resolves to true when the call may be signed again.
   * @param usedOffset the offset that the refused attempt was signed with
   * @param measure how far the partner's clock is ahead by its response, in milliseconds; see `clock-sample.ts`
   */
  learn(usedOffset: number, measure: () => number | undefined): Promise<boolean>
}

// A Date header counts whole seconds, and two samples of one clock agree within this.
const agreement = 2000

export function createClock({ window, onCorrection }: ClockOptions): Clock {
  let offset = 0
  let candidate: number | undefined
  let underWay = 0
  let waiting: (() => void)[] = []

  const wakeAll = () => {
    for (const wake of waiting.splice(0)) wake()
  }
  const adopt = (next: number) => {
    offset = next
    candidate = undefined
    onCorrection(offset)
    wakeAll()
  }

  return {
    offset: () => offset,
    async during(attempt) {
      underWay++
      try {
        return await attempt()
      } finally {
        underWay--
        // Nobody is left who could confirm the candidate: those who wait try once more.
        queueMicrotask(() => underWay === 0 && wakeAll())
      }
    },
    async learn(usedOffset, measure) {
      // Another call has learnt meanwhile.
      if (usedOffset !== offset) return true
      const measured = measure()
      if (measured === undefined) return false
      // The clocks agree: the timestamp was refused for another reason.
      if (Math.abs(measured - offset) < 1000) return false
      // A signature dated ahead stays valid for longer than it should, so a large step forward needs a second opinion.
      const largeStepForward = measured - offset > window
      if (!largeStepForward || (candidate !== undefined && Math.abs(candidate - measured) <= agreement)) {
        adopt(measured)
        return true
      }
      candidate = measured
      if (underWay > 0) await new Promise<void>((wake) => waiting.push(wake))
      return true
    },
  }
}
