import { createHash, randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type SetCondition, type SharedStore, StoreError } from '../core/store.ts'
import { describeFileError } from './file-error.ts'

/** Milliseconds after which a lock is that of a process that died: a step takes a few. */
const stale = 5000

/**
 * Keeps texts in a folder that the processes of one machine share: a file for each key, readable by its owner alone, and
 * replaced as a whole. It is made for hundreds of texts, such as the tokens of users.
 * @param folder made where it is missing
 */
export function createFileStore(folder: string): SharedStore {
  // A key may be a user's name: it is in no file name.
  const fileOf = (key: string) => join(folder, createHash('sha256').update(key).digest('hex'))

  async function find(file: string): Promise<string | undefined> {
    const content = await unless('ENOENT', () => readFile(file, 'utf8'))
    if (content === undefined) return undefined
    const { text, until } = JSON.parse(content) as { text: string; until?: number }
    return until === undefined || until > Date.now() ? text : undefined
  }

  /** A crash leaves the former file or the new one, whole. */
  async function replace(file: string, text: string, { keep }: SetCondition): Promise<void> {
    const beside = `${file}.${randomUUID()}`
    const until = keep === undefined ? undefined : Date.now() + keep
    try {
      await write(beside, JSON.stringify({ text, until }))
      await rename(beside, file)
    } finally {
      await rm(beside, { force: true })
    }
  }

  /** Runs `work` while no other process changes this file. */
  async function locked<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
    const [lock, owner] = [`${file}.lock`, randomUUID()]
    await mkdir(folder, { recursive: true, mode: 0o700 })
    while (
      !(await unless('EEXIST', async () => (await writeFile(lock, owner, { flag: 'wx', mode: 0o600 }), true)))
    ) {
      if (await isStale(lock)) await breakLock(lock)
      await new Promise((done) => setTimeout(done, 1 + 4 * Math.random()))
    }
    try {
      return await work()
    } finally {
      // Another process may have broken it.
      if ((await unless('ENOENT', () => readFile(lock, 'utf8'))) === owner) await rm(lock, { force: true })
    }
  }

  return {
    get: (key) => explained(() => find(fileOf(key))),
    set: (key, text, condition = {}) =>
      explained(async () => {
        const { expected } = condition
        const file = fileOf(key)
        return locked(file, async () => {
          if (expected !== undefined && ((await find(file)) ?? null) !== expected) return false
          if (text === undefined) await rm(file, { force: true })
          else await replace(file, text, condition)
          return true
        })
      }),
  }
}

const isStale = async (lock: string) => {
  const found = await unless('ENOENT', () => stat(lock))
  return found !== undefined && Date.now() - found.mtimeMs > stale
}

/** Of several that break it, one renames it. Where that was the lock of who came next, it is put back. */
async function breakLock(lock: string): Promise<void> {
  const beside = `${lock}.${randomUUID()}`
  await unless('ENOENT', () => rename(lock, beside))
  if (!(await isStale(beside))) await unless('ENOENT', () => unless('EEXIST', () => link(beside, lock)))
  await rm(beside, { force: true })
}

async function write(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Undefined for an error of this code. */
async function unless<Result>(code: string, work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return undefined
    throw error
  }
}

/** Errors of the file system name a path, and those of JSON.parse quote the file. */
async function explained<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw new StoreError(
      describeFileError(error) ?? 'A file of the store is damaged: remove the folder of the store.',
    )
  }
}
