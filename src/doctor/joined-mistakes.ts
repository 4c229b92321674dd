// How the parts of a template are joined by mistake: app id and time, and what stands between any two.

import type { DeclaredMistake, Signed } from './style.ts'
import type { CauseId } from './causes.ts'
import { urlEncode } from './value-texts.ts'
import { separatorName } from './rule-words.ts'

/** Another text in place of the declared one; nothing where it is the same or was tried before. */
export type Instead = (cause: CauseId, text: string, facts?: object, pairs?: boolean) => DeclaredMistake[]

/** Mistakes in a text of app id and time. */
export function claimMistakes(
  { message }: Signed,
  texts: readonly string[],
  names: readonly { name: string; at: number }[],
  instead: Instead,
): DeclaredMistake[] {
  const id = names.find(({ name }) => name !== 'time')?.name ?? ''
  const [app, time] = [`{${id}}`, '{time}']
  const value = message.time ?? ''
  const joined = (text: string, detail: string) => instead('timestamp-joined', text, { detail })
  const timed = (text: string, detail: string): DeclaredMistake => ({
    cause: 'timestamp-joined',
    facts: { detail },
    style: { 'given.time': text },
  })
  return [
    ...instead('app-id-missing', time),
    ...instead('timestamp-not-signed', app),
    ...joined([...texts].reverse().join(''), 'timestamp before app id'),
    ...['&', ' ', ':', ',', '|', '\n', '-', '.', '_', ''].flatMap((mark) =>
      joined(`${app}${mark}${time}`, `${separatorName(mark)} between them`),
    ),
    ...joined(`appid${app}timestamp${time}`, 'names in front of them'),
    ...joined(`AppId${app}Timestamp${time}`, 'names in front of them'),
    ...joined(`appid=${app}&timestamp=${time}`, 'names in front of them'),
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
  const named = (mark: string) => ({ detail: `${separatorName(mark)} between them` })
  if (literals.length === 0)
    return texts.length < 2
      ? []
      : marks.flatMap((mark) => instead('separator-differs', texts.join(mark), named(mark), mark === '\n'))
  if (own.length > 2) return []
  const end = texts.at(-1) === own
  const inner = end ? texts.slice(0, -1) : texts
  return [
    ...(end
      ? instead(
          'separator-differs',
          inner.join(''),
          { detail: `no ${separatorName(own).replace(/^an? /, '')} at the end` },
          true,
        )
      : instead('separator-differs', template + own, { detail: `${separatorName(own)} at the end` }, true)),
    ...marks.flatMap((mark) => [
      ...instead(
        'separator-differs',
        texts.map((one) => (one === own ? mark : one)).join(''),
        named(mark),
        mark === '',
      ),
      ...instead('separator-differs', inner.map((one) => (one === own ? mark : one)).join(''), named(mark)),
      ...(end
        ? instead(
            'separator-differs',
            inner.map((one) => (one === own ? mark : one)).join('') + own,
            named(mark),
          )
        : []),
    ]),
  ]
}
