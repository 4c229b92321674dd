// Text of bytes that should be UTF-8. A lenient decoder puts U+FFFD in the place of a customer's name, and that is signed
// and sent.

import { guessCharset } from './charset.ts'

/** Text, or what is wrong with the bytes and what to do. */
export type Decoded = { readonly text: string } | { readonly problem: string }

/** A byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes) ?? byZeros(bytes)
  if (marked) return looksLike(marked)
  const zero = bytes.indexOf(0)
  if (zero >= 0) return { problem: `is not text: there is a NUL at byte offset ${zero}` }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\ufeff+/, '') }
  } catch {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const offset = firstWrong(bytes, lenient)
    const charset = isMostlyUtf8(lenient) ? undefined : guessCharset(bytes, offset)
    if (charset) return looksLike(charset)
    return { problem: `is not UTF-8: byte offset ${offset} begins no character. Save it as UTF-8` }
  }
}

const looksLike = (what: string): Decoded => ({
  problem: `is not UTF-8; it looks like ${what}. ${advice[what] ?? 'Save it as UTF-8'}`,
})

const der = 'DER, a binary form of keys'
const advice: Readonly<Record<string, string>> = { [der]: 'Convert it to PEM', gzip: 'Decompress it' }
const marks: readonly (readonly [what: string, ...bytes: number[]])[] = [
  ['UTF-32LE', 0xff, 0xfe, 0, 0],
  ['UTF-32BE', 0, 0, 0xfe, 0xff],
  ['UTF-16LE', 0xff, 0xfe],
  ['UTF-16BE', 0xfe, 0xff],
  ['gzip', 0x1f, 0x8b],
  [der, 0x30, 0x81],
  [der, 0x30, 0x82],
]

const byMark = (bytes: Uint8Array) =>
  marks.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]

/** ASCII in UTF-16 has a zero in every second byte. */
function byZeros(bytes: Uint8Array): string | undefined {
  let [even, odd] = [0, 0]
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    if (at % 2) odd++
    else even++
  }
  const most = Math.max(even, odd)
  if (most < 2 || most * 6 < bytes.length) return undefined
  if (odd > 8 * even) return 'UTF-16LE'
  return even > 8 * odd ? 'UTF-16BE' : undefined
}

function firstWrong(bytes: Uint8Array, lenient: string): number {
  let at = 0
  for (const character of lenient) {
    const isMeant = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd
    if (character === '\ufffd' && !isMeant) break
    at += Buffer.byteLength(character)
  }
  return at
}

/** UTF-8 that was cut, or damaged in places. Two bytes of another charset often make a character too; three seldom. */
function isMostlyUtf8(lenient: string): boolean {
  const count = (characters: RegExp) => lenient.match(characters)?.length ?? 0
  const right = count(/[\u0800-\ud7ff\uf900-\ufffc]/g) + count(/[\u0080-\u07ff]/g) / 3
  return right >= count(/\ufffd/g)
}
