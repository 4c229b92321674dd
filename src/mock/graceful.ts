import { Server as HttpServer, ServerResponse, type IncomingMessage } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setImmediate } from 'node:timers/promises'

/** No request for so long, and the connections that wait for one are closed. */
const quiet = 150
const most = 1000

export interface GracefulStop {
  /** For `createServer`: its responses say `Connection: close` once the server stops. */
  readonly ServerResponse: typeof ServerResponse
  /** The response to the last request on a connection. */
  newestOn(socket: object): ServerResponse | undefined
  /**
   * Accepts no new connection, and serves the open ones: each closes after its response, so that no request is lost. After
   * a second at most all are cut.
   */
  stop(server: HttpServer): Promise<void>
}

export function createGracefulStop(): GracefulStop {
  const newest = new WeakMap<object, ServerResponse>()
  let isStopping = false
  let lastRequest = 0

  class Response<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
    constructor(incoming: Request) {
      super(incoming)
      newest.set(incoming.socket, this)
      lastRequest = performance.now()
    }

    override writeHead(...given: unknown[]): this {
      // Behind this one there may be others on the same connection already: the last of them closes it.
      if (isStopping && newest.get(this.req.socket) === this) this.setHeader('connection', 'close')
      return Reflect.apply(super.writeHead, this, given) as this
    }
  }

  return {
    ServerResponse: Response,
    newestOn: (socket) => newest.get(socket),
    async stop(server) {
      // Connections that the system has accepted must be served. Only when no other can come is a caller sent away
      // to open one.
      await setImmediate()
      // Not the method of HttpServer, which cuts connections that wait for a request, though one may be on its way.
      const closed = new Promise((resolve) => NetServer.prototype.close.call(server, resolve))
      isStopping = true
      lastRequest = performance.now()
      const idle = setInterval(() => {
        if (performance.now() - lastRequest > quiet) server.closeIdleConnections()
      }, quiet / 10)
      const last = setTimeout(() => server.closeAllConnections(), most)
      await closed
      clearInterval(idle)
      clearTimeout(last)
      // Ends the timer that watches for slow requests.
      HttpServer.prototype.close.call(server)
    },
  }
}
