import { describe, expect, it, type TestContext, vi } from 'vitest'
import { createMemoryStore, type HandledStore } from '../../src/index.ts'
import { handledStoreChecks, type StoreCheck } from '../../src/client/store-checks.ts'

/** A store over a stand-in for Redis, with the commands that it has: how one outside this project would be written. */
function createRedisLike(): [HandledStore, HandledStore] {
  const entries = new Map<string, { value: string; until: number }>()
  const pause = () => new Promise((done) => setTimeout(done, Math.random() * 3))
  const live = (key: string) => {
    const entry = entries.get(key)
    return entry && entry.until > Date.now() ? entry.value : undefined
  }
  const set = async (key: string, value: string, px: number, nx = false) => {
    await pause()
    if (nx && live(key) !== undefined) return null
    entries.set(key, { value, until: Date.now() + px })
    return 'OK'
  }
  const get = async (key: string) => {
    await pause()
    return live(key) ?? null
  }
  /** As a script compares and deletes in one step. */
  const deleteIf = async (key: string, value: string) => {
    await pause()
    if (live(key) === value) entries.delete(key)
  }
  const create = (): HandledStore => ({
    async claim(key, token, lease) {
      if (await set(key, `claim ${token}`, lease, true)) return 'claimed'
      return (await get(key)) === 'done' ? 'done' : 'busy'
    },
    async done(key, keep) {
      await set(key, 'done', keep)
    },
    release: (key, token) => deleteIf(key, `claim ${token}`),
  })
  return [create(), create()]
}

/** A check throws what is wrong. */
const checked = ({ run }: StoreCheck, { expect }: TestContext) => expect(run()).resolves.toBeUndefined()

describe('the store in memory', () => {
  it.concurrent.for(handledStoreChecks(() => createMemoryStore()))('$name', checked)

  let time = 0
  const wait = async (milliseconds: number) => void (time += milliseconds)
  it.for(handledStoreChecks(() => createMemoryStore({ now: () => time }), { wait, lease: 60_000 }))(
    '$name, by a given clock',
    checked,
  )
})

describe('a store over Redis', () => {
  it.concurrent.for(handledStoreChecks(createRedisLike))('$name', checked)
})

/** Stores with one fault each: every check has to find some, and every fault has to be found. */
const faulty: Record<string, (store: HandledStore, state: Map<string, string>) => Partial<HandledStore>> = {
  'claims always': () => ({ claim: async () => 'claimed' }),
  'is always busy': () => ({ claim: async () => 'busy' }),
  'is always done': () => ({ claim: async () => 'done' }),
  'looks before it takes': (store, taken) => ({
    async claim(key, token, lease) {
      const state = taken.has(key) ? 'busy' : 'claimed'
      await new Promise((done) => setTimeout(done, 1))
      taken.set(key, token)
      return state === 'busy' ? store.claim(key, token, lease) : (await store.claim(key, token, lease), state)
    },
  }),
  'never marks': () => ({ done: async () => {} }),
  'marks for the time of a lease': (store) => ({ done: (key) => store.done(key, 50) }),
  'marks only what it holds': (store, held) => ({
    async claim(key, token, lease) {
      const state = await store.claim(key, token, lease)
      if (state === 'claimed') held.set(key, String(performance.now() + lease))
      return state
    },
    async done(key, keep) {
      if (Number(held.get(key)) > performance.now()) await store.done(key, keep)
    },
  }),
  'marks for a hundredth of the time': (store) => ({ done: (key, keep) => store.done(key, keep / 100) }),
  'looks for a mark before it claims': (_, entries) => {
    const claims = new Map<string, { token: string; until: number }>()
    return {
      async claim(key, token, lease) {
        if (entries.has(key)) return 'done'
        await tick()
        if ((claims.get(key)?.until ?? 0) > performance.now()) return 'busy'
        claims.set(key, { token, until: performance.now() + lease })
        return 'claimed'
      },
      async done(key) {
        entries.set(key, 'done')
        claims.delete(key)
      },
      async release(key, token) {
        if (claims.get(key)?.token === token) claims.delete(key)
      },
    }
  },
  'compares before it releases': (store, held) => {
    const marks = new Set<string>()
    return {
      async claim(key, token, lease) {
        if (marks.has(key)) return 'done'
        const state = await store.claim(key, token, lease)
        if (state === 'claimed') held.set(key, token)
        return state
      },
      async done(key) {
        marks.add(key)
      },
      async release(key, token) {
        if (held.get(key) !== token || marks.has(key)) return
        await tick()
        marks.delete(key)
        await store.release(key, token)
      },
    }
  },
  'never releases': () => ({ release: async () => {} }),
  'releases for everybody': (store, tokens) => ({
    async claim(key, token, lease) {
      const state = await store.claim(key, token, lease)
      if (state === 'claimed') tokens.set(key, token)
      return state
    },
    release: (key) => store.release(key, tokens.get(key) ?? ''),
  }),
  'has leases without an end': (store) => ({ claim: (key, token) => store.claim(key, token, 1e9) }),
  'renews the lease for whoever asks': (store, until) => ({
    async claim(key, token, lease) {
      const held = Number(until.get(key) ?? 0) > performance.now()
      const state = await store.claim(key, token, 1e9)
      if (state === 'busy' && !held) return (until.set(key, String(performance.now() + lease)), 'claimed')
      if (state !== 'done') until.set(key, String(performance.now() + (held ? 50 : lease)))
      return state
    },
  }),
  'releases what is done': (_, states) => ({
    async claim(key, token) {
      const state = states.get(key)
      if (state !== undefined) return state === 'done' ? 'done' : 'busy'
      states.set(key, token)
      return 'claimed'
    },
    done: async (key) => void states.set(key, 'done'),
    release: async (key) => void states.delete(key),
  }),
  'refuses to mark twice': (store, marked) => ({
    async done(key, keep) {
      if (marked.has(key)) throw new Error('marked before')
      marked.set(key, '')
      await store.done(key, keep)
    },
  }),
  'refuses to release what is not claimed': (store, claimed) => ({
    async claim(key, token, lease) {
      claimed.set(key, token)
      return store.claim(key, token, lease)
    },
    async release(key, token) {
      if (!claimed.has(key)) throw new Error('not claimed')
      await store.release(key, token)
    },
  }),
  'folds the case of keys': (store) => rename(store, (key) => key.toLowerCase()),
  'trims keys': (store) => rename(store, (key) => key.trim()),
  'normalises keys': (store) => rename(store, (key) => key.normalize()),
  'cuts keys': (store) => rename(store, (key) => key.slice(0, 500)),
}

