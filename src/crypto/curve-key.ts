// Keys on elliptic curves, for the algorithms that sign with one.

import type { KeyObject } from 'node:crypto'
import { ConfigurationError } from '../core/unsent-error.ts'
import { type KeyHandle, requireNodeCrypto } from '../core/node-crypto.ts'
import type { Algorithm } from '../signing/keys.ts'
import type { KeyKind } from './key-text.ts'
import { type KeyUse, loadPublicKey, type PublicKeyInput } from './keys.ts'
import { curveDer } from './raw-key.ts'

const curves = {
  ED25519: { type: 'ed25519', curve: undefined, name: 'Ed25519' },
  'ECDSA-P256-SHA256': { type: 'ec', curve: 'prime256v1', name: 'P-256' },
} as const
export type CurveAlgorithm = keyof typeof curves

/**
 * Loads a key of an elliptic curve from PEM, bare base64 DER or a KeyObject; of Ed25519 also from its 32 bytes as text.
 * @throws ConfigurationError that names the kind found, never a byte of it
 */
export const curveKey =
  (alg: CurveAlgorithm, kind: KeyKind) =>
  (input: string | KeyHandle): KeyObject => {
    const { type, curve, name } = curves[alg]
    const [subject, wrapper] = kind === 'private' ? ['Private', 'PKCS#8'] : ['Public', 'SPKI']
    const refuse = (found: string) =>
      new ConfigurationError(
        `${subject} key: found ${found}. Expected: a key of ${name} as ${wrapper} PEM or bare base64 DER${type === 'ed25519' ? ', or its 32 bytes in hexadecimal digits or base64' : ''}.`,
      )
    const node = requireNodeCrypto('a key is loaded with it')
    const key = input instanceof node.KeyObject ? input : read(input, kind, alg === 'ED25519')
    if (!key) throw refuse(typeof input === 'string' ? 'a text that holds no such key' : typeof input)
    if (key.type !== kind) throw refuse(`a ${key.type} key`)
    if (key.asymmetricKeyType !== type) throw refuse(`a key of ${key.asymmetricKeyType}`)
    const { namedCurve } = key.asymmetricKeyDetails ?? {}
    if (curve !== undefined && namedCurve !== curve) throw refuse(`a key of the curve ${namedCurve}`)
    return key
  }

/** OpenSSL's own message is dropped: it may quote the input. */
function read(input: unknown, kind: KeyKind, isEd25519: boolean): KeyObject | undefined {
  if (typeof input !== 'string') return undefined
  const node = requireNodeCrypto('a key is loaded with it')
  const der = { key: Buffer.from(curveDer(input, kind, isEd25519)), format: 'der' } as const
  const forms =
    kind === 'public'
      ? [() => node.createPublicKey({ ...der, type: 'spki' })]
      : [
          () => node.createPrivateKey({ ...der, type: 'pkcs8' }),
          () => node.createPrivateKey({ ...der, type: 'sec1' }),
        ]
  for (const make of forms)
    try {
      return make()
    } catch {
      // Tried in another form, or refused by the caller.
    }
  return undefined
}

const isCurve = (alg: string): alg is CurveAlgorithm => alg in curves

/** How the keys of any algorithm of a declaration are loaded. */
export function keyUseOf(algorithm: string, option: string): KeyUse<Algorithm> {
  const alg = algorithm.toUpperCase() as Algorithm
  return isCurve(alg) ? { alg, option, load: curveKey(alg, 'private') } : { alg, option }
}

export const publicKeyLoader = (algorithm: string): ((input: PublicKeyInput) => KeyObject) => {
  const alg = algorithm.toUpperCase()
  return isCurve(alg) ? curveKey(alg, 'public') : loadPublicKey
}
