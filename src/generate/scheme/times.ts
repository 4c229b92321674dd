import type { Code } from './code.ts'
import type { FormOptions, Time, TimeForm } from '../../signing/grammar.ts'
import { note, quote, upperFirst } from './module.ts'
import { sourceOf } from './strings.ts'

/** What prints each form; what reads it is called after it. */
const printers: Readonly<Record<TimeForm, string>> = {
  'epoch-seconds': 'epochSeconds',
  'epoch-milliseconds': 'epochMilliseconds',
  'utc-text': 'utcText',
  'utc+8-text': 'utc8Text',
  'iso-text': 'isoText',
  'iso-basic': 'isoBasic',
  'http-date': 'httpDate',
}

/** What a reader needs besides the text. */
function optionsOf(form: TimeForm, { digits = 10, fraction }: FormOptions): (string | number)[] {
  const [least = '', most = least] = String(digits).split('-')
  return form === 'epoch-seconds' ? [least, most] : fraction ? [fraction] : []
}

export const formsOf = ({ forms }: Time) => Object.keys(forms) as TimeForm[]

const printed = (code: Code, form: TimeForm) => code.use(printers[form])

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
    const args = ['text', ...optionsOf(form, time.forms[form] ?? {})]
    return `${code.use(`read${upperFirst(printers[form])}`)}(${args.join(', ')})`
  })
  const comment = note('Seconds since 1970, or undefined.', sourceOf(time['x-source']))
  return `${comment}\nexport const readTime = (text: string): number | undefined => ${reads.join(' ?? ')}`
}
