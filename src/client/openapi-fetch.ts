import createClient from 'openapi-fetch'
import { UnconfirmedOperationError } from '../core/answer-error.ts'
import type { Operation } from '../core/contract.ts'
import { ConfigurationError, SignatureError } from '../core/unsent-error.ts'
import type { Core } from './call.ts'
import { parseObject } from './envelope.ts'
import { checkFraming, readHeaders } from './headers.ts'
import type { HttpOptions } from './http-options.ts'
import { initOf } from './fetch.ts'
import { json } from './serialize-request.ts'

const client = createClient({ bodySerializer: (text) => text })

/** One call as openapi-fetch and its middleware make it, sent by the core. */
export function callThrough(core: Core, operation: Operation, given: HttpOptions): Promise<unknown> {
  const { accessToken, fetch, signal, ...rest } = given
  if (fetch !== undefined && typeof fetch !== 'function')
    throw new ConfigurationError('fetch must be a function.')
  if (given.baseUrl) throw new ConfigurationError('A call cannot set baseUrl: give server.')
  if (given.redirect !== undefined && given.redirect !== 'error')
    throw new ConfigurationError('redirect: a signed request follows no redirect, leave the option out.')
  const headers = readHeaders('headers', given.headers)
  readHeaders('params.header', given.params?.header)
  const { base, path = refuse(operation) } = core.locate(operation)
  const Base = given.Request ?? globalThis.Request
  let made: Request | undefined
  let init: RequestInit = {}

  /** Called with `new`. */
  function build(url: string, options: RequestInit): Request {
    const { method, headers, body, redirect, ...others } = options
    init = others
    made = buildRequest(Base, url, options)
    // The core follows it. Given to each Request, a signal of many calls would gather a listener for each.
    if (signal) Object.defineProperty(made, 'signal', { value: signal })
    return made
  }
  // openapi-fetch asks whether what a middleware returns is one of these.
  build.prototype = Base.prototype

  async function send(request: Request): Promise<Response> {
    if (!made || request.method !== made.method || placeOf(request) !== placeOf(made))
      throw new ConfigurationError('A middleware cannot change where a signed request goes, or its method.')
    const isMade = request === made
    if (!isMade) init = { ...init, ...initOf(request) }
    if (init.mode !== undefined && init.mode !== 'cors')
      throw new ConfigurationError('mode must be cors: leave the option out.')
    checkFraming(request.headers)
    const { search } = new URL(request.url)
    const { text, response } = await core.send(
      operation,
      {
        method: operation.method,
        target: path + (path.includes('?') ? search.replace('?', '&') : search),
        headers: json,
        body: await readBody(request),
      },
      {
        headers: request.headers,
        signal: isMade ? signal : either(signal, request.signal),
        accessToken,
        fetch,
        init,
      },
    )
    return readAgain(text, response)
  }

  const options = { ...rest, headers, baseUrl: base, Request: build, fetch: send }
  // Operations have their types where `client.http` is declared.
  return Reflect.apply(client.request, undefined, [operation.method, operation.path, options])
}

function refuse(operation: Operation): never {
  throw new UnconfirmedOperationError(operation)
}

function buildRequest(Base: typeof Request, url: string, init: RequestInit): Request {
  try {
    return new Base(url, init)
  } catch {
    throw new ConfigurationError('An option of this call is none that a Request takes.')
  }
}

const placeOf = ({ url }: Request) => url.replace(/[?#].*/, '')

/** A text that is not our own may be anything, and an envelope holds it as it is. */
async function readBody(request: Request): Promise<string> {
  const body = await request.text()
  if (body === '' || parseObject(body)) return body
  throw new SignatureError('not-json', 'the body is not a JSON object that names each field once')
}

const either = (one: AbortSignal | null | undefined, other: AbortSignal) =>
  one && one !== other ? AbortSignal.any([one, other]) : other

/** `received`, whose body was read, with `text` for a body. */
function readAgain(text: string, received: Response): Response {
  const response = new Response(text)
  for (const name of ['headers', 'redirected', 'status', 'statusText', 'type', 'url'] as const)
    Object.defineProperty(response, name, { value: received[name] })
  const clone = response.clone.bind(response)
  // Of a body that was read there is no clone.
  return Object.defineProperty(response, 'clone', { value: () => (clone(), readAgain(text, received)) })
}
