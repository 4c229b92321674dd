import { request as send } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withPages } from '../../src/mock/fetch-adapter.ts'
import { type RunningServer, serve } from '../../src/mock/serve.ts'
import { createScene } from '../site/inspector/scene.ts'
import { fc } from '../property.ts'
import { allOperations, gatewayWith } from '../support.ts'

// The server responds to every request, and never with HTTP 500.

const { handler, gateway } = createScene()
const servers: RunningServer[] = []
beforeAll(async () => {
  servers.push(await serve(gatewayWith()), await serve(withPages(gateway, handler)))
})
afterAll(() => Promise.all(servers.map(({ close }) => close())))

interface Sent {
  method: string
  path: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

/** Status of the response over a socket; 0 where the connection was cut, as a fault may ask for. */
const statusOf = ({ url }: RunningServer, { method, path, headers = {}, body = '' }: Sent) =>
  new Promise<number>((resolve) => {
    const { hostname, port } = new URL(url)
    const sent = send({ hostname, port, method, path, headers, agent: false }, (response) => {
      resolve(response.statusCode ?? 0)
      response.destroy()
    })
    sent.on('error', () => resolve(0)).end(body)
  })

const [first] = allOperations
const operation = `/${first!.api}${first!.operation.path}`
const long = 'a'.repeat(9000)

describe('a request gets the status of its kind', () => {
  it.each<[kind: string, sent: Sent, status: number]>([
    ['another method', { method: 'GET', path: operation }, 405],
    ['HEAD', { method: 'HEAD', path: operation }, 405],
    ['OPTIONS', { method: 'OPTIONS', path: operation }, 405],
    ['OPTIONS of all', { method: 'OPTIONS', path: '*' }, 404],
    ['TRACE', { method: 'TRACE', path: operation }, 405],
    ['TRACE of nothing', { method: 'TRACE', path: '/nowhere' }, 404],
    ['a whole URL', { method: 'GET', path: `http://other.example${operation}` }, 405],
    ['a whole URL of nothing', { method: 'GET', path: 'http://other.example/nowhere' }, 404],
    ['a target that is not a URL', { method: 'POST', path: 'http://[/' }, 400],
    ['two slashes', { method: 'POST', path: `/${operation}` }, 404],
    ['dots', { method: 'POST', path: '/ppdai/../awda/x' }, 404],
    ['dots, encoded', { method: 'POST', path: '/ppdai/%2e%2e/awda/x' }, 404],
    [
      'a slash, encoded',
      { method: 'POST', path: operation.replace(`/${first!.api}/`, `/${first!.api}%2f`) },
      404,
    ],
    ['a slash behind', { method: 'POST', path: `${operation}/` }, 404],
    ['a broken escape', { method: 'POST', path: '/%zz%' }, 404],
    ['a query', { method: 'GET', path: `${operation}?a=%zz#` }, 405],
    ['a long path', { method: 'POST', path: `/ppdai/${long}` }, 404],
    [
      'a host with an address of IPv6',
      { method: 'GET', path: operation, headers: { host: '[::1]:4010' } },
      405,
    ],
    ['an empty host', { method: 'GET', path: operation, headers: { host: '' } }, 405],
    ['a host with a user', { method: 'GET', path: operation, headers: { host: 'a@b' } }, 400],
    ['a port beyond all', { method: 'GET', path: '/nowhere', headers: { host: 'a:99999' } }, 400],
    [
      'a wish that is none',
      { method: 'POST', path: operation, headers: { prefer: 'example=__proto__' } },
      400,
    ],
    [
      'a body with GET',
      { method: 'GET', path: operation, headers: { 'content-length': '2' }, body: '{}' },
      405,
    ],
  ])('%s', async (_, sent, status) => {
    expect(await statusOf(servers[0]!, sent)).toBe(status)
  })

  it('HTTP/1.0 without a Host reaches the mock, HTTP/1.1 without one is rejected', async () => {
    const { connect } = await import('node:net')
    const talk = (version: string) =>
      new Promise<string>((resolve) => {
        let text = ''
        const socket = connect(servers[0]!.port, '127.0.0.1')
        socket.on('data', (chunk) => (text += String(chunk))).on('close', () => resolve(text))
        socket.write(`POST ${operation} HTTP/${version}\r\nContent-Length: 2\r\n\r\n{}`)
      })
    expect(await talk('1.0')).toMatch(/^HTTP\/1.1 (200|400) [^]*x-lendspec-/)
    expect(await talk('1.1')).toMatch(/^HTTP\/1.1 400 [^]*"problem":"HTTP\/1.1 needs exactly one Host header/)
  })
})

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']
const paths = [
  ...allOperations.map((one) => `/${one.api}${one.operation.path}`),
  '/ppdai',
  '/awda/',
  '/',
  '/inspector',
  '/inspector/clear',
  '/inspector/notify',
  '/inspector/replay',
  '/nowhere',
  '*',
]
const members = [
  'appId',
  'timestamp',
  'v',
  'signature',
  'body',
  'to',
  'notification',
  'mode',
  'times',
  'id',
  '__proto__',
  'toString',
]
const names = [
  'content-type',
  'content-encoding',
  'x-ppd-appid',
  'x-ppd-timestamp',
  'x-ppd-sign',
  'x-ppd-timestamp-sign',
  'x-ppd-signversion',
  'host',
  'accept',
  'last-event-id',
  'expect',
]
const odd = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e999',
    'NaN',
    '\u00ff',
    'null',
    '[]',
    '{}',
    'constructor',
    '__proto__',
    'gzip',
    'charset=gbk',
    '2026-11-21 12:00:00',
  ),
)
const headerText = odd.map((text) => text.replaceAll(/[^\x20-\x7e\xa0-\xff]/g, ''))
const wish = fc
  .tuple(
    fc.constantFrom('example', 'error', 'code', 'scope', 'sequence', 'nothing', 'respond-async'),
    headerText,
  )
  .map(([key, value]) => `${key}=${value}`)
