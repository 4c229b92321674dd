// One signature that a secret or no key at all makes, or a key pair whose signatures hold no digest: its spelling, then
// the text that it was made of.

import { type DigestName } from '../signing/digest.ts'
import { isMac } from '../signing/grammar.ts'
import { digestOf } from '../signing/mac.ts'
import { type Budget, costOf, costs, lengthOf } from './budget.ts'
import type { CauseId } from './causes.ts'
import { encodeUtf8 } from './charset.ts'
import { type Certainty, type Finding, tooLarge } from './diagnosis.ts'
import { type Hashes, isEqual } from './rsa.ts'
import { type Finish, type Found } from './search.ts'
import { hmacOf } from './secret-mistakes.ts'
import { readSignature } from './shape.ts'
import type { Signed, Style } from './style.ts'
import { type Text } from './text.ts'

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

const sizes: Readonly<Record<number, DigestName>> = { 16: 'md5', 20: 'sha1', 32: 'sha256', 64: 'sha512' }
const titles = { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' }

/** A digest or an HMAC. @param keyOf the key of a style */
export function examineDigest(
  { scheme }: Signed,
  { about, name, value, right, find, signedText, budget }: Given,
  hashes: Hashes,
  keyOf: (style: Style) => Uint8Array,
  secret: string,
): Finding[] {
  const { algorithm, encoding } = scheme.signatures[name]!
  const own = digestOf(algorithm)
  const finding = (cause: CauseId, certainty: Certainty, detail?: string): Finding => ({
    cause,
    about,
    certainty,
    facts: { detail },
    expected: right,
  })
  const lengths = [own, 'md5', 'sha1', 'sha256', 'sha512'].map((one) => lengthOfDigest[one as DigestName])
  const { bytes, causes } = readSignature(value, encoding, lengths)
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
  if (!budget.take(costOf(right))) return [...spelling('likely'), tooLarge(lengthOf(right))]
  if (matches(hash(budget.encode(right), noStyle))) return spelling('certain')
  const { match, tried, skipped } = find(hash, matches, used)
  if (match) return [...spelling('certain'), ...named(about, right, match, tried)]
  const appended = isMac(algorithm) ? '' : secret
  if (signedText !== undefined && matches(hash(encodeUtf8(signedText + appended), noStyle))) {
    const received: Text = [
      { text: signedText, hide: 'text' },
      { text: appended, hide: 'secret' },
    ]
    return [...spelling('certain'), { ...finding('other-text', 'certain'), received, tried }]
  }
  // A wrong secret looks like a wrong text: they cannot be distinguished.
  return [...spelling('likely'), { ...finding('unknown', 'unknown'), tried, skipped }]
}

const lengthOfDigest: Readonly<Record<DigestName, number>> = { md5: 16, sha1: 20, sha256: 32, sha512: 64 }

/** A style that changes nothing, for what only asks for the key. */
const noStyle = {} as Style

/** What was found, as findings about one signature. */
export const named = (
  about: string,
  expected: Text,
  match: NonNullable<Found['match']>,
  tried: number,
): Finding[] =>
  match.mistakes.map(({ cause, facts }): Finding => ({
    cause,
    about,
    certainty: 'certain',
    facts,
    expected,
    received: match.text,
    tried,
  }))

/** A signature that can only be verified: each text that is tried costs a verification. */
export function examineByKey(
  { scheme }: Signed,
  { about, name, value, right, find, signedText, budget }: Given,
  verify: ((bytes: Uint8Array, signature: Uint8Array) => boolean) | undefined,
  others: readonly ((bytes: Uint8Array, signature: Uint8Array) => boolean)[],
): Finding[] {
  const finding = (cause: CauseId, certainty: Certainty): Finding => ({
    cause,
    about,
    certainty,
    expected: right,
  })
  const { encoding, algorithm } = scheme.signatures[name]!
  const { bytes, causes } = readSignature(
    value,
    encoding,
    /^(ed25519|ecdsa)/.test(algorithm) ? [64] : [128, 256, 384, 512],
  )
  if (!bytes) return causes.map((cause) => finding(cause, 'certain'))
  const spelling = (certainty: Certainty) => causes.map((cause) => finding(cause, certainty))
  if (!verify) return [...spelling('likely'), finding('unknown', 'unknown')]
  const matches = (text: Uint8Array) => verify(text, bytes)
  if (!budget.take(costOf(right) + costs.verify)) return [...spelling('likely'), tooLarge(lengthOf(right))]
  const text = budget.encode(right).slice()
  if (matches(text)) return spelling('certain')
  if (others.some((other) => budget.take(costs.verify) && other(text, bytes)))
    return [...spelling('certain'), finding('key-of-another-app', 'certain')]
  const { match, tried, skipped } = find((all) => all, matches, 'sha256')
  if (match) return [...spelling('certain'), ...named(about, right, match, tried)]
  if (signedText !== undefined && matches(encodeUtf8(signedText)))
    return [
      ...spelling('certain'),
      { ...finding('other-text', 'certain'), received: [{ text: signedText, hide: 'text' }], tried },
    ]
  return [...spelling('likely'), { ...finding('unknown', 'unknown'), tried, skipped }]
}
