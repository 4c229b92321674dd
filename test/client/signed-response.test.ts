import { createSecretKey, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../src/client/client.ts'
import type { CheckResponse } from '../../src/client/signed-response.ts'
import { isLendspecError, ResponseSignatureError } from '../../src/index.ts'
import { createNodeSigner } from '../../src/signing/keys.ts'
import type { RequestSigner } from '../../src/signing/scheme.ts'
import { type Generated, generatePartner } from '../partners/generated.ts'
import { rsaPair } from '../keys.ts'

// Responses that the platform signs, over sockets, with what is generated from test/partners/wechatpay-v3.

const merchant = rsaPair(2048)
const platform = rsaPair(2048, 1)
const stranger = rsaPair(2048, 2)
const pem = String(platform.publicKey.export({ type: 'spki', format: 'pem' }))

interface Modules {
  createSigner: (options: object) => RequestSigner
  createWechatpayV3ResponseCheck: (options: { publicKeys: unknown }) => CheckResponse
}
let partner: Generated
let modules: Modules
let signResponse: Modules['createSigner']
beforeAll(async () => {
  partner = await generatePartner('wechatpay-v3')
  modules = {
    ...(await partner.load<Modules>('sign.ts')),
    ...(await partner.load<Modules>('responses.ts')),
  }
  signResponse = (await partner.load<Modules>('sign-response.ts')).createSigner
}, 60_000)
afterAll(() => partner?.remove())

interface Reply {
  status: number
  body: string | Buffer
  headers: Record<string, string>
}
type Change = (reply: Reply) => Partial<Reply>
const order = '{"trade_state":"SUCCESS","out_trade_no":"1217752501201407033233368018","amount":{"total":100}}'

let close = () => {}
afterEach(() => close())

/** A server whose responses are signed, changed on the way; and calls of the client. */
async function open(
  changes: readonly Change[],
  {
    publicKeys = { p1: pem } as unknown,
    key = platform.privateKey as KeyObject,
    serial = 'p1',
    ago = 0,
    status = 200,
    body = order,
  } = {},
) {
  let count = 0
  const sign = signResponse({ serial, privateKey: createNodeSigner('RSA-SHA256', key) })
  const answer = async (_: IncomingMessage, outgoing: ServerResponse) => {
    const timestamp = Math.floor(Date.now() / 1000) - ago
    const { headers } = await sign.sign({ body, timestamp } as never)
    const reply = { status, body, headers }
    const change = changes[Math.min(count++, changes.length - 1)]
    const changed: Reply = { ...reply, ...change?.(reply) }
    outgoing.writeHead(changed.status, changed.headers).end(changed.body)
  }
  const server = createServer((...exchange) => void answer(...exchange)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  close = () => (server.closeAllConnections(), server.close())
  const signer = modules.createSigner({
    merchantId: '1900009191',
    serial: 'm1',
    privateKey: createNodeSigner('RSA-SHA256', merchant.privateKey),
  })
  const core = connect(
    partner.contract,
    signer,
    { server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, random: () => 0 },
    undefined,
    modules.createWechatpayV3ResponseCheck({ publicKeys }),
  )
  const { operations } = partner.contract
  return {
    sent: () => count,
    safe: () =>
      core.call(operations['getOrder']!, {
        params: { path: { out_trade_no: '1217752501201407033233368018' }, query: { mchid: '1900009191' } },
      }),
    unsafe: () => core.call(operations['createNativeOrder']!, partnerParameters()),
  }
}

const partnerParameters = (): unknown =>
  JSON.parse(partner.partner.examples['createNativeOrder']?.parameters['ok'] ?? '{}')

const header =
  (name: string, value?: string): Change =>
  ({ headers }) => {
    const { [name]: _, ...rest } = headers
    return { headers: value === undefined ? rest : { ...rest, [name]: value } }
  }

describe('a signed response', () => {
  it.each<[string, unknown]>([
    ['an object', { p1: pem }],
    ['a Map', new Map([['p1', platform.publicKey]])],
    ['a function', (id: string) => (id === 'p1' ? pem : undefined)],
    ['an asynchronous function', async () => platform.publicKey],
    ['what verifies elsewhere', { p1: { verify: async () => true } }],
    ['several', { p0: stranger.publicKey, p1: pem }],
  ])('is read when a key of %s verifies it', async (_, publicKeys) => {
    const { safe } = await open([], { publicKeys })
    expect(await safe()).toMatchObject({ trade_state: 'SUCCESS' })
  })

  it.each<[string, string, Change]>([
    ['another body', 'signature-mismatch', () => ({ body: order.replace('100', '999') })],
    ['one more space', 'signature-mismatch', () => ({ body: `${order} ` })],
    ['a byte order mark', 'signature-mismatch', () => ({ body: `\ufeff${order}` })],
    ['no JSON', 'signature-mismatch', () => ({ body: 'not JSON' })],
    ['no body', 'signature-mismatch', () => ({ body: '' })],
    ['bytes that are not UTF-8', 'not-utf8', () => ({ body: Buffer.from([0xff]) })],
    ['no signature', 'signature-missing', header('Wechatpay-Signature')],
    ['half a signature', 'signature-malformed', header('Wechatpay-Signature', 'abc')],
    ['no nonce', 'nonce-missing', header('Wechatpay-Nonce')],
    ['another nonce', 'signature-mismatch', header('Wechatpay-Nonce', 'x')],
    ['no time', 'timestamp-missing', header('Wechatpay-Timestamp')],
    [
      'another time',
      'signature-mismatch',
      ({ headers }) =>
        header(
          'Wechatpay-Timestamp',
          String(Number(headers['Wechatpay-Timestamp']) - 1),
        )({ headers } as Reply),
    ],
    ['an old time', 'timestamp-expired', header('Wechatpay-Timestamp', '1700000000')],
    ['no key', 'app-missing', header('Wechatpay-Serial')],
    ['an unknown key', 'app-unknown', header('Wechatpay-Serial', 'p2')],
    ['a page of a proxy', 'app-missing', () => ({ status: 502, body: '<html>', headers: {} })],
    [
      'a refusal that nobody signed',
      'app-missing',
      () => ({ status: 400, body: '{"code":"PARAM_ERROR"}', headers: {} }),
    ],
  ])('is not read with %s: %s, and the outcome is unknown', async (_, reason, change) => {
    const { unsafe, sent } = await open([change])
    const error: unknown = await unsafe().catch((error: unknown) => error)
    expect(error).toBeInstanceOf(ResponseSignatureError)
    expect(isLendspecError(error)).toBe(true)
    expect(error).toMatchObject({
      code: 'RESPONSE_SIGNATURE',
      name: 'ResponseSignatureError',
      reason,
      outcomeUnknown: true,
      lookup: 'getOrder',
      message: expect.stringMatching(/the partner may have acted\. Ask getOrder what became of it/),
    })
    expect(sent()).toBe(1)
  })

  it('is not read when signed by another key, or too long ago', async () => {
    const other = await open([], { key: stranger.privateKey })
    await expect(other.unsafe()).rejects.toMatchObject({ reason: 'signature-mismatch' })
    close()
    const old = await open([], { ago: 301 })
    await expect(old.unsafe()).rejects.toMatchObject({ reason: 'timestamp-expired' })
  })

  it('is asked for again where the operation is safe, and not otherwise', async () => {
    const wrong: Change = () => ({ body: order.replace('100', '999') })
    const once = await open([wrong, () => ({})])
    expect(await once.safe()).toMatchObject({ trade_state: 'SUCCESS' })
    expect(once.sent()).toBe(2)
    close()
    const always = await open([wrong])
    const error: unknown = await always.safe().catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'RESPONSE_SIGNATURE', outcomeUnknown: false })
    expect(String(error)).not.toContain('may have acted')
    expect(always.sent()).toBe(3)
  })

  it('that refuses is a rejection', async () => {
    const { unsafe } = await open([], { status: 400, body: '{"code":"PARAM_ERROR","message":"x"}' })
    await expect(unsafe()).rejects.toMatchObject({ code: 'REJECTED', partnerCode: 'PARAM_ERROR' })
  })

  it('whose key cannot be found leaves the outcome unknown, and says nothing of what was thrown', async () => {
    const publicKeys = () => Promise.reject(new RangeError('canary'))
    const { unsafe } = await open([], { publicKeys })
    const error: unknown = await unsafe().catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'RESPONSE_SIGNATURE', reason: 'not-verified', outcomeUnknown: true })
    expect(String(error)).toContain('response.publicKeys: the given function threw a RangeError.')
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a key without an id', pem],
    ['a private key', { p1: platform.privateKey }],
    ['a secret', { p1: createSecretKey(Buffer.from('x')) }],
    ['no key', { p1: 'not a key' }],
  ])('needs keys that load, not %s', (_, publicKeys) => {
    expect(() => modules.createWechatpayV3ResponseCheck({ publicKeys })).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION' }),
    )
  })
})
