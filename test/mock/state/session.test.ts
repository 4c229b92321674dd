import { describe, expect, it } from 'vitest'
import { operations } from '../../../generated/awda/operations.ts'
import { appId, awdaClient, gatewayWith, requestOf, signExample } from '../../support.ts'
import { card, customer, mobile, outcomeOf, scene } from './scene.ts'

const clientOf = (gateway: ReturnType<typeof gatewayWith>, session: string) =>
  awdaClient(gateway, { server: `http://127.0.0.1:4010/~${session}/awda` })

describe('a session', () => {
  it.each([
    [100, 'examples'],
    [5, 'prism'],
  ] as const)('lets one of %i registrations at once succeed, over %s', async (count, engine) => {
    const { awda } = scene({ engine })
    const calls = Array.from({ length: count }, () => outcomeOf(awda.registerUser(customer)))
    const outcomes = await Promise.all(calls)
    expect(outcomes.filter((one) => one === 'ok')).toHaveLength(1)
    expect(outcomes.filter((one) => one === 1008)).toHaveLength(count - 1)
  })

  it('is that of the app, of the address, of a header or of a preference', async () => {
    const gateway = gatewayWith({ stateful: true })
    await clientOf(gateway, 'ci-1').registerUser(customer)
    const ask = async (headers: Record<string, string>, path = '') => {
      const request = requestOf(
        'awda',
        operations.checkEligibility,
        await signExample('awda', operations.checkEligibility),
      )
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
      const url = request.url.replace('/awda', `${path}/awda`)
      return (await (await gateway(new Request(url, request))).json()) as { code?: number }
    }
    expect((await ask({})).code).toBe(1009)
    expect((await ask({ 'x-lendspec-session': 'ci-1' })).code).toBe(0)
    expect((await ask({ prefer: 'session=ci-1' })).code).toBe(0)
    expect((await ask({ prefer: 'scope=ci-1' })).code).toBe(0)
    expect((await ask({}, '/~ci-1')).code).toBe(0)
    expect((await ask({}, '/~ci-2')).code).toBe(1009)
    for (const odd of [ask({}, '/~a%20b'), ask({}, '/~'), ask({ 'x-lendspec-session': 'a b' })])
      expect(await odd).toEqual({
        problem: 'a session has 1 to 64 letters, digits, _ . or - in its name',
        valid: [],
      })
  })

  it('makes the ids of its seed and name, the same in every run', async () => {
    const run = async (seed: string, name: string) => {
      const awda = clientOf(gatewayWith({ stateful: true, seed }), name)
      await awda.registerUser(customer)
      await awda.bindBankCard(card)
      return awda.submitLoan({ mobile, loan: { amount: 1000, tenor: '30D' } })
    }
    const first = await run('a', 'one')
    expect(await run('a', 'one')).toBe(first)
    expect([await run('b', 'one'), await run('a', 'two')]).not.toContain(first)
  })

  it('is saved, restored and forgotten', async () => {
    const { awda, session: find } = scene()
    const session = (await find()).awda
    await awda.registerUser(customer)
    await session.advance('2d')
    const saved = JSON.parse(JSON.stringify(await session.snapshot())) as object
    await awda.bindBankCard(card)
    await session.restore(saved)
    expect([await session.list('user'), await session.list('card')]).toEqual([[customer], []])
    const later = await session.now()
    await session.reset()
    expect(await session.list('user')).toEqual([])
    expect(later - (await session.now())).toBe(2 * 86_400_000)
    await expect(session.restore({ ...saved, memory: {} })).rejects.toThrow('not a snapshot')
    await expect(session.restore({})).rejects.toThrow(
      'This is not a snapshot of a session. Pass what `snapshot()` returned.',
    )
  })

  it('has a clock that is fixed, or runs', async () => {
    let wall = 1_000_000
    const gateway = gatewayWith({ stateful: true, now: () => wall })
    const session = (await gateway.session('clock')).awda
    await session.advance('1h')
    wall += 5
    expect(await session.now()).toBe(1_000_005 + 3_600_000)
    await session.stop()
    wall += 1000
    expect(await session.now()).toBe(1_000_005 + 3_600_000)
    await session.advance('1h')
    await session.resume()
    wall += 7
    expect(await session.now()).toBe(1_000_012 + 7_200_000)
  })

  it('says what is possible', async () => {
    const session = (await gatewayWith({ stateful: true }).session('x')).awda
    await expect(session.find('loans', 'x')).rejects.toThrow('Known: user, card, virtualAccount, loan.')
    await expect(session.next('loan', 'approves')).rejects.toThrow(
      'Known: approve, reject, cancel, sign, disburse, fallDue, pay.',
    )
    await expect(session.transition('loan', 'x', 'approve')).rejects.toThrow(
      'There is no loan with this key.',
    )
    await session.put('loan', 'x', { state: 'signed' })
    await expect(session.transition('loan', 'x', 'approve')).rejects.toThrow('Possible: disburse.')
    for (const odd of ['soon', '999999999d', -1, NaN])
      await expect(session.advance(odd)).rejects.toThrow('advance: give a duration such as 30d')
    await expect(session.stop(NaN)).rejects.toThrow('stop: give a time in milliseconds.')
    await expect(gatewayWith().session('x')).rejects.toThrow('createGateway({ stateful: true })')
    expect(() => gatewayWith({ stateful: 'documentd' as 'documented' })).toThrow(
      'stateful must be true or one of',
    )
  })

  it('keeps names that JavaScript gives a meaning apart', async () => {
    const { awda } = scene()
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(await outcomeOf(awda.checkEligibility({ mobile: name }))).toBe(1009)
    await awda.registerUser({ ...customer, mobile: '__proto__' })
    expect(await outcomeOf(awda.checkEligibility({ mobile: '__proto__' }))).toBe('ok')
    expect(await outcomeOf(awda.checkEligibility({ mobile: 'constructor' }))).toBe(1009)
  })
})

