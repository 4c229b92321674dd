import { setTimeout as sleep } from 'node:timers/promises'
import { figureOf, once } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { bySecret, operationOf } from '../partners.ts'
import { atFull } from '../sample.ts'
import { prepareMock, send } from './load.ts'
import { startServer } from './server.ts'

const [large, many, atOnce] = [400, 100_000, 2000]

export const measure: Measure<'mock/memory'> = async () => {
  const { mock, bySecret: sign } = await prepareMock()
  const photo = JSON.stringify({ mobile: '81234567890', mimeType: 'KTP', content: 'A'.repeat(1_000_000) })
  const after = async (use: (url: string) => Promise<void>) => {
    const server = await startServer(mock)
    await use(`${server.url}/${bySecret}`)
    // The inspector masks what it keeps within two seconds.
    await sleep(3000)
    const usage = await server.usage()
    await server.close()
    return usage
  }
  const runs: Awaited<ReturnType<typeof after>>[] = []
  for (let time = 0; time < atFull(3, 1); time++) {
    const calls = await sign(undefined, { uploadImage: photo })
    const uploads = calls.filter(({ path }) => path === operationOf(bySecret, 'uploadImage').path)
    runs.push(await after((url) => send(url, uploads, large)))
  }
  const all = atFull(many)
  const { memory } = await after(async (url) => {
    for (let sent = 0; sent < all; sent += atOnce) await send(url, await sign(), atOnce)
  })
  return {
    'mock/large': figureOf(runs, ({ memory }) => memory),
    'mock/large-peak': figureOf(runs, ({ peak }) => peak),
    'mock/many': once(memory, all < many ? `after ${all}` : undefined),
  }
}
