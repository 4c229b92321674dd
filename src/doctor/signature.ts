// One signature that a secret or no key at all makes, or a key pair whose signatures hold no digest: its spelling, then
// the text that it was made of.

import { hex } from '../core/bytes.ts'
import { type DigestName } from '../signing/digest.ts'
import { isMac } from '../signing/grammar.ts'
import { digestOf } from '../signing/mac.ts'
import { type Budget, costOf, costs, lengthOf } from './budget.ts'
import type { CauseId, Facts } from './causes.ts'
import { encodeUtf8 } from './charset.ts'
import { type Certainty, type Finding, tooLarge } from './diagnosis.ts'
import { type Hashes, isEqual } from './rsa.ts'
import { type Finish } from './mistake.ts'
import { type Found } from './search.ts'
import { hmacOf } from './secret-mistakes.ts'
import { readSignature } from './shape.ts'
import type { Signed, Style } from './style.ts'
import type { Text } from './text.ts'

export interface Given {
  readonly about: string
  /** The name of the signature, and its text. */
  readonly name: string
  readonly value: string
  readonly right: Text
  /** Searches the mistakes of this text with the hash that was used. */
  readonly find: (
    hash: Finish['hash'],
    matches: (digest: Uint8Array) => boolean,
    algorithm: DigestName,
  ) => Found
  readonly signedText: string | undefined
  readonly budget: Budget
}

/** What a style is where nothing is changed, for what only asks for the key. */
const noStyle = {} as Style

/** What can be said of one signature. */
export function report({ about, right, find, signedText, budget }: Given) {
  const finding = (cause: CauseId, certainty: Certainty, facts: Facts | string = {}): Finding => ({
    cause,
    about,
    certainty,
    facts: typeof facts === 'string' ? { detail: facts } : facts,
    expected: right,
  })
  /** The bytes of the right text; what to say where it is too large. */
  const encoded = (cost = 0): Uint8Array | Finding =>
    budget.take(costOf(right) + cost) ? budget.encode(right) : tooLarge(lengthOf(right))
  /** The mistakes that made another text. @param secret that is behind every text */
  const otherText = (
    unknown: CauseId,
    hash: Finish['hash'],
    matches: (digest: Uint8Array) => boolean,
    algorithm: DigestName,
    secret = '',
  ): Finding[] => {
    const { match, tried, skipped } = find(hash, matches, algorithm)
    if (match)
      return match.mistakes.map(({ cause, facts }) => ({
        ...finding(cause, 'certain', facts),
        received: match.text,
        tried,
      }))
    if (signedText === undefined || !matches(hash(encodeUtf8(signedText + secret), noStyle)))
      return [{ ...finding(unknown, 'unknown'), tried, skipped }]
    const received = [
      { text: signedText, hide: 'text' },
      { text: secret, hide: 'secret' },
    ]
    return [{ ...finding('other-text', 'certain'), received, tried }]
  }
  return { finding, encoded, otherText }
}

