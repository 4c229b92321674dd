// RSA keys as secret managers, CI variables, .env files, Docker and Windows deliver them. Base64 is extracted from what
// surrounds it, and the bytes decide what it is: labels are often wrong. node:crypto and WebCrypto both get their keys
// from here, so they accept the same texts.

import { decodeLoosely } from '../core/bytes.ts'
import { elementAt, elementsOf, isRsa, wrapRsaKey } from './der.ts'
import { ConfigurationError } from '../core/unsent-error.ts'

export type KeyKind = 'private' | 'public'

/** What a PEM block or a run of base64 holds. */
export interface KeyPart {
  /** `other` cannot be used. */
  readonly kind: KeyKind | 'other'
  /** For a message. */
  readonly name: string
  /** An RSA key in PKCS#1. */
  readonly pkcs1: Uint8Array
  /** Modulus and exponent of an RSA key. */
  readonly numbers: readonly Uint8Array[]
}

const maxLength = 64 * 1024

/**
 * The RSA key in a text: PKCS#8 of a private key, SPKI of a public one.
 * @throws ConfigurationError that names what was found, never a byte of it
 */
export function readKey(input: unknown, kind: KeyKind): Uint8Array<ArrayBuffer> {
  if (typeof input !== 'string') {
    const found = input instanceof Uint8Array ? 'bytes' : input === null ? 'null' : typeof input
    throw refuseKey(kind, `${found}, not text`)
  }
  if (input.length > maxLength) throw refuseKey(kind, 'a text of more than 64 kB')
  const parts = findKeys(input)
  const fitting = parts.filter((part) => part.kind === kind)
  // Certificates come in chains, each for the one before it.
  const own = fitting.filter(({ name }) => !name.startsWith(certificate))
  const [key, ...more] = own.length ? own : fitting.slice(0, 1)
  const unusable = parts.find((part) => part.kind === 'other' && !part.name.startsWith(certificate))
  if (!key || (unusable && kind === 'private'))
    throw refuseKey(kind, (unusable ?? parts[0])?.name ?? describe(input))
  if (more.some(({ pkcs1 }) => pkcs1.join() !== key.pkcs1.join()))
    throw refuseKey(kind, `several ${kind} keys`)
  const bits = toBigInt(key.numbers[0]).toString(2).length
  if (bits < 1024) throw refuseKey(kind, `an RSA key of ${bits} bits`)
  return wrapRsaKey(key.pkcs1, kind)
}

export function refuseKey(kind: KeyKind, found: string): ConfigurationError {
  const [subject, wrapper] = kind === 'private' ? ['Private', 'PKCS#8'] : ['Public', 'SPKI']
  return new ConfigurationError(
    `${subject} key: found ${found}. ` +
      `Expected: an RSA ${kind} key of 1024 bits or more as ${wrapper} PEM, PKCS#1 PEM or bare base64 DER.`,
  )
}

/** The DER of a key of any kind in a text: the longest run of base64, what surrounds it undone. */
export function derIn(text: string): Uint8Array {
  const pieces = unwrap(text).split(marker)
  const runs = pieces.flatMap((piece) => (/^\s*(BEGIN|END)\b/.test(piece) ? [] : [longestIn(piece, 40)]))
  return decode(runs.reduce((a, b) => (b.length > a.length ? b : a), ''))
}

