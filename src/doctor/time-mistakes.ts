// Other times than the one that is sent: another spelling, or a program that asks the clock twice or in another zone.

import { readTime } from '../signing/time-forms.ts'
import { utcText } from '../signing/times.ts'
import { type Mistake, mistake } from './mistake.ts'
import type { Signed } from './style.ts'

const latest = 253_402_300_799

export function timeMistakes({ scheme, message }: Signed): Mistake[] {
  const { time = '' } = message
  const instant = scheme.time && readTime(scheme.time.forms, time)
  const quoted = mistake('timestamp-quoted', { 'given.time': `"${time}"` })
  if (instant === undefined || instant < 0 || instant > latest) return [quoted]
  return [
    quoted,
    ...otherTimes(time, instant).map(([text, detail]) =>
      mistake('timestamp-differs', { 'given.time': text }, detail),
    ),
  ]
}

function otherTimes(time: string, instant: number): [text: string, detail: string][] {
  const text = (seconds: number) => utcText(Math.min(Math.max(seconds, 0), latest))
  const iso = text(instant).replace(' ', 'T')
  const forms: [string, string][] = [
    [String(instant), 'epoch seconds'],
    [text(instant), 'text in UTC'],
    [`${instant}000`, 'milliseconds'],
    [`${instant}.0`, 'a number with .0'],
    [`${text(instant)}.000`, 'text with milliseconds'],
    [iso, 'ISO 8601'],
    [`${iso}Z`, 'ISO 8601'],
    [`${iso}.000Z`, 'ISO 8601'],
    [text(instant).replaceAll(/\D/g, ''), 'digits alone'],
    [`${iso.replaceAll(/[-:]/g, '')}Z`, 'ISO 8601 without separators'],
    [text(instant).replaceAll('-', '/'), 'text with / in the date'],
    [text(instant).slice(0, 16), 'text without its seconds'],
    [text(instant).slice(0, 10), 'the date alone'],
    [new Date(instant * 1000).toUTCString(), 'the date of HTTP'],
  ]
  const own = [
    (at: number) => String(at),
    text,
    (at: number) => String(at * 1000 + Number(time.slice(-3))),
  ].slice(0, /^\d{13}$/.test(time) ? 3 : 2)
  const at = (seconds: number, detail: string) =>
    own.map((print): [string, string] => [print(instant + seconds), detail])
  const zones = [8, 7, -8, -7, 5.5, 9, 1, -5].flatMap((hours) =>
    at(hours * 3600, `local time, ${hours} h away`),
  )
  const near = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5].flatMap((delta) =>
    at(delta, `${delta > 0 ? '+' : ''}${delta} s`),
  )
  return [...forms, ...zones, ...near].filter(([other]) => other !== time)
}
