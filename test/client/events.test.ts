import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createMemoryStore } from '../../src/client/handled-store.ts'
import type { Notification, Receiver } from '../../src/client/receiver.ts'
import type { Reply, RespondOptions } from '../../src/client/respond.ts'
import { createNodeSigner } from '../../src/signing/keys.ts'
import { type EventName, eventNames, generateEvents } from '../partners/events.ts'
import type { Generated } from '../partners/generated.ts'
import { rsaPair } from '../keys.ts'

// Notifications of any declared scheme: signed as the partner would, and received.

type Handler = (notification: Notification<object>) => unknown
type AnyReceiver = Receiver<object, [given?: unknown]>
interface Module {
  acknowledgement: string
  signNotification: (
    body: object,
    options: object,
  ) => Promise<Uint8Array | { body: Uint8Array; headers: Record<string, string> }>
  respond: (
    receiver: AnyReceiver,
    raw: Uint8Array,
    given: unknown,
    handler: Handler,
    options?: RespondOptions,
  ) => Promise<Reply>
  toFetchHandler: (receiver: AnyReceiver, handler: Handler) => (request: Request) => Promise<Response>
  create: (options: object) => AnyReceiver
}

let partner: Generated
const modules = {} as Record<EventName, Module>
beforeAll(async () => {
  partner = await generateEvents()
  for (const name of eventNames) {
    const receiver = await partner.load<Record<string, unknown>>(`receiver-${name}.ts`)
    const testing = await partner.load<object>(`testing-${name}.ts`)
    const create = Object.entries(receiver).find(([key]) => key.endsWith('Receiver'))?.[1]
    modules[name] = { ...receiver, ...testing, create } as Module
  }
}, 60_000)
afterAll(() => partner?.remove())

const now = Date.UTC(2026, 10, 21, 12)
const pair = generateKeyPairSync('ed25519')
const other = generateKeyPairSync('ed25519')
const url = 'http://127.0.0.1/hook?a=1'
const order = { number: '1', paid: true }
const secretOf = (letter: string) => `whsec_${Buffer.from(letter.repeat(24)).toString('base64')}`

/** What the sender signs with, another one, and what the receiver knows of the first; seconds that a time may be off. */
const senders: Record<EventName, { own: object; stranger: object; known: object; window: number }> = {
  order: withSecret(5),
  standard: withSecret(300),
  stripe: withSecret(300),
  whole: withSecret(120, { client: 'c' }, { url }),
  refund: {
    own: { keyName: 'k1', privateKey: createNodeSigner('ED25519', pair.privateKey) },
    stranger: { keyName: 'k1', privateKey: createNodeSigner('ED25519', other.privateKey) },
    known: { publicKeys: { k1: pair.publicKey, k0: other.publicKey } },
    window: 300,
  },
}
function withSecret(window: number, id = {}, more = {}) {
  const [secret, wrong] = [secretOf('a'), secretOf('b')]
  return {
    own: { ...id, ...more, secret },
    stranger: { ...id, ...more, secret: wrong },
    known: { ...id, secret },
    window,
  }
}

interface Sent {
  body: Uint8Array
  headers: Record<string, string>
}
async function sign(name: EventName, body: object = order, options: object = {}): Promise<Sent> {
  const signed = await modules[name].signNotification(body, { now, ...senders[name].own, ...options })
  return signed instanceof Uint8Array ? { body: signed, headers: {} } : signed
}
const givenOf = (name: EventName, { headers }: Sent) =>
  name === 'whole' ? { method: 'POST', url, headers } : headers

/** Verifies, and gives the reason that the operator's log gets; undefined where it is accepted. */
async function reasonFor(name: EventName, sent: Sent, options: object = {}): Promise<string | undefined> {
  let reason: string | undefined
  const onRefused = (found: string) => (reason = found)
  const receiver = modules[name].create({ ...senders[name].known, now: () => now, onRefused, ...options })
  await receiver.verify(sent.body, givenOf(name, sent)).catch((error: unknown) => {
    expect(error).toMatchObject({ code: 'SIGNATURE', reason: 'refused' })
    expect(String(error)).toContain('is not what EVENTS signed, or it is too old')
  })
  return reason
}

const signatureHeader: Record<EventName, string> = {
  order: 'X-Signature',
  refund: 'X-Signature',
  standard: 'webhook-signature',
  stripe: 'Stripe-Signature',
  whole: 'X-Sign',
}
const withHeader = (
  { body, headers }: Sent,
  name: string,
  change: (text: string) => string | undefined,
): Sent => {
  const text = change(headers[name] ?? '')
  const { [name]: _, ...rest } = headers
  return { body, headers: text === undefined ? rest : { ...rest, [name]: text } }
}
const withBody = ({ body, headers }: Sent, change: (text: string) => string): Sent => ({
  body: Buffer.from(change(Buffer.from(body).toString())),
  headers,
})
/** One letter of the signature, which is at the end of its header. */
const damage = (text: string) =>
  text.replace(/(.)(=*)$/, (_, last: string, end: string) => (last === '0' ? '1' : '0') + end)

