// WebCrypto has no MD5, and its digests are not there at all on plain http.

import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Hashes } from '../../doctor/index.ts'

export const hashes: Hashes = { md5, sha1, sha256 }

const utf8 = new TextEncoder()
export const byteCount = (text: string) => utf8.encode(text).length

/** Hexadecimal digits of a digest of a text in UTF-8. */
export const hexOf = (hash: (bytes: Uint8Array) => Uint8Array, text: string) =>
  Array.from(hash(utf8.encode(text)), (byte) => byte.toString(16).padStart(2, '0')).join('')
