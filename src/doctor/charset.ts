const utf8 = new TextEncoder()
const isAscii = (text: string) => !/[^\0-\x7f]/.test(text)

export const encodeUtf8 = (text: string): Uint8Array => utf8.encode(text)

/** One byte a character, `?` for what has none, as Java and .NET write it. */
const encodeByte = (limit: number) => (text: string) =>
  isAscii(text)
    ? undefined
    : Uint8Array.from(text, (character) => {
        const code = character.codePointAt(0) ?? 0
        return code < limit ? code : 0x3f
      })

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

/** UTF-8 taken for one-byte characters and encoded again. */
const encodeTwice = (text: string) =>
  isAscii(text)
    ? undefined
    : utf8.encode(Array.from(utf8.encode(text), (byte) => String.fromCharCode(byte)).join(''))

/** Other charsets; undefined where the bytes would be those of UTF-8, or cannot be made. */
export const charsets: readonly {
  readonly name: string
  readonly encode: (text: string) => Uint8Array | undefined
}[] = [
  { name: 'GBK', encode: encodeGbk },
  { name: 'ISO-8859-1', encode: encodeByte(0x100) },
  { name: 'US-ASCII', encode: encodeByte(0x80) },
  { name: 'UTF-8 encoded twice', encode: encodeTwice },
  { name: 'UTF-16LE', encode: (text) => encodeUtf16(text, true, false) },
  { name: 'UTF-16BE', encode: (text) => encodeUtf16(text, false, false) },
  { name: 'UTF-16 with a byte order mark', encode: (text) => encodeUtf16(text, false, true) },
]
