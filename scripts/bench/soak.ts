// Half an hour of a mock that remembers: what it keeps, and how long it makes a caller wait. It begins when the mock is full:
// twelve minutes later it has made more loans and notifications than it keeps.
//
//     npx --no-install tsx scripts/bench/soak.ts [minutes]

import { mkdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { partners } from '../../generated/index.ts'
import { prepareMock, send } from './mock/load.ts'
import { startServer } from './mock/server.ts'
import { folder } from './paths.ts'
import { bySecret } from './partners.ts'

const [perSecond, warmUp, goal] = [500, 720, { growth: 2, block: 50 }]
const minutes = Number(process.argv[2] ?? 30)

await mkdir(folder, { recursive: true })
process.env['LENDSPEC_BENCH_RUN'] = String(process.pid)
const { mock, bySecret: sign } = await prepareMock()
const args = [...mock.args, '--stateful', '--strict-replay']
const server = await startServer({ ...mock, args }, ['--expose-gc'])

let rounds = 0
/** Every signature of three seconds is another one: it covers the spaces in a body. */
async function oneSecond(): Promise<void> {
  for (let sent = 0; sent < perSecond;) {
    const spaces = ' '.repeat(rounds++ % 100)
    const bodies = Object.entries(partners[bySecret].examples).map(([id, { parameters }]) => {
      const text = parameters['ok'] ?? '{}'
      return [id, `{${spaces}${text.slice(1)}`]
    })
    const calls = await sign(undefined, Object.fromEntries(bodies))
    const due = Math.min(calls.length, perSecond - sent)
    await send(`${server.url}/${bySecret}`, calls, due)
    sent += due
  }
}

let [first, longest, late] = [NaN, 0, 0]
for (let second = 1 - warmUp; second <= 60 * minutes; second++) {
  const due = sleep(1000)
  const startedAt = performance.now()
  await oneSecond()
  if (performance.now() - startedAt > 1000) late++
  await due
  if (second % 60 !== 0) continue
  const { heap, block } = await server.usage()
  const now = `${second / 60} min: heap ${heap.toFixed(1)} MB, longest block ${block.toFixed(0)} ms`
  if (second === 0) [first, longest, late] = [heap, 0, 0]
  else longest = Math.max(longest, block)
  console.log(
    second < 0
      ? `${now}, filling`
      : `${now}; since 0 min grown by ${(heap - first).toFixed(2)} MB (goal ${goal.growth}), ` +
          `longest block ${longest.toFixed(0)} ms (goal ${goal.block}), ${late} s with fewer than ${perSecond} requests`,
  )
}
await server.close()
