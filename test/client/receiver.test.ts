import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type AwdaReceiverOptions,
  createAwdaReceiver,
  createMemoryStore,
  type HandledStore,
  type Notification,
} from '../../src/index.ts'
import { createRandom } from './faults/random.ts'
import { push } from './deliveries.ts'
import { runs } from '../share.ts'
import { appId, now, secret, seconds } from '../support.ts'

const receiver = (options: Partial<AwdaReceiverOptions> = {}) =>
  createAwdaReceiver({ appId, secret, now: () => now, ...options })
const event = { loanNumber: 'LN1', state: 'approved' }
const deliver = (body: object = event, timestamp = seconds) => push(JSON.stringify(body), { timestamp })
const nothing = () => {}

/** A delivery whose handler has begun, and ends when the test says so. */
async function hanging(handle: ReturnType<typeof receiver>['handle']) {
  const raw = await deliver()
  return new Promise<{ first: ReturnType<typeof handle>; finish: () => void }>((begun) => {
    const first = handle(raw, () => new Promise<void>((finish) => begun({ first, finish })))
  })
}

describe('an event', () => {
  it('is handled once, and a duplicate after that', async () => {
    const { handle } = receiver()
    const handler = vi.fn()
    expect(await handle(await deliver(), handler)).toMatchObject({
      status: 'handled',
      notification: { body: event },
    })
    expect(await handle(await deliver(), handler)).toMatchObject({
      status: 'duplicate',
      notification: { body: event },
    })
    expect(handler.mock.calls).toEqual([[{ body: event, key: expect.any(String), signedAt: seconds }]])
  })

  it('is a duplicate when it is signed again', async () => {
    const { handle } = receiver()
    await handle(await deliver(), nothing)
    for (const offset of [1, -1, 60])
      expect(await handle(await deliver(event, seconds + offset), nothing)).toMatchObject({
        status: 'duplicate',
      })
  })

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('no database')
      },
    ],
    [
      'rejects',
      async () => {
        throw new Error('no database')
      },
    ],
    [
      'throws what is not an error',
      () => {
        throw 'no database'
      },
    ],
  ])('is handled by the next delivery when the handler %s', async (_, fail) => {
    const { handle } = receiver()
    await expect(handle(await deliver(), fail)).rejects.toThrow('no database')
    expect(await handle(await deliver(), nothing)).toMatchObject({ status: 'handled' })
  })

  it('is busy while another delivery is handled, and not afterwards', async () => {
    const { handle } = receiver()
    const { first, finish } = await hanging(handle)
    expect(await handle(await deliver(), nothing)).toMatchObject({
      status: 'busy',
      notification: { body: event },
    })
    finish()
    expect(await first).toMatchObject({ status: 'handled' })
    expect(await handle(await deliver(), nothing)).toMatchObject({ status: 'duplicate' })
  })

  it('is handled by one of 100 deliveries at the same moment', async () => {
    const { handle } = receiver()
    const handler = vi.fn(() => new Promise((done) => setTimeout(done, 5)))
    const raw = await deliver()
    const results = await Promise.all(Array.from({ length: 100 }, () => handle(raw, handler)))
    expect(handler).toHaveBeenCalledTimes(1)
    expect(results.filter(({ status }) => status === 'handled')).toHaveLength(1)
  })

  it('stays a duplicate when the clock is set back', async () => {
    let time = now
    const { handle } = receiver({ now: () => time })
    const raw = await deliver()
    await handle(raw, nothing)
    time += 3_600_000
    await handle(await deliver({ ...event, state: 'disbursed' }, seconds + 3600), nothing)
    time = now
    expect(await handle(raw, nothing)).toMatchObject({ status: 'duplicate' })
  })

  it('that is forged reaches no handler and no store', async () => {
    const store = spied()
    const handler = vi.fn()
    const raw = await push(JSON.stringify(event), { secret: 'another-secret' })
    await expect(receiver({ store }).handle(raw, handler)).rejects.toMatchObject({ reason: 'refused' })
    expect([handler.mock.calls, store.claim.mock.calls]).toEqual([[], []])
  })
})

