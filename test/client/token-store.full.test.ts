import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPpdaiTokenStore } from '../../src/index.ts'
import { createFileStore } from '../../src/files/file-store.ts'
import type { SharedStore } from '../../src/core/store.ts'
import { createRedisStore } from '../../src/redis/index.ts'
import { compileProgram } from '../child.ts'
import { redisPath, startRedis } from '../redis.ts'
import { ppdaiClient, privateKey } from '../support.ts'

/** A partner on a port, so that processes can call it, and a child process with a store. */
describe('tokens that processes share', { timeout: 120_000 }, () => {
  let [folder, server, url]: [string, Server | undefined, string] = ['', undefined, '']
  const state = { refreshes: 0, calls: 0, valid: 'access-0', onRefresh: (): unknown => undefined }
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lendspec-tokens-'))
    server = createServer(async (request, response) => {
      for await (const _ of request);
      const answer = (value: object) => response.end(JSON.stringify(value))
      if (request.url?.endsWith('/oauth2/refreshtoken')) {
        state.valid = `access-${++state.refreshes}`
        await state.onRefresh()
        return answer({ AccessToken: state.valid, RefreshToken: 'refresh', ExpiresIn: 604800 })
      }
      state.calls++
      const isValid = request.headers['x-ppd-accesstoken'] === state.valid
      return answer(isValid ? { Result: 0 } : { Code: 'GTW-BRQ-INVALIDTOKEN', Message: '' })
    }).listen(0, '127.0.0.1')
    // A process under load uses a connection later than 5 seconds.
    server.keepAliveTimeout = 0
    await once(server, 'listening')
    caller = await compileProgram(code)
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server?.closeAllConnections()
    server?.close()
    await caller.remove()
    await rm(folder, { recursive: true })
  })

  /** Makes many calls at once with the token of user `u`, and prints what came of each. */
  const code = `
    import { createFileStore } from './src/files/file-store.ts'
    import { createPpdaiClient, createPpdaiTokenStore } from './src/index.ts'
    import { createRedisStore } from './src/redis/index.ts'
    const { KEY, URL, FOLDER, REDIS, CALLS } = process.env
    const store = REDIS ? await createRedisStore({ url: REDIS }) : createFileStore(FOLDER)
    const client = createPpdaiClient({ appId: 'app', privateKey: KEY, server: URL, timeout: 3e5, retry: { attemptTimeout: 3e5 } })
    const tokens = createPpdaiTokenStore({ appId: 'app', client, store })
    const call = () => client.userInfoAdd({ PlatformType: 2 }, { accessToken: tokens.of('u') })
    const results = await Promise.allSettled(Array.from({ length: Number(CALLS) }, call))
    console.log(JSON.stringify(results.map(({ reason }) => reason?.message ?? 'ok')))
    process.exit()`
  let caller: Awaited<ReturnType<typeof compileProgram>>
  const runCaller = (place: Record<string, string>, calls = 1) =>
    caller.run({ KEY: key, URL: url, CALLS: String(calls), ...place })

  /** Tokens that the partner does not take any more. */
  async function saveStale(store: SharedStore): Promise<void> {
    Object.assign(state, { refreshes: 0, calls: 0, valid: 'access-0', onRefresh: () => undefined })
    const tokens = createPpdaiTokenStore({ appId: 'app', client: ppdaiClient(fetch), store })
    await tokens.save({ OpenID: 'u', AccessToken: 'stale', RefreshToken: 'refresh', ExpiresIn: 604800 })
  }

  const sharing = async (place: Record<string, string>) => {
    const outputs = [167, 167, 166].map((calls) => runCaller(place, calls).output)
    const results = (await Promise.all(outputs)).flatMap((one) => JSON.parse(one) as string[])
    expect(results).toHaveLength(500)
    return [...new Set(results)]
  }

  it('are refreshed once for 500 calls in three processes: files', async () => {
    const FOLDER = join(folder, 'three')
    await saveStale(createFileStore(FOLDER))
    expect(await sharing({ FOLDER })).toEqual(['ok'])
    expect(state.refreshes).toBe(1)
  })

  const test = redisPath ? it : it.skip
  test('are refreshed once for 500 calls in three processes: redis (needs redis-server)', async () => {
    const redis = await startRedis()
    const store = await createRedisStore({ url: redis.url })
    await saveStale(store)
    expect(await sharing({ REDIS: redis.url })).toEqual(['ok'])
    expect(state.refreshes).toBe(1)
    await store.close()
    await redis.close()
  })

  it('are not lost when a process is killed between refresh and write', async () => {
    const FOLDER = join(folder, 'killed')
    await saveStale(createFileStore(FOLDER))
    const child = runCaller({ FOLDER })
    // The partner has made the new token. It is never stored.
    state.onRefresh = () => child.process.kill('SIGKILL')
    expect(await child.output).toBe('')
    expect(state.refreshes).toBe(1)
    state.onRefresh = () => undefined
    expect(await runCaller({ FOLDER }).output).toBe('["ok"]\n')
    expect(state.refreshes).toBe(2)
  })

  it('are whole in their file, whenever a process is killed', async () => {
    const path = join(folder, 'torn')
    const store = createFileStore(path)
    await saveStale(store)
    const writer = await compileProgram(`
      import { createFileStore } from './src/files/file-store.ts'
      const store = createFileStore(${JSON.stringify(path)})
      console.log('ready')
      for (let i = 0; ; i++) await store.set('k', (i + ' ').repeat(20000))`)
    for (let round = 0; round < 5; round++) {
      const child = writer.run()
      await child.printed('ready')
      await new Promise((done) => setTimeout(done, 20 + 40 * Math.random()))
      child.process.kill('SIGKILL')
      await child.output
      const text = await store.get('k')
      if (text !== undefined) expect(text).toBe(text.slice(0, text.indexOf(' ') + 1).repeat(20000))
    }
    await writer.remove()
    expect(await store.get('tokens/app/u')).toMatch(/stale/)
  })
})
