import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import { operations as ppdaiOperations } from '../../generated/ppdai/operations.ts'
import { type RunningServer, serve } from '../../src/mock/serve.ts'
import { cases, type Wire } from './spoilt.ts'
import { gatewayWith, now } from '../support.ts'

/** A promise that somebody else keeps. */
function deferred() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}

describe('over raw HTTP', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await serve(gatewayWith())
  })
  afterAll(() => server.close())

  const post = (path: string, { headers, body }: Wire) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const options = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }
      httpRequest(server.url + path, options, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      })
        .on('error', reject)
        .end(body)
    })

  it.each(Object.keys(cases))('responds to %s as in process, for both APIs', async (name) => {
    const { spoil, ppdai, awda } = cases[name]!
    const sms = await post(
      `/ppdai${ppdaiOperations.sendSmsAuthCode.path}`,
      await spoil('ppdai', ppdaiOperations.sendSmsAuthCode),
    )
    expect([sms.status, JSON.parse(sms.text).Code]).toEqual(ppdai.slice(0, 2))
    const user = await post(
      `/awda${awdaOperations.registerUser.path}`,
      await spoil('awda', awdaOperations.registerUser),
    )
    expect([user.status, JSON.parse(user.text).code]).toEqual(awda.slice(0, 2))
  })

  it.each([
    ['empty', ''],
    ['a list', '[]'],
    ['a number', '5'],
    ['a BOM', '\uFEFF{}'],
    ['nested deeply', '{"a":'.repeat(8000) + '1' + '}'.repeat(8000)],
    ['a field twice', '{"appId":"a","appId":"b"}'],
    ['__proto__', '{"__proto__":{"appId":"a"}}'],
    ['2 MB', `{"a":"${'x'.repeat(2_000_000)}"}`],
  ])('responds to a body: %s', async (_, body) => {
    const { status, text } = await post(`/awda${awdaOperations.registerUser.path}`, { headers: {}, body })
    expect(status).toBe(200)
    expect(JSON.parse(text).code).toBeGreaterThan(1000)
  })

  it.concurrent('responds within two seconds to a body that never ends', async ({ expect }) => {
    const startedAt = performance.now()
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1')
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk.toString()
        if (text.includes('1007')) {
          socket.destroy()
          resolve(text)
        }
      })
      socket.on('error', reject)
      socket.write(
        `POST /awda${awdaOperations.registerUser.path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"appId":`,
      )
    })
    expect(answer).toContain('x-lendspec-reason: malformed')
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })

  // What is left of a body is not read as the next request.
  const smuggled = 'GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n'
  it.concurrent.for([
    ['by the gateway', `/awda${awdaOperations.registerUser.path}`, 20],
    ['by the gateway, of nothing', '/nowhere', 20],
    ['by the gateway, nothing of it', `/awda${awdaOperations.registerUser.path}`, 0],
    ['by the gateway, of nothing, nothing of it', '/nowhere', 0],
  ] as const)('closes after a body that was not read: %s', async ([_, path, sent], { expect }) => {
    const limited = await serve(gatewayWith({ maxBodyBytes: 10 }), { maxBodyBytes: 10 })
    const text = await new Promise<string>((resolve, reject) => {
      let received = ''
      const socket = connect(limited.port, '127.0.0.1')
      socket.on('data', (chunk) => (received += chunk.toString()))
      socket.on('end', () => resolve(received)).on('error', reject)
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n${'x'.repeat(sent)}`,
      )
      setTimeout(() => socket.write(smuggled), 50)
    })
    expect(text.match(/HTTP\/1\.1 \d/g)).toHaveLength(1)
    expect(text).toMatch(/^HTTP\/1\.1 413 /)
    expect(text).toMatch(/^connection: close\r$/im)
    await limited.close()
  })

  describe.concurrent('asked to stop', () => {
    /** A server with one call that has begun and waits for `due`. */
    async function startWaiting(due: Promise<void>) {
      const begun = deferred()
      const wait = () => {
        begun.resolve()
        return due
      }
      const { url, close } = await serve(gatewayWith({ wait }))
      const init = { method: 'POST', headers: { prefer: 'delay=1' }, body: '{}' }
      const answer = fetch(`${url}/awda${awdaOperations.registerUser.path}`, init)
      await begun.promise
      return { url, close, answer }
    }

    it('completes the calls that have begun', async ({ expect }) => {
      const due = deferred()
      const { url, close, answer } = await startWaiting(due.promise)
      const stopped = close()
      due.resolve()
      expect(await (await answer).json()).toMatchObject({ code: 1005 })
      await stopped
      await expect(fetch(url)).rejects.toThrow()
    })

    it('does not wait for what never ends', async ({ expect }) => {
      const { close, answer } = await startWaiting(new Promise(() => {}))
      await Promise.all([expect(answer).rejects.toThrow(), close()])
    })
  })

  it('keeps a connection whose bodies were read', async () => {
    const text = await new Promise<string>((resolve, reject) => {
      let received = ''
      const socket = connect(server.port, '127.0.0.1')
      socket.on('error', reject).on('data', (chunk) => {
        received += chunk.toString()
        if (received.match(/HTTP\/1\.1 \d/g)?.length === 2) {
          socket.destroy()
          resolve(received)
        }
      })
      const path = `/awda${awdaOperations.registerUser.path}`
      const one = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}`
      socket.write(one + one)
    })
    expect(text).not.toMatch(/^connection: close/im)
  })

  it('says which port is in use, and how to use another', async () => {
    await expect(serve(gatewayWith(), { port: server.port })).rejects.toThrow(
      `Port ${server.port} is in use. Stop the program that uses it, or use another: --port ${server.port + 1}`,
    )
  })

  it('says when an address is none of this machine', async () => {
    await expect(serve(gatewayWith(), { host: '203.0.113.1' })).rejects.toThrow(
      '203.0.113.1 is not an address of this machine. Remove --host to listen on 127.0.0.1.',
    )
  })

  it('listens on 127.0.0.1 by default', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  it('names the valid paths and methods for an unknown path and another method', async () => {
    expect(await (await fetch(`${server.url}/nowhere`)).json()).toMatchObject({ valid: ['/awda', '/ppdai'] })
    const path = `/ppdai${ppdaiOperations.sendSmsAuthCode.path}`
    expect((await fetch(`${server.url}/ppdai/nowhere`)).status).toBe(404)
    expect(await (await fetch(server.url + path)).json()).toMatchObject({
      problem: 'sendSmsAuthCode takes POST only',
    })
  })
})

