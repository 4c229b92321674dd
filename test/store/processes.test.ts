import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { notifications } from '../../generated/awda/examples.ts'
import { signNotification } from '../../generated/awda/testing.ts'
import type { LoanStatusChangedNotification } from '../../generated/awda/types.ts'
import { StoreError } from '../../src/core/store.ts'
import { createAwdaReceiver } from '../../src/index.ts'
import { createRedisStore } from '../../src/redis/index.ts'
import { type Child, compileProgram } from '../child.ts'
import { redisPath, type RedisServer, startRedis } from '../redis.ts'
import { appId, privateKey, publicKey, secret } from '../support.ts'

// Processes on one Redis: receivers that crash, mocks that count together, and a Redis that goes away.

const example = JSON.parse(notifications.loanStatusChanged.parameters.ok) as LoanStatusChangedNotification
const suite = redisPath ? describe : describe.skip
let redis: RedisServer
let folder = ''
let program: Awaited<ReturnType<typeof compileProgram>> | undefined

beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'lendspec-processes-'))))
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => void (redis = await startRedis()))
afterEach(async () => {
  await program?.remove()
  program = undefined
  await redis.close()
})

/** Signed again each time, as a partner does. */
const notification = (number: number) =>
  signNotification({ ...example, loanNumber: `LN${number}` }, { appId, secret })

/** What came of a delivery; `died` where the process did. */
function send({ process }: Child, delivery: { id: number; body: string; crash: boolean }): Promise<string> {
  return new Promise((done) => {
    const onMessage = ({ id, status }: { id: number; status: string }) => id === delivery.id && settle(status)
    const onExit = () => settle('died')
    const settle = (status: string) => {
      process.off('message', onMessage).off('exit', onExit)
      done(status)
    }
    process.on('message', onMessage).once('exit', onExit)
    process.send?.(delivery, () => {})
  })
}

