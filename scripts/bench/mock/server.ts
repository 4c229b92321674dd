import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { ownFile } from '../suite.ts'

/** A server as it is started from a command line: a file of JavaScript and its arguments. */
export interface Command {
  file: string
  args: readonly string[]
}

/** What a process has used up to now: microseconds of CPU, and bytes. */
export interface Usage {
  cpu: number
  rss: number
  /** The most that `rss` ever was. */
  peak: number
  heap: number
}

/** A server in a process of its own. */
export interface Server {
  url: string
  usage: () => Promise<Usage>
  close: () => Promise<void>
}

/** The server that this file is in a role. */
export const inRole = (role: string): Command => ({ file: ownFile(), args: [role] })

// Asked by a message, the process tells what it has used; it ends with the one that asks.
const probe = `
process.on('message', () => {
  globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed } = process.memoryUsage()
  const peak = process.resourceUsage().maxRSS * 1024
  process.send({ cpu: user + system, rss, peak, heap: heapUsed })
})
process.on('disconnect', () => process.exit())`

/** @param flags of Node, such as --expose-gc */
export async function startServer(command: Command, flags: readonly string[] = []): Promise<Server> {
  const execArgv = [...flags, '--import', `data:text/javascript,${encodeURIComponent(probe)}`]
  const child = launch(command, execArgv)
  const url = await untilListening(child)
  return {
    url,
    async usage() {
      child.send('usage')
      const [usage]: unknown[] = await once(child, 'message')
      return usage as Usage
    },
    async close() {
      const exit = once(child, 'exit')
      // A server that stops gracefully would wait for the channel to its probe.
      child.kill('SIGKILL')
      await exit
    },
  }
}

/** Milliseconds from the start of a process to the line that says where it listens. */
export async function timeToReady(command: Command): Promise<number> {
  const startedAt = performance.now()
  const child = launch(command, [])
  await untilListening(child)
  const time = performance.now() - startedAt
  const exit = once(child, 'exit')
  child.kill()
  await exit
  return time
}

/** Milliseconds from the start of Node to its end, with nothing to do. */
export async function timeToNothing(): Promise<number> {
  const startedAt = performance.now()
  await once(fork('', { execArgv: ['-e', '0'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }), 'exit')
  return performance.now() - startedAt
}

/** Its log goes where it costs the least. */
const launch = ({ file, args }: Command, execArgv: string[]) =>
  fork(file, args, { execArgv, stdio: ['ignore', 'pipe', 'ignore', 'ipc'] })

async function untilListening(child: ChildProcess): Promise<string> {
  const { stdout } = child
  if (!stdout) throw new Error('a server without an output says nothing')
  for await (const line of createInterface({ input: stdout })) {
    const url = /listening on (http:\/\/[\d.:]+)/.exec(line)?.[1]
    if (url === undefined) continue
    // Nobody reads what else it says.
    stdout.resume()
    return url
  }
  throw new Error(`${child.spawnfile} ended before it listened: ${child.spawnargs.join(' ')}`)
}
