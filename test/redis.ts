import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRedisStore } from '../src/redis/index.ts'
import { find } from './tools.ts'

/** Redis, or Valkey, which takes the same commands. */
export const redisPath = find('redis-server', 'valkey-server')

export interface RedisServer {
  readonly url: string
  readonly pid: number
  /** As `kill -9` does. */
  kill(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

/** A separate server, whose data survive a crash. */
export async function startRedis(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'lendspec-redis-'))
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  let child: ChildProcess
  async function start() {
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '']
    child = spawn(redisPath ?? '', [...options, '--appendonly', 'yes', '--appendfsync', 'always'], {
      stdio: 'ignore',
    })
    for (let turn = 0; ; turn++) {
      const store = await createRedisStore({ url }).catch((error: unknown) => {
        if (turn > 200) throw error
      })
      // While it reads its file it accepts connections, and no commands.
      const isReady = await store?.get('').then(
        () => true,
        () => false,
      )
      await store?.close()
      if (isReady) return
      await new Promise((done) => setTimeout(done, 25))
    }
  }
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((done) => {
      child.once('exit', () => done())
      child.kill(signal)
    })
  await start()
  return {
    url,
    get pid() {
      return child.pid!
    },
    start,
    kill: () => end('SIGKILL'),
    async close() {
      if (child.exitCode === null && child.signalCode === null) await end('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
