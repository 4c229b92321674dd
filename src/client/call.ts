import type { Operation } from '../core/contract.ts'
import { isPlain } from '../core/plain.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
import { describeClass } from '../core/given.ts'
import { watchConnectErrors } from './connect-error.ts'
import type { Answer, CallContext } from './context.ts'
import { type Fetch, sendWith } from './fetch.ts'
import { type SerializedRequest, serializeRequest } from './serialize-request.ts'
import { baseOf, isRefused, pathOf } from './server.ts'
import type { FindToken } from './token.ts'
import type { Json } from './response.ts'
import { attemptAll } from './transport.ts'
import { loadLater } from './load-later.ts'

export interface CallOptions {
  /** Ends the call at once. */
  signal?: AbortSignal
  /** Sent along, for example `traceparent`, or `Prefer` for the mock. The client's own and signed headers win. */
  headers?: Readonly<Record<string, string>>
}

/** For a partner that has access tokens. */
export interface UserCallOptions extends CallOptions {
  /** The access token of the user this call is for, or what finds it. */
  accessToken?: string | FindToken
}

/** How a serialized request is sent. */
export interface SendOptions {
  signal?: AbortSignal | null | undefined
  /** The caller's, checked: they are sent, and never in place of what the client sets or signs. */
  headers?: Headers | undefined
  accessToken?: string | FindToken | undefined
  fetch?: Fetch | undefined
  /** What else `fetch` gets: options of RequestInit, and those that a runtime or a framework adds to them. */
  init?: RequestInit | undefined
}

/** The core of a client: signs, sends, retries, and reads the response as the contract says. */
export interface Core {
  /** Resolves to the response's data: what the contract's envelope wraps, or all of it. */
  call(operation: Operation, parameters: unknown, options?: UserCallOptions): Promise<unknown>
  /** Sends what was serialized elsewhere. */
  send(operation: Operation, request: SerializedRequest, options: SendOptions): Promise<Answer>
  /** Where an operation is; no path where it is a guess and the server a real one. */
  locate(operation: Operation): { base: string; path: string | undefined }
}

export function createCore(context: CallContext): Core {
  const { server, paths } = context
  const locate = (operation: Operation) => {
    const path = paths[operation.id]
    return {
      base: baseOf(operation, server),
      path: isRefused(operation, server, path) ? undefined : pathOf(operation, path),
    }
  }
  watchConnectErrors()

  async function send(operation: Operation, request: SerializedRequest, options: SendOptions) {
    const { signal, headers, accessToken, fetch, init = {} } = options
    if (signal && typeof signal.addEventListener !== 'function')
      throw new ConfigurationError('signal must be an AbortSignal.')
    return attemptAll(
      {
        operation,
        request,
        url: baseOf(operation, server) + request.target,
        headers,
        init,
        signal,
        tokens: accessToken === undefined ? context.tokens : context.tokens?.of(accessToken),
        send: fetch ? sendWith(fetch) : context.send,
        deadline: performance.now() + context.timeout,
      },
      context,
    )
  }

  return {
    locate,
    send,
    async call(operation, parameters, given = {}) {
      const { signal, accessToken, headers } = copyOptions(given)
      const { write } = context.contract
      const { path } = locate(operation)
      if (path === undefined) throw new (await loadLater()).UnconfirmedOperationError(operation)
      const request = serializeRequest(operation, path, parameters, write)
      if (context.validate !== 'off' && !isPlain(operation))
        await (await loadLater()).checkGiven(operation, parameters, context)
      const own = headers && (await loadLater()).readOwnHeaders(headers)
      const { value } = await send(operation, request, { signal, accessToken, headers: own })
      const { data, pending } = operation.envelope
      const fields = value as Json
      const result = data ? (fields[data] ?? null) : value
      return pending ? (await loadLater()).outcomeOf(operation, fields, result, parameters) : result
    },
  }
}

/** Options and headers as they are now. Each is read once: a getter may give another one the second time. */
export function copyOptions<Options extends { headers?: unknown }>(options: Options): Options {
  try {
    const copy = { ...options }
    const { headers } = copy
    if (typeof headers === 'object' && headers)
      copy.headers = Symbol.iterator in headers ? [...(headers as Iterable<unknown>)] : { ...headers }
    return copy
  } catch (error) {
    throw new ConfigurationError(`An option of this call threw ${describeClass(error)}.`)
  }
}
