import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Addresses of this machine that no call gets through to: one refuses the connection, one sends the call on. */
export async function startTrouble() {
  const closed = await start(() => {})
  await new Promise((resolve) => closed.server.close(resolve))
  const redirecting = await start((_, response) => response.writeHead(307, { location: '/' }).end())
  return { refused: closed.url, redirecting: redirecting.url, close: () => redirecting.server.close() }
}

async function start(handle: RequestListener) {
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
