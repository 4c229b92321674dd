import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { ownFile, resolve } from '../paths.ts'

/** A server as it is started from a command line: a file of JavaScript and its arguments. */
export interface Command {
  file: string
  args: readonly string[]
}

/** A server in another process. */
export type Server = Awaited<ReturnType<typeof startServer>>

// Asked by a message, the process reports what it has used; it ends with the one that asks.
const probe = `
import { monitorEventLoopDelay } from 'node:perf_hooks'
const delay = globalThis.gc && monitorEventLoopDelay({ resolution: 1 })
delay?.enable()
process.on('message', () => {
  const block = delay?.max / 1e6
  globalThis.gc?.()
  // The pause of this collection is recorded after it.
  setTimeout(() => delay?.reset(), 200)
  const { user, system } = process.cpuUsage()
  const { maxRSS } = process.resourceUsage()
  const { rss, heapUsed } = process.memoryUsage()
  const [memory, heap] = [rss / 2 ** 20, heapUsed / 2 ** 20]
  process.send({ cpu: (user + system) / 1000, memory, peak: maxRSS / 1024, heap, block })
})
process.on('disconnect', () => process.exit())`

/** @param execArgv with `--expose-gc` it reports what it keeps after a collection, and the longest block of its event loop */
export async function startServer(command: Command, execArgv: readonly string[] = []) {
  const child = launch(command, [
    ...execArgv,
    '--import',
    `data:text/javascript,${encodeURIComponent(probe)}`,
  ])
  return {
    url: await untilListening(child),
    /** What it has used: milliseconds of CPU, megabytes now, and at most; milliseconds of a block since the last question. */
    async usage(): Promise<Record<'cpu' | 'memory' | 'peak' | 'heap' | 'block', number>> {
      child.send('usage')
      const [usage] = await once(child, 'message')
      return usage
    },
    close: () => stop(child),
  }
}

/** Milliseconds from the start of a process to the line that says where it listens. */
export async function timeToReady(command: Command): Promise<number> {
  const startedAt = performance.now()
  const child = launch(command, [])
  await untilListening(child)
  const time = performance.now() - startedAt
  await stop(child)
  return time
}

/** Its log goes where it costs the least. */
const launch = ({ file, args }: Command, execArgv: string[]) =>
  fork(file, args, { execArgv, stdio: ['ignore', 'pipe', 'ignore', 'ipc'] })

async function stop(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  // A server that stops gracefully would wait for the channel to its probe.
  child.kill('SIGKILL')
  await exit
}

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
  throw new Error(`ended before it listened: ${child.spawnargs.join(' ')}`)
}

export const startEcho = () => startServer({ file: ownFile(), args: ['echo'] })

/** The floor: what Node takes for a request that is read and sent back. */
export function echo(): void {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks)
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
    })
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object') console.log(`listening on http://127.0.0.1:${address?.port}`)
  })
}

/** Prism's own command line. It serves one contract, at the paths of the contract, on a port that was free just now. */
export async function startPrism(api: string): Promise<Server> {
  const free = createServer().listen(0, '127.0.0.1')
  await once(free, 'listening')
  const address = free.address()
  const port = typeof address === 'object' ? address?.port : undefined
  free.close()
  const file = resolve('@stoplight/prism-cli/dist/index.js')
  return startServer({ file, args: ['mock', '--port', String(port), `generated/${api}/openapi.json`] })
}
