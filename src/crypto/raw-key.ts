// Keys of Ed25519 as many partners issue them: 32 bytes in hexadecimal digits or base64, without DER around them.

import { decodeEither } from '../core/bytes.ts'
import { derIn, type KeyKind } from './key-text.ts'

/** What is in front of the 32 bytes in PKCS#8 and in SPKI. */
const heads = { private: '302e020100300506032b657004220420', public: '302a300506032b6570032100' } as const

/** The DER of a key in a text. For Ed25519 the text may be the 32 bytes alone: the seed, or the public key. */
export function curveDer(text: string, kind: KeyKind, isEd25519: boolean): Uint8Array<ArrayBuffer> {
  const bare = text.trim().replace(/^(?:0x|ed25519:)/i, '')
  const isHex = /^[\da-f]{64}$/i.test(bare)
  if (!isEd25519 || !(isHex || /^[\w+/-]{43}=?$/.test(bare))) return new Uint8Array(derIn(text))
  const raw = isHex ? fromHex(bare) : decodeEither(bare)
  return new Uint8Array([...fromHex(heads[kind]), ...raw])
}

const fromHex = (digits: string) =>
  Uint8Array.from(digits.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
