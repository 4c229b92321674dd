import { afterEach, describe, expect, it, vi } from 'vitest'
import { schemes } from '../../../generated/index.ts'
import { createProxy, type ProxyOptions } from '../../../src/cli/proxy-handler.ts'
import { readUnsigned } from '../../../src/cli/proxy-request.ts'
import { createQueue } from '../../../src/cli/queue.ts'
import { createAwdaSigner } from '../../../generated/awda/signer.ts'
import { createPpdaiSigner } from '../../../generated/ppdai/signer.ts'
import { createKeySigner } from '../../../src/crypto/keys.ts'
import { ResponseSignatureError } from '../../../src/core/errors.ts'
import type { PlainRequest } from '../../../src/mock/plain.ts'
import { profiles } from '../../../src/mock/profiles.ts'
import type { Declaration } from '../../../src/signing/grammar.ts'
import { spellOut } from '../../../src/signing/long-form.ts'
import { appId, privateKey, secret } from '../../support.ts'

// The proxy without a port: what it reads of a tool's request, what it sends, and what it refuses.

const { getLoan, registerUser } = profiles.awda.contract.operations
const { accountExists, userInfoAdd } = profiles.ppdai.contract.operations
const json = 'application/json; charset=utf-8'
const bytes = (text: string) => new TextEncoder().encode(text)

