import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createMemoryStore } from '../../src/client/handled-store.ts'
import type { Receiver } from '../../src/client/receiver.ts'
import { createNotifierOf, endedAsWanted } from '../../src/mock/notify.ts'
import { assumptionsOf, isForged, type Mode, modes } from '../../src/mock/notify-order.ts'
import type { Sender } from '../../src/mock/sender.ts'
import type { Declaration } from '../../src/signing/grammar.ts'
import { type EventName, eventNames, generateEvents } from '../partners/events.ts'
import type { Generated } from '../partners/generated.ts'

// The notifier and the receiver of a partner that is in no registry, for events signed in five ways.

type Handler = () => unknown
interface Module {
  create: (options: object) => Receiver<object, [unknown]>
  toFetchHandler: (
    receiver: object,
    handler: Handler,
    options?: object,
  ) => (request: Request) => Promise<Response>
}
let partner: Generated
let sender: Sender
const modules = {} as Record<EventName, Module>
beforeAll(async () => {
  partner = await generateEvents()
  const { scheme } = await partner.load<{ scheme: Declaration }>('scheme.ts')
  const signers: Record<string, { create: never }> = {}
  for (const name of eventNames) {
    const receiver = await partner.load<Record<string, unknown>>(`receiver-${name}.ts`)
    const create = Object.entries(receiver).find(([key]) => key.endsWith('Receiver'))?.[1]
    modules[name] = { ...receiver, create } as never
    signers[name] = { create: (await partner.load<{ createSigner: never }>(`sign-${name}.ts`)).createSigner }
  }
  sender = { ...partner.partner, events: scheme.events, signers }
}, 60_000)
afterAll(() => partner?.remove())

const now = Date.UTC(2026, 10, 21, 12)
const pair = generateKeyPairSync('ed25519')
const secret = `whsec_${Buffer.from('a'.repeat(24)).toString('base64')}`
const credentials = { client: 'c', keyName: 'k1', privateKey: pair.privateKey, secret }
const to = 'http://127.0.0.1:9/hook?a=1'

function scene(name: EventName, failures = 0) {
  let time = now
  const handler = vi.fn(() => {
    if (failures-- > 0) throw new Error('no database')
  })
  const reasons: string[] = []
  const known = { refund: { publicKeys: { k1: pair.publicKey } }, whole: { client: 'c', secret } }
  const receiver = modules[name].create({
    ...(known[name as keyof typeof known] ?? { secret }),
    now: () => time,
    store: createMemoryStore({ now: () => time }),
    onRefused: (reason: string) => reasons.push(reason),
  })
  const notifier = createNotifierOf(sender, {
    credentials,
    now: () => time,
    sleep: async (duration) => void (time += duration),
    schedule: [0, 1000],
    fetch: modules[name].toFetchHandler(receiver, handler, { onError: () => {} }),
  })
  return { notifier, handler, reasons }
}

describe.each(eventNames)('the event %s', (name) => {
  it.each(modes)('is sent and received as wanted: %s', async (mode: Mode) => {
    const { notifier, handler, reasons } = scene(name, mode === 'handler-fails-once' ? 1 : 0)
    const payloads = mode === 'reordered' ? ['{"number":"1"}', '{"number":"2"}'] : ['{"number":"1"}']
    const deliveries = await notifier.send({ to, notification: name, mode, payloads })
    expect(endedAsWanted(deliveries)).toBe(true)
    const calls = { reordered: 2, 'handler-fails-once': 2 }
    expect(handler).toHaveBeenCalledTimes(isForged(mode) ? 0 : (calls[mode as keyof typeof calls] ?? 1))
    expect(reasons).toEqual(
      isForged(mode) ? [mode === 'stale' ? 'timestamp-expired' : 'signature-mismatch'] : [],
    )
  })

  it('is sent again with the same bytes and headers', async () => {
    const { notifier, handler } = scene(name)
    const [first] = await notifier.send({ to, notification: name })
    const again = await notifier.replay(first!.id)
    expect(again).toMatchObject({ acknowledged: true, body: first!.body, headers: first!.headers })
    expect(handler).toHaveBeenCalledTimes(1)
  })
})

it('a notification that the contract does not declare, or that breaks it, is not sent', async () => {
  const { notifier } = scene('order')
  await expect(notifier.send({ to, notification: 'other' })).rejects.toMatchObject({ code: 'CONFIGURATION' })
  await expect(notifier.send({ to, notification: 'order', payloads: ['{"number":1}'] })).rejects.toThrow(
    'does not match',
  )
  await expect(
    notifier.send({ to, notification: 'order', payloads: Array<string>(6).fill('{"number":"1"}') }),
  ).rejects.toThrow('give 1 to 5')
})

it('credentials that are missing are named', async () => {
  const notifier = createNotifierOf(sender, { credentials: { secret } })
  await expect(notifier.send({ to, notification: 'refund' })).rejects.toThrow(
    /^(keyName|privateKey): found no key/,
  )
})

it('what is assumed follows from the declaration', () => {
  expect(assumptionsOf(sender, 'whole')[0]).toBe('signed like a request to EVENTS, with the same secret')
  expect(assumptionsOf(sender, 'stripe')[0]).toBe('acknowledged by HTTP 2xx')
  expect(assumptionsOf(sender, 'order')[0]).toMatch(/^acknowledged by HTTP 200 and a success code/)
})
