// From what was pasted and what the inputs say to a request that the doctor can look at.

import { type PartnerName, partnerNames } from '../../../../generated/index.ts'
import { subjects } from '../../../../generated/subjects.ts'
import type { Operation } from '../../../core/contract.ts'
import { type Complaint, diagnose, type Diagnosis, type Known } from '../../../doctor/index.ts'
import { readTime } from '../../../signing/time-forms.ts'
import { isSecretScheme } from '../inputs.ts'
import type { Shared } from '../shared.ts'
import { complete } from './complete.ts'
import { explainMissing, keyOf } from './keys.ts'
import { hasFields, hasHeader, isLikeSignature } from '../../../doctor/pasted/marks.ts'
import type { Pasted } from '../../../doctor/pasted/read.ts'
import { type Step, type StepName, stepsOf, stepOf } from './steps.ts'
import { timeOf } from './time.ts'
import { wordsOf } from './words.ts'

/** One line of what was understood: what, its value, and where it comes from. */
export interface Understood {
  readonly what: string
  readonly value: string
  readonly from: 'pasted' | 'inputs'
}

export interface Report {
  readonly understood: readonly Understood[]
  readonly steps: readonly Step[]
  /** The first wrong thing, with its texts; absent where nothing is wrong, or nothing could be looked at. */
  readonly diagnosis?: Diagnosis
  readonly note?: string
}

/** @param arrived when it was sent, as typed; empty where nobody knows */
export function examine(pasted: Pasted, shared: Shared, publicKey: string, arrived: string): Report {
  const api = apiOf(pasted, shared)
  const operation = operationOf(pasted, api, shared)
  const { scheme } = subjects[api]
  const given = shared.given(api)
  const kind = isSecretScheme(scheme) ? 'secret' : 'private-key'
  const words = wordsOf(Object.values(scheme.signatures).at(-1)!)
  const inputs = { method: pasted.method ?? operation.method, url: shared.url(), body: shared.body(), given }
  const request = complete(scheme, pasted, inputs)
  const { headers, body, appId, timestamp } = request
  const from = (isPasted: boolean) => (isPasted ? 'pasted' : 'inputs')
  const understood: Understood[] = [
    {
      what: 'Operation',
      value: `${api.toUpperCase()} ${operation.id}`,
      from: from(pasted.path !== undefined),
    },
    { what: 'App id', value: appId, from: from(request.isPasted.appId) },
    { what: 'Timestamp', value: timestamp, from: from(request.isPasted.timestamp) },
    {
      what: Object.keys(scheme.send.envelope).length ? 'Envelope' : 'Body',
      value: body,
      from: from(pasted.body !== undefined),
    },
    ...request.signatures.map(({ name, value }): Understood => ({ what: name, value, from: 'pasted' })),
  ]
  if (!request.signatures.length) {
    return {
      understood,
      steps: [],
      note: 'There is no signature in it: paste it, or the request that holds it.',
    }
  }
  const own = Object.entries(scheme.credentials).find(([, one]) => one.kind === kind)?.[0] ?? ''
  const key = keyOf(kind, given[own] ?? '', publicKey, shared)
  if ('missing' in key) {
    const values = request.signatures.map(({ value }) => value)
    return { understood, steps: explainMissing(words, values, key.missing) }
  }

  const { forms, window } = scheme.time ?? { forms: {}, window: { past: 0, future: 0 } }
  const time = timeOf(timestamp, (text) => readTime(forms, text), window, arrived)
  const known: Known = {
    hashes: shared.hashes,
    ...(key.publicKey && { publicKeys: new Map([[appId, key.publicKey]]) }),
    ...(key.otherKey && { otherKeys: [key.otherKey] }),
    ...(key.secret !== undefined && { secrets: new Map([[appId, key.secret]]) }),
    credentials: new Map([[appId, given]]),
  }
  const arrivedRequest = {
    operation,
    headers,
    body,
    now: time.now,
    ...(pasted.method !== undefined && { method: pasted.method }),
    ...(pasted.path !== undefined && { path: pasted.path }),
    url: request.url,
  }
  const diagnosis = diagnose(subjects[api], arrivedRequest, known, { showValues: true })
  const isComplete = pasted.what === 'a request' || pasted.what === 'a curl line'
  const complaints = [diagnosis, ...diagnosis.also].filter(
    ({ cause }) =>
      cause !== 'none' && (isComplete || (cause !== 'signature-missing' && cause !== 'token-missing')),
  )
  const said = {
    shape: words.right,
    key: words.keyIsRight,
    time: time.words,
    text: 'The expected text was signed. Nothing is wrong with this signature.',
  }
  const unjudged = new Set<StepName>(time.isJudged ? [] : ['time'])
  // A wrong secret looks like a wrong text.
  if (kind === 'secret' && complaints.length) unjudged.add('key')
  const steps = stepsOf(complaints, said, unjudged)
  const [first, ...also] = firstStep(complaints)
  return { understood, steps, ...(first && { diagnosis: { ...diagnosis, ...first, also } }) }
}

/** The complaints of the first wrong step; the others wait. */
function firstStep(complaints: readonly Complaint[]): readonly Complaint[] {
  const order = ['shape', 'key', 'time', 'text']
  const [first] = [...complaints].sort((a, b) => order.indexOf(stepOf(a)) - order.indexOf(stepOf(b)))
  return first ? complaints.filter((complaint) => stepOf(complaint) === stepOf(first)) : []
}

/** Whose request or signature it looks like; the chosen partner's if nothing or more than one fits. */
function apiOf({ headers, body, signature, path }: Pasted, shared: Shared): PartnerName {
  const chosen = shared.api()
  const names = [chosen, ...partnerNames.filter((name) => name !== chosen)]
  const find = (isLike: (name: PartnerName) => unknown) => names.find((name) => isLike(name))
  return (
    find((name) => hasHeader(subjects[name].scheme, headers)) ??
    find((name) => path && findByPath(name, path, shared)) ??
    find((name) => body && hasFields(subjects[name].scheme, body)) ??
    find((name) => signature && isLikeSignature(subjects[name].scheme, signature)) ??
    chosen
  )
}

/** A server's own path may stand in front of the operation's. */
const findByPath = (api: PartnerName, path: string, { operations }: Shared): Operation | undefined =>
  Object.values(operations[api]).find((operation) => pathPattern(operation.path).test(path))

const pathPattern = (path: string) =>
  new RegExp(
    `${path
      .split(/\{[^}]*\}/)
      .map((piece) => piece.replaceAll(/[.*+?^$()|[\]\\/]/g, String.raw`\$&`))
      .join('[^/]+')}$`,
    'i',
  )

function operationOf({ path }: Pasted, api: PartnerName, shared: Shared): Operation {
  const named = path === undefined ? undefined : findByPath(api, path, shared)
  if (named) return named
  // Nothing says which operation of another partner it is.
  return shared.api() === api
    ? shared.operation()
    : Object.values(shared.operations[api]).find((one) => one.signed)!
}
