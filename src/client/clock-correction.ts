// Learnt only from a response that rejects a timestamp, over a trusted connection: a Date header alone could make a client
// sign for any time.

import { type Clock, wakeAll } from './clock.ts'

// A Date header counts whole seconds, and two samples of one clock agree within this.
const agreement = 2000

/**
 * Resolves to true when the call may be signed again.
 * @param usedOffset the offset that the refused attempt was signed with
 * @param window milliseconds the partner's window reaches back: a step forward up to it makes no signature valid for longer
 * @param measure finds how far the partner's clock is ahead by its response, in milliseconds; see `clock-sample.ts`
 * @param onCorrection called with the new offset
 */
export async function correct(
  clock: Clock,
  usedOffset: number,
  window: number,
  measure: () => number | undefined,
  onCorrection: (offset: number) => void,
): Promise<boolean> {
  // Another call has learnt meanwhile.
  if (usedOffset !== clock.offset) return true
  const measured = measure()
  if (measured === undefined) return false
  // The clocks agree: the timestamp was refused for another reason.
  if (Math.abs(measured - clock.offset) < 1000) return false
  // A signature dated ahead stays valid for longer than it should, so a large step forward needs a second opinion.
  const { candidate } = clock
  const isConfirmed = candidate !== undefined && Math.abs(candidate - measured) <= agreement
  if (measured - clock.offset <= window || isConfirmed) {
    clock.offset = measured
    clock.candidate = undefined
    onCorrection(measured)
    wakeAll(clock)
    return true
  }
  clock.candidate = measured
  if (clock.underWay > 0) await new Promise<void>((wake) => clock.waiting.push(wake))
  return true
}
