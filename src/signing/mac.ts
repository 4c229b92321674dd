// Digests, HMACs and encodings by the names of the grammar, over a hash function that is passed in.

import { encodeBase64 } from '../core/bytes.ts'
import { type DigestName, encodeBase64Url, hex } from './digest.ts'
import { digests, type Encoding } from './grammar.ts'

/** The digest of `hmac-sha256` is `sha256`, that of `rsa-pss-sha256` too. */
export const digestOf = (algorithm: string): DigestName =>
  digests.find((name) => algorithm.endsWith(name)) ?? 'sha512'

export function encode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'base64') return encodeBase64(bytes)
  if (encoding === 'base64url') return encodeBase64Url(bytes)
  return encoding === 'HEX' ? hex(bytes).toUpperCase() : hex(bytes)
}

/** HMAC (RFC 2104) of a hash function with blocks of `block` bytes. */
export function hmacWith(
  hash: (bytes: Uint8Array) => Uint8Array,
  block: number,
  key: Uint8Array,
  message: Uint8Array,
): Uint8Array {
  const whole = new Uint8Array(block)
  whole.set(key.length > block ? hash(key) : key)
  const behind = (pad: number, bytes: Uint8Array) => {
    const all = new Uint8Array(block + bytes.length)
    all.set(whole.map((one) => one ^ pad))
    all.set(bytes, block)
    return hash(all)
  }
  return behind(0x5c, behind(0x36, message))
}
