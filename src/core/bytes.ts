const utf8 = new TextEncoder()

/** Texts behind each other. JavaScript copies them no sooner than somebody reads the whole. */
export const joinTexts = (texts: readonly string[]) => texts.reduce((all, text) => all + text, '')

/** UTF-8 of the concatenated texts. */
export const encodeTexts = (texts: readonly string[]): Uint8Array => utf8.encode(joinTexts(texts))

/** Lower-case hexadecimal digits of bytes. */
export const hex = (bytes: Uint8Array): string =>
  typeof Buffer === 'function'
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
    : Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Base64 of bytes, on one line. */
export function encodeBase64(bytes: Uint8Array): string {
  // Twenty times as fast, where there is one.
  if (typeof Buffer === 'function')
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/**
 * Bytes of a base64 text, or undefined when the text is not the one spelling of its bytes: most decoders take several
 * altered spellings of a signature for the same bytes.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const bytes =
    typeof Buffer === 'function' ? new Uint8Array(Buffer.from(text, 'base64')) : decodeLoosely(text)
  return bytes.length > 0 && encodeBase64(bytes) === text ? bytes : undefined
}

/** Bytes of a base64 text in any spelling, padded or not; none when it is not base64. */
export function decodeLoosely(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array(0)
  }
}

/** The same, of base64 or base64url. */
export const decodeEither = (text: string): Uint8Array =>
  decodeLoosely(text.replaceAll('-', '+').replaceAll('_', '/'))

/**
 * Reads a stream into one buffer that doubles: kept apart, bytes that arrive one by one would cost hundreds each.
 * Undefined, and the rest unread, for more than `most` bytes.
 */
export async function readBytes(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number,
): Promise<Uint8Array | undefined> {
  let bytes = new Uint8Array(0)
  let size = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const end = size + next.value.byteLength
    if (end > most) return undefined
    if (end > bytes.byteLength) {
      const larger = new Uint8Array(Math.min(Math.max(end, 2 * bytes.byteLength), most))
      larger.set(bytes)
      bytes = larger
    }
    bytes.set(next.value, size)
    size = end
  }
  return bytes.subarray(0, size)
}

/** What may stand in a header: visible ASCII, no whitespace, so that nothing can break out of it. */
export const isHeaderValue = (text: unknown) => typeof text === 'string' && /^[\x21-\x7e]{1,512}$/.test(text)