describe('a request of a tool, without its signature', () => {
  const declared = {
    credentials: { appId: 'id', secret: 'secret', user: { kind: 'token', optional: true } },
    strings: { message: '{appId}' },
    signatures: { request: { of: 'message', algorithm: 'hmac-sha256', encoding: 'hex', key: 'secret' } },
    send: {
      headers: { Authorization: 'Bearer {user};', 'X-Sign': '{signature.request}' },
      query: { sig: '{signature.request}', app: '{appId}' },
      form: { sign: '{signature.request}' },
    },
  }
  const own = spellOut(declared, 'own')
  const written = { ...getLoan!, parameters: [], body: { media: [] } }
  const read = (given: Partial<PlainRequest>, operation = getLoan!, scheme: Declaration = own) =>
    readUnsigned({ method: 'POST', path: '/x', headers: {}, body: bytes('{}'), ...given }, operation, scheme)

  it('has the headers of the tool, and none of the connection, a browser or the signature', () => {
    const dropped =
      'host connection keep-alive proxy-connection te trailer transfer-encoding upgrade expect content-length ' +
      'content-encoding accept-encoding origin referer sec-fetch-site authorization x-sign'
    const kept = ['accept', 'user-agent', 'x-host', 'hosts', 'traceparent', 'x-signed']
    const names = [...kept, ...dropped.split(' ').filter((name) => name !== 'content-encoding')]
    const headers = Object.fromEntries(names.map((name) => [name, 'a']))
    expect(read({ headers })).toEqual({
      ...{ method: 'POST', target: '/x', accessToken: undefined, body: '{}' },
      headers: { ...Object.fromEntries(kept.map((name) => [name, 'a'])), 'content-type': json },
    })
    expect(read({ headers: { 'content-encoding': 'identity' } })).toMatchObject({
      headers: { accept: 'application/json', 'content-type': json },
    })
  })

  it.each([
    ['/x', '/x'],
    ['/x?a=1&b=2', '/x?a=1&b=2'],
    ['/x?sig=1&a=1&app=2', '/x?a=1'],
    ['/x?sig=1', '/x'],
    ['/x?s%69g=1&sigs=2', '/x?sigs=2'],
  ])('has the target %s as %s', (path, target) => {
    expect(read({ path })).toMatchObject({ target })
  })

  it.each([
    ['Bearer abc;', 'abc'],
    ['bearer abc;', undefined],
    ['Bearer abc', undefined],
    [undefined, undefined],
  ])('with the authorization %s has the token %s', (authorization, accessToken) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization }
    expect(read({ headers })).toMatchObject({ accessToken })
  })

  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  it.each([
    ['an empty body of a plain call', '', {}, getLoan!, '{}', json],
    ['another type of a plain call', '{"a":1}', { 'content-type': 'text/plain' }, getLoan!, '{"a":1}', json],
    ['no body', '', form, written, null, undefined],
    ['a form', 'a=1&sign=2&b=3', form, written, 'a=1&b=3', form['content-type']],
    ['text', 'sign=2', { 'content-type': 'text/plain' }, written, 'sign=2', 'text/plain'],
    ['JSON without a type', '{"a":1}', {}, written, '{"a":1}', json],
  ])('has a body: %s', (_, text, headers, operation, body, type) => {
    const found = read({ headers, body: bytes(text) }, operation)
    expect(found).toMatchObject({ body })
    expect('headers' in found && found.headers['content-type']).toBe(type)
  })

  it.each([
    ['multipart/form-data; boundary=x', {}],
    ['image/png', { 'content-encoding': 'identity' }],
  ])('keeps the bytes of %s', async (type, more) => {
    const body = Uint8Array.of(0, 255, 1)
    const found = read({ headers: { 'content-type': type, ...more }, body }, written)
    const blob = 'body' in found && found.body instanceof Blob ? found.body : new Blob()
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(body)
  })

  it.each(['GET', 'HEAD'])('has no body for %s', (method) => {
    const found = read({ method })
    expect(found).toEqual({
      ...{ method, target: '/x', accessToken: undefined, body: null },
      headers: { accept: 'application/json' },
    })
  })

  it.each([
    ['one that was not read', { problem: 'the body broke off' }, {}, /^the body broke off$/],
    ['one that is not UTF-8', Uint8Array.of(0xff), {}, /UTF-8/],
    ['one that is compressed', bytes('{}'), { 'content-encoding': 'gzip' }, /gzip/],
    [
      'bytes that are compressed',
      bytes('{}'),
      { 'content-encoding': 'br', 'content-type': 'image/png' },
      /^the body has a Content-Encoding \(br\): send it uncompressed$/,
    ],
  ])('names a problem of the body: %s', (_, body, headers: Record<string, string>, problem) => {
    expect(read({ body, headers }, written)).toEqual({ problem: expect.stringMatching(problem) })
  })

  it.each([
    ['{"mobile":"1"}', '{"mobile":"1"}'],
    ['', ''],
    ['{"body":{"mobile":"1"}}', '{"mobile":"1"}'],
    ['{"appId":"a","timestamp":1,"v":"1.0","body": {"a": 1},"signature":"b"}', '{"a": 1}'],
    ['{"appId":"a","body":"","signature":"b"}', ''],
    ['{"body":{"a":1},"other":1}', '{"body":{"a":1},"other":1}'],
    ['{"appId":"a"}', '{"appId":"a"}'],
    ['{"body":', '{"body":'],
  ])('is read from its envelope: %s', (text, body) => {
    expect(read({ body: bytes(text) }, registerUser, schemes.awda)).toMatchObject({ body })
  })

  it('is text inside an envelope that holds it as text', () => {
    const send = { envelope: { data: '{body}', sign: '{signature.request}' } }
    const scheme = spellOut({ ...declared, send }, 'texts')
    expect(read({ body: bytes('{"data":"{\\"a\\":1}","sign":""}') }, getLoan, scheme)).toMatchObject({
      body: '{"a":1}',
    })
  })
})

describe('a queue', () => {
  it('runs so many at once, the others in their order, also after a failure', async () => {
    const inTurn = createQueue(2)
    const started: number[] = []
    const ends: (() => void)[] = []
    const works = [0, 1, 2, 3].map((number) =>
      inTurn(async () => {
        started.push(number)
        await new Promise<void>((resolve) => (ends[number] = resolve))
        if (number === 0) throw new Error('failed')
        return number
      }).catch((error: Error) => error.message),
    )
    const settle = () => new Promise((resolve) => setImmediate(resolve))
    await settle()
    expect(started).toEqual([0, 1])
    ends[0]!()
    await settle()
    expect(started).toEqual([0, 1, 2])
    ends[1]!()
    await settle()
    ends[2]!()
    ends[3]!()
    expect(await Promise.all(works)).toEqual(['failed', 1, 2, 3])
    expect(started).toEqual([0, 1, 2, 3])
    expect(await Promise.all([inTurn(async () => 4), inTurn(async () => 5), inTurn(async () => 6)])).toEqual([
      4, 5, 6,
    ])
  })
})

