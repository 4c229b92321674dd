import { describe, expect, it } from 'vitest'
import { RejectedError } from '../../src/core/errors.ts'
import { meaningOf } from '../../src/core/meaning.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { share } from '../share.ts'
import {
  allOperations,
  engines,
  exampleOf,
  gatewayWith,
  methodsOf,
  ppdaiClient,
  requestOf,
  signExample,
} from '../support.ts'

// Made from the contract: an operation or a code added there adds tests here.

describe.each(engines)('every operation, answered by %s', (engine) => {
  const gateway = gatewayWith({ engine })
  const operations = engine === 'prism' ? share(allOperations) : allOperations

  it.each(operations)(
    '$api $id: the client resolves to the success example',
    async ({ api, operation, id }) => {
      const { parameters, answer: text } = exampleOf(api, operation)
      const answer = await methodsOf(api, gateway)[id]!(JSON.parse(parameters))
      const expected = JSON.parse(text) as Record<string, unknown>
      // The example and the response are encrypted for different keys.
      for (const name of Object.keys(profiles[api].encrypted[id] ?? {})) {
        expect(answer).toHaveProperty(name, expect.not.stringContaining(String(expected[name])))
        expected[name] = (answer as Record<string, unknown>)[name]
      }
      const { data, pending } = operation.envelope
      const value = data ? (expected[data] ?? null) : expected
      expect(answer).toEqual(pending ? expect.objectContaining({ data: value }) : value)
    },
  )

  it.each(operations.filter(({ operation }) => operation.errors.length > 0))(
    '$api $id: each code it may return is a rejection',
    async ({ api, operation, id }) => {
      const { parameters } = exampleOf(api, operation)
      for (const code of share(operation.errors)) {
        const preferring = (request: Request) => {
          request.headers.set('prefer', `error=${code}`)
          return gateway(request)
        }
        const call = methodsOf(api, preferring)[id]!(JSON.parse(parameters))
        await expect(call).rejects.toThrow(RejectedError)
        const { errors } = profiles[api].contract
        const known = errors[meaningOf(errors, operation, code)!]
        await expect(call).rejects.toMatchObject({
          operationId: id,
          partnerCode: code,
          meaning: known?.meaning,
          remedy: known?.remedy,
          retry: known?.retry,
        })
      }
    },
  )

  it.each(operations)('$api $id: reports its evidence', async ({ api, operation }) => {
    const signed = operation.signed
      ? await signExample(api, operation)
      : { headers: {}, body: exampleOf(api, operation).parameters }
    const response = await gateway(requestOf(api, operation, signed))
    expect(response.status).toBe(200)
    expect(response.headers.get('x-lendspec-evidence')).toBe(operation.source.grade)
    expect(response.headers.get('x-lendspec-source')).toBe('example')
  })
})

describe('the two engines', () => {
  const [examples, prism] = engines.map((engine) => gatewayWith({ engine }))

  /** Each violation alone: every field left out, and every field of another type. */
  const negatives = allOperations
    .filter(({ operation }) => operation.signed)
    .flatMap(({ api, operation, id }) => {
      const body = JSON.parse(exampleOf(api, operation).parameters) as Record<string, unknown>
      return Object.keys(body).flatMap((name) => [
        { api, operation, id, name, what: 'missing', body: without(body, name) },
        // A PPDAI parameter of another type has no string to sign, so a client cannot even sign it.
        ...(api === 'awda' || typeof body[name] === 'string'
          ? [{ api, operation, id, name, what: 'empty', body: { ...body, [name]: '' } }]
          : []),
        ...(api === 'awda'
          ? [{ api, operation, id, name, what: 'a list', body: { ...body, [name]: [] } }]
          : []),
      ])
    })

  it.each(share(negatives))('agree on $api $id with $name $what', async ({ api, operation, body }) => {
    const send = async (gateway: (request: Request) => Promise<Response>) => {
      let raw = ''
      const fetch = async (request: Request) => {
        const response = await gateway(request)
        raw = `${response.status} ${await response.clone().text()}`
        return response
      }
      await methodsOf(api, fetch)[operation.id]!(body).catch(() => {})
      return raw
    }
    const answer = await send(examples!)
    // Where no code is on record, the mock returns an error that says so.
    const { errors, envelope } = operation
    const isRecorded = errors.length > 0 || envelope.error !== null
    expect(answer).toMatch(
      isRecorded || answer.startsWith('200') ? /^200 \{/ : /^400 .*no code of the partner/,
    )
    expect(await send(prism!)).toBe(answer)
  })
})

describe.each(engines)('a span of days, by %s', (engine) => {
  const { listBids } = ppdaiClient(gatewayWith({ engine }))

  it.each([
    ['2017-06-01', '2017-07-02', undefined],
    ['2017-06-01 00:00:00', '2017-07-02 00:00:00', undefined],
    ['2017-06-01', '2017-07-03', -1],
    ['2017-06-01 00:00:00', '2017-07-02 00:00:01', -1],
    ['2016-01-01', '2017-01-01', -1],
    ['2017-07-03', '2017-06-01', undefined],
  ])('from %s to %s is refused with %s', async (StartTime, EndTime, code) => {
    const call = listBids({ StartTime, EndTime })
    if (code === undefined) await expect(call).resolves.toMatchObject({ Result: 0 })
    else
      await expect(call).rejects.toMatchObject({ partnerCode: code, partnerMessage: '时间跨度不能超过31天' })
  })
})

function without(body: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name))
}
