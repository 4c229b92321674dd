// Keys of the page, by WebCrypto: made, or as people paste them.

import { decodeLoosely, encodeBase64 } from '../../core/bytes.ts'
import { ConfigurationError, isLendspecError } from '../../core/errors.ts'
import { findKeys, readKey } from '../../crypto/key-text.ts'
import { type WebAlgorithm, webAlgorithms } from '../../crypto/webcrypto.ts'
import type { RsaPublicKey } from '../../doctor/index.ts'
import type { Algorithm } from '../../signing/keys.ts'
import type { SignBytes } from './model/model.ts'

/** False on plain http at another host than this machine. */
export const hasWebCrypto = () => globalThis.crypto?.subtle !== undefined

/** RSA, ECDSA or Ed25519, as a label says it. */
export const keyWord = (algorithm: string) =>
  algorithm.startsWith('rsa') ? 'RSA' : algorithm.startsWith('ecdsa') ? 'EC on P-256' : 'Ed25519'

const webAlgorithm = (algorithm: string) => webAlgorithms[algorithm.toUpperCase() as Algorithm]

/**
 * A new key: PKCS#8 and SPKI, as PEM.
 * @throws DOMException where the browser does not have the algorithm
 */
export async function generateKey(algorithm: string): Promise<{ privateKey: string; publicKey: string }> {
  const key = webAlgorithm(algorithm)
  const size = { modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) }
  const pair = await crypto.subtle.generateKey({ ...key, ...(algorithm.startsWith('rsa') && size) }, true, [
    'sign',
    'verify',
  ])
  const { privateKey, publicKey } = pair as CryptoKeyPair
  return {
    privateKey: pem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', privateKey)),
    publicKey: pem('PUBLIC KEY', await crypto.subtle.exportKey('spki', publicKey)),
  }
}

/**
 * What signs with a key, and its kind.
 * @throws ConfigurationError for a text that is not such a key
 */
export async function loadKey(algorithm: string, text: string): Promise<{ sign: SignBytes; about: string }> {
  const key = webAlgorithm(algorithm)
  const isRsa = algorithm.startsWith('rsa')
  const imported = await importKey(isRsa ? readKey(text, 'private') : readPkcs8(text), key, isRsa)
  const { modulusLength } = imported.algorithm as Partial<RsaHashedKeyAlgorithm>
  return {
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(key, imported, new Uint8Array(bytes))),
    about: modulusLength ? `An RSA key of ${modulusLength} bits.` : `A key: ${keyWord(algorithm)}.`,
  }
}

async function importKey(
  der: Uint8Array<ArrayBuffer>,
  key: WebAlgorithm,
  isRsa: boolean,
): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('pkcs8', der, key, false, ['sign'])
  } catch (error) {
    if (isLendspecError(error)) throw error
    const isUnknown = error instanceof DOMException && error.name === 'NotSupportedError'
    if (isUnknown) throw new ConfigurationError(`This browser has no ${key.name}. Use a newer one.`)
    throw new ConfigurationError(
      `Private key: found no ${isRsa ? 'RSA' : key.name} key that loads. Expected: PKCS#8, as PEM or bare base64.`,
    )
  }
}

/** PEM or bare base64, with what surrounds it in a program or a file of settings. */
function readPkcs8(text: string): Uint8Array<ArrayBuffer> {
  const [, inside = text] = /-----BEGIN PRIVATE KEY-----([^]*?)-----END/.exec(text) ?? []
  return new Uint8Array(decodeLoosely(inside.replaceAll(/\\[nr]|[^\w+/=]/g, '')))
}

function pem(label: string, der: ArrayBuffer): string {
  const lines = encodeBase64(new Uint8Array(der)).match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

/**
 * Modulus and exponent of a key as it was pasted, public or private; undefined where it is none of RSA. Read without
 * WebCrypto, which is missing on plain http: the doctor needs no more.
 */
export function readPublicKey(pasted: string): RsaPublicKey | undefined {
  const [n, e] = findKeys(pasted).find(({ kind }) => kind !== 'other')?.numbers ?? []
  return n && e && n.length >= 64 ? { n, e } : undefined
}
