import { partnerNames } from '../../generated/index.ts'
import { readBody } from './body.ts'
import { firstHalf } from './faulty.ts'
import type { PlainHandler, PlainRequest, PlainResponse, PlainServer } from './plain.ts'
import { refusalText } from './reply.ts'

/** Responds as `fetch` does. */
export type FetchHandler = (request: Request) => Response | Promise<Response>

/** A plain handler that responds as `fetch` does. */
export const toFetch =
  ({ plain, maxBodyBytes }: PlainServer) =>
  async (request: Request): Promise<Response> => {
    const { method, url, signal } = request
    const headers = Object.fromEntries(request.headers)
    const body = await readBody(request, maxBodyBytes)
    return toResponse(await plain({ method, ...splitUrl(url), headers, body }, () => signal))
  }

/** Host and path of an absolute URL, with its query: what `new URL` would cost shows in every call. */
function splitUrl(url: string): { host: string; path: string } {
  const start = url.indexOf('://') + 3
  const end = url.indexOf('/', start)
  return { host: url.slice(start, end), path: url.slice(end) }
}

/** @throws TypeError with the cause ECONNRESET for a connection that is cut before the response */
export function toResponse({ status, headers, body, cut }: PlainResponse): Response {
  if (cut === 'before') throw connectionReset('fetch failed')
  if (typeof body !== 'string') return new Response(body, { status, headers })
  const bytes = new TextEncoder().encode(body)
  const init = { status, headers: { ...headers, 'content-length': String(bytes.length) } }
  return new Response(cut ? breakingOff(firstHalf(bytes)) : bytes, init)
}

function breakingOff(bytes: Uint8Array): ReadableStream<Uint8Array> {
  const chunks = [bytes]
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift()
      if (chunk) controller.enqueue(chunk)
      else controller.error(connectionReset('terminated'))
    },
  })
}

/** Makes a plain handler of one that responds as `fetch` does. Leaves the globals of fetch unchanged. */
export const fromFetch =
  (handler: FetchHandler): PlainHandler =>
  async (request, signal) => {
    const asked = toRequest(request, signal())
    if (!(asked instanceof Request)) return asked
    try {
      const { status, headers, body } = await handler(asked)
      const hasBody = request.method !== 'HEAD'
      if (!hasBody) await body?.cancel()
      return { status, headers: Object.fromEntries(headers), body: hasBody ? body : null }
    } catch (error) {
      // Not the message of the error, which may hold what was sent.
      const response = refusal(500, 'the handler failed')
      return isConnectionReset(error) ? { ...response, cut: 'before' } : response
    }
  }

/** Calls of an API go to the gateway, and every other request to pages beside it. */
export function withPages({ plain, ...server }: PlainServer, pages: FetchHandler): PlainServer {
  const isCall = new RegExp(`^/(?:~[^/]*/)?(?:${partnerNames.join('|')}|_lendspec)/`)
  const others = fromFetch(pages)
  return {
    ...server,
    plain: (request, signal) => (isCall.test(request.path) ? plain : others)(request, signal),
  }
}

/** Or why fetch has no such request: a method it lacks, or a target that is not a URL. */
function toRequest(
  { method, path, headers, body }: PlainRequest,
  signal: AbortSignal,
): Request | PlainResponse {
  if ('problem' in body) return refusal(body.raise ? 413 : 408, body.problem, body.raise)
  // HTTP/1.0 needs no Host. The placeholder is the name of no machine, so it opens nothing.
  const url = `http://${headers['host'] || 'host.invalid'}${path.startsWith('/') ? '' : '/'}${path}`
  const mayHaveBody = method !== 'GET' && method !== 'HEAD' && body.length > 0
  try {
    return new Request(url, { method, headers, signal, body: mayHaveBody ? new Uint8Array(body) : null })
  } catch {
    return refusal(400, 'method, Host or target of the request are none that is served here')
  }
}

const refusal = (status: number, problem: string, valid?: readonly string[]): PlainResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' },
  body: refusalText(problem, valid),
})

function connectionReset(message: string): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' })
  return new TypeError(message, { cause })
}

export const isConnectionReset = (error: unknown) =>
  error instanceof TypeError &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === 'ECONNRESET'
