import { describe, expect, it, vi } from 'vitest'
import { createLimit } from '../../src/client/limit.ts'
import { sleep } from '../../src/client/within.ts'
import { answering, awdaClient, ppdaiClient, sms } from '../support.ts'

const ok = '{"code":0,"message":"","result":null}'

describe('a time limit', () => {
  it.concurrent.for([2 ** 31 - 1, 2 ** 31, 2 ** 40, Infinity])(
    'of %d ms is one, and not none',
    async (milliseconds, { expect }) => {
      const limit = createLimit(milliseconds, undefined)
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(limit.signal.aborted).toBe(false)
      limit.release()
      const options = { timeout: milliseconds, retry: { attemptTimeout: milliseconds } }
      const fetch = async () => {
        await new Promise((resolve) => setTimeout(resolve, 20))
        return new Response(ok)
      }
      expect(await awdaClient(fetch, options).getLoan({})).toBeNull()
    },
  )

  it('of 2^31 ms ends when the longest timer does', () => {
    vi.useFakeTimers()
    try {
      const { signal } = createLimit(2 ** 40, undefined)
      vi.advanceTimersByTime(2 ** 31 - 2)
      expect(signal.aborted).toBe(false)
      vi.advanceTimersByTime(1)
      expect(signal.aborted).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })

  it.each([
    ['after a whole pause', undefined],
    ['after a pause that the caller cut short', 50],
  ])('leaves no timer behind %s', async (_, abortAt) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const controller = new AbortController()
      const limit = createLimit(1000, controller.signal)
      const slept = sleep(limit, 100).catch((error: unknown) => error)
      expect(vi.getTimerCount()).toBe(2)
      await vi.advanceTimersByTimeAsync(abortAt ?? 100)
      if (abortAt !== undefined) controller.abort(new Error('enough'))
      expect(await slept).toEqual(abortAt === undefined ? undefined : new Error('enough'))
      expect(vi.getTimerCount()).toBe(1)
      limit.release()
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('leaves none behind a call, answered or refused', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      await awdaClient(answering(ok)).getLoan({})
      await expect(awdaClient(answering('{"code":1003}')).getLoan({}, {})).rejects.toThrow()
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('parameters that break the contract', () => {
  const wrong = { ...sms, Mobile: '' } as typeof sms
  const call = async (validate: 'off' | 'warn' | 'throw') => {
    let sent = 0
    const problems: (readonly string[])[] = []
    const fetch = async () => {
      sent++
      return new Response('{"ResultCode":0,"ResultMessage":""}')
    }
    const client = ppdaiClient(fetch, {
      validate,
      onEvent: (event) => void (event.type === 'drift' && problems.push(event.problems)),
    })
    const outcome = await client.sendSmsAuthCode(wrong).then(
      () => 'answered',
      (error: { code: string }) => error.code,
    )
    return { sent, problems, outcome }
  }

  it.each([
    ['off', 'answered', 1],
    ['warn', 'CONTRACT', 0],
    ['throw', 'CONTRACT', 0],
  ] as const)('are refused before anything is sent, unless they are not checked: %s', async (...row) => {
    const [validate, outcome, sent] = row
    expect(await call(validate)).toEqual({ outcome, sent, problems: [] })
  })
})
