import createClient from 'openapi-fetch'
import { afterEach, describe, expect, it } from 'vitest'
import { signing as signingOf } from '../../src/client/middleware.ts'
import { withMethods } from '../../src/client/methods.ts'
import type { Operation } from '../../src/core/contract.ts'
import type { Preset } from '../partners/preset.ts'
import { asOperation } from './operation.ts'
import { type Respond, serve, signing } from './signed-parts.ts'

// Method, address, headers and body of a call as they are signed, and as a server gets them.

const parameters = [
  { name: 'id', in: 'path', required: true },
  { name: 'q', in: 'query' },
] as const
const find = asOperation({ signed: true, path: '/orders/{id}', parameters, body: null })
const formBody = { media: [{ type: 'application/x-www-form-urlencoded' }] }
const jsonBody = { media: [{ type: 'application/json' }] }
const changed = { ...find, method: 'POST' }
const sent = { signed: true, method: 'POST', path: '/orders' }

const signedHeaders = {
  'content-type': 'application/json',
  'content-digest': 'x',
  date: 'Tue, 20 Apr 2021 02:07:55 GMT',
}
/** What a scheme signs of the caller's headers. */
const headersFor = (preset: Preset) =>
  /^(rfc9421|tc3)/.test(preset) ? { headers: { ...signedHeaders } } : undefined

let close = () => {}
afterEach(() => close())
async function open(preset: Preset, operation: Operation, respond?: Respond) {
  const scene = await serve(preset, operation, respond)
  close = scene.close
  return scene
}

const isForm = (preset: Preset) => preset === 'form-hmac' || preset === 'params-rsa'

describe.each(signing)('%s', (preset) => {
  const body = isForm(preset) ? formBody : jsonBody
  it.each<[string, Operation, object]>([
    ['a GET with path and query', find, { params: { path: { id: "a/b ü'" }, query: { q: 'x y&z=ü*' } } }],
    ['a GET without query', find, { params: { path: { id: '1' } } }],
    ['a POST', asOperation({ ...sent, body }), { body: { a: '1 ü&', b: 'x' } }],
    [
      'a POST with path and query',
      { ...changed, body },
      { params: { path: { id: '%' }, query: { q: '' } }, body: { a: '' } },
    ],
    ['a POST without a body', asOperation({ ...sent, parameters: [], body: null }), {}],
  ])('sends %s as it was signed', async (_, operation, given) => {
    // A form has no place in a GET.
    const isRefusable = isForm(preset) && operation.method === 'GET'
    const { core, arrived } = await open(preset, operation)
    expect(await core.call(operation, given, headersFor(preset))).toEqual({ code: 0 })
    expect(arrived.map(({ verdict }) => verdict)).toMatchObject([{ ok: !isRefusable }])
  })
})

describe('a retry', () => {
  it('has its own nonce', async () => {
    const { core, arrived } = await open('wechatpay-v3', find, (_, outgoing) =>
      arrived.length < 3 ? outgoing.writeHead(503).end() : outgoing.end('{"code":0}'),
    )
    await core.call(find, { params: { path: { id: '1' } } })
    const nonces = arrived.map(({ verdict }) => verdict.ok && verdict.nonce)
    expect(nonces).toHaveLength(3)
    expect(new Set(nonces).size).toBe(3)
    expect(nonces).not.toContain(false)
  })
})

describe('client.http and the middleware', () => {
  const operation = asOperation(sent)
  it.each(signing.filter((preset) => !isForm(preset)))('sign the same parts for %s', async (preset) => {
    const { core, address, signer, arrived } = await open(preset, operation)
    const operations = { op: operation }
    const options = { body: { a: 1 }, ...headersFor(preset) }
    const { http } = withMethods<{ http: ReturnType<typeof createClient> }>(core, operations)
    const own = createClient({ baseUrl: address })
    own.use(signingOf({ contract: { operations }, signer }))
    for (const client of [http, own]) await client.request('post', '/orders' as never, options as never)
    expect(arrived.map(({ verdict: { ok } }) => ok)).toEqual([true, true])
  })

  it('fill path and query before the middleware signs, and send a form as it is signed', async () => {
    const { address, signer, arrived } = await open('params-rsa', { ...changed, body: formBody })
    const own = createClient({ baseUrl: address })
    own.use(signingOf({ contract: { operations: { op: { ...changed, body: formBody } } }, signer }))
    await own.request(
      'post',
      '/orders/{id}' as never,
      {
        params: { path: { id: 'a b' }, query: { q: 'ü' } },
        body: 'a=1',
        bodySerializer: (text: string) => text,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      } as never,
    )
    expect(arrived).toMatchObject([{ verdict: { ok: true }, url: `${address}/orders/a%20b?q=%C3%BC` }])
  })
})

describe('host', () => {
  const operation = asOperation(sent)
  const host = { host: 'example.com' }
  const message = 'headers: host is set by fetch, leave it out.'
  it('is refused by its name, wherever it is given', async () => {
    const { core, address, signer, arrived } = await open('sigv4', operation)
    const operations = { op: operation }
    const { http } = withMethods<{ http: ReturnType<typeof createClient> }>(core, operations)
    const own = createClient({ baseUrl: address })
    own.use(signingOf({ contract: { operations }, signer }))
    const options = { body: { a: 1 }, headers: host } as never
    await expect(core.call(operation, { body: {} }, { headers: host })).rejects.toThrow(message)
    await expect(http.request('post', '/orders' as never, options)).rejects.toThrow(message)
    await expect(own.request('post', '/orders' as never, options)).rejects.toThrow(message)
    expect(arrived).toEqual([])
  })
})
