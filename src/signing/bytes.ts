/** Base64 of bytes, on one line. */
export function encodeBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/**
 * Bytes of a base64 text, or undefined when the text is not the one spelling of its bytes: most decoders take several
 * altered spellings of a signature for the same bytes.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    return bytes.length > 0 && encodeBase64(bytes) === text ? bytes : undefined
  } catch {
    return undefined
  }
}

/** What may stand in a header: visible ASCII, no blanks, so that nothing can break out of it. */
export const isHeaderValue = (text: string) => /^[\x21-\x7e]{1,512}$/.test(text)
