import type { SignCalls } from './calls.ts'
import { send } from './load.ts'
import type { Server } from './server.ts'

const atOnce = 2000

/** Megabytes that a server holds after `times` requests. */
export async function memoryAfter(
  times: number,
  server: Server,
  prefix: string,
  sign: SignCalls,
): Promise<number> {
  for (let sent = 0; sent < times; sent += atOnce) {
    const calls = (await sign()).map((call) => ({ ...call, path: prefix + call.path }))
    await send(server.url, calls, atOnce)
  }
  return (await server.usage()).rss / 1024 / 1024
}
