// For runtimes without `node:crypto`. WebCrypto signs RSA PKCS#1 v1.5 with SHA-1; it has no MD5.

import { ConfigurationError, isLendspecError } from '../core/errors.ts'
import { readKey, refuseKey } from './key-text.ts'
import type { Signer } from '../signing/scheme.ts'

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-1' }
const wanted =
  'Wanted: an RSA private key as PKCS#8 PEM, PKCS#1 PEM or bare base64 of PKCS#8, or a CryptoKey.'

/** A CryptoKey by its shape, so that a caller needs no types of the DOM. */
export interface CryptoKeyHandle {
  readonly type: 'secret' | 'public' | 'private'
  readonly extractable: boolean
  readonly algorithm: { name: string }
  readonly usages: readonly string[]
}

/**
 * A Signer over WebCrypto.
 * @throws ConfigurationError when the key does not load; never with a byte of it
 */
export async function createWebCryptoSigner(
  key: string | CryptoKeyHandle,
): Promise<Signer & { readonly bits: number }> {
  const cryptoKey = isCryptoKey(key) ? key : await importKey(key)
  const { type, usages, algorithm: found } = cryptoKey
  const { hash, modulusLength } = found as RsaHashedKeyAlgorithm
  if (type !== 'private' || found.name !== algorithm.name) {
    throw new ConfigurationError(`Private key: found a ${type} ${found.name} key. ${wanted}`)
  }
  if (hash.name !== algorithm.hash || !usages.includes('sign')) {
    throw new ConfigurationError(
      `Private key: found a CryptoKey for ${hash.name} that may ${usages.join(', ') || 'do nothing'}. ` +
        `Import it for ${algorithm.hash}, with the usage sign.`,
    )
  }
  return {
    alg: 'RSA-SHA1',
    bits: modulusLength,
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(algorithm.name, cryptoKey, copy(bytes))),
  }
}

const isCryptoKey = (key: unknown): key is CryptoKey =>
  typeof key === 'object' && key !== null && 'usages' in key

async function importKey(text: unknown): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('pkcs8', readKey(text, 'private'), algorithm, false, ['sign'])
  } catch (error) {
    throw isLendspecError(error) ? error : refuseKey('private', 'an RSA key that does not load')
  }
}

/** WebCrypto takes memory of its own only, not a view of memory that is shared. */
const copy = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)
