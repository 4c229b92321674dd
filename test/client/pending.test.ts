import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RejectedError, StillPendingError, waitFor } from '../../src/index.ts'
import { profiles } from '../../src/mock/profiles.ts'
import {
  allOperations,
  answering,
  engines,
  exampleOf,
  gatewayWith,
  methodsOf,
  ppdaiClient,
} from '../support.ts'

const bid = { ListingId: 126198698, Amount: 50 }
const taken = '{"Result":9999,"OrderId":"5b0000000000000000000001","ListingId":126198698}'
const inProgress = '{"result":2}'
const done = '{"result":1,"resultMessage":"成功"}'
const limited = '{"timestamp":"2018-08-28 12:15:06","status":200,"error":"OK","message":"x","path":"/x"}'
const next = {
  operation: 'getBidResult',
  parameters: { orderId: '5b0000000000000000000001', listingId: 126198698 },
}

/** A partner that responds with these in turn, and then with the last. */
function partner(...answers: (string | Error)[]) {
  const times: number[] = []
  const client = ppdaiClient(
    async () => {
      times.push(performance.now())
      const answer = answers[Math.min(times.length, answers.length) - 1]!
      if (answer instanceof Error) throw answer
      return new Response(answer)
    },
    { retry: false, timeout: 1e9 },
  )
  return { client, times }
}

describe('a call that may take time', () => {
  const rows = allOperations.flatMap(({ api, operation, id }) =>
    (operation.envelope.pending?.codes ?? []).map((code) => ({ api, operation, id, code })),
  )

  it.each(rows)(
    '$id is pending with $code, which an example of the mock shows',
    async ({ api, operation, id, code }) => {
      const found = Object.entries(profiles[api].examples[id]!.response).find(
        ([, text]) => (JSON.parse(text) as Record<string, unknown>)[operation.envelope.code[0]!] === code,
      )
      const gateway = gatewayWith()
      const preferring = (request: Request) => {
        request.headers.set('prefer', `example=${found![0]}`)
        return gateway(request)
      }
      const outcome = await methodsOf(api, preferring)[id]!(JSON.parse(exampleOf(api, operation).parameters))
      const { ask } = operation.envelope.pending!
      expect(outcome).toMatchObject({ status: 'pending', data: JSON.parse(found![1]) as object })
      expect(outcome).toHaveProperty('next', ask ? expect.objectContaining({ operation: ask }) : undefined)
    },
  )

  it('says what to ask next', async () => {
    expect(await partner(taken).client.submitBid(bid)).toEqual({
      status: 'pending',
      data: JSON.parse(taken),
      next,
    })
  })

  it.each([
    ['of the call itself', '{"Result":"9999","OrderId":"1"}', 'pending'],
    ['as text', '{"Result":"9999","OrderId":"1","ListingId":5}', 'pending'],
    ['of a success', '{"Result":0}', 'done'],
    ['of a success, as text', '{"Result":"0"}', 'done'],
  ])('reads a code %s', async (_, answer, status) => {
    expect(await partner(answer).client.submitBid(bid)).toMatchObject({ status })
  })

  it.each(['{"Result":9999}', '{"Result":9999,"OrderId":null}', '{"Result":9999,"OrderId":""}'])(
    'has an open outcome where the response lacks what to ask with: %s',
    async (answer) => {
      await expect(partner(answer).client.submitBid(bid)).rejects.toMatchObject({
        code: 'OUTCOME_UNKNOWN',
        reason: 'pending',
        lookup: 'getBidResult',
      })
    },
  )

  it('rejects with any other code', async () => {
    await expect(partner('{"Result":6001}').client.submitBid(bid)).rejects.toMatchObject({
      partnerCode: 6001,
      meaning: 'The loan is full.',
    })
  })
})

