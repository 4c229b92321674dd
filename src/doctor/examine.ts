// What is wrong with a signed request, in the order in which a verifier looks.

import { namesOfKind } from '../signing/credentials.ts'
import { type Declaration, isAsymmetric } from '../signing/grammar.ts'
import type { Message } from '../signing/message.ts'
import { namesIn, type Place } from '../signing/names.ts'
import { type Claims } from '../signing/received.ts'
import { readTime } from '../signing/time-forms.ts'
import { type Budget, isLarge } from './budget.ts'
import { type CauseId } from './causes.ts'
import type { ArrivedRequest, DiagnoseOptions, Finding, Known } from './diagnosis.ts'
import { missing, nearMiss, unknownApp } from './near.ts'
import { createSignatures, type Caller } from './signatures.ts'
import type { Subject } from './subject.ts'
import { explainTime } from './time.ts'
import { readRequest, readSafely } from './examine-read.ts'
import { narrowed, swapped } from './examine-together.ts'

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
    const names = place.field === undefined ? written[kind] : []
    const about = missing(cause, place.field ?? place.name, kind, names)
    return { ...about, about: place.field === undefined ? place.name : place.where }
  }
  const fields = Object.keys(scheme.send.envelope)
  const isEnvelope = fields.length > 0
  if (isEnvelope && !fields.some((name) => !isConstant(scheme, name) && nearMiss(name, written.field)))
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
  const context = { message, claims, members, caller, known, options, budget }
  const signatures = createSignatures(subject, request, context)
  for (const [name, { of }] of Object.entries(scheme.signatures)) {
    const place = at(`signature.${name}`)
    if (!place) continue
    const problem = readSafely(body, () => signatures.make(of))
    if (problem) return [...findings, problem]
    const all = claims.several.get(`signature.${name}`) ?? [value(`signature.${name}`)]
    if (!all.some((one) => one !== '')) findings.push(lacks('signature-missing', place))
    else findings.push(...signatures.examine(name, place.where, all))
  }
  const [token = ''] = namesOfKind(scheme, 'token')
  const tokenPlace = at(token)
  if (tokenPlace && operation.accessToken && !value(token)) findings.push(lacks('token-missing', tokenPlace))
  const named = findings.map((finding) => narrowed(scheme, finding, body, at))
  return swapped(scheme, named) ?? named
}

const isConstant = ({ send }: Declaration, name: string) => namesIn(send.envelope[name]!.text).length === 0

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
  const [secret] = namesOfKind(scheme, 'secret')
  return { id, secrets: secret === undefined ? {} : { [secret]: secrets.get(id) ?? '' } }
}
