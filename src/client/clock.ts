// How far this machine's clock is from the partner's. Learnt only from an answer that refuses a timestamp, over a
// trusted connection: a Date header alone could make a client sign for any time.

import { SignatureError } from '../core/errors.ts'

export interface ClockOptions {
  /** Milliseconds the partner's window reaches back: a step forward up to it makes no signature valid for longer. */
  window: number
  /** Milliseconds; a larger correction is refused. */
  maxCorrection: number
  /** Called on every change, with the new offset in milliseconds. */
  onCorrection: (offset: number) => void
}

/** A refused attempt, as far as it tells the time. */
export interface TimeSample {
  /** The offset that the refused attempt was signed with. */
  usedOffset: number
  date: string | null
  sentAt: number
  receivedAt: number
}

export interface Clock {
  /** Milliseconds to add to the own clock. */
  offset(): number
  /** Runs one attempt; the clock has to know how many are under way. */
  during<T>(attempt: () => Promise<T>): Promise<T>
  /**
   * Resolves to true when the call may be signed again.
   * @throws SignatureError when the clocks are further apart than `maxCorrection`
   */
  learn(sample: TimeSample): Promise<boolean>
}

/**
 * Milliseconds since 1970 of a date as servers write it (RFC 9110, 5.6.7). Date.parse alone finds a date in almost any
 * text that holds a digit, and takes the obsolete form without a zone for local time.
 */
export function parseHttpDate(text: string | null): number | undefined {
  if (text === null || !/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(text))
    return undefined
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}

// A Date header counts whole seconds, and two samples of one clock agree within this.
const agreement = 2000

export function createClock({ window, maxCorrection, onCorrection }: ClockOptions): Clock {
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
    async learn({ usedOffset, date, sentAt, receivedAt }) {
      // Another call has learnt meanwhile.
      if (usedOffset !== offset) return true
      const server = parseHttpDate(date)
      if (server === undefined) return false
      const measured = server - (sentAt + receivedAt) / 2
      if (Math.abs(measured) > maxCorrection) {
        const direction = measured > 0 ? 'behind' : 'ahead of'
        throw new SignatureError(
          'clock',
          `this clock is ${Math.round(Math.abs(measured) / 1000)} s ${direction} the partner's, more than the ` +
            `${Math.round(maxCorrection / 1000)} s that are corrected (maxClockCorrection). Set the clock.`,
        )
      }
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
