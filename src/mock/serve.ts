import { getRequestListener } from '@hono/node-server'
import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigurationError } from '../errors.ts'
import type { Direct } from './direct.ts'
import { BrokenResponse, isConnectionReset } from './faulty.ts'

export interface ServeOptions {
  /** 0 takes any free port. */
  port?: number
  /** Default 127.0.0.1: this machine alone. Any other address lets others in. */
  host?: string
}

export interface RunningServer {
  url: string
  port: number
  /** Answers what has begun, for a second at most, then stops. */
  close: () => Promise<void>
}

/** Answers as `fetch` does; what `direct` takes does not come to it. */
export interface Handler {
  (request: Request): Response | Promise<Response>
  readonly direct?: Direct
}

/**
 * Puts a fetch-style handler on a port.
 * @throws ConfigurationError when the port is taken, or port or address may not be used
 */
export async function serve(
  handler: Handler,
  { port = 0, host = '127.0.0.1' }: ServeOptions = {},
): Promise<RunningServer> {
  // A half-sent request is closed, so that it cannot hold a connection.
  const limits = { requestTimeout: 1800, headersTimeout: 1500, connectionsCheckingInterval: 200 }
  const listener = getRequestListener((request, { outgoing }) =>
    // HTTP/2 is not spoken here.
    deliver(handler, request, outgoing as ServerResponse),
  )
  const server = createServer(limits, (incoming, outgoing) => {
    if (!handler.direct?.(incoming, outgoing)) void listener(incoming, outgoing)
  })
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw explain(error, port, host)
  }
  const { port: actual } = server.address() as AddressInfo
  const name = host.includes(':') ? `[${host}]` : host
  return { url: `http://${name}:${actual}`, port: actual, close: () => close(server) }
}

// Made before the adapter puts its own class in the place of Response, which it always sends.
const alreadySent = new Response(null, { headers: { 'x-hono-already-sent': 'true' } })

/** Answers over a connection, and cuts it where the handler says that it is cut. */
async function deliver(handler: Handler, request: Request, outgoing: ServerResponse): Promise<Response> {
  try {
    const response = await handler(request)
    if (!(response instanceof BrokenResponse)) return response
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.write(response.sent)
    outgoing.socket?.destroySoon()
  } catch (error) {
    if (!isConnectionReset(error)) throw error
    outgoing.socket?.resetAndDestroy()
  }
  return alreadySent
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), 1000)
  await closed
  clearTimeout(timer)
}

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
