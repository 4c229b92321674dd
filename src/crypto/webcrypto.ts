// For runtimes without `node:crypto`. WebCrypto has every algorithm of a key pair; it has no MD5.

import { isLendspecError } from '../core/base-error.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
import { readKey, refuseKey } from './key-text.ts'
import { curveDer } from './raw-key.ts'
import type { Algorithm } from '../signing/keys.ts'
import type { Signer } from '../signing/scheme.ts'

const pkcs1 = (hash: string) => ({ name: 'RSASSA-PKCS1-v1_5', hash })
const pss = (hash: string, saltLength: number) => ({ name: 'RSA-PSS', hash, saltLength })
export interface WebAlgorithm {
  readonly name: string
  readonly hash?: string
  readonly namedCurve?: string
  readonly saltLength?: number
}
export const webAlgorithms: Readonly<Record<Algorithm, WebAlgorithm>> = {
  'RSA-SHA1': pkcs1('SHA-1'),
  'RSA-SHA256': pkcs1('SHA-256'),
  'RSA-SHA512': pkcs1('SHA-512'),
  'RSA-PSS-SHA256': pss('SHA-256', 32),
  'RSA-PSS-SHA512': pss('SHA-512', 64),
  'ECDSA-P256-SHA256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  ED25519: { name: 'Ed25519' },
}
const wanted = ({ name }: WebAlgorithm) =>
  name.startsWith('RSA')
    ? 'Expected: an RSA private key as PKCS#8 PEM, PKCS#1 PEM or bare base64 of PKCS#8, or a CryptoKey.'
    : `Expected: a private key of ${name} as PKCS#8 PEM or bare base64 of it${name === 'Ed25519' ? ', its 32 bytes in hexadecimal digits or base64' : ''}, or a CryptoKey.`

/** A CryptoKey by its shape, so that a caller needs no types of the DOM. */
export interface CryptoKeyHandle {
  readonly type: 'secret' | 'public' | 'private'
  readonly extractable: boolean
  readonly algorithm: { name: string }
  readonly usages: readonly string[]
}

/**
 * A Signer over WebCrypto.
 * @param alg RSA-SHA1 where none is named
 * @throws ConfigurationError when the key does not load; never with a byte of it
 */
export function createWebCryptoSigner(key: string | CryptoKeyHandle): Promise<WebSigner<'RSA-SHA1'>>
export function createWebCryptoSigner<Alg extends Algorithm>(
  key: string | CryptoKeyHandle,
  alg: Alg,
): Promise<WebSigner<Alg>>
export async function createWebCryptoSigner(
  key: string | CryptoKeyHandle,
  alg: Algorithm = 'RSA-SHA1',
): Promise<WebSigner<Algorithm>> {
  const algorithm = webAlgorithms[alg]
  const cryptoKey = isCryptoKey(key) ? key : await importKey(key, algorithm)
  const { type, usages, algorithm: found } = cryptoKey
  const { hash, modulusLength } = found as Partial<RsaHashedKeyAlgorithm>
  if (type !== 'private' || found.name !== algorithm.name) {
    throw new ConfigurationError(`Private key: found a ${type} ${found.name} key. ${wanted(algorithm)}`)
  }
  if ((hash && hash.name !== algorithm.hash) || !usages.includes('sign')) {
    throw new ConfigurationError(
      `Private key: found a CryptoKey for ${hash?.name ?? found.name} that may ${usages.join(', ') || 'do nothing'}. ` +
        `Import it for ${algorithm.hash ?? algorithm.name}, with the usage sign.`,
    )
  }
  return {
    alg,
    bits: modulusLength ?? Infinity,
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(algorithm, cryptoKey, copy(bytes))),
  }
}

type WebSigner<Alg extends string> = Signer<Alg> & { readonly bits: number }

const isCryptoKey = (key: unknown): key is CryptoKey =>
  typeof key === 'object' && key !== null && 'usages' in key

async function importKey(text: unknown, algorithm: WebAlgorithm): Promise<CryptoKey> {
  const isRsa = algorithm.name.startsWith('RSA')
  try {
    const der =
      isRsa || typeof text !== 'string'
        ? readKey(text, 'private')
        : curveDer(text, 'private', algorithm.name === 'Ed25519')
    return await crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign'])
  } catch (error) {
    if (isLendspecError(error)) throw error
    if (isRsa) throw refuseKey('private', 'an RSA key that does not load')
    throw new ConfigurationError(`Private key: found a text that holds no such key. ${wanted(algorithm)}`)
  }
}

/** WebCrypto rejects a view of shared memory, so copy it. */
const copy = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)
