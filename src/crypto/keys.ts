import type { KeyObject } from 'node:crypto'
import { ConfigurationError } from '../core/unsent-error.ts'
import { type KeyKind, readKey, refuseKey } from './key-text.ts'
import { awaitGiven } from '../core/given.ts'
import { findNodeCrypto, type KeyHandle, requireNodeCrypto } from '../core/node-crypto.ts'
import { type Algorithm, createNodeSigner } from '../signing/keys.ts'
import type { Signer } from '../signing/scheme.ts'

/**
 * The text of an RSA key as PKCS#1 or PKCS#8, in PEM or bare base64 DER, or a KeyObject. Quotes, escapes, lost line breaks
 * and base64 around a text are undone.
 */
export type PrivateKeyInput = string | KeyHandle
/** The same for a public key, as SPKI or PKCS#1. */
export type PublicKeyInput = string | KeyHandle

const node = () => requireNodeCrypto('a key is loaded with it: give a Signer of createWebCryptoSigner')
const isKeyObject = (input: unknown): input is KeyObject => input instanceof node().KeyObject

/**
 * Loads an RSA private key.
 * @throws ConfigurationError that names the shape found, never a byte of it.
 */
export function loadPrivateKey(input: PrivateKeyInput): KeyObject {
  if (isKeyObject(input)) return checkKey(input, 'private')
  const key = Buffer.from(readKey(input, 'private'))
  return load('private', () => node().createPrivateKey({ key, format: 'der', type: 'pkcs8' }))
}

/**
 * Loads an RSA public key.
 * @throws ConfigurationError that names the shape found, never a byte of it; a private key is refused.
 */
export function loadPublicKey(input: PublicKeyInput): KeyObject {
  if (isKeyObject(input)) return checkKey(input, 'public')
  const key = Buffer.from(readKey(input, 'public'))
  return load('public', () => node().createPublicKey({ key, format: 'der', type: 'spki' }))
}

/** A private key, what signs with one, or a function that finds either: asked for every request, so that keys rotate. */
export type KeySource<Alg extends string = 'RSA-SHA1'> =
  | PrivateKeyInput
  | Signer<Alg>
  | (() => PrivateKeyInput | Signer<Alg> | Promise<PrivateKeyInput | Signer<Alg>>)

/** How the keys of an algorithm are loaded, and called in an error. */
export interface KeyUse<Alg extends Algorithm> {
  readonly alg: Alg
  /** What the user calls the key. */
  readonly option: string
  /** Where it is not a key of RSA. */
  readonly load?: (input: PrivateKeyInput) => KeyObject
}
const byRsaSha1 = { alg: 'RSA-SHA1', option: 'privateKey' } as const

/**
 * A Signer over a key in this process. The callback form works on the thread pool, so the event loop stays free.
 * @throws ConfigurationError when the key does not load, or this Node refuses RSA with SHA-1
 */
export function createKeySigner(input: PrivateKeyInput): KeySigner<'RSA-SHA1'>
export function createKeySigner<Alg extends Algorithm>(
  input: PrivateKeyInput,
  use: KeyUse<Alg>,
): KeySigner<Alg>
export function createKeySigner(
  input: PrivateKeyInput,
  { alg, load: loadKey = loadPrivateKey }: KeyUse<Algorithm> = byRsaSha1,
): KeySigner<Algorithm> {
  const key = loadKey(input)
  if (alg === 'RSA-SHA1') checkSha1(key)
  const { modulusLength: bits = Infinity } = key.asymmetricKeyDetails ?? {}
  return { ...createNodeSigner(alg, key), bits }
}

function checkSha1(key: KeyObject): void {
  try {
    node().sign('sha1', Buffer.from('lendspec'), key)
  } catch {
    throw new ConfigurationError(
      'This Node refuses RSA with SHA-1, which the partner requires: look for a FIPS mode or a crypto policy in OpenSSL.',
    )
  }
}

/** `bits` of an RSA key. */
type KeySigner<Alg extends string> = Signer<Alg> & { readonly bits: number }

/**
 * Finds the signer, again for every request where `source` is a function; a key that did not change is loaded once. Without
 * `node:crypto` WebCrypto signs, which takes a key as text.
 * @param onWeakKey called for a key under 2048 bits, once for each
 * @throws ConfigurationError when a key that is given at once does not load; with WebCrypto the first call does
 */
export function createSignerSource<Alg extends Algorithm>(
  source: KeySource<Alg>,
  use: KeyUse<Alg>,
  onWeakKey: (bits: number) => void = () => {},
): () => Signer<Alg> | Promise<Signer<Alg>> {
  let latest: { input: PrivateKeyInput; signer: Signer<Alg> | Promise<Signer<Alg>> } | undefined
  const warn = <T extends { readonly bits: number }>(signer: T): T => {
    if (signer.bits < 2048) onWeakKey(signer.bits)
    return signer
  }
  const load = (input: PrivateKeyInput | Signer<Alg>): Signer<Alg> | Promise<Signer<Alg>> => {
    if (isSigner(input)) return input
    if (latest && latest.input === input) return latest.signer
    const signer =
      findNodeCrypto() || typeof input !== 'string'
        ? warn(createKeySigner(input, use))
        : signWithWebCrypto(input, use.alg).then(warn)
    latest = { input, signer }
    return signer
  }
  if (typeof source === 'function') return async () => load(await awaitGiven(use.option, source))
  const signer = load(source)
  // The calls that use it reject.
  if (signer instanceof Promise) signer.catch(() => {})
  return () => signer
}

/** Loaded where nothing else signs. */
async function signWithWebCrypto<Alg extends Algorithm>(key: string, alg: Alg) {
  const { createWebCryptoSigner } = await import('./webcrypto.ts')
  return createWebCryptoSigner(key, alg)
}

const isSigner = <Alg extends string>(key: PrivateKeyInput | Signer<Alg> | null): key is Signer<Alg> =>
  typeof key === 'object' && key !== null && 'sign' in key

/** OpenSSL's own message is dropped: it may quote the input. */
function load(kind: KeyKind, make: () => KeyObject): KeyObject {
  try {
    return make()
  } catch {
    throw refuseKey(kind, 'an RSA key that does not load')
  }
}

function checkKey(key: KeyObject, kind: KeyKind): KeyObject {
  if (key.type !== kind) throw refuseKey(kind, `a ${key.type} key`)
  if (key.asymmetricKeyType !== 'rsa') throw refuseKey(kind, `a key of ${key.asymmetricKeyType}`)
  const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
  if (modulusLength < 1024) throw refuseKey(kind, `an RSA key of ${modulusLength} bits`)
  return key
}
