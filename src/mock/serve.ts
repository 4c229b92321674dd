import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { ConfigurationError } from '../core/errors.ts'
import { isLoopback } from '../core/loopback.ts'
import { checkMaxBodyBytes, defaultMaxBodyBytes, longestPause } from './body.ts'
import { createRefusals } from './broken-request.ts'
import { type FetchHandler, fromFetch } from './fetch-adapter.ts'
import { createGracefulStop } from './graceful.ts'
import { answerOnNode, targetOf } from './node-adapter.ts'
import type { PlainServer } from './plain.ts'
import { refusalText } from './reply.ts'
import { isControl } from './session-name.ts'

export interface ServeOptions {
  /** 0 takes any free port. */
  port?: number
  /** Default 127.0.0.1: this machine alone. Any other address lets others in. */
  host?: string
  /** A longer body is answered with HTTP 413. Default 32 MiB. The limit of a gateway counts too. */
  maxBodyBytes?: number
}

export interface RunningServer {
  url: string
  port: number
  /** Finishes open requests, for a second at most, then stops. */
  close: () => Promise<void>
}

/**
 * Puts a gateway, or what responds as `fetch` does, on a port. The handler gets each body whole.
 * @throws ConfigurationError when the port is in use, or port, address or limit cannot be used
 */
export async function serve(
  handler: FetchHandler | PlainServer,
  { port = 0, host = '127.0.0.1', maxBodyBytes = defaultMaxBodyBytes }: ServeOptions = {},
): Promise<RunningServer> {
  checkMaxBodyBytes(maxBodyBytes)
  const plainServer =
    'plain' in handler
      ? { ...handler, maxBodyBytes: Math.min(maxBodyBytes, handler.maxBodyBytes) }
      : { plain: fromFetch(handler), maxBodyBytes }
  const name = host.includes(':') ? `[${host}]` : host
  const isLocal = URL.canParse(`http://${name}`) && isLoopback(`http://${name}`)
  const served = isLocal ? plainServer : withoutControl(plainServer)
  const refusals = createRefusals(served.unread)
  const { ServerResponse, newestOn, stop } = createGracefulStop()
  // A half-sent request is closed, so that it cannot hold a connection.
  const limits = { requestTimeout: 30_000, headersTimeout: 1500, connectionsCheckingInterval: 200 }
  const server = createServer(
    { ...limits, requireHostHeader: false, ServerResponse },
    (incoming, outgoing) => {
      if (hasGoodHost(incoming)) answerOnNode(served, incoming, outgoing)
      else refusals.host(incoming, outgoing)
    },
  )
  // Ends a pause in a body, of which `readIncoming` hears, and connections between two requests.
  server.setTimeout(longestPause, (socket) => {
    const newest = newestOn(socket)
    // A busy process hears of the time before it reads what has come.
    if (newest?.writableFinished) setImmediate(() => void (newestOn(socket) === newest && socket.destroy()))
  })
  server.on('clientError', (error, socket) =>
    refusals.broken(error, socket as Socket, () => newestOn(socket)),
  )
  server.on('checkExpectation', refusals.expectation)
  server.on('connect', refusals.connect)
  // By default the system keeps 511 callers waiting, and has others try again after a second or more.
  server.listen({ port, host, backlog: 4096 })
  try {
    await once(server, 'listening')
  } catch (error) {
    throw explain(error, port, host)
  }
  // A connection that fails, for example without free file descriptors, must not end the server.
  server.on('error', () => {})
  const { port: actual } = server.address() as AddressInfo
  let stopped: Promise<void> | undefined
  return { url: `http://${name}:${actual}`, port: actual, close: () => (stopped ??= stop(server)) }
}

/** What a stateful mock remembers is for this machine alone. */
const withoutControl = ({ plain, ...server }: PlainServer): PlainServer => ({
  ...server,
  plain: (request, signal) =>
    isControl(request.path)
      ? {
          status: 403,
          headers: { 'content-type': 'application/json; charset=utf-8' },
          body: refusalText('control is for this machine alone: serve on 127.0.0.1'),
        }
      : plain(request, signal),
})

/** HTTP/1.0 may go without a Host. A Host with more in it than name and port would make another URL of the target. */
function hasGoodHost(incoming: IncomingMessage): boolean {
  const { host } = targetOf(incoming)
  if (host === undefined) return incoming.httpVersion === '1.0'
  const [name, port = 0] = /^(?:[\w.-]+|\[[\da-f:.]+\])?(?::(\d{1,5}))?$/i.exec(host) ?? []
  return name !== undefined && Number(port) < 65_536
}

function explain(error: unknown, port: number, host: string): unknown {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new ConfigurationError(
        `Port ${port} is in use. Stop the program that uses it, or use another: --port ${port + 1}`,
      )
    case 'EACCES':
      return new ConfigurationError(
        `Port ${port} is not permitted for this user. Use one above 1023: --port 4010`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigurationError(
        `${host} is not an address of this machine. Remove --host to listen on 127.0.0.1.`,
      )
  }
  return error
}
