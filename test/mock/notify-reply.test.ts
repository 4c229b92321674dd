import { describe, expect, it } from 'vitest'
import { deliver } from '../../src/mock/notify-reply.ts'

// How the notifier reads a receiver's response. A redirect, or a response of any size or kind, must not lead further.

const to = 'http://127.0.0.1:9/hook'
const see = (response: Response | (() => Promise<Response>)) =>
  deliver(
    to,
    { headers: {}, body: '{"signed":"31415"}' },
    () => (response instanceof Response ? Promise.resolve(response) : response()),
    { code: ['code'], success: [0] },
  )
const fails = (error: unknown) => () => Promise.reject(error as Error)
const because = (cause: unknown) => fails(new TypeError('fetch failed', { cause }))
const coded = (code: unknown, message = 'said 31415') => Object.assign(new Error(message), { code })

describe('a response to a notification', () => {
  it.each([
    [200, '{"code":0}', { acknowledged: true, refused: false, outcome: 'acknowledged' }],
    [200, '{"code":"0"}', { acknowledged: false, refused: true, outcome: 'code "0"' }],
    [200, '{"code":1008}', { acknowledged: false, refused: true, outcome: 'code 1008' }],
    [200, '{"code":null}', { acknowledged: false, refused: false, outcome: 'a response without a code' }],
    [200, '{"code":[0]}', { acknowledged: false, refused: false, outcome: 'a response without a code' }],
    [200, 'null', { acknowledged: false, refused: false, outcome: 'a response without a code' }],
    [200, 'OK', { acknowledged: false, refused: false, outcome: 'a response without a code' }],
    [200, '', { acknowledged: false, refused: false, outcome: 'a response without a code' }],
    [201, '{"code":0}', { acknowledged: false, refused: false, outcome: 'HTTP 201' }],
    [302, '', { acknowledged: false, refused: false, outcome: 'HTTP 302' }],
    [400, '{"code":0}', { acknowledged: false, refused: true, outcome: 'HTTP 400' }],
    [404, '', { acknowledged: false, refused: false, outcome: 'HTTP 404' }],
    [499, '', { acknowledged: false, refused: true, outcome: 'HTTP 499' }],
    [500, '', { acknowledged: false, refused: false, outcome: 'HTTP 500' }],
  ])('%i %s', async (status, text, wanted) => {
    expect(await see(new Response(text, { status }))).toEqual({ status, ...wanted })
  })

  it('without a body has no code', async () => {
    expect((await see(new Response(null, { status: 200 }))).outcome).toBe('a response without a code')
  })

  it.each([
    [65_536, 'a response without a code'],
    [65_537, 'a response of more than 65536 bytes'],
  ])('of %i bytes is %s', async (size, outcome) => {
    expect((await see(new Response('x'.repeat(size)))).outcome).toBe(outcome)
  })

  it('hides a code that quotes what was sent, or is not a code', async () => {
    for (const code of ['31415', 'the phone of a person']) {
      const { outcome, refused } = await see(new Response(JSON.stringify({ code })))
      expect([outcome.includes(code), refused]).toEqual([false, true])
    }
  })
})

describe('a notification that gets no response', () => {
  it.each([
    ['the code of the system', because(coded('ECONNREFUSED')), 'ECONNREFUSED'],
    ['a code without a cause', fails(coded('UND_ERR_SOCKET')), 'UND_ERR_SOCKET'],
    ['a port that fetch refuses', because(new Error('bad port')), 'bad port'],
    ['a code that is a text of others', because(coded('E31415')), 'Error'],
    ['a code in lower case', because(coded('xECONNREFUSED')), 'Error'],
    ['a code that is a number', because(coded(31415)), 'Error'],
    ['a long code', because(coded('A'.repeat(42))), 'Error'],
    ['a cause that is not an error', because('31415'), 'TypeError'],
    ['a thrown text', fails('31415'), 'unknown'],
    ['undefined', fails(undefined), 'unknown'],
  ])('says %s', async (_, send, reason) => {
    expect(await see(send)).toEqual({
      status: undefined,
      acknowledged: false,
      refused: false,
      outcome: `no response: ${reason}`,
    })
  })
})

it('a notification is posted once, as JSON, with the bytes that were signed, and follows no redirect', async () => {
  const requests: Request[] = []
  const signed = { headers: {}, body: '{"a":"é"}' }
  const send = (request: Request) => {
    requests.push(request)
    return Promise.resolve(new Response('', { status: 307, headers: { location: 'http://127.0.0.1:1/' } }))
  }
  await deliver(to, signed, send, undefined)
  const [request, ...more] = requests
  expect(more).toEqual([])
  expect([request?.url, request?.method, request?.redirect]).toEqual([to, 'POST', 'manual'])
  expect(request?.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await request?.text()).toBe('{"a":"é"}')
  expect(request?.signal.aborted).toBe(false)
})