describe.each(eventNames)('the event %s', (name) => {
  const { window } = senders[name]
  it('is accepted as often as it is delivered, with one key', async () => {
    const receiver = modules[name].create({ ...senders[name].known, now: () => now })
    const sent = await sign(name)
    const first = await receiver.verify(sent.body, givenOf(name, sent))
    expect(first).toMatchObject({ body: order, signedAt: now / 1000 })
    expect(await receiver.verify(sent.body, givenOf(name, sent))).toEqual(first)
  })

  it('is accepted inside its window, and refused outside', async () => {
    for (const off of [-window, 0, window])
      expect(
        await reasonFor(name, await sign(name, order, { now: now + off * 1000 })),
        `${off}`,
      ).toBeUndefined()
    const [old, early] = [-window - 1, window + 1].map((off) => sign(name, order, { now: now + off * 1000 }))
    expect(await reasonFor(name, await old!)).toBe('timestamp-expired')
    expect(await reasonFor(name, await early!)).toBe('timestamp-future')
  })

  it('is accepted with headers of fetch, of Node, and in any case', async () => {
    const sent = await sign(name)
    const lower = Object.fromEntries(
      Object.entries(sent.headers).map(([key, value]) => [key.toLowerCase(), value]),
    )
    for (const headers of [new Headers(sent.headers), lower, sent.headers])
      expect(await reasonFor(name, { ...sent, headers: headers as Record<string, string> })).toBeUndefined()
  })

  it.each<[string, string, (sent: Sent) => Sent]>([
    ['another body', 'signature-mismatch', (sent) => withBody(sent, (text) => text.replace('true', 'false'))],
    ['one more space', 'signature-mismatch', (sent) => withBody(sent, (text) => `${text} `)],
    ['a byte order mark', 'signature-mismatch', (sent) => withBody(sent, (text) => `\ufeff${text}`)],
    ['bytes that are not UTF-8', 'not-utf8', (sent) => ({ ...sent, body: Uint8Array.of(0xff) })],
    ['more than 1 MB', 'too-large', (sent) => ({ ...sent, body: new Uint8Array(1024 * 1024 + 1) })],
    [
      'no signature',
      'signature-missing|timestamp-missing',
      (sent) => withHeader(sent, signatureHeader[name], () => undefined),
    ],
    [
      'a damaged signature',
      'signature-m(ismatch|alformed)',
      (sent) => withHeader(sent, signatureHeader[name], damage),
    ],
    ['no headers', '(app|timestamp)-missing', (sent) => ({ ...sent, headers: {} })],
  ])('is refused with %s: %s', async (_, reason, change) => {
    expect(await reasonFor(name, change(await sign(name)))).toMatch(new RegExp(`^(${reason})$`))
  })

  it('is refused when another key or secret signs, and for data that the contract does not have', async () => {
    expect(await reasonFor(name, await sign(name, order, senders[name].stranger))).toBe('signature-mismatch')
    expect(await reasonFor(name, await sign(name, { number: 1 }))).toBe('schema')
  })

  it('is handled once, however often it comes, by one response each', async () => {
    const store = createMemoryStore()
    const handler = vi.fn()
    const { create, respond, acknowledgement } = modules[name]
    const receiver = create({ ...senders[name].known, now: () => now, store })
    const sent = await sign(name)
    for (const _ of [1, 2, 3])
      expect(await respond(receiver, sent.body, givenOf(name, sent), handler)).toMatchObject({
        status: 200,
        body: acknowledgement,
      })
    expect(handler).toHaveBeenCalledTimes(1)
    const damaged = withHeader(sent, signatureHeader[name], damage)
    expect(await respond(receiver, sent.body, givenOf(name, damaged), handler)).toMatchObject({
      status: 403,
      body: '',
    })
    // Another event.
    const next = await sign(name, { number: '2' })
    await receiver.handle(next.body, givenOf(name, next), handler)
    expect(handler).toHaveBeenCalledTimes(2)
  })

  it('arrives over a socket, by toFetchHandler', async () => {
    const handler = vi.fn()
    const { create, toFetchHandler } = modules[name]
    const handle = toFetchHandler(create({ ...senders[name].known, now: () => now }), handler)
    const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(chunk as Buffer)
      const address = `http://${incoming.headers.host}${incoming.url}`
      const headers = incoming.headers as Record<string, string>
      const response = await handle(
        new Request(address, { method: 'POST', headers, body: Buffer.concat(chunks) }),
      )
      outgoing.writeHead(response.status).end(await response.text())
    }
    const server = createServer((...exchange) => void answer(...exchange)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
      const { body, headers } = await sign(name, order, name === 'whole' ? { url: address } : {})
      const post = async (sent: Uint8Array) =>
        (await fetch(address, { method: 'POST', headers, body: sent as BodyInit })).status
      expect(await post(body)).toBe(200)
      expect(await post(body)).toBe(200)
      expect(await post(Buffer.concat([body, Buffer.from(' ')]))).toBe(403)
      expect(handler).toHaveBeenCalledTimes(1)
    } finally {
      server.close()
      server.closeAllConnections()
    }
  })

  it('needs what is signed besides the body', async () => {
    const receiver = modules[name].create({ ...senders[name].known, now: () => now })
    for (const given of [undefined, null, 'headers'])
      await expect(receiver.verify((await sign(name)).body, given)).rejects.toThrow(
        /^a receiver needs, after the bytes, the (headers|method, url and headers) of the request/,
      )
    await expect(receiver.verify('{}' as never, {})).rejects.toThrow(/raw bytes/)
  })
})

