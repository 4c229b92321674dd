import type { RawResponse } from '../client/response.ts'
import type { Operation } from '../core/contract.ts'
import type { SignedRequest } from '../signing/scheme.ts'

/** A difference between the server and the contract. */
export interface Drift {
  /**
   * `member`: one the contract does not know. `shape`: a fault by its validator. `code`: not listed. `rule`: not enforced,
   * or enforced on a request that breaks none. `signature`: that of the response is missing or wrong.
   */
  kind: 'field' | 'shape' | 'code' | 'rule' | 'signature' | 'unreadable'
  /** JSON path in the response. */
  path: string
  detail: string
  /** The evidence is weaker than `failOn`: reported, but no failure. */
  warning?: boolean
}

export interface Result {
  operation: Operation
  /** `answer`, or the rule that was broken. */
  check: string
  drifts: readonly Drift[]
  /** What the server did, in a word or two. */
  saw: string
  /** Why no response came: neither success nor drift. */
  unanswered?: string
  sent: SignedRequest & { url: string }
  heard?: RawResponse
}

/** The check failed: a difference that is more than a warning. */
export const isFailed = ({ drifts }: Result) => drifts.some(({ warning }) => !warning)
