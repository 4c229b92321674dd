import type { Operation } from '../core/contract.ts'
import {
  isLendspecError,
  OutcomeUnknownError,
  RejectedError,
  SignatureError,
  TransportError,
} from '../core/errors.ts'

/** Before anything was sent: our errors pass. A signer's may hold a parameter or the key, so it is dropped. */
export const explainUnsent = (operation: Operation, error: unknown): Error =>
  isLendspecError(error)
    ? error
    : new SignatureError('signer', `${operation.id}: the signer failed, nothing was sent`)

export const redirected = (operation: Operation) =>
  new TransportError(operation, 'redirect', 'the server answered with a redirect, which is never followed', {
    transient: false,
  })

/** The request was sent and no response came: harmless only where the contract calls the operation safe. */
export function lost(operation: Operation, reason: string, what: string): Error {
  return operation.retry === 'safe'
    ? new TransportError(operation, reason, what)
    : new OutcomeUnknownError(operation, reason, what)
}

/** A failure as an event reports it. */
export function outcomeOf(failure: unknown): { outcome: string; status?: number; code?: string | number } {
  if (!(failure instanceof RejectedError))
    return { outcome: failure instanceof Error ? failure.name : 'aborted' }
  return { outcome: failure.name, status: failure.status, code: failure.partnerCode }
}
