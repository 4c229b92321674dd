import { describe, expect, it, vi } from 'vitest'
import {
  acknowledgement,
  type AwdaReceiverOptions,
  createAwdaReceiver,
  createMemoryStore,
  respond,
  SignatureError,
  toFetchHandler,
} from '../../src/index.ts'
import { push } from './deliveries.ts'
import { appId, now, secret } from '../support.ts'

const receiver = (options: Partial<AwdaReceiverOptions> = {}) =>
  createAwdaReceiver({ appId, secret, now: () => now, ...options })
const url = 'http://127.0.0.1/awda'
const post = (body: string | Uint8Array | null) =>
  new Request(url, { method: 'POST', body: body as BodyInit })
const streamed = (stream: ReadableStream) =>
  new Request(url, { method: 'POST', body: stream, duplex: 'half' } as RequestInit)
const nothing = () => {}
/** What a client of lendspec throws inside an option. */
const refusal = new SignatureError('wrong-type', 'a parameter')
const raise = (error: Error): never => {
  throw error
}

describe('the response to a notification', () => {
  it('is the acknowledgement as JSON for one that was handled, now or before', async () => {
    const handler = vi.fn()
    const handle = toFetchHandler(receiver(), handler)
    for (let delivery = 0; delivery < 2; delivery++) {
      const response = await handle(post(await push()))
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
      expect(await response.text()).toBe(acknowledgement)
    }
    expect(handler).toHaveBeenCalledTimes(1)
  })

  it.each<[string, () => Promise<string | Uint8Array | null>]>([
    ['another secret', () => push('{}', { secret: 'another-secret' })],
    ['another app', () => push('{}', { appId: 'another-app' })],
    ['another time', () => push('{}', { timestamp: 0 })],
    ['no JSON', async () => 'hello'],
    ['no bytes', async () => ''],
    ['no body', async () => null],
    ['bytes that are not UTF-8', async () => Uint8Array.of(0xff)],
    ['data that are not what the contract says', () => push('{"state":1}')],
    ['a duplicate name', () => push('{"state":"a","state":"a"}')],
  ])('is one refusal, without a word: %s', async (_, make) => {
    const onError = vi.fn()
    const response = await toFetchHandler(receiver(), nothing, { onError })(post(await make()))
    expect([response.status, await response.text(), [...response.headers]]).toEqual([403, '', []])
    expect(onError).not.toHaveBeenCalled()
  })

  it.each<[string, unknown]>([
    ['an error', new Error('no database')],
    ['a refusal of lendspec’s client', new SignatureError('refused', 'a parameter')],
    ['what is not an error', 'no database'],
  ])('is 500 where the handler throws %s, which the operator reads', async (_, thrown) => {
    const onError = vi.fn()
    const fail = () => Promise.reject(thrown)
    const response = await toFetchHandler(receiver(), fail, { onError })(post(await push()))
    expect([response.status, await response.text()]).toEqual([500, ''])
    expect(onError.mock.calls).toEqual([[thrown]])
  })

  it.each<[string, Partial<AwdaReceiverOptions>]>([
    [
      'the store',
      { store: { ...createMemoryStore(), claim: () => Promise.reject(new Error('no connection')) } },
    ],
    ['the secret', { secret: () => Promise.reject(new Error('no connection')) }],
    ['the clock', { now: () => NaN }],
    ['the key', { keyOf: () => '' }],
    ['lendspec in the store', { store: { ...createMemoryStore(), claim: () => Promise.reject(refusal) } }],
    ['lendspec in the secret', { secret: () => Promise.reject(refusal) }],
    ['lendspec in the clock', { now: () => raise(refusal) }],
    ['lendspec in the key', { keyOf: () => raise(refusal) }],
  ])('is 500, never a refusal, where %s fails: the sender has to retry', async (_, options) => {
    const onError = vi.fn()
    const response = await toFetchHandler(receiver(options), nothing, { onError })(post(await push()))
    expect(response.status).toBe(500)
    expect(onError).toHaveBeenCalledTimes(1)
  })

  it('is 503 while another delivery is handled, with the time to wait', async () => {
    const awda = receiver()
    const raw = await push()
    await new Promise<void>((begun) => void awda.handle(raw, () => new Promise(() => begun())))
    const { status, headers, body } = await respond(awda, raw, nothing)
    expect([status, headers, body]).toEqual([503, { 'retry-after': '5' }, ''])
  })

  it('is an acknowledgement where only the mark failed, which the operator reads', async () => {
    const failure = new Error('no connection')
    const store = { ...createMemoryStore(), done: () => Promise.reject(failure) }
    const onError = vi.fn()
    expect(await respond(receiver({ store }), await push(), nothing, { onError })).toMatchObject({
      status: 200,
    })
    expect(onError.mock.calls).toEqual([[failure]])
  })

  it('does not depend on a report that fails', async () => {
    const rejections = vi.fn()
    process.on('unhandledRejection', rejections)
    const fail = () => Promise.reject(new Error('no database'))
    for (const onError of [() => raise(new Error('no disk')), () => Promise.reject(new Error('no disk'))])
      expect(await respond(receiver(), await push(), fail, { onError })).toMatchObject({ status: 500 })
    await new Promise((done) => setImmediate(done))
    process.off('unhandledRejection', rejections)
    expect(rejections).not.toHaveBeenCalled()
  })

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('is 405 to %s', async (method) => {
    const response = await toFetchHandler(receiver(), nothing)(new Request(url, { method }))
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })
})

