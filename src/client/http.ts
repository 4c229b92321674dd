// The way of a call through openapi-fetch. Its own way hands the request to the `fetch` of a single call, unsigned, and
// has no place for options of ours that a middleware cannot lose. So each call gets a `fetch` that leads to the transport.

import { answerOf } from './answer.ts'
import type { Fetch } from './attempt.ts'
import { checkFraming, readHeaders } from './call-headers.ts'
import { parseObject } from './envelope.ts'
import { ConfigurationError, SignatureError } from '../core/errors.ts'
import { describeClass } from '../core/given.ts'

/** What openapi-fetch and its middleware made of a call. */
export interface Call {
  method: string
  /** At `placeholderOrigin`; the transport reads path and query from it. */
  url: string
  headers: Headers
  /** JSON text of the parameters, exactly as it is signed and sent. */
  body: string
  signal: AbortSignal | null | undefined
  accessToken: string | undefined
  fetch: Fetch | undefined
  /** What else a `fetch` is given: options of RequestInit, and those that a runtime or a framework adds to them. */
  init: RequestInit & Record<string, unknown>
}

type Transport = (call: Call) => Promise<{ text: string; response: Response }>

/** Options that are handled here. Those of openapi-fetch and of RequestInit go through, `[name]` among them. */
interface CallOptions {
  accessToken?: string
  fetch?: Fetch
  signal?: AbortSignal | null
  headers?: unknown
  params?: { header?: unknown }
  redirect?: string
  middleware?: unknown
  bodySerializer?: unknown
  Request?: typeof Request
  [name: string]: unknown
}

/** openapi-fetch builds a request at this address; nothing is ever sent there. */
export const placeholderOrigin = 'http://operation.invalid'

/** The openapi-fetch client `http`, whose every call goes through `transport`. */
export function route<Http extends object>(http: Http, transport: Transport): Http {
  let hasMiddleware = false
  return new Proxy(http, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      hasMiddleware ||= name === 'use'
      if (typeof method !== 'function' || name === 'use' || name === 'eject') return method
      const at = name === 'request' ? 2 : 1
      return async (...given: unknown[]) => {
        given[at] = divert((given[at] ?? {}) as CallOptions, transport, hasMiddleware)
        return Reflect.apply(method, target, given) as unknown
      }
    },
  })
}

/** The options of one call as openapi-fetch gets them. */
function divert(given: CallOptions, transport: Transport, hasMiddleware: boolean): object {
  const options = copyOf(given)
  const { accessToken, fetch, signal, ...rest } = options
  if (fetch !== undefined && typeof fetch !== 'function')
    throw new ConfigurationError('fetch: wanted a function.')
  if (signal && typeof signal.addEventListener !== 'function')
    throw new ConfigurationError('signal: wanted an AbortSignal.')
  if (options.redirect !== undefined && options.redirect !== 'error')
    throw new ConfigurationError('redirect: a signed request follows no redirect, leave the option out.')
  readHeaders('params.header', options.params?.header)
  const Base = options.Request ?? globalThis.Request
  let made: object | undefined
  let text: string | undefined
  let init: Call['init'] = {}

  /** Called with `new`. Streams that nobody reads are a third of what a call costs besides its signature. */
  function build(url: string, given: RequestInit & Record<string, unknown>): object {
    const { method, headers, body, redirect: _, ...others } = given
    init = others
    if (options.bodySerializer === undefined) text = typeof body === 'string' ? body : ''
    const isSeen = hasMiddleware || options.middleware || options.Request || Object.keys(init).length > 0
    made =
      isSeen || text === undefined ? buildRequest(Base, url, given, signal) : { url, method, headers, signal }
    return made
  }
  // openapi-fetch asks whether what a middleware returns is one of these.
  build.prototype = Base.prototype

  return {
    ...rest,
    headers: readHeaders('headers', options.headers),
    Request: build,
    async fetch(request: Request) {
      const isMade = request === made
      const sentInit = isMade ? init : { ...init, ...initOf(request) }
      checkFraming(request.headers, sentInit.mode)
      const { text: answered, response } = await transport({
        method: request.method,
        url: request.url,
        headers: request.headers,
        body: isMade && text !== undefined ? text : await readBody(request),
        signal: isMade ? signal : either(signal, request.signal),
        accessToken,
        fetch,
        init: sentInit,
      })
      return answerOf(answered, response)
    },
  }
}

/** Each option is read once: a getter may give another one the second time. */
function copyOf(options: CallOptions): CallOptions {
  try {
    return { ...options }
  } catch (error) {
    throw new ConfigurationError(`An option of this call threw ${describeClass(error)}.`)
  }
}

function buildRequest(
  Base: typeof Request,
  url: string,
  init: RequestInit,
  signal: AbortSignal | null | undefined,
): Request {
  try {
    const request = new Base(url, init)
    // The transport follows it. Given to each Request, a signal of many calls would gather a listener for each.
    if (signal) Object.defineProperty(request, 'signal', { value: signal })
    return request
  } catch {
    throw new ConfigurationError('An option of this call is none that a Request takes.')
  }
}

/** A text that is not our own may be anything, and an envelope holds it as it is. */
async function readBody(request: Request): Promise<string> {
  const body = await request.text()
  if (body === '' || parseObject(body)) return body
  throw new SignatureError('not-json', 'the body is not a JSON object that names each field once')
}

const either = (one: AbortSignal | null | undefined, other: AbortSignal) =>
  one && one !== other ? AbortSignal.any([one, other]) : other

/** What a Request that a middleware made says besides method, address, headers and body. */
const initOf = ({ cache, credentials, integrity, keepalive, mode, referrer, referrerPolicy }: Request) => ({
  cache,
  credentials,
  integrity,
  keepalive,
  mode,
  referrer,
  referrerPolicy,
})
