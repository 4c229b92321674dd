import type { KeyObject } from 'node:crypto'
import { ConfigurationError } from './errors.ts'
import { awaitGiven } from './given.ts'
import { findNodeCrypto, type KeyHandle, requireNodeCrypto } from './node-crypto.ts'
import type { Signer } from './signing/scheme.ts'
import type { TimestampForm } from './signing/values.ts'
import { createWebCryptoSigner } from './webcrypto.ts'

/** PEM text (PKCS#1 or PKCS#8), bare base64 DER of either, or a KeyObject. */
export type PrivateKeyInput = string | KeyHandle
/** PEM text (SPKI or PKCS#1), bare base64 DER of either, or a KeyObject. */
export type PublicKeyInput = string | KeyHandle

const node = () => requireNodeCrypto('a key is loaded with it: give a Signer of createWebCryptoSigner')
const isKeyObject = (input: unknown): input is KeyObject => input instanceof node().KeyObject

const maxLength = 64 * 1024
const wantedPrivate =
  'Wanted: an RSA private key of 1024 bits or more as PKCS#1 PEM, PKCS#8 PEM or bare base64 DER.'
const wantedPublic =
  'Wanted: an RSA public key of 1024 bits or more as SPKI PEM, PKCS#1 PEM or bare base64 DER.'

/**
 * Loads an RSA private key.
 * @throws ConfigurationError that names the shape found, never a byte of it.
 */
export function loadPrivateKey(input: PrivateKeyInput): KeyObject {
  if (isKeyObject(input)) return checkKey(input, 'private', wantedPrivate)
  const text = tidy(input, wantedPrivate)
  const label = pemLabel(text)
  if (label?.includes('PUBLIC KEY') || label === 'CERTIFICATE') {
    throw new ConfigurationError(`Private key: found a ${label} in PEM. ${wantedPrivate}`)
  }
  if (label === 'ENCRYPTED PRIVATE KEY' || /^Proc-Type: *4,ENCRYPTED/m.test(text)) {
    throw new ConfigurationError(
      `Private key: found an encrypted private key. Decrypt it first. ${wantedPrivate}`,
    )
  }
  const key = label ? attempt(() => node().createPrivateKey(text)) : derOf(text, loadPrivateDer)
  if (!key) throw new ConfigurationError(`Private key: found ${describe(text, label)}. ${wantedPrivate}`)
  return checkKey(key, 'private', wantedPrivate)
}

/**
 * Loads an RSA public key.
 * @throws ConfigurationError that names the shape found, never a byte of it; a private key is refused.
 */
export function loadPublicKey(input: PublicKeyInput): KeyObject {
  if (isKeyObject(input)) return checkKey(input, 'public', wantedPublic)
  const text = tidy(input, wantedPublic)
  const label = pemLabel(text)
  // OpenSSL would quietly derive the public key from a private one.
  if (label?.includes('PRIVATE KEY') || (!label && derOf(text, loadPrivateDer))) {
    throw new ConfigurationError(
      `Public key: found ${label ? `a ${label} in PEM` : 'a private key in base64'}. ${wantedPublic}`,
    )
  }
  const key = label ? attempt(() => node().createPublicKey(text)) : derOf(text, loadPublicDer)
  if (!key) throw new ConfigurationError(`Public key: found ${describe(text, label)}. ${wantedPublic}`)
  return checkKey(key, 'public', wantedPublic)
}

const loadPrivateDer = (key: Buffer) =>
  attempt(() => node().createPrivateKey({ key, format: 'der', type: 'pkcs8' })) ??
  attempt(() => node().createPrivateKey({ key, format: 'der', type: 'pkcs1' }))

const loadPublicDer = (key: Buffer) =>
  attempt(() => node().createPublicKey({ key, format: 'der', type: 'spki' })) ??
  attempt(() => node().createPublicKey({ key, format: 'der', type: 'pkcs1' }))

/** A private key, what signs with one, or a function that finds either: asked for every request, so that keys rotate. */
export type KeySource =
  PrivateKeyInput | Signer | (() => PrivateKeyInput | Signer | Promise<PrivateKeyInput | Signer>)

/** Who signs for PPDAI, and with what. */
export interface PpdaiKeyOptions {
  appId: string
  /** RSA private key, a Signer that keeps it elsewhere, or a function that finds either. */
  privateKey: KeySource
  timestampForm?: TimestampForm
}

/**
 * A Signer over a key in this process. The callback form works on the thread pool, so the event loop stays free.
 * @throws ConfigurationError when the key does not load, or this Node refuses RSA with SHA-1
 */
