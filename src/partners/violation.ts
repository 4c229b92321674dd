import type { Reason } from '../core/contract.ts'
import { type Member, printMembers, readObject } from '../core/json.ts'
import type { SignedRequest } from '../signing/scheme.ts'

/** A rule of the contract, broken: the server has to refuse the request for `reason`. */
export interface Violation {
  readonly name: string
  readonly reason: Reason
  /** Seconds that the timestamp is moved by. */
  readonly shift?: number
  readonly change?: (signed: SignedRequest) => SignedRequest
}

// Far outside any window, whatever the difference between the clocks.
const day = 24 * 60 * 60

export const oldTimestamp: Violation = {
  name: 'timestamp a day old',
  reason: 'timestamp-expired',
  shift: -day,
}

export const otherSignature = (change: (signed: SignedRequest) => SignedRequest): Violation => ({
  name: 'signature of another text',
  reason: 'signature-mismatch',
  change,
})

export const withoutHeader = (reason: Reason, name: string): Violation => ({
  name: `without ${name}`,
  reason,
  change: (signed) => ({
    ...signed,
    headers: Object.fromEntries(Object.entries(signed.headers).filter(([key]) => key !== name)),
  }),
})

export const withoutField = (reason: Reason, name: string): Violation => ({
  name: `without ${name}`,
  reason,
  change: (signed) => changeFields(signed, (field) => (field.name === name ? [] : [field])),
})

/** Changes the fields of a body, each as it is written. */
export const changeFields = (signed: SignedRequest, change: (field: Member) => Member[]): SignedRequest => ({
  ...signed,
  body: printMembers(readObject(signed.body).flatMap(change)),
})
