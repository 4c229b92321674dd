import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** A proxy that opens tunnels (CONNECT), or refuses to with a status, or hangs up. */
export async function startProxy(refuse?: number | 'hang up') {
  const sockets = new Set<Socket>()
  const proxy = { url: '', tunnels: 0, close: () => {} }
  const server = createServer((_, response) =>
    response.writeHead(typeof refuse === 'number' ? refuse : 500).end(),
  )
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  server.on('connect', ({ url = '' }, socket) => {
    if (refuse === 'hang up') return socket.destroy()
    if (refuse) return socket.end(`HTTP/1.1 ${refuse} No\r\ncontent-length: 0\r\n\r\n`)
    const { hostname, port } = new URL(`http://${url}`)
    const onward = connect(Number(port), hostname, () => {
      proxy.tunnels++
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    sockets.add(onward)
    onward.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  proxy.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  proxy.close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return proxy
}
