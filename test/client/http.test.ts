import { readFile } from 'node:fs/promises'
import { inspect } from 'node:util'
import createClient, { type Middleware } from 'openapi-fetch'
import { describe, expect, it } from 'vitest'
import { ppdai as scheme } from '../oracle/names.ts'
import type { paths } from '../../generated/ppdai/types.ts'
import { ppdaiScheme, signing } from '../../src/index.ts'
import { appId, awdaClient, customer, gatewayWith, now, ppdaiClient, privateKey, sms } from '../support.ts'

// What openapi-fetch promises for the options of one call, a middleware and a response: kept, or refused.

const never: Fetch = () => Promise.reject(new Error('something was sent'))
const path = '/auth/authservice/sendsmsauthcode'
const server = 'http://127.0.0.1:4010/ppdai'
type Options = Record<string, unknown>
type Seen = { request: Request; body: string }

type Fetch = (request: Request) => Promise<Response>

/** A client of ours, and one of openapi-fetch with the signing middleware. */
const clients = {
  'client.http': (fetch: Fetch, middleware: Middleware[] = []) => {
    const { http } = ppdaiClient(fetch)
    http.use(...middleware)
    return http
  },
  'signing()': (fetch: Fetch, middleware: Middleware[] = []) => {
    const http = createClient<paths>({ baseUrl: server, fetch })
    http.use(
      ...middleware,
      signing(ppdaiScheme({ appId, privateKey }), () => now),
    )
    return http
  },
}
const both = Object.values(clients).map((make, index) => ({ name: Object.keys(clients)[index]!, make }))

/** Calls a mock, and returns what was sent. Options that `paths` does not declare go as a caller without types gives them. */
async function post(
  make: (fetch: Fetch) => Pick<ReturnType<typeof createClient<paths>>, 'POST'>,
  options: Options,
) {
  const seen: Seen[] = []
  const gateway = gatewayWith()
  const http = make(async (request) => {
    seen.push({ request, body: await request.clone().text() })
    return gateway(request)
  })
  const result = await http.POST(path, { body: sms, ...options } as { body: typeof sms })
  expect(seen, 'requests sent').toHaveLength(1)
  return { ...seen[0]!, result }
}

const header =
  (name: string, value: string | null) =>
  ({ request }: Seen) =>
    expect(request.headers.get(name)).toBe(value)
const attribute =
  (name: string, value: unknown) =>
  ({ request }: Seen) =>
    expect(Reflect.get(request, name)).toEqual(value)
const query =
  (search: string) =>
  ({ request }: Seen) =>
    expect(request.url).toBe(`${server}${path}${search}`)

/** By option: what is given, and how it shows in what is sent. */
const sent: Record<string, [Options, (seen: Seen) => void][]> = {
  headers: [
    [{ headers: { traceparent: '00-a-b-01' } }, header('traceparent', '00-a-b-01')],
    [{ headers: new Headers({ 'X-Request-Id': '7' }) }, header('x-request-id', '7')],
    [{ headers: { 'X-Number': 7, 'X-None': null, 'X-Gap': undefined } }, header('x-number', '7')],
    [{ headers: { 'X-Number': 7, 'X-None': null } }, header('x-none', null)],
    [{ headers: { 'X-List': ['a', 'b'] } }, header('x-list', 'a, b')],
    [{ headers: { accept: 'text/html' } }, header('accept', 'text/html')],
    [{ headers: { 'Content-Type': 'application/json' } }, header('x-ppd-appid', appId)],
  ],
  params: [
    [{ params: { header: { traceparent: 'x' } } }, header('traceparent', 'x')],
    [{ params: { query: { a: 1, b: ['x', 'y'], c: { d: 'é' } } } }, query('?a=1&b=x&b=y&c[d]=%C3%A9')],
    [{ params: { path: { any: 1 }, cookie: { any: 1 } } }, query('')],
  ],
  querySerializer: [
    [{ params: { query: { a: 1 } }, querySerializer: () => 'made=here' }, query('?made=here')],
    [
      { params: { query: { a: ['x', 'y'] } }, querySerializer: { array: { style: 'form', explode: false } } },
      query('?a=x,y'),
    ],
  ],
  pathSerializer: [[{ params: { path: {} }, pathSerializer: (name: string) => name }, query('')]],
  bodySerializer: [
    [
      { bodySerializer: (body: object) => JSON.stringify(body, null, 1) },
      ({ body }) => expect(body).toBe(JSON.stringify(sms, null, 1)),
    ],
  ],
  middleware: [
    [
      { middleware: [{ onRequest: ({ request }: { request: Request }) => request.headers.set('x-a', '1') }] },
      header('x-a', '1'),
    ],
  ],
  Request: [[{ Request: class extends Request {} }, header('x-ppd-appid', appId)]],
  cache: [[{ cache: 'no-store' }, attribute('cache', 'no-store')]],
  credentials: [[{ credentials: 'include' }, attribute('credentials', 'include')]],
  integrity: [[{ integrity: 'sha256-AA==' }, attribute('integrity', 'sha256-AA==')]],
  keepalive: [[{ keepalive: true }, attribute('keepalive', true)]],
  mode: [[{ mode: 'cors' }, attribute('mode', 'cors')]],
  redirect: [[{ redirect: 'error' }, attribute('redirect', 'manual')]],
  referrer: [[{ referrer: '' }, attribute('referrer', '')]],
  referrerPolicy: [[{ referrerPolicy: 'no-referrer' }, attribute('referrerPolicy', 'no-referrer')]],
  duplex: [[{ duplex: 'half' }, attribute('duplex', 'half')]],
  window: [[{ window: null }, query('')]],
  method: [[{ method: 'PUT' }, attribute('method', 'POST')]],
  signal: [[{ signal: new AbortController().signal }, attribute('method', 'POST')]],
  priority: [[{ priority: 'high' }, attribute('priority', 'high')]],
  'an option of a framework': [[{ next: { revalidate: 5 } }, attribute('next', { revalidate: 5 })]],
}