describe('the proxy', () => {
  afterEach(() => vi.unstubAllGlobals())
  const sent: { url: string; init: RequestInit & { headers: Headers } }[] = []
  const log: object[] = []
  const exchanged: Parameters<ProxyOptions['onExchange']>[0][] = []
  const awda = createAwdaSigner({ appId, secret })
  const ppdai = createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) })
  const success = () => new Response('{"code":0,"message":"","result":null}', { status: 201 })

  /** A proxy whose server responds so. */
  function proxyWith(options: Partial<ProxyOptions>, respond: (url: string) => Response | Promise<Response>) {
    vi.stubGlobal('fetch', async (url: string, init: RequestInit & { headers: Headers }) => {
      sent.push({ url, init })
      return respond(url)
    })
    return createProxy({
      ...{ api: 'awda', paths: {}, allowed: new Set<string>(), signer: awda, accessToken: undefined },
      ...{ server: { url: 'http://127.0.0.1:9/base', named: false }, checkResponse: undefined },
      port: () => 4011,
      onAnswer: (entry) => void log.push(entry),
      onExchange: async (exchange) => void exchanged.push(exchange),
      ...options,
    })
  }
  const requestOf = (given: Partial<PlainRequest>, { path } = getLoan!): PlainRequest => ({
    ...{ method: 'POST', path, body: bytes('{"loanNumber":"1"}'), ...given },
    headers: { host: '127.0.0.1:4011', ...given.headers },
  })
  /** The response to one request, and what was sent for it. */
  async function ask(
    given: Partial<PlainRequest>,
    options: Partial<ProxyOptions> = {},
    respond: (url: string) => Response | Promise<Response> = success,
    signal = new AbortController().signal,
  ) {
    for (const list of [sent, log, exchanged]) list.length = 0
    const request = requestOf(given, options.api === 'ppdai' ? accountExists : getLoan)
    return proxyWith(options, respond)(request, () => signal)
  }
  const refused = (problem: string, status: number, operation = '') => [
    {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', 'x-lendspec-source': 'lendspec' },
      body: expect.stringContaining(JSON.stringify(problem)),
    },
    [
      {
        ...{ api: expect.stringMatching(/^(?:awda|ppdai)$/), operation, status, verdict: 'refused' },
        ...{ detail: problem, durationMs: expect.any(Number) },
      },
    ],
  ]

  it('signs a request, sends it, records it and passes the response on', async () => {
    const respond = () =>
      new Response('{"code":0}', {
        status: 201,
        headers: {
          ...{ 'content-length': '10', 'content-encoding': 'identity', connection: 'close' },
          ...{ 'keep-alive': 'timeout=5', 'transfer-encoding': 'chunked' },
          ...{ 'x-own': 'a', 'content-type': 'application/json' },
        },
      })
    const before = Math.floor(Date.now() / 1000)
    const headers = { 'x-tool': 'curl', 'content-type': 'text/plain' }
    const response = await ask({ headers, path: `${getLoan!.path}?a=1` }, {}, respond)
    expect(response).toEqual({
      status: 201,
      headers: { 'content-type': 'application/json', 'x-own': 'a' },
      body: '{"code":0}',
    })
    expect(sent).toHaveLength(1)
    const [{ url, init }] = sent as [(typeof sent)[0]]
    expect([url, init.method]).toEqual([`http://127.0.0.1:9/base${getLoan!.path}?a=1`, 'POST'])
    const { appId: app, timestamp, body } = JSON.parse(String(init.body)) as Record<string, number>
    expect([app, body]).toEqual([appId, { loanNumber: '1' }])
    expect(timestamp).toBeGreaterThanOrEqual(before)
    expect(Object.fromEntries(init.headers)).toEqual({
      ...{ accept: 'application/json', 'content-type': json, 'x-tool': 'curl' },
    })
    expect(log).toEqual([
      {
        ...{ api: 'awda', operation: 'getLoan', status: 201, verdict: 'signed', detail: undefined },
        durationMs: expect.any(Number),
      },
    ])
    expect(exchanged).toMatchObject([
      { operation: { id: 'getLoan' }, check: 'proxy', drifts: [], saw: '', sent: { url } },
    ])
    expect(exchanged[0]!.heard?.text).toBe('{"code":0}')
    expect(exchanged[0]!.startedAt / 1000).toBeGreaterThanOrEqual(before)
    expect((log[0] as { durationMs: number }).durationMs).toBeLessThan(60_000)
  })

  it('sends to a confirmed path, and finds the operation by it', async () => {
    const options = { server: { url: 'https://p.example', named: true }, paths: { getLoan: '/loan' } }
    expect(await ask({ path: '/loan' }, options)).toMatchObject({ status: 201 })
    expect(sent[0]?.url).toBe('https://p.example/loan')
    expect(await ask({}, options)).toMatchObject({ status: 404 })
  })

  it.each([
    ['its own address', '127.0.0.1:4011', '', 201],
    ['its own name', 'localhost:4011', '', 201],
    ['its own IPv6 address', '[::1]:4011', '', 201],
    ['another port of this machine', '127.0.0.1:4012', '', 403],
    ['no port', '127.0.0.1', '', 403],
    ['the server as its proxy', '127.0.0.1:9', '/base', 201],
    ['another path of the server', '127.0.0.1:9', '/other', 403],
    ['a path that begins alike', '127.0.0.1:9', '/based', 403],
    ['another machine', 'example.com:4011', '', 403],
    ['no machine', '', '', 403],
    ['what is no address', 'a b', '', 403],
  ])('is called by %s', async (_, host, before, status) => {
    const response = await ask({ headers: { host }, path: before + getLoan!.path })
    expect([response.status, sent.length]).toEqual([status, status === 201 ? 1 : 0])
    if (status === 403)
      expect([response, log]).toEqual(
        refused('The proxy sends to http://127.0.0.1:9 only: start another one for another server', 403),
      )
    else expect(sent[0]!.url).toBe(`http://127.0.0.1:9/base${getLoan!.path}`)
  })

  it('is called at port 80 without a port, and by the host of the connection', async () => {
    const named = { headers: { host: '127.0.0.1' } }
    expect(await ask(named, { port: () => 80 })).toMatchObject({ status: 201 })
  })

  const page = 'The proxy accepts no requests of web pages'
  it.each([
    [{ origin: 'http://127.0.0.1:4011' }, 201],
    [{ origin: 'https://127.0.0.1:4011' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 201],
    [{ 'sec-fetch-site': 'none' }, 201],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
  ])('with %j responds %d', async (headers: Record<string, string>, status) => {
    const response = await ask({ headers })
    if (status === 403) expect([response, log]).toEqual(refused(page, 403))
    expect(response.status).toBe(status)
  })

  it.each<[string, Partial<PlainRequest>, string, number, string, Partial<ProxyOptions>?]>([
    ['a path without operation', { path: '/nowhere' }, 'awda has no operation with this path', 404, ''],
    ['another method', { method: 'PUT' }, 'This path has the methods POST only', 405, ''],
    [
      'what has side effects',
      { path: registerUser!.path },
      'registerUser is not called: it has side effects; allow it with --allow registerUser',
      403,
      '',
    ],
    [
      'a path that is not confirmed',
      {},
      'getLoan is not called: its path is not confirmed; give it with --path',
      403,
      '',
      { server: { url: 'https://p.example', named: true } },
    ],
    ['a body that was not read', { body: { problem: 'too slow' } }, 'too slow', 400, 'getLoan'],
    [
      'a call without a token',
      { path: userInfoAdd!.path },
      "userInfoAdd needs a user's token: send it, or give --access-token-file",
      400,
      'userInfoAdd',
      { api: 'ppdai', signer: ppdai, allowed: new Set(['userInfoAdd']) },
    ],
  ])('refuses %s', async (_, given, problem, status, operation, options) => {
    expect([await ask(given, options), log]).toEqual(refused(problem, status, operation))
    expect([sent, exchanged]).toEqual([[], []])
  })

  it.each([
    [{}, 'a-token', 'a-token'],
    [{ 'x-ppd-accesstoken': 'of-the-tool' }, 'a-token', 'of-the-tool'],
    [{ 'x-ppd-accesstoken': 'of-the-tool' }, undefined, 'of-the-tool'],
  ])(
    'with the headers %j and the token %s sends %s',
    async (headers: Record<string, string>, given, token) => {
      const options = { signer: ppdai, allowed: new Set(['userInfoAdd']), accessToken: given }
      const body = bytes(profiles.ppdai.examples['userInfoAdd']!.parameters['ok']!)
      await ask({ path: userInfoAdd!.path, headers, body }, { api: 'ppdai', ...options })
      expect(sent[0]!.init.headers.get('x-ppd-accesstoken')).toBe(token)
    },
  )

  it('says why a request cannot be signed, or no response came', async () => {
    expect(await ask({ body: bytes('[') })).toMatchObject({ status: 400 })
    expect(log).toMatchObject([{ status: 400, verdict: 'refused', detail: expect.stringMatching(/./) }])
    expect(sent).toEqual([])
    const broken = () => Promise.reject(new TypeError('fetch failed'))
    expect(await ask({}, {}, broken)).toMatchObject({ status: 502 })
    expect(log).toMatchObject([{ operation: 'getLoan', status: 502, verdict: 'refused' }])
  })

  it('passes no response on whose signature is wrong, after it was recorded', async () => {
    const wrong = new ResponseSignatureError(getLoan!, 'app-unknown', 'a detail', 201)
    const checkResponse = vi.fn(async () => Promise.reject(wrong))
    expect([await ask({}, { checkResponse }), log]).toEqual(refused(wrong.message, 502, 'getLoan'))
    expect(exchanged).toHaveLength(1)
    const now = expect.any(Number) as number
    expect(checkResponse.mock.calls).toMatchObject([
      [{ id: 'getLoan' }, { url: sent[0]!.url, method: 'POST', now }, { status: 201 }],
    ])
    const accepted = vi.fn(async () => {})
    expect(await ask({}, { checkResponse: accepted })).toMatchObject({ status: 201 })
    expect(accepted).toHaveBeenCalledTimes(1)
  })

  it('shows nothing of a failure that is not its own', async () => {
    const onExchange = async () => Promise.reject(new Error('a value of the request'))
    expect([await ask({}, { onExchange }), log]).toEqual(refused('the proxy failed', 502, 'getLoan'))
  })

  it('sends nothing for a caller that has gone', async () => {
    const response = await ask({}, {}, success, AbortSignal.abort())
    expect([response, log]).toEqual(refused('The caller has gone: nothing was sent', 503, 'getLoan'))
    expect(sent).toEqual([])
  })

  it('has 50 calls to the server at once, and waits 30 s for each', async () => {
    vi.useFakeTimers()
    try {
      sent.length = 0
      const proxy = proxyWith({}, () => new Promise<Response>(() => {}))
      const calls = Array.from({ length: 51 }, () => proxy(requestOf({}), () => new AbortController().signal))
      await vi.advanceTimersByTimeAsync(29_999)
      expect(sent).toHaveLength(50)
      await vi.advanceTimersByTimeAsync(1)
      expect(sent).toHaveLength(51)
      await vi.advanceTimersByTimeAsync(30_000)
      expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(calls.map(() => 502))
    } finally {
      vi.useRealTimers()
    }
  })
})
