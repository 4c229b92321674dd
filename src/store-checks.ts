// What every HandledStore has to do, as checks that any test runner can run.

import type { HandledState, HandledStore } from './handled-store.ts'

export interface StoreCheck {
  readonly name: string
  /** Rejects with what the store did, and what it should have done. */
  readonly run: () => Promise<void>
}

export interface StoreCheckOptions {
  /** Milliseconds of the leases in the checks that wait for one to run out. Default 200. */
  lease?: number
  /** Waits by the clock of the store. Default `setTimeout`. */
  wait?: (milliseconds: number) => Promise<void>
}

type Stores = HandledStore | readonly [HandledStore, ...HandledStore[]]

/** The stores of a check, in turn: what one of them did the next has to know. */
type Subject = () => HandledStore

const day = 86_400_000

/**
 * The rules of `HandledStore` as checks, one for each rule:
 *
 *     for (const { name, run } of handledStoreChecks(() => createMyStore())) it(name, run)
 *
 * @param create makes a store for one check. Give several over one backend, and each knows what the others did. What an
 * earlier check left in the backend may be there: every check takes keys of its own.
 */
export function handledStoreChecks(
  create: () => Stores | Promise<Stores>,
  {
    lease = 200,
    wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  }: StoreCheckOptions = {},
): readonly StoreCheck[] {
  /** Longer than a lease, with time for a slow backend. */
  const overLease = 1.5 * lease
  const rules: Record<string, (store: Subject, key: string) => Promise<void>> = {
    'claims an event once': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed')
      await expectClaim(store(), key, 'b', 'busy')
    },
    'gives one of many claims at the same moment': async (store, key) => {
      const tokens = Array.from({ length: 50 }, (_, index) => `token ${index}`)
      const states = await Promise.all(tokens.map((token) => store().claim(key, token, day)))
      const claimed = states.filter((state) => state === 'claimed').length
      if (claimed !== 1 || !states.every((state) => state === 'claimed' || state === 'busy'))
        throw new Error(
          `of 50 claims at the same moment ${claimed} were claimed, the others ${states.join(', ')}`,
        )
    },
    'knows an event that is done, whoever asks and when': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed', lease)
      await store().done(key, day)
      await expectClaim(store(), key, 'a', 'done')
      await wait(overLease)
      await expectClaim(store(), key, 'b', 'done')
    },
    'gives an event that was released to the next': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed')
      await store().release(key, 'a')
      await expectClaim(store(), key, 'b', 'claimed')
      await expectClaim(store(), key, 'c', 'busy')
    },
    'does not release the claim of another': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed')
      await store().release(key, 'b')
      await expectClaim(store(), key, 'c', 'busy')
    },
    'ends a claim when its lease runs out': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed', lease)
      await expectClaim(store(), key, 'b', 'busy')
      await wait(overLease)
      await expectClaim(store(), key, 'b', 'claimed')
      await expectClaim(store(), key, 'c', 'busy')
    },
    'keeps a claim until its own lease runs out': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed', 4 * lease)
      await expectClaim(store(), key, 'b', 'busy', lease)
      await wait(overLease)
      await expectClaim(store(), key, 'b', 'busy')
    },
    'does not let an owner whose lease ran out release the next claim': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed', lease)
      await wait(overLease)
      await expectClaim(store(), key, 'b', 'claimed')
      await store().release(key, 'a')
      await expectClaim(store(), key, 'c', 'busy')
    },
    'marks an event that was handled after its lease ran out': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed', lease)
      await wait(overLease)
      await store().done(key, day)
      await expectClaim(store(), key, 'b', 'done')
    },
    'marks an event that somebody else claimed since, for good': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed', lease)
      await wait(overLease)
      await expectClaim(store(), key, 'b', 'claimed', lease)
      await store().done(key, day)
      await expectClaim(store(), key, 'c', 'done')
      await store().release(key, 'b')
      await wait(overLease)
      await expectClaim(store(), key, 'c', 'done')
    },
    'does not release what is done': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed')
      await store().done(key, day)
      await store().release(key, 'a')
      await expectClaim(store(), key, 'b', 'done')
    },
    'marks an event as done a second time': async (store, key) => {
      await store().done(key, day)
      await store().done(key, day)
      await expectClaim(store(), key, 'a', 'done')
    },
    'releases what nobody claimed without an error': async (store, key) => {
      await store().release(key, 'a')
      await expectClaim(store(), key, 'a', 'claimed')
    },
    'tells keys apart by every character': async (store, key) => {
      const long = 'x'.repeat(1000)
      const keys = [
        '',
        ' ',
        ':',
        ':a',
        'a',
        'A',
        'a ',
        '\n',
        '\0',
        '*',
        'é',
        'e\u0301',
        '__proto__',
        long + 'a',
        long + 'b',
      ]
      for (const [index, end] of keys.entries()) {
        await expectClaim(store(), key + end, 'a', 'claimed')
        if (index % 2) await store().done(key + end, day)
      }
      for (const [index, end] of keys.entries())
        await expectClaim(store(), key + end, 'b', index % 2 ? 'done' : 'busy')
    },
  }
  const run = Date.now().toString(36) + Math.random().toString(36).slice(2)
  return Object.entries(rules).map(([name, check], index) => ({
    name,
    async run() {
      const stores = [await create()].flat() as readonly HandledStore[]
      let turn = 0
      await check(() => stores[turn++ % stores.length]!, `check ${run} ${index} `)
    },
  }))
}

async function expectClaim(
  store: HandledStore,
  key: string,
  token: string,
  wanted: HandledState,
  lease = day,
) {
  const state = await store.claim(key, token, lease)
  if (state !== wanted) throw new Error(`claim gave ${state}, wanted ${wanted}`)
}