suite('receivers on one redis (needs redis-server)', { timeout: 600_000 }, () => {
  it('handle 10,000 deliveries with duplicates and crashes, and lose none', async () => {
    const log = join(folder, 'effects')
    await writeFile(log, '')
    program = await compileProgram(`
      import { appendFileSync } from 'node:fs'
      import { createAwdaReceiver } from './src/index.ts'
      import { createRedisStore } from './src/redis/index.ts'
      const { REDIS, APP, SECRET, LOG } = process.env
      const store = await createRedisStore({ url: REDIS, timeout: 30_000 })
      const receiver = createAwdaReceiver({ appId: APP, secret: SECRET, store, lease: 3000 })
      process.on('message', async ({ id, body, crash }) => {
        const raw = new TextEncoder().encode(body)
        const { status } = await receiver
          .handle(raw, ({ body }) => {
            appendFileSync(LOG, body.loanNumber + '\\n')
            if (!crash) return
            // Between the effect and the mark.
            appendFileSync(LOG, 'crash ' + body.loanNumber + '\\n')
            process.kill(process.pid, 'SIGKILL')
          })
          .catch((error) => ({ status: error.message }))
        process.send({ id, status })
      })
      process.send({ id: -1 })`)
    const events = 4000
    const deliveries = Array.from({ length: 10_000 }, (_, id) => ({ id, event: id % events }))
    const states = new Map<string, number>()
    let next = 0
    let crashes = 0
    const start = async () => {
      const child = program!.run({ REDIS: redis.url, APP: appId, SECRET: secret, LOG: log })
      await new Promise((ready) => child.process.once('message', ready))
      return child
    }
    /** What was sent and not acknowledged comes again, signed again. */
    const again: typeof deliveries = []
    async function work(slot: { child: Child }): Promise<void> {
      for (;;) {
        const delivery = again.shift() ?? deliveries[next++]
        if (!delivery) return
        const crash = delivery.id % 500 === 250 && crashes < 20
        const body = new TextDecoder().decode(await notification(delivery.event))
        const status = await send(slot.child, { id: delivery.id, body, crash })
        states.set(status, (states.get(status) ?? 0) + 1)
        if (status === 'handled' || status === 'duplicate') continue
        again.push({ ...delivery, id: delivery.id + 1_000_001 })
        if (status === 'died') {
          crashes++
          slot.child = await start()
        } else await new Promise((done) => setTimeout(done, 20))
      }
    }
    const began = performance.now()
    // One delivery at a time in each slot; three processes.
    const slots = await Promise.all(Array.from({ length: 3 }, async () => ({ child: await start() })))
    await Promise.all(slots.map(work))
    // What one slot left when the others had ended.
    await work(slots[0]!)
    const seconds = (performance.now() - began) / 1000
    for (const { child } of slots) child.process.kill('SIGKILL')

    const lines = (await readFile(log, 'utf8')).trim().split('\n')
    const count = (prefix: string) => {
      const found = new Map<string, number>()
      for (const line of lines.filter((one) => one.startsWith(prefix)))
        found.set(line.slice(prefix.length), (found.get(line.slice(prefix.length)) ?? 0) + 1)
      return found
    }
    const [handled, died] = [count('LN'), count('crash LN')]
    expect(handled.size).toBe(events)
    expect(died.size).toBeGreaterThan(5)
    const wrong = [...handled].filter(([event, times]) => times !== 1 + (died.get(event) ?? 0))
    expect(wrong).toEqual([])
    console.log(
      `${events} events, ${[...states].map(([name, times]) => `${times} ${name}`).join(', ')}; ${died.size} handled twice after a crash; ${seconds.toFixed(0)} s`,
    )
  })

  it('say clearly that redis is away, lose no mark, and go on when it is back', async () => {
    const store = await createRedisStore({ url: redis.url, timeout: 1000 })
    const receiver = createAwdaReceiver({ appId, secret, store, lease: 500 })
    expect((await receiver.handle(await notification(1), () => {})).status).toBe('handled')
    // It goes away while a handler runs.
    const during = await receiver.handle(await notification(2), () => redis.kill())
    expect(during).toMatchObject({ status: 'handled', unmarked: expect.any(StoreError) })
    const error = await receiver.handle(await notification(3), () => {}).catch((error: unknown) => error)
    expect(error).toMatchObject({
      code: 'STORE',
      message: expect.stringMatching(
        /^Redis at 127\.0\.0\.1:\d+ was not reached.*Is it running\? lendspec connects again/,
      ),
    })
    // Known here, without redis.
    expect((await receiver.handle(await notification(2), () => expect.unreachable())).status).toBe(
      'duplicate',
    )
    await redis.start()
    await expect
      .poll(
        () =>
          store.get('any').then(
            () => 'back',
            () => 'away',
          ),
        { timeout: 20_000 },
      )
      .toBe('back')
    // Another process finds both marks, long after the leases.
    await new Promise((done) => setTimeout(done, 1500))
    const other = await createRedisStore({ url: redis.url })
    const second = createAwdaReceiver({ appId, secret, store: other })
    for (const number of [1, 2])
      expect((await second.handle(await notification(number), () => expect.unreachable())).status).toBe(
        'duplicate',
      )
    expect((await receiver.handle(await notification(3), () => {})).status).toBe('handled')
    await store.close()
    await other.close()
  })

  it('say clearly that redis hangs', async () => {
    const store = await createRedisStore({ url: redis.url, timeout: 300 })
    process.kill(redis.pid, 'SIGSTOP')
    const error = await store.get('key').catch((error: unknown) => error)
    process.kill(redis.pid, 'SIGCONT')
    expect(error).toMatchObject({
      code: 'STORE',
      message: expect.stringMatching(/did not respond within 300 ms/),
    })
    await store.close()
  })

  it.each([
    ['http://127.0.0.1:6379', 'CONFIGURATION'],
    ['127.0.0.1', 'CONFIGURATION'],
    ['redis://:a-secret@127.0.0.1:1', 'STORE'],
  ])('say clearly that there is no redis: %s', async (url, code) => {
    const error = await createRedisStore({ url }).catch((error: unknown) => error)
    expect(error).toMatchObject({ code, message: expect.not.stringMatching(/a-secret/) })
  })
})

