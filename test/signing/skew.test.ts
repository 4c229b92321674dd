import { describe, expect, it } from 'vitest'
import { share } from '../share.ts'
import { answering, awdaClient, gatewayWith, now, ppdaiClient, seconds } from '../support.ts'

describe('a client whose clock is wrong', () => {
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

  it.each(share([-60 * minute, -5 * minute, -61_000, -30_000, 30_000, 61_000, 5 * minute, 60 * minute]))(
    'off by %d ms: a hundred calls at once succeed with two attempts each at most and one correction',
    async (skew) => {
      const { client, attempts, corrections } = skewed(skew, { maxClockCorrection: 2 * 60 * minute })
      const calls = Array.from({ length: 100 }, (_, index) => client.getLoan({ loanNumber: `LN${index}` }))
      await Promise.all(calls)
      const noticed = Math.abs(skew) > minute
      expect(Math.max(...attempts.values())).toBe(noticed ? 2 : 1)
      expect(corrections()).toEqual(noticed ? [{ type: 'clock', offsetMs: -skew }] : [])
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

  it('further off than allowed: says by how much, and does not retry', async () => {
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
    const dated = (text: string) => answering(text, { headers: { date } })
    await awdaClient(dated('{"code":0,"message":"","result":null}'), { onEvent }).getLoan({})
    await awdaClient(dated('{"code":100}'), { onEvent })
      .getLoan({})
      .catch(() => {})
    const options = {
      onEvent,
      server: 'http://192.0.2.1',
      allowInsecureTransport: true,
      paths: { getLoan: '/x' },
    }
    await expect(awdaClient(dated(stale), options).getLoan({})).rejects.toMatchObject({
      partnerCode: 1003,
    })
    expect(events).toEqual([])
  })

  it('is never moved further than allowed by a false Date', async () => {
    const lies = [-5, 5, 14, 16, -14, -16, 300].map((minutes) => minutes * minute)
    const times: number[] = []
    const client = awdaClient(async (request) => {
      times.push(((await request.json()) as { timestamp: number }).timestamp)
      const date = new Date(now + lies[times.length % lies.length]!).toUTCString()
      return new Response('{"code":1003}', { headers: { date } })
    })
    for (let call = 0; call < 50; call++) await client.getLoan({}).catch(() => {})
    expect(Math.max(...times.map((time) => Math.abs(time - seconds)))).toBeLessThanOrEqual(15 * 60)
    expect(new Set(times).size).toBeGreaterThan(1)
  })

  it('is not moved by a refusal whose Date agrees with it', async () => {
    const events: object[] = []
    const refusing = answering('{"code":1003}', { headers: { date: new Date(now).toUTCString() } })
    const client = awdaClient(refusing, { onEvent: (event) => events.push(event) })
    await expect(client.getLoan({})).rejects.toMatchObject({ partnerCode: 1003 })
    expect(events).toEqual([expect.objectContaining({ type: 'attempt', attempt: 1 })])
  })

  it('corrects a PPDAI client too', async () => {
    const client = ppdaiClient(gatewayWith(), { now: () => now + 11 * minute })
    expect(await client.sendSmsAuthCode({ Mobile: '1', DeviceFP: '2' })).toMatchObject({ ResultCode: 0 })
  })
})
