// Keys of compiled signers and verifiers: given, or found for every request so that they can be rotated.

import { encodeTexts, isHeaderValue } from '../core/bytes.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
import { awaitGiven } from '../core/given.ts'
import { type KeyHandle, type KeyObject, requireNodeCrypto } from '../core/node-crypto.ts'
import type { asymmetric } from './algorithms.ts'
import type { Signer } from './scheme.ts'

/** A value, or a function that finds it: called for every request. */
export type Source<T> = T | (() => T | Promise<T>)

/** A shared secret: text, or a KeyObject, which logs without its content. */
export type Secret = string | KeyHandle

const isFinder = <T>(source: Source<T>): source is () => T | Promise<T> => typeof source === 'function'

/** @throws ConfigurationError with the option's name when the function throws, or finds no secret */
export const findSecret = async (option: string, source: Source<Secret>): Promise<string> =>
  isFinder(source) ? checkSecret(option, await awaitGiven(option, source)) : secretText(source)

/**
 * The text of a secret that a user gave.
 * @throws ConfigurationError that names the option, never a character of the secret
 */
export function checkSecret(option: string, secret: Secret): string {
  const found = (what: string) =>
    new ConfigurationError(`${option}: ${what} the secret the partner issued, as text.`)
  const isKey = typeof secret === 'object' && secret !== null && 'export' in secret
  if (isKey && secret.type !== 'secret') throw found(`found a ${secret.type} key. Expected:`)
  // Bytes that are not UTF-8 would become another secret.
  const text = isKey ? secretText(secret) : secret
  if (typeof text !== 'string' || text.includes('\ufffd')) throw found('found no text. Expected:')
  if (text === '') throw found('found an empty text. Expected:')
  if (text === text.trim()) return text
  throw new ConfigurationError(
    `${option}: begins or ends with whitespace or a line break. Remove it: it would be signed.`,
  )
}

export const findSigner = <Alg extends string>(
  source: Source<Signer<Alg>>,
): Signer<Alg> | Promise<Signer<Alg>> => (isFinder(source) ? source() : source)

const texts = new WeakMap<KeyObject, string>()
/** To export a key costs as much as to hash a short text, so it is done once. */
export function secretText(secret: Secret): string {
  if (typeof secret === 'string') return secret
  const key = secret as KeyObject
  const text = texts.get(key) ?? key.export().toString('utf8')
  texts.set(key, text)
  return text
}

/** An algorithm of a key pair. */
export type Algorithm = Uppercase<(typeof asymmetric)[number]>

interface OpenSslInput {
  readonly hash: string | undefined
  readonly input:
    KeyObject | { key: KeyObject; padding?: number; saltLength?: number; dsaEncoding?: 'ieee-p1363' }
}

/** The hash as OpenSSL calls it, and the key, with options only where there are some: workerd refuses a key in an object. */
export function openSslOf(alg: Algorithm, key: KeyObject): OpenSslInput {
  const hash = /SHA\d+$/.exec(alg)?.[0].toLowerCase()
  // RSA_PKCS1_PSS_PADDING, RSA_PSS_SALTLEN_DIGEST
  if (/PSS/.test(alg)) return { hash, input: { key, padding: 6, saltLength: -1 } }
  return { hash, input: /^EC/.test(alg) ? { key, dsaEncoding: 'ieee-p1363' } : key }
}

/** A Signer over a KeyObject of `node:crypto`. */
export function createNodeSigner<Alg extends Algorithm>(alg: Alg, key: KeyObject): Signer<Alg> {
  const { sign } = requireNodeCrypto('a key signs with it')
  const { hash, input } = openSslOf(alg, key)
  return {
    alg,
    sign: (bytes) =>
      new Promise((resolve, reject) =>
        sign(hash, bytes, input, (error, signature) => (error ? reject(error) : resolve(signature))),
      ),
  }
}

/** Whether the bytes were signed with the private half of a public KeyObject. */
export function isSignedBy(
  alg: Algorithm,
  key: KeyHandle,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean {
  const { verify } = requireNodeCrypto('a signature is checked with it')
  const { hash, input } = openSslOf(alg, key as KeyObject)
  return verify(hash, bytes, input, signature)
}

/** A public key that is elsewhere, or in WebCrypto. */
export interface RemoteVerifier {
  verify(bytes: Uint8Array, signature: Uint8Array): boolean | Promise<boolean>
}

/** Keys by their id: a Map, or what finds one elsewhere. */
export interface Keys<Key> {
  get(id: string): Key | undefined | Promise<Key | undefined>
}

/** @throws ConfigurationError where the key is a KeyObject and the runtime has no `node:crypto` */
export const isSignedByLater = async (
  alg: Algorithm,
  key: KeyHandle | RemoteVerifier,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> =>
  'verify' in key ? key.verify(bytes, signature) : isSignedBy(alg, key, bytes, signature)

/**
 * Signs a text that changes once a second with an algorithm that always gives the same: calls of one second share a
 * signature.
 */
export function shareLatest(
  encode: (bytes: Uint8Array) => string,
): (signer: Signer<string>, text: string) => Promise<string> {
  // Two entries: calls signed on either side of a second's turn, or of a rotation.
  let latest: {
    signer: Signer<string>
    keyId: string | undefined
    text: string
    signature: Promise<string>
  }[] = []
  return (signer, text) => {
    const { keyId } = signer
    const known = latest.find(
      (entry) => entry.signer === signer && entry.keyId === keyId && entry.text === text,
    )
    if (known) return known.signature
    const entry = { signer, keyId, text, signature: signer.sign(encodeTexts([text])).then(encode) }
    entry.signature.catch(() => (latest = latest.filter((other) => other !== entry)))
    latest = [entry, ...latest.slice(0, 1)]
    return entry.signature
  }
}

/** @throws ConfigurationError for a value that cannot be sent in a header */
export function requireHeaderValue(option: string, text: unknown): void {
  if (isHeaderValue(text)) return
  throw new ConfigurationError(`${option} must be 1 to 512 visible ASCII characters without whitespace.`)
}

/**
 * @param ends what follows it in the header
 * @throws ConfigurationError for a value that would end the part of a header it is sent in
 */
export function requirePart(option: string, text: unknown, ...ends: readonly string[]): void {
  const isPart = isHeaderValue(text) && !/[",;\\]/.test(String(text))
  if (isPart && !ends.some((end) => String(text).includes(end))) return
  if (isPart)
    throw new ConfigurationError(
      `${option}: ${ends.join(' or ')} would end it in its header. Use a value without.`,
    )
  throw new ConfigurationError(
    `${option} must be 1 to 512 visible ASCII characters without whitespace, quote, comma, semicolon and backslash.`,
  )
}

/** @throws ConfigurationError for no text */
export function requireText(option: string, text: unknown, title: string): void {
  if (typeof text === 'string' && text !== '') return
  throw new ConfigurationError(`${option}: found no text. Expected: ${title}.`)
}