const rows = Object.entries(sent).flatMap(([name, cases]) =>
  cases.map(([options, check]) => ({ name, options, check })),
)

describe.each(both)('an option of one call, through $name,', ({ make }) => {
  it.each(rows)('is sent, and the request verifies: $name $options', async ({ options, check }) => {
    const seen = await post(make, options)
    check(seen)
    expect(seen.request.redirect).toBe('manual')
    expect(seen.result.data?.ResultCode).toBe(0)
  })

  it('is kept by a middleware that returns a new Request, beside what that adds', async () => {
    const onRequest: Middleware['onRequest'] = ({ request }) => {
      const headers = new Headers(request.headers)
      headers.set('x-added', 'wait')
      return new Request(request, { headers, cache: 'no-store' })
    }
    const options = { headers: { traceparent: 'x' }, credentials: 'include', params: { query: { a: 1 } } }
    const seen = await post((fetch) => make(fetch, [{ onRequest }]), options)
    header('traceparent', 'x')(seen)
    header('x-added', 'wait')(seen)
    attribute('credentials', 'include')(seen)
    attribute('cache', 'no-store')(seen)
    query('?a=1')(seen)
    expect(seen.body).toBe(JSON.stringify(sms))
    expect(seen.result.data?.ResultCode).toBe(0)
  })

  const changes: Record<string, [NonNullable<Middleware['onRequest']>, (seen: Seen) => void]> = {
    'a header': [({ request }) => request.headers.set('traceparent', 'x'), header('traceparent', 'x')],
    'the body': [
      ({ request }) => new Request(request, { body: '{"Mobile":"15200000002","DeviceFP":"1"}' }),
      ({ body }) => expect(body).toBe('{"Mobile":"15200000002","DeviceFP":"1"}'),
    ],
    'the query': [({ request }) => new Request(`${request.url}?b=2`, request), query('?b=2')],
    'nothing, with a copy': [({ request }) => request.clone(), header('x-ppd-appid', appId)],
  }
  it.each(Object.entries(changes))('may be changed by a middleware: %s', async (_, [onRequest, check]) => {
    const seen = await post((fetch) => make(fetch, [{ onRequest }]), {})
    check(seen)
    expect(seen.result.data?.ResultCode).toBe(0)
  })

  // These operations are called without an access token, and one that a caller adds is the caller's.
  const spellings = Object.values(scheme.headers)
    .filter((name) => name !== scheme.headers.accessToken)
    .flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()].map((spelling) => ({ name, spelling })))
  it.each(spellings)('never replaces or doubles what is signed: $spelling', async ({ name, spelling }) => {
    const own = { [spelling]: 'canary' }
    const onRequest: Middleware['onRequest'] = ({ request }) => request.headers.append(spelling, 'canary')
    for (const options of [{ headers: own }, { params: { header: own } }, {}]) {
      const seen = await post((fetch) => make(fetch, [{ onRequest }]), options)
      expect(seen.request.headers.get(name)).not.toContain('canary')
      expect(seen.result.data?.ResultCode).toBe(0)
    }
  })
})

