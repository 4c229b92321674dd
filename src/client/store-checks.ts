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

/** What a check does with the stores and one event; rejects where a store breaks the rule. */
type Step = (store: Subject, key: string) => Promise<void>

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
  const outlive: Step = () => wait(overLease)
  const rules: Record<string, readonly Step[]> = {
    'claims an event once': [claim('a', 'claimed'), claim('b', 'busy')],
    'accepts one of many claims at the same moment': [claimAtOnce],
    'keeps a mark after the lease ended': [
      claim('a', 'claimed', lease),
      done(),
      claim('a', 'done'),
      outlive,
      claim('b', 'done'),
    ],
    'keeps a mark for the whole time': [claim('a', 'claimed'), done(4 * lease), outlive, claim('b', 'done')],
    'refuses claims while their owner marks the event': [claimWhileMarked],
    'keeps a mark that is made during a release': [releaseWhileMarked],
    'accepts a claim after a release': [
      claim('a', 'claimed'),
      release('a'),
      claim('b', 'claimed'),
      claim('c', 'busy'),
    ],
    'ignores a release with another token': [claim('a', 'claimed'), release('b'), claim('c', 'busy')],
    'ends a claim with its lease': [
      claim('a', 'claimed', lease),
      claim('b', 'busy'),
      outlive,
      claim('b', 'claimed'),
      claim('c', 'busy'),
    ],
    'keeps a claim for its whole lease': [
      claim('a', 'claimed', 4 * lease),
      claim('b', 'busy', lease),
      outlive,
      claim('b', 'busy'),
    ],
    'ignores a release by an owner whose lease ended': [
      claim('a', 'claimed', lease),
      outlive,
      claim('b', 'claimed'),
      release('a'),
      claim('c', 'busy'),
    ],
    'marks an event after its lease ended': [
      claim('a', 'claimed', lease),
      outlive,
      done(),
      claim('b', 'done'),
    ],
    'marks an event that another token claimed since': [
      claim('a', 'claimed', lease),
      outlive,
      claim('b', 'claimed', lease),
      done(),
      claim('c', 'done'),
      release('b'),
      outlive,
      claim('c', 'done'),
    ],
    'ignores a release after the mark': [claim('a', 'claimed'), done(), release('a'), claim('b', 'done')],
    'marks an event as done a second time': [done(), done(), claim('a', 'done')],
    'accepts a release without a claim': [release('a'), claim('a', 'claimed')],
    'distinguishes keys by every character': [useLikeKeys],
  }
  const run = Date.now().toString(36) + Math.random().toString(36).slice(2)
  return Object.entries(rules).map(([name, steps], index) => ({
    name,
    async run() {
      const stores = [await create()].flat() as readonly HandledStore[]
      let turn = 0
      for (const step of steps) await step(() => stores[turn++ % stores.length]!, `check ${run} ${index} `)
    },
  }))
}

function claim(token: string, wanted: HandledState, lease = day): Step {
  return async (store, key) => {
    const state = await store().claim(key, token, lease)
    if (state !== wanted) throw new Error(`claim returned ${state}, not ${wanted}`)
  }
}

const done = (keep = day): Step => {
  return (store, key) => store().done(key, keep)
}
const release = (token: string): Step => {
  return (store, key) => store().release(key, token)
}

async function claimAtOnce(store: Subject, key: string) {
  const tokens = Array.from({ length: 50 }, (_, index) => `token ${index}`)
  const states = await Promise.all(tokens.map((token) => store().claim(key, token, day)))
  const claimed = states.filter((state) => state === 'claimed').length
  if (claimed !== 1 || !states.every((state) => state === 'claimed' || state === 'busy'))
    throw new Error(
      `of 50 claims at the same moment ${claimed} returned claimed, not 1: ${states.join(', ')}`,
    )
}

/** A store may look for a mark, and then claim what its owner marks in between. */
async function claimWhileMarked(store: Subject, key: string) {
  for (let round = 0; round < 20; round++) {
    const event = `${key}${round}`
    await claim('a', 'claimed')(store, event)
    const claims = Array.from({ length: 10 }, (_, index) => store().claim(event, `token ${index}`, day))
    const [, ...states] = await Promise.all([store().done(event, day), ...claims])
    if (states.includes('claimed')) throw new Error('claim returned claimed while the event was marked')
    await claim('b', 'done')(store, event)
  }
}

/** A store may compare the token of a claim, and then delete the mark. */
async function releaseWhileMarked(store: Subject, key: string) {
  for (let round = 0; round < 20; round++) {
    const event = `${key}${round}`
    await claim('a', 'claimed')(store, event)
    await Promise.all([store().release(event, 'a'), store().done(event, day)])
    await claim('b', 'done')(store, event)
  }
}

async function useLikeKeys(store: Subject, key: string) {
  const long = 'x'.repeat(1000)
  const likeKeys = [
    ...['', ' ', ':', ':a', 'a', 'A', 'a ', '\n', '\0', '*', 'é', 'e\u0301', '__proto__'],
    ...[long + 'a', long + 'b'],
  ]
  for (const [index, end] of likeKeys.entries()) {
    await claim('a', 'claimed')(store, key + end)
    if (index % 2) await store().done(key + end, day)
  }
  for (const [index, end] of likeKeys.entries())
    await claim('b', index % 2 ? 'done' : 'busy')(store, key + end)
}
