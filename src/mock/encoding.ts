// What a body is that is not plain UTF-8. No value of it is said.

import { decodes } from '../core/charset.ts'

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
  if (decodes(bytes, 'utf-8', true)) {
    return 'the body ends in the middle of a character: Content-Length has to count bytes'
  }
  return notUtf8(decodes(bytes, 'gb18030') ? 'GBK' : undefined)
}

const notUtf8 = (guess: string | undefined) =>
  `the body is not UTF-8${guess ? `; it looks like ${guess}` : ''}: encode it as UTF-8`
