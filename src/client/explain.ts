// What an error of `fetch` means for a call.

import type { Operation } from '../core/contract.ts'
import { ContractError } from '../core/answer-error.ts'
import { isLendspecError } from '../core/base-error.ts'
import { TransportError } from '../core/lost-error.ts'
import { describeClass } from '../core/given.ts'
import { findCause } from './cause.ts'
import { RateLimitedError } from '../core/rate-limited.ts'
import { lost } from './failure.ts'
import { redirected } from './redirected.ts'
import { isRedirect, isResponse } from './response.ts'

/**
 * What `fetch` threw. Our errors pass. Of any other only its code or class is kept: its message and cause may hold
 * what was sent.
 * @param isGiven true for a `fetch` of the caller
 */
export function explainSent(
  operation: Operation,
  error: unknown,
  signal: AbortSignal,
  isGiven = false,
): Error {
  if (isLendspecError(error)) return error
  if (signal.aborted) return lost(operation, 'timeout', 'no response in time')
  const cause = findCause(error)
  const by = isGiven ? 'the given fetch' : 'fetch'
  const unsent = (reason: string, what: string, transient = false) =>
    new TransportError(operation, reason, `nothing was sent, ${what}`, { sent: false, transient })
  switch (cause?.kind) {
    case 'connection':
      return unsent(cause.code, `the connection failed (${cause.code})`, cause.transient)
    case 'proxy':
      return proxyRefused(operation, cause.status)
    case 'argument':
      return unsent(cause.code, `${by} rejected the URL or another argument (${cause.code})`)
    case 'bad-port':
      return unsent('bad-port', 'fetch does not connect to this port')
    case 'redirect':
      return redirected(operation)
    case 'sent':
      return lost(operation, cause.code, `the connection failed before a response came (${cause.code})`)
    case undefined:
      return lost(
        operation,
        'network',
        isGiven
          ? `${by} threw ${describeClass(error)}`
          : 'the connection failed before a response came (network)',
      )
  }
}

/** A response has begun, so the request was sent even if reading fails. */
export function explainBroken(operation: Operation, error: unknown, signal: AbortSignal): Error {
  if (isLendspecError(error)) return error
  if (signal.aborted) return lost(operation, 'timeout', 'no response in time')
  const cause = findCause(error)
  const reason = cause && 'code' in cause ? cause.code : 'network'
  return lost(operation, reason, `reading the response threw ${describeClass(error)} (${reason})`)
}

/** The partner never received the call. Status 407 asks for credentials, and 5xx may pass. */
export function proxyRefused(operation: Operation, status: number | undefined): Error {
  const answered = status === undefined ? '' : ` (HTTP ${status})`
  const what = `nothing was sent, the proxy refused to connect${answered}: check its address and credentials`
  return new TransportError(operation, 'proxy', what, { sent: false, transient: (status ?? 0) >= 500 })
}

/**
 * A response that is not the partner's envelope: a page of a proxy, an empty body, XML, or too long. The outcome is unknown,
 * unless a status of 3xx or 4xx says that the call was rejected.
 */
export function unreadable(operation: Operation, status: number, what: string): Error {
  if (status === 429) return new RateLimitedError(operation, status, undefined)
  if (status >= 500) return lost(operation, 'server-error', what)
  if (!(status >= 300) && operation.retry !== 'safe') return lost(operation, 'unreadable', what)
  return new ContractError(operation, what, [], status)
}

/** For what `isUsable` refuses: no response, one that redirects the call, is a proxy's, or was read. */
export function unusable(operation: Operation, response: Response): Error {
  if (!isResponse(response)) {
    const what = `the given fetch returned ${describeClass(response)}, not a Response`
    return lost(operation, 'not-a-response', what)
  }
  if (response.status !== 407 && !isRedirect(response)) {
    const what = 'the given fetch returned a Response that was read already: give it a clone'
    return lost(operation, 'already-read', what)
  }
  release(response)
  return response.status === 407 ? proxyRefused(operation, response.status) : redirected(operation)
}

/** Frees the connection. The body of another library may be no web stream. */
function release({ body }: Response): void {
  const cancelled = async () => body?.cancel?.()
  cancelled().catch(() => {})
}

/** One of our steps failed before anything was sent, or the time was up while it ran. */
export function explainUnprepared(operation: Operation, error: unknown, signal: AbortSignal): Error {
  if (isLendspecError(error)) return error
  const [reason, problem] = signal.aborted
    ? ['timeout', 'took too long']
    : ['internal', `threw ${describeClass(error)}`]
  const what = `nothing was sent, preparing the request ${problem}`
  return new TransportError(operation, reason, what, { sent: false, transient: signal.aborted })
}
