// `lendspec/redis`: what several processes share, in Redis or Valkey. Needs the package `redis`.

import { createHash } from 'node:crypto'
import { createClient } from 'redis'
import type { HandledStore } from '../client/handled-store.ts'
import { createSharedClaims } from '../client/shared-claims.ts'
import { ConfigurationError } from '../core/errors.ts'
import { type SetCondition, type SharedStore, StoreError } from '../core/store.ts'

export interface RedisOptions {
  /** `redis://` or `rediss://`, with user and password where the server wants them. Default `redis://127.0.0.1:6379`. */
  url?: string
  /** Put before each key. Default `lendspec:`. */
  prefix?: string
  /** Milliseconds that a command may take. Default 4,000. */
  timeout?: number
}

/** For the option `store` of receivers, token stores and gateways. */
export interface RedisStore extends SharedStore, HandledStore {
  /** Ends the connection. */
  close(): Promise<void>
}

/** By its hash: the text itself may be long. */
const compareAndSet = `
local text = redis.call('GET', KEYS[1])
if not text or redis.sha1hex(text) ~= ARGV[1] then return 0 end
if ARGV[2] == 'DEL' then redis.call('DEL', KEYS[1])
elseif ARGV[4] then redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[4])
else redis.call('SET', KEYS[1], ARGV[3]) end
return 1`

/**
 * Connects to Redis. While it is away, each call rejects at once with a StoreError; the connection comes back by itself.
 * Switch on its append-only file (`appendonly yes`): what Redis forgets in a restart is forgotten here too.
 * By default it may lose the last two seconds in a crash; `appendfsync always` loses nothing.
 * @throws ConfigurationError for an unusable option, StoreError where there is no server
 */
export async function createRedisStore({
  url = 'redis://127.0.0.1:6379',
  prefix = 'lendspec:',
  timeout = 4000,
}: RedisOptions = {}): Promise<RedisStore> {
  if (!URL.canParse(url) || !/^rediss?:$/.test(new URL(url).protocol))
    throw new ConfigurationError('url must be the address of a Redis, for example redis://127.0.0.1:6379.')
  // Without the password.
  const { host } = new URL(url)
  let isThere = false
  const client = createClient({
    url,
    keyPrefix: prefix,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: timeout,
      reconnectStrategy: (retries, cause) =>
        isThere ? Math.min(50 * 2 ** Math.min(retries, 5), 1000) : cause,
    },
  })
  // Each call says it.
  client.on('error', () => {})

  async function run<Result>(work: () => Promise<Result>): Promise<Result> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      // A process that was busy for so long reads first what has come meanwhile.
      timer = setTimeout(() => setImmediate(() => reject(new Error('timeout'))), timeout)
    })
    try {
      return await Promise.race([work(), late])
    } catch (error) {
      throw new StoreError(`Redis at ${host} ${describe(error, timeout)}`)
    } finally {
      clearTimeout(timer)
    }
  }

  async function set(
    key: string,
    text: string | undefined,
    { expected, keep = Infinity }: SetCondition = {},
  ) {
    const px = keep === Infinity ? undefined : Math.max(1, Math.ceil(keep))
    if (typeof expected === 'string') {
      const verb = text === undefined ? 'DEL' : 'SET'
      const given = [hashOf(expected), verb, text ?? '', ...(px === undefined ? [] : [String(px)])]
      return (await client.eval(compareAndSet, { keys: [key], arguments: given })) === 1
    }
    if (text === undefined)
      return expected === undefined ? (await client.del(key), true) : !(await client.exists(key))
    const options = {
      ...(expected === null && { condition: 'NX' as const }),
      ...(px !== undefined && { expiration: { type: 'PX' as const, value: px } }),
    }
    return (await client.set(key, text, options)) !== null
  }

  await run(() => client.connect())
  isThere = true
  const texts: SharedStore = {
    get: (key) => run(async () => (await client.get(key)) ?? undefined),
    set: (...given) => run(() => set(...given)),
  }
  return {
    ...texts,
    ...createSharedClaims(texts),
    close: async () => (client.isReady ? client.close() : client.destroy()),
  }
}

const hashOf = (text: string) => createHash('sha1').update(text, 'utf8').digest('hex')

/** Messages of a server may quote a key or a text: only their first word, which is a code, is shown. */
function describe(error: unknown, timeout: number): string {
  const { message = '', code = '', name = '' } = error as { message?: string; code?: string; name?: string }
  if (message === 'timeout' || /Timeout/.test(name))
    return `did not respond within ${timeout} ms. Is it overloaded or stopped?`
  const [reply] = /^[A-Z]{3,}\b/.exec(message) ?? []
  const isReply = /^(Simple|Blob)?Error(Reply)?$/.test(name) || (reply !== undefined && !code)
  if (isReply && reply)
    return `refused a command (${reply}). Check its user, its rights and its memory limit.`
  return `was not reached${code ? ` (${code})` : ''}. Is it running? lendspec connects again by itself.`
}
