import type { Operation } from './contract.ts'
import { OutcomeUnknownError, RejectedError, TransportError } from './errors.ts'

// What undici says when nothing left this machine.
const notSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

/** Errors of ours pass; an error of fetch says whether anything left this machine. */
export function explain(operation: Operation, error: unknown): unknown {
  if (!(error instanceof TypeError)) return error
  const cause: unknown = error.cause
  const code = isCoded(cause) ? cause.code : 'network'
  if (cause instanceof Error && cause.message === 'unexpected redirect') {
    return new TransportError(
      operation,
      'redirect',
      'the server answered with a redirect, which is never followed',
    )
  }
  if (notSent.has(code))
    return new TransportError(operation, code, `nothing was sent, the connection failed (${code})`)
  return lost(operation, code, `the connection failed before an answer came (${code})`)
}

const isCoded = (value: unknown): value is { code: string } =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'

export function lost(operation: Operation, reason: string, what: string): Error {
  return operation.retry === 'safe'
    ? new TransportError(operation, reason, what)
    : new OutcomeUnknownError(operation, reason, what)
}

/** A failure as an event tells it. */
export function outcomeOf(
  failure: unknown,
): [outcome: string, details?: { status: number; code: string | number }] {
  if (failure instanceof RejectedError)
    return ['rejected', { status: failure.status, code: failure.partnerCode }]
  return [failure instanceof Error ? failure.name : 'aborted']
}