describe('the body of a notification', () => {
  const chunk = new Uint8Array(64 * 1024)

  it('is read up to 1 MB, then left, and refused with 413', async () => {
    let sent = 0
    const cancel = vi.fn()
    const endless = new ReadableStream({ pull: (to) => (sent++, to.enqueue(chunk)), cancel })
    const reasons: string[] = []
    const handle = toFetchHandler(receiver({ onRefused: (reason) => reasons.push(reason) }), nothing)
    expect((await handle(streamed(endless))).status).toBe(413)
    expect(sent).toBeLessThanOrEqual(18)
    expect(cancel).toHaveBeenCalled()
    expect(reasons).toEqual(['too-large'])
  })

  it('is accepted at 1 MB, and in pieces', async () => {
    const raw = await push()
    const whole = Buffer.concat([raw, Buffer.alloc(1024 * 1024 - raw.length, ' ')])
    const handle = toFetchHandler(receiver(), nothing)
    expect((await handle(post(whole))).status).toBe(200)
    const pieces = new ReadableStream({
      start(to) {
        for (const byte of raw) to.enqueue(Uint8Array.of(byte))
        to.close()
      },
    })
    expect((await handle(streamed(pieces))).status).toBe(200)
  })

  it('that breaks off is 400, and nothing is handled', async () => {
    const broken = new ReadableStream({ pull: (to) => to.error(new Error('reset')) })
    const handler = vi.fn()
    expect((await toFetchHandler(receiver(), handler)(streamed(broken))).status).toBe(400)
    expect(handler).not.toHaveBeenCalled()
  })

  it.each<[string, (request: Request) => unknown]>([
    ['was read', (request) => request.text()],
    ['is being read', (request) => request.body!.getReader()],
  ])('that %s before is a mistake of the server, not of the sender', async (_, read) => {
    const onError = vi.fn()
    const request = post(await push())
    await read(request)
    expect((await toFetchHandler(receiver(), nothing, { onError })(request)).status).toBe(500)
    expect(String(onError.mock.calls[0])).toContain('read before')
  })

  it.each([
    ['a parsed body', { loanNumber: '1' }],
    ['nothing', undefined],
  ])('has to be bytes for respond, and %s is 500', async (_, raw) => {
    const onError = vi.fn()
    expect(await respond(receiver(), raw as never, nothing, { onError })).toMatchObject({ status: 500 })
    expect(String(onError.mock.calls[0])).toContain('raw bytes')
  })
})
