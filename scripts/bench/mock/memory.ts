import { atMost, type Result } from '../measure.ts'
import { createApps, type SignCalls } from './calls.ts'
import { send } from './load.ts'
import { type Server, startServer } from './server.ts'
import { echo, folder, lendspec, prism, rivals, type Say } from './subjects.ts'

const atOnce = 2000
const [many, fewer] = [100_000, 10_000]

/** What a server holds after many requests; the others have a tenth of them, which takes long enough. */
export async function measureMemory(say: Say): Promise<Result[]> {
  const { configFile, calls } = await createApps(folder)
  const held = async (server: Server, times: number, prefix = '/awda') => {
    const value = await memoryAfter(times, server, prefix, calls.awda)
    await server.close()
    return value
  }
  const own = await held(await startServer(lendspec(configFile)), many)
  const results: Result[] = [
    { name: `memory after ${many} requests`, value: own, unit: 'MB', goal: atMost(100) },
  ]
  const add = (name: string, value: number) =>
    results.push({ name: `${name}, after ${fewer}`, value, unit: 'MB', goal: null })
  for (const [name, command] of Object.entries({ 'bare node:http echo': echo, ...rivals(say) })) {
    add(name, await held(await startServer(command), fewer))
  }
  add('Prism, AWDA alone', await held(await startServer(await prism('awda')), fewer, ''))
  return results
}

/** Megabytes that a server holds after `times` requests. */
async function memoryAfter(times: number, server: Server, prefix: string, sign: SignCalls): Promise<number> {
  for (let sent = 0; sent < times; sent += atOnce) {
    const calls = (await sign()).map((call) => ({ ...call, path: prefix + call.path }))
    await send(server.url, calls, atOnce)
  }
  return (await server.usage()).rss / 1024 / 1024
}
