import { setTimeout } from 'node:timers/promises'
import { operations } from '../../../generated/awda/operations.ts'
import { atMost, type Result } from '../measure.ts'
import { createApps, type SignCalls } from './calls.ts'
import { send } from './load.ts'
import { type Server, startServer } from './server.ts'
import { echo, folder, lendspec, prism, rivals, type Say } from './subjects.ts'

const atOnce = 2000
const [many, fewer, large] = [100_000, 10_000, 400]

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
  results.push(...(await measureLarge(await startServer(lendspec(configFile)), calls.awda)))
  const add = (name: string, value: number) =>
    results.push({ name: `${name}, after ${fewer}`, value, unit: 'MB', goal: null })
  for (const [name, command] of Object.entries({ 'bare node:http echo': echo, ...rivals(say) })) {
    add(name, await held(await startServer(command), fewer))
  }
  add('Prism, AWDA alone', await held(await startServer(await prism('awda')), fewer, ''))
  return results
}

/** A mock under large photos, which its inspector keeps: what it holds afterwards, and the most that it ever held. */
async function measureLarge(server: Server, sign: SignCalls): Promise<Result[]> {
  const photo = JSON.stringify({ mobile: '81234567890', mimeType: 'KTP', content: 'A'.repeat(1_000_000) })
  const calls = await sign(undefined, { uploadImage: photo })
  const upload = calls.filter((call) => call.path === operations.uploadImage.path)
  await send(
    server.url,
    upload.map((call) => ({ ...call, path: `/awda${call.path}` })),
    large,
  )
  // The inspector masks what it keeps within two seconds.
  await setTimeout(3000)
  const { rss, peak } = await server.usage()
  await server.close()
  const name = `memory after ${large} requests of 1 MB`
  return [
    { name, value: rss / 1024 / 1024, unit: 'MB', goal: atMost(120) },
    { name: `${name}, at most`, value: peak / 1024 / 1024, unit: 'MB', goal: null },
  ]
}

/** Megabytes that a server holds after `times` requests. */
async function memoryAfter(times: number, server: Server, prefix: string, sign: SignCalls): Promise<number> {
  for (let sent = 0; sent < times; sent += atOnce) {
    const calls = (await sign()).map((call) => ({ ...call, path: prefix + call.path }))
    await send(server.url, calls, atOnce)
  }
  return (await server.usage()).rss / 1024 / 1024
}
