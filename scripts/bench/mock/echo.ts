import { createServer, type IncomingMessage, type RequestListener } from 'node:http'

/** The floor: what Node takes for a request that is read and sent back. */
export function serveEcho(): void {
  listen(async (request, response) => {
    const body = await read(request)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
  })
}

export function listen(listener: RequestListener): void {
  const server = createServer(listener).listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object') console.log(`listening on http://127.0.0.1:${address?.port}`)
  })
}

export const read = (request: IncomingMessage) =>
  new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject)
    request.on('end', () => resolve(Buffer.concat(chunks)))
  })
