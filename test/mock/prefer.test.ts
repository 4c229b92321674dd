import { describe, expect, it, vi } from 'vitest'
import { operations } from '../../generated/ppdai/operations.ts'
import { createTimer, endOf, prefer } from './preferring.ts'
import { createScopes } from '../../src/mock/control.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import {
  appId,
  gatewayWith,
  privateKey,
  publicKey,
  requestOf,
  seconds,
  signExample,
  sms,
} from '../support.ts'

type Fetch = (request: Request) => Promise<Response>

const operation = operations.sendSmsAuthCode

describe('Prefer', () => {
  const codesOf = async (gateway: Fetch, wishes: string[]) => {
    const codes: unknown[] = []
    for (const wish of wishes) {
      const response = await gateway(await prefer('ppdai', operation, wish))
      codes.push(((await response.json()) as Record<string, unknown>)['ResultCode'])
    }
    return codes
  }

  it.each([
    ['error=GTW-BRQ-ARREARAGE', 400, { Code: 'GTW-BRQ-ARREARAGE' }, 'observed'],
    ['error=GTW-ESB-NOTREADY', 500, { Code: 'GTW-ESB-NOTREADY' }, 'hint'],
    ['example=expiredToken', 400, { Message: expect.stringContaining('已过有效期') }, 'observed'],
    ['code=500', 500, { ResultCode: 500 }, 'observed'],
    ['code=429', 429, { status: 200, error: 'OK' }, 'observed'],
    ['code=200', 200, { ResultCode: 0 }, 'documented'],
    ['error="-100001202"', 200, { ResultCode: -100001202 }, 'documented'],
  ])('%s', async (wish, status, body, grade) => {
    const seen: boolean[] = []
    const gateway = gatewayWith({ onExchange: (read) => seen.push(read().ok) })
    const response = await gateway(await prefer('ppdai', operation, wish))
    // HTTP 200 can hold a rejection.
    expect(seen).toEqual([wish === 'code=200'])
    expect([response.status, response.headers.get('x-lendspec-evidence')]).toEqual([status, grade])
    expect(await response.json()).toMatchObject(body)
  })

  it.each([
    'example=nothing',
    'error=-5',
    'code=418',
    'fault=flood',
    'sequence=ok,nothing',
    'delay=60001',
    'delay=soon',
    'scope=a/b',
    'respond-async',
  ])('%s is refused, with what would work', async (wish) => {
    const response = await gatewayWith()(await prefer('ppdai', operation, wish))
    expect(response.status).toBe(400)
    const { problem, valid } = (await response.json()) as { problem: string; valid: string[] }
    expect(problem).toMatch(/^Prefer: sendSmsAuthCode /)
    const wanted = [
      'example=ok',
      'error=-1',
      'error=GTW-UNKNOW',
      'code=429',
      'fault=xml',
      'delay=',
      'session=',
    ]
    for (const start of wanted)
      expect(
        valid.some((each) => each.startsWith(start)),
        start,
      ).toBe(true)
  })

  it('offers a call without a signature nothing of the gateway that it does not pass', async () => {
    const request = await prefer('ppdai', operations.refreshAccessToken, 'code=400')
    const { valid } = (await (await gatewayWith()(request)).json()) as { valid: string[] }
    expect(valid.filter((each) => /^(error|code)=/.test(each))).toEqual(['code=200'])
  })

  it.each(['sequence=-1,-100001202,ok', 'sequence="-1, -100001202, ok", scope=a'])(
    'takes one step of %s a call, and goes on as usual',
    async (wish) => {
      const codes = await codesOf(gatewayWith(), [wish, wish, wish, wish])
      expect(codes).toEqual([-1, -100001202, 0, 0])
    },
  )

  it('keeps sequences of other scopes, operations and apps apart', async () => {
    const both = [appId, 'another-app'].map((id) => ({ appId: id, publicKey }))
    const gateway = gatewayWith({ apps: { ppdai: both } })
    const wish = 'sequence=-1'
    expect(await codesOf(gateway, [wish, `${wish}, scope=b`, wish, `${wish}, scope=b`])).toEqual([
      -1, -1, 0, 0,
    ])
    const other = await gateway(await prefer('ppdai', operations.userInfoAdd, wish))
    expect(await other.json()).toMatchObject({ Result: -1 })
    const codeFor = async (as: string) => {
      const request = requestOf('ppdai', operation, await signExample('ppdai', operation, { as }))
      request.headers.set('prefer', wish)
      return ((await (await gateway(request)).json()) as { ResultCode: number }).ResultCode
    }
    expect([await codeFor('another-app'), await codeFor(appId), await codeFor('another-app')]).toEqual([
      -1, 0, 0,
    ])
  })

  it('keeps what was answered apart by operation, time and scope, where replay is strict', async () => {
    const gateway = gatewayWith({ strictReplay: true })
    const signer = createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) })
    // Signed alike at both operations: the signature covers no path.
    const body = JSON.stringify(sms)
    const send = async (
      to: typeof operation | typeof operations.sendSmsRegisterCode,
      at = seconds,
      scope = '',
    ) => {
      const signed = await signer.sign({ operation: to, body, timestamp: at })
      const request = requestOf('ppdai', to, signed)
      if (scope) request.headers.set('prefer', `scope=${scope}`)
      return (await gateway(request)).headers.get('x-lendspec-reason') === 'replayed'
    }
    expect(await send(operation)).toBe(false)
    expect(await send(operations.sendSmsRegisterCode)).toBe(false)
    expect(await send(operation, seconds - 1)).toBe(false)
    expect(await send(operation, seconds, 'a')).toBe(false)
    expect(await send(operation)).toBe(true)
    expect(await send(operations.sendSmsRegisterCode)).toBe(true)
    expect(await send(operation, seconds, 'a')).toBe(true)
  })

  it('mixes faults into a sequence', async () => {
    const gateway = gatewayWith()
    const wish = 'sequence=reset-after,-1'
    expect(await endOf(gateway(await prefer('ppdai', operation, wish)))).toBe('no answer, true ECONNRESET')
    expect(await codesOf(gateway, [wish, wish])).toEqual([-1, 0])
  })

  it('waits as long as it was asked to, with faults and without', async () => {
    const { waits, wait } = createTimer()
    const gateway = gatewayWith({ wait })
    await gateway(await prefer('ppdai', operation, 'delay=250'))
    await endOf(gateway(await prefer('ppdai', operation, 'delay=300, fault=reset-before')))
    expect(waits).toEqual([250, 300])
  })

  it('waits by the clock of the machine, unless it is given another', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const ended: string[] = []
    const call = gatewayWith()(await prefer('ppdai', operation, 'delay=250')).then(() => ended.push('call'))
    await vi.advanceTimersByTimeAsync(249)
    ended.push('249 ms')
    await vi.advanceTimersByTimeAsync(1)
    await call
    vi.useRealTimers()
    expect(ended).toEqual(['249 ms', 'call'])
  })

  it.each(['delay=60000', 'fault=success-after-timeout'])(
    'stops waiting when the caller gives up: %s',
    async (wish) => {
      const controller = new AbortController()
      const call = gatewayWith()(await prefer('ppdai', operation, wish, { signal: controller.signal }))
      const reason = new Error('enough')
      setImmediate(() => controller.abort(reason))
      await expect(call).rejects.toBe(reason)
    },
  )

  it('keeps replay caches of scopes apart', async () => {
    const gateway = gatewayWith({ strictReplay: true })
    const reasonIn = async (scope: string) =>
      (await gateway(await prefer('ppdai', operation, `scope=${scope}`))).headers.get('x-lendspec-reason')
    expect([await reasonIn('a'), await reasonIn('b'), await reasonIn('a')]).toEqual([null, null, 'replayed'])
  })
})

describe('of scopes', () => {
  it('a thousand are kept besides the shared one: the one that was not used for longest is forgotten', () => {
    const scopeOf = createScopes()
    const use = (name: string) => scopeOf(name).count('key')
    expect([use(''), use('first'), use('second')]).toEqual([0, 0, 0])
    for (let number = 0; number < 998; number++) use(`other ${number}`)
    expect(use('first')).toBe(1)
    use('one more')
    expect([use('first'), use('second'), use('')]).toEqual([2, 0, 1])
  })

  it('each keeps a thousand sequences, and forgets the one that was not used for longest', () => {
    const { count } = createScopes()('scope')
    expect([count('first'), count('second')]).toEqual([0, 0])
    for (let number = 0; number < 998; number++) count(`other ${number}`)
    expect(count('first')).toBe(1)
    count('one more')
    expect([count('first'), count('second')]).toEqual([2, 0])
  })
})
