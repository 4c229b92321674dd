import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigurationError } from '../core/errors.ts'
import { checkMaxBodyBytes, defaultMaxBodyBytes } from './body.ts'
import { refuseBroken, refuseConnect, refuseExpectation } from './broken-request.ts'
import type { Direct } from './direct.ts'
import { answerByFetch, type FetchHandler } from './fetch-door.ts'
import { createGracefulStop } from './graceful.ts'
import { refusalText } from './reply.ts'

export interface ServeOptions {
  /** 0 takes any free port. */
  port?: number
  /** Default 127.0.0.1: this machine alone. Any other address lets others in. */
  host?: string
  /** A longer body is answered with HTTP 413 where `direct` does not read it. Default 32 MiB. */
  maxBodyBytes?: number
}

export interface RunningServer {
  url: string
  port: number
  /** Answers what has begun, for a second at most, then stops. */
  close: () => Promise<void>
}

/** Answers as `fetch` does; what `direct` takes does not come to it. */
export interface Handler extends FetchHandler {
  readonly direct?: Direct
}

/**
 * Puts a fetch-style handler on a port. It is given each body whole.
 * @throws ConfigurationError when the port is taken, or port, address or limit may not be used
 */
export async function serve(
  handler: Handler,
  { port = 0, host = '127.0.0.1', maxBodyBytes = defaultMaxBodyBytes }: ServeOptions = {},
): Promise<RunningServer> {
  checkMaxBodyBytes(maxBodyBytes)
  const { ServerResponse, newestOn, stop } = createGracefulStop()
  // A half-sent request is closed, so that it cannot hold a connection.
  const limits = { requestTimeout: 30_000, headersTimeout: 1500, connectionsCheckingInterval: 200 }
  const server = createServer(
    { ...limits, requireHostHeader: false, ServerResponse },
    (incoming, outgoing) => {
      if (!hasGoodHost(incoming)) {
        outgoing.writeHead(400, { 'content-type': 'application/json; charset=utf-8', connection: 'close' })
        outgoing.end(refusalText('HTTP/1.1 wants one Host header, a name or address with or without a port'))
      } else if (!handler.direct?.(incoming, outgoing)) {
        void answerByFetch(handler, incoming, outgoing, maxBodyBytes)
      }
    },
  )
  server.on('clientError', (error, socket) => refuseBroken(error, socket, newestOn(socket)))
  server.on('checkExpectation', refuseExpectation)
  server.on('connect', refuseConnect)
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw explain(error, port, host)
  }
  // A connection that fails, for example without free file descriptors, must not end the server.
  server.on('error', () => {})
  const { port: actual } = server.address() as AddressInfo
  const name = host.includes(':') ? `[${host}]` : host
  let stopped: Promise<void> | undefined
  return { url: `http://${name}:${actual}`, port: actual, close: () => (stopped ??= stop(server)) }
}

/** HTTP/1.0 may go without a Host. A Host with more in it than name and port would make another URL of the target. */
const hasGoodHost = ({ headers: { host }, httpVersion }: IncomingMessage) =>
  host === undefined ? httpVersion === '1.0' : /^(?:[\w.-]+|\[[\da-f:.]+\])?(?::\d{1,5})?$/i.test(host)

function explain(error: unknown, port: number, host: string): unknown {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new ConfigurationError(
        `Port ${port} is in use. Stop what uses it, or take another: --port ${port + 1}`,
      )
    case 'EACCES':
      return new ConfigurationError(
        `Port ${port} may not be used by this user. Take one above 1023: --port 4010`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigurationError(`${host} is no address of this machine. Leave --host out for 127.0.0.1.`)
  }
  return error
}