suite('mocks on one redis (needs redis-server)', { timeout: 300_000 }, () => {
  const key = publicKey.export({ type: 'spki', format: 'pem' }) as string
  const code = (work: string) => `
    import { createAwdaClient, createPpdaiClient } from './src/index.ts'
    import { createGateway } from './src/mock/gateway.ts'
    import { createRedisStore } from './src/redis/index.ts'
    const { REDIS, APP, SECRET, PUBLIC, PRIVATE, STRICT } = process.env
    const store = await createRedisStore({ url: REDIS, timeout: 30_000 })
    const apps = { ppdai: [{ appId: APP, publicKey: PUBLIC, accessTokens: ['known'] }], awda: [{ appId: APP, secret: SECRET }] }
    const gateway = createGateway({ apps, stateful: true, strictReplay: STRICT === 'yes', store })
    const options = { appId: APP, fetch: gateway, timeout: 3e5, retry: false }
    const awda = createAwdaClient({ ...options, secret: SECRET, server: 'http://127.0.0.1/awda' })
    const ppdai = createPpdaiClient({ ...options, privateKey: PRIVATE, accessToken: () => 'known', server: 'http://127.0.0.1/ppdai' })
    const outcome = (call) => call.then(() => 'ok', (error) => String(error.partnerCode ?? error.message))
    ${work}
    process.exit()`
  const run = async (work: string, STRICT = 'no') => {
    program = await compileProgram(code(work))
    const PRIVATE = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
    const env = { REDIS: redis.url, APP: appId, SECRET: secret, PUBLIC: key, PRIVATE, STRICT }
    const outputs = [1, 2].map(() => program!.run(env).output)
    return (await Promise.all(outputs)).flatMap((text) => JSON.parse(text) as string[])
  }
  const counts = (outcomes: readonly string[]) =>
    Object.fromEntries(
      [...new Set(outcomes)].sort().map((one) => [one, outcomes.filter((other) => other === one).length]),
    )

  it('accept as many of 1,000 calls as the limit of a rule, and lose no update', async () => {
    const outcomes = await run(`
      const all = (times, call) => Promise.all(Array.from({ length: times }, () => outcome(call())))
      const wrong = { Mobile: '15200000001', DeviceFP: 'f', Code: '0' }
      const customer = { mobile: '81234567890', name: 'Siti', nik: '3171010101900001', email: 'siti@example.com' }
      const results = [
        ...(await all(500, () => ppdai.registerBySmsCode(wrong))),
        ...(await all(100, () => awda.registerUser(customer))),
        ...(await all(100, () => ppdai.exchangeAuthorizationCode({ AppID: APP, code: 'c' }))),
      ]
      console.log(JSON.stringify(results))`)
    // Five wrong codes, and every further one is one too many; one registration; and all tokens.
    const wanted = { '-100005201': 5, '-100005202': 995, '1008': 199, ok: 1 + 200 }
    expect(counts(outcomes)).toEqual(wanted)
    const store = await createRedisStore({ url: redis.url })
    const text = (await store.get(`state/ppdai/${appId}`)) ?? ''
    expect(new Set(text.match(/"AccessToken":"[\w-]{36}"/g)).size).toBe(200)
    await store.close()
  })

  it('accept exactly as many of 1,000 bids as their limits allow', async () => {
    const outcomes = await run(`
      const all = (call) => Promise.all(Array.from({ length: 250 }, () => outcome(call())))
      const results = [
        ...(await all(() => ppdai.submitBid({ ListingId: 9575229, Amount: 50 }))),
        ...(await all(() => ppdai.placeBid({ ListingId: 129967042, Amount: 50 }))),
      ]
      console.log(JSON.stringify(results))`)
    // 30 % of 5000 are 30 bids; what the other listing has left, 134, is two bids and a part of a third.
    expect(counts(outcomes)).toEqual({ '3003': 470, '3005': 497, ok: 33 })
    const store = await createRedisStore({ url: redis.url })
    const text = (await store.get(`state/ppdai/${appId}`)) ?? ''
    expect(text.match(/"cash":\d+/g)).toEqual([`"cash":${10_000 - 30 * 50 - 134}`])
    await store.close()
  })

  it('accept a request once, under strict replay', async () => {
    const { signExample } = await import('../support.ts')
    const { operations } = await import('../../generated/awda/operations.ts')
    const signed = await signExample('awda', operations.listBanks, {
      timestamp: Math.floor(Date.now() / 1000),
    })
    const outcomes = await run(
      `
      const { path } = ${JSON.stringify(operations.listBanks)}
      const send = async () => {
        const request = new Request('http://127.0.0.1/awda' + path, { method: 'POST', body: ${JSON.stringify(signed.body)}, headers: ${JSON.stringify(signed.headers)} })
        return String((await (await gateway(request)).json()).code)
      }
      console.log(JSON.stringify(await Promise.all(Array.from({ length: 50 }, send))))`,
      'yes',
    )
    // 1001 refuses a replay. The first one is answered: 1009, an unknown customer.
    expect(counts(outcomes)).toEqual({ '1001': 99, '1009': 1 })
  })
})