export function createKeySigner(input: PrivateKeyInput): Signer & { readonly bits: number } {
  const key = loadPrivateKey(input)
  const { sign } = node()
  try {
    sign('sha1', Buffer.from('lendspec'), key)
  } catch {
    throw new ConfigurationError(
      'This Node refuses RSA with SHA-1, which PPDAI requires: look for a FIPS mode or a crypto policy in OpenSSL.',
    )
  }
  const { modulusLength: bits = 0 } = key.asymmetricKeyDetails ?? {}
  return {
    alg: 'RSA-SHA1',
    bits,
    sign: (bytes) =>
      new Promise((resolve, reject) =>
        sign('sha1', bytes, key, (error, signature) => (error ? reject(error) : resolve(signature))),
      ),
  }
}

/**
 * What signs, found anew for every request where `source` is a function; a key that did not change is loaded once. Without
 * `node:crypto` WebCrypto signs, which takes a key as text.
 * @param onWeakKey told of a key under 2048 bits, once for each
 * @throws ConfigurationError when a key that is given at once does not load; with WebCrypto the first call does
 */
export function createSignerSource(source: KeySource, onWeakKey: (bits: number) => void = () => {}) {
  let latest: { input: PrivateKeyInput; signer: Signer | Promise<Signer> } | undefined
  const warn = <T extends { readonly bits: number }>(signer: T): T => {
    if (signer.bits < 2048) onWeakKey(signer.bits)
    return signer
  }
  const load = (input: PrivateKeyInput | Signer): Signer | Promise<Signer> => {
    if (isSigner(input)) return input
    if (latest && latest.input === input) return latest.signer
    const signer =
      findNodeCrypto() || typeof input !== 'string'
        ? warn(createKeySigner(input))
        : createWebCryptoSigner(input).then(warn)
    latest = { input, signer }
    return signer
  }
  if (typeof source === 'function') return async () => load(await awaitGiven('privateKey', source))
  const signer = load(source)
  // The calls that use it are told.
  if (signer instanceof Promise) signer.catch(() => {})
  return () => signer
}

const isSigner = (key: PrivateKeyInput | Signer | null): key is Signer =>
  typeof key === 'object' && key !== null && 'sign' in key

/** Undoes what editors, environment variables and copying do to a key: BOM, literal \n, CRLF, indentation. */
function tidy(input: unknown, wanted: string): string {
  if (typeof input !== 'string') {
    const found = input instanceof Uint8Array ? 'bytes' : input === null ? 'null' : typeof input
    throw new ConfigurationError(`Key: found ${found}, not text. ${wanted}`)
  }
  if (input.length > maxLength)
    throw new ConfigurationError(`Key: found a text of more than 64 kB. ${wanted}`)
  const lines = input
    .replace(/^\uFEFF/, '')
    .replaceAll('\\r', '')
    .replaceAll('\\n', '\n')
    .split(/\r?\n/)
  const text = lines
    .map((line) => line.trim())
    .join('\n')
    .trim()
  if (text === '') throw new ConfigurationError(`Key: found an empty text. ${wanted}`)
  return text
}

const pemLabel = (text: string) => /^-----BEGIN ([A-Z0-9 ]{1,40})-----$/m.exec(text)?.[1]

function derOf(text: string, load: (der: Buffer) => KeyObject | undefined): KeyObject | undefined {
  const base64 = text.replaceAll(/\s/g, '')
  return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? load(Buffer.from(base64, 'base64')) : undefined
}

/** OpenSSL's own message is dropped: it may quote the input. */
function attempt(load: () => KeyObject): KeyObject | undefined {
  try {
    return load()
  } catch {
    return undefined
  }
}

function describe(text: string, label: string | undefined): string {
  if (label) return `a PEM block "${label}" that does not load: it is damaged or of another kind`
  if (/^(\/|\.\.?\/|[A-Za-z]:\\)?[\w./\\ -]{1,250}\.(pem|key|der|txt|p8|p12|pfx)$/.test(text)) {
    return 'something like a file name: read the file and give its content'
  }
  if (text.startsWith('ssh-')) return 'an OpenSSH public key'
  if (text.startsWith('{')) return 'JSON, perhaps a JWK'
  if (/^[A-Za-z0-9+/\s]+={0,2}$/.test(text))
    return `${text.length} characters of base64 that are no RSA key in DER`
  return `a text of ${text.length} characters that is neither PEM nor base64`
}

function checkKey(key: KeyObject, type: 'private' | 'public', wanted: string): KeyObject {
  if (key.type !== type) throw new ConfigurationError(`Key: found a ${key.type} key. ${wanted}`)
  if (key.asymmetricKeyType !== 'rsa') {
    throw new ConfigurationError(`Key: found a ${key.asymmetricKeyType ?? 'symmetric'} key. ${wanted}`)
  }
  const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
  if (modulusLength < 1024)
    throw new ConfigurationError(`Key: found an RSA key of ${modulusLength} bits. ${wanted}`)
  return key
}
