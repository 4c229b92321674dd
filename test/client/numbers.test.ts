import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { CallEvent } from '../../src/index.ts'
import { serialize } from '../../src/client/serialize.ts'
import { answering, awdaClient, ppdaiClient, sms } from '../support.ts'

// What JSON.parse and JSON.stringify change silently: reported, or refused.

const long = '9007199254740993'

/** A response of PPDAI to accountExists, which is safe, and to sendSmsAuthCode, which is not. */
async function ask(text: string, validate: 'off' | 'warn' | 'throw') {
  const problems: string[] = []
  const onEvent = (event: CallEvent) => {
    if (event.type === 'drift') problems.push(...event.problems)
  }
  const client = ppdaiClient(answering(text), { validate, onEvent })
  const result: unknown = await client.sendSmsAuthCode(sms).catch((reason: unknown) => reason)
  return { result, problems }
}

describe('a number that JSON.parse changes', () => {
  const altered = [long, `-${long}`, '12345678901234567890', '1e999', '0.12345678901234567890', '1e-400']
  it.each(altered)('is a ContractError, or a drift event: %s', async (number) => {
    const text = `{"ResultCode":0,"Amount":{"canary":[${number}]}}`
    const thrown = await ask(text, 'throw')
    expect(thrown.result).toMatchObject({ code: 'CONTRACT', problems: ['/* inexact'] })
    expect(inspect(thrown.result)).not.toMatch(/canary|\d{9}/)
    const warned = await ask(text, 'warn')
    expect(warned).toEqual({ result: JSON.parse(text), problems: ['/* inexact'] })
    expect(await ask(text, 'off')).toEqual({ result: JSON.parse(text), problems: [] })
    expect((await ask(`[${text}]`, 'warn')).result).toEqual(JSON.parse(text))
  })

  it.each(['1.0', '1e2', '1.50', '0.1', '-0', '9007199254740992', '1E+2'])('is not %s', async (number) => {
    const text = `{"ResultCode":0,"Amount":[${number}]}`
    for (const json of [text, ` [ ${text} ] `])
      expect(await ask(json, 'throw')).toEqual({ result: JSON.parse(text), problems: [] })
  })

  it('is named by its place, where the contract declares a number', async () => {
    const problems: unknown[] = []
    const onEvent = (event: CallEvent) => event.type === 'drift' && problems.push(event.problems)
    const text = `{"code":0,"message":"","result":{"amount":${long},"loanNumber":"LN1"}}`
    const call = (validate: 'warn' | 'throw') =>
      awdaClient(answering(text), { validate, onEvent }).getLoan({})
    await expect(call('throw')).rejects.toMatchObject({ problems: ['/result/amount inexact'] })
    expect(await call('warn')).toMatchObject({ amount: Number(long) })
    expect(problems).toEqual([['/result/amount inexact']])
  })

  it('keeps its text, where the contract declares text', async () => {
    const text = `{"ResultCode":0,"ResultMessage":${long},"Other":[1.50,"1e999"]}`
    const kept = { ResultCode: 0, ResultMessage: long, Other: [1.5, '1e999'] }
    for (const json of [text, ` [${text}] `]) {
      // It is what it is today for a short number: of another type than declared.
      expect(await ask(json, 'warn')).toEqual({ result: kept, problems: ['/ResultMessage type'] })
      expect((await ask(json, 'throw')).result).toMatchObject({ problems: ['/ResultMessage type'] })
    }
  })

  it('is accepted, and keeps its text, where the contract declares text or a number', async () => {
    const text = `{"AccessToken":"a","RefreshToken":"r","OpenID":"o","ExpiresIn":${long}}`
    const refresh = { AppID: 'a', OpenID: 'o', RefreshToken: 'r' }
    const answer = await ppdaiClient(answering(text), { validate: 'throw' }).refreshAccessToken(refresh)
    expect(answer.ExpiresIn).toBe(long)
  })

  it.each([`"${long}"`, '"1e999"'])('is none in quotes: %s', async (string) => {
    const text = `{"ResultCode":0,"ResultMessage":${string}}`
    expect(await ask(text, 'throw')).toEqual({ result: JSON.parse(text), problems: [] })
  })

  it.each(['off', 'warn', 'throw'] as const)('is never a code of success, validate %s', async (validate) => {
    expect((await ask('{"ResultCode":1e-400}', validate)).result).toMatchObject({ code: 'OUTCOME_UNKNOWN' })
    expect((await ask(`{"ResultCode":${long}}`, validate)).result).toMatchObject({ code: 'OUTCOME_UNKNOWN' })
  })
})

