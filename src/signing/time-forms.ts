// A time in the forms that a declaration names, for what reads the declaration at run time.

import type { Time, TimeForm } from './grammar.ts'
import {
  epochMilliseconds,
  epochSeconds,
  httpDate,
  isoBasic,
  isoText,
  readEpochMilliseconds,
  readEpochSeconds,
  readHttpDate,
  readIsoBasic,
  readIsoText,
  readUtc8Text,
  readUtcText,
  utc8Text,
  utcText,
} from './times.ts'

const printers: Readonly<Record<TimeForm, (seconds: number) => string>> = {
  'epoch-seconds': epochSeconds,
  'epoch-milliseconds': epochMilliseconds,
  'utc-text': utcText,
  'utc+8-text': utc8Text,
  'iso-text': isoText,
  'iso-basic': isoBasic,
  'http-date': httpDate,
}
const readers: Readonly<
  Record<TimeForm, (text: string, least: number, most: number, fraction: number) => number | undefined>
> = {
  'epoch-seconds': readEpochSeconds,
  'epoch-milliseconds': readEpochMilliseconds,
  'utc-text': (text, _least, _most, fraction) => readUtcText(text, fraction),
  'utc+8-text': (text, _least, _most, fraction) => readUtc8Text(text, fraction),
  'iso-text': (text, _least, _most, fraction) => readIsoText(text, fraction),
  'iso-basic': readIsoBasic,
  'http-date': readHttpDate,
}

/** A time that a person gives: seconds since 1970, or text in UTC. */
export const readGivenTime = (text: string): number | undefined =>
  readTime({ 'epoch-seconds': {}, 'utc-text': { fraction: 3 } }, text)

/** A time in the form of a declaration. */
export const printTime = (form: TimeForm, seconds: number): string => printers[form](seconds)

/** Seconds since 1970 of a time in any of the declared forms. */
export function readTime(forms: Time['forms'], text: string): number | undefined {
  for (const [form, { digits = 10, fraction = 0 }] of Object.entries(forms)) {
    const [least = 10, most = least] = String(digits).split('-').map(Number)
    const seconds = readers[form as TimeForm](text, least, most, fraction)
    if (seconds !== undefined) return seconds
  }
  return undefined
}
