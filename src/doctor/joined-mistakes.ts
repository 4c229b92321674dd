// How the parts of a template are joined by mistake: app id and time, and what separates any two.

import { type Mistake, mistake } from './mistake.ts'
import type { Signed } from './style.ts'
import type { CauseId } from './causes.ts'
import { urlEncode } from './value-texts.ts'
import { separatorName } from './rule-words.ts'

/** Another text in place of the declared one; nothing where it is the same or was tried before. */
export type Instead = (cause: CauseId, text: string, facts?: object, pairs?: boolean) => Mistake[]

/** Mistakes in a text of app id and time. */
export function claimMistakes(
  { message }: Signed,
  texts: readonly string[],
  names: readonly { name: string; at: number }[],
  instead: Instead,
): Mistake[] {
  const id = names.find(({ name }) => name !== 'time')?.name ?? ''
  const [app, time] = [`{${id}}`, '{time}']
  const value = message.time ?? ''
  const joined = (text: string, detail: string) => instead('timestamp-joined', text, { detail })
  const timed = (text: string, detail: string) => mistake('timestamp-joined', { 'given.time': text }, detail)
  return [
    ...instead('app-id-missing', time),
    ...instead('timestamp-not-signed', app),
    ...joined([...texts].reverse().join(''), 'timestamp before app id'),
    ...['&', ' ', ':', ',', '|', '\n', '\r\n', ';', '=', '-', '.', '_', ''].flatMap((mark) =>
      joined(`${app}${mark}${time}`, `${separatorName(mark)} between them`),
    ),
    ...joined(`appid${app}timestamp${time}`, 'names in front of them'),
    ...joined(`AppId${app}Timestamp${time}`, 'names in front of them'),
    ...joined(`appid=${app}&timestamp=${time}`, 'names in front of them'),
    ...joined(`{"appid":"${app}","timestamp":"${time}"}`, 'as JSON'),
    ...['undefined', 'null', 'None'].flatMap((word) => [
      ...instead('app-id-missing', `${word}${time}`),
      ...instead('timestamp-not-signed', `${app}${word}`),
    ]),
    timed(urlEncode(value), 'the timestamp URL-encoded'),
    timed(urlEncode(value).replace('%20', '+'), 'the timestamp URL-encoded'),
    timed(value.replace(' ', ''), 'the timestamp without its space'),
  ]
}

const marks = ['', '\n', '\r\n', '&', ',', ' ', '|', ':', '.', ';', '-', '_']

export function separatorMistakes(template: string, texts: readonly string[], instead: Instead) {
  const literals = texts.filter((text) => !text.startsWith('{'))
  const [own = ''] = literals.toSorted(
    (a, b) => literals.filter((one) => one === b).length - literals.filter((one) => one === a).length,
  )
  const named = (mark: string) => `${separatorName(mark)} between them`
  const differs = (text: string, detail: string, pairs = false) =>
    instead('separator-differs', text, { detail }, pairs)
  if (literals.length === 0)
    return texts.length < 2
      ? []
      : marks.flatMap((mark) => differs(texts.join(mark), named(mark), mark === '\n'))
  if (own.length > 2)
    return template.includes('\n')
      ? ['', '\r\n', ' ', ', '].flatMap((mark) =>
          differs(template.replaceAll('\n', mark), `${separatorName(mark)} between the lines`, mark === ''),
        )
      : []
  const end = texts.at(-1) === own
  const inner = end ? texts.slice(0, -1) : texts
  const atEnd = end ? `no ${separatorName(own).replace(/^an? /, '')}` : separatorName(own)
  const joined = (parts: readonly string[], mark: string) =>
    parts.map((one) => (one === own ? mark : one)).join('')
  return [
    ...differs(end ? inner.join('') : template + own, `${atEnd} at the end`, true),
    ...marks.flatMap((mark) => [
      ...differs(joined(texts, mark), named(mark), mark === ''),
      ...differs(joined(inner, mark), named(mark)),
      ...(end ? differs(joined(inner, mark) + own, named(mark)) : []),
    ]),
  ]
}
