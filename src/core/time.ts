// The forms in which a contract may declare its timestamps.

export type TimestampForm = 'utc-text' | 'epoch-seconds'

/** The timestamp as a request has it. */
export function timestampText(seconds: number, form: TimestampForm): string {
  if (form === 'epoch-seconds') return String(seconds)
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

/** Seconds since 1970 of either form, or undefined. Milliseconds behind the text are accepted. */
export function parseTimestamp(text: string): number | undefined {
  if (/^\d{10}$/.test(text)) return Number(text)
  return parseUtcText(text.replace(/\.\d{1,3}$/, ''))
}

export function parseUtcText(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) return undefined
  const seconds = Date.parse(`${text.replace(' ', 'T')}Z`) / 1000
  // Date.parse takes February 30th for March 1st or 2nd.
  return Number.isFinite(seconds) && timestampText(seconds, 'utc-text') === text ? seconds : undefined
}
