import { describe, expect, it } from 'vitest'
import { operations } from '../generated/awda/operations.ts'
import { RejectedError, TransportError } from '../src/errors.ts'
import { backoff, createBudget, defaultPolicy, isRepeatable, pause, readRetryAfter } from '../src/retry.ts'
import { awdaClient, gatewayWith, now, ppdaiClient, seconds } from './support.ts'

const ok = '{"code":0,"message":"","result":null}'
const busy = '{"code":100,"message":"","result":null}'

/** A partner that answers with these texts or failures in turn, and counts. */
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

describe('a call that may be repeated', () => {
  it.each([
    ['a lost connection', network('ECONNRESET')],
    ['a busy partner', busy],
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

  it('waits as long as Retry-After asks, and gives up on more than 30 s', async () => {
    const busyFor = (seconds: string) => new Response(busy, { headers: { 'retry-after': seconds } })
    const patient = scripted(busyFor('1'), ok)
    const startedAt = performance.now()
    await awdaClient(patient.fetch).getLoan({})
    expect(performance.now() - startedAt).toBeGreaterThan(950)
    const impatient = scripted(busyFor('31'), ok)
    await expect(awdaClient(impatient.fetch).getLoan({})).rejects.toMatchObject({ partnerCode: 100 })
    expect(impatient.seen).toHaveLength(1)
  })

  it('does not multiply an outage', async () => {
    const { fetch, seen } = scripted(busy)
    const client = awdaClient(fetch)
    for (let call = 0; call < 1000; call++) await client.getLoan({}).catch(() => {})
    expect(seen.length).toBeLessThanOrEqual(1100)
  })

  it('ends at once when the caller aborts during a pause', async () => {
    const { fetch } = scripted(new Response(busy, { headers: { 'retry-after': '20' } }))
    const controller = new AbortController()
    const call = awdaClient(fetch).getLoan({}, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 20)
    const startedAt = performance.now()
    await expect(call).rejects.toThrow('enough')
    expect(performance.now() - startedAt).toBeLessThan(500)
  })
})

describe('a call that acts', () => {
  it.each([
    ['a lost connection', network('ECONNRESET'), 'OUTCOME_UNKNOWN'],
    ['a busy partner', busy, 'REJECTED'],
    ['a page of a proxy', new Response('<html>', { status: 502 }), 'OUTCOME_UNKNOWN'],
  ])('is not repeated after %s', async (_, failure, code) => {
    const { fetch, seen } = scripted(failure, ok)
    await expect(awdaClient(fetch).submitLoan({})).rejects.toMatchObject({ code })
    expect(seen).toHaveLength(1)
  })

  it('is repeated when nothing left this machine', async () => {
    const { fetch, seen } = scripted(network('ECONNREFUSED'), ok)
    await awdaClient(fetch).submitLoan({})
    expect(seen).toHaveLength(2)
  })

  it('is not repeated when the certificate is wrong', async () => {
    const { fetch, seen } = scripted(network('CERT_HAS_EXPIRED'), ok)
    await expect(awdaClient(fetch).submitLoan({})).rejects.toMatchObject({ code: 'TRANSPORT', sent: false })
    expect(seen).toHaveLength(1)
  })
})

describe('the clock', () => {
  /** A client whose clock is wrong, calling a gateway whose clock is right. */
  function skewed(milliseconds: number, options: { maxClockCorrection?: number } = {}) {
    const gateway = gatewayWith()
    const attempts = new Map<string, number>()
    const events: { type: string; offsetMs?: number }[] = []
    const fetch = async (request: Request) => {
      const { body } = (await request.clone().json()) as { body: { loanNumber: string } }
      attempts.set(body.loanNumber, (attempts.get(body.loanNumber) ?? 0) + 1)
      await new Promise((wake) => setTimeout(wake, Math.random() * 5))
      return gateway(request)
    }
    const client = awdaClient(fetch, {
      now: () => now + milliseconds,
      onEvent: (event) => events.push(event),
      ...options,
    })
    return { client, attempts, corrections: () => events.filter(({ type }) => type === 'clock') }
  }
  const minute = 60_000

  it.each([-61_000, 61_000, -5 * minute, 5 * minute])(
    'off by %d ms: a hundred calls at once succeed with two attempts each and one correction',
    async (skew) => {
      const { client, attempts, corrections } = skewed(skew)
      const calls = Array.from({ length: 100 }, (_, index) => client.getLoan({ loanNumber: `LN${index}` }))
      await Promise.all(calls)
      expect(Math.max(...attempts.values())).toBe(2)
      expect(corrections()).toEqual([{ type: 'clock', offsetMs: -skew }])
    },
  )

  it('ahead: a lone call succeeds with its second attempt', async () => {
    const { client, attempts } = skewed(5 * minute)
    await client.getLoan({ loanNumber: 'LN1' })
    expect(attempts.get('LN1')).toBe(2)
  })

  it('far behind: a lone call asks twice before it dates a signature ahead', async () => {
    const { client, attempts, corrections } = skewed(-5 * minute)
    await client.getLoan({ loanNumber: 'LN1' })
    expect(attempts.get('LN1')).toBe(3)
    expect(corrections()).toHaveLength(1)
    await client.getLoan({ loanNumber: 'LN2' })
    expect(attempts.get('LN2')).toBe(1)
  })

  it('further off than allowed: says by how much, and does not repeat', async () => {
    const { client, attempts, corrections } = skewed(-60 * minute)
    await expect(client.getLoan({ loanNumber: 'LN1' })).rejects.toMatchObject({
      code: 'SIGNATURE',
      reason: 'clock',
      message: expect.stringContaining('3600 s behind'),
    })
    expect(attempts.get('LN1')).toBe(1)
    expect(corrections()).toEqual([])
    const allowed = skewed(-60 * minute, { maxClockCorrection: 2 * 60 * minute })
    await allowed.client.getLoan({ loanNumber: 'LN1' })
    expect(allowed.corrections()).toEqual([{ type: 'clock', offsetMs: 60 * minute }])
  })

  it('learns nothing from a Date beside a success, over plain http or without a timestamp refusal', async () => {
    const date = new Date(now + 10 * minute).toUTCString()
    const stale = '{"code":1003,"message":"","result":null}'
    const events: object[] = []
    const onEvent = (event: { type: string }) => event.type === 'clock' && events.push(event)
    const answering = (text: string) => async () => new Response(text, { headers: { date } })
    await awdaClient(answering(ok), { onEvent }).getLoan({})
    await awdaClient(answering(busy), { onEvent })
      .getLoan({})
      .catch(() => {})
    const options = {
      onEvent,
      server: 'http://192.0.2.1',
      allowInsecureTransport: true,
      paths: { getLoan: '/x' },
    }
    await expect(awdaClient(answering(stale), options).getLoan({})).rejects.toMatchObject({
      partnerCode: 1003,
    })
    expect(events).toEqual([])
  })

  it('is not moved by a refusal whose Date agrees with it', async () => {
    const { fetch, seen } = scripted(
      new Response('{"code":1003,"message":""}', { headers: { date: new Date(now).toUTCString() } }),
    )
    await expect(awdaClient(fetch).getLoan({})).rejects.toMatchObject({ partnerCode: 1003 })
    expect(seen).toHaveLength(1)
    expect(seen[0]!.time).toBe(seconds)
  })

  it('corrects a PPDAI client too', async () => {
    const client = ppdaiClient(gatewayWith(), { now: () => now + 11 * minute })
    expect(await client.sendSmsAuthCode({ Mobile: '1', DeviceFP: '2' })).toMatchObject({ ResultCode: 0 })
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
  ])('reads Retry-After %j as %s ms', (header, milliseconds) => {
    expect(readRetryAfter(header, now)).toBe(milliseconds)
  })

  it('never waits less than the partner asks, nor more than the policy allows', () => {
    expect(pause(1, 1500, random, defaultPolicy)).toBe(1500)
    expect(pause(5, 10, random, defaultPolicy)).toBe(3200)
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

  it('repeats what is safe and passes, and what never left', () => {
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
