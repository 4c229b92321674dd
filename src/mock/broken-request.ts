import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { headOf, refused } from './node-adapter.ts'
import type { PlainServer } from './plain.ts'
import { refusalText } from './reply.ts'

// What Node's server does not hand on as a request. Without this it closes the connection and says nothing.

interface ParseError extends Error {
  code?: string
}

const brokenHeader =
  'a header is not one line of name: value. Remove line breaks from its value; write base64 on one line'

/** Status and reason by the code of Node's error; any other is an error of syntax. */
const known: Readonly<Record<string, readonly [status: string, problem: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'the headers are longer than 16 kB'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['413 Payload Too Large', 'the chunk extensions are longer than 16 kB'],
  // `base64` and `openssl base64` break lines, which ends a header too early.
  HPE_CR_EXPECTED: ['400 Bad Request', brokenHeader],
  HPE_INVALID_HEADER_TOKEN: ['400 Bad Request', brokenHeader],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'the request did not arrive in time'],
}

/** For a connection on which nothing came, in milliseconds. */
const longestSilence = 30_000

type Newest = () => ServerResponse | undefined

/** Each responds with the reason, and closes the connection. */
export function createRefusals(record: PlainServer['unread']) {
  /** @param newest the response to the last request on this connection */
  function broken(error: ParseError, socket: Socket, newest: Newest): void {
    if (error.code !== 'ERR_HTTP_REQUEST_TIMEOUT') return refuse(error, socket, newest())
    const before = newest()
    // A busy process hears of the time before it reads what has come.
    setImmediate(() => {
      if (newest() !== before) return
      if (socket.bytesRead > 0) return refuse(error, socket, before)
      // Opened in advance by a browser, or by a caller that is busy.
      setTimeout(() => void (socket.bytesRead === 0 && socket.destroy()), longestSilence).unref()
    })
  }

  /**
   * A whole request that came before is answered first: a `Content-Length` that counts characters leaves the end of a body
   * behind, which is then read as the next request.
   */
  function refuse({ code = '' }: ParseError, socket: Duplex, newest?: ServerResponse): void {
    if (!socket.writable || code === 'ECONNRESET') return void socket.destroy()
    if (refused.has(socket)) return
    refused.add(socket)
    const isOpen = newest !== undefined && !newest.writableFinished
    const [status, problem] = known[code] ?? [
      '400 Bad Request',
      `this is not HTTP as RFC 9112 has it (${/^\w+$/.test(code) ? code : 'unknown'})` +
        (newest?.req.complete ? '; the Content-Length of the request before may be too small' : ''),
    ]
    record?.(Number.parseInt(status), problem)
    if (isOpen && !newest.req.complete && newest.headersSent) return void socket.destroy()
    const close = () => void (socket.writable && end(socket, status, problem))
    if (isOpen && newest.req.complete) newest.once('finish', close)
    else close()
  }

  /** Node itself would respond without a reason, or not at all. */
  const refuseWith =
    (status: number, problem: string) =>
    (incoming: IncomingMessage, outgoing: ServerResponse): void => {
      record?.(status, problem, headOf(incoming))
      outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' })
      outgoing.end(refusalText(problem))
    }

  return {
    broken,
    expectation: refuseWith(417, 'Expect: nothing but 100-continue is known here'),
    host: refuseWith(
      400,
      'HTTP/1.1 needs exactly one Host header: a name or address, with or without a port',
    ),
    connect(incoming: IncomingMessage, socket: Duplex): void {
      const problem = 'CONNECT is not accepted: call this server by its own address'
      record?.(405, problem, headOf(incoming))
      end(socket, '405 Method Not Allowed', problem, 'Allow: POST')
    },
  }
}

function end(socket: Duplex, status: string, problem: string, ...more: readonly string[]): void {
  const body = refusalText(problem)
  const lines = [
    `HTTP/1.1 ${status}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...more,
    'Connection: close',
  ]
  socket.on('error', () => {})
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
}
