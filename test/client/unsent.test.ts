import { getEventListeners } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createSocketServer } from 'node:net'
import { Readable } from 'node:stream'
import createClient from 'openapi-fetch'
import {
  Agent,
  type Dispatcher,
  EnvHttpProxyAgent,
  fetch as undiciFetch,
  getGlobalDispatcher,
  ProxyAgent,
  setGlobalDispatcher,
} from 'undici'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { paths } from '../../generated/ppdai/types.ts'
import { createPpdaiClient, ppdaiScheme, signing } from '../../src/index.ts'
import { startProxy } from './faults/proxy.ts'
import { type Running, startServer, startSocketServer, trusting } from './faults/servers.ts'
import { answering, appId, awdaClient, customer, ppdaiClient, privateKey, sms } from '../support.ts'

const closing: { close(): void }[] = []
const kept = <T extends { close(): void }>(one: T): T => {
  closing.push(one)
  return one
}
afterEach(() => {
  for (const one of closing.splice(0)) one.close()
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

const nothingSent = { name: 'TransportError', sent: false }
const unknown = { name: 'OutcomeUnknownError' }
const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.unreachable(),
    (error: Error) => error,
  )

/** A port that nobody listens at. */
async function closedPort(): Promise<number> {
  const server = createSocketServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('a call over a real socket', () => {
  const sendSms = (server: string) =>
    failureOf(createPpdaiClient({ appId, privateKey, server, retry: false }).sendSmsAuthCode(sms))
  const socketServer = async (protocol: string, answer: Parameters<typeof startSocketServer>[0]) =>
    `${protocol}://127.0.0.1:${kept(await startSocketServer(answer)).port}`

  it.each<[string, () => Promise<string>, string, transient: boolean]>([
    ['refused', async () => `http://127.0.0.1:${await closedPort()}`, 'ECONNREFUSED', true],
    ['refused by every address of a name', async () => `http://localhost:${await closedPort()}`, 'ECONNREFUSED', true],
    ['to a name that does not exist', async () => 'https://partner.invalid', 'ENOTFOUND', true],
    ['closed in the TLS handshake', () => socketServer('https', (socket) => socket.destroy()), 'ECONNRESET', true],
    ['reset in the TLS handshake', () => socketServer('https', (socket) => socket.resetAndDestroy()), 'ECONNRESET', true],
    ['to a server without TLS', () => socketServer('https', (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')), 'ERR_SSL_WRONG_VERSION_NUMBER', false],
    ['to a certificate of nobody', async () => `https://localhost:${kept(await startServer(() => {}, { secure: true })).port}`, 'DEPTH_ZERO_SELF_SIGNED_CERT', false],
    ['to a port that fetch blocks', async () => 'http://127.0.0.1:1', 'bad-port', false],
  ])('sent nothing when it was %s', async (_, start, reason, transient) => {
    expect(await sendSms(await start())).toMatchObject({ ...nothingSent, reason, transient })
  }) // prettier-ignore

  it.each<[string, () => Promise<string>, string]>([
    ['was reset after the request', () => socketServer('http', (socket) => socket.resetAndDestroy()), 'ECONNRESET'],
    ['was closed after the request', () => socketServer('http', (socket) => socket.destroy()), 'UND_ERR_SOCKET'],
    ['broke off in the response', () => socketServer('http', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{')), 'UND_ERR_SOCKET'],
  ])('has an unknown outcome when it %s', async (_, start, reason) => {
    expect(await sendSms(await start())).toMatchObject({ ...unknown, reason })
  }) // prettier-ignore
})

describe('a redirect', () => {
  it.each([300, 301, 302, 303, 304, 305, 307, 308, 399])('is one at any status: %d', async (status) => {
    const { port } = kept(
      await startServer((_, response) => response.writeHead(status, { location: '/' }).end()),
    )
    const server = `http://127.0.0.1:${port}`
    const redirect = { name: 'TransportError', reason: 'redirect', transient: false }
    expect(
      await failureOf(createPpdaiClient({ appId, privateKey, server }).sendSmsAuthCode(sms)),
    ).toMatchObject(redirect)
    const alone = createClient<paths>({ baseUrl: server })
    alone.use(signing(ppdaiScheme({ appId, privateKey })))
    expect(await failureOf(alone.POST('/auth/authservice/sendsmsauthcode', { body: sms }))).toMatchObject(
      redirect,
    )
  })

  it.each([
    Readable.from([]),
    { cancel: () => undefined },
    {
      cancel: () => {
        throw new Error('canary')
      },
    },
  ])('is one with every body: %s', async (body) => {
    const response = { status: 302, headers: new Headers(), text: async () => '', body }
    expect(await failureOf(ppdaiClient((async () => response) as never).sendSmsAuthCode(sms))).toMatchObject({
      reason: 'redirect',
    })
  })

  it('is one in a browser, which hides it', async () => {
    const hidden = Object.defineProperties(new Response(), {
      status: { value: 0 },
      type: { value: 'opaqueredirect' },
    })
    expect(await failureOf(ppdaiClient(async () => hidden).sendSmsAuthCode(sms))).toMatchObject({
      reason: 'redirect',
    })
  })

  it('is asked for as a response, the one way that every runtime has', async () => {
    let seen = ''
    const fetch = async ({ redirect }: Request) => {
      seen = redirect
      return new Response('{"ResultCode":0}')
    }
    await ppdaiClient(fetch).sendSmsAuthCode(sms)
    expect(seen).toBe('manual')
  })
})

describe('a proxy', () => {
  const partner = async (): Promise<Running & { bodies: string[] }> => {
    const bodies: string[] = []
    const server = await startServer(
      (request, response) => {
        let body = ''
        request.on('data', (chunk: Buffer) => (body += chunk.toString()))
        request.on('end', () => {
          bodies.push(`${request.headers['x-ppd-appid'] as string} ${body}`)
          response.end('{"ResultCode":0}')
        })
      },
      { secure: true },
    )
    return kept({ ...server, bodies })
  }
  // The recipe of the client guide.
  const through = (dispatcher: Dispatcher) => async (request: Request) => {
    const { url, method, redirect, signal } = request
    const headers = [...request.headers]
    const body = await request.text()
    const response = await undiciFetch(url, { method, headers, body, redirect, signal, dispatcher })
    const { status } = response
    return new Response((await response.text()) || null, { status, headers: [...response.headers] })
  }
  const clientOf = (server: string, dispatcher: Dispatcher) =>
    createPpdaiClient({ appId, privateKey, server, retry: false, fetch: through(dispatcher) })
  const usual = getGlobalDispatcher()
  afterEach(() => setGlobalDispatcher(usual))

  it.each<
    [string, (server: string, proxy: string) => { sendSmsAuthCode(body: typeof sms): Promise<unknown> }]
  >([
    ['ProxyAgent', (server, proxy) => clientOf(server, new ProxyAgent(proxy))],
    [
      'setGlobalDispatcher',
      (server, proxy) => {
        vi.stubEnv('HTTPS_PROXY', proxy)
        setGlobalDispatcher(new EnvHttpProxyAgent())
        return createPpdaiClient({ appId, privateKey, server })
      },
    ],
  ])('passes the call on by the recipe of the guide: %s', async (_, connect) => {
    const [{ port, bodies }, proxy] = [await partner(), kept(await startProxy())]
    await trusting(() => connect(`https://localhost:${port}`, proxy.url).sendSmsAuthCode(sms))
    expect(bodies).toEqual([`${appId} ${JSON.stringify(sms)}`])
    expect(proxy.tunnels).toBe(1)
  })

  it('that sends the call elsewhere is not followed', async () => {
    const { port } = kept(await startServer((_, response) => response.writeHead(304).end()))
    const client = createPpdaiClient({
      appId,
      privateKey,
      server: `http://127.0.0.1:${port}`,
      fetch: through(new Agent()),
    })
    expect(await failureOf(client.sendSmsAuthCode(sms))).toMatchObject({ reason: 'redirect' })
  })

  it.each([
    [407, false],
    [403, false],
    [502, true],
    [503, true],
  ])('that refuses with %d kept the call from the partner', async (status, transient) => {
    const [{ port, bodies }, proxy] = [await partner(), kept(await startProxy(status))]
    const call = clientOf(`https://localhost:${port}`, new ProxyAgent(proxy.url)).sendSmsAuthCode(sms)
    const error = await failureOf(call)
    expect(error).toMatchObject({ ...nothingSent, reason: 'proxy', transient })
    expect(error.message).toContain(`the proxy refused to connect (HTTP ${status})`)
    expect(bodies).toEqual([])
  })

  it('that is down, or whose partner is, sent nothing', async () => {
    const [{ port }, proxy, closed] = [await partner(), kept(await startProxy()), await closedPort()]
    const down = clientOf(`https://localhost:${port}`, new ProxyAgent(`http://127.0.0.1:${closed}`))
    expect(await failureOf(down.sendSmsAuthCode(sms))).toMatchObject({
      ...nothingSent,
      reason: 'ECONNREFUSED',
    })
    const behind = clientOf(`https://localhost:${closed}`, new ProxyAgent(proxy.url))
    expect(await failureOf(behind.sendSmsAuthCode(sms))).toMatchObject({ ...nothingSent, reason: 'proxy' })
  })

  it('that responds instead of the partner with 407 sent nothing', async () => {
    const call = ppdaiClient(answering('', { status: 407 })).sendSmsAuthCode(sms)
    expect(await failureOf(call)).toMatchObject({ ...nothingSent, reason: 'proxy' })
  })
})

describe('a fetch of the caller', () => {
  const fail = () => {
    throw new Error('canary')
  }
  const deaf = new Proxy({}, { get: fail, has: fail, getPrototypeOf: fail })
  const headers = new Headers({ 'retry-after': '1' })
  const foreign = (fields: object) => ({ status: 200, headers, body: null, ...fields })
  const given = (fetch: unknown) =>
    ppdaiClient(fetch as (request: Request) => Promise<Response>, { retry: false })

  it.each<[string, unknown]>([
    ['node-fetch', foreign({ body: Readable.from(['{}']), text: async () => '{"ResultCode":0}' })],
    ['no body', foreign({ body: undefined, text: async () => '{"ResultCode":0}' })],
    ['a text with a byte order mark', foreign({ text: async () => '\ufeff{"ResultCode":0}' })],
    ['a Response at once', new Response('{"ResultCode":0}')],
  ])('may return a response of another kind: %s', async (_, response) => {
    expect(await given(() => response).sendSmsAuthCode(sms)).toEqual({ ResultCode: 0 })
  })

  it.each<[string, () => unknown, string]>([
    ['throws', () => Promise.reject(new TypeError('canary')), 'the given fetch threw a TypeError'],
    ['throws at once', () => { throw new RangeError('canary') }, 'the given fetch threw a RangeError'],
    ['throws no error', () => Promise.reject('canary'), 'the given fetch threw a string'],
    ['returns nothing', async () => undefined, 'the given fetch returned undefined, not a Response'],
    ['returns nothing, without a promise', () => undefined, 'the given fetch returned undefined, not a Response'],
    ['returns null', async () => null, 'the given fetch returned null, not a Response'],
    ['returns text', async () => '{"ResultCode":0}', 'the given fetch returned a string, not a Response'],
    ['returns data', async () => ({ status: 200, data: {} }), 'the given fetch returned an Object, not a Response'],
    ['returns a response without headers', async () => foreign({ headers: {}, text: async () => '{}' }), 'the given fetch returned an Object, not a Response'],
    ['returns what cannot be read', async () => foreign({ text: () => Promise.reject(new TypeError('canary')) }), 'reading the response threw a TypeError'],
    ['returns what throws when it is read', async () => foreign({ text: () => { throw new RangeError('canary') } }), 'reading the response threw a RangeError'],
    ['returns what fails as if it had not been sent', async () => foreign({ text: () => Promise.reject(Object.assign(new Error('canary'), { code: 'ECONNREFUSED' })) }), 'reading the response threw an Error (ECONNREFUSED)'],
    ['returns no text', async () => foreign({ text: async () => undefined }), 'is not the envelope'],
    ['read the response itself', async () => { const response = new Response('{"ResultCode":0}'); await response.text(); return response }, 'a Response that was read already'],
    ['gave its body to another reader', async () => { const response = new Response('{}'); response.body?.getReader(); return response }, 'a Response that was read already'],
    ['throws a Proxy that throws', () => Promise.reject(deaf), 'the given fetch threw an object'],
    ['returns no status', async () => foreign({ status: NaN, text: async () => '{}' }), 'HTTP NaN'],
    ['returns too much', async () => foreign({ text: async () => ' '.repeat(2 ** 21 + 1) }), 'longer than 2097152 bytes'],
  ])('is named, without its words, when it %s', async (_, fetch, message) => {
    const error = await failureOf(given(fetch).sendSmsAuthCode(sms))
    expect(error).toMatchObject(unknown)
    expect(error.message).toContain(message)
    expect(error.message).not.toContain('canary')
  }) // prettier-ignore

  it('is ended at the timeout, a text() that never comes included', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const text = vi.fn(() => new Promise(() => {}))
    const client = ppdaiClient((async () => foreign({ text })) as never, { timeout: 2000 })
    const failure = failureOf(client.sendSmsAuthCode(sms))
    await vi.waitUntil(() => text.mock.calls.length)
    await vi.advanceTimersByTimeAsync(2000)
    expect(await failure).toMatchObject({ ...unknown, reason: 'timeout' })
  })
})

describe('a fault before anything was sent', () => {
  const fetch = () => expect.unreachable()
  it.each<[string, number | Error, object]>([
    ['throws', new RangeError('canary'), { name: 'ConfigurationError' }],
    ['gives no time', NaN, { name: 'ConfigurationError' }],
    ['gives a time beyond the calendar', 1e20, { name: 'ConfigurationError' }],
  ])('is not called a signer’s: a clock that %s', async (_, time, expected) => {
    const now = () => {
      if (typeof time === 'number') return time
      throw time
    }
    for (const call of [
      ppdaiClient(fetch, { now }).sendSmsAuthCode(sms),
      awdaClient(fetch, { now }).registerUser(customer),
    ]) {
      const error = await failureOf(call)
      expect(error).toMatchObject(expected)
      expect(error.message).not.toMatch(/canary|signer/)
    }
  })

  it('is a signer’s where the signer threw', async () => {
    const signer = { alg: 'RSA-SHA1' as const, sign: () => Promise.reject(new Error('canary')) }
    const error = await failureOf(ppdaiClient(fetch, { privateKey: signer }).sendSmsAuthCode(sms))
    expect(error).toMatchObject({ name: 'SignatureError', reason: 'signer' })
  })
})

describe('one AbortSignal for many calls', () => {
  it('keeps no listener of a call that is over, and warns of none', async () => {
    const { signal } = new AbortController()
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
    const { port } = kept(
      await startServer((request, response) =>
        request.resume().on('end', () => response.end('{"code":0,"result":{}}')),
      ),
    )
    const client = awdaClient((request) => globalThis.fetch(request), { server: `http://127.0.0.1:${port}` })
    for (let round = 0; round < 3; round++) {
      await Promise.all(Array.from({ length: 50 }, () => client.registerUser(customer, { signal })))
    }
    expect(getEventListeners(signal, 'abort')).toEqual([])
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
  })

  it('ends all of them at once', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const client = awdaClient(() => new Promise(() => {}))
    const calls = Array.from({ length: 20 }, () => failureOf(client.registerUser(customer, { signal })))
    await vi.waitFor(() => expect(getEventListeners(signal, 'abort')).toHaveLength(1))
    controller.abort(new Error('enough'))
    for (const error of await Promise.all(calls)) expect(error.message).toBe('enough')
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

describe('a response that is not the partner’s', () => {
  it('leaves its connection free', async () => {
    const server = createServer((request, response) =>
      request.resume().on('end', () => response.writeHead(302).end('x'.repeat(100_000))),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    kept({
      close: () => {
        server.closeAllConnections()
        server.close()
      },
    })
    const { port } = server.address() as AddressInfo
    const client = createPpdaiClient({ appId, privateKey, server: `http://127.0.0.1:${port}` })
    await failureOf(client.sendSmsAuthCode(sms))
    const open = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)))
    await expect.poll(open).toBe(0)
  })
})
