import type { Code } from './code.ts'
import type { FormOptions, Time, TimeForm } from './grammar.ts'
import { quote } from './module.ts'

interface Form {
  readonly print: string
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

/** The expression that writes `timestamp`, in the form that the user chose where there are several. */
export function printTime(code: Code, time: Time): string {
  const [first, ...others] = formsOf(time)
  const print = (form: TimeForm) => `${code.use(forms[form].print)}(${code.field('timestamp')})`
  return others.reduceRight(
    (rest, form) => `timeForm === ${quote(form)} ? ${print(form)} : ${rest}`,
    print(first!),
  )
}

/** The function that reads a time in any of its forms. */
export function readTime(code: Code, time: Time): string {
  const reads = formsOf(time).map((form) => {
    const [name, more] = forms[form].read(time.forms[form] ?? {})
    return `${code.use(name)}(text${more})`
  })
  return `const readTime = (text: string) => ${reads.join(' ?? ')}`
}
