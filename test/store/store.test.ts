import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handledStoreChecks } from '../../src/client/store-checks.ts'
import { createSharedClaims } from '../../src/client/shared-claims.ts'
import { createMemoryTexts, type SharedStore, withLease } from '../../src/core/store.ts'
import { createFileStore } from '../../src/files/file-store.ts'
import { createRedisStore, type RedisStore } from '../../src/redis/index.ts'
import { redisPath, type RedisServer, startRedis } from '../redis.ts'
import { isFull, share } from '../share.ts'

// One suite for every store: what each of them is held to.

let folder = ''
let redis: RedisServer | undefined
const open: RedisStore[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lendspec-store-'))
  if (isFull && redisPath) redis = await startRedis()
})
afterAll(async () => {
  for (const store of open) await store.close()
  await redis?.close()
  await rm(folder, { recursive: true })
})

const connect = async () => {
  const store = await createRedisStore({ url: redis!.url, timeout: 10_000 })
  open.push(store)
  return store
}

/** Two views of one store, as two processes have it. */
const backends: [name: string, views: () => Promise<[SharedStore, SharedStore]>, isThere: boolean][] = [
  [
    'memory',
    async () => {
      const store = createMemoryTexts()
      return [store, store]
    },
    true,
  ],
  ['file', async () => [createFileStore(folder), createFileStore(folder)], true],
  ['redis (needs redis-server)', async () => [await connect(), await connect()], redisPath !== undefined],
]
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
/** A lease in milliseconds: of the stores, only memory responds at once. */
const lease = isFull ? 400 : 100
let count = 0

describe.each(share(backends))('a store in %s', (_, views, isThere) => {
  const test = isThere ? it : it.skip
  const setUp = async () => [`key ${count++} `, ...(await views())] as const

  test('finds what another wrote, and nothing where nobody did', async () => {
    const [key, one, other] = await setUp()
    expect(await one.get(key)).toBeUndefined()
    for (const text of ['', 'text', '令牌 \0 "\n', 'x'.repeat(200_000)]) {
      expect(await one.set(key, text)).toBe(true)
      expect(await other.get(key)).toBe(text)
    }
    expect(await other.set(key, undefined)).toBe(true)
    expect(await one.get(key)).toBeUndefined()
  })

  test.each([
    ['nothing, as expected', undefined, null, true],
    ['a text, where nothing is expected', 'a', null, false],
    ['the expected text', 'a', 'a', true],
    ['another text', 'b', 'a', false],
    ['a longer text', 'aa', 'a', false],
    ['nothing, where a text is expected', undefined, 'a', false],
    ['an empty text, where nothing is expected', '', null, false],
    ['an empty text, as expected', '', '', true],
    ['nothing, where an empty text is expected', undefined, '', false],
  ])('sets and deletes by comparison: %s', async (_name, before, expected, wanted) => {
    for (const after of ['new', undefined]) {
      const [key, one, other] = await setUp()
      if (before !== undefined) await one.set(key, before)
      expect(await other.set(key, after, { expected })).toBe(wanted)
      expect(await one.get(key)).toBe(wanted ? after : before)
    }
  })

  test('lets one of many win', async () => {
    const [key, one, other] = await setUp()
    for (const expected of [null, 'first']) {
      if (expected) await one.set(key, expected)
      const all = Array.from({ length: 20 }, (_, index) =>
        [one, other][index % 2]!.set(key, `by ${index}`, { expected }),
      )
      expect((await Promise.all(all)).filter(Boolean)).toHaveLength(1)
    }
  })

  test('loses no update of many that are repeated until they win', async () => {
    const [key, one, other] = await setUp()
    const add = async (store: SharedStore) => {
      for (;;) {
        const text = await store.get(key)
        if (await store.set(key, String(Number(text ?? 0) + 1), { expected: text ?? null })) return
      }
    }
    await Promise.all(Array.from({ length: 30 }, (_, index) => add([one, other][index % 2]!)))
    expect(await one.get(key)).toBe('30')
  })

  test.concurrent('forgets in time, and no sooner', async ({ expect }) => {
    const [key, one, other] = await setUp()
    await Promise.all([
      one.set(`${key}short`, 'a', { keep: 4 * lease }),
      one.set(`${key}long`, 'a', { keep: 60_000.5 }),
      one.set(`${key}forever`, 'a', { keep: 4 * lease }),
    ])
    await one.set(`${key}forever`, 'a', { expected: 'a' })
    expect(await other.get(`${key}short`)).toBe('a')
    await pause(4 * lease + 100)
    const found = await Promise.all(['short', 'long', 'forever'].map((end) => other.get(key + end)))
    expect(found).toEqual([undefined, 'a', 'a'])
    expect(await other.set(`${key}short`, 'b', { expected: null })).toBe(true)
  })

  test.concurrent('gives a lease to one after another, renewed while it works', async ({ expect }) => {
    const [key, one, other] = await setUp()
    let [inside, most, done] = [0, 0, 0]
    const work = async () => {
      most = Math.max(most, ++inside)
      await pause(60)
      inside--
      done++
    }
    const all = Array.from({ length: 6 }, (_, index) =>
      withLease([one, other][index % 2]!, key, work, { lease: 3000 }),
    )
    await Promise.all(all)
    expect({ most, done }).toEqual({ most: 1, done: 6 })
    await expect(withLease(one, key, () => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
    expect(await other.get(key)).toBeUndefined()
  })

  test.concurrent('gives the lease of a process that died to another in time', async ({ expect }) => {
    const [key, one, other] = await setUp()
    await one.set(key, 'of the dead', { expected: null, keep: 200 })
    expect(await withLease(other, key, async () => 'done', { lease: 200 })).toBe('done')
  })

  const checks = handledStoreChecks(
    async () => {
      const [one, other] = await views()
      return [createSharedClaims(one), createSharedClaims(other)]
    },
    { lease },
  )
  test.concurrent.for(checks)('for handled events: $name', ({ run }, { expect }) =>
    expect(run()).resolves.toBeUndefined(),
  )
})

describe('a store of files', () => {
  it('lets its owner alone read, and names no key', async () => {
    const store = createFileStore(join(folder, 'modes'))
    await store.set('a person', 'a token')
    const files = await readdir(join(folder, 'modes'))
    expect(files).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    const modes = await Promise.all(
      [folder + '/modes', join(folder, 'modes', files[0]!)].map((path) => stat(path)),
    )
    expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['700', '600'])
  })

  it.each([
    [
      'a file in place of its folder',
      async (path: string) => writeFile(path, ''),
      /^.*: \w+ failed \(\w+\)\. /,
    ],
    ['a damaged file', damage, /damaged: remove/],
  ])('says what is wrong with %s', async (_, make, message) => {
    const path = join(folder, `wrong ${count++}`)
    await make(path)
    const error = await createFileStore(path)
      .get('key')
      .then(
        () => undefined,
        (error: unknown) => error,
      )
    expect(error).toMatchObject({ code: 'STORE', message: expect.stringMatching(message) })
  })
})

async function damage(path: string): Promise<void> {
  await createFileStore(path).set('key', 'a secret text')
  const [file] = await readdir(path)
  await writeFile(join(path, file!), '{"text": "a secret te')
}
