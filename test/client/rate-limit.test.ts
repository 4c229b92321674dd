import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/ppdai/operations.ts'
import { createRateLimiter, RateLimitedError } from '../../src/index.ts'
import { answering, awdaClient, ppdaiClient } from '../support.ts'

const body =
  '{"timestamp":"2018-08-28 12:15:06","status":200,"error":"OK","message":"您的操作太频繁啦","path":"/gateway/x"}'
const safe = { AccountName: '15200000001' }
const bid = { ListingId: 1, Amount: 50 }

/** A partner that counts. */
function partner(text: string, init?: ResponseInit) {
  let calls = 0
  const fetch = async () => {
    calls++
    return new Response(text, init)
  }
  return { client: ppdaiClient(fetch), fetch, calls: () => calls }
}

describe('a refusal for too many calls', () => {
  it.each([
    ['HTTP 200', body, { status: 200 }, 60],
    ['HTTP 429', body, { status: 429 }, 60],
    ['HTTP 503', body, { status: 503 }, 60],
    ['status 429 in it', body.replace('"status":200', '"status":429'), { status: 200 }, 60],
    ['a status in text', body.replace('"status":200', '"status":"200"'), { status: 200 }, 60],
    ['escaped text', body.replace('您', '\\u60a8'), { status: 200 }, 60],
    ['a list of one around it', `[${body}]`, { status: 200 }, 60],
    ['a longer Retry-After', body, { status: 429, headers: { 'retry-after': '120' } }, 120],
    ['a shorter Retry-After', body, { status: 200, headers: { 'retry-after': '5' } }, 60],
    ['another body and HTTP 429', 'slow down', { status: 429 }, 60],
  ])('is one with %s, for reads and for bids', async (_, text, init, retryAfter) => {
    const { client, calls } = partner(text, init)
    for (const call of [() => client.accountExists(safe), () => client.placeBid(bid)]) {
      const before = calls()
      const error = await call().catch((one: unknown) => one)
      expect(error).toBeInstanceOf(RateLimitedError)
      expect(error).toMatchObject({ code: 'RATE_LIMITED', retryAfter, status: init.status })
      expect(calls()).toBe(before + 1)
    }
  })

  it.each([
    ['an error of the server in the same shape', body.replace('200', '500'), 500],
    ['without a path', '{"status":200,"message":"x"}', 200],
    ['with a code of the operation', body.replace('{', '{"ResultCode":-1,'), 200],
    ['with a code of the gateway', body.replace('{', '{"Code":"GTW-UNKNOW",'), 200],
  ])('is none %s', async (_, text, status) => {
    const error = await partner(text, { status })
      .client.accountExists(safe)
      .catch((one: unknown) => one)
    expect(error).not.toBeInstanceOf(RateLimitedError)
  })

  it('is retried where the partner asks for no long wait, and only a read', async () => {
    const answers = [new Response('', { status: 429 }), new Response('{"code":0,"message":"","result":null}')]
    const client = awdaClient(async () => answers.shift()!)
    expect(await client.getLoan({})).toBeNull()
  })
})

describe('a rate limiter', () => {
  let time = 0
  const limiter = (perMinute?: Record<string, number>) => {
    time = 0
    return createRateLimiter({ now: () => time, ...(perMinute && { perMinute }) })
  }
  const { listLoans, getBalance, listDebtsByLevel } = operations

  it.each([1, 2, 5, 6, 50, 60, 600, 2500])('lets no more than %d calls through in any minute', (rate) => {
    const { take } = limiter({ listLoans: rate })
    const sent: number[] = []
    for (let call = 0; call < rate * 3 + 3; call++) {
      time += take(listLoans, Infinity)
      sent.push(time)
    }
    for (const [index, start] of sent.entries())
      expect(sent.slice(index).filter((at) => at < start + 59_999.99).length).toBeLessThanOrEqual(rate)
    expect(sent.at(-1)).toBeLessThanOrEqual(5 * 60_000)
  })

  it('has the rate of the contract, and none where that states none', () => {
    const { take } = limiter()
    const waits = (operation: typeof listLoans | typeof getBalance | typeof listDebtsByLevel) =>
      Array.from({ length: 200 }, () => take(operation, Infinity)).filter((wait) => wait > 0).length
    expect([listLoans, listDebtsByLevel, getBalance].map(waits)).toEqual([100, 192, 0])
  })

  it('counts operations apart', () => {
    const { take } = limiter({ listLoans: 1, getBalance: 1 })
    expect([take(listLoans, 0), take(getBalance, 0)]).toEqual([0, 0])
    expect(() => take(listLoans, 59_000)).toThrow(RateLimitedError)
    expect(take(listLoans, 60_000)).toBe(60_000)
  })

  it('holds an operation back after a refusal, for longer while refusals go on', () => {
    const { take, close } = limiter()
    const pauses = [60, 120, 240, 480, 900, 900].map((seconds) => {
      close(getBalance, undefined)
      const wait = take(getBalance, Infinity)
      expect(wait).toBe(seconds * 1000)
      time += wait
      return wait
    })
    expect(pauses).toHaveLength(6)
    time += 901_000
    take(getBalance, Infinity)
    close(getBalance, 90)
    expect(take(getBalance, Infinity)).toBe(90_000)
  })

  it.each([0, -1, NaN])('refuses the rate %d', (rate) => {
    expect(() => createRateLimiter({ perMinute: { listLoans: rate } })).toThrow('perMinute')
  })

  it('is asked by a client before each attempt, and learns of refusals', async () => {
    const limiter = createRateLimiter()
    const { fetch, calls } = partner(body)
    const client = ppdaiClient(fetch, { limiter, timeout: 30_000 })
    await expect(client.accountExists(safe)).rejects.toMatchObject({ status: 200 })
    await expect(client.accountExists(safe)).rejects.toMatchObject({ status: undefined, retryAfter: 60 })
    expect(calls()).toBe(1)
    const other = ppdaiClient(answering('{"ResultCode":0}'), { limiter, timeout: 30_000 })
    await expect(other.accountExists(safe)).rejects.toThrow('the limiter of this client')
    await other.sendSmsRegisterCode({ Mobile: '1', DeviceFP: '1' })
  })
})

describe('a server of the contract', () => {
  const legacy = { server: 'legacy', allowInsecureTransport: true } as const

  it.each([
    ['that has the path', () => ppdaiClient(answering('{"Result":0}'), legacy).getBalance({}), undefined],
    [
      'that does not have it',
      () => ppdaiClient(answering('{}'), { ...legacy, paths: { getUserInfo: '/x' } }).getUserInfo({}),
      'server: getUserInfo is only at https://openapi.ppdai.com.',
    ],
    [
      'by its address',
      () => ppdaiClient(answering('{}'), { ...legacy, server: 'http://gw.open.ppdai.com' }).submitBid(bid),
      'server: submitBid is only at https://openapi.ppdai.com.',
    ],
    [
      'where the path is on another host',
      () =>
        ppdaiClient(answering('{"AccessToken":"x"}'), legacy).exchangeAuthorizationCode({
          AppID: 'x',
          code: 'x',
        }),
      undefined,
    ],
  ])('%s', async (_, call, message) => {
    if (message) await expect(call()).rejects.toThrow(message)
    else await expect(call()).resolves.toBeTypeOf('object')
  })
})
