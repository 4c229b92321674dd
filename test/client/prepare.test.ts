// The request of one attempt: its headers, its body, and how old its signature may be.
import { describe, expect, it, vi } from 'vitest'
import { createClock } from '../../src/client/clock.ts'
import type { CallContext, PendingCall } from '../../src/client/context.ts'
import { signRequest, textsOf } from '../../src/client/prepare.ts'
import { isBodyless, signedBody } from '../../src/client/signed-body.ts'
import type { SignedRequest } from '../../src/signing/scheme.ts'
import { asOperation } from './operation.ts'

const form = 'application/x-www-form-urlencoded'
const url = 'https://partner.example/loans'

const pendingOf = (row: object = {}) =>
  ({
    operation: asOperation({ signed: true }),
    url,
    request: { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } },
    headers: undefined,
    init: {},
    ...row,
  }) as never as PendingCall

const signed = (row: Partial<SignedRequest> = {}): SignedRequest => ({
  headers: {},
  body: '{"a":1}',
  canonical: {},
  ...row,
})

const contextOf = (sign: (unsigned: never) => Promise<SignedRequest>, offset = 0) =>
  ({
    now: () => 1_700_000_000_999,
    clock: { ...createClock(), offset },
    signer: { sign },
    validate: 'off',
  }) as Partial<CallContext> as CallContext

const prepare = (row: object = {}, result: Partial<SignedRequest> = {}) =>
  signRequest(
    pendingOf(row),
    undefined,
    new AbortController().signal,
    contextOf(() => Promise.resolve(signed(result))),
  )
const headersOf = async (row: object, result: Partial<SignedRequest> = {}) =>
  Object.fromEntries((await prepare(row, result)).init.headers as Headers)

const json = { 'content-type': 'application/json' }
const answering = (...types: string[]) => asOperation({ signed: true, answer: { types } as never })

describe('the headers of an attempt', () => {
  it.each<[string, object, Partial<SignedRequest>, Record<string, string>]>([
    ['accept JSON', {}, {}, { accept: 'application/json', ...json }],
    [
      'accept JSON where a response has no types',
      { operation: answering() },
      {},
      { accept: 'application/json', ...json },
    ],
    [
      'accept the types of the response',
      { operation: answering('text/csv', 'application/pdf') },
      {},
      { accept: 'text/csv, application/pdf', ...json },
    ],
    [
      'are the caller’s besides',
      { operation: answering('text/csv'), headers: new Headers({ Accept: 'text/html', 'x-trace': '1' }) },
      {},
      { accept: 'text/html', 'x-trace': '1', ...json },
    ],
    [
      'are never the caller’s in place of the client’s',
      { headers: new Headers({ 'content-type': 'text/plain', 'x-sign': 'mine' }) },
      { headers: { 'X-Sign': 'abc' } },
      { accept: 'application/json', 'x-sign': 'abc', ...json },
    ],
  ])('%s', async (_, row, result, headers) => {
    expect(await headersOf(row, result)).toEqual(headers)
  })
})

describe('the body of an attempt', () => {
  it.each<[string, string, unknown, string, unknown, string | null]>([
    ['is what was signed', 'POST', '{"a":1}', '{"a":1,"sign":"b"}', '{"a":1,"sign":"b"}', null],
    ['is what was signed, if it is empty', 'POST', '{"a":1}', '', '', null],
    ['is bytes as they are', 'POST', new Blob(['x']), 'a=b', new Blob(['x']), null],
    ['is missing where nothing is signed', 'POST', null, '', null, null],
    ['is missing where none can be sent', 'GET', null, 'a=b', null, null],
    ['is missing for HEAD', 'HEAD', null, 'a=b', null, null],
    ['is a form that the signer made', 'DELETE', null, 'a=b', 'a=b', form],
    ['is JSON that the signer made', 'POST', null, '{"a":1}', '{"a":1}', 'application/json; charset=utf-8'],
  ])('%s', (_, method, given, text, body, type) => {
    const headers = new Headers()
    expect(signedBody({ method, body: given as Blob }, signed({ body: text }), headers)).toEqual(body)
    expect(headers.get('content-type')).toBe(type)
  })

  it.each([
    ['GET', true],
    ['HEAD', true],
    ['POST', false],
    ['DELETE', false],
  ])('of %s: none is %s', (method, none) => expect(isBodyless(method)).toBe(none))
})