describe('what identifies an event', () => {
  const keyFor = async (body: object, options: Partial<AwdaReceiverOptions> = {}) =>
    (await receiver(options).verify(await push(JSON.stringify(body)))).key

  it.each<[string, object, object]>([
    ['another loan', { loanNumber: 'LN2', state: 'approved' }, event],
    ['another state', { loanNumber: 'LN1', state: 'disbursed' }, event],
    ['a time', { ...event, changedAt: 1 }, event],
    ['another time', { ...event, changedAt: 1 }, { ...event, changedAt: 2 }],
    ['a time as text', { ...event, changedAt: '1' }, { ...event, changedAt: 1 }],
    ['the same text in other fields', { loanNumber: 'a', state: 'bc' }, { loanNumber: 'ab', state: 'c' }],
    ['a separator in a field', { loanNumber: 'a","b', state: 'c' }, { loanNumber: 'a', state: 'b","c' }],
    [
      'a time inside a field',
      { loanNumber: 'a', state: 'b', changedAt: 'c' },
      { loanNumber: 'a', state: 'b,c' },
    ],
    ['the case of a letter', { loanNumber: 'ln1', state: 'approved' }, event],
    ['whitespace', { loanNumber: 'LN1 ', state: 'approved' }, event],
    [
      'no loan, other data',
      { state: 'approved', approvedAmount: 1 },
      { state: 'approved', approvedAmount: 2 },
    ],
    [
      'no state, other data',
      { loanNumber: 'LN1', approvedAmount: 1 },
      { loanNumber: 'LN1', approvedAmount: 2 },
    ],
    ['empty fields, other data', { loanNumber: '', state: '', x: 1 }, { loanNumber: '', state: '', x: 2 }],
    ['nothing at all', {}, event],
  ])('distinguishes: %s', async (_, one, other) => {
    expect(await keyFor(one)).not.toBe(await keyFor(other))
  })

  it.each<[string, object, object]>([
    ['other data', { ...event, approvedAmount: 1 }, event],
    ['another order', { state: 'approved', loanNumber: 'LN1' }, event],
    ['the same time', { ...event, changedAt: 5, x: 1 }, { ...event, changedAt: 5 }],
    [
      'the same body without a loan, in another order',
      { state: 'approved', x: { a: [{ b: 1, c: 2 }], d: 3 } },
      { x: { d: 3, a: [{ c: 2, b: 1 }] }, state: 'approved' },
    ],
    [
      'the same body without a state, with an empty one',
      { loanNumber: 'LN1', state: '', x: 1 },
      { x: 1, state: '', loanNumber: 'LN1' },
    ],
    ['the same body without a loan', { state: 'approved', x: 1 }, { state: 'approved', x: 1 }],
  ])('takes for one: %s', async (_, one, other) => {
    expect(await keyFor(one)).toBe(await keyFor(other))
  })

  it('holds nothing of it, and differs between apps', async () => {
    const key = await keyFor({ loanNumber: 'canary', state: 'canary' })
    expect(key).toMatch(/^loanStatusChanged:[\w-]{43}$/)
    const raw = await push(JSON.stringify({ loanNumber: 'canary', state: 'canary' }), { appId: 'other' })
    expect((await receiver({ appId: 'other' }).verify(raw)).key).not.toBe(key)
  })

  it('is what keyOf gives', async () => {
    const keyOf = ({ body }: Pick<Notification<{ loanNumber?: string }>, 'body'>) => `loan ${body.loanNumber}`
    const { handle } = receiver({ keyOf })
    expect(await handle(await deliver(), nothing)).toMatchObject({
      status: 'handled',
      notification: { key: 'loan LN1' },
    })
    expect(await handle(await deliver({ ...event, state: 'disbursed' }), nothing)).toMatchObject({
      status: 'duplicate',
    })
  })

  it('differs between apps on one store, with every result of keyOf', async () => {
    const store = createMemoryStore()
    for (const app of ['a', 'b', 'ab']) {
      const raw = await push(JSON.stringify(event), { appId: app })
      const { handle } = receiver({ store, appId: app, keyOf: () => 'LN1' })
      expect(await handle(raw, nothing)).toMatchObject({ status: 'handled', notification: { key: 'LN1' } })
      expect(await handle(raw, nothing)).toMatchObject({ status: 'duplicate' })
    }
  })

  it.each(['x'.repeat(1e6), '\ud800', '\0', '__proto__', '{"a":1}'])(
    'reaches the store as a short ASCII text, with every result of keyOf: %#',
    async (given) => {
      const store = spied()
      await receiver({ store, keyOf: () => given }).handle(await deliver(), nothing)
      expect(store.claim.mock.calls[0]![0]).toMatch(/^loanStatusChanged:[\w-]{43}$/)
    },
  )

  it.each<[string, unknown]>([
    ['nothing', () => undefined],
    ['an empty text', () => ''],
    ['a number', () => 5],
    ['an object', () => ({})],
    [
      'a failure',
      () => {
        throw new TypeError('canary')
      },
    ],
  ])('is never %s: all events would be one', async (_, keyOf) => {
    const handler = vi.fn()
    const failure = receiver({ keyOf: keyOf as never }).handle(await deliver(), handler)
    await expect(failure).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.not.stringContaining('canary'),
    })
    expect(handler).not.toHaveBeenCalled()
  })
})

