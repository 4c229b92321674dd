import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { readIncoming } from './body.ts'
import { firstHalf } from './faulty.ts'
import type { PlainHeaders, PlainResponse, PlainServer, Unread } from './plain.ts'
import { after, attempt } from './soon.ts'

/** Connections on which something that is not HTTP came, and got its response. */
export const refused = new WeakSet<object>()

/** Responds to a request of Node's server. */
export function answerOnNode(
  { plain, maxBodyBytes }: PlainServer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  readIncoming(incoming, maxBodyBytes, (body) => {
    if (!incoming.complete && refused.has(incoming.socket)) return
    const request = { ...headOf(incoming), body }
    void attempt(
      () =>
        after(
          plain(request, () => signalOf(outgoing)),
          (response) => send(response, incoming, outgoing),
        ),
      // Nobody is there any more, or something of Node's failed: the connection is all that is left to end.
      () => void outgoing.destroy(),
    )
  })
}

/** A request without its body. */
export function headOf(incoming: IncomingMessage): Unread {
  const { method = '' } = incoming
  const { host, path } = targetOf(incoming)
  return { method, path, headers: headersOf(incoming, host) }
}

/** The host of a target that is a whole URL replaces the header (RFC 9112, section 3.2.2). */
export function targetOf({ url = '', headers }: IncomingMessage): { host: string | undefined; path: string } {
  const [, host = headers.host, path = url] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(url) ?? []
  return { host, path }
}

function headersOf({ headers }: IncomingMessage, host: string | undefined): PlainHeaders {
  const plain: Record<string, string> = {}
  for (const name in headers) plain[name] = String(headers[name])
  return host === undefined ? plain : { ...plain, host }
}

function signalOf(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController()
  outgoing.once('close', () => controller.abort())
  return controller.signal
}

function send(
  { status, headers, body, cut }: PlainResponse,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  if (outgoing.destroyed) return
  if (cut === 'before') return void outgoing.socket?.resetAndDestroy()
  if (body === null) return void outgoing.writeHead(status, headers).end()
  if (typeof body !== 'string') return void pour(body, outgoing.writeHead(status, headers))
  const known = { ...headers, 'content-length': Buffer.byteLength(body) }
  if (cut === 'middle') {
    outgoing.writeHead(status, known).write(firstHalf(Buffer.from(body)))
    outgoing.socket?.destroySoon()
  } else if (incoming.complete) {
    outgoing.writeHead(status, known).end(body)
  } else {
    // The rest of this request must not be read as the next one. Closing while it arrives would reset the
    // connection, and the caller might never read the response.
    outgoing.writeHead(status, { ...known, connection: 'close' }).write(body)
    const timer = setTimeout(() => outgoing.end(), 1000)
    incoming.once('close', () => void (clearTimeout(timer), outgoing.end())).resume()
  }
}

async function pour(body: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  const reader = body.getReader()
  outgoing.once('close', () => void reader.cancel().catch(() => {}))
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return void outgoing.end()
      if (!outgoing.write(value)) await once(outgoing, 'drain')
    }
  } catch {
    // What came before the body broke off is still sent.
    outgoing.socket?.destroySoon()
  }
}
