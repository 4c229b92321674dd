import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { operations } from '../../generated/awda/operations.ts'
import { RejectedError, TransportError } from '../../src/core/errors.ts'
import { createBudget } from '../../src/client/budget.ts'
import { backoff, defaultPolicy, isRepeatable, pause, readRetryAfter } from '../../src/client/retry.ts'
import { startVirtualTime, type VirtualTime } from './faults/time.ts'
import { runs } from '../share.ts'
import { awdaClient, now } from '../support.ts'

const ok = '{"code":0,"message":"","result":null}'
const busy = '{"code":100,"message":"","result":null}'

/** A partner that responds with these texts or failures in turn, and counts. */
function scripted(...answers: (string | Response | Error)[]) {
  const seen: { time: number; signature: string }[] = []
  const fetch = async (request: Request) => {
    const body = (await request.clone().json()) as { timestamp: number; signature: string }
    seen.push({ time: body.timestamp, signature: body.signature })
    const answer = answers[Math.min(seen.length, answers.length) - 1]!
    if (answer instanceof Error) throw answer
    return typeof answer === 'string' ? new Response(answer) : answer.clone()
  }
  return { fetch, seen }
}
const network = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) })

describe('a call that may be retried', () => {
  it.each([
    ['a lost connection', network('ECONNRESET')],
    ['a busy partner', busy],
    ['one call too many', new Response('{"timestamp":1}', { status: 429, headers: { 'retry-after': '0' } })],
    ['a page of a proxy', new Response('<html>', { status: 502 })],
  ])('goes through after %s', async (_, failure) => {
    const { fetch, seen } = scripted(failure, ok)
    expect(await awdaClient(fetch).getLoan({})).toBeNull()
    expect(seen).toHaveLength(2)
  })

  it('is given up after three attempts, with the last failure', async () => {
    const { fetch, seen } = scripted(busy)
    await expect(awdaClient(fetch).getLoan({})).rejects.toMatchObject({ partnerCode: 100 })
    expect(seen).toHaveLength(3)
  })

  it('is signed afresh for every attempt', async () => {
    let time = now
    const { fetch, seen } = scripted(busy, busy, ok)
    await awdaClient(fetch, { now: () => (time += 3000) }).getLoan({})
    const [first, second, third] = seen
    expect(new Set(seen.map(({ signature }) => signature)).size).toBe(3)
    expect(second!.time).toBeGreaterThan(first!.time)
    expect(third!.time).toBeGreaterThan(second!.time)
  })

  it('is made once with retry: false', async () => {
    const { fetch, seen } = scripted(busy)
    await expect(awdaClient(fetch, { retry: false }).getLoan({})).rejects.toThrow(RejectedError)
    expect(seen).toHaveLength(1)
  })

  describe('that is asked to wait', () => {
    let time: VirtualTime
    beforeEach(() => {
      time = startVirtualTime(now)
    })
    afterEach(() => time.restore())
    const busyFor = (seconds: string) => new Response(busy, { headers: { 'retry-after': seconds } })
    const turn = () => new Promise((resolve) => setImmediate(resolve))

    it('waits as long as Retry-After asks', async () => {
      const { fetch, seen } = scripted(busyFor('2'), ok)
      const call = awdaClient(fetch).getLoan({})
      await turn()
      time.advance(1999)
      await turn()
      expect(seen).toHaveLength(1)
      time.advance(1)
      await call
      expect(seen).toHaveLength(2)
    })

    it('is given up when that is more than 30 s', async () => {
      const { fetch, seen } = scripted(busyFor('31'), ok)
      await expect(awdaClient(fetch).getLoan({})).rejects.toMatchObject({ partnerCode: 100 })
      expect(seen).toHaveLength(1)
    })

    it('is given up when the time of the whole call is over first, with the failure that it was to retry', async () => {
      const { fetch, seen } = scripted(busyFor('20'), ok)
      const call = awdaClient(fetch, { timeout: 10_000 }).getLoan({})
      const ended = expect(call).rejects.toMatchObject({ partnerCode: 100 })
      await turn()
      time.advance(10_000)
      await ended
      expect(seen).toHaveLength(1)
    })

    it('ends at once when the caller aborts meanwhile', async () => {
      const { fetch, seen } = scripted(busyFor('20'))
      const controller = new AbortController()
      const call = awdaClient(fetch).getLoan({}, { signal: controller.signal })
      const ended = expect(call).rejects.toThrow('enough')
      await turn()
      controller.abort(new Error('enough'))
      await ended
      expect(seen).toHaveLength(1)
    })
  })

  it('does not multiply an outage', async () => {
    const { fetch, seen } = scripted(busy)
    const client = awdaClient(fetch)
    const calls = runs(1000)
    for (let call = 0; call < calls; call++) await client.getLoan({}).catch(() => {})
    // Three attempts of each of ten calls take the twenty tokens; then each call is one attempt.
    expect(seen).toHaveLength(calls + 20)
  })

  it.each([
    ['five successes pay for one retry', 5, 1],
    ['four do not', 4, 0],
    ['a hundred pay for twenty, as many as a client may save', 100 + 5, 20],
  ])('is paid for by successes: %s', async (_, successes, retries) => {
    const { fetch, seen } = scripted(
      ...Array<string>(110).fill(busy),
      ...Array<string>(successes).fill(ok),
      busy,
    )
    const client = awdaClient(fetch)
    while (seen.length < 110) await client.getLoan({}).catch(() => {})
    for (let call = 0; call < successes; call++) await client.getLoan({})
    const before = seen.length
    for (let call = 0; call < 30; call++) await client.getLoan({}).catch(() => {})
    expect(seen.length - before).toBe(30 + retries)
  })
})