const sizes: Readonly<Record<number, DigestName>> = { 16: 'md5', 20: 'sha1', 32: 'sha256', 64: 'sha512' }
const titles = { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' }

/** A digest or an HMAC. @param keyOf the key of a style */
export function examineDigest(
  { scheme }: Signed,
  given: Given,
  hashes: Hashes,
  keyOf: (style: Style) => Uint8Array,
  secret: string,
): Finding[] {
  const { algorithm, encoding } = scheme.signatures[given.name]!
  const own = digestOf(algorithm)
  const { finding, encoded, otherText } = report(given)
  const lengths = [own, 'md5', 'sha1', 'sha256', 'sha512'].map((one) => lengthOfDigest[one as DigestName])
  const { bytes, causes } = readSignature(given.value, encoding, lengths)
  if (!bytes) return causes.map((cause) => finding(cause, 'certain'))
  const used = sizes[bytes.length] ?? own
  const plain = hashes[used]
  const spelling = (certainty: Certainty): Finding[] => [
    ...causes.map((cause) => finding(cause, certainty)),
    ...(bytes.length === 8 ? [finding('half-md5', certainty)] : []),
    ...(used === own ? [] : [finding('digest-algorithm', certainty, titles[used])]),
  ]
  if (!plain) return [...spelling('likely'), finding('unknown', 'unknown')]
  const hash: Finish['hash'] = isMac(algorithm)
    ? (text, style) => {
        try {
          return hmacOf(used, plain, keyOf(style), text)
        } catch {
          // A secret that does not decode is not a key.
          return new Uint8Array()
        }
      }
    : plain
  const matches = (digest: Uint8Array) => isEqual(bytes.length === 8 ? digest.subarray(4, 12) : digest, bytes)
  const text = encoded()
  if ('cause' in text) return [...spelling('likely'), text]
  if (matches(hash(text, noStyle))) return spelling('certain')
  const found = otherText('unknown', hash, matches, used, isMac(algorithm) ? '' : secret)
  return [...spelling(likelihood(found)), ...found]
}

/** A wrong secret or key looks like a wrong text: they cannot be distinguished. */
const likelihood = ([first]: readonly Finding[]) => (first?.certainty === 'unknown' ? 'likely' : 'certain')

const lengthOfDigest: Readonly<Record<DigestName, number>> = { md5: 16, sha1: 20, sha256: 32, sha512: 64 }

/** r and s of 32 bytes each, where a signature of ECDSA is a sequence of two numbers in DER. */
function fromDer(der: Uint8Array): Uint8Array | undefined {
  const [tag, size, first, length = 0] = der
  const next = 4 + length
  if (tag !== 0x30 || size !== der.length - 2 || first !== 2 || der[next] !== 2) return undefined
  const plain = new Uint8Array(64)
  for (const [at, number] of [der.slice(4, next), der.slice(next + 2)].entries()) {
    const digits = number.slice(-32)
    plain.set(digits, 32 * (at + 1) - digits.length)
  }
  return plain
}

/** A signature that can only be verified: each text that is tried costs a verification. */
export function examineByKey(
  { scheme }: Signed,
  given: Given,
  verify: ((bytes: Uint8Array, signature: Uint8Array) => boolean) | undefined,
  others: readonly ((bytes: Uint8Array, signature: Uint8Array) => boolean)[],
  hashes: Hashes,
): Finding[] {
  const { finding, encoded, otherText } = report(given)
  const { encoding, algorithm } = scheme.signatures[given.name]!
  const isEcdsa = algorithm.startsWith('ecdsa')
  const curve = isEcdsa ? [64, 72, 71, 70, 69, 68] : [64]
  const shape = readSignature(given.value, encoding, /^rsa/.test(algorithm) ? [128, 256, 384, 512] : curve)
  if (!shape.bytes) return shape.causes.map((cause) => finding(cause, 'certain'))
  const plain = isEcdsa ? fromDer(shape.bytes) : undefined
  const bytes = plain ?? shape.bytes
  const causes: readonly CauseId[] = plain ? [...shape.causes, 'signature-der'] : shape.causes
  const spelling = (certainty: Certainty) => causes.map((cause) => finding(cause, certainty))
  if (!verify) return [...spelling('likely'), finding('unknown', 'unknown')]
  const matches = (text: Uint8Array) => verify(text, bytes)
  const right = encoded(costs.verify)
  if ('cause' in right) return [...spelling('likely'), right]
  const text = right.slice()
  if (matches(text)) return spelling('certain')
  if (others.some((other) => given.budget.take(costs.verify) && other(text, bytes)))
    return [...spelling('certain'), finding('key-of-another-app', 'certain')]
  for (const [name, hash] of Object.entries(hashes))
    for (const print of [(one: Uint8Array) => one, (one: Uint8Array) => encodeUtf8(hex(one))])
      if (given.budget.take(costs.verify) && matches(print(hash(text))))
        return [...spelling('certain'), finding('hashed-first', 'certain', titles[name as DigestName])]
  const found = otherText('unknown', (all) => all, matches, 'sha256')
  return [...spelling(likelihood(found)), ...found]
}