describe('a rotation', () => {
  const names = eventNames.filter((name) => name !== 'refund')
  it.each(names)('of the secret of %s: the old one counts as long as it is listed', async (name) => {
    const old = await sign(name, order, senders[name].stranger)
    const [secret, before] = [secretOf('a'), secretOf('b')]
    for (const known of [[secret, before], () => [before, secret], async () => before])
      expect(await reasonFor(name, old, { secret: known })).toBeUndefined()
    expect(await reasonFor(name, old, { secret: [secret] })).toBe('signature-mismatch')
  })

  it('of keys chooses by the id', async () => {
    const publicKeys = { k0: other.publicKey, k1: pair.publicKey }
    const old = await sign('refund', order, { ...senders.refund.stranger, keyName: 'k0' })
    expect(await reasonFor('refund', old, { publicKeys })).toBeUndefined()
    expect(await reasonFor('refund', old, { publicKeys: { k1: pair.publicKey } })).toBe('app-unknown')
    expect(
      await reasonFor('refund', old, {
        publicKeys: async (id: string) => (id === 'k0' ? other.publicKey : undefined),
      }),
    ).toBeUndefined()
  })

  it.each<[EventName, (own: string, old: string) => string]>([
    ['standard', (own, old) => `${old} ${own}`],
    ['standard', (own, old) => `${own} ${old}`],
    ['stripe', (own, old) => `${own},${/v1=\w+/.exec(old)![0]}`],
    ['order', (own, old) => `${own};${/h1=\w+/.exec(old)![0]}`],
    ['refund', (own, old) => `${old} ${own}`],
  ])('of a sender that signs twice: one signature of %s is enough', async (name, join) => {
    const header = signatureHeader[name]
    const nonce = { ...(await sign(name)) }
    const own = await sign(name)
    const old = await sign(name, order, senders[name].stranger)
    // Both signatures are of one message: of its nonce too.
    if (name === 'standard' || name === 'refund')
      return expect(
        await reasonFor(
          name,
          withHeader(own, header, (text) => join(text, old.headers[header]!)),
        ),
      ).toBeUndefined()
    expect(
      await reasonFor(
        name,
        withHeader(nonce, header, (text) => join(text, old.headers[header]!)),
      ),
    ).toBeUndefined()
  })
})

it.each<[EventName, string[]]>([
  ['order', ['the fields that the contract names', '1']],
  ['standard', ['the nonce', '1']],
])('the key of %s is made of %s', async (name) => {
  const receiver = modules[name].create({ ...senders[name].known, now: () => now })
  const keyOf = async (sent: Sent) => (await receiver.verify(sent.body, givenOf(name, sent))).key
  const [one, same] = [await sign(name), await sign(name)]
  const isNonce = name === 'standard'
  // Signed again it is another message, and the same event only by its fields.
  expect((await keyOf(one)) === (await keyOf(same))).toBe(!isNonce)
  expect(await keyOf(one)).toMatch(new RegExp(`^${name}:[\\w-]{43}$`))
})

it.each<[string, EventName, object]>([
  ['an empty list', 'stripe', { secret: [] }],
  ['no text', 'stripe', { secret: '' }],
  ['a secret that is not base64', 'standard', { secret: 'whsec_*' }],
  ['no keys', 'refund', { publicKeys: undefined }],
  ['a key of RSA', 'refund', { publicKeys: { k1: rsaPair(1024).publicKey } }],
  ['no id', 'whole', { client: '' }],
])('%s of %s is a configuration error', async (_, name, options) => {
  const verify = async () => {
    const receiver = modules[name].create({ ...senders[name].known, now: () => now, ...options })
    const sent = await sign(name)
    await receiver.verify(sent.body, givenOf(name, sent))
  }
  await expect(verify()).rejects.toMatchObject({ code: 'CONFIGURATION' })
})