it('reports a response that is not UTF-8, whose text was decoded to something else', async () => {
  const gbk = Buffer.concat([
    Buffer.from('{"ResultCode":0,"ResultMessage":"'),
    Buffer.from([0xb3, 0xc9]),
    Buffer.from('"}'),
  ])
  const problems = ['/* not-utf-8']
  const call = (validate: 'warn' | 'throw', onEvent?: (event: CallEvent) => void) =>
    ppdaiClient(async () => new Response(gbk), { validate, onEvent: onEvent ?? (() => {}) }).sendSmsAuthCode(
      sms,
    )
  await expect(call('throw')).rejects.toMatchObject({ code: 'CONTRACT', problems })
  const events: CallEvent[] = []
  await call('warn', (event) => events.push(event))
  expect(events).toContainEqual(expect.objectContaining({ type: 'drift', problems }))
})

describe('a response that names a field twice', () => {
  it.each([
    '{"ResultCode":-1,"ResultCode":0}',
    '{"ResultCode":0,"ResultCode":-1}',
    '{"ResultCode":0,"ResultCode":0}',
    '{"ResultCode":-1,"\\u0052esultCode":0}',
    '[{"ResultCode":-1,"ResultCode":0}]',
    '{"ResultCode":0,"Data":{"a":1,"a":2}}',
    '{"ResultCode":0,"Data":[[{"x":{"a":1,"b":2,"a":3}}]]}',
    `{"ResultCode":0,"Data":[${'1e999,'.repeat(200)}{"a":1,"a":1}]}`,
  ])('is not read: %s', async (text) => {
    for (const validate of ['off', 'warn', 'throw'] as const) {
      const { result, problems } = await ask(text, validate)
      expect(result).toMatchObject({ code: 'OUTCOME_UNKNOWN', reason: 'unreadable' })
      expect(problems).toEqual([])
      const safe = ppdaiClient(answering(text), { validate }).accountExists({ AccountName: 'nobody' })
      await expect(safe).rejects.toMatchObject({ code: 'CONTRACT', status: 200 })
    }
    const awda = text.replaceAll(/ResultCode|\\u0052esultCode/g, 'code').replaceAll('-1', '1003')
    await expect(awdaClient(answering(awda)).registerUser({} as never)).rejects.toMatchObject({
      code: 'OUTCOME_UNKNOWN',
    })
  })
})

describe('a list of one', () => {
  it.each(['[{"ResultCode":0}}', '[{"ResultCode":0},]', '[[{"ResultCode":0}]]', '[{"ResultCode":0}', '[]'])(
    'is none: %s',
    async (text) => expect((await ask(text, 'off')).result).toMatchObject({ code: 'OUTCOME_UNKNOWN' }),
  )
})

