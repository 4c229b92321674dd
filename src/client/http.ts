// `client.http`: openapi-fetch, with the core in place of its `fetch`. It is loaded by the first call, since the methods of a
// client do without it.

import type { Client, Middleware } from 'openapi-fetch'
import type { Operation } from '../core/contract.ts'
import { ConfigurationError } from '../core/errors.ts'
import { type Core, copyOptions } from './call.ts'
import type { Fetch } from './fetch.ts'
import { readHeaders } from './headers.ts'
import { serialize } from './serialize.ts'

/** Options that are handled here. Those of openapi-fetch and of RequestInit go through, `[name]` among them. */
export interface HttpOptions {
  accessToken?: string
  baseUrl?: string
  body?: unknown
  bodySerializer?: (body: unknown, headers: Headers) => unknown
  fetch?: Fetch
  headers?: unknown
  middleware?: readonly Middleware[]
  params?: { header?: unknown }
  redirect?: string
  Request?: typeof Request
  signal?: AbortSignal | null
  [name: string]: unknown
}

/** A client of openapi-fetch whose every call is one of the core. */
export function createHttp<Http extends Pick<Client<object>, 'use' | 'eject'>>(
  core: Core,
  operations: Readonly<Record<string, Operation>>,
): Http {
  const used: Middleware[] = []
  const request = async (method: string, path: string, given: HttpOptions = {}) => {
    const options = readOptions(given)
    const middleware = [...used, ...(options.middleware ?? [])]
    const operation = Object.values(operations).find((one) => one.path === path)
    if (operation?.method !== method.toUpperCase())
      throw new ConfigurationError('No operation of the contract has the path and method of this request.')
    const { callThrough } = await import('./openapi-fetch.ts')
    return callThrough(core, operation, { ...options, middleware })
  }
  const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'].map(
    (method) => [method, (path: string, options?: HttpOptions) => request(method, path, options)] as const,
  )
  const http: object = {
    ...Object.fromEntries(methods),
    request,
    use(...middleware: Middleware[]) {
      for (const one of middleware.filter(Boolean)) {
        if (!['onRequest', 'onResponse', 'onError'].some((name) => name in one))
          throw new ConfigurationError('use: wanted a middleware with onRequest, onResponse or onError.')
        used.push(one)
      }
    },
    eject(...middleware: Middleware[]) {
      for (const one of middleware) if (used.includes(one)) used.splice(used.indexOf(one), 1)
    },
  }
  return http as Http
}

/** Read when the call is made: what a caller changes afterwards is not sent. */
function readOptions(given: HttpOptions): HttpOptions {
  const options = copyOptions(given)
  const headers = readHeaders('headers', options.headers)
  const own = readHeaders('params.header', options.params?.header)
  const { body, bodySerializer = serialize } = options
  return {
    ...options,
    headers,
    ...(body !== undefined && { body: bodySerializer(body, new Headers([...headers, ...own])) }),
  }
}
