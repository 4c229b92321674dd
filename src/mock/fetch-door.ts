import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { collect } from './body.ts'
import { BrokenResponse, isConnectionReset } from './faulty.ts'
import { refusalText } from './reply.ts'

/** Answers as `fetch` does. */
export type FetchHandler = (request: Request) => Response | Promise<Response>

/** Lets a fetch-style handler answer a request of Node's server. The globals of fetch stay what they are. */
export async function answerByFetch(
  handler: FetchHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  maxBodyBytes: number,
): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  try {
    const chunks = await collect(incoming, maxBodyBytes)
    if ('problem' in chunks) {
      await send(refuse(chunks.raise ? 413 : 408, chunks.problem, chunks.raise), outgoing)
      return
    }
    const request = toRequest(incoming, Buffer.concat(chunks), gone.signal)
    await send(request ? await handler(request) : refuse(400, unreadable), outgoing)
  } catch (error) {
    if (isConnectionReset(error)) outgoing.socket?.resetAndDestroy()
    else if (outgoing.headersSent || gone.signal.aborted) outgoing.destroy()
    // Not the message of the error, which may hold what was sent.
    else await send(refuse(500, 'the handler failed'), outgoing)
  }
}

/** Undefined where fetch has no such request: another kind of method, or a target that is no URL. */
function toRequest(
  incoming: IncomingMessage,
  body: Buffer<ArrayBuffer>,
  signal: AbortSignal,
): Request | undefined {
  const { method = 'GET', url: target = '/', headers, rawHeaders } = incoming
  // HTTP/1.0 needs no Host. The placeholder is the name of no machine, so it opens nothing.
  const host = headers.host || 'host.invalid'
  const isWhole = /^https?:\/\//i.test(target)
  const url = isWhole ? target : `http://${host}${target.startsWith('/') ? '' : '/'}${target}`
  const pairs = rawHeaders.flatMap((name, at): [string, string][] =>
    at % 2 ? [] : [[name, rawHeaders[at + 1] ?? '']],
  )
  try {
    const mayHaveBody = method !== 'GET' && method !== 'HEAD' && body.length > 0
    return new Request(url, { method, headers: pairs, signal, body: mayHaveBody ? body : null })
  } catch {
    return undefined
  }
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const { status, headers, body } = response
  // What is still to come of this request must not be taken for the next one.
  if (!outgoing.req.complete) outgoing.setHeader('connection', 'close')
  outgoing.writeHead(status, Object.fromEntries(headers))
  if (response instanceof BrokenResponse) {
    outgoing.write(response.sent)
    outgoing.socket?.destroySoon()
  } else if (body && outgoing.req.method !== 'HEAD') {
    await pipeline(Readable.fromWeb(body as NodeStream), outgoing)
  } else {
    await body?.cancel()
    outgoing.end()
  }
}

const unreadable = 'method, Host or target of the request are none that is served here'
const refuse = (status: number, problem: string, valid?: readonly string[]) =>
  new Response(refusalText(problem, valid), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' },
  })
