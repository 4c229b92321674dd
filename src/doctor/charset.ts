import type { Text } from './text.ts'

const utf8 = new TextEncoder()
const isAscii = (text: string) => !/[^\0-\x7f]/.test(text)

export const encodeUtf8 = (text: string): Uint8Array => utf8.encode(text)

/** Texts up to this length are joined, which costs less than a call for each. */
const mostJoined = 4096

/**
 * Encodes texts behind each other as UTF-8. The bytes are valid until the next call: new memory costs more than to fill
 * it.
 */
export function createEncoder() {
  let scratch = new Uint8Array(4096)
  return (texts: Text): Uint8Array => {
    const most = texts.reduce((sum, { text }) => sum + text.length * 3, 0)
    if (most > scratch.length) scratch = new Uint8Array(most)
    let at = 0
    let short = ''
    const write = (text: string) => {
      if (text) at += utf8.encodeInto(text, scratch.subarray(at)).written
    }
    for (const { text } of texts) {
      if (text.length < mostJoined) short += text
      else {
        write(short)
        short = ''
        write(text)
      }
    }
    write(short)
    return scratch.subarray(0, at)
  }
}

/** One byte a character, `?` for what has none, as Java and .NET write it. */
const encodeByte = (limit: number) => (text: string) =>
  isAscii(text)
    ? undefined
    : Uint8Array.from(text, (character) => {
        const code = character.codePointAt(0) ?? 0
        return code < limit ? code : 0x3f
      })

/** The lower byte of each UTF-16 code unit. */
const encodeLow = (text: string) =>
  isAscii(text) ? undefined : Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) & 0xff)

function encodeUtf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text
  const view = new DataView(new ArrayBuffer(marked.length * 2))
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

let gbk: Map<string, number> | undefined

/** The platform only decodes GBK, so all its pairs are decoded once, each behind a line break. */
function gbkTable(): Map<string, number> {
  const bytes: number[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) bytes.push(lead, trail, 0x0a)
  }
  const characters = new TextDecoder('gbk').decode(Uint8Array.from(bytes)).split('\n')
  const table = new Map<string, number>()
  for (const [index, character] of characters.entries()) {
    if (character.length === 1 && character !== '\ufffd') {
      table.set(character, (0x81 + Math.floor(index / 191)) * 256 + 0x40 + (index % 191))
    }
  }
  return table
}

function encodeGbk(text: string): Uint8Array | undefined {
  if (isAscii(text)) return undefined
  try {
    gbk ??= gbkTable()
  } catch {
    // A runtime without the full ICU does not know GBK.
    return undefined
  }
  const bytes: number[] = []
  for (const character of text) {
    const pair = character <= '\x7f' ? character.charCodeAt(0) : (gbk.get(character) ?? 0x3f)
    if (pair > 0xff) bytes.push(pair >> 8)
    bytes.push(pair & 0xff)
  }
  return Uint8Array.from(bytes)
}

/** UTF-8 read as one-byte characters and encoded again. */
const encodeTwice = (text: string) =>
  isAscii(text)
    ? undefined
    : utf8.encode(Array.from(utf8.encode(text), (byte) => String.fromCharCode(byte)).join(''))

const surrogates = /[\ud800-\udbff][\udc00-\udfff]/g

/** Texts in UTF-8 that lost characters first; undefined where none is lost. */
const changed = (change: (text: string) => string) => (text: string) => {
  const made = isAscii(text) ? text : change(text)
  return made === text ? undefined : utf8.encode(made)
}

const pairless = [
  ['?', '?'],
  ['??', '??'],
  ['nothing', ''],
] as const

/** Each half of a surrogate pair by itself, as Java's DataOutputStream.writeUTF and old databases write it. */
function encodeCesu(text: string): Uint8Array | undefined {
  if (text.search(surrogates) < 0) return undefined
  const bytes: number[] = []
  for (const half of text.split('')) {
    const code = half.charCodeAt(0)
    if (code < 0xd800 || code > 0xdfff) bytes.push(...utf8.encode(half))
    else bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f))
  }
  return Uint8Array.from(bytes)
}

/** UTF-8 that was read as GBK, and encoded as UTF-8 again. */
function encodeAsGbk(text: string): Uint8Array | undefined {
  if (isAscii(text)) return undefined
  try {
    return utf8.encode(new TextDecoder('gbk').decode(utf8.encode(text)))
  } catch {
    return undefined
  }
}

interface Charset {
  readonly name: string
  readonly encode: (text: string) => Uint8Array | undefined
}

/** Other charsets; undefined where the bytes would be those of UTF-8, or cannot be made. */
export const charsets: readonly Charset[] = [
  { name: 'GBK', encode: encodeGbk },
  { name: 'ISO-8859-1', encode: encodeByte(0x100) },
  { name: 'US-ASCII', encode: encodeByte(0x80) },
  { name: 'UTF-8 encoded twice', encode: encodeTwice },
  { name: 'the low bytes of UTF-16, as DataOutputStream.writeBytes writes', encode: encodeLow },
  { name: 'UTF-16LE', encode: (text) => encodeUtf16(text, true, false) },
  { name: 'UTF-16BE', encode: (text) => encodeUtf16(text, false, false) },
  { name: 'UTF-16 with a byte order mark', encode: (text) => encodeUtf16(text, false, true) },
]

/** What is tried after all others. */
export const rareCharsets: readonly Charset[] = [
  {
    name: 'US-ASCII without all other characters',
    encode: changed((text) => text.replaceAll(/[^\0-\x7f]/g, '')),
  },
  {
    name: 'US-ASCII with ? for each byte of UTF-8',
    encode: changed((text) => text.replaceAll(/[^\0-\x7f]/gu, (one) => '?'.repeat(encodeUtf8(one).length))),
  },
  { name: 'UTF-8, after its bytes were read as GBK', encode: encodeAsGbk },
  ...pairless.map(([what, put]) => ({
    name: `UTF-8 with ${what} for characters of four bytes`,
    encode: changed((text) => text.replaceAll(surrogates, put)),
  })),
  { name: 'modified UTF-8, which writes six bytes for characters of four', encode: encodeCesu },
  { name: 'UTF-16LE with a byte order mark', encode: (text) => encodeUtf16(text, true, true) },
]

/** Whether a text has characters that only a wrong charset leaves: invalid UTF-8, or C1 controls. */
export const hasLostBytes = (text: string) => /[\x80-\x9f\ufffd]/.test(text)
