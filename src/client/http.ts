// `client.http`: openapi-fetch, with the core in place of its `fetch`. It is loaded by the first call, since the methods of a
// client do without it.

import type { Middleware } from 'openapi-fetch'
import type { Operation } from '../core/contract.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
import { isPlain } from '../core/plain.ts'
import { type Core, copyOptions } from './call.ts'
import type { HttpOptions } from './http-options.ts'
import { serialize } from './serialize.ts'

/** A client of openapi-fetch whose every call is one of the core. */
export function createHttp(core: Core, operations: Readonly<Record<string, Operation>>): object {
  const used: Middleware[] = []
  const request = async (method: string, path: string, given: HttpOptions = {}) => {
    const options = readOptions(given)
    const middleware = [...used, ...(options.middleware ?? [])]
    const wanted = method.toUpperCase()
    const operation = Object.values(operations).find((one) => one.path === path && one.method === wanted)
    if (!operation)
      throw new ConfigurationError('No operation of the contract has the path and method of this request.')
    // Most styles and every form would leave with other bytes than the contract says.
    if (!isPlain(operation))
      throw new ConfigurationError(
        `client.http sends JSON objects alone, and ${operation.id} takes more: call client.${operation.id}(…).`,
      )
    const { callThrough } = await import('./openapi-fetch.ts')
    return callThrough(core, operation, { ...options, middleware })
  }
  const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'].map(
    (method) => [method, (path: string, options?: HttpOptions) => request(method, path, options)] as const,
  )
  return {
    ...Object.fromEntries(methods),
    request,
    use(...middleware: Middleware[]) {
      for (const one of middleware.filter(Boolean)) {
        if (!['onRequest', 'onResponse', 'onError'].some((name) => name in Object(one)))
          throw new ConfigurationError('use must be a middleware with onRequest, onResponse or onError.')
        used.push(one)
      }
    },
    eject(...middleware: Middleware[]) {
      for (const one of middleware) if (used.includes(one)) used.splice(used.indexOf(one), 1)
    },
  }
}

/** Read when the call is made: what a caller changes afterwards is not sent. */
function readOptions(given: HttpOptions): HttpOptions {
  const options = copyOptions(given)
  const { body, bodySerializer } = options
  return body === undefined || bodySerializer ? options : { ...options, body: serialize(body) }
}