const tree = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    odd,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...members), fc.string()), tie('value'), { maxKeys: 6 }),
}))
const body = fc.oneof(
  tree.value.map((value) => JSON.stringify(value) ?? ''),
  fc.string(),
  fc.uint8Array({ maxLength: 200 }),
)
const sent: fc.Arbitrary<Sent> = fc.record({
  method: fc.constantFrom(...methods),
  path: fc
    .tuple(
      fc.constantFrom(...paths),
      fc.oneof(
        fc.constant(''),
        fc.webPath(),
        fc.webQueryParameters().map((query) => `?${query}`),
      ),
    )
    .map((parts) => parts.join('')),
  headers: fc
    .tuple(
      fc.dictionary(fc.constantFrom(...names), headerText, { maxKeys: 4 }),
      fc.option(wish),
      fc.boolean(),
    )
    .map(([given, prefer, isOwn]) => ({
      ...given,
      ...(prefer !== null && { prefer }),
      ...(isOwn && { origin: servers[1]!.url, host: new URL(servers[1]!.url).host }),
    })),
  body,
})

describe('any request', () => {
  it.each([0, 1])('gets a status below 500 or a cut connection, server %d', async (index) => {
    await fc.assert(
      fc.asyncProperty(sent, async (one) => {
        const status = await statusOf(servers[index]!, one)
        expect(status === 0 || (status >= 200 && status < 500), `${status}`).toBe(true)
      }),
    )
  })
})

describe('an order to the inspector', () => {
  const post = async (path: string, text: string) => {
    const { url } = servers[1]!
    const response = await fetch(url + path, { method: 'POST', headers: { origin: url }, body: text })
    return { status: response.status, told: await response.text() }
  }
  const good = { to: 'http://127.0.0.1:9/', notification: 'loanStatusChanged', mode: 'plain', times: 1 }
  const bad: readonly unknown[] = [
    null,
    true,
    0,
    -1,
    1.5,
    51,
    1e308,
    '',
    'x',
    [],
    [1],
    {},
    { toString: 1 },
    { valueOf: 1, toString: null },
    '\u0000',
  ]
  const orders = Object.keys(good).flatMap((name) =>
    bad.map((value) => [name, JSON.stringify({ ...good, [name]: value })] as const),
  )
  const texts = [
    '',
    'null',
    '[]',
    '5',
    '"x"',
    '{',
    '{"to":1e999}',
    '{"__proto__":{}}',
    '\ufeff{}',
    '['.repeat(50_000),
  ]

  // A form sends an empty count, and a time of "1": those two are no mistake.
  it.each(orders.filter(([, text]) => !text.includes('"times":""')))(
    'that is odd in %s is refused: %s',
    async (_, text) => {
      expect(await post('/inspector/notify', text)).toEqual({
        status: 400,
        told: expect.stringContaining('"problem"'),
      })
    },
  )

  it.each(texts)('with another body is refused: %#', async (text) => {
    for (const path of ['/inspector/notify', '/inspector/replay'])
      expect(await post(path, text)).toEqual({ status: 400, told: expect.stringContaining('"problem"') })
  })

  it.each(bad)('to replay what is not there is refused: %j', async (id) => {
    expect((await post('/inspector/replay', JSON.stringify({ id }))).status).toBe(400)
  })

  it.each([
    ['/inspector', 'DELETE', 'GET'],
    ['/inspector/events', 'POST', 'GET'],
    ['/inspector/clear', 'GET', 'POST'],
    ['/inspector/notify', 'GET', 'POST'],
    ['/inspector/replay', 'PUT', 'POST'],
  ])('by another method gets the allowed method: %s %s', async (path, method, allow) => {
    const { url } = servers[1]!
    const response = await fetch(url + path, { method, headers: { origin: url } })
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
  })
})
