import type { Operation } from '../core/contract.ts'
import type { RejectedError } from '../core/answer-error.ts'
import { isLendspecError } from '../core/base-error.ts'
import { OutcomeUnknownError, TransportError } from '../core/lost-error.ts'
import { SignatureError } from '../core/unsent-error.ts'

/** Before anything was sent: our errors pass. A signer's may hold a parameter or the key, so it is dropped. */
export const explainUnsent = (operation: Operation, error: unknown): Error =>
  isLendspecError(error)
    ? error
    : new SignatureError('signer', `${operation.id}: the signer failed, nothing was sent`)

/** The request was sent and no response came: harmless only where the contract calls the operation safe. */
export function lost(operation: Operation, reason: string, what: string): Error {
  return operation.retry === 'safe'
    ? new TransportError(operation, reason, what)
    : new OutcomeUnknownError(operation, reason, what)
}

/** A failure as an event reports it. */
export function outcomeOf(failure: unknown): { outcome: string; status?: number; code?: string | number } {
  const outcome = failure instanceof Error ? failure.name : 'aborted'
  if (!isLendspecError(failure) || failure.code !== 'REJECTED') return { outcome }
  const { status, partnerCode: code } = failure as RejectedError
  return { outcome, status, code }
}
