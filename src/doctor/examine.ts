// What is wrong with a signed request, in the order in which a verifier looks.

import { SignatureError } from '../core/errors.ts'
import { JsonError, type Member, readMembers, readObject } from '../core/json.ts'
import { type Declaration, isAsymmetric, isPairs } from '../signing/grammar.ts'
import type { Message } from '../signing/message.ts'
import { holdsSignature, leavesOf, namesIn, placesOf, type Place } from '../signing/names.ts'
import { type Claims, readClaims } from '../signing/received.ts'
import { readTime } from '../signing/time-forms.ts'
import { explainBody, explainLarge } from './body.ts'
import { type Budget, isLarge, mostRead } from './budget.ts'
import { type CauseId, causes } from './causes.ts'
import { hasLostBytes } from './charset.ts'
import type { ArrivedRequest, DiagnoseOptions, Finding, Known } from './diagnosis.ts'
import { readLarge } from './large.ts'
import { missing, nearMiss, unknownApp } from './near.ts'
import { createSignatures, type Caller } from './signatures.ts'
import type { Subject } from './subject.ts'
import { explainTime } from './time.ts'
import { stringWords } from './words.ts'

export function examineRequest(
  subject: Subject,
  request: ArrivedRequest,
  known: Known,
  options: DiagnoseOptions,
  budget: Budget,
): readonly Finding[] {
  const { scheme } = subject
  const { headers, body, operation, now } = request
  const read = readRequest(scheme, request)
  if ('cause' in read) return [read]
  const { claims, members } = read
  const written = { header: [...headers.keys()], field: members.map(({ name }) => name) }
  const lacks = (cause: CauseId, place: Place) => {
    const kind = place.in === 'headers' && place.field === undefined ? 'header' : 'field'
    const about = missing(
      cause,
      place.field ?? place.name,
      kind,
      place.field === undefined ? written[kind] : [],
    )
    return { ...about, about: place.field === undefined ? place.name : place.where }
  }
  const isEnvelope = Object.keys(scheme.send.envelope).length > 0
  if (
    isEnvelope &&
    !Object.keys(scheme.send.envelope).some(
      (name) => !isConstant(scheme, name) && nearMiss(name, written.field),
    )
  )
    return [{ cause: 'no-envelope', about: 'the body', certainty: 'certain' }]
  const at = (name: string) => claims.places.get(name)
  const value = (name: string) => claims.values.get(name) ?? ''

  const caller = findCaller(scheme, claims, known)
  if ('missing' in caller) return [lacks('app-missing', caller.missing)]
  if ('unknown' in caller) return [unknownApp(caller.unknown.where, caller.id, caller.known)]
  const findings: Finding[] = claims.twice.map((about) => ({
    cause: 'field-twice',
    about,
    certainty: 'certain',
  }))
  const time = at('time')
  if (time && scheme.time) {
    if (!value('time')) return [...findings, lacks('timestamp-missing', time)]
    const { forms, window } = scheme.time
    findings.push(...explainTime(time.where, value('time'), (text) => readTime(forms, text), window, now))
  }
  const nonce = at('nonce')
  if (nonce && !value('nonce')) findings.push(lacks('nonce-missing', nonce))
  for (const { place, sent } of claims.tests)
    if (!namesIn(place.placed.text).length && sent !== place.placed.text)
      findings.push({
        cause: 'constant-sent',
        about: place.where,
        certainty: 'certain',
        facts: { detail: place.placed.text },
      })

  const types = options.types ?? subject.parameters[operation.id]
  const message: Message = {
    ...claims.message,
    method: request.method ?? operation.method,
    url: request.url ?? request.path ?? operation.path,
    credentials: { ...known.credentials?.get(caller.id), ...caller.secrets, ...claims.message.credentials },
    options: { ...options.options },
    ...(types && { types }),
    ...(isLarge(body) && !isEnvelope && { members }),
  }
  const signatures = createSignatures(subject, request, {
    message,
    claims,
    members,
    caller,
    known,
    options,
    budget,
  })
  for (const [name, { of }] of Object.entries(scheme.signatures)) {
    const place = at(`signature.${name}`)
    if (!place) continue
    const problem = readSafely(body, () => signatures.make(of))
    if (problem) return [...findings, problem]
    const all = claims.several.get(`signature.${name}`) ?? [value(`signature.${name}`)]
    if (!all.some((one) => one !== '')) findings.push(lacks('signature-missing', place))
    else findings.push(...signatures.examine(name, place.where, all))
  }
  const token = Object.keys(scheme.credentials).find((name) => scheme.credentials[name]?.kind === 'token')
  const tokenPlace = at(token ?? '')
  if (tokenPlace && operation.accessToken && !value(token ?? ''))
    findings.push(lacks('token-missing', tokenPlace))
  const named = findings.map((finding) => narrowed(scheme, finding, body, at))
  return swapped(scheme, named) ?? named
}

const isConstant = ({ send }: Declaration, name: string) => namesIn(send.envelope[name]!.text).length === 0

