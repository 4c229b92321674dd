import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { readIncoming } from './body.ts'
import { firstHalf } from './faulty.ts'
import type { PlainHeaders, PlainResponse, PlainServer } from './plain.ts'
import { after, attempt } from './soon.ts'

/** Answers a request of Node's server. */
export function answerOnNode(
  { plain, maxBodyBytes }: PlainServer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  readIncoming(incoming, maxBodyBytes, (body) => {
    const { method = '' } = incoming
    const { host, path } = targetOf(incoming)
    const request = { method, path, headers: headersOf(incoming, host), body }
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
  if (typeof body !== 'string') return stream(body, outgoing.writeHead(status, headers))
  const known = { ...headers, 'content-length': Buffer.byteLength(body) }
  if (cut === 'middle') {
    outgoing.writeHead(status, known).write(firstHalf(Buffer.from(body)))
    outgoing.socket?.destroySoon()
  } else if (incoming.complete) {
    outgoing.writeHead(status, known).end(body)
  } else {
    // What is still to come of this request must not be taken for the next one. To close while it comes would reset the
    // connection, and the caller might never read the answer.
    outgoing.writeHead(status, { ...known, connection: 'close' }).write(body)
    const timer = setTimeout(() => outgoing.end(), 1000)
    incoming.once('close', () => void (clearTimeout(timer), outgoing.end())).resume()
  }
}

function stream(body: ReadableStream<Uint8Array> | null, outgoing: ServerResponse): void {
  if (!body) return void outgoing.end()
  const source = Readable.fromWeb(body as NodeStream)
  // What came before it broke off is still sent.
  source.on('error', () => outgoing.socket?.destroySoon())
  outgoing.once('close', () => source.destroy())
  source.pipe(outgoing)
}