/** A store in memory whose calls are recorded, with methods of which some are replaced. */
function spied(methods: Partial<HandledStore> = {}) {
  const store = { ...createMemoryStore(), ...methods }
  return { claim: vi.fn(store.claim), done: vi.fn(store.done), release: vi.fn(store.release) }
}
const fails = () => Promise.reject(new Error('no connection'))

describe('the store', () => {
  it('gets the lease, the time to keep, and another token for each claim', async () => {
    const store = spied()
    const { handle } = receiver({ store, lease: 1234, keep: 5678 })
    await expect(handle(await deliver(), fails)).rejects.toThrow('no connection')
    const { notification } = await handle(await deliver(), nothing)
    const [first, second] = store.claim.mock.calls
    expect(first).toEqual([notification.key, expect.stringMatching(/^[\da-f-]{36}$/), 1234])
    expect(second).toEqual([notification.key, expect.not.stringContaining(first![1]), 1234])
    expect(store.release.mock.calls).toEqual([[notification.key, first![1]]])
    expect(store.done.mock.calls).toEqual([[notification.key, 5678]])
  })

  it('that fails at the claim fails the delivery before the handler', async () => {
    const handler = vi.fn()
    await expect(
      receiver({ store: spied({ claim: fails }) }).handle(await deliver(), handler),
    ).rejects.toThrow('no connection')
    expect(handler).not.toHaveBeenCalled()
  })

  it.each([undefined, null, true, 'OK', 1])('whose claim gives %j lets no handler run', async (state) => {
    const handler = vi.fn()
    const store = spied({ claim: async () => state as never })
    await expect(receiver({ store }).handle(await deliver(), handler)).rejects.toMatchObject({
      code: 'CONFIGURATION',
    })
    expect(handler).not.toHaveBeenCalled()
  })

  it('that fails to mark an event leaves it handled, and says so', async () => {
    const store = spied({ done: fails })
    const result = await receiver({ store }).handle(await deliver(), nothing)
    expect(result).toMatchObject({ status: 'handled', unmarked: new Error('no connection') })
    expect(store.release).not.toHaveBeenCalled()
  })

  it.each<[string, HandledStore['release']]>([
    ['rejects', fails],
    [
      'throws',
      () => {
        throw new Error('no connection')
      },
    ],
  ])('that %s at the release lets the lease run out', async (_, release) => {
    let time = 0
    const store = spied({ ...createMemoryStore({ now: () => time }), release })
    const { handle } = receiver({ store, lease: 1000 })
    await expect(
      handle(await deliver(), () => {
        throw new Error('no database')
      }),
    ).rejects.toThrow('no database')
    expect(await handle(await deliver(), nothing)).toMatchObject({ status: 'busy' })
    time = 1000
    expect(await handle(await deliver(), nothing)).toMatchObject({ status: 'handled' })
  })

  it('gives the event of a process that crashed to another when the lease runs out', async () => {
    let time = 0
    const store = createMemoryStore({ now: () => time })
    const [crashed, other] = [receiver({ store }), receiver({ store })]
    await hanging(crashed.handle)
    expect(await other.handle(await deliver(), nothing)).toMatchObject({ status: 'busy' })
    time = 60_000
    expect(await other.handle(await deliver(), nothing)).toMatchObject({ status: 'handled' })
  })

  it('knows an event whose handler outlived its lease', async () => {
    let time = 0
    const store = createMemoryStore({ now: () => time })
    const { handle } = receiver({ store, lease: 1000 })
    await handle(await deliver(), () => void (time = 5000))
    expect(await handle(await deliver(), nothing)).toMatchObject({ status: 'duplicate' })
  })

  describe('that hangs', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
    afterEach(() => void vi.useRealTimers())
    const hangs = () => new Promise<never>(() => {})
    const settled = async <T>(result: Promise<T>) => {
      const outcome = result.catch((error: Error) => error)
      await vi.advanceTimersByTimeAsync(5000)
      return outcome
    }

    it('at the claim fails the delivery', async () => {
      const handler = vi.fn()
      const result = receiver({ store: spied({ claim: hangs }) }).handle(await deliver(), handler)
      expect(String(await settled(result))).toContain('store: claim took longer than 5000 ms.')
      expect(handler).not.toHaveBeenCalled()
    })

    it('at the mark leaves the event handled', async () => {
      const result = receiver({ store: spied({ done: hangs }) }).handle(await deliver(), nothing)
      expect(await settled(result)).toMatchObject({ status: 'handled', unmarked: { code: 'CONFIGURATION' } })
    })

    it('at the release reports what the handler threw', async () => {
      const result = receiver({ store: spied({ release: hangs }) }).handle(await deliver(), fails)
      expect(String(await settled(result))).toContain('no connection')
    })

    it('and claims too late gives the event back', async () => {
      const memory = createMemoryStore()
      const claim: HandledStore['claim'] = async (...given) => {
        await new Promise((done) => setTimeout(done, 7000))
        return memory.claim(...given)
      }
      const handler = vi.fn()
      const late = receiver({ store: { ...memory, claim } }).handle(await deliver(), handler)
      expect(await settled(late)).toMatchObject({ code: 'CONFIGURATION' })
      await vi.advanceTimersByTimeAsync(2000)
      expect(handler).not.toHaveBeenCalled()
      expect(await receiver({ store: memory }).handle(await deliver(), nothing)).toMatchObject({
        status: 'handled',
      })
    })

    it('until the lease ended lets no handler run beside the next owner', async () => {
      const memory = createMemoryStore({ now: () => performance.now() })
      const claim: HandledStore['claim'] = async (...given) => {
        const state = await memory.claim(...given)
        await new Promise((done) => setTimeout(done, 1500))
        return state
      }
      const handler = vi.fn()
      const late = receiver({ store: { ...memory, claim }, lease: 1000 }).handle(await deliver(), handler)
      await vi.advanceTimersByTimeAsync(1200)
      const next = receiver({ store: memory, lease: 1000 })
      await next.handle(await deliver(), () => void vi.advanceTimersByTimeAsync(300))
      await vi.advanceTimersByTimeAsync(300)
      expect(await late).toMatchObject({ status: 'busy' })
      expect(handler).not.toHaveBeenCalled()
      expect(await next.handle(await deliver(), nothing)).toMatchObject({ status: 'duplicate' })
    })
  })

  it('that rejects with nothing at the mark is reported all the same', async () => {
    const store = spied({ done: () => Promise.reject(undefined) })
    const { unmarked } = await receiver({ store }).handle(await deliver(), nothing)
    expect(unmarked).toBeInstanceOf(Error)
  })

  it.each<[string, object]>([
    ['store', { store: {} }],
    ['store', { store: null }],
    ['store', { store: { claim: fails, done: fails } }],
    ['keyOf', { keyOf: 'loanNumber' }],
    ['onRefused', { onRefused: 5 }],
    ['now', { now: now }],
    ['now', { now: null }],
  ])('or another option that cannot be used is refused at once: %s %#', (name, options) => {
    expect(() => receiver(options)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringMatching(`^${name} must be `) }),
    )
  })

  it.each(['lease', 'keep'] as const)('refuses an unusable %s', (name) => {
    for (const value of [0, -1, 0.5, 1.5, 1e300, NaN, Infinity, '5', null])
      expect(() => receiver({ [name]: value as number })).toThrow(
        expect.objectContaining({ code: 'CONFIGURATION' }),
      )
  })
})

