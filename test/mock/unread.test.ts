import type { Server as HttpServer } from 'node:http'
import { connect, Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { operations } from '../../generated/awda/operations.ts'
import { withPages } from '../../src/mock/fetch-adapter.ts'
import { createGateway, type LogEntry } from '../../src/mock/gateway.ts'
import { createJournal } from '../../src/mock/journal.ts'
import { type RunningServer, serve } from '../../src/mock/serve.ts'
import { nameOf } from '../../src/site/inspector/texts.ts'

// What never reaches an operation is in the log and in the inspector too: the caller sees little of the reason.

const canary = 'canary-5d1e92'
const path = `/awda${operations.registerUser.path}`
const post = `POST ${path} HTTP/1.1\r\n`
const logged: LogEntry[] = []
const journal = createJournal()
const gateway = createGateway({
  apps: { awda: [{ appId: 'DEMO', secret: 'a' }] },
  onAnswer: (entry) => void logged.push(entry),
  onExchange: journal.record,
})
let server: RunningServer
let headersTimeout = 0
beforeAll(async () => {
  const listen = vi.spyOn(Server.prototype, 'listen')
  server = await serve(withPages(gateway, gateway))
  const behind = listen.mock.contexts[0] as HttpServer
  listen.mockRestore()
  headersTimeout = behind.headersTimeout
  // For the request that ends in the middle of them.
  behind.headersTimeout = 300
})
afterAll(() => server.close())

/** Sends bytes, and waits until the connection ends. */
const send = (text: string, isCut: boolean) =>
  new Promise<void>((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write(text, () => void (isCut && setTimeout(() => socket.resetAndDestroy(), 50)))
    })
    socket.on('close', () => resolve()).on('error', () => {})
    socket.resume()
  })

describe('a request that no operation gets', () => {
  it.each<[string, string, number, RegExp, string?]>([
    ['is not HTTP', `${canary}\r\n\r\n`, 400, /^this is not HTTP as RFC 9112 has it \(HPE_INVALID_METHOD\)$/],
    [
      'has a line break in a header',
      `${post}Host: x\r\nx-a: a\n${canary}\r\n\r\n`,
      400,
      /^a header is not one line of name: value/,
    ],
    [
      'has long headers',
      `${post}Host: x\r\nx-a: ${canary.repeat(2000)}\r\n\r\n`,
      431,
      /^the headers are longer than 16 kB$/,
    ],
    ['ends in the middle of its headers', `${post}Ho`, 408, /^the request did not arrive in time$/],
    [
      'has a chunk without a length',
      `${post}Host: x\r\nTransfer-Encoding: chunked\r\n\r\n${canary}\r\n`,
      400,
      /^this is not HTTP as RFC 9112 has it \(HPE_INVALID_CHUNK_SIZE\)$/,
    ],
    [
      'has no Host',
      `${post}x-a: ${canary}\r\n\r\n`,
      400,
      /^HTTP\/1\.1 needs exactly one Host header/,
      'POST',
    ],
    [
      'expects',
      `${post}Host: x\r\nExpect: ${canary}\r\n\r\n`,
      417,
      /^Expect: nothing but 100-continue/,
      'POST',
    ],
    [
      'connects',
      `CONNECT ${canary}:1 HTTP/1.1\r\nHost: x\r\n\r\n`,
      405,
      /^CONNECT is not accepted/,
      'CONNECT',
    ],
    [
      'names an impossible session',
      `POST /~${canary}%20/awda/a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      400,
      /^a session has 1 to 64 letters/,
      'POST',
    ],
    [
      'names no API',
      `POST /${canary} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      404,
      /^no API under \/<hidden>$/,
      'POST',
    ],
    [
      'names no operation',
      `POST /awda/${canary} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      404,
      /^awda has no operation at \/<hidden>$/,
      'POST',
    ],
    [
      'is cut in its body',
      `${post}Host: x\r\nContent-Length: 100\r\n\r\n{"a":"${canary}`,
      200,
      /^malformed$/,
      'POST',
    ],
  ])('because it %s', async (what, text, status, verdict, method = '') => {
    logged.length = 0
    journal.clear()
    await send(text, what.startsWith('is cut'))
    await vi.waitFor(() => expect(logged).toHaveLength(1))
    expect(logged).toEqual([expect.objectContaining({ status, verdict: expect.stringMatching(verdict) })])
    const [entry, ...others] = journal.entries
    expect(others).toEqual([])
    expect(entry).toMatchObject({ ok: false, answer: { status }, request: { method } })
    expect(nameOf({ ...entry!, links: {} } as never)).toMatch(
      method ? /^(POST|CONNECT) |^AWDA / : /^Not a request$/,
    )
    expect(JSON.stringify([logged, entry])).not.toContain(canary)
    expect(JSON.stringify([logged, entry]).length).toBeLessThan(4000)
  })
})

it('waits no longer than this for headers, in milliseconds', () => expect(headersTimeout).toBe(1500))
