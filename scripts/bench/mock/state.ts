// Guards the cost of a stateful mock.

import { randomBytes } from 'node:crypto'
import type { Behaviour } from '../../../src/core/behaviour.ts'
import type { AppsInput } from '../../../src/mock/apps.ts'
import { createGateway, type Gateway } from '../../../src/mock/gateway.ts'
import { createInterpreter } from '../../../src/mock/state/rules.ts'
import { createSession } from '../../../src/mock/state/session.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { bySecret, createSigner } from '../partners.ts'
import { cpuTime, inTurn, reporting } from '../sample.ts'
import { signCalls } from './load.ts'

const appId = 'DEMO'
const secret = randomBytes(16).toString('hex')
const now = Date.now()
const events = 10_000
const loans = 50

export const measure: Measure<'mock/state'> = async () => {
  const apps = { [bySecret]: [{ appId, secret }] }
  const calls = await signCalls(bySecret, createSigner(bySecret, appId, secret))()
  /** As a client calls it in process. */
  const all = (gateway: Gateway) => async () => {
    for (const { path, headers, body } of calls) {
      const url = `http://localhost/${bySecret}${path}`
      await (await gateway(new Request(url, { method: 'POST', headers: { ...headers }, body }))).text()
    }
  }
  const [forgets, remembers] = [false, true].map((stateful) =>
    createGateway({ apps, stateful, now: () => now }),
  )
  const rounds = await inTurn(
    { stateless: { work: all(forgets!), times: 20 }, stateful: { work: all(remembers!), times: 20 } },
    { rounds: 30 },
  )
  const advances = await inTurn(
    { advance: { work: advanceOver(events) }, days: reporting(advanceOverDays(apps)) },
    { rounds: 10 },
  )
  return {
    'mock/stateful': figureOf(rounds, ({ stateless, stateful }) => stateful / stateless),
    'mock/advance': figureOf(advances, ({ advance }) => advance),
    'mock/days': figureOf(advances, ({ days }) => days),
  }
}

/** Milliseconds of CPU for forty days of loans by the rules of the partner, each disbursed and then overdue. */
function advanceOverDays(apps: AppsInput) {
  const notify = { to: 'http://127.0.0.1:9', fetch: async () => Response.json({ code: 0 }) }
  const gateway = createGateway({ apps, stateful: true, notify, now: () => now })
  let rounds = 0
  return async () => {
    const session = (await gateway.session(`round-${rounds++}`))[bySecret]
    const loan = { state: 'signed', approvedAmount: 3_000_000, approvedTenor: '3M' }
    for (let index = 0; index < loans; index++) await session.put('loan', String(index), loan)
    const before = cpuTime()
    const { deliveries } = await session.advance('40d')
    if (deliveries.length !== 2 * loans) throw new Error(`${deliveries.length} deliveries in forty days`)
    return cpuTime() - before
  }
}

/** Makes entities with a transition and a notification each, and lets them all happen. */
const advanceOver = (count: number) => async () => {
  const delivered = { status: 200, acknowledged: true, refused: false, outcome: 'acknowledged' }
  const interpreter = createInterpreter(behaviour)
  const session = createSession({
    behaviour,
    interpreter,
    start: (at) => interpreter.start('bench', at),
    wall: () => now,
    deliver: async () => [delivered],
    schedule: [0],
    notify: { to: 'http://127.0.0.1:9' },
  })
  for (let index = 0; index < count / 2; index++) await session.put('order', String(index), {})
  await session.advance('40d')
}

const behaviour: Behaviour = {
  entities: {
    order: {
      key: 'id',
      initial: 'open',
      seed: [],
      holdsTokens: false,
      fields: ['id', 'state'],
      transitions: {
        close: [
          {
            id: 'order.close',
            grade: 'inferred',
            from: ['open'],
            to: 'closed',
            after: (scope) => (Number(scope.entity('order')?.['id']) % 977) * 3_600_000,
            set: {},
            notify: { event: 'closed', fields: ['id', 'state'] },
          },
        ],
      },
    },
  },
  operations: {},
}
