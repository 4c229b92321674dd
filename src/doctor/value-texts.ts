// Texts that change on their way as URLs, forms and HTML change them. Each rule is from what was sent to what was signed.

import { decodeUri } from '../core/parse.ts'
import type { CauseId } from './causes.ts'

export interface TextRule {
  readonly cause: CauseId
  readonly detail: string
  readonly change: (text: string) => string
  readonly pairs?: boolean
}

export const urlEncode = (text: string) => encodeURIComponent(text.toWellFormed())
/** As forms write it (RFC 1866, and java.net.URLEncoder). */
export const formEncode = (text: string) =>
  urlEncode(text)
    .replaceAll('%20', '+')
    .replaceAll(/[!'()~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

const entities: readonly (readonly [character: string, entity: string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['+', '&#43;'],
  ['=', '&#61;'],
  ['/', '&#47;'],
]

const characters = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['plus', '+'],
  ['equals', '='],
  ['sol', '/'],
])

/** Character references of HTML, by name and by number. */
export const htmlDecode = (text: string): string =>
  text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|plus|equals|sol));/gi,
    (all, decimal, hex, name) => {
      const named = characters.get(String(name).toLowerCase())
      if (named !== undefined) return named
      const code = Number.parseInt(String(decimal ?? hex), decimal === undefined ? 16 : 10)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : String(all)
    },
  )

const htmlEncode =
  (count: number, apostrophe = '&#39;') =>
  (text: string) =>
    entities.slice(0, count).reduce((all, [character, entity]) => {
      return all.replaceAll(character, character === "'" ? apostrophe : entity)
    }, text)

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** UTF-8 that was read as one-byte characters and encoded again. */
function decodeTwice(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text
  try {
    return utf8.decode(Uint8Array.from(text, (character) => character.charCodeAt(0)))
  } catch {
    return text
  }
}

/** Replaces the given occurrence, counted from the start, or from the end below zero. */
const replaceAt = (from: string, to: string, occurrence: number) => (text: string) => {
  const places = [...text.matchAll(new RegExp(`\\${from}`, 'g'))].map(({ index }) => index)
  const at = places.length > 1 ? places.at(occurrence) : undefined
  return at === undefined ? text : text.slice(0, at) + to + text.slice(at + from.length)
}

const textRule =
  (cause: CauseId) =>
  (detail: string, change: TextRule['change'], pairs = false): TextRule => ({ cause, detail, change, pairs })
const decoded = textRule('values-decoded')
const encoded = textRule('values-encoded')

const isoTime = /(T\d\d:\d\d:\d\d)(?=Z|[+-]|$)/

export const textRules: readonly TextRule[] = [
  decoded('a + became a space', (text) => text.replaceAll(' ', '+'), true),
  encoded('a space became a +', (text) => text.replaceAll('+', ' '), true),
  decoded('%2B became a +', (text) => text.replaceAll('+', '%2B')),
  decoded('%2b became a +', (text) => text.replaceAll('+', '%2b')),
  decoded('%2B became a space', (text) => text.replaceAll(' ', '%2B')),
  decoded('%20 became a space', (text) => text.replaceAll(' ', '%20')),
  decoded('%XX became characters', urlEncode),
  decoded('%XX became characters', formEncode),
  decoded('%XX became characters', (text) => encodeURI(text.toWellFormed())),
  encoded('characters became %XX', decodeUri, true),
  encoded('characters became %XX, and spaces +', (text) => decodeUri(text.replaceAll('+', ' '))),
  encoded('characters became %XX twice', (text) => decodeUri(decodeUri(text))),
  ...[0, 1, 2, -1].flatMap((at) => [
    decoded('a + became a space', replaceAt(' ', '+', at)),
    encoded('a space became a +', replaceAt('+', ' ', at)),
  ]),
  encoded('characters became HTML references', htmlDecode, true),
  ...[8, 6, 5, 4, 3].map((count) => decoded('HTML references became characters', htmlEncode(count))),
  decoded('HTML references became characters', htmlEncode(5, '&#039;')),
  decoded('HTML references became characters', htmlEncode(5, '&apos;')),
  encoded('UTF-8 was encoded twice', decodeTwice),
  ...[
    ['a line break was CR LF', (text: string) => text.replaceAll(/(?<!\r)\n/g, '\r\n')],
    ['a line break was LF', (text: string) => text.replaceAll('\r\n', '\n')],
    ['a time had milliseconds', (text: string) => text.replace(isoTime, '$1.000')],
    ['a time had no milliseconds', (text: string) => text.replace(/(T\d\d:\d\d:\d\d)\.0+(?=Z|[+-]|$)/, '$1')],
    ['a time had +00:00', (text: string) => text.replace(/(T[\d:.]+)Z$/, '$1+00:00')],
    ['a time had Z', (text: string) => text.replace(/(T[\d:.]+)\+00:?00$/, '$1Z')],
  ].map(([detail, change]): TextRule => ({
    cause: 'body-respelled',
    detail: detail as string,
    change: change as TextRule['change'],
  })),
  { cause: 'values-trimmed', detail: '', change: (text) => text.trim() },
  { cause: 'values-case', detail: 'lower case', change: (text) => text.toLowerCase() },
  {
    cause: 'values-case',
    detail: 'lower case but for the first letter',
    change: (text) => text.slice(0, 1).toUpperCase() + text.slice(1),
  },
  { cause: 'values-case', detail: 'upper case', change: (text) => text.toUpperCase() },
]
