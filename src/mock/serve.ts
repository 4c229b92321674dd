import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { ConfigurationError } from '../errors.ts'

export interface ServeOptions {
  /** 0 takes any free port. */
  port?: number
  /** Default 127.0.0.1. */
  host?: string
}

export interface RunningServer {
  url: string
  port: number
  /** Answers what has begun, then stops. */
  close: () => Promise<void>
}

/**
 * Puts a fetch-style handler on a port.
 * @throws ConfigurationError when the port is taken or may not be used
 */
export function serve(
  handler: (request: Request) => Response | Promise<Response>,
  { port = 0, host = '127.0.0.1' }: ServeOptions = {},
): Promise<RunningServer> {
  const server = createAdaptorServer({
    fetch: handler,
    // A half-sent request is closed, so that it cannot hold a connection.
    serverOptions: { requestTimeout: 5000, headersTimeout: 5000, connectionsCheckingInterval: 1000 },
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)))
    server.listen(port, host, () => {
      const { port: actual } = server.address() as AddressInfo
      const name = host.includes(':') ? `[${host}]` : host
      resolve({
        url: `http://${name}:${actual}`,
        port: actual,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeIdleConnections' in server) server.closeIdleConnections()
          }),
      })
    })
  })
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new ConfigurationError(
      `Port ${port} is in use. Stop what uses it, or take another: --port ${port + 1}`,
    )
  }
  if (error.code === 'EACCES') {
    return new ConfigurationError(
      `Port ${port} may not be used by this user. Take one above 1023: --port 4010`,
    )
  }
  return error
}
