import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { partners, type PartnerName } from '../../../generated/index.ts'
import { byKey, bySecret, operationOf } from '../partners.ts'
import { ownFile } from '../paths.ts'

/** A partner in another process, so that its work is not counted. */
export async function startPartner() {
  const child = fork(ownFile(), ['partner'])
  const [port]: unknown[] = await once(child, 'message')
  return { url: `http://127.0.0.1:${port}`, close: () => child.kill() }
}

const responseOf = (name: PartnerName) => partners[name].examples[operationOf(name).id]?.response['ok'] ?? ''

/** Its side: it accepts every call. */
export function partner(): void {
  const server = createServer((request, response) => {
    const body = request.url?.startsWith(`/${byKey}`) ? responseOf(byKey) : responseOf(bySecret)
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end(body))
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object') process.send?.(address?.port)
  })
  process.on('disconnect', () => process.exit())
}