describe('waitFor', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
  afterEach(() => void vi.useRealTimers())

  let busy = 0
  /** A question takes turns of the event loop, and no time. */
  const watched =
    <Given extends unknown[], Result>(ask: (...given: Given) => Promise<Result>) =>
    async (...given: Given) => {
      busy++
      return ask(...given).finally(() => busy--)
    }

  /** Lets time pass until a promise is settled. */
  async function settle<T>(promise: Promise<T>): Promise<T> {
    let isSettled = false
    const end = () => void (isSettled = true)
    promise.then(end, end)
    for (let step = 0; step < 50_000 && !isSettled; step++) {
      if (busy === 0) await vi.advanceTimersByTimeAsync(500)
      await new Promise((resolve) => setImmediate(resolve))
    }
    return promise
  }

  it.each(engines)(
    'asks until the call is done: submitBid and getBidResult of the mock, %s',
    async (engine) => {
      const gateway = gatewayWith({ engine })
      const asked: string[] = []
      const client = ppdaiClient(
        (request) => {
          asked.push(request.url.split('/').at(-1)!)
          if (asked.length === 2 || asked.length === 3) request.headers.set('prefer', 'example=pending')
          return gateway(request)
        },
        { timeout: 1e9 },
      )
      const outcome = await client.submitBid(bid)
      if (outcome.status !== 'pending') throw new Error('the bid is done')
      const { resultContent } = await settle(waitFor(outcome, watched(client.getBidResult)))
      expect(resultContent).toMatchObject({ participationAmount: 50 })
      expect(asked).toEqual(['bid', 'queryBid', 'queryBid', 'queryBid'])
    },
  )

  it('asks with growing pauses', async () => {
    const { client, times } = partner(inProgress, inProgress, inProgress, inProgress, done)
    const options = { delay: 1000, factor: 2, maxDelay: 4000 }
    await settle(waitFor({ status: 'pending', data: null, next }, watched(client.getBidResult), options))
    const pauses = times.map((time, index) => Math.round((time - (times[index - 1] ?? 0)) / 1000))
    expect(pauses.slice(1)).toEqual([2, 4, 4, 4])
  })

  it('asks nothing about a call that is done', async () => {
    const { client, times } = partner(done)
    expect(await waitFor({ status: 'done', data: 5 } as const, watched(client.getBidResult))).toBe(5)
    expect(times).toEqual([])
  })

  it('goes on after a lost connection and after a rate limit, which it waits out', async () => {
    const lost = new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) })
    const { client, times } = partner(inProgress, lost, limited, done)
    const data = await settle(waitFor({ status: 'pending', data: null, next }, watched(client.getBidResult)))
    expect(data).toEqual(JSON.parse(done))
    expect(times).toHaveLength(4)
    expect(times[3]! - times[2]!).toBeGreaterThanOrEqual(60_000)
  })

  it('rejects as the operation does', async () => {
    const { client } = partner('{"result":3,"resultMessage":"no"}')
    const wait = waitFor({ status: 'pending', data: null, next }, watched(client.getBidResult))
    await expect(settle(wait)).rejects.toThrow(RejectedError)
  })

  it('ends when its time is up, and says what to ask', async () => {
    const { client } = partner(inProgress)
    const wait = waitFor({ status: 'pending', data: null, next }, watched(client.getBidResult), {
      timeout: 20_000,
    })
    const error = await settle(wait).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(StillPendingError)
    expect(error).toMatchObject({ operationId: 'getBidResult', parameters: next.parameters })
    expect(JSON.stringify(error)).not.toContain(next.parameters.orderId)
  })

  it.each(['before the first question', 'later'])('ends when the caller aborts %s', async (when) => {
    const { client } = partner(inProgress)
    const controller = new AbortController()
    const { signal } = controller
    const wait = waitFor({ status: 'pending', data: null, next }, watched(client.getBidResult), { signal })
    const ended = expect(wait).rejects.toThrow('enough')
    if (when === 'later') await vi.advanceTimersByTimeAsync(10_000)
    controller.abort(new Error('enough'))
    await ended
  })

  it.each([{ delay: -1 }, { factor: 0.5 }, { timeout: NaN }, { maxDelay: '5' as unknown as number }])(
    'refuses the options %j',
    async (options) => {
      const { getBidResult } = ppdaiClient(answering(done))
      await expect(
        waitFor({ status: 'pending', data: null, next }, getBidResult, options),
      ).rejects.toMatchObject({
        code: 'CONFIGURATION',
      })
    },
  )
})