describe('an option of one call, through client.http,', () => {
  it('may be headers in pairs, or of another library', async () => {
    const pairs = [
      ['X-A', '1'],
      ['x-a', '2'],
    ]
    header('x-a', '1, 2')(await post(clients['client.http'], { headers: pairs }))
    header('x-a', '1, 2')(await post(clients['client.http'], { headers: new Map([['x-a', '1, 2']]) }))
  })

  it('reaches the fetch of that call, signed, and not the fetch of the client', async () => {
    const { http } = ppdaiClient(never)
    const urls: string[] = []
    const fetch = (request: Request) => {
      urls.push(request.url)
      return gatewayWith()(request)
    }
    for (const middleware of [undefined, []]) {
      const { data } = await http.POST(path, { body: sms, fetch, ...(middleware && { middleware }) })
      expect(data?.ResultCode).toBe(0)
    }
    expect(urls).toEqual([server + path, server + path])
  })

  it('of a fetch that is refused throws, and is not data', async () => {
    const fetch = async () => new Response('{"ResultCode":-1}')
    const call = ppdaiClient(never).http.POST(path, { body: sms, fetch })
    await expect(call).rejects.toMatchObject({ code: 'REJECTED', partnerCode: -1 })
  })

  it('is used by Node where it is a dispatcher', async () => {
    const dispatched: string[] = []
    const dispatcher = {
      dispatch: ({ path }: { path: string }, handler: { onError(error: Error): void }) => {
        dispatched.push(path)
        handler.onError(Object.assign(new Error(), { code: 'ECONNREFUSED' }))
        return true
      },
    }
    const { http } = ppdaiClient((request) => fetch(request), { retry: false })
    const clone: Middleware = { onRequest: ({ request }) => request.clone() }
    for (const middleware of [[], [clone]]) {
      const options: Options = { dispatcher, middleware }
      await http.POST(path, { body: sms, ...options }).catch(() => {})
    }
    expect(dispatched).toEqual(Array(2).fill(new URL(server + path).pathname))
  })

  it('is the access token of that call, also where a middleware returns a new Request', async () => {
    const tokens: (string | null)[] = []
    const client = ppdaiClient(async (request) => {
      tokens.push(request.headers.get('x-ppd-accesstoken'))
      return new Response('{"ResultCode":0}')
    })
    client.http.use({ onRequest: ({ request }) => request.clone() })
    await client.userInfoAdd({ PlatformType: 2 }, { accessToken: 'from-call' }).catch(() => {})
    expect(tokens).toEqual(['from-call'])
  })

  it.each(['client', 'middleware'])(
    'is a signal that ends the call, seen by a middleware: %s',
    async (who) => {
      const controller = new AbortController()
      const seen: AbortSignal[] = []
      const { http } = ppdaiClient(
        () => new Promise(() => setTimeout(() => controller.abort(new Error('enough')), 5)),
      )
      const options = who === 'client' ? { signal: controller.signal } : {}
      const onRequest: Middleware['onRequest'] = ({ request }) => {
        seen.push(request.signal)
        return new Request(request, who === 'client' ? {} : { signal: controller.signal })
      }
      const call = http.POST(path, { body: sms, ...options, middleware: [{ onRequest }] })
      await expect(call).rejects.toThrow('enough')
      if (who === 'client') expect(seen).toEqual([controller.signal])
    },
  )

  const otherBody = (bodySerializer: () => unknown) => ({ bodySerializer })
  const withMiddleware = (onRequest: NonNullable<Middleware['onRequest']>) => ({
    middleware: [{ onRequest }],
  })
  const refusals: [string, Options, string][] = [
    ['baseUrl', { baseUrl: 'https://example.com' }, 'CONFIGURATION'],
    ['baseUrl', { baseUrl: 'no address' }, 'CONFIGURATION'],
    ['baseUrl', { baseUrl: 'http://operation.invalid/canary' }, 'CONFIGURATION'],
    ['fetch', { fetch: 5 }, 'CONFIGURATION'],
    ['signal', { signal: 'canary' }, 'CONFIGURATION'],
    ['redirect', { redirect: 'follow' }, 'CONFIGURATION'],
    ['redirect', { redirect: 'manual' }, 'CONFIGURATION'],
    ['mode', { mode: 'no-cors' }, 'CONFIGURATION'],
    ['mode', { mode: 'same-origin' }, 'CONFIGURATION'],
    ['mode', { mode: 'navigate' }, 'CONFIGURATION'],
    ['cache', { cache: 'canary' }, 'CONFIGURATION'],
    ['credentials', { credentials: 'canary' }, 'CONFIGURATION'],
    ['referrer', { referrer: 'http://canary:x' }, 'CONFIGURATION'],
    ['window', { window: 'canary' }, 'CONFIGURATION'],
    ['headers', { headers: { 'X-A': 'canary\nX: 1' } }, 'CONFIGURATION'],
    ['headers', { headers: { 'X-A': '张canary' } }, 'CONFIGURATION'],
    ['headers', { headers: { 'canary canary': '1' } }, 'CONFIGURATION'],
    ...['canary', 5, true, [['x-a']], [['x-a', '1', 'canary']], [null], [['x-a', { canary: 1 }]]].map(
      (headers): [string, Options, string] => ['headers', { headers }, 'CONFIGURATION'],
    ),
    ...[{ a: 'canary' }, [['canary']], () => 'canary', Symbol('canary')].map(
      (value): [string, Options, string] => ['headers', { headers: { 'x-a': value } }, 'CONFIGURATION'],
    ),
    ['params', { params: { header: { 'X-A': 'canary\nX: 1' } } }, 'CONFIGURATION'],
    ...['canary/json', 'application/json; charset=gbk', 'application/x-www-form-urlencoded'].map(
      (type): [string, Options, string] => [
        'headers',
        { headers: { 'content-type': type } },
        'CONFIGURATION',
      ],
    ),
    ...[
      'Content-Length',
      'Transfer-Encoding',
      'Content-Encoding',
      'Connection',
      'Expect',
      'Upgrade',
      'TE',
    ].map((name): [string, Options, string] => ['headers', { headers: { [name]: '1' } }, 'CONFIGURATION']),
    ['bodySerializer', otherBody(() => 'canary'), 'SIGNATURE'],
    ['bodySerializer', otherBody(() => '["canary"]'), 'SIGNATURE'],
    ['bodySerializer', otherBody(() => '{"Mobile":"1","Mobile":"canary"}'), 'SIGNATURE'],
    ['bodySerializer', otherBody(() => new FormData()), 'CONFIGURATION'],
    ['bodySerializer', otherBody(() => new URLSearchParams({ canary: '1' })), 'SIGNATURE'],
    [
      'another origin',
      withMiddleware(({ request }) => new Request('https://example.com', request)),
      'CONFIGURATION',
    ],
    [
      'another path',
      withMiddleware(({ request }) => new Request(`${request.url}x`, request)),
      'CONFIGURATION',
    ],
    [
      'another method',
      withMiddleware(({ request }) => new Request(request, { method: 'PUT' })),
      'CONFIGURATION',
    ],
    ['another body', withMiddleware(({ request }) => new Request(request, { body: 'canary' })), 'SIGNATURE'],
  ]
  it.each(refusals)('is refused before anything is sent: %s %j', async (_, options, code) => {
    const { http } = ppdaiClient(never)
    const call = http.POST(path, { body: sms, ...options } as { body: typeof sms })
    const error: unknown = await call.catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code })
    expect(inspect(error)).not.toContain('canary')
  })

  const throwing = (name: string) =>
    Object.defineProperty({}, name, {
      enumerable: true,
      get: () => {
        throw new Error('canary')
      },
    })
  it.each<[string, () => object]>([
    ['a header', () => ({ headers: throwing('x-a') })],
    ['a header of params', () => ({ params: { header: throwing('x-a') } })],
    ['an option', () => throwing('headers')],
    ['an option that fetch takes', () => throwing('cache')],
    ['the signal', () => throwing('signal')],
  ])('whose getter throws is refused without its message: %s', async (_, make) => {
    const options = Object.defineProperty(make(), 'body', { value: sms, enumerable: true })
    const error: unknown = await ppdaiClient(never)
      .http.POST(path, options as { body: typeof sms })
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'CONFIGURATION' })
    expect(inspect(error)).not.toContain('canary')
  })

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD'] as const)(
    'cannot be another method: %s',
    async (method) => {
      const { http } = ppdaiClient(never)
      await expect(http.request(method as never, path as never)).rejects.toMatchObject({
        code: 'CONFIGURATION',
      })
    },
  )

  it('embeds no text in an envelope that is not an object', async () => {
    const bodySerializer = () => '{"a":1},"appId":"canary","x":{}'
    const call = awdaClient(never).http.POST('/welab-sun/api/user/register', {
      body: customer,
      bodySerializer,
    })
    await expect(call).rejects.toMatchObject({ code: 'SIGNATURE', reason: 'not-json' })
  })

  it('leaves no listener at a signal of many calls, with or without middleware', async () => {
    const { signal } = new AbortController()
    let listeners = 0
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...given: Parameters<typeof add>) => (listeners++, add(...given))
    signal.removeEventListener = (...given: Parameters<typeof remove>) => (listeners--, remove(...given))
    const client = ppdaiClient(async () => new Response('{"ResultCode":0}'))
    for (let call = 0; call < 5; call++) await client.sendSmsAuthCode(sms, { signal })
    client.http.use({ onRequest: () => {} })
    for (let call = 0; call < 5; call++) await client.sendSmsAuthCode(sms, { signal })
    expect(listeners).toBe(0)
  })
})

