import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ConfigurationError } from '../../src/core/errors.ts'
import { readBody, textOf } from '../../src/mock/body.ts'
import { createRefusals } from '../../src/mock/broken-request.ts'
import { withPages } from '../../src/mock/fetch-adapter.ts'
import { targetOf } from '../../src/mock/node-adapter.ts'
import type { PlainServer } from '../../src/mock/plain.ts'
import { type RunningServer, serve } from '../../src/mock/serve.ts'
import { after, attempt, lazily } from '../../src/mock/soon.ts'
import { broken, unknownApi } from '../../src/mock/unanswered.ts'

// Requests that Node does not read as one, byte for byte.

let server: RunningServer
beforeAll(async () => void (server = await serve((request) => new Response(`${request.method} ok é`))))
afterAll(() => server.close())

/** All that comes back on one connection until it is closed. */
const talk = (text: string, to = server) =>
  new Promise<string>((resolve) => {
    let received = ''
    const socket = connect(to.port, '127.0.0.1')
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => (received += String(chunk)))
    socket.on('error', () => {}).on('close', () => resolve(received))
    socket.write(text)
  })
const refusal = (status: string, problem: string, ...more: string[]) => {
  const body = JSON.stringify({ problem, valid: [] })
  const lines = [
    `HTTP/1.1 ${status}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${body.length}`,
  ]
  return `${[...lines, ...more, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`
}
const brokenHeader =
  'a header is not one line of name: value. Remove line breaks from its value; write base64 on one line'

describe('what is not HTTP gets the reason, and the end of the connection', () => {
  it.each<[string, string, string]>([
    [
      'a header of two lines',
      'POST / HTTP/1.1\r\nHost: x\r\nSign: abc\ndef\r\n\r\n',
      refusal('400 Bad Request', brokenHeader),
    ],
    [
      'a header without a colon',
      'POST / HTTP/1.1\r\nHost: x\r\nSign\r\n\r\n',
      refusal('400 Bad Request', brokenHeader),
    ],
    [
      'long headers',
      `POST / HTTP/1.1\r\nA: ${'a'.repeat(17_000)}\r\n\r\n`,
      refusal('431 Request Header Fields Too Large', 'the headers are longer than 16 kB'),
    ],
    [
      'something else',
      'hello\r\n\r\n',
      refusal('400 Bad Request', 'this is not HTTP as RFC 9112 has it (HPE_INVALID_METHOD)'),
    ],
    [
      'long chunk extensions',
      `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1;${'a'.repeat(17_000)}\r\n`,
      refusal('413 Payload Too Large', 'the chunk extensions are longer than 16 kB'),
    ],
    [
      'CONNECT',
      'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example\r\n\r\n',
      refusal(
        '405 Method Not Allowed',
        'CONNECT is not accepted: call this server by its own address',
        'Allow: POST',
      ),
    ],
  ])('%s', async (_, text, wanted) => {
    expect(await talk(text)).toBe(wanted)
  })

  it('also of an expectation and of a Host', async () => {
    const head = (text: string) => text.split('\r\n\r\n')
    const [expectation, reason] = head(
      await talk('POST / HTTP/1.1\r\nHost: x\r\nExpect: more\r\nContent-Length: 0\r\n\r\n'),
    )
    expect(expectation).toMatch(
      /^HTTP\/1.1 417 [^]*content-type: application\/json; charset=utf-8\r\nconnection: close/i,
    )
    expect(reason).toContain('{"problem":"Expect: nothing but 100-continue is known here","valid":[]}')
    const host = 'HTTP/1.1 needs exactly one Host header: a name or address, with or without a port'
    for (const name of ['a b', 'a:99999', 'a:1:2', 'a/b', 'user@a', ''].filter(Boolean)) {
      const [status, body] = head(await talk(`GET / HTTP/1.1\r\nHost: ${name}\r\n\r\n`))
      expect(status).toMatch(
        /^HTTP\/1.1 400 [^]*content-type: application\/json; charset=utf-8\r\nconnection: close/i,
      )
      expect(body).toContain(JSON.stringify({ problem: host, valid: [] }))
    }
    for (const name of ['a', 'a.b-c_d:65535', '[::1]:80', ''])
      expect(await talk(`GET / HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`)).toMatch(
        /^HTTP\/1.1 200 /,
      )
  })

  it('after a whole request is said behind its response', async () => {
    const text = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n{}'
    const received = await talk(text)
    expect(received).toMatch(/^HTTP\/1.1 200 /)
    expect(received).toMatch(/POST ok é[^]*HTTP\/1.1 400 Bad Request\r\n/)
    expect(received).toContain('; the Content-Length of the request before may be too small')
  })
})

