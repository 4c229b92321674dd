// The forms in which partners write a time. Readers give whole seconds since 1970, or undefined.

const iso = (seconds: number) => new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19)

export const epochSeconds = (seconds: number): string => String(Math.floor(seconds))
/** Rounded to microseconds first: a time in milliseconds, divided by 1000, may be less than it was. */
export const epochMilliseconds = (seconds: number): string =>
  String(Math.floor(Math.round(seconds * 1e6) / 1000))
export const utcText = (seconds: number): string => iso(seconds).replace('T', ' ')
export const utc8Text = (seconds: number): string => utcText(seconds + 28_800)
export const isoText = (seconds: number): string => `${iso(seconds)}Z`
export const isoBasic = (seconds: number): string => `${iso(seconds).replaceAll(/[-:]/g, '')}Z`
export const httpDate = (seconds: number): string => new Date(Math.floor(seconds) * 1000).toUTCString()
/** `yyyy-MM-dd` in UTC. */
export const utcIsoDate = (seconds: number): string => iso(seconds).slice(0, 10)
/** `yyyyMMdd` in UTC. */
export const utcDate = (seconds: number): string => isoBasic(seconds).slice(0, 8)

export const readEpochSeconds = (text: string, least: number, most: number): number | undefined =>
  /^\d+$/.test(text) && text.length >= least && text.length <= most ? Number(text) : undefined

export const readEpochMilliseconds = (text: string): number | undefined =>
  /^\d{13}$/.test(text) ? Math.floor(Number(text) / 1000) : undefined

/** Up to `fraction` digits behind the seconds are read, and do not count. */
export const readUtcText = (text: string, fraction = 0): number | undefined =>
  readWhole(
    withoutFraction(text, fraction),
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
    (whole) => `${whole.replace(' ', 'T')}Z`,
    utcText,
  )

export function readUtc8Text(text: string, fraction = 0): number | undefined {
  const seconds = readUtcText(text, fraction)
  return seconds === undefined ? undefined : seconds - 28_800
}

export const readIsoText = (text: string, fraction = 0): number | undefined =>
  readWhole(
    text.endsWith('Z') ? `${withoutFraction(text.slice(0, -1), fraction)}Z` : '',
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    (whole) => whole,
    isoText,
  )

export const readIsoBasic = (text: string): number | undefined =>
  readWhole(
    text,
    /^\d{8}T\d{6}Z$/,
    (whole) => whole.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'),
    isoBasic,
  )

export const readHttpDate = (text: string): number | undefined =>
  readWhole(text, /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/, (whole) => whole, httpDate)

/** Date.parse takes February 30th for March 1st or 2nd, so what was read is printed again. */
function readWhole(
  text: string,
  shape: RegExp,
  toIso: (text: string) => string,
  print: (seconds: number) => string,
): number | undefined {
  if (!shape.test(text)) return undefined
  const seconds = Date.parse(toIso(text)) / 1000
  return Number.isFinite(seconds) && print(seconds) === text ? seconds : undefined
}

function withoutFraction(text: string, digits: number): string {
  const [fraction = ''] = /\.\d+$/.exec(text) ?? []
  return fraction.length <= digits + 1 ? text.slice(0, text.length - fraction.length) : text
}