describe('a call with side effects', () => {
  it.each([
    ['a lost connection', network('ECONNRESET'), 'OUTCOME_UNKNOWN'],
    ['a busy partner', busy, 'REJECTED'],
    ['a page of a proxy', new Response('<html>', { status: 502 }), 'OUTCOME_UNKNOWN'],
  ])('is not retried after %s', async (_, failure, code) => {
    const { fetch, seen } = scripted(failure, ok)
    await expect(awdaClient(fetch).submitLoan({})).rejects.toMatchObject({ code })
    expect(seen).toHaveLength(1)
  })

  it('is retried when nothing left this machine', async () => {
    const { fetch, seen } = scripted(network('ECONNREFUSED'), ok)
    await awdaClient(fetch).submitLoan({})
    expect(seen).toHaveLength(2)
  })

  it('is not retried when the certificate is wrong', async () => {
    const { fetch, seen } = scripted(network('CERT_HAS_EXPIRED'), ok)
    await expect(awdaClient(fetch).submitLoan({})).rejects.toMatchObject({ code: 'TRANSPORT', sent: false })
    expect(seen).toHaveLength(1)
  })
})

describe('the rules', () => {
  const random = () => 1

  it('doubles the pause up to its cap', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7].map((attempt) => backoff(attempt, random, defaultPolicy))
    expect(pauses).toEqual([200, 400, 800, 1600, 3200, 5000, 5000])
    expect(backoff(3, () => 0, defaultPolicy)).toBe(0)
  })

  it.each([
    [null, undefined],
    ['3', 3000],
    [new Date(now + 5000).toUTCString(), 5000],
    [new Date(now - 5000).toUTCString(), 0],
    ['soon', undefined],
    ['3 seconds', undefined],
    ['in 3', undefined],
    ['0', 0],
  ])('reads Retry-After %j as %s ms', (header, milliseconds) => {
    expect(readRetryAfter(header, now)).toBe(milliseconds)
  })

  it('never waits less than the partner asks, nor more than the policy allows', () => {
    expect(pause(1, 1500, random, defaultPolicy)).toBe(1500)
    expect(pause(5, 10, random, defaultPolicy)).toBe(3200)
    expect(pause(1, 30_000, random, defaultPolicy)).toBe(30_000)
    expect(pause(1, 30_001, random, defaultPolicy)).toBeUndefined()
  })

  it('earns tokens by successes only, never above the capacity', () => {
    const budget = createBudget(2, 0.5)
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false])
    budget.earn()
    expect(budget.take()).toBe(false)
    budget.earn()
    expect(budget.take()).toBe(true)
    for (let success = 0; success < 100; success++) budget.earn()
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false])
  })

  it('retries what is safe and transient, and what never left', () => {
    const { getLoan, submitLoan } = operations
    const rejected = (operation: typeof getLoan | typeof submitLoan, retry: 'later' | 'never') =>
      new RejectedError(operation, { code: 1, message: '', status: 200 }, { ...known, retry })
    const known = {
      code: 1,
      name: 'N',
      message: '',
      meaning: '',
      remedy: '',
      kind: 'rejected' as const,
      source: getLoan.source,
    }
    expect(isRepeatable(getLoan, rejected(getLoan, 'later'))).toBe(true)
    expect(isRepeatable(getLoan, rejected(getLoan, 'never'))).toBe(false)
    expect(isRepeatable(submitLoan, rejected(submitLoan, 'later'))).toBe(false)
    expect(isRepeatable(getLoan, new TransportError(getLoan, 'timeout', ''))).toBe(true)
    expect(isRepeatable(submitLoan, new TransportError(submitLoan, 'timeout', ''))).toBe(false)
    expect(isRepeatable(submitLoan, new TransportError(submitLoan, 'X', '', { sent: false }))).toBe(true)
    expect(isRepeatable(getLoan, new TransportError(getLoan, 'redirect', '', { transient: false }))).toBe(
      false,
    )
  })
})
