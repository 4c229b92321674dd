// From what was pasted and what the inputs say to a request that the doctor can look at.

import type { PartnerName } from '../../../../generated/index.ts'
import { signature as awda } from '../../../../generated/awda/signature.ts'
import { signature as ppdai } from '../../../../generated/ppdai/signature.ts'
import type { Operation } from '../../../core/contract.ts'
import { type Complaint, diagnose, type Diagnosis, type Known } from '../../../doctor/index.ts'
import { parseSeconds } from '../../../partners/awda/signing.ts'
import type { TimeWindow } from '../../../signing/scheme.ts'
import { parseTimestamp } from '../../../core/time.ts'
import type { Shared } from '../shared.ts'
import type { Pasted } from './pasted.ts'
import { explainMissing, keyOf, type MissingKey } from './keys.ts'
import { requestOfAwda, requestOfPpdai, type Signature } from './request.ts'
import { type Step, type StepName, stepsOf, stepOf } from './steps.ts'
import { timeOf } from './time.ts'

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
  const caller = shared.caller(api)
  const request = api === 'ppdai' ? requestOfPpdai(pasted, shared) : requestOfAwda(pasted, shared)
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
    { what: api === 'awda' ? 'Envelope' : 'Body', value: body, from: from(pasted.body !== undefined) },
    ...request.signatures.map(({ name, value }): Understood => ({ what: name, value, from: 'pasted' })),
  ]
  if (!request.signatures.length) {
    return {
      understood,
      steps: [],
      note: 'There is no signature in it: paste it, or the request that holds it.',
    }
  }
  const key = keyOf(api, caller.key, publicKey, shared)
  if ('missing' in key) return { understood, steps: withoutKey(api, request.signatures, key) }

  const window: TimeWindow = api === 'awda' ? awda.timestamp.windowSeconds : ppdai.timestamp.windowSeconds
  const time = timeOf(timestamp, api === 'awda' ? parseSeconds : parseTimestamp, window, arrived)
  const known: Known = {
    hashes: shared.hashes,
    ...(key.publicKey && { publicKeys: new Map([[appId, key.publicKey]]) }),
    ...(key.otherKey && { otherKeys: [key.otherKey] }),
    ...(key.secret !== undefined && { secrets: new Map([[appId, key.secret]]) }),
  }
  const arrivedRequest = {
    operation,
    headers,
    body,
    now: time.now,
    ...(pasted.method !== undefined && { method: pasted.method }),
    ...(pasted.path !== undefined && { path: pasted.path }),
  }
  const diagnosis = diagnose(api, arrivedRequest, known, { showValues: true })
  const isComplete = pasted.what === 'a request' || pasted.what === 'a curl line'
  const complaints = [diagnosis, ...diagnosis.also].filter(
    ({ cause }) =>
      cause !== 'none' && (isComplete || (cause !== 'signature-missing' && cause !== 'token-missing')),
  )
  const words = {
    shape: api === 'awda' ? '32 upper-case hexadecimal digits.' : 'Base64 on one line.',
    key:
      api === 'awda'
        ? 'MD5 mixes secret and text: the secret is right when the text is.'
        : 'The public key opens the signature: padding and SHA-1 are as they should be.',
    time: time.words,
    text: 'The expected text was signed. Nothing is wrong with this signature.',
  }
  const unjudged = new Set<StepName>(time.isJudged ? [] : ['time'])
  if (api === 'awda' && complaints.length) unjudged.add('key')
  const steps = stepsOf(complaints, words, unjudged)
  const [first, ...also] = firstStep(complaints)
  return { understood, steps, ...(first && { diagnosis: { ...diagnosis, ...first, also } }) }
}

/** The complaints of the first wrong step; the others wait. */
function firstStep(complaints: readonly Complaint[]): readonly Complaint[] {
  const order = ['shape', 'key', 'time', 'text']
  const [first] = [...complaints].sort((a, b) => order.indexOf(stepOf(a)) - order.indexOf(stepOf(b)))
  return first ? complaints.filter((complaint) => stepOf(complaint) === stepOf(first)) : []
}

function withoutKey(api: PartnerName, signatures: readonly Signature[], { missing }: MissingKey): Step[] {
  return explainMissing(
    api,
    signatures.map(({ value }) => value),
    missing,
  )
}

function apiOf({ headers, body, signature, path }: Pasted, shared: Shared): PartnerName {
  if (headers.some(([name]) => /^x-ppd-/i.test(name))) return 'ppdai'
  for (const api of ['ppdai', 'awda'] as const) if (path && findByPath(api, path, shared)) return api
  if (body && /"(?:signature|appId)"\s*:/i.test(body) && /"body"\s*:/.test(body)) return 'awda'
  if (signature && /^[\dA-F]{28,40}$/i.test(signature)) return 'awda'
  return signature && signature.length > 60 ? 'ppdai' : shared.api()
}

/** A server's own path may stand in front of the operation's. */
const findByPath = (api: PartnerName, path: string, { operations }: Shared): Operation | undefined =>
  Object.values(operations[api]).find((operation) =>
    path.toLowerCase().endsWith(operation.path.toLowerCase()),
  )

function operationOf({ path }: Pasted, api: PartnerName, shared: Shared): Operation {
  const named = path === undefined ? undefined : findByPath(api, path, shared)
  if (named) return named
  // Of an operation of the other API nothing is known; AWDA's signature does not depend on it.
  return shared.api() === api
    ? shared.operation()
    : Object.values(shared.operations[api]).find((one) => one.signed)!
}
