import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { isFaultName } from '../../src/mock/faults.ts'
import { cutOf, delayOf, maxDelay, spoil, wait } from '../../src/mock/faulty.ts'
import { isConnectionReset, toResponse } from '../../src/mock/fetch-adapter.ts'
import type { Reply } from '../../src/mock/reply.ts'

const reply: Reply = {
  status: 200,
  body: '{"a":"x & <y>","list":[1,null],"o":{"b":true}}',
  verdict: '0',
} as Reply

describe('a fault changes the reply', () => {
  it('to XML, each value in an element and with its signs escaped', () => {
    const { body, type, status } = spoil(reply, 'xml', undefined)
    expect(body).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<Response><a>x &amp; &lt;y></a><list>1</list><list></list><o><b>true</b></o></Response>\n',
    )
    expect([type, status]).toEqual(['application/xml; charset=utf-8', 200])
  })

  it.each([
    ['html', 502, 'text/html'],
    ['html-200', 200, 'text/html'],
    ['empty', 200, undefined],
    ['rate-limit', 429, 'text/plain'],
    ['truncated', 200, undefined],
  ] as const)('%s', (fault, status, type) => {
    const made = spoil({ ...reply, delay: 5 } as Reply, fault, undefined)
    expect(made).toMatchObject({
      status,
      fault,
      source: 'fault',
      evidence: 'inferred',
      verdict: `${fault}, 0`,
      delay: 5,
    })
    expect([made.type, made.retryAfter]).toEqual([type, status === 429 ? 60 : undefined])
  })

  it('to the rate limit of the partner, with its grade', () => {
    const made = spoil(reply, 'rate-limit', { body: '{"limit":1}', grade: 'observed' })
    expect(made).toMatchObject({ status: 429, body: '{"limit":1}', evidence: 'observed', retryAfter: 60 })
  })

  it('only by a name of its table', () => {
    expect(['html', 'toString', 'HTML', ''].map(isFaultName)).toEqual([true, false, false, false])
  })
})

describe('a reply is held back', () => {
  it.each([
    [{ delay: 7 }, 7],
    [{ delay: 0 }, 0],
    [{ fault: 'success-after-timeout' }, maxDelay],
    [{ fault: 'success-after-timeout', delay: 3 }, 3],
    [{ fault: 'html' }, undefined],
    [{}, undefined],
  ] as const)('%j', (with_, delay) => {
    expect(delayOf({ ...reply, ...with_ } as Reply)).toBe(delay)
  })

  it.each([
    [{ fault: 'truncated' }, 'middle'],
    [{ fault: 'reset-before' }, 'before'],
    [{ fault: 'reset-after' }, 'before'],
    [{ fault: 'success-after-timeout' }, 'before'],
    [{ fault: 'success-after-timeout', delay: 3 }, undefined],
    [{ fault: 'html' }, undefined],
    [{}, undefined],
  ] as const)('and cut: %j', (with_, cut) => {
    expect(cutOf({ ...reply, ...with_ } as Reply)).toBe(cut)
  })

  it('until the caller gives up', async () => {
    const caller = new AbortController()
    const waiting = wait(60_000, caller.signal)
    caller.abort(new Error('gone'))
    await expect(waiting).rejects.toThrow('gone')
    await expect(wait(60_000, caller.signal)).rejects.toThrow('gone')
    const { signal } = new AbortController()
    await wait(1, signal)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

describe('a response as fetch shows it', () => {
  const answer = { status: 201, headers: { 'x-a': '1' }, body: 'é12', cut: undefined }

  it('whole, with its length in bytes', async () => {
    const response = toResponse(answer)
    expect([response.status, response.headers.get('x-a'), response.headers.get('content-length')]).toEqual([
      201,
      '1',
      '4',
    ])
    expect(await response.text()).toBe('é12')
  })

  it('cut in the middle: half of its bytes, then an error', async () => {
    const response = toResponse({ ...answer, cut: 'middle' })
    expect(response.headers.get('content-length')).toBe('4')
    const reader = response.body!.getReader()
    expect((await reader.read()).value).toEqual(new TextEncoder().encode('é'))
    await expect(reader.read()).rejects.toThrow('terminated')
  })

  it('cut before: no response, and the code of a reset', () => {
    expect(() => toResponse({ ...answer, cut: 'before' })).toThrow(
      expect.objectContaining({
        message: 'fetch failed',
        cause: expect.objectContaining({ code: 'ECONNRESET', syscall: 'read' }),
      }),
    )
  })

  it.each([
    [true, new TypeError('x', { cause: Object.assign(new Error('y'), { code: 'ECONNRESET' }) })],
    [false, new TypeError('x', { cause: Object.assign(new Error('y'), { code: 'EPIPE' }) })],
    [false, new TypeError('x', { cause: new Error('y') })],
    [false, new TypeError('x', { cause: { code: 'ECONNRESET' } })],
    [false, new TypeError('x')],
    [false, Object.assign(new Error('x'), { code: 'ECONNRESET' })],
    [false, undefined],
  ])('is a reset: %s', (is, error) => {
    expect(isConnectionReset(error)).toBe(is)
  })
})
