// Why a timestamp is refused: form, skew, and the mistakes that make such a skew.

import { utcText } from '../signing/times.ts'
import type { TimeWindow } from '../signing/scheme.ts'
import type { CauseId } from './causes.ts'
import type { Finding } from './diagnosis.ts'

/** A clock that is right but for the mistake looked for may still be this many seconds off. */
const slack = 150

/**
 * What is wrong with a timestamp; nothing when it is accepted.
 * @param about its header or field
 * @param parse the verifier's own reading; undefined for a form it does not take
 * @param now milliseconds since 1970
 */
export function explainTime(
  about: string,
  given: string,
  parse: (text: string) => number | undefined,
  window: TimeWindow,
  now: number,
): Finding[] {
  const found = (cause: CauseId, certainty: Finding['certainty'], detail: string) => [
    { cause, about, certainty, facts: { detail } },
  ]
  const server = Math.floor(now / 1000)
  const text = given.slice(0, 128)
  const seconds = parse(text)
  if (seconds === undefined) return found(...explainForm(text, server))
  const behind = server - seconds
  if (behind <= window.past && -behind <= window.future) return []
  const allowed = behind > 0 ? window.past : window.future
  const skew = `${Math.abs(behind)} s ${behind > 0 ? 'behind' : 'ahead of'} the server (allowed: ${allowed} s; server ${utcText(server)} UTC, received ${utcText(Math.min(Math.max(seconds, 0), 253402300799))} UTC)`
  const near = (other: number) => Math.abs(server - other) <= slack
  for (const [cause, other, what] of near(seconds) ? [] : rereadings(text, seconds)) {
    if (near(other)) return found(cause, 'likely', `${skew}; ${what}`)
  }
  return found(behind > 0 ? 'time-behind' : 'time-ahead', 'certain', skew)
}

/** What the caller meant, if a mistake was made in writing it: cause, seconds meant, and the sign of it. */
function* rereadings(text: string, seconds: number): Generator<[CauseId, number, string]> {
  // Behind by the hours of the partners' own countries is a second conversion rather than a caller on the Pacific.
  for (const hours of [8, 7]) {
    yield ['time-shifted', seconds + hours * 3600, `that is UTC less ${hours} hours: converted to UTC twice`]
  }
  for (const hours of [8, 7, 9, 5.5, 10, 1, 2, 3, 4, 5, 6, -5, -4, -3]) {
    const sign = hours > 0 ? '+' : ''
    yield ['time-local', seconds - hours * 3600, `that is local time of UTC${sign}${hours}, sent as UTC`]
  }
  for (const hours of [12, -12]) yield ['time-12-hour', seconds + hours * 3600, 'that is 12 hours']
  const parts = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)/.exec(text)?.slice(1)
  if (!parts) return
  const [year = '', month = '', day = '', hour = '', minute = '', second = ''] = parts
  const at = (...fields: string[]) => {
    const [y = '', mo = '', d = '', h = '', mi = '', s = ''] = fields
    return Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`) / 1000
  }
  yield ['time-swapped', at(year, month, day, hour, second, minute), 'minutes and seconds are swapped']
  yield ['time-swapped', at(year, day, month, hour, minute, second), 'day and month are swapped']
  if (minute !== month) return
  // `Y-m-d h:m:s` of an early PHP SDK: the minutes are the month. Any minute of this hour may have been meant.
  for (let meant = 0; meant < 60; meant++) {
    for (const half of [0, 12]) {
      const instant = at(year, month, day, hour, String(meant).padStart(2, '0'), second) + half * 3600
      yield ['time-month-for-minutes', instant, 'its minutes are the month']
    }
  }
}

const units: readonly [digits: number, perSecond: bigint, since: bigint, name: string][] = [
  [10, 1n, 0n, 'seconds'],
  [13, 1000n, 0n, 'milliseconds'],
  [16, 1_000_000n, 0n, 'microseconds'],
  [19, 1_000_000_000n, 0n, 'nanoseconds'],
  // Hundreds of nanoseconds since the year 1.
  [18, 10_000_000n, 621_355_968_000_000_000n, '.NET ticks'],
]

const forms: readonly [form: RegExp, what: string][] = [
  [
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
    'text where seconds are expected',
  ],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d/, 'ISO 8601 with a T'],
  [/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d ?(Z|UTC|GMT|[+-]\d\d)/, 'text with a time zone'],
  [/^\d{4}\/\d\d?\/\d\d?/, 'a date with slashes'],
  [/^\d\d?[/.-]\d\d?[/.-]\d{4}/, 'a date with the day first'],
  [/^\d{4}-\d\d-\d\d \d\d:\d\d$/, 'text without its seconds'],
  [/^\d{4}-\d\d?-\d\d? \d\d?:\d\d?:\d\d?$/, 'text that is not such a time, or without leading zeros'],
  [/^\d{4}-\d\d-\d\d$/, 'a date without a time'],
  [/^\d{14}$/, 'digits alone'],
  [/^[A-Z][a-z]{2},? /, 'text with the name of a month or a day'],
  [/^\d{1,10}\.\d+$/, 'seconds with a fraction'],
  [/^["'\s]|["'\s]$/, 'a time with quotes or whitespace around it'],
]

function explainForm(text: string, server: number): [CauseId, 'certain', detail: string] {
  for (const [digits, perSecond, since, name] of units) {
    if (!new RegExp(`^\\d{${digits}}$`).test(text)) continue
    const behind = server - Number((BigInt(text) - since) / perSecond)
    const skew = `${Math.abs(behind)} s ${behind >= 0 ? 'behind' : 'ahead of'} the server`
    const cause = name === 'milliseconds' ? 'time-milliseconds' : 'time-unit'
    return [cause, 'certain', `${name}, and then ${skew}`]
  }
  const what = forms.find(([form]) => form.test(text))?.[1]
  return ['time-form', 'certain', what ?? 'in no form known here']
}
