// One signature that a secret or no key at all makes, or a key pair whose signatures hold no digest: its spelling, then
// the text that it was made of.

import { type DigestName } from '../signing/digest.ts'
import { isMac } from '../signing/grammar.ts'
import { digestOf } from '../signing/mac.ts'
import { type Budget, costOf, costs, lengthOf } from './budget.ts'
import type { CauseId, Facts } from './causes.ts'
import { encodeUtf8 } from './charset.ts'
import { type Certainty, type Finding, tooLarge } from './diagnosis.ts'
import { type Hashes, isEqual } from './rsa.ts'
import { type Finish, type Found } from './search.ts'
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

/** A signature that can only be verified: each text that is tried costs a verification. */
export function examineByKey(
  { scheme }: Signed,
  given: Given,
  verify: ((bytes: Uint8Array, signature: Uint8Array) => boolean) | undefined,
  others: readonly ((bytes: Uint8Array, signature: Uint8Array) => boolean)[],
): Finding[] {
  const { finding, encoded, otherText } = report(given)
  const { encoding, algorithm } = scheme.signatures[given.name]!
  const lengths = /^(ed25519|ecdsa)/.test(algorithm) ? [64] : [128, 256, 384, 512]
  const { bytes, causes } = readSignature(given.value, encoding, lengths)
  if (!bytes) return causes.map((cause) => finding(cause, 'certain'))
  const spelling = (certainty: Certainty) => causes.map((cause) => finding(cause, certainty))
  if (!verify) return [...spelling('likely'), finding('unknown', 'unknown')]
  const matches = (text: Uint8Array) => verify(text, bytes)
  const right = encoded(costs.verify)
  if ('cause' in right) return [...spelling('likely'), right]
  const text = right.slice()
  if (matches(text)) return spelling('certain')
  if (others.some((other) => given.budget.take(costs.verify) && other(text, bytes)))
    return [...spelling('certain'), finding('key-of-another-app', 'certain')]
  const found = otherText('unknown', (all) => all, matches, 'sha256')
  return [...spelling(likelihood(found)), ...found]
}
