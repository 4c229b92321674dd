import { Agent, request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/awda/operations.ts'

const path = `/awda${operations.registerUser.path}`

/** One call: its status, or the code of its error, and whether its connection had been used before. */
const call = (agent: Agent, url: string) =>
  new Promise<string>((resolve) => {
    const options = { method: 'POST', agent, headers: { 'content-type': 'application/json' } }
    const sent = request(url + path, options, (response) => {
      response.resume()
      response.on('end', () => resolve(`${response.statusCode} ${response.headers.connection}`))
      response.on('error', ({ code }: NodeJS.ErrnoException) => resolve(`broken ${code}`))
    })
    sent.on('error', ({ code }: NodeJS.ErrnoException) => resolve(`${code}`))
    sent.end('{}')
  })

describe.concurrent('a server that stops', () => {
  it.for([
    ['one connection', 1, 0],
    ['many connections', 20, 0],
    ['many connections with pauses', 20, 10],
  ] as const)('loses no request: %s', async ([_, connections, pause], { expect }) => {
    const { serve } = await import('../../src/mock/serve.ts')
    const { gatewayWith } = await import('../support.ts')
    const { url, close } = await serve(gatewayWith())
    const agent = new Agent({ keepAlive: true, maxSockets: connections })
    const ends: string[] = []
    const fire = async () => {
      for (;;) {
        const end = await call(agent, url)
        ends.push(end)
        if (end === 'ECONNREFUSED') return
        if (pause) await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
    const callers = Array.from({ length: connections }, fire)
    while (ends.length < 5 * connections) await new Promise((resolve) => setTimeout(resolve, 20))
    await Promise.all([close(), ...callers])
    agent.destroy()
    expect(new Set(ends)).toEqual(new Set(['200 keep-alive', '200 close', 'ECONNREFUSED']))
    expect(ends.filter((end) => end === '200 close').length).toBeGreaterThan(0)
  })

  it('responds to all requests that are on one connection already', async ({ expect }) => {
    const { connect } = await import('node:net')
    const { serve } = await import('../../src/mock/serve.ts')
    const { gatewayWith } = await import('../support.ts')
    const { port, close } = await serve(gatewayWith())
    const socket = connect(port, '127.0.0.1')
    let text = ''
    const ended = new Promise((resolve) =>
      socket.on('data', (chunk) => (text += String(chunk))).on('close', resolve),
    )
    await new Promise<void>((resolve) =>
      socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}`.repeat(5), () =>
        resolve(),
      ),
    )
    await Promise.all([close(), ended])
    expect(text.match(/HTTP\/1.1 200/g)).toHaveLength(5)
    expect(text.match(/connection: close/gi)).toHaveLength(1)
  })

  it('may be stopped twice', async ({ expect }) => {
    const { serve } = await import('../../src/mock/serve.ts')
    const { gatewayWith } = await import('../support.ts')
    const { close } = await serve(gatewayWith())
    await Promise.all([close(), close()])
    await expect(close()).resolves.toBeUndefined()
  })
})

describe('a server', () => {
  it('leaves every global of the process as it is', async () => {
    const globals = () =>
      new Map(
        Object.getOwnPropertyNames(globalThis).map((name) => [
          name,
          Reflect.get(globalThis, name) as unknown,
        ]),
      )
    const [before, marks] = [
      globals(),
      [Request, Response, Headers, fetch].map((one) => Object.getOwnPropertyNames(one.prototype ?? one)),
    ]
    const { serve } = await import('../../src/mock/serve.ts')
    const { createScene } = await import('../site/inspector/scene.ts')
    const { gatewayWith } = await import('../support.ts')
    for (const handler of [gatewayWith(), createScene().handler]) {
      const { url, close } = await serve(handler)
      for (const [method, where] of [
        ['POST', path],
        ['GET', '/inspector'],
        ['GET', '/nowhere'],
      ] as const)
        await (await fetch(url + where, { method, ...(method === 'POST' && { body: '{}' }) })).text()
      await close()
    }
    const after = globals()
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual([])
    expect([...before.keys()].filter((name) => !Object.is(after.get(name), before.get(name)))).toEqual([])
    expect(
      [Request, Response, Headers, fetch].map((one) => Object.getOwnPropertyNames(one.prototype ?? one)),
    ).toEqual(marks)
  })
})
