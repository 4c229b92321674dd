import { partnerNames } from '../../generated/index.ts'
import type { Grade } from '../core/contract.ts'
import type { Diagnosis } from '../doctor/index.ts'
import type { BodyProblem } from './body.ts'
import { createPathMask } from '../core/shown-path.ts'
import type { FaultName } from './faults.ts'
import { profiles } from './profiles.ts'

// Characters.
const longest = 500

/** The gateway's response, and the reason for it. */
export interface Reply {
  status: number
  body: string
  verdict: string
  evidence: Grade
  source: 'example' | 'state' | 'refusal' | 'fault' | 'lendspec'
  /** True for the response of a success. */
  ok?: boolean
  detail?: string | undefined
  diagnosis?: Diagnosis | undefined
  /** The rule of behaviour.yaml that decided. */
  rule?: string
  /** Media type, where it is not JSON. */
  type?: string
  /** Seconds. */
  retryAfter?: number
  /** The methods that the path has. */
  allow?: readonly string[]
  fault?: FaultName
  /** Milliseconds before it goes out. */
  delay?: number | undefined
}

/** Fields of a response of lendspec itself. */
export const ourFields: readonly string[] = ['problem', 'valid']

/** A response of lendspec itself, where no partner has one. */
export function ours(status: number, problem: string, valid: readonly string[]): Reply {
  return {
    status,
    body: refusalText(problem, valid),
    verdict: problem,
    evidence: 'inferred',
    source: 'lendspec',
  }
}

/** The limit is the mock's own: no partner would say so. */
export const tooLarge = (text: string | BodyProblem): Reply | undefined =>
  typeof text !== 'string' && text.raise ? ours(413, text.problem, text.raise) : undefined

export const refusalText = (problem: string, valid: readonly string[] = []) =>
  JSON.stringify({ problem, valid })

/** @param date of the clock that timestamps are checked against, as HTTP writes it */
export function headersOf(reply: Reply, date: string): Record<string, string> {
  const { source, verdict, detail } = reply
  const headers: Record<string, string> = {
    'content-type': reply.type ?? 'application/json; charset=utf-8',
    date,
    'x-lendspec-evidence': reply.evidence,
    'x-lendspec-source': source,
  }
  if (source === 'refusal') headers['x-lendspec-reason'] = printable(verdict)
  if (source === 'refusal' || detail !== undefined) headers['x-lendspec-detail'] = printable(detail ?? '')
  if (reply.rule) headers['x-lendspec-rule'] = reply.rule
  if (reply.fault) headers['x-lendspec-fault'] = reply.fault
  if (reply.allow) headers['allow'] = reply.allow.join(', ')
  if (reply.retryAfter !== undefined) headers['retry-after'] = String(reply.retryAfter)
  return headers
}

const maskPath = createPathMask(
  partnerNames.flatMap((api) => [
    api,
    ...Object.values(profiles[api].contract.operations).map(({ path }) => path),
  ]),
)

/** A path of the contract holds no value. Of another one only the words of the contract's are shown. */
export const shownPath = (path: string) => maskPath(path.slice(0, longest))

/** A method may be any word. */
export const shownMethod = (method: string) =>
  /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT)?$/.test(method) ? method : '<hidden>'

/** What came from outside may not break a header or a line of the log. */
export const printable = (text: string) => text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, longest)

/** The time as HTTP writes it, which changes once a second. */
export function createDate(now: () => number): () => string {
  let [second, text] = [Number.NaN, '']
  return () => {
    const current = Math.floor(now() / 1000)
    if (current !== second) [second, text] = [current, new Date(current * 1000).toUTCString()]
    return text
  }
}
