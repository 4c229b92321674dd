import type { Code } from './code.ts'
import type { FormOptions, Time, TimeForm } from '../../signing/grammar.ts'
import { note, quote } from './module.ts'
import { sourceOf } from './strings.ts'

type Printer =
  'epochSeconds' | 'epochMilliseconds' | 'utcText' | 'utc8Text' | 'isoText' | 'isoBasic' | 'httpDate'
interface Form {
  readonly print: Printer
  read(options: FormOptions): [name: string, more: string]
}
const fraction =
  (name: string): Form['read'] =>
  ({ fraction }) => [name, fraction ? `, ${fraction}` : '']

const forms: Readonly<Record<TimeForm, Form>> = {
  'epoch-seconds': {
    print: 'epochSeconds',
    read({ digits = 10 }) {
      const [least, most = least] = String(digits).split('-')
      return ['readEpochSeconds', `, ${least}, ${most}`]
    },
  },
  'epoch-milliseconds': { print: 'epochMilliseconds', read: () => ['readEpochMilliseconds', ''] },
  'utc-text': { print: 'utcText', read: fraction('readUtcText') },
  'utc+8-text': { print: 'utc8Text', read: fraction('readUtc8Text') },
  'iso-text': { print: 'isoText', read: fraction('readIsoText') },
  'iso-basic': { print: 'isoBasic', read: () => ['readIsoBasic', ''] },
  'http-date': { print: 'httpDate', read: () => ['readHttpDate', ''] },
}

export const formsOf = ({ forms }: Time) => Object.keys(forms) as TimeForm[]

const printed = (code: Code, form: TimeForm) => code.use(forms[form].print)

/** The expression that writes `timestamp`, in the form that the user chose where there are several. */
export function printTime(code: Code, time: Time): string {
  const [first, ...others] = formsOf(time)
  if (others.length) return `timeText(${code.field('timestamp')}, timestampForm)`
  return `${printed(code, first!)}(${code.field('timestamp')})`
}

/** The function that writes a time in one of several forms. */
export function timeFunction(code: Code, time: Time): string {
  const [first, ...others] = formsOf(time)
  if (!others.length) return ''
  const print = (form: TimeForm) => `${printed(code, form)}(timestamp)`
  const chosen = others.reduceRight(
    (rest, form) => `timestampForm === ${quote(form)} ? ${print(form)} : ${rest}`,
    print(first!),
  )
  return `/** The time as it is sent and signed. */
export const timeText = (timestamp: number, timestampForm: ${formsOf(time).map(quote).join(' | ')}): string =>
  ${chosen}`
}

/** The function that reads a time in any of its forms. */
export function readTime(code: Code, time: Time): string {
  const reads = formsOf(time).map((form) => {
    const [name, more] = forms[form].read(time.forms[form] ?? {})
    return `${code.use(name)}(text${more})`
  })
  const comment = note('Seconds since 1970, or undefined.', sourceOf(time['x-source']))
  return `${comment}\nexport const readTime = (text: string): number | undefined => ${reads.join(' ?? ')}`
}