describe('the evidence of a response', () => {
  async function headersOf(
    stateful: 'documented' | true,
    id: 'checkEligibility' | 'registerUser' | 'getBankCard',
    times = 1,
  ) {
    const gateway = gatewayWith({ stateful })
    let response = new Response()
    for (let count = 0; count < times; count++)
      response = await gateway(requestOf('awda', operations[id], await signExample('awda', operations[id])))
    return ['source', 'rule', 'evidence', 'detail'].map((name) => response.headers.get(`x-lendspec-${name}`))
  }

  it('is that of its rule, and of what the rule looks at', async () => {
    const unregistered = await headersOf(true, 'checkEligibility')
    expect(unregistered.slice(0, 3)).toEqual(['state', 'before.1', 'hint'])
    expect(unregistered[3]).toMatch(
      /^rejected when .+; not documented: Whether this code means a user who is not registered/,
    )
    expect((await headersOf(true, 'registerUser')).slice(0, 3)).toEqual([
      'state',
      'registerUser.3',
      'published',
    ])
    expect((await headersOf(true, 'registerUser', 2)).slice(0, 3)).toEqual([
      'state',
      'registerUser.1',
      'hint',
    ])
  })

  it('decides what rejects, and not what is remembered', async () => {
    const apply = async (stateful: 'documented' | true) => {
      const gateway = gatewayWith({ stateful })
      const awda = awdaClient(gateway)
      await awda.registerUser(customer)
      const outcome = await outcomeOf(awda.submitLoan({ mobile, loan: { amount: 1, tenor: '3M' } }))
      return [outcome, (await (await gateway.session(appId)).awda.list('loan')).length]
    }
    expect(await apply(true)).toEqual([1007, 0])
    expect(await apply('documented')).toEqual(['ok', 1])
  })
})