describe('a handler behind a port', () => {
  it.concurrent.for([
    ['GET', undefined, ''],
    ['HEAD', undefined, undefined],
    ['POST', 'text', 'text'],
    ['PUT', 'text', 'text'],
    ['PATCH', 'text', 'text'],
    ['DELETE', 'text', 'text'],
    ['DELETE', undefined, ''],
    ['OPTIONS', 'text', 'text'],
  ] as const)('is given %s with its body: %j', async ([method, body, echoed], { expect }) => {
    const seen: string[] = []
    const { url, close } = await serve(async (request) => {
      seen.push(request.method, new URL(request.url).pathname)
      return new Response(await request.text())
    })
    const text = await (await fetch(`${url}/a/b?c=d`, { method, body: body ?? null })).text()
    expect([seen, text]).toEqual([[method, '/a/b'], echoed ?? ''])
    await close()
  })
})

describe('an operation', () => {
  const operation = ppdaiOperations.sendSmsAuthCode
  it.concurrent.for(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'accepts POST only: both adapters say so to %s',
    async (method, { expect }) => {
      const methods: string[] = []
      const gateway = gatewayWith({ onExchange: (read) => methods.push(read().request.method) })
      const { url, close } = await serve(gateway)
      const place = `${url}/ppdai${operation.path}`
      for (const response of [await fetch(place, { method }), await gateway(new Request(place, { method }))])
        expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
      expect(methods).toEqual([method, method])
      await close()
    },
  )
})

describe('the date of a response', () => {
  it('is that of the clock that timestamps are checked against, to the second', async () => {
    let at = now
    const gateway = gatewayWith({ now: () => at })
    const { url, close } = await serve(gateway)
    const place = `/ppdai${ppdaiOperations.sendSmsAuthCode.path}`
    const dates: (string | null)[] = []
    for (const step of [0, 999, 1000, 61_000, -5000]) {
      at = now + step
      for (const ask of [fetch, gateway])
        dates.push((await ask(new Request(url + place, { method: 'POST' }))).headers.get('date'))
    }
    const wanted = ['12:00:00', '12:00:00', '12:00:01', '12:01:01', '11:59:55']
    expect(dates).toEqual(wanted.flatMap((time) => Array(2).fill(`Sat, 21 Nov 2026 ${time} GMT`) as string[]))
    await close()
  })
})
