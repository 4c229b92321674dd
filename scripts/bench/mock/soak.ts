import { setTimeout as sleep } from 'node:timers/promises'
import { atLeast, atMost, quantile, type Result } from '../measure.ts'
import { createApps, type SignCalls } from './calls.ts'
import { send } from './load.ts'
import { startServer } from './server.ts'
import { folder, lendspec, type Say } from './subjects.ts'

/** `SOAK_MINUTES=5 npm run bench -- soak` is a short one. */
const minutes = Number(process.env['SOAK_MINUTES'] ?? 30)
const [perSecond, portions] = [500, 10]
const megabyte = 1024 * 1024

/** What a server holds more after half an hour than when it was warm, and what it failed to answer. */
export async function measureSoak(say: Say): Promise<Result[]> {
  const { configFile, calls } = await createApps(folder)
  const server = await startServer(lendspec(configFile), ['--expose-gc'])
  const under = async (prefix: string, sign: SignCalls) =>
    (await sign()).map((call) => ({ ...call, path: prefix + call.path }))
  const heaps: number[] = []
  let [sent, errors] = [0, 0]
  const startedAt = performance.now()
  for (let second = 0; second < minutes * 60; second++) {
    const mixed = [...(await under('/awda', calls.awda)), ...(await under('/ppdai', calls.rsa1024))]
    for (let portion = 0; portion < portions; portion++) {
      const due = startedAt + (second + portion / portions) * 1000
      await sleep(Math.max(0, due - performance.now()))
      sent += perSecond / portions
      await send(server.url, mixed, perSecond / portions).catch((error: Error) => {
        errors++
        say(error.message)
      })
    }
    if (second % 10 === 9) heaps.push((await server.usage()).heap / megabyte)
    if (second % 60 === 59) say(`${sent} requests, heap ${heaps.at(-1)?.toFixed(2)} MB`)
  }
  const rate = (sent / (performance.now() - startedAt)) * 1000
  await server.close()
  // What is loaded and compiled for the first requests is no growth.
  const warm = heaps.slice(Math.ceil(heaps.length / 10))
  const quarter = Math.ceil(warm.length / 4)
  const growth = quantile(warm.slice(-quarter), 0.5) - quantile(warm.slice(0, quarter), 0.5)
  return [
    { name: `heap growth in ${minutes} minutes`, value: growth, unit: 'MB', goal: atMost(2) },
    { name: 'errors', value: errors, unit: `of ${sent} requests`, goal: atMost(0) },
    { name: 'requests', value: rate, unit: 'a second', goal: atLeast(perSecond * 0.99) },
  ]
}
