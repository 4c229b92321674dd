// WebCrypto has no MD5, and its digests are not there at all on plain http.

import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Hashes } from '../../doctor/index.ts'

export const hashes: Hashes = { md5, sha1, sha256 }
