// One RSA signature: its spelling, its key, its algorithm, and then the text it was made of.

import { type Budget, costs } from './budget.ts'
import { hex } from '../core/bytes.ts'
import type { CauseId } from './causes.ts'
import { encodeUtf8 } from './charset.ts'
import type { Finding } from './diagnosis.ts'
import { type Hashes, isEqual, type Recovered, recover, type RsaPublicKey, signatureLength } from './rsa.ts'
import { digestOf } from '../signing/mac.ts'
import type { Encoding } from '../signing/grammar.ts'
import type { Finish } from './mistake.ts'
import { readSignature } from './shape.ts'
import { type Given, report } from './signature.ts'
import type { DigestName } from '../signing/digest.ts'
import { type Text, textOf } from './text.ts'

interface RsaSignature extends Given {
  readonly algorithm: string
  readonly encoding: Encoding
}

interface Keys {
  readonly keys: readonly RsaPublicKey[]
  readonly others: readonly RsaPublicKey[]
  readonly hashes: Hashes
}

/** What is wrong with one signature; nothing when it is right. */
export function examine(given: RsaSignature, { keys, others, hashes }: Keys): Finding[] {
  const { value, right, algorithm, encoding, budget } = given
  const { finding, encoded, otherText } = report(given)
  const { bytes, causes } = readSignature(value, encoding, [...keys, ...others].map(signatureLength))
  const findings = causes.map((cause) => finding(cause, 'certain'))
  if (!bytes) return findings

  const opened = open(bytes, keys, hashes, right, budget)
  if (!opened) {
    const foreign = open(bytes, others, hashes, right, budget)
    if (foreign) return [...findings, finding('key-of-another-app', 'certain')]
    // Without a key that fits, the spelling is a guess as well.
    return [...causes.map((cause) => finding(cause, 'likely')), explainForeign(bytes, keys, finding)]
  }
  if (opened.cause) findings.push(finding(opened.cause, 'certain'))
  const { recovered } = opened
  const isPss = algorithm.startsWith('rsa-pss')
  if (recovered.kind === 'pss' && !isPss) return [...findings, finding('pss', 'certain')]

  const used: Used =
    recovered.kind === 'pss'
      ? { hash: (text) => text, digest: new Uint8Array(), findings: [] }
      : readDigest(recovered, hashes, digestOf(algorithm))
  findings.push(...used.findings.map(([cause, detail]) => finding(cause, 'certain', detail)))
  const { hash, digest } = used
  if (!hash) return findings
  const matches = (candidate: Uint8Array) =>
    recovered.kind === 'pss' ? recovered.matches(candidate) : isEqual(candidate, digest)
  const text = encoded()
  if ('cause' in text) return [...findings, text]
  if (matches(hash(text, {} as never))) return findings
  return [...findings, ...otherText('unknown-text', hash, matches, digestOf(algorithm))]
}

type Opened = {
  readonly recovered: Exclude<Recovered, { kind: 'foreign' }>
  readonly cause: CauseId | undefined
}

/** The padded content by the first key that finds one, also in bytes that were reversed or lost their first zero. */
function open(
  bytes: Uint8Array,
  keys: readonly RsaPublicKey[],
  hashes: Hashes,
  right: Text,
  budget: Budget,
): Opened | undefined {
  const attempts: readonly [bytes: Uint8Array, cause?: CauseId][] = [
    [bytes],
    [bytes.toReversed(), 'bytes-reversed'],
    [Uint8Array.of(0, ...bytes), 'leading-zero'],
  ]
  for (const key of keys) {
    for (const [attempt, cause] of attempts) {
      // Of many apps the keys of the first ones are tried.
      if (attempt.length !== signatureLength(key)) continue
      if (!budget.take(costs.publicKey * (attempt.length / 128) ** 2)) return undefined
      const recovered = recover(attempt, key, hashes)
      if (recovered.kind === 'foreign') continue
      // A block may look like PSS by chance.
      if (recovered.kind === 'pss' && !recovered.sure && !recovered.matches(encodeUtf8(textOf(right))))
        continue
      return { recovered, cause }
    }
  }
  return undefined
}

function explainForeign(
  bytes: Uint8Array,
  keys: readonly RsaPublicKey[],
  finding: ReturnType<typeof report>['finding'],
): Finding {
  const lengths = keys.map(signatureLength)
  if (lengths.includes(bytes.length)) return finding('wrong-key', 'likely')
  // A shorter one is more often cut than made with a key that is out of use.
  const isUsual = [128, 256, 384, 512].includes(bytes.length)
  const detail = `${bytes.length} bytes, where the registered key makes ${lengths.join(' or ')}`
  return finding(isUsual ? 'key-size' : 'signature-length', 'likely', detail)
}

interface Used {
  /** Absent when the digest cannot be computed here. */
  readonly hash?: Finish['hash']
  readonly digest: Uint8Array
  readonly findings: readonly [cause: CauseId, detail?: string][]
}

/** Digest and hash of what was padded. */
function readDigest(
  recovered: Exclude<Recovered, { kind: 'foreign' | 'pss' }>,
  hashes: Hashes,
  own: DigestName,
): Used {
  if (recovered.kind === 'digest') {
    const { hash, name, digest } = recovered
    const findings: Used['findings'] = name === own ? [] : [['digest-algorithm', hash]]
    const known = name && hashes[name]
    return { ...(known && { hash: known }), digest, findings }
  }
  const { content } = recovered
  const text = String.fromCharCode(...content)
  const isHex = /^[0-9a-f]+$/i.test(text)
  for (const [hash, name, label, size] of [
    [hashes.sha1, 'sha1', 'SHA-1', 20],
    [hashes.md5, 'md5', 'MD5', 16],
    [hashes.sha256, 'sha256', 'SHA-256', 32],
  ] as const) {
    const asHex = isHex && content.length === size * 2
    if (content.length !== size && !asHex) continue
    const findings: [CauseId, string?][] = [
      ['digest-info-missing'],
      ...(name === own ? [] : [['digest-algorithm', label] as [CauseId, string]]),
    ]
    if (!asHex) return { hash, digest: content, findings }
    const lower = text === text.toLowerCase()
    const print = (bytes: Uint8Array) => (lower ? hex(bytes) : hex(bytes).toUpperCase())
    return { hash: (bytes) => encodeUtf8(print(hash(bytes))), digest: content, findings }
  }
  return { hash: (bytes) => bytes, digest: content, findings: [['not-hashed']] }
}