/** The keys in a text. Bytes that are no DER may be the text of a key, in base64 once more. */
export function findKeys(text: string, layers = 2): KeyPart[] {
  const clean = unwrap(text)
  if (/^\s*\{[^]*\bkty\b/.test(clean)) return []
  const pieces = clean.split(marker)
  const parts = pieces.flatMap((piece, at) => {
    const place = labelOf(pieces[at - 1]) === undefined ? 'base64' : 'PEM'
    const read = (run: string): KeyPart[] => {
      const bytes = decode(run)
      const part = inspect(bytes)
      if (part) return [part.kind === 'other' ? part : { ...part, name: `${part.name} in ${place}` }]
      const inner = layers ? textOf(bytes) : ''
      return /BEGIN|MI[GHI]|LS0t/.test(inner) ? findKeys(inner, layers - 1) : []
    }
    const found = startsIn(piece).flatMap((run) => {
      const keys = read(run)
      // A form reads a plus as a space.
      return keys.length || !/ \S/.test(run) ? keys : read(run.replaceAll(' ', '+'))
    })
    return found.length ? found : read(longestIn(piece))
  })
  return /Proc-Type: *4 *ENCRYPTED/.test(clean) ? [encrypted, ...parts] : parts
}

// A sixth hyphen belongs to the base64url in front of it.
const marker = /-{5}(?!-)/
const labelOf = (piece = '') => /^\s*BEGIN([\w\s]*)$/i.exec(piece)?.[1]?.trim()

/**
 * Undoes quotes and escapes of JSON, shells, URLs and XML, in any number of layers. Base64 has none of their characters, so
 * any other sign between two lines, and a tag, counts as whitespace.
 */
function unwrap(text: string): string {
  return (/BEGIN\+/.test(text) ? text.replaceAll('+', ' ') : text)
    .replaceAll(/[\0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replaceAll(/[\\`]{1,16}(?:[nrt]|01[25])/g, '\n')
    .replaceAll(/(?:\\{1,16}(?:u00|x)|%(?:25)*)([\da-f]{2})|&#(x?)([\da-f]{1,4});/gi, (_, hex, x, code) =>
      String.fromCharCode(Number.parseInt(hex ?? code, hex || x ? 16 : 10)),
    )
    .replaceAll(/["']\s*\+\s*["']|<[^<>]{1,40}>|[^\w\s+/=:{-]/g, ' ')
}

/** Runs of base64 from where an RSA key in DER begins, or base64 of one or of a PEM. */
function startsIn(piece: string): string[] {
  const starts = [...piece.matchAll(/(?:^|[^\w+/])(?=MI[GHI])|(?=LS0tLS1C|TUlJ)/g)]
  // Each start costs a scan of the text.
  return starts
    .slice(0, 4)
    .map(({ index, 0: before }) => /^[\w+/\s-]+/.exec(piece.slice(index + before.length))?.[0] ?? '')
}

const longestIn = (piece: string, least = 60) =>
  (piece.match(/[\w+/\s-]+/g) ?? []).reduce((a, b) => (b.length >= least && b.length > a.length ? b : a), '')

/** Bytes of base64, base64url or, where a DER or a PEM begins in them, hexadecimal digits. */
function decode(run: string): Uint8Array {
  const digits = run.replaceAll(/\s/g, '').replaceAll('-', '+').replaceAll('_', '/')
  const hex = /^(?:0x)?((?:308|2d2d)[\da-f]+)$/i.exec(digits)?.[1]
  if (hex) return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
  return decodeLoosely(digits.length % 4 === 1 ? digits.slice(0, -1) : digits)
}

/** UTF-16, which PowerShell encodes, becomes ASCII. */
const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes).replaceAll('\0', '')

const none = new Uint8Array(0)
const other = (name: string): KeyPart => ({ kind: 'other', name, pkcs1: none, numbers: [] })
const certificate = 'a CERTIFICATE'
const encrypted = other('an encrypted private key. Decrypt it first')

/** What DER holds, by the types of its elements. What follows it is ignored. */
function inspect(der: Uint8Array): KeyPart | undefined {
  const outer = elementAt(der)
  if (outer?.tag !== 0x30) return undefined
  const elements = elementsOf(outer.content)
  const [first = none, second = none, third = none, , p, q] = elements.map(({ content }) => content)
  const types = elements.map(({ tag }) => tag.toString(16)).join()
  const pkcs1 = outer.whole
  if (types === '2,2') return { kind: 'public', name: 'a PUBLIC KEY', pkcs1, numbers: [first, second] }
  if (/^2(,2){8}/.test(types))
    return toBigInt(second) === toBigInt(p) * toBigInt(q)
      ? { kind: 'private', name: 'a PRIVATE KEY', pkcs1, numbers: [second, third] }
      : other('an RSA private key that does not load: its base64 is damaged')
  if (/^2,30,4/.test(types)) return isRsa(second) ? inspect(third) : otherAlgorithm(second)
  if (types === '30,3') return isRsa(first) ? inspect(second.subarray(1)) : otherAlgorithm(first)
  if (types === '30,4') return encrypted
  if (/^2,4/.test(types)) return other('an EC key')
  if (/^2,30/.test(types)) return other('a PKCS#12 store')
  if (types !== '30,30,3') return undefined
  const key = elementsOf(first).flatMap(({ whole }) => inspect(whole) ?? [])[0]
  return { ...(key ?? other('')), name: certificate }
}

/** Elliptic curves have a name in second place. */
const otherAlgorithm = (algorithm: Uint8Array) =>
  other(elementsOf(algorithm)[1]?.tag === 0x06 ? 'an EC key' : 'a key of another kind than RSA')

const toBigInt = (bytes: Uint8Array = none) =>
  BigInt(`0x0${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`)

/** A text in which no key was found. */
function describe(text: string): string {
  const clean = unwrap(text).trim()
  if (clean === '') return 'an empty text'
  const [, label, body = ''] = clean.split(marker)
  const name = labelOf(label)
  if (name !== undefined) {
    if (/OPENSSH/.test(name)) return 'an OpenSSH private key. Convert it with ssh-keygen -p -m PEM'
    const shown = /^[A-Z\d ]{1,40}$/.test(name) ? ` "${name}"` : ''
    const lines = /[\r\n]/.test(body.trim()) ? '' : ' without line breaks'
    return `a PEM block${shown}${lines} that does not load: its base64 is damaged or cut short, or it is of another kind`
  }
  const given = text.trim()
  if (/^(\/|\.\.?\/|[A-Za-z]:\\)?[\w./\\ -]{1,250}\.(pem|key|der|txt|p8|p12|pfx)$/.test(given))
    return 'something like a file name: read the file and give its content'
  if (/^(ssh-|-* *BEGIN SSH2)/.test(clean)) return 'an OpenSSH public key'
  if (clean.startsWith('{')) return 'JSON, perhaps a JWK'
  return /^[\w+/\s-]+={0,2}$/.test(given)
    ? `${given.length} characters of base64 that are not an RSA key`
    : `a text of ${given.length} characters that is neither PEM nor base64`
}
