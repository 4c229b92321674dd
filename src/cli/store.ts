import type { SharedStore } from '../core/store.ts'
import { createFileStore } from '../files/file-store.ts'
import { UsageError } from './io.ts'

/** Where several mocks keep what they remember: the address of a Redis, or a folder. */
export async function openStore(place: string): Promise<SharedStore & { close?(): Promise<void> }> {
  if (!/^rediss?:/.test(place)) return createFileStore(place)
  const loaded = await import('../redis/index.ts').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UsageError('--store with Redis needs the package redis: npm install redis')
  })
  return loaded.createRedisStore({ url: place })
}