const deliveries = runs(10_000)
it(`${deliveries} deliveries with duplicates, retries, failures and two receivers on one store handle each event once`, async () => {
  const { below, pick } = createRandom(20261129)
  let time = now
  const store = createMemoryStore({ now: () => time })
  const receivers = [1, 2].map(() => receiver({ store, now: () => time }))
  const events = Array.from({ length: deliveries / 5 }, (_, index) => ({
    loanNumber: `LN${index % 700}`,
    state: `state ${Math.floor(index / 700)}`,
    ...(index % 3 === 0 && { changedAt: index }),
  }))
  const effects = new Map<string, number>()
  const counts = { handled: 0, duplicate: 0, busy: 0, failed: 0 }
  const acknowledged = new Set<object>()

  async function send(event: object, raw: Uint8Array): Promise<void> {
    try {
      const { status } = await pick(receivers).handle(raw, async ({ body }) => {
        // Some handlers fail before their effect, at once or later.
        if (below(4) === 0) throw new Error('no database')
        await Promise.resolve()
        if (below(8) === 0) throw new Error('no database')
        effects.set(JSON.stringify(body), (effects.get(JSON.stringify(body)) ?? 0) + 1)
      })
      counts[status]++
      if (status !== 'busy') acknowledged.add(event)
    } catch (error) {
      expect(error).toEqual(new Error('no database'))
      counts.failed++
    }
  }

  let sent = 0
  for (let next = 0; sent < deliveries || acknowledged.size < events.length;) {
    time += 1000
    const batch: Promise<void>[] = []
    for (let number = 0; number < 8; number++, sent++) {
      // A new one while there are any, or one of before: acknowledged or not, the same bytes or signed again.
      const event =
        next < events.length && below(5) === 0 ? events[next++]! : events[below(Math.max(next, 1))]!
      const raw = await push(JSON.stringify(event), { timestamp: Math.floor(time / 1000) - below(3) })
      batch.push(send(event, raw))
      if (below(3) === 0) (batch.push(send(event, raw)), sent++)
    }
    await Promise.all(batch)
    // As a sender does, what was not acknowledged is sent again in the end.
    if (sent > 3 * deliveries)
      throw new Error(`${events.length - acknowledged.size} of ${events.length} are never acknowledged`)
    if (sent >= deliveries && next >= events.length)
      for (const event of events.filter((one) => !acknowledged.has(one))) {
        await send(event, await push(JSON.stringify(event), { timestamp: Math.floor(time / 1000) }))
        sent++
      }
  }
  expect(sent).toBeGreaterThanOrEqual(deliveries)
  expect(effects.size).toBe(events.length)
  expect(new Set(effects.values())).toEqual(new Set([1]))
  for (const [outcome, count] of Object.entries(counts))
    expect(count, outcome).toBeGreaterThan(deliveries / 100)
}, 120_000)
