// Errors of a call without a response that can be read, or believed.

import { LendspecError, place } from './base-error.ts'
import type { Operation } from './contract.ts'

/** Nothing was sent, or a call that is safe to retry failed. */
export class TransportError extends LendspecError {
  readonly code = 'TRANSPORT'
  override get name() {
    return 'TransportError'
  }
  readonly operationId: string
  /** Stable name of the cause, for example `timeout` or `ECONNREFUSED`. */
  readonly reason: string
  /** False when nothing left this machine. */
  readonly sent: boolean
  /** True when the cause may pass by itself. */
  readonly transient: boolean

  constructor(
    operation: Operation,
    reason: string,
    what: string,
    { sent = true, transient = true }: { sent?: boolean; transient?: boolean } = {},
  ) {
    super(`${operation.id}: ${what} (${place(operation)})`)
    this.operationId = operation.id
    this.reason = reason
    this.sent = sent
    this.transient = transient
  }
}

/** The request was sent and no readable response came: the partner may have acted. Never retry it blindly. */
export class OutcomeUnknownError extends LendspecError {
  readonly code = 'OUTCOME_UNKNOWN'
  override get name() {
    return 'OutcomeUnknownError'
  }
  readonly operationId: string
  readonly reason: string
  /** The operation to look up the outcome with, where the contract has one. */
  readonly lookup: string | undefined

  constructor(operation: Operation, reason: string, what: string) {
    super(`${operation.id}: ${what}, ${unknownOutcome(operation)} (${place(operation)})`)
    this.operationId = operation.id
    this.reason = reason
    this.lookup = lookupOf(operation)
  }
}

/**
 * The response is not signed as the contract says, so nothing in it was read. Unless the contract calls the operation safe,
 * its outcome is unknown: the partner may have acted.
 */
export class ResponseSignatureError extends LendspecError {
  readonly code = 'RESPONSE_SIGNATURE'
  override get name() {
    return 'ResponseSignatureError'
  }
  readonly operationId: string
  /** Stable name of the cause, for example `signature-mismatch`; `app-unknown` for a key that the options do not have. */
  readonly reason: string
  /** Of the response. Anybody on the way may have set it. */
  readonly status: number
  /** False only for an operation that is safe to retry. */
  readonly outcomeUnknown: boolean
  /** The operation to look up the outcome with, where the contract has one. */
  readonly lookup: string | undefined

  constructor(operation: Operation, reason: string, detail: string, status: number) {
    const isSafe = operation.retry === 'safe'
    const what = `${operation.id}: the response (HTTP ${status}) is not signed as the contract says: ${detail}`
    super(`${what}${isSafe ? '' : `, ${unknownOutcome(operation)}`} (${place(operation)})`)
    this.operationId = operation.id
    this.reason = reason
    this.status = status
    this.outcomeUnknown = !isSafe
    this.lookup = lookupOf(operation)
  }
}

const lookupOf = ({ retry }: Operation) => (typeof retry === 'object' ? retry.lookup : undefined)

function unknownOutcome(operation: Operation): string {
  const lookup = lookupOf(operation)
  const advice = lookup ? `Ask ${lookup} what became of it` : 'The contract has no operation that reports'
  return `the partner may have acted. ${advice}; do not retry it blindly`
}
