import type { TimeWindow } from '../../../signing/scheme.ts'
import { readGivenTime } from '../../../signing/time-forms.ts'
import { utcText } from '../../../signing/times.ts'

interface Judged {
  /** Milliseconds since 1970 that the doctor takes for the server's clock. */
  readonly now: number
  readonly isJudged: boolean
  readonly words: string
}

/**
 * The time to compare a timestamp with. A request may be checked hours after it was sent, so without the time of
 * sending an old timestamp says nothing. A timestamp in the future is wrong in any case.
 */
export function timeOf(
  text: string,
  parse: (text: string) => number | undefined,
  window: TimeWindow,
  arrived: string,
): Judged {
  const seconds = parse(text)
  const given = arrived.trim() === '' ? undefined : (readGivenTime(arrived.trim()) ?? readDate(arrived))
  const present = Math.floor(Date.now() / 1000)
  const against = given ?? present
  const allowed = `${window.past} s back and ${window.future} s ahead are allowed`
  if (seconds === undefined || given !== undefined || seconds > present + window.future) {
    const behind = against - (seconds ?? against)
    const where = behind === 0 ? 'equal to' : `${Math.abs(behind)} s ${behind > 0 ? 'behind' : 'ahead of'}`
    return {
      now: against * 1000,
      isJudged: true,
      words: `${where} the time of sending; ${allowed}.`.replace(/^./, upper),
    }
  }
  const passed = present - seconds
  const read = `Read as ${utcText(seconds)} UTC, ${Math.abs(passed)} s ${passed < 0 ? 'after' : 'before'} this clock`
  const why =
    arrived.trim() === '' ? 'say when it was sent to have it judged' : 'the time of sending cannot be read'
  return { now: seconds * 1000, isJudged: false, words: `${read}; ${allowed}: ${why}.` }
}

const upper = (letter: string) => letter.toUpperCase()

/** As an HTTP header or a log writes it. */
function readDate(text: string): number | undefined {
  const milliseconds = Date.parse(/[a-z]$/i.test(text.trim()) ? text : `${text.trim()}Z`)
  return Number.isFinite(milliseconds) ? Math.floor(milliseconds / 1000) : undefined
}
