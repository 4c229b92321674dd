// AWDA: what is wrong with a request, in the order in which its verifier looks (signing/awda-envelope.ts).

import { signature as scheme } from '../../generated/awda/signature.ts'
import { JsonError, type Member, readObject } from '../json.ts'
import { type Blanks, parseSeconds, stripBlanks } from '../signing/awda.ts'
import { envelopeMistakes } from './awda-mistakes.ts'
import { buildEnvelope, readBody, rightEnvelope, valueOf } from './awda-texts.ts'
import { explainBody } from './body.ts'
import type { CauseId } from './causes.ts'
import { encodeUtf8 } from './charset.ts'
import type { ArrivedRequest, Certainty, DiagnoseOptions, Finding, Known } from './diagnosis.ts'
import { readTree } from './json-text.ts'
import { missing, nearMiss, unknownApp } from './near.ts'
import { type Hashes, isEqual } from './rsa.ts'
import { search } from './search.ts'
import { readHexSignature } from './shape.ts'
import { classesOf, mapText, type Text, textOf } from './text.ts'
import { explainTime } from './time.ts'

const names = scheme.envelope

export function diagnoseAwda(
  { operation, body, now }: ArrivedRequest,
  known: Known,
  options: DiagnoseOptions,
): readonly Finding[] {
  let members: Member[]
  try {
    members = readObject(body)
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    return [{ about: 'the body', certainty: 'certain', ...explainBody(body, error) }]
  }
  const written = members.map(({ name }) => name)
  if (![names.appId, names.timestamp, names.signature, names.body].some((name) => nearMiss(name, written))) {
    return [{ cause: 'no-envelope', about: 'the body', certainty: 'certain' }]
  }
  const read = (name: string) => {
    const member = members.find((one) => one.name === name)
    return member === undefined || member.raw === 'null' ? '' : valueOf(member)
  }
  const lacks = (cause: CauseId, name: string) => missing(cause, name, 'member', written)
  const [appId, timestamp, signature] = [read(names.appId), read(names.timestamp), read(names.signature)]
  if (!appId) return [lacks('app-missing', names.appId)]
  const secrets = known.awda ?? new Map<string, string>()
  const secret = secrets.get(appId)
  if (secret === undefined) return [unknownApp(names.appId, appId, [...secrets.keys()])]
  if (!timestamp) return [lacks('timestamp-missing', names.timestamp)]
  const findings = explainTime(names.timestamp, timestamp, parseSeconds, scheme.timestamp.windowSeconds, now)
  if (!signature) return [...findings, lacks('signature-missing', names.signature)]
  const otherSecrets = [...secrets].filter(([other]) => other !== appId).map(([, other]) => other)
  const envelope = { operation: operation.id, members, body, secret, otherSecrets, signature }
  return [...findings, ...examine(envelope, known.hashes, options)]
}

interface Envelope {
  readonly operation: string
  readonly members: readonly Member[]
  readonly body: string
  readonly secret: string
  readonly otherSecrets: readonly string[]
  readonly signature: string
}

function examine(
  { operation, members, body: text, secret, otherSecrets, signature }: Envelope,
  hashes: Hashes,
  { blanks = scheme.blanks as Blanks, signedText }: DiagnoseOptions,
): Finding[] {
  const shape = readHexSignature(signature)
  const classOf = classesOf('awda', operation, [secret, ...otherSecrets])
  const body = readBody(members, classOf)
  const { hash, algorithm } = hashOf(shape.bytes?.length, hashes)
  const spell = blanks === 'strip' ? stripBlanks : (same: string) => same
  const style = rightEnvelope(secret, { spell, encode: encodeUtf8, hash })
  const build = (one: typeof style) => buildEnvelope(members, body, one, classOf)
  const right: Text = mapText(build(style), spell)
  const finding = (cause: CauseId, certainty: Certainty, detail?: string): Finding => ({
    cause,
    about: names.signature,
    certainty,
    facts: { detail },
    expected: right,
  })
  const { bytes } = shape
  if (!bytes) return [finding('not-hex', 'certain')]
  const matches = (digest: Uint8Array) => isEqual(bytes.length === 8 ? digest.subarray(4, 12) : digest, bytes)
  const spelling = (certainty: Certainty): Finding[] => [
    ...(shape.cause ? [finding(shape.cause, certainty)] : []),
    ...(bytes.length === 8 ? [finding('half-md5', certainty)] : []),
    ...(algorithm === 'MD5' ? [] : [finding('digest-algorithm', certainty, algorithm)]),
  ]
  if (matches(hash(encodeUtf8(textOf(right))))) return spelling('certain')
  const asWritten = () => readTree(text, classOf).asWritten
  const facts = { members, body, asWritten, secret, otherSecrets, hash }
  const { match, tried } = search(style, envelopeMistakes(facts), build, matches)
  if (match) {
    const received = { expected: right, received: match.text, tried }
    const mistakes = match.mistakes.map(({ cause, facts: told }): Finding => ({
      cause,
      about: names.signature,
      certainty: 'certain',
      facts: told,
      ...received,
    }))
    return [...spelling('certain'), ...mistakes]
  }
  if (signedText !== undefined && matches(hash(encodeUtf8(spell(signedText + secret))))) {
    const received: Text = [
      { text: signedText, hide: 'text' },
      { text: secret, hide: 'secret' },
    ]
    return [...spelling('certain'), { ...finding('other-text', 'certain'), received, tried }]
  }
  // A wrong secret looks like a wrong text: neither can be told.
  return [...spelling('likely'), { ...finding('unknown', 'unknown'), tried }]
}

function hashOf(length: number | undefined, { md5, sha1, sha256 }: Hashes) {
  if (length === 20) return { hash: sha1, algorithm: 'SHA-1' }
  if (length === 32) return { hash: sha256, algorithm: 'SHA-256' }
  return { hash: md5, algorithm: 'MD5' }
}
