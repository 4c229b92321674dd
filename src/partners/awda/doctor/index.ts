// AWDA: what is wrong with a request, in the order in which its verifier looks (signing/awda-envelope.ts).

import * as tables from '../../../../generated/awda/sensitive.ts'
import { signature as scheme } from '../../../../generated/awda/signature.ts'
import { JsonError, type Member, readObject } from '../../../core/json.ts'
import { type Blanks, stripBlanks } from '../../../core/blanks.ts'
import { parseSeconds } from '../signing.ts'
import { envelopeMistakes } from './mistakes.ts'
import { buildEnvelope, readBody, rightEnvelope, valueOf } from './texts.ts'
import { lostFromBody } from './body.ts'
import { explainBody, explainLarge } from '../../../doctor/body.ts'
import { type Budget, costOf, isLarge, mostRead } from '../../../doctor/budget.ts'
import { wanted } from '../../../doctor/advice.ts'
import type { CauseId } from '../../../doctor/causes.ts'
import type { PartnerDoctor } from '../../../doctor/partner.ts'
import { encodeUtf8, hasLostBytes } from '../../../doctor/charset.ts'
import {
  type ArrivedRequest,
  type Certainty,
  type DiagnoseOptions,
  type Finding,
  type Known,
  tooLarge,
} from '../../../doctor/diagnosis.ts'
import { countValues, readTree } from '../../../doctor/json-text.ts'
import { readLarge } from '../../../doctor/large.ts'
import { missing, nearMiss, unknownApp } from '../../../doctor/near.ts'
import { type Hashes, isEqual } from '../../../doctor/rsa.ts'
import { asIs, search } from '../../../doctor/search.ts'
import { readHexSignature } from '../../../doctor/shape.ts'
import { classesOf, mapText, type Text } from '../../../doctor/text.ts'
import { explainTime } from '../../../doctor/time.ts'

const names = scheme.envelope

export const doctor: PartnerDoctor = {
  examine: examineRequest,
  advice: {
    'all-lowered': 'Keep the case of names, values and secret.',
    'all-uppered': 'Keep the case of the text; only the digits of the MD5 are in upper case.',
    'body-twice': wanted.body,
    'digest-algorithm': 'Use MD5, the hash that the contract names.',
    joined: 'Put a colon between name and value, and no other separator.',
    'time-form': 'Send whole seconds since 1970-01-01 UTC.',
    'time-swapped': 'Send whole seconds since 1970-01-01 UTC.',
  },
}

function examineRequest(
  { body, now, operation }: ArrivedRequest,
  known: Known,
  options: DiagnoseOptions,
  budget: Budget,
): readonly Finding[] {
  const members = readEnvelope(body)
  if ('cause' in members) return [members]
  const written = members.map(({ name }) => name)
  if (![names.appId, names.timestamp, names.signature, names.body].some((name) => nearMiss(name, written))) {
    return [{ cause: 'no-envelope', about: 'the body', certainty: 'certain' }]
  }
  const read = (name: string) => {
    const member = members.find((one) => one.name === name)
    return member === undefined || member.raw === 'null' ? '' : valueOf(member)
  }
  const lacks = (cause: CauseId, name: string) => missing(cause, name, 'field', written)
  const [appId, timestamp, signature] = [read(names.appId), read(names.timestamp), read(names.signature)]
  if (!appId) return [lacks('app-missing', names.appId)]
  const secrets = known.secrets ?? new Map<string, string>()
  const secret = secrets.get(appId)
  if (secret === undefined) return [unknownApp(names.appId, appId, [...secrets.keys()])]
  if (!timestamp) return [lacks('timestamp-missing', names.timestamp)]
  const findings = explainTime(names.timestamp, timestamp, parseSeconds, scheme.timestamp.windowSeconds, now)
  if (!signature) return [...findings, lacks('signature-missing', names.signature)]
  const otherSecrets = [...secrets].filter(([other]) => other !== appId).map(([, other]) => other)
  const envelope = { members, body, secret, otherSecrets, signature, operation: operation.id }
  return [...findings, ...examine(envelope, known.hashes, options, budget)]
}

function readEnvelope(body: string): Member[] | Finding {
  if (isLarge(body)) return readLarge(body) ?? explainLarge(body)
  try {
    return readObject(body)
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    return { about: 'the body', certainty: 'certain', ...explainBody(body, error) }
  }
}

interface Envelope {
  readonly members: readonly Member[]
  readonly body: string
  readonly secret: string
  readonly otherSecrets: readonly string[]
  readonly signature: string
  readonly operation: string
}

function examine(
  { members, body: text, secret, otherSecrets, signature, operation }: Envelope,
  hashes: Hashes,
  { blanks = scheme.blanks as Blanks, signedText }: DiagnoseOptions,
  budget: Budget,
): Finding[] {
  const shape = readHexSignature(signature)
  const isWhole = !isLarge(text)
  // What is larger is never shown.
  const shown = isWhole ? text : members.map(({ raw }) => (raw.length > mostRead ? '' : raw)).join(' ')
  const classOf = classesOf(tables, operation, [secret, ...otherSecrets], shown)
  const body = readBody(members, classOf, isWhole)
  const { hash, algorithm } = hashOf(shape.bytes?.length, hashes)
  const spell = blanks === 'strip' ? stripBlanks : asIs
  const style = rightEnvelope(secret, { spell, encode: encodeUtf8, hash })
  const build = (one: typeof style) => buildEnvelope(members, body, one, classOf)
  const built = build(style)
  const right = spell === asIs ? built : mapText(built, spell)
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
    ...shape.causes.map((cause) => finding(cause, certainty)),
    ...(bytes.length === 8 ? [finding('half-md5', certainty)] : []),
    ...(algorithm === 'MD5' ? [] : [finding('digest-algorithm', certainty, algorithm)]),
  ]
  if (!budget.take(costOf(right))) return [...spelling('likely'), tooLarge(text.length)]
  if (matches(hash(budget.encode(right)))) return spelling('certain')
  const asWritten = (): Text => (isWhole ? readTree(text, classOf).asWritten : [{ text, hide: 'body' }])
  const facts = { members, body, asWritten, secret, otherSecrets, hash }
  const { match, tried, skipped } = search(envelopeMistakes(facts), {
    right: style,
    build,
    matches,
    budget,
    values: body.tree ? countValues(body.tree) : 0,
    late: lostFromBody(body, operation),
    unread: isWhole ? [] : ['body-respelled', 'body-types', 'body-fields', 'body-flattened'],
  })
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
  const unknown =
    isWhole && hasLostBytes(text) ? finding('narrowed-bytes', 'likely') : finding('unknown', 'unknown')
  return [...spelling('likely'), { ...unknown, tried, skipped }]
}

function hashOf(length: number | undefined, { md5, sha1, sha256 }: Hashes) {
  if (length === 20) return { hash: sha1, algorithm: 'SHA-1' }
  if (length === 32) return { hash: sha256, algorithm: 'SHA-256' }
  return { hash: md5, algorithm: 'MD5' }
}
