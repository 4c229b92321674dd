// What a rejected attempt reveals about the partner's clock.

import { SignatureError } from '../core/unsent-error.ts'

/** The part of a rejected attempt that shows the time. */
export interface TimeSample {
  date: string | null
  sentAt: number
  receivedAt: number
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

/**
 * Milliseconds by which the partner's clock is ahead; undefined when the response has no date.
 * @throws SignatureError when the clocks are further apart than `maxCorrection`
 */
export function measure({ date, sentAt, receivedAt }: TimeSample, maxCorrection: number): number | undefined {
  const server = parseHttpDate(date)
  if (server === undefined) return undefined
  const measured = server - (sentAt + receivedAt) / 2
  if (Math.abs(measured) <= maxCorrection) return measured
  const direction = measured > 0 ? 'behind' : 'ahead of'
  throw new SignatureError(
    'clock',
    `this clock is ${Math.round(Math.abs(measured) / 1000)} s ${direction} the partner's, more than the ` +
      `${Math.round(maxCorrection / 1000)} s that are corrected (maxClockCorrection). Set the clock.`,
  )
}
