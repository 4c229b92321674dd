import { timingSafeEqual } from 'node:crypto'

/**
 * Bytes of a base64 text, or undefined when the text is not the one spelling of its bytes: Buffer.from takes seven
 * altered spellings of a signature for the same bytes.
 */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : undefined
}

/** Compares two texts of one length in constant time. */
export function equalText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8')]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** What may stand in a header: visible ASCII, no blanks, so that nothing can break out of it. */
export const isHeaderValue = (text: string) => /^[\x21-\x7e]{1,512}$/.test(text)
