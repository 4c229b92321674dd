// Which charset bytes beside ASCII look like. The ranges are those of the characters that are common in each
// (https://encoding.spec.whatwg.org/): several charsets give every pair of bytes some meaning.

/** How many bytes a character takes, and how common it is, from 0 to 1. */
type Character = readonly [size: number, common: number]
type Reader = (lead: number, trail: number, third: number) => Character

const sampleSize = 65_536

/** The charset that fits the bytes from `offset` on; undefined where none fits well. */
export function guessCharset(bytes: Uint8Array, offset: number): string | undefined {
  const sample = bytes.subarray(offset, offset + sampleSize)
  const gbk = weigh(sample, gbkCharacter)
  if (gbk.largest === 4 && decodes(bytes, 'gb18030')) return 'GB18030'
  if (isLatin(sample)) return 'ISO-8859-1'
  return [
    { name: 'GBK', common: gbk.common, least: 0.5 },
    { name: 'Big5', common: weigh(sample, big5Character).common, least: 0.75 },
    { name: 'Shift_JIS', common: weigh(sample, shiftJisCharacter).common, least: 0.75 },
  ]
    .filter(({ name, common, least }) => common >= least && decodes(bytes, name))
    .toSorted((a, b) => b.common - a.common)[0]?.name
}

function weigh(bytes: Uint8Array, read: Reader): { common: number; largest: number } {
  let [count, sum, largest] = [0, 0, 0]
  for (let at = 0; at < bytes.length;) {
    const [lead = 0, trail = 0, third = 0] = bytes.subarray(at, at + 3)
    if (lead < 0x80) {
      at++
      continue
    }
    const [size, common] = read(lead, trail, third)
    count++
    sum += common
    largest = Math.max(largest, size)
    at += size
  }
  return { common: count ? sum / count : 0, largest }
}

const isIn = (byte: number, ...ranges: (readonly [from: number, to: number])[]) =>
  ranges.some(([from, to]) => byte >= from && byte <= to)

/** GB 2312 is the common part: symbols, then its first and its second level of Han characters. */
function gbkCharacter(lead: number, trail: number, third: number): Character {
  if (isIn(trail, [0x30, 0x39])) return isIn(third, [0x81, 0xfe]) ? [4, 1] : [1, 0]
  if (trail < 0x40) return [1, 0]
  if (trail < 0xa1) return [2, 0.3]
  if (isIn(lead, [0xa1, 0xa3], [0xb0, 0xd7])) return [2, 1]
  return [2, isIn(lead, [0xd8, 0xf7]) ? 0.6 : 0.3]
}

function big5Character(lead: number, trail: number): Character {
  if (!isIn(trail, [0x40, 0x7e], [0xa1, 0xfe])) return [1, 0]
  if (isIn(lead, [0xa1, 0xa2], [0xa4, 0xc6])) return [2, 1]
  return [2, 0.3]
}

/** Kana, then the two levels of kanji; half-width katakana take one byte. */
function shiftJisCharacter(lead: number, trail: number): Character {
  if (isIn(lead, [0xa1, 0xdf])) return [1, 0.2]
  if (!isIn(trail, [0x40, 0x7e], [0x80, 0xfc])) return [1, 0]
  if (isIn(lead, [0x81, 0x83])) return [2, 1]
  return [2, isIn(lead, [0x88, 0x97]) ? 0.9 : 0.4]
}

/** Letters with accents stand alone between letters of ASCII. */
function isLatin(bytes: Uint8Array): boolean {
  return bytes.every((byte, at) => {
    if (byte < 0x80) return true
    const isAlone = (bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80
    return (
      isAlone &&
      isIn(byte, [0x91, 0x97], [0xa0, 0xa3], [0xab, 0xab], [0xb0, 0xb0], [0xb7, 0xb7], [0xbb, 0xfe])
    )
  })
}

/** Whether bytes are text of a charset. @param stream takes a character that is cut at the end */
export function decodes(bytes: Uint8Array, charset: string, stream = false): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    // Also where the runtime does not know the charset.
    return false
  }
}
