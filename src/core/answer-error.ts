// Errors that a bundle loads when they are thrown.

import { LendspecError, place } from './base-error.ts'
import type { Operation, PartnerError } from './contract.ts'

/** What the mock says about a request that it rejected. */
export interface MockDiagnosis {
  /** Stable name of the cause, for example `signature-mismatch`, or of a stateful rule: `rule submitLoan.1`. */
  readonly reason: string
  /** One sentence: what is wrong and where. Contains no value of the request. */
  readonly detail: string
}

/** The partner understood the call and rejected it. A code that the contract does not list is a rejection too. */
export class RejectedError extends LendspecError {
  readonly code = 'REJECTED'
  override get name() {
    return 'RejectedError'
  }
  readonly operationId: string
  /**
   * The partner's code as it was in the response. `<hidden>` for one that the contract does not list and that may hold a
   * value of the request, a phone number or an identity number.
   */
  readonly partnerCode: string | number
  /** What the contract knows of the code; undefined for a code it does not list. */
  readonly meaning: string | undefined
  readonly remedy: string | undefined
  /** `later`: the same call may succeed later. `same-request`: rejected before processing, sign again and retry. */
  readonly retry: PartnerError['retry']
  readonly status: number
  /** The partner's words. Not enumerable: they may name a person. */
  declare readonly partnerMessage: string
  /**
   * What the mock says about the request, for example which mistake made the signature wrong. Only from a server on this
   * machine: a partner never sets it.
   */
  declare readonly diagnosis?: MockDiagnosis

  constructor(
    operation: Operation,
    answer: {
      code: string | number
      message: string
      status: number
      diagnosis?: MockDiagnosis | undefined
    },
    known: PartnerError | undefined,
  ) {
    const { diagnosis } = answer
    const what = known
      ? `${known.name}: ${known.meaning} ${known.remedy}`
      : 'a code the contract does not list'
    const mock = diagnosis ? `. The mock says ${diagnosis.reason}: ${diagnosis.detail}` : ''
    super(`${operation.id} was rejected with ${answer.code}, ${what} (${place(operation)})${mock}`)
    this.operationId = operation.id
    this.partnerCode = answer.code
    this.meaning = known?.meaning
    this.remedy = known?.remedy
    this.retry = known?.retry ?? 'never'
    this.status = answer.status
    Object.defineProperty(this, 'partnerMessage', { value: answer.message })
    if (diagnosis) this.diagnosis = diagnosis
  }
}

/** A request or a response violates the contract. */
export class ContractError extends LendspecError {
  readonly code = 'CONTRACT'
  override get name() {
    return 'ContractError'
  }
  readonly operationId: string
  /** JSON pointers and keywords of the faults; no values. */
  readonly problems: readonly string[]
  readonly status: number | undefined

  constructor(operation: Operation, what: string, problems: readonly string[] = [], status?: number) {
    super(
      `${operation.id}: ${what}${problems.length ? `: ${problems.join('; ')}` : ''} (${place(operation)})`,
    )
    this.operationId = operation.id
    this.problems = problems
    this.status = status
  }
}

/** The path or shape of an operation is not documented, and the server is a real one. */
export class UnconfirmedOperationError extends LendspecError {
  readonly code = 'UNCONFIRMED_OPERATION'
  override get name() {
    return 'UnconfirmedOperationError'
  }
  readonly operationId: string

  constructor(operation: Operation) {
    super(
      `${operation.id} is unconfirmed: ${operation.source.unknown ?? 'its path is not documented.'} ` +
        `Ask the partner, then give the confirmed path: paths: { ${operation.id}: '/…' }. The mock serves it as it is.`,
    )
    this.operationId = operation.id
  }
}
