import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { ownFile } from '../paths.ts'

/** A partner in a process of its own, so that its work is not counted. */
export async function startPartner() {
  const child = fork(ownFile(), ['partner'])
  const [port]: unknown[] = await once(child, 'message')
  return { url: `http://127.0.0.1:${port}`, close: () => child.kill() }
}

/** Its side: it accepts every call. */
export function partner(): void {
  const server = createServer((request, response) => {
    const body = request.url?.startsWith('/ppdai')
      ? '{"ResultCode":0,"ResultMessage":"OK"}'
      : '{"code":0,"message":"","result":null}'
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end(body))
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object') process.send?.(address?.port)
  })
  process.on('disconnect', () => process.exit())
}
