// WebCrypto has no MD5, and its digests are not there at all on plain http.

import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import type { DigestName } from '../../../signing/digest.ts'

export type Hashes = Readonly<Record<DigestName, (bytes: Uint8Array) => Uint8Array>>
export const hashes: Hashes = { md5, sha1, sha256, sha512 }
