import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { operations } from '../../generated/awda/operations.ts'
import { type RunningServer, serve } from '../../src/mock/serve.ts'
import { createRandom } from '../client/faults/random.ts'
import { allOperations, gatewayWith, requestOf, signExample } from '../support.ts'
import { kindsOfBody, sockets, spoilBody, spoilRequest } from '../client/faults/malformed.ts'

// Every input gets a response or a closed connection, and leaves nothing behind. `MALFORMED_SEED` sets the seed.
const seed = Number(process.env['MALFORMED_SEED'] ?? 20261122)
const inputs = 1000

const rejections: unknown[] = []
const keep = (reason: unknown) => void rejections.push(reason)
beforeAll(() => void process.on('unhandledRejection', keep))
afterAll(() => void process.off('unhandledRejection', keep))

describe(`malformed input, seed ${seed}`, () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  it(`is answered in JSON, ${inputs} times`, async () => {
    const random = createRandom(seed)
    const gateway = gatewayWith()
    const kinds = new Set<string>()
    const good = allOperations.map(async (one) => ({
      ...one,
      wire: await signExample(one.api, one.operation),
    }))
    const calls = await Promise.all(good)
    for (let count = 0; count < inputs; count++) {
      const { api, operation, wire } = random.pick(calls)
      const { kind, body } = spoilBody(random, Buffer.from(wire.body))
      const request = spoilRequest(random, requestOf(api, operation, wire), body)
      kinds.add(kind)
      const call = gateway(request)
      // A body that never comes is given up after a while, which passes here at once.
      if (body instanceof ReadableStream) await vi.advanceTimersByTimeAsync(2000)
      const response = await call
      const answer: unknown = await response.json()
      expect(answer, kind).toEqual(expect.any(Object))
      expect(response.headers.get('x-lendspec-evidence'), kind).not.toBeNull()
    }
    expect([...kinds].sort()).toEqual(kindsOfBody)
    expect(rejections).toEqual([])
  })
})

describe('a connection', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await serve(gatewayWith())
  })
  afterAll(() => server.close())

  const path = `/awda${operations.registerUser.path}`

  /** All that comes back until the server closes, or until the expected number of responses is there. */
  const talk = (bytes: (Buffer | string)[], answers: number) =>
    new Promise<string>((resolve) => {
      const socket = connect(server.port, '127.0.0.1')
      let text = ''
      const end = () => {
        socket.destroy()
        resolve(text)
      }
      socket.on('data', (chunk) => {
        text += chunk.toString()
        if (answers > 0 && text.split(/HTTP\/1.1 [2-5]/).length > answers) end()
      })
      socket.on('close', end).on('error', end)
      for (const part of bytes) socket.write(part)
    })

  it.concurrent.each(Object.entries(sockets(path)))('is answered or closed: %s', async (_, given) => {
    const { bytes, answer = /^$|^HTTP\/1.1 400 /, answers = 0 } = given
    expect(await talk(bytes, answers)).toMatch(answer)
  })

  it('that the other side cuts in the middle of an upload does no harm', async () => {
    for (let count = 0; count < 30; count++) {
      await new Promise<void>((resolve) => {
        const socket = connect(server.port, '127.0.0.1', () => {
          socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n{"appId":`, () => {
            socket.resetAndDestroy()
            resolve()
          })
        })
      })
    }
    const wire = await signExample('awda', operations.registerUser)
    const response = await fetch(server.url + path, { method: 'POST', body: wire.body })
    expect(await response.json()).toMatchObject({ code: 0 })
    expect(rejections).toEqual([])
  })
})
