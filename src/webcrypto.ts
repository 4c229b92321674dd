// For runtimes without `node:crypto`. WebCrypto signs RSA PKCS#1 v1.5 with SHA-1, so PPDAI works there; it has no MD5,
// so AWDA does not.

import { ConfigurationError } from './errors.ts'
import { decodeBase64 } from './bytes.ts'
import type { Signer } from './signing/scheme.ts'

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
  const cryptoKey = typeof key === 'string' ? await importKey(key) : (key as CryptoKey)
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

async function importKey(text: string): Promise<CryptoKey> {
  const label = /-----BEGIN ([A-Z ]+)-----/.exec(text)?.[1]
  const der = decodeBase64(text.replaceAll(/-----[A-Z ]+-----|\s/g, ''))
  const found = label ? `a PEM block "${label}"` : `a text of ${text.length} characters`
  if (!der) throw new ConfigurationError(`Private key: found ${found} that is not base64 of a key. ${wanted}`)
  const pkcs8 = label === 'RSA PRIVATE KEY' ? wrap(der) : der
  try {
    return await crypto.subtle.importKey('pkcs8', copy(pkcs8), algorithm, false, ['sign'])
  } catch {
    throw new ConfigurationError(`Private key: found ${found} that does not load. ${wanted}`)
  }
}

/** WebCrypto takes memory of its own only, not a view of memory that is shared. */
const copy = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

/** PKCS#1 in the PKCS#8 wrapper that WebCrypto wants (RFC 5208): version 0, rsaEncryption, the key as octets. */
function wrap(pkcs1: Uint8Array): Uint8Array {
  const rsaEncryption = [
    0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
  ]
  return element(0x30, new Uint8Array([0x02, 0x01, 0x00, ...rsaEncryption, ...element(0x04, pkcs1)]))
}

function element(tag: number, content: Uint8Array): Uint8Array {
  const digits = content.length.toString(16)
  const length = (digits.length % 2 ? `0${digits}` : digits)
    .match(/../g)!
    .map((digit) => Number.parseInt(digit, 16))
  const header = content.length < 128 ? [content.length] : [0x80 | length.length, ...length]
  return new Uint8Array([tag, ...header, ...content])
}
