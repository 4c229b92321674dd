import type { Middleware } from 'openapi-fetch'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as awdaCalls from '../../generated/awda/calls.ts'
import * as ppdaiCalls from '../../generated/ppdai/calls.ts'
import { rules } from '../../generated/ppdai/rules.ts'
import { operations } from '../../generated/ppdai/operations.ts'
import { readAnswer } from '../../src/client/envelope.ts'
import { createAwdaClient, createPpdaiClient } from '../../src/index.ts'
import { connectAwda } from '../../generated/awda/connect.ts'
import { connectPpdai } from '../../generated/ppdai/connect.ts'
import {
  allOperations,
  answering,
  appId,
  awdaClient,
  customer,
  exampleOf,
  gatewayWith,
  now,
  ppdaiClient,
  privateKey,
  secret,
  sms,
} from '../support.ts'

afterEach(() => vi.unstubAllGlobals())

const ok = '{"ResultCode":0,"ResultMessage":"ä"}'
const path = '/auth/authservice/sendsmsauthcode'

describe('the fetch of a call', () => {
  const seen: unknown[][] = []
  const spy = async (...given: unknown[]) => {
    seen.push(given)
    return new Response(ok)
  }
  const options = { appId, privateKey, server: 'http://127.0.0.1:4010/ppdai' }

  it.each([
    ['the runtime’s own', () => ({})],
    // What a bench or a test passes to be explicit.
    ['the runtime’s own, given', () => ({ fetch: globalThis.fetch })],
  ])('gets an address and options: %s', async (_, make) => {
    seen.length = 0
    vi.stubGlobal('fetch', spy)
    const client = createPpdaiClient({ ...options, ...make() })
    await client.sendSmsAuthCode(sms, { headers: { traceparent: 'x' } })
    await client.http.POST(path, { body: sms, headers: { traceparent: 'x' } })
    expect(seen).toHaveLength(2)
    for (const [url, init] of seen as [string, RequestInit][]) {
      expect(url).toBe(options.server + path)
      expect(init).toMatchObject({ method: 'POST', body: JSON.stringify(sms), redirect: 'manual' })
      expect(new Headers(init.headers).get('traceparent')).toBe('x')
      expect(new Headers(init.headers).get('x-ppd-appid')).toBe(appId)
    }
  })

  it('gets a Request where a caller gave it', async () => {
    seen.length = 0
    const client = createPpdaiClient({ ...options, fetch: spy })
    await client.sendSmsAuthCode(sms)
    expect(seen.map(([request, ...more]) => [request instanceof Request, more])).toEqual([[true, []]])
  })
})

describe('a response', () => {
  it.each([
    ['off', 1],
    ['warn', 1],
    ['throw', 1],
  ] as const)('is parsed once, validate %s', async (validate, times) => {
    const client = ppdaiClient(answering(ok), { validate })
    const parse = vi.spyOn(JSON, 'parse')
    try {
      expect(await client.sendSmsAuthCode(sms)).toEqual({ ResultCode: 0, ResultMessage: 'ä' })
      expect(parse.mock.calls.filter(([text]) => text === ok)).toHaveLength(times)
    } finally {
      parse.mockRestore()
    }
  })
})

describe('what is sent is what was given when the call was made', () => {
  const given = () => ({ body: { ...sms }, headers: { 'x-a': '1' } as Record<string, string> })
  const send: Record<
    string,
    (client: ReturnType<typeof ppdaiClient>, call: ReturnType<typeof given>) => unknown
  > = {
    'a method': (client, { body, headers }) => client.sendSmsAuthCode(body, { headers }),
    'client.http': (client, call) => client.http.POST(path, call),
  }
  it.each(Object.entries(send))('by %s', async (_, start) => {
    const seen: [string, string | null][] = []
    const client = ppdaiClient(async (request) => {
      seen.push([await request.text(), request.headers.get('x-a')])
      return new Response(ok)
    })
    const call = given()
    const sent = start(client, call)
    call.body.Mobile = '15200000002'
    call.headers['x-a'] = '2'
    await sent
    expect(seen).toEqual([[JSON.stringify(sms), '1']])
  })
})

describe('client.http', () => {
  it('leaves the methods alone: a middleware sees its own calls', async () => {
    const client = ppdaiClient(answering(ok))
    let calls = 0
    const middleware = { onRequest: () => void calls++ }
    client.http.use(middleware)
    await client.sendSmsAuthCode(sms)
    expect(calls).toBe(0)
    await client.http.POST(path, { body: sms })
    client.http.eject(middleware)
    await client.http.POST(path, { body: sms })
    expect(calls).toBe(1)
  })

  it.each([{}, { onresponse: () => {} }, 5])(
    'refuses at once anything but a middleware: %j',
    (middleware) => {
      const { http } = ppdaiClient(answering(ok))
      expect(() => http.use(middleware as Middleware)).toThrow('use must be a middleware')
    },
  )
})

describe('the functions of operations', () => {
  const fetch = gatewayWith()
  const connections = {
    ppdai: connectPpdai({
      appId,
      privateKey,
      accessToken: 'token-of-nobody',
      server: 'http://127.0.0.1:4010/ppdai',
      fetch,
      now: () => now,
    }),
    awda: connectAwda({ appId, secret, server: 'http://127.0.0.1:4010/awda', fetch, now: () => now }),
  }
  const functions = { ppdai: ppdaiCalls, awda: awdaCalls }

  it.each(allOperations)('$api $id: the same as the method', async ({ api, operation, id }) => {
    const parameters: unknown = JSON.parse(exampleOf(api, operation).parameters || '{}')
    const client: unknown = api === 'ppdai' ? ppdaiClient(fetch) : awdaClient(fetch)
    const method = (client as Record<string, (parameters: unknown) => Promise<unknown>>)[id]!
    const call = (functions[api] as Record<string, unknown>)[id] as (
      connection: unknown,
      parameters: unknown,
    ) => Promise<unknown>
    expect(await call(connections[api], parameters)).toEqual(await method(parameters))
  })

  it('reject as a method does', async () => {
    const connection = connectAwda({
      appId,
      secret,
      server: 'http://127.0.0.1:4010/awda',
      fetch: answering('{"code":1007}'),
    })
    await expect(awdaCalls.registerUser(connection, customer)).rejects.toMatchObject({ partnerCode: 1007 })
  })

  it('wait for the path of an unconfirmed operation', async () => {
    await expect(
      awdaCalls.getLoan(connectAwda({ appId, secret }), { loanNumber: '1' } as never),
    ).rejects.toMatchObject({
      code: 'UNCONFIRMED_OPERATION',
    })
  })
})

it('fails where the table of codes does not load', async () => {
  const contract = { ...rules, errors: () => Promise.reject(new Error('gone')) }
  const read = readAnswer(contract, operations.sendSmsAuthCode, 200, '{"ResultCode":-1}', '')
  await expect(read).rejects.toThrow('gone')
})

it.each([createAwdaClient, createPpdaiClient])(
  'refuses the path of an operation that is not there',
  (create) => {
    const options = { appId, secret, privateKey, paths: { nothing: '/x' } }
    expect(() => create(options)).toThrow('paths: the contract has no operation')
  },
)
