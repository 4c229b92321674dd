import { afterAll, expect, it, vi } from 'vitest'
import type { Guests } from './registry.ts'

// An OpenAPI file of somebody's own, without an envelope, from `lendspec add --from` to calls over a socket.

const guests = await vi.hoisted(async (): Promise<Guests> => {
  const { inviteGuests } = await import('./registry.ts')
  return inviteGuests([], [], ['converted'])
})
vi.mock('../../generated/index.ts', async (original) => guests.with('index', await original()))
vi.mock('../../generated/clients.ts', async (original) => guests.with('clients', await original()))
vi.mock('../../generated/signers.ts', async (original) => guests.with('signers', await original()))
vi.mock('../../generated/verifiers.ts', async (original) => guests.with('verifiers', await original()))
vi.mock('../../generated/messages.ts', async (original) => guests.with('messages', await original()))
vi.mock('../../generated/subjects.ts', async (original) => guests.with('subjects', await original()))

const { languages, samplesOf } = await import('../../src/generate/samples/index.ts')
const { openTerminal } = await import('../in-process.ts')
const { ensureDemoApp } = await import('../../src/mock/demo.ts')
const { profiles } = await import('../../src/mock/profiles.ts')
const { readDemoCaller } = await import('../../src/cli/credentials.ts')

afterAll(() => guests.remove())
const api = 'converted'
const guest = guests.partners.get(api)!
// The bundle of a guest is beside its modules.
Object.assign(profiles[api as keyof typeof profiles], {
  document: async () => structuredClone(guest.loaded.document),
})

type Call = (given: object, options?: { headers: Record<string, string> }) => Promise<unknown>
const terminal = openTerminal()
const { lendspec, path } = terminal

it.each(['examples', 'prism'])('is served, called and tested with the engine %s', async (engine) => {
  const mock = await terminal.startMock(['--engine', engine])
  const server = mock.server(api)
  const { createConvertedClient } = await guest.load<{
    createConvertedClient(
      options: object,
    ): Record<'listOrders' | 'createOrder' | 'getOrder' | 'cancelOrder', Call>
  }>('client.ts')
  const demo = await ensureDemoApp(path('.lendspec'))
  const client = createConvertedClient({
    ...(await readDemoCaller(api as keyof typeof profiles, demo)),
    server,
  })
  const query = { state: 'open', ids: ['a', 'b'], least: 0.07 }
  const order = { amount: 19.99, id: expect.any(String) }
  expect(await client.listOrders({ params: { query } })).toEqual([expect.objectContaining(order)])
  const one = { params: { path: { id: 'B 2/3' } } }
  expect(await client.getOrder(one)).toMatchObject(order)
  expect(await client.createOrder({ amount: 0.07 })).toMatchObject(order)
  expect(await client.cancelOrder(one)).toBeUndefined()
  const refusal = (code: string) => ({ headers: { Prefer: `code=${code}` } })
  await expect(client.getOrder(one, refusal('404'))).rejects.toMatchObject({
    name: 'RejectedError',
    partnerCode: 404,
    status: 404,
  })
  await expect(client.createOrder({ amount: 1 }, refusal('4XX'))).rejects.toMatchObject({
    name: 'RejectedError',
  })
  await expect(client.createOrder({ amount: 0.075 })).rejects.toMatchObject({ name: 'RejectedError' })

  const tested = await lendspec(['test', api, '--server', server, '--allow', 'createOrder', 'cancelOrder'])
  expect([tested.code, tested.stderr]).toEqual([0, expect.stringMatching(/ 0 with drift$/m)])
  await mock.stop()
})

it.each(['listOrders', 'createOrder', 'getOrder', 'cancelOrder'])(
  'has samples of %s in each language, which read the status',
  (id) => {
    const { document, scheme } = guest.loaded
    const samples = samplesOf(api, document, id, scheme)
    expect(samples.map(({ label }) => label)).toEqual(languages.map(({ label }) => label))
    for (const { source } of samples) expect(source).not.toContain('comes with HTTP 200 too')
  },
)
