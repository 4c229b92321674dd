// Looks for the text that was really signed: the right one with one mistake, or with two that come together.

import { encodeBase64 } from '../bytes.ts'
import { stripBlanks } from '../signing/awda.ts'
import { charsets, encodeUtf8 } from './charset.ts'
import type { CauseId, Facts } from './causes.ts'
import { asJsonString } from './json-text.ts'
import { toHex } from './rsa.ts'
import { mapText, type Text, textOf } from './text.ts'

/** The last steps of every signed text: what surrounds it, how its characters are written, and how it is hashed. */
export interface Finish {
  readonly wrap: (text: Text) => Text
  readonly spell: (text: string) => string
  readonly encode: (text: string) => Uint8Array | undefined
  readonly hash: (bytes: Uint8Array) => Uint8Array
}

/** One mistake: the steps of the right style that it replaces. */
export interface Mistake<Style> {
  readonly cause: CauseId
  readonly facts?: Facts
  readonly style: Partial<Style>
  /** Comes together with others often enough to be tried in pairs. */
  readonly pairs?: boolean
}

export interface Match<Style> {
  readonly mistakes: readonly Mistake<Style>[]
  readonly text: Text
}

export interface Found<Style> {
  readonly match: Match<Style> | undefined
  readonly tried: number
}

/** Characters made at most for one signature: of a long body only the frequent mistakes are tried. */
const budget = 250_000

/**
 * @param right the style of a right signature
 * @param build the text of a style
 * @param matches tells whether a digest is the one that arrived
 */
export function search<Style extends Finish>(
  right: Style,
  mistakes: readonly Mistake<Style>[],
  build: (style: Style) => Text,
  matches: (digest: Uint8Array) => boolean,
): Found<Style> {
  const seen = new Set([right.spell(textOf(build(right)))])
  let tried = 0
  let spent = 0
  /** Undefined for a text that was tried before, or that cannot be made. */
  const attempt = (group: readonly Mistake<Style>[]): Text | boolean | undefined => {
    const style: Style = Object.assign({}, right, ...group.map((mistake) => mistake.style))
    const wrapped = style.wrap(build(style))
    const text = style.spell(textOf(wrapped))
    spent += text.length
    if (style.encode === right.encode && style.hash === right.hash) {
      if (seen.has(text)) return undefined
      seen.add(text)
    }
    const bytes = style.encode(text)
    if (bytes === undefined) return undefined
    tried++
    return matches(style.hash(bytes)) && mapText(wrapped, style.spell)
  }

  const paired: Mistake<Style>[] = []
  for (const mistake of mistakes) {
    if (spent > budget) return { match: undefined, tried }
    const text = attempt([mistake])
    if (typeof text === 'object') return { match: { mistakes: [mistake], text }, tried }
    // What changes nothing alone changes nothing in a pair.
    if (text === false && mistake.pairs) paired.push(mistake)
  }
  for (const [index, first] of paired.entries()) {
    for (const second of paired.slice(index + 1)) {
      if (Object.keys(first.style).some((step) => step in second.style)) continue
      if (spent > budget) return { match: undefined, tried }
      const text = attempt([first, second])
      if (typeof text === 'object') return { match: { mistakes: [first, second], text }, tried }
    }
  }
  return { match: undefined, tried }
}

/** Mistakes of the last steps, the same for every scheme. */
export function finishMistakes(hash: Finish['hash']): Mistake<Finish>[] {
  const wrapped = (before: string, after: string, detail: string, pairs = false): Mistake<Finish> => ({
    cause: 'stray-characters',
    facts: { detail },
    style: { wrap: (text) => [{ text: before }, ...text, { text: after }] },
    pairs,
  })
  const again = (print: (bytes: Uint8Array) => string, detail: string): Mistake<Finish> => ({
    cause: 'hashed-twice',
    facts: { detail },
    style: { hash: (bytes) => hash(encodeUtf8(print(hash(bytes)))) },
  })
  return [
    wrapped('', '\n', 'a line break at its end', true),
    wrapped('', '\r\n', 'a line break (CR LF) at its end'),
    wrapped('', ' ', 'a blank at its end'),
    wrapped(' ', '', 'a blank at its start'),
    wrapped('', '\0', 'a NUL at its end'),
    wrapped('\ufeff', '', 'a byte order mark at its start'),
    wrapped('"', '"', 'quotes around it'),
    wrapped("'", "'", 'quotes around it'),
    { cause: 'all-lowered', style: { spell: (text) => text.toLowerCase() }, pairs: true },
    { cause: 'all-uppered', style: { spell: (text) => text.toUpperCase() } },
    { cause: 'url-encoded', style: { spell: urlEncode }, pairs: true },
    { cause: 'url-encoded', style: { spell: (text) => urlEncode(text).replaceAll('%20', '+') } },
    { cause: 'blanks-stripped', style: { spell: stripBlanks }, pairs: true },
    { cause: 'unicode-form', facts: { detail: 'NFC' }, style: { spell: (text) => text.normalize('NFC') } },
    { cause: 'unicode-form', facts: { detail: 'NFD' }, style: { spell: (text) => text.normalize('NFD') } },
    { cause: 'json-string', style: { wrap: asJsonString } },
    again(toHex, 'as lower-case hexadecimal digits'),
    again((bytes) => toHex(bytes).toUpperCase(), 'as upper-case hexadecimal digits'),
    again(encodeBase64, 'as base64'),
    { cause: 'hashed-twice', facts: { detail: 'as bytes' }, style: { hash: (bytes) => hash(hash(bytes)) } },
    ...charsets.map(({ name, encode }, index): Mistake<Finish> => ({
      cause: 'charset',
      facts: { detail: name },
      style: { encode },
      pairs: index < 2,
    })),
  ]
}

export const urlEncode = (text: string) => encodeURIComponent(text.toWellFormed())