describe('a connection that fails', () => {
  const socket = (change = {}) => ({
    ...{ writable: true, bytesRead: 1, destroy: vi.fn(), end: vi.fn(), on: vi.fn() },
    ...change,
  })
  const refuse = (code: string | undefined, given: ReturnType<typeof socket>, newest?: object) =>
    createRefusals(undefined).broken(
      Object.assign(new Error('x'), code === undefined ? {} : { code }),
      given as never,
      () => newest as never,
    )

  it('was reset, or cannot be written: it is closed without a word', () => {
    for (const [code, one] of [
      ['ECONNRESET', socket()],
      ['HPE_X', socket({ writable: false })],
    ] as const) {
      refuse(code, one)
      expect([one.destroy.mock.calls.length, one.end.mock.calls.length]).toEqual([1, 0])
    }
  })

  it('is answered once, with a code that cannot be a text of others', () => {
    const one = socket()
    refuse('HPE_X', one)
    refuse('HPE_X', one)
    expect(one.end.mock.calls.map(([text]) => String(text))).toEqual([expect.stringContaining('(HPE_X)')])
    for (const code of ['a b', undefined]) {
      const other = socket()
      refuse(code, other)
      expect(String(other.end.mock.calls[0]?.[0])).toContain('has it (unknown)')
    }
    const [, closed] = one.end.mock.calls[0] as [string, () => void]
    closed()
    expect(one.destroy).toHaveBeenCalledTimes(1)
  })

  it('in the middle of a response is closed; behind a whole request it waits for the response', () => {
    const broken = socket()
    refuse('HPE_X', broken, { writableFinished: false, req: { complete: false }, headersSent: true })
    expect([broken.destroy.mock.calls.length, broken.end.mock.calls.length]).toEqual([1, 0])
    const waiting = socket()
    const once = vi.fn()
    refuse('HPE_X', waiting, { writableFinished: false, req: { complete: true }, headersSent: true, once })
    expect([once.mock.calls[0]?.[0], waiting.end.mock.calls.length]).toEqual(['finish', 0])
    ;(once.mock.calls[0]?.[1] as () => void)()
    expect(String(waiting.end.mock.calls[0]?.[0])).toContain('Content-Length of the request before')
  })

  it('is too slow: answered with 408 where something came, and closed after 30 s of silence', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    try {
      const [slow, silent, busy] = [socket(), socket({ bytesRead: 0 }), socket({ bytesRead: 0 })]
      for (const one of [slow, silent, busy]) refuse('ERR_HTTP_REQUEST_TIMEOUT', one)
      await new Promise((done) => setImmediate(() => setImmediate(done)))
      expect(String(slow.end.mock.calls[0]?.[0])).toBe(
        refusal('408 Request Timeout', 'the request did not arrive in time'),
      )
      vi.advanceTimersByTime(29_999)
      expect(silent.destroy).not.toHaveBeenCalled()
      busy.bytesRead = 5
      vi.advanceTimersByTime(1)
      expect([silent.destroy.mock.calls.length, busy.destroy.mock.calls.length]).toEqual([1, 0])
    } finally {
      vi.useRealTimers()
    }
  })

  it('is not too slow where a request came in the meantime', async () => {
    const one = socket()
    const responses = [{}, {}]
    const error = Object.assign(new Error('x'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
    createRefusals(undefined).broken(error, one as never, () => responses.shift() as never)
    await new Promise((done) => setImmediate(() => setImmediate(done)))
    expect([one.end.mock.calls.length, one.destroy.mock.calls.length]).toEqual([0, 0])
  })
})

describe('the target of a request', () => {
  it.each([
    ['/a?b', 'x', { host: 'x', path: '/a?b' }],
    ['http://y:1/a?b', 'x', { host: 'y:1', path: '/a?b' }],
    ['HTTPS://y', 'x', { host: 'y', path: '' }],
    ['http://y?b', 'x', { host: 'y', path: '?b' }],
    ['*', undefined, { host: undefined, path: '*' }],
    ['/http://y/', 'x', { host: 'x', path: '/http://y/' }],
  ])('%s with Host %s', (url, host, wanted) => {
    expect(targetOf({ url, headers: { ...(host !== undefined && { host }) } } as never)).toEqual(wanted)
  })
})

describe('the body of a fetch request', () => {
  const post = (body: BodyInit | null, headers = {}) =>
    new Request('http://x', { method: 'POST', headers, body, ...(body && { duplex: 'half' }) })
  const text = (found: Awaited<ReturnType<typeof readBody>>) =>
    'problem' in found ? found.problem : Buffer.from(found).toString()
  const stream = (...chunks: string[]) =>
    new ReadableStream({
      pull: (to) => (chunks.length ? to.enqueue(Buffer.from(chunks.shift()!)) : to.close()),
    })

  it.each<[string, Request, string]>([
    ['none', post(null), ''],
    ['in one piece', post('abc'), 'abc'],
    ['in pieces', post(stream('a', 'bc')), 'abc'],
    ['at the limit', post('abcd'), 'abcd'],
    ['over the limit', post(stream('abc', 'de')), "the body is over the mock's limit maxBodyBytes (4 bytes)"],
    [
      'announced over the limit',
      post(null, { 'content-length': '5' }),
      "the body is over the mock's limit maxBodyBytes (4 bytes)",
    ],
    [
      'that breaks off',
      post(new ReadableStream({ pull: (to) => to.error(new Error('x')) })),
      'the body broke off: fewer bytes arrived than were announced',
    ],
  ])('%s', async (_, request, wanted) => {
    expect(text(await readBody(request, 4))).toBe(wanted)
  })

  it('that somebody else reads is not there', async () => {
    const [used, locked] = [post('a'), post('a')]
    await used.text()
    locked.body?.getReader()
    for (const one of [used, locked]) expect(text(await readBody(one, 4))).toMatch(/^the body broke off/)
  })

  it('is waited for 1.5 s after each piece, then given up; no timer is left', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      let isCanceled = false
      let send: (piece: string) => void = () => {}
      const body = new ReadableStream({
        start: (to) => void (send = (piece) => to.enqueue(Buffer.from(piece))),
        cancel: () => void (isCanceled = true),
      })
      const reading = readBody(post(body), 4)
      await vi.advanceTimersByTimeAsync(1400)
      send('a')
      await vi.advanceTimersByTimeAsync(1499)
      expect([isCanceled, vi.getTimerCount()]).toEqual([false, 1])
      await vi.advanceTimersByTimeAsync(1)
      expect(text(await reading)).toBe('the body did not arrive: nothing came for 1500 ms')
      expect([isCanceled, vi.getTimerCount()]).toEqual([true, 0])
      await readBody(post('a'), 4)
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('is text as it was sent, or the problem', () => {
    expect(textOf(Buffer.from('\ufeffé'))).toBe('\ufeffé')
    expect([textOf(Buffer.from('a'), 'identity'), textOf({ problem: 'x' })]).toEqual(['a', { problem: 'x' }])
    expect(textOf(Buffer.from('\0a'))).toEqual({
      problem: 'the body is not UTF-8; it looks like UTF-16: encode it as UTF-8',
    })
    expect(textOf(Buffer.from('a\0'))).toMatchObject({ problem: expect.stringContaining('UTF-16') })
    expect(textOf(Buffer.from('a'), 'br')).toEqual({
      problem: 'the body has a Content-Encoding (br): send it uncompressed',
    })
  })
})

describe('a server', () => {
  const plain = (change: Partial<PlainServer> = {}): PlainServer => ({
    plain: ({ path, headers }) => ({ status: 200, headers: { 'x-path': path }, body: `${headers['host']}` }),
    maxBodyBytes: 10,
    ...change,
  })
  it.concurrent.for([
    [100, 10],
    [5, 5],
  ] as const)('takes the smaller limit: %i and 10', async ([maxBodyBytes, limit], { expect }) => {
    const judge: PlainServer['plain'] = ({ body }) => ({
      ...{ status: 200, headers: {} },
      body: 'problem' in body ? body.problem : 'taken',
    })
    const { url, close } = await serve(plain({ plain: judge }), { maxBodyBytes })
    const ask = async (length: number) =>
      (await fetch(url, { method: 'POST', body: 'x'.repeat(length) })).text()
    expect(await Promise.all([ask(limit), ask(limit + 1)])).toEqual([
      'taken',
      `the body is over the mock's limit maxBodyBytes (${limit} bytes)`,
    ])
    await close()
  })

  it('that others reach has no control API', async () => {
    const { port, close } = await serve(plain(), { host: '0.0.0.0' })
    const ask = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status
    expect(
      await Promise.all(['/_lendspec/awda/clock', '/~abc/_lendspec/x', '/_lendspec', '/awda'].map(ask)),
    ).toEqual([403, 403, 200, 200])
    const refused = await fetch(`http://127.0.0.1:${port}/_lendspec/x`)
    expect([refused.headers.get('content-type'), await refused.json()]).toEqual([
      'application/json; charset=utf-8',
      { problem: 'control is for this machine alone: serve on 127.0.0.1', valid: [] },
    ])
    await close()
  })

  it('says why it cannot listen', async () => {
    await expect(serve(plain(), { host: 'nobody.invalid' })).rejects.toThrow(
      'nobody.invalid is not an address of this machine. Remove --host to listen on 127.0.0.1.',
    )
    await expect(serve(plain(), { port: 70_000 })).rejects.toThrow(/70000/)
  })

  it('aborts the signal of a handler when its caller is gone, and ends the body that nobody reads', async () => {
    const ends: string[] = []
    const { url, close } = await serve((request) => {
      if (request.url.endsWith('/stream'))
        return new Response(
          new ReadableStream({
            pull: (to) => to.enqueue(new Uint8Array(10)),
            cancel: () => void ends.push('canceled'),
          }),
        )
      request.signal.addEventListener('abort', () => void ends.push('aborted'))
      ends.push('asked')
      return new Promise<Response>(() => {})
    })
    const caller = new AbortController()
    const waiting = fetch(url, { signal: caller.signal }).catch(() => undefined)
    const comes = (end: string) => vi.waitFor(() => expect(ends.at(-1)).toBe(end), { timeout: 5000 })
    await comes('asked')
    caller.abort()
    await waiting
    await comes('aborted')
    const reader = (await fetch(`${url}/stream`)).body!.getReader()
    await reader.read()
    await reader.cancel()
    await comes('canceled')
    await close()
  })

  it('does not read on in a body that its caller does not take', async () => {
    let pieces = 0
    const piece = new Uint8Array(64 * 1024)
    const { port, close } = await serve(
      () =>
        new Response(
          new ReadableStream({ pull: (to) => (++pieces > 2000 ? to.close() : to.enqueue(piece)) }),
        ),
    )
    const socket = connect(port, '127.0.0.1')
    socket.pause()
    socket.on('error', () => {}).write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    await vi.waitFor(() => expect(pieces).toBeGreaterThan(1), { timeout: 5000 })
    await new Promise((done) => setTimeout(done, 100))
    expect(pieces).toBeLessThan(1000)
    socket.destroy()
    await close()
  })

  it('shows pages beside the calls of an API', async () => {
    const { plain: both, maxBodyBytes } = withPages(plain(), () => new Response('page'))
    const bodyOf = async (path: string) => {
      const request = { method: 'GET', path, headers: { host: 'x' }, body: Buffer.of() }
      const { body } = await both(request, () => new AbortController().signal)
      return typeof body === 'string' ? 'call' : new Response(body).text()
    }
    expect(maxBodyBytes).toBe(10)
    for (const path of ['/awda/x', '/ppdai/', '/~s/awda/x', '/_lendspec/x', '/~s/_lendspec/x'])
      expect(await bodyOf(path), path).toBe('call')
    for (const path of ['/', '/awda', '/awdax/', '/x/awda/', '/~s/x/', '/~a/b/awda/x'])
      expect(await bodyOf(path), path).toBe('page')
  })
})

describe('a request that reaches no operation', () => {
  const own = { evidence: 'inferred', source: 'lendspec' }
  it.each<[unknown, string]>([
    [new ConfigurationError('say why'), 'lendspec failed, say why'],
    ['thrown', 'lendspec failed, please report it: no place known'],
    [
      Object.assign(new Error('canary'), { stack: 'Error: canary\n    at f (a.ts:1)\n    at g (b.ts:2)' }),
      'lendspec failed, please report it: f (a.ts:1)',
    ],
    [
      Object.assign(new Error('\n    at canary'), { stack: 'Error: \n    at canary\n    at g (b.ts:2)' }),
      'lendspec failed, please report it: g (b.ts:2)',
    ],
    [
      Object.assign(new Error('canary'), { stack: undefined }),
      'lendspec failed, please report it: no place known',
    ],
  ])('because lendspec failed with %s says where', (error, problem) => {
    const body = JSON.stringify({ problem, valid: [] })
    expect(broken(error)).toEqual({ operation: '', reply: { status: 500, body, verdict: problem, ...own } })
  })

  it('lists the APIs that there are', () => {
    const reply = {
      status: 404,
      body: '{"problem":"no API under /none","valid":["/awda","/ppdai"]}',
      verdict: 'no API under /none',
      ...own,
    }
    expect(unknownApi('none', '')).toEqual({ operation: '', reply })
    expect(unknownApi('none', { problem: 'x', raise: [] }).reply.status).toBe(413)
  })
})

describe('what is there at once, or later', () => {
  it('goes on at once where it can', async () => {
    expect(after(1, (one) => one + 1)).toBe(2)
    expect(await after(Promise.resolve(1), (one) => one + 1)).toBe(2)
    const fail = () => {
      throw new Error('x')
    }
    expect(attempt(fail, () => 'rescued')).toBe('rescued')
    expect(
      await attempt(
        async () => fail(),
        () => 'rescued',
      ),
    ).toBe('rescued')
    expect(
      attempt(
        () => 'fine',
        () => 'rescued',
      ),
    ).toBe('fine')
    let loads = 0
    const load = lazily(async () => ++loads)
    expect(await Promise.all([load(), load()])).toEqual([1, 1])
    expect([load(), loads]).toEqual([1, 1])
  })
})
