// The rules of HandledStore as checks for any test runner.

import type { HandledState, HandledStore } from './handled-store.ts'

export interface StoreCheck {
  readonly name: string
  /** Rejects with what the store did and what the rule says. */
  readonly run: () => Promise<void>
}

export interface StoreCheckOptions {
  /** Milliseconds of a lease, for checks that wait until it ends. Raise it for a slow backend. Default 200. */
  lease?: number
  /** Waits by the store's clock. Default `setTimeout`. */
  wait?: (milliseconds: number) => Promise<void>
}

type Stores = HandledStore | readonly [HandledStore, ...HandledStore[]]

/** Returns the stores in turn, so that one store has to know what another did. */
type Subject = () => HandledStore

const day = 86_400_000

/**
 * Checks a store against the rules of `HandledStore`, one check for each rule:
 *
 *     for (const { name, run } of handledStoreChecks(() => createMyStore())) it(name, run)
 *
 * @param create makes the store for one check. For a shared backend return several stores, as several processes would
 * have them. The backend need not be emptied in between: every check uses new keys.
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
    'accepts one of many claims at the same moment': async (store, key) => {
      const tokens = Array.from({ length: 50 }, (_, index) => `token ${index}`)
      const states = await Promise.all(tokens.map((token) => store().claim(key, token, day)))
      const claimed = states.filter((state) => state === 'claimed').length
      if (claimed !== 1 || !states.every((state) => state === 'claimed' || state === 'busy'))
        throw new Error(
          `of 50 claims at the same moment ${claimed} returned claimed, not 1: ${states.join(', ')}`,
        )
    },
    'keeps a mark after the lease ended': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed', lease)
      await store().done(key, day)
      await expectClaim(store(), key, 'a', 'done')
      await wait(overLease)
      await expectClaim(store(), key, 'b', 'done')
    },
    'keeps a mark for the whole time': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed')
      await store().done(key, 4 * lease)
      await wait(overLease)
      await expectClaim(store(), key, 'b', 'done')
    },
    'refuses claims while their owner marks the event': async (store, key) => {
      // A store may look for a mark, and then claim what its owner marks in between.
      for (let round = 0; round < 20; round++) {
        const event = `${key}${round}`
        await expectClaim(store(), event, 'a', 'claimed')
        const claims = Array.from({ length: 10 }, (_, index) => store().claim(event, `token ${index}`, day))
        const [, ...states] = await Promise.all([store().done(event, day), ...claims])
        if (states.includes('claimed')) throw new Error('claim returned claimed while the event was marked')
        await expectClaim(store(), event, 'b', 'done')
      }
    },
    'keeps a mark that is made during a release': async (store, key) => {
      // A store may compare the token of a claim, and then delete the mark.
      for (let round = 0; round < 20; round++) {
        const event = `${key}${round}`
        await expectClaim(store(), event, 'a', 'claimed')
        await Promise.all([store().release(event, 'a'), store().done(event, day)])
        await expectClaim(store(), event, 'b', 'done')
      }
    },
    'accepts a claim after a release': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed')
      await store().release(key, 'a')
      await expectClaim(store(), key, 'b', 'claimed')
      await expectClaim(store(), key, 'c', 'busy')
    },
    'ignores a release with another token': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed')
      await store().release(key, 'b')
      await expectClaim(store(), key, 'c', 'busy')
    },
    'ends a claim with its lease': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed', lease)
      await expectClaim(store(), key, 'b', 'busy')
      await wait(overLease)
      await expectClaim(store(), key, 'b', 'claimed')
      await expectClaim(store(), key, 'c', 'busy')
    },
    'keeps a claim for its whole lease': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed', 4 * lease)
      await expectClaim(store(), key, 'b', 'busy', lease)
      await wait(overLease)
      await expectClaim(store(), key, 'b', 'busy')
    },
    'ignores a release by an owner whose lease ended': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed', lease)
      await wait(overLease)
      await expectClaim(store(), key, 'b', 'claimed')
      await store().release(key, 'a')
      await expectClaim(store(), key, 'c', 'busy')
    },
    'marks an event after its lease ended': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed', lease)
      await wait(overLease)
      await store().done(key, day)
      await expectClaim(store(), key, 'b', 'done')
    },
    'marks an event that another token claimed since': async (store, key) => {
      await expectClaim(store(), key, 'a', 'claimed', lease)
      await wait(overLease)
      await expectClaim(store(), key, 'b', 'claimed', lease)
      await store().done(key, day)
      await expectClaim(store(), key, 'c', 'done')
      await store().release(key, 'b')
      await wait(overLease)
      await expectClaim(store(), key, 'c', 'done')
    },
    'ignores a release after the mark': async (store, key) => {
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
    'accepts a release without a claim': async (store, key) => {
      await store().release(key, 'a')
      await expectClaim(store(), key, 'a', 'claimed')
    },
    'distinguishes keys by every character': async (store, key) => {
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
  if (state !== wanted) throw new Error(`claim returned ${state}, not ${wanted}`)
}