describe('an attempt', () => {
  it('is signed for the second, with the clock corrected', async () => {
    const sign = vi.fn((_: { headers: Headers }) => Promise.resolve(signed()))
    const { signal } = new AbortController()
    const pending = pendingOf({ headers: new Headers({ 'x-trace': '1' }) })
    await signRequest(pending, 'token', signal, contextOf(sign as never, 1))
    expect(sign.mock.calls).toEqual([
      [
        {
          operation: pending.operation,
          method: 'POST',
          url,
          body: '{"a":1}',
          timestamp: 1_700_000_001,
          accessToken: 'token',
          headers: expect.any(Headers),
        },
      ],
    ])
    expect(Object.fromEntries(sign.mock.calls[0]![0].headers)).toEqual({
      accept: 'application/json',
      'x-trace': '1',
      ...json,
    })
  })

  it('signs no text for a body of bytes', async () => {
    const sign = vi.fn((_: { body: string }) => Promise.resolve(signed()))
    const pending = pendingOf({ request: { method: 'POST', body: new Blob(['x']), headers: {} } })
    await signRequest(pending, undefined, new AbortController().signal, contextOf(sign as never))
    expect(sign.mock.calls[0]![0].body).toBe('')
  })

  it('is sent to the address of the signer, where it adds to the query', async () => {
    expect((await prepare({}, { url: `${url}?sign=a` })).url).toBe(`${url}?sign=a`)
    expect((await prepare()).url).toBe(url)
  })

  it('keeps what else the caller gave to fetch', async () => {
    const { init } = await prepare({ init: { keepalive: true, method: 'PATCH' } })
    expect(init).toEqual({ keepalive: true, method: 'POST', headers: expect.any(Headers), body: '{"a":1}' })
  })

  it('is not signed where the operation is not', async () => {
    const sign = vi.fn()
    const operation = asOperation({ signed: false })
    const prepared = await signRequest(
      pendingOf({ operation }),
      undefined,
      new AbortController().signal,
      contextOf(sign),
    )
    expect(sign).not.toHaveBeenCalled()
    expect([prepared.init.body, prepared.sent()]).toEqual(['{"a":1}', ['{"a":1}']])
  })

  // Milliseconds that signing takes, from .999 of a second: its timestamp is that much older.
  it.each([
    [1001, 1],
    [1002, 2],
  ])(
    'is signed again where its timestamp is more than two seconds old: %d ms, %d times',
    async (took, times) => {
      let elapsed = 0
      const clock = vi.spyOn(performance, 'now').mockImplementation(() => elapsed)
      const sign = vi.fn(() => {
        if (sign.mock.calls.length === 1) elapsed += took
        return Promise.resolve(signed())
      })
      try {
        await signRequest(pendingOf(), undefined, new AbortController().signal, contextOf(sign as never))
        expect(sign).toHaveBeenCalledTimes(times)
      } finally {
        clock.mockRestore()
      }
    },
  )

  it('is not signed again when the call was given up', async () => {
    let elapsed = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (elapsed += 5000))
    const sign = vi.fn(() => Promise.resolve(signed()))
    try {
      await signRequest(pendingOf(), undefined, AbortSignal.abort(), contextOf(sign as never))
      expect(sign).toHaveBeenCalledTimes(1)
    } finally {
      clock.mockRestore()
    }
  })
})

it.each<[Partial<SignedRequest>, string[]]>([
  [{ body: 'b', headers: { 'x-a': '1', 'x-b': '2' } }, ['b', '1', '2']],
  [{ body: '', headers: { 'x-a': '1' }, secret: () => 'key' }, ['', '1', 'key']],
])('what a server may echo is all that is sent: row %#', (row, texts) => {
  expect(textsOf(signed(row))).toEqual(texts)
})
