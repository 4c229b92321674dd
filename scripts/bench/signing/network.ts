import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import createClient from 'openapi-fetch'
import type { paths } from '../../../generated/awda/types.ts'
import { ownFile } from '../suite.ts'

/** A partner in a process of its own, so that its work is not counted, and unsigned calls of 1 KB to it. */
export async function openPartner() {
  const partner = fork(ownFile(), ['serve'])
  const [port]: unknown[] = await once(partner, 'message')
  const client = createClient<paths>({ baseUrl: `http://127.0.0.1:${port}` })
  const body = {
    mobile: '81234567890',
    name: 'Siti '.repeat(180),
    nik: '3171010101900001',
    email: 's@example.com',
  }
  return {
    text: JSON.stringify(body),
    call: () => client.POST('/welab-sun/api/user/register', { body }),
    close: () => partner.kill(),
  }
}

/** The partner's side. */
export function serve(): void {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/json').end('{"code":0,"message":"","result":null}')
    })
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object') process.send?.(address?.port)
  })
  process.on('disconnect', () => process.exit())
}
