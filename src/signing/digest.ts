// Digests, HMACs and their spellings. The plain names need `node:crypto`; those that end in Later do with WebCrypto.

import { decodeEither, encodeBase64 } from '../core/bytes.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
import { findNodeCrypto, requireNodeCrypto } from '../core/node-crypto.ts'

export { hex } from '../core/bytes.ts'

export type DigestName = 'md5' | 'sha1' | 'sha256' | 'sha512'

const utf8 = new TextEncoder()
export const bytesOf = (text: string): Uint8Array => utf8.encode(text)

const node = (name: DigestName) =>
  requireNodeCrypto(
    name === 'md5'
      ? 'this scheme signs with MD5, which WebCrypto does not have'
      : 'a signature is checked with it',
  )

/** Hexadecimal digest of a text in UTF-8, on a runtime with `node:crypto`. */
export const digestHex = (name: DigestName, text: string): string => node(name).hash(name, text, 'hex')

export const digest = (name: DigestName, text: string): Uint8Array => node(name).hash(name, text, 'buffer')

export const hmac = (name: DigestName, key: Uint8Array, text: string): Uint8Array =>
  node(name).createHmac(name, key).update(text, 'utf8').digest()

export async function digestLater(name: DigestName, text: string): Promise<Uint8Array> {
  if (findNodeCrypto() || name === 'md5') return digest(name, text)
  return new Uint8Array(await crypto.subtle.digest(webName(name), own(bytesOf(text))))
}

export async function hmacLater(name: DigestName, key: Uint8Array, text: string): Promise<Uint8Array> {
  if (findNodeCrypto() || name === 'md5') return hmac(name, key, text)
  const algorithm = { name: 'HMAC', hash: webName(name) }
  const imported = await crypto.subtle.importKey('raw', own(key), algorithm, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, own(bytesOf(text))))
}

const webName = (name: DigestName) => name.toUpperCase().replace('SHA', 'SHA-')

/** WebCrypto rejects a view of shared memory, so copy it. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

export const encodeBase64Url = (bytes: Uint8Array): string =>
  encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

/** Bytes of the one spelling that base64url has for them. */
export function decodeBase64Url(text: string): Uint8Array | undefined {
  const bytes = decodeEither(text)
  return bytes.length > 0 && encodeBase64Url(bytes) === text ? bytes : undefined
}

export function decodeHex(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-f]{2})+$/.test(text)) return undefined
  return Uint8Array.from(text.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16))
}

export const decodeUpperHex = (text: string): Uint8Array | undefined =>
  /[a-f]/.test(text) ? undefined : decodeHex(text.toLowerCase())

/** The bytes that a secret is written for, padded or not. */
export function secretBytes(decode: 'base64' | 'base64url' | 'hex', name: string, text: string): Uint8Array {
  const bytes = decode === 'hex' ? decodeHex(text.toLowerCase()) : decodeEither(text)
  if (bytes && bytes.length > 0) return bytes
  throw new ConfigurationError(`${name} must be ${decode}, as the partner issued it.`)
}

export const randomBytes = (size: number): Uint8Array => crypto.getRandomValues(new Uint8Array(size))

/** Compares in a time that does not depend on how much is right. */
export function isSame(given: string, expected: string): boolean {
  if (given.length !== expected.length) return false
  const node = findNodeCrypto()
  if (node) {
    const [one, other] = [Buffer.from(given), Buffer.from(expected)]
    return one.length === other.length && node.timingSafeEqual(one, other)
  }
  let difference = 0
  for (let at = 0; at < given.length; at++) difference |= given.charCodeAt(at) ^ expected.charCodeAt(at)
  return difference === 0
}
