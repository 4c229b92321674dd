import type { Operation } from './contract.ts'
import {
  ContractError,
  isLendspecError,
  OutcomeUnknownError,
  RejectedError,
  SignatureError,
  TransportError,
} from './errors.ts'

// What undici says when no connection came about, so that nothing left this machine.
const noConnection = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])
const certificate = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_)/

/** Before anything left: errors of ours pass; a signer's own may hold what it signs or signs with, so it is dropped. */
export function explainUnsent(operation: Operation, error: unknown, signal?: AbortSignal): Error {
  if (isLendspecError(error)) return error
  if (!signal?.aborted)
    return new SignatureError('signer', `${operation.id}: the signer failed, nothing was sent`)
  return new TransportError(operation, 'timeout', 'nothing was sent, signing took too long', { sent: false })
}

/** Errors of ours pass. Of any other only its code is kept: its message and cause may hold what was sent. */
export function explainSent(operation: Operation, error: unknown, signal: AbortSignal): Error {
  if (isLendspecError(error)) return error
  if (signal.aborted) return lost(operation, 'timeout', 'no answer came in time')
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error
  const code = isCoded(cause) ? cause.code : 'network'
  if (cause instanceof Error && cause.message === 'unexpected redirect') {
    const what = 'the server answered with a redirect, which is never followed'
    return new TransportError(operation, 'redirect', what, { transient: false })
  }
  if (cause instanceof Error && cause.message === 'bad port') {
    const what = 'nothing was sent, fetch does not connect to this port'
    return new TransportError(operation, 'bad-port', what, { sent: false, transient: false })
  }
  if (noConnection.has(code) || certificate.test(code)) {
    const what = `nothing was sent, the connection failed (${code})`
    return new TransportError(operation, code, what, { sent: false, transient: !certificate.test(code) })
  }
  return lost(operation, code, `the connection failed before an answer came (${code})`)
}

/** The request left and no answer came: harmless only where the contract calls the operation safe. */
function lost(operation: Operation, reason: string, what: string): Error {
  return operation.retry === 'safe'
    ? new TransportError(operation, reason, what)
    : new OutcomeUnknownError(operation, reason, what)
}

/**
 * An answer nobody can read: a page of a proxy, an empty body, XML, or more than is taken. Nobody knows what became of
 * the call, unless a status of 3xx or 4xx says that it was turned away. After a 429 a safe call is tried again.
 */
export function unreadable(operation: Operation, status: number, what: string): Error {
  if (status >= 500) return lost(operation, 'server-error', what)
  if (status === 429 && operation.retry === 'safe') return lost(operation, 'rate-limited', what)
  if (status < 300 && operation.retry !== 'safe') return lost(operation, 'unreadable', what)
  return new ContractError(operation, what, [], status)
}

/** A failure as an event tells it. */
export function outcomeOf(failure: unknown): { outcome: string; status?: number; code?: string | number } {
  if (!(failure instanceof RejectedError))
    return { outcome: failure instanceof Error ? failure.name : 'aborted' }
  return { outcome: failure.name, status: failure.status, code: failure.partnerCode }
}

/** Codes of Node are words in upper case. Any other text comes from a `fetch` of the caller, and may hold what was sent. */
const isCoded = (value: unknown): value is { code: string } =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  /^[A-Z]{1,20}(_[A-Z0-9]{1,20}){0,9}$/.test(value.code)
