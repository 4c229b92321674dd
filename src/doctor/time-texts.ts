// A time in a text, as programs format it by mistake: each form is from what was sent to what was signed.

interface Moment {
  /** Milliseconds since 1970, read as if in UTC. */
  readonly at: number
  /** The zone that was written; minutes. */
  readonly zone: number | undefined
}

const written =
  /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[ T](\d\d?):(\d\d)(?::(\d\d)(?:\.(\d{1,7}))?)?(Z|[+-]\d\d:?\d\d)?)?$/

function read(text: string): Moment | undefined {
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone] =
    written.exec(text) ?? []
  if (year === undefined) return undefined
  const at = Date.UTC(
    +year,
    +month! - 1,
    +day!,
    +hour,
    +minute,
    +second,
    +fraction.slice(0, 3).padEnd(3, '0'),
  )
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):?(\d\d)/.exec(zone ?? '') ?? []
  return Number.isNaN(at)
    ? undefined
    : { at, zone: zone === undefined ? undefined : (+hours * 60 + +minutes) * (sign === '-' ? -1 : 1) }
}

const iso = (at: number) => new Date(at).toISOString()
const two = (value: number) => String(value).padStart(2, '0')

/** Forms of a moment by what they are called. */
const forms: readonly (readonly [detail: string, write: (moment: Date, text: string) => string])[] = [
  ['without milliseconds', (_, text) => text.replace(/(:\d\d)\.\d+/, '$1')],
  ...['.000', '.0'].map(
    (end) =>
      [`with ${end}`, (_: Date, text: string) => text.replace(/(:\d\d:\d\d)(?!\.)/, `$1${end}`)] as const,
  ),
  ['without its zone', (_, text) => text.replace(/(:\d\d(?:\.\d+)?)(?:Z|[+-]\d\d:?\d\d)$/, '$1')],
  ['yyyy-MM-dd HH:mm:ss', (date) => plain(date)],
  ['yyyy-MM-dd HH:mm:ss.SSS', (date) => iso(date.getTime()).slice(0, 23).replace('T', ' ')],
  ['ISO 8601', (date) => iso(date.getTime()).slice(0, 19)],
  ...['Z', '.000Z', '+00:00', '+08:00', '+0800', '+07:00', '.000+08:00'].map(
    (end) => ['ISO 8601', (date: Date) => iso(date.getTime()).slice(0, 19) + end] as const,
  ),
  ['yyyy/MM/dd HH:mm:ss', (date) => plain(date).replaceAll('-', '/')],
  [
    'yyyy/M/d H:mm:ss',
    (date) =>
      plain(date)
        .replaceAll('-', '/')
        .replaceAll(/(?<=[/ ])0(?=\d)/g, ''),
  ],
  ['dd/MM/yyyy HH:mm:ss', (date) => plain(date).replace(/^(\d+)-(\d+)-(\d+)/, '$3/$2/$1')],
  ['M/d/yyyy h:mm:ss tt', american],
  [
    'with a clock of 12 hours',
    (date, text) => text.replace(/(?<=[ T])\d\d/, two(date.getUTCHours() % 12 || 12)),
  ],
  ['yyyy-MM-dd HH:mm', (date) => plain(date).slice(0, 16)],
  ['yyyy-MM-dd', (date) => plain(date).slice(0, 10)],
  ['yyyyMMdd', (date) => plain(date).slice(0, 10).replaceAll('-', '')],
  ['yyyyMMddHHmmss', (date) => plain(date).replaceAll(/\D/g, '')],
  ['the date of HTTP', (date) => date.toUTCString()],
  ...['CST', 'UTC', 'GMT', 'WIB'].map(
    (zone) => ['as Java prints a Date', (date: Date) => java(date, zone)] as const,
  ),
  ['.NET ticks', (date) => String(BigInt(date.getTime()) * 10_000n + 621_355_968_000_000_000n)],
]

const plain = (date: Date) => iso(date.getTime()).slice(0, 19).replace('T', ' ')

function american(date: Date): string {
  const [month, day, hour] = [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours()]
  const clock = `${hour % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
  return `${month}/${day}/${date.getUTCFullYear()} ${clock} ${hour < 12 ? 'AM' : 'PM'}`
}

function java(date: Date, zone: string): string {
  const [week = '', day = '', month = '', year = '', clock = ''] = date
    .toUTCString()
    .replace(',', '')
    .split(' ')
  return `${week} ${month} ${day} ${clock} ${zone} ${year}`
}

/** The same text in another zone, hours away. */
const zones = [8, -8, 7, -7] as const

/** Changes of a text that is a time; other texts are left as they are. */
export const timeRules: readonly { readonly detail: string; readonly change: (text: string) => string }[] = [
  ...forms.map(([detail, write]) => ({
    detail,
    change: (text: string) => {
      const moment = read(text)
      return moment ? write(new Date(moment.at), text) : text
    },
  })),
  ...zones.map((hours) => ({
    detail: `in another time zone, ${Math.abs(hours)} h ${hours > 0 ? 'later' : 'earlier'}`,
    change: (text: string) => {
      const moment = /\d:\d/.test(text) ? read(text) : undefined
      if (!moment) return text
      const moved = iso(moment.at + hours * 3_600_000)
      return text.includes('T')
        ? moved.slice(0, 19) + text.slice(19)
        : moved.slice(0, 19).replace('T', ' ') + text.slice(19)
    },
  })),
  {
    detail: 'in UTC',
    change: (text) => {
      const moment = read(text)
      return moment?.zone ? `${iso(moment.at - moment.zone * 60_000).slice(0, 19)}Z` : text
    },
  },
]

/** Whether a text is a time that these rules read. */
export const isTimeText = (text: string) => text.length < 40 && read(text) !== undefined

const dated = /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[ T](\d\d?):(\d\d)(?::(\d\d))?(?:\.\d+)?Z?)?$/

/** Seconds of a time written as text, as if it were in UTC; `isDay` for midnight. */
export function secondsOf(text: string, isDay: boolean): number | undefined {
  const [, year, month, day, ...clock] = dated.exec(text) ?? []
  if (year === undefined) return undefined
  const [hour = 0, minute = 0, second = 0] = isDay ? [] : clock.map((part) => Number(part ?? 0))
  return Date.UTC(Number(year), Number(month) - 1, Number(day), hour, minute, second) / 1000
}
