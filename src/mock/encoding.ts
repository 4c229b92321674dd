// What a body is that is not plain UTF-8. No value of it is said.

const magic: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ['gzip', 0x1f, 0x8b],
  ['zstd', 0x28, 0xb5, 0x2f, 0xfd],
  ['deflate', 0x78, 0x01],
  ['deflate', 0x78, 0x9c],
  ['deflate', 0x78, 0xda],
]
const codings = ['gzip', 'x-gzip', 'deflate', 'br', 'zstd', 'compress']

/** Why the bytes of a body are not read as text, and what to do. */
export function encodingProblem(bytes: Uint8Array, contentEncoding: string): string {
  const named = contentEncoding.trim().toLowerCase()
  if (named !== '' && named !== 'identity') {
    const shown = codings.includes(named) ? named : 'one unknown here'
    return `the body has a Content-Encoding (${shown}): send it uncompressed`
  }
  const starts = (...mark: number[]) => mark.every((byte, at) => bytes[at] === byte)
  const packed = magic.find(([, ...mark]) => starts(...mark))
  if (packed) return `the body looks compressed (${packed[0]}): send it as plain UTF-8`
  const isUtf16 = starts(0xff, 0xfe) || starts(0xfe, 0xff) || bytes[0] === 0 || bytes[1] === 0
  if (isUtf16) return notUtf8('UTF-16')
  // A character that is cut at the end leaves a decoder waiting.
  if (decodes('utf-8', bytes, true)) {
    return 'the body ends in the middle of a character: Content-Length has to count bytes'
  }
  return notUtf8(decodes('gb18030', bytes, false) ? 'GBK' : undefined)
}

const notUtf8 = (guess: string | undefined) =>
  `the body is not UTF-8${guess ? `; it looks like ${guess}` : ''}: encode it as UTF-8`

function decodes(charset: string, bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    // Either the bytes are of another charset, or this Node was built without it.
    return false
  }
}
