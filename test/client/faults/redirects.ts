import type { RequestListener } from 'node:http'
import { startServer } from './servers.ts'

export const hops = ['to another port', 'to another host name', 'down to plain http'] as const
export type Hop = (typeof hops)[number]

/** A server that sends every call on, over http and https, and a second one that notes what it gets. */
export async function startRedirects() {
  let target = { status: 301, location: '' }
  const second = { requests: 0, leaked: '' }
  const redirect: RequestListener = (request, response) => {
    request.resume().on('end', () => response.writeHead(target.status, { location: target.location }).end())
  }
  const first = await startServer(redirect)
  const secure = await startServer(redirect, { secure: true })
  const elsewhere = await startServer((request, response) => {
    second.requests++
    second.leaked += Object.keys(request.headers).filter((name) => name.startsWith('x-ppd'))
    request.on('data', (chunk: Buffer) => (second.leaked += chunk.toString()))
    request.on('end', () => response.end('{"code":0,"ResultCode":0}'))
  })
  const ways: Record<Hop, { from: string; to: string }> = {
    'to another port': { from: `http://127.0.0.1:${first.port}`, to: `http://127.0.0.1:${elsewhere.port}` },
    'to another host name': {
      from: `http://127.0.0.1:${first.port}`,
      to: `http://localhost:${elsewhere.port}`,
    },
    'down to plain http': {
      from: `https://localhost:${secure.port}`,
      to: `http://localhost:${elsewhere.port}`,
    },
  }
  return {
    second,
    /** Sets where calls are sent on to; gives the address to call. */
    aim(hop: Hop, status: number): string {
      const { from, to } = ways[hop]
      target = { status, location: `${to}/taken` }
      Object.assign(second, { requests: 0, leaked: '' })
      return from
    },
    close() {
      for (const server of [first, secure, elsewhere]) server.close()
    },
  }
}
