// Errors of a call that cannot be made: nothing was sent.

import { LendspecError } from './base-error.ts'
import type { Operation } from './contract.ts'

/** A request could not be signed, or a signature is not right. */
export class SignatureError extends LendspecError {
  readonly code = 'SIGNATURE'
  override get name() {
    return 'SignatureError'
  }
  /** Stable name of the cause, for example `wrong-type`. */
  readonly reason: string
  /** The parameter at fault, where there is one. Its value is never shown. */
  readonly field: string | undefined

  constructor(reason: string, message: string, field?: string) {
    super(message)
    this.reason = reason
    this.field = field
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

/** An option, a key or a file is not usable; nothing was sent. */
export class ConfigurationError extends LendspecError {
  readonly code = 'CONFIGURATION'
  override get name() {
    return 'ConfigurationError'
  }
}