const tick = () => new Promise((done) => setTimeout(done, 1))

const rename = (store: HandledStore, to: (key: string) => string): HandledStore => ({
  claim: (key, token, lease) => store.claim(to(key), token, lease),
  done: (key, keep) => store.done(to(key), keep),
  release: (key, token) => store.release(to(key), token),
})

describe('the checks', () => {
  const found = async (name: string) => {
    const create = () => {
      const store = createMemoryStore()
      return { ...store, ...faulty[name]!(store, new Map()) }
    }
    const outcomes = await Promise.all(
      handledStoreChecks(create, { lease: 50 }).map(({ name, run }) =>
        run().then(
          () => [],
          () => [name],
        ),
      ),
    )
    return outcomes.flat()
  }

  it.concurrent.for(Object.keys(faulty))('notice a store that %s', async (name, { expect }) => {
    expect(await found(name)).not.toEqual([])
  })

  it('are each needed for one of these faults', async () => {
    const all = (await Promise.all(Object.keys(faulty).map(found))).flat()
    expect(
      handledStoreChecks(createMemoryStore)
        .map(({ name }) => name)
        .filter((name) => !all.includes(name)),
    ).toEqual([])
  })

  it('notice stores that do not know of each other', async () => {
    const checks = handledStoreChecks(() => [createMemoryStore(), createMemoryStore()], { lease: 50 })
    const outcomes = await Promise.allSettled(checks.map(({ run }) => run()))
    expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(5)
  })
})

describe('what is remembered in memory', () => {
  it.each([NaN, 0, -1, 0.5, '5', null])('wants a usable maxEntries: %j', (maxEntries) => {
    expect(() => createMemoryStore({ maxEntries: maxEntries as number })).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION' }),
    )
  })

  it.each([NaN, undefined, Infinity, '5'])('needs a clock that returns numbers, not %j', async (time) => {
    const store = createMemoryStore({ now: () => time as number })
    for (const call of [store.claim('a', 'b', 1), store.done('a', 1)])
      await expect(call).rejects.toMatchObject({ code: 'CONFIGURATION' })
  })

  it('does not keep the leases of handlers that never end', async () => {
    let time = 0
    const deleted = vi.spyOn(Map.prototype, 'delete')
    const store = createMemoryStore({ now: () => time++ })
    for (let number = 0; number < 10_000; number++) await store.claim(String(number), 'a', 10)
    expect(deleted.mock.calls.length).toBeGreaterThan(8_000)
    deleted.mockRestore()
  })

  it('is at most maxEntries, and the newest', async () => {
    const store = createMemoryStore({ maxEntries: 1000, now: () => 0 })
    for (let number = 0; number < 5000; number++) await store.done(String(number), 1000)
    const states = await Promise.all(
      Array.from({ length: 5000 }, (_, number) => store.claim(String(number), 'a', 1)),
    )
    const known = states.flatMap((state, number) => (state === 'done' ? [number] : []))
    expect(known.length).toBeLessThanOrEqual(1000)
    expect(known.length).toBeGreaterThan(900)
    expect(known).toEqual(Array.from({ length: known.length }, (_, index) => 5000 - known.length + index))
  })

  it.each([
    [3_599_999, 'done'],
    [3_600_000, 'claimed'],
  ])('is kept with others that end up to an hour later, not after %d ms', async (later, state) => {
    let time = 0
    const store = createMemoryStore({ now: () => time })
    await store.done('first', 1000)
    await store.done('second', 1000 + later)
    time = 1001
    expect(await store.claim('first', 'a', 1)).toBe(state)
    expect(await store.claim('second', 'a', 1)).toBe('done')
  })

  it('is kept for the whole of its time, over three days of events, and forgotten in the end', async () => {
    let time = 0
    const store = createMemoryStore({ now: () => time })
    const [minute, days] = [60_000, 3 * 86_400_000]
    for (let number = 0; time < 2 * days; number++, time += 10 * minute) {
      await store.done(String(number), days)
      const oldest = Math.max(0, number - days / (10 * minute) + 1)
      expect(await store.claim(String(oldest), 'a', 1)).toBe('done')
      const forgotten = oldest - 8
      if (forgotten >= 0) expect(await store.claim(String(forgotten), 'a', 1)).toBe('claimed')
    }
  })

  it('does not depend on the clock of the machine', async () => {
    const store = createMemoryStore()
    await store.done('a', 1000)
    await store.claim('b', 'token', 1000)
    const { now } = Date
    try {
      for (const offset of [-1e9, 1e9]) {
        Date.now = () => now() + offset
        expect([await store.claim('a', 'x', 1), await store.claim('b', 'x', 1)]).toEqual(['done', 'busy'])
      }
    } finally {
      Date.now = now
    }
  })
})
