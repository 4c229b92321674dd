import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { operations } from '../../generated/awda/operations.ts'
import type { Exchange } from '../../src/mock/exchange.ts'
import { type RunningServer, serve } from '../../src/mock/serve.ts'
import { cases } from './spoilt.ts'
import { allOperations, gatewayWith, signExample } from '../support.ts'

const { registerUser } = operations
const seen: Exchange[] = []
let servers: RunningServer[] = []
beforeAll(async () => {
  const gateway = gatewayWith({ onExchange: (read) => seen.push(read()) })
  servers = [await serve(gateway), await serve((request: Request) => gateway(request))]
})
afterAll(() => Promise.all(servers.map(({ close }) => close())))

const spoilings: [name: string, (typeof cases)[string]['spoil']][] = [
  ['ok', signExample],
  ...Object.entries(cases).map(([name, { spoil }]): (typeof spoilings)[number] => [name, spoil]),
]

it.each(spoilings)('both adapters respond and report the same: %s', async (_, spoil) => {
  for (const { api, operation } of allOperations) {
    const { headers, body } = await spoil(api, operation)
    const answers: unknown[] = []
    for (const { url } of servers) {
      const response = await fetch(`${url}/${api}${operation.path}`, { method: 'POST', headers, body })
      answers.push([response.status, [...response.headers], await response.text()])
    }
    expect(answers[0]).toEqual(answers[1])
    // An exchange is reported behind its response.
    await vi.waitFor(() => expect(seen).toHaveLength(2), { interval: 1 })
    const [first, second] = seen.splice(0).map(({ request: { headers, ...request }, ...exchange }) => {
      const { host: _host, ...others } = headers
      return { ...exchange, request: { ...request, headers: others }, id: 0, durationMs: 0 }
    })
    expect(first).toEqual(second)
  }
})

it('reads a body that came while the process was busy', async () => {
  const { headers, body } = await signExample('awda', registerUser)
  const length = `Content-Length: ${Buffer.byteLength(body)}`
  const lines = Object.entries({ ...headers, host: 'x' }).map(([name, value]) => `${name}: ${value}`)
  const path = `/awda${registerUser.path}`
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(servers[0]!.port, '127.0.0.1')
    socket.on('error', reject).on('data', (chunk) => (socket.destroy(), resolve(chunk.toString())))
    socket.write(`POST ${path} HTTP/1.1\r\n${[...lines, length].join('\r\n')}\r\n\r\n${body.slice(0, 9)}`)
    const beBusy = () => {
      socket.write(body.slice(9))
      const end = performance.now() + 1600
      while (performance.now() < end);
    }
    // Timers run right behind it, before anything is read.
    setTimeout(() => setImmediate(beBusy), 100)
  })
  expect(text).toMatch(/^x-lendspec-source: example\r$/m)
})

it('serves a request that comes late on a connection, or while the process was busy', async () => {
  const late = (delay: number, beBusy: boolean) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(servers[0]!.port, '127.0.0.1')
      socket.on('error', reject).on('data', (chunk) => (socket.destroy(), resolve(chunk.toString())))
      const send = () => {
        socket.write('POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n')
        const end = performance.now() + 1800
        while (beBusy && performance.now() < end);
      }
      setTimeout(() => setImmediate(send), delay)
    })
  const begun = await Promise.all([late(100, true), late(2200, false)])
  for (const text of begun) expect(text).toMatch(/^HTTP\/1.1 404 /)
})

it('waits longer for a response than for a body', async () => {
  const { headers, body } = await signExample('awda', registerUser)
  const init = { method: 'POST', headers: { ...headers, prefer: 'delay=1800' }, body }
  const response = await fetch(`${servers[0]!.url}/awda${registerUser.path}`, init)
  expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ code: 0 })])
})
