import { describe, expect, it } from 'vitest'
import { operations } from '../../../generated/awda/operations.ts'
import { createMemoryTexts, type SetCondition, type SharedStore } from '../../../src/core/store.ts'
import { createSharedReplayCache } from '../../../src/mock/replay.ts'
import { addName, createSharedSteps, namesIn } from '../../../src/mock/state/shared.ts'
import { appId, awdaClient, gatewayWith, now, requestOf, signExample } from '../../support.ts'
import { card, customer, mobile, outcomeOf } from './scene.ts'

const loan = { amount: 3_000_000, tenor: '3M' }
const month = 30 * 86_400_000

/** A store that records what is set, and lets somebody be faster. */
function watched(before: (key: string, text: string | undefined) => unknown = () => undefined) {
  const texts = createMemoryTexts()
  const sets: [key: string, condition: SetCondition | undefined][] = []
  const store: SharedStore = {
    get: texts.get,
    async set(key, text, condition) {
      await before(key, text)
      sets.push([key, condition])
      return texts.set(key, text, condition)
    },
  }
  return { store, texts, sets }
}

describe('two mocks with one store', () => {
  it('share what each of them received', async () => {
    const store = createMemoryTexts()
    const sent: string[] = []
    const fetch = async (request: Request) => (sent.push(request.url), new Response('{"code":0}'))
    const [one, other] = [1, 2].map(() => gatewayWith({ stateful: true, store, notify: { fetch } }))
    const [left, right] = [awdaClient(one!), awdaClient(other!)]
    await left.registerUser(customer)
    expect(await outcomeOf(right.registerUser(customer))).toBe(1008)
    await right.bindBankCard(card)
    const loanNumber = String(await left.submitLoan({ mobile, loan }))
    const sessions = [(await one!.session(appId)).awda, (await other!.session(appId)).awda] as const
    await sessions[0].stop()
    await sessions[0].receiver('http://127.0.0.1:9/shared')
    await sessions[1].fault('duplicate')
    expect((await sessions[1].advance('5m')).deliveries).toHaveLength(2)
    expect(sent).toEqual(Array(2).fill('http://127.0.0.1:9/shared'))
    expect(await sessions[0].now()).toBe(now + 300_000)
    expect(await sessions[0].find('loan', loanNumber)).toMatchObject({ state: 'approved' })
    expect((await sessions[0].outbox())[0]?.attempts).toHaveLength(2)
    const list = await one!(new Request('http://127.0.0.1:4010/_lendspec/awda/sessions'))
    expect(await list.json()).toEqual([appId])
    await sessions[1].reset()
    expect([await sessions[0].list('user'), await sessions[0].now()]).toEqual([[], now])
  })

  it('begin a session once, of those who are there first', async () => {
    const store = createMemoryTexts()
    const calls = Array.from({ length: 6 }, () =>
      outcomeOf(awdaClient(gatewayWith({ stateful: true, store })).registerUser(customer)),
    )
    expect((await Promise.all(calls)).sort()).toEqual([1008, 1008, 1008, 1008, 1008, 'ok'])
  })

  it('keep partners and sessions apart, each for thirty days', async () => {
    const { store, sets } = watched()
    const gateway = gatewayWith({ stateful: true, store })
    await (await gateway.session('a')).awda.stop()
    const saved = sets.filter(([key]) => key === 'state/awda/a')
    expect(saved.at(-1)?.[1]).toEqual({ expected: null, keep: month })
    expect(new Set(sets.map(([key]) => key))).toEqual(
      new Set(['state/awda', 'state/ppdai', 'state/awda/a', 'state/awda/a/lease']),
    )
  })

  it('respond once to a signed request, with strictReplay', async () => {
    const { store, sets } = watched()
    const [one, other] = [1, 2].map(() => gatewayWith({ strictReplay: true, store }))
    const signed = await signExample('awda', operations.getLoan)
    const ask = async (gateway: typeof one) =>
      (await gateway!(requestOf('awda', operations.getLoan, signed))).headers.get('x-lendspec-reason')
    expect((await Promise.all([ask(one), ask(other)])).sort()).toEqual(['replayed', null].sort())
    expect(await ask(one)).toBe('replayed')
    expect(sets[0]).toEqual([
      expect.stringMatching(/^replay\/awda\/\/[\w-]{43}$/),
      { expected: null, keep: 61_999 },
    ])
  })
})

describe('a step of a shared session', () => {
  it('is done again with what another left in the meantime', async () => {
    const { store, texts } = watched((_, text) => text === '1' && count++ === 0 && texts.set('key', '5'))
    let count = 0
    let value = 0
    const loaded: (string | undefined)[] = []
    const load = (text: string | undefined) => void (loaded.push(text), (value = Number(text ?? 0)))
    const { step, alone } = createSharedSteps({ store, key: 'key' }, load, () => String(value))
    expect(await step(() => ++value)).toBe(6)
    expect(await step(() => ++value)).toBe(7)
    expect([await texts.get('key'), loaded]).toEqual(['7', [undefined, '5']])
    // Another one changed it: it is read again. What only reads saves nothing.
    await texts.set('key', '9')
    expect(await step(() => value)).toBe(9)
    await expect(
      step(() => {
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await step(() => value)).toBe(9)
    expect(loaded).toEqual([undefined, '5', '9', '9'])
    expect(await alone(async () => texts.get('key/lease'))).toMatch(/^[\da-f-]{36}$/)
    expect(await texts.get('key/lease')).toBeUndefined()
  })

  it('runs after the one before it', async () => {
    const { store } = watched(() => new Promise((done) => setTimeout(done, 2)))
    let value = 0
    const { step } = createSharedSteps(
      { store, key: 'key' },
      () => undefined,
      () => String(value),
    )
    expect(await Promise.all([step(() => ++value), step(() => ++value), step(() => ++value)])).toEqual([
      1, 2, 3,
    ])
  })
})

describe('a list of names', () => {
  it('takes each name once, also of two at a time', async () => {
    const store = createMemoryTexts()
    await Promise.all(['a', 'b', 'a', 'c'].map((name) => addName({ store, key: 'list' }, name)))
    expect(namesIn(await store.get('list')).sort()).toEqual(['a', 'b', 'c'])
    expect(namesIn(undefined)).toEqual([])
  })
})

describe('a shared replay cache', () => {
  const accepted = { appId: 'x', signature: 's', signedAt: 1 }
  it.each<[string, object, string, number, boolean]>([
    ['the same', {}, '/a', 500, false],
    ['another signature', { signature: 't' }, '/a', 500, true],
    ['another time', { signedAt: 2 }, '/a', 500, true],
    ['another path', {}, '/b', 500, true],
    ['a nonce', { nonce: 'n' }, '/a', 500, true],
    ['one that is just too old', { signature: 't' }, '/a', 2000, false],
    ['one that is not quite', { signature: 't' }, '/a', 1999, true],
  ])('knows %s', async (_, change, path, at, isNew) => {
    const { isNew: ask } = createSharedReplayCache(createMemoryTexts(), 'place')
    expect(await ask(accepted, '/a', 1000, 500)).toBe(true)
    expect(await ask({ ...accepted, ...change }, path, 1000, at)).toBe(isNew)
  })

  it('knows a nonce of an app by itself', async () => {
    const { isNew } = createSharedReplayCache(createMemoryTexts(), 'place')
    const seen = [{}, { signature: 't', signedAt: 5 }, { appId: 'y' }].map((change) =>
      isNew({ ...accepted, nonce: 'n', ...change }, '/a', 1000, 500),
    )
    expect(await Promise.all(seen)).toEqual([true, false, true])
  })
})
