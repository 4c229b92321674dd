// Errors of a call that cannot be made: nothing was sent.

import { LendspecError } from './base-error.ts'

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

/** An option, a key or a file is not usable; nothing was sent. */
export class ConfigurationError extends LendspecError {
  readonly code = 'CONFIGURATION'
  override get name() {
    return 'ConfigurationError'
  }
}
