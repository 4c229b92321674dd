// Signatures by node:crypto, over any text and in any way.

import { createHash, createHmac, createPrivateKey, type KeyObject, sign } from 'node:crypto'
import type { DigestName } from '../../signing/digest.ts'
import { type Algorithm, openSslOf } from '../../signing/keys.ts'
import { type Encoding, isAsymmetric, isMac, type Scheme } from '../../signing/grammar.ts'
import { encode } from '../../signing/mac.ts'
import type { Made } from './made.ts'
import { mapValues } from '../node.ts'

/** A signature over another text, or made in another way. */
export function signOver(
  made: Made,
  name: string,
  text: string,
  other: { algorithm?: string; encoding?: Encoding } = {},
): string {
  const { algorithm, encoding, key = '' } = { ...made.scheme.signatures[name]!, ...other }
  const bytes = isAsymmetric(algorithm)
    ? signBytes(algorithm, String(made.credential(key)), Buffer.from(text))
    : isMac(algorithm)
      ? createHmac(algorithm.replace('hmac-', ''), made.keyBytes(key)).update(text).digest()
      : createHash(algorithm).update(text).digest()
  return encode(bytes, encoding)
}

export const digest = (name: DigestName, bytes: Uint8Array): Uint8Array =>
  createHash(name).update(bytes).digest()

/** A nonce that is always the same for one vector. */
export function nonceOf({ nonce }: Scheme, id: string): string {
  if (!nonce) return ''
  const bytes = createHash('sha512').update(id).digest().subarray(0, nonce.bytes)
  return (nonce.prefix ?? '') + encode(bytes, nonce.encoding)
}

const signerOf = (scheme: Scheme, name: string, credentials: Readonly<Record<string, unknown>>) => {
  const { algorithm = '' } = Object.values(scheme.signatures).find(({ key }) => key === name) ?? {}
  return {
    alg: algorithm.toUpperCase(),
    sign: async (bytes: Uint8Array) => signBytes(algorithm, String(credentials[name]), bytes),
  }
}

/** What a signer is made with. */
export const signerOptions = (scheme: Scheme, credentials: Readonly<Record<string, unknown>>) =>
  mapValues(scheme.credentials, ({ kind }, name) =>
    kind === 'private-key' ? signerOf(scheme, name, credentials) : credentials[name],
  )

function signBytes(algorithm: string, pem: string, bytes: Uint8Array): Uint8Array {
  const { hash, input } = openSslOf(algorithm.toUpperCase() as Algorithm, keyOf(pem))
  return sign(hash, bytes, input)
}

// Reading a key takes longer than signing with it, and all vectors of a contract are signed with one.
const keys = new Map<string, KeyObject>()
function keyOf(pem: string): KeyObject {
  const key = keys.get(pem) ?? createPrivateKey(pem)
  keys.set(pem, key)
  return key
}