describe('a parameter is read once, and its first value counts:', () => {
  /** Gives one value after the other. */
  const getter = (...values: unknown[]) => {
    let reads = 0
    return { get: () => values[Math.min(reads++, values.length - 1)], reads: () => reads }
  }
  const bad: [string, unknown][] = [
    ['-0', -0],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['a bigint', 1n],
    ['an unsafe integer', 2 ** 53],
    ['a function', () => 1],
    ['half a surrogate pair', '\ud800'],
    ['what has toJSON', { toJSON: () => 1 }],
    ['a list with a gap', [, 1]], // eslint-disable-line no-sparse-arrays
    ['a Date', new Date(0)],
  ]

  const places: [string, (get: () => unknown) => object, string][] = [
    ['a getter', (get) => Object.defineProperty({}, 'x', { get, enumerable: true }), 'x'],
    [
      'a getter of a class',
      (get) => Object.defineProperty(new (class Loan {})(), 'x', { get, enumerable: true }),
      'x',
    ],
    [
      'a getter inside',
      (get) => ({ a: [Object.defineProperty({}, 'x', { get, enumerable: true })] }),
      'a.0.x',
    ],
    [
      'a Proxy',
      (get) =>
        new Proxy({ x: 1 }, { get: (target, name) => (name === 'x' ? get() : Reflect.get(target, name)) }),
      'x',
    ],
    [
      'a Proxy of a list',
      (get) => ({
        a: new Proxy([1], { get: (target, name) => (name === '0' ? get() : Reflect.get(target, name)) }),
      }),
      'a.0',
    ],
    ['a getter in a list', (get) => ({ a: Object.defineProperty([], 0, { get, enumerable: true }) }), 'a.0'],
  ]

  it.each(places)('%s', (_, make, field) => {
    for (const [what, value] of bad) {
      const second = getter('good', value)
      expect(serialize(make(second.get)), what).toContain('"good"')
      expect(second.reads(), what).toBe(1)
      const first = getter(value, 'good')
      const refusal = expect.objectContaining({ code: 'SIGNATURE', field: expect.stringContaining(field) })
      expect(() => serialize(make(first.get)), what).toThrow(refusal)
      expect(first.reads(), what).toBe(1)
    }
  })

  it('also the names, the length and toJSON of a Proxy', () => {
    let asked = 0
    const names = new Proxy({ a: 1, b: 2 }, { ownKeys: () => (asked++ ? ['b'] : ['a']) })
    expect(serialize({ names })).toBe('{"names":{"a":1}}')
    let lengths = 0
    const list = new Proxy([1, 2], {
      get: (target, name) =>
        name === 'length' ? (lengths++ ? 2 : 1) : (Reflect.get(target, name) as unknown),
    })
    expect(serialize({ list })).toBe('{"list":[1]}')
    let looks = 0
    const late = new Proxy(
      { a: 1 },
      { has: (target, name) => (name === 'toJSON' ? looks++ > 0 : name in target) },
    )
    expect(serialize({ late })).toBe('{"late":{"a":1}}')
  })

  const thrower = () => {
    throw new Error('canary')
  }
  it.each<[string, () => unknown, string]>([
    [
      'a getter',
      () => ({
        a: {
          get x() {
            return thrower()
          },
        },
      }),
      'a.x',
    ],
    [
      'a getter of the parameters',
      () => ({
        get x() {
          return thrower()
        },
      }),
      'x',
    ],
    ['a Proxy, asked for a value', () => ({ a: new Proxy({ x: 1 }, { get: thrower }) }), 'a'],
    ['a Proxy, asked for its names', () => ({ a: new Proxy({}, { ownKeys: thrower }) }), 'a'],
    ['a Proxy, asked for toJSON', () => ({ a: new Proxy({}, { has: thrower }) }), 'a'],
    [
      'a Proxy that was revoked',
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {})
        revoke()
        return { a: proxy }
      },
      'a',
    ],
    [
      'parameters that were revoked',
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {})
        revoke()
        return proxy
      },
      '',
    ],
    ['a list', () => ({ a: Object.defineProperty([], 0, { get: thrower, enumerable: true }) }), 'a.0'],
    [
      'an error of ours',
      () => ({
        get x() {
          return serialize({ canary: NaN })
        },
      }),
      'x',
    ],
  ])('and what it throws is not shown: %s', async (_, make, field) => {
    const parameters = make()
    for (const call of [
      () => Promise.resolve().then(() => serialize(parameters)),
      () => awdaClient(answering('{}')).submitLoan(parameters as Record<string, unknown>),
    ]) {
      const error: unknown = await call().catch((reason: unknown) => reason)
      expect(error).toMatchObject({ code: 'SIGNATURE', reason: 'not-serializable', field })
      expect(inspect(error)).not.toContain('canary')
    }
  })
})
