import { LendspecError } from './base-error.ts'

/** The time of `waitFor` is up, and the call is still in progress. Its outcome is open: ask again later. */
export class StillPendingError extends LendspecError {
  readonly code = 'STILL_PENDING'
  override get name() {
    return 'StillPendingError'
  }
  /** The operation to ask again. */
  readonly operationId: string
  /** What to ask it with. Not enumerable: it may name an order of a person. */
  declare readonly parameters: unknown

  constructor(operationId: string, parameters: unknown) {
    super(`The call is still in progress. Its outcome is open: ask ${operationId} again later.`)
    this.operationId = operationId
    Object.defineProperty(this, 'parameters', { value: parameters })
  }
}