/** What the request says, and the fields of its body where they must be read. */
function readRequest(
  scheme: Declaration,
  request: ArrivedRequest,
): { claims: Claims; members: readonly Member[] } | Finding {
  const { headers, body, method, url, path } = request
  const isEnvelope = Object.keys(scheme.send.envelope).length > 0
  const isEach = Object.values(scheme.strings).some((rule) => isPairs(rule) && rule.each === 'body')
  const arrived = { headers, body, method, url: url ?? path ?? request.operation.path }
  const read = (): readonly Member[] | Finding => {
    if (isLarge(body)) return readLarge(body) ?? explainLarge(body)
    return isEnvelope ? readObject(body) : readMembers(body)
  }
  try {
    const members = isEnvelope || (isEach && isLarge(body)) ? read() : []
    if ('cause' in members) return members
    return { claims: readClaims(scheme, arrived, isEnvelope ? members : undefined), members }
  } catch (error) {
    return explainUnread(body, error)
  }
}

function readSafely(body: string, make: () => unknown): Finding | undefined {
  try {
    make()
    return undefined
  } catch (error) {
    return explainUnread(body, error)
  }
}

/** Why a request has no string to sign. */
function explainUnread(body: string, error: unknown): Finding {
  if (error instanceof JsonError)
    return { about: 'the body', certainty: 'certain', ...explainBody(body, error) }
  if (!(error instanceof SignatureError)) throw error
  const cause = Object.keys(causes).find((id): id is CauseId => id === error.reason) ?? 'malformed'
  const facts = { detail: error.message, field: error.field }
  return { cause, about: 'the body', certainty: 'certain', facts }
}

/** Whose request it is; without an id, that of the one caller who is known. */
function findCaller(
  scheme: Declaration,
  { values, places }: Claims,
  known: Known,
): Caller | { missing: Place } | { unknown: Place; id: string; known: readonly string[] } {
  const name = Object.keys(scheme.credentials).find(
    (one) => /^(id|key-id)$/.test(scheme.credentials[one]!.kind) && places.has(one),
  )
  const place = places.get(name ?? '')
  const secrets = known.secrets ?? new Map<string, string>()
  const keys = known.publicKeys ?? new Map()
  const verifiers = known.verifiers ?? new Map()
  const all = Object.values(scheme.signatures).some(({ algorithm }) => isAsymmetric(algorithm))
    ? [...keys.keys(), ...verifiers.keys()]
    : [...secrets.keys()]
  const id = name === undefined ? (all[0] ?? '') : (values.get(name) ?? '')
  if (place && id === '') return { missing: place }
  if (place && !all.includes(id)) return { unknown: place, id, known: all }
  const secret = Object.keys(scheme.credentials).find((one) => scheme.credentials[one]?.kind === 'secret')
  return { id, secrets: secret === undefined ? {} : { [secret]: secrets.get(id) ?? '' } }
}

/** Chinese loses its upper bytes: what is left are one-byte characters, or no UTF-8 at all. */
const looksNarrowed = (body: string) =>
  body.length <= mostRead && (hasLostBytes(body) || (/[\xa0-\xff]/.test(body) && !/[^\0-\xff]/.test(body)))

function narrowed(
  scheme: Declaration,
  finding: Finding,
  body: string,
  at: (name: string) => Place | undefined,
): Finding {
  const isLost =
    finding.cause === 'unknown-text'
      ? looksNarrowed(body)
      : finding.cause === 'unknown' && !isLarge(body) && hasLostBytes(body)
  const signature = Object.keys(scheme.signatures).find(
    (name) => at(`signature.${name}`)?.where === finding.about,
  )
  const covers = signature !== undefined && leavesOf(scheme, scheme.signatures[signature]!.of).has('body')
  const inEnvelope = Object.keys(scheme.send.envelope).length > 0
  return isLost && (covers || inEnvelope)
    ? { ...finding, cause: 'narrowed-bytes', certainty: 'likely' }
    : finding
}

/** Two signatures that are each the other's are one mistake. */
function swapped(scheme: Declaration, findings: readonly Finding[]): readonly Finding[] | undefined {
  const isCrossed = ({ cause }: Finding) =>
    cause === 'timestamp-text-signed' || cause === 'parameters-text-signed'
  const crossed = findings.filter(isCrossed)
  const [first] = crossed
  if (crossed.length !== 2 || !first) return undefined
  const signed = placesOf(scheme).filter(({ placed }) => holdsSignature(placed.text))
  const [one = '', other = ''] = signed.map(({ where, placed }, index) => {
    const name = namesIn(placed.text)[0]?.replace('signature.', '') ?? ''
    const words = stringWords(scheme, scheme.signatures[name]?.of ?? '')
    return `${index ? 'that of' : 'the signature of'} ${words} into ${where}`
  })
  const facts = { detail: `${one} and ${other}` }
  return [{ ...first, cause: 'headers-swapped', facts }, ...findings.filter((finding) => !isCrossed(finding))]
}
