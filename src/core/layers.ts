// What a text says when it is decoded.

import { decodeLoosely } from './bytes.ts'

const shortest = 6
const rounds = 3
const most = 100
const utf8 = new TextDecoder()

type Decoder = (text: string) => readonly string[]

const percent: Decoder = (text) => {
  const decoded = text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => decodeHex(run.slice(1).split('%')))
  return text.includes('+') ? [decoded, decoded.replaceAll('+', ' ')] : [decoded]
}

const escapes: Decoder = (text) => [
  text.replaceAll(
    /\\(?:u\{?([0-9a-f]{4})\}?|x([0-9a-f]{2})|(.))/gi,
    (_, unit: string | undefined, byte: string | undefined, other: string) =>
      unit || byte ? String.fromCharCode(parseInt(unit ?? byte ?? '', 16)) : other,
  ),
]

const names: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" }
const entities: Decoder = (text) => [
  text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (all, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name) return names[name.toLowerCase()] ?? all
      const code = hex ? parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : all
    },
  ),
]

const base64: Decoder = (text) =>
  (text.match(/[A-Za-z0-9+/_-]{8,}/g) ?? [])
    // No base64 has such a length. An exception for each would cost more than all the rest.
    .filter((run) => run.length % 4 !== 1)
    .map((run) => utf8.decode(decodeLoosely(run.replaceAll('-', '+').replaceAll('_', '/'))))

const hexadecimal: Decoder = (text) =>
  (text.match(/(?:[0-9a-f]{2}){6,}/gi) ?? []).map((run) => decodeHex(run.match(/../g) ?? []))

const decodeHex = (pairs: readonly string[]) =>
  utf8.decode(Uint8Array.from(pairs, (pair) => parseInt(pair, 16)))

/** Spellings that show themselves by a mark: % \ & */
const marked: readonly Decoder[] = [percent, escapes, entities]

/** A text as it is, and as it reads when it is decoded, up to three times over. */
export function layersOf(text: string, decoders = marked): ReadonlySet<string> {
  const found = new Set([text])
  let fresh = [text]
  for (let round = 0; round < rounds && found.size < most; round++) {
    fresh = fresh
      .flatMap((layer) => decoders.flatMap((decode) => decode(layer)))
      .filter((layer) => layer.length >= shortest && !found.has(layer))
    for (const layer of fresh) found.add(layer)
  }
  return found
}

const hint = /["[{<=%\\&]|^[\w+/-]{16,}$/

/** True for text that itself contains fields (JSON, a form or XML, in any encoding), whose names are unknown. */
export const isNested = (text: string): boolean =>
  hint.test(text) &&
  [...layersOf(text, [...marked, base64, hexadecimal])].some(
    (layer) => /^\s*(?:["[{<]|[\w.%-]+=[^=])/.test(layer) && isReadable(layer),
  )

/** Random words, decoded, are bytes that are no text. */
const isReadable = (text: string) => !/[\p{Cc}\ufffd]/u.test(text.replaceAll(/\s/g, ''))

/** The values in such a text. */
export const valuesIn = (text: string): string[] =>
  [...layersOf(text, [...marked, base64, hexadecimal])].flatMap((layer) => [
    ...Array.from(layer.matchAll(/[:=,[{]\s*"((?:[^"\\]|\\.)*)"(?!\s*:)/g), ([, value = '']) => value),
    ...Array.from(layer.matchAll(/[:=,[]\s*([^\s"'{}[\],&=]+)/g), ([, value = '']) => value),
  ])