describe('the methods', () => {
  it('take headers, for the mock too', async () => {
    const call = ppdaiClient(gatewayWith()).sendSmsAuthCode(sms, { headers: { Prefer: 'error=-1' } })
    await expect(call).rejects.toMatchObject({ partnerCode: -1 })
    const banks = awdaClient(gatewayWith()).listBanks(undefined, { headers: { Prefer: 'error=1001' } })
    await expect(banks).rejects.toMatchObject({ code: 'REJECTED' })
  })
})

describe('a response', () => {
  const text = '{"ResultCode":0,"ResultMessage":"ä"}'
  const answer = () => {
    const headers = { 'X-Request-Id': '7', 'content-type': 'application/json', 'content-length': '37' }
    const response = new Response(text, { status: 201, statusText: 'Made', headers })
    Object.defineProperty(response, 'url', { value: 'https://partner.example/x' })
    return response
  }

  it.each([[[]], [[{ onRequest: ({ request }: { request: Request }) => request.clone() }]]])(
    'shows its status, headers and address, also to a middleware %#',
    async (others) => {
      const seen: unknown[] = []
      const describe = ({ status, statusText, ok, url, headers }: Response) => [
        status,
        statusText,
        ok,
        url,
        headers.get('x-request-id'),
      ]
      const { http } = ppdaiClient(async () => answer())
      http.use(
        { onResponse: ({ response }) => void seen.push(describe(response), describe(response.clone())) },
        ...others,
      )
      const { response } = await http.POST(path, { body: sms })
      const real = [201, 'Made', true, 'https://partner.example/x', '7']
      expect([...seen, describe(response)]).toEqual([real, real, real])
    },
  )

  it('is read as the call asks: parseAs', async () => {
    const parse = async (parseAs: string): Promise<unknown> => {
      const options: Options = { parseAs }
      return (await ppdaiClient(async () => answer()).http.POST(path, { body: sms, ...options })).data
    }
    expect(await parse('json')).toEqual(JSON.parse(text))
    expect(await parse('text')).toBe(text)
    expect(await ((await parse('blob')) as Blob).text()).toBe(text)
    expect(new TextDecoder().decode((await parse('arrayBuffer')) as ArrayBuffer)).toBe(text)
    expect(await new Response((await parse('stream')) as ReadableStream).text()).toBe(text)
  })

  it('that a middleware gives in place of a call, or makes of it, is the result', async () => {
    const { http } = ppdaiClient(async () => answer())
    const early = await http.POST(path, {
      body: sms,
      middleware: [{ onRequest: () => new Response('{"ResultCode":7}') }],
    })
    expect(early.data).toEqual({ ResultCode: 7 })
    const late = await http.POST(path, {
      body: sms,
      middleware: [{ onResponse: async ({ response }) => new Response(await response.text(), response) }],
    })
    expect(late.data).toEqual(JSON.parse(text))
    expect(late.response.headers.get('x-request-id')).toBe('7')
  })
})

it('covers every option of a call that openapi-fetch reads', async () => {
  const source = await readFile(
    new URL('../../node_modules/openapi-fetch/dist/index.mjs', import.meta.url),
    'utf8',
  )
  const [, list = ''] = /const \{\n([^]*?)\.\.\.init\n/.exec(source) ?? []
  const names = [...list.matchAll(/^ *(\w+)/gm)].map(([, name]) => name).filter((name) => name !== 'body')
  expect(names).toContain('querySerializer')
  const here = await readFile(import.meta.filename, 'utf8')
  for (const name of names)
    expect(here, name).toMatch(new RegExp(`^ {2}${name}: \\[|\\['${name}', |: ${name}\\b`, 'm'))
})
