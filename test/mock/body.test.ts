import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations as awda } from '../../generated/awda/operations.ts'
import { operations as ppdai } from '../../generated/ppdai/operations.ts'
import { createAwdaSigner } from '../../generated/awda/signer.ts'
import { type RunningServer, serve } from '../../src/mock/serve.ts'
import { share } from '../share.ts'
import { appId, awdaClient, gatewayWith, secret, seconds } from '../support.ts'

const text = '{"Mobile":"15200000001","City":"蚌埠"}'
// 蚌埠 in GBK.
const gbk = Buffer.concat([
  Buffer.from('{"City":"'),
  Buffer.from([0xb0, 0xf6, 0xb2, 0xba]),
  Buffer.from('"}'),
])
const utf16be = Buffer.from(text, 'utf16le').swap16()

const bodies: readonly (readonly [
  name: string,
  bytes: Uint8Array,
  headers: Record<string, string>,
  reason: RegExp,
])[] = [
  ['gzip', gzipSync(text), { 'content-encoding': 'gzip' }, /Content-Encoding \(gzip\): send it uncompressed/],
  ['gzip in capitals', gzipSync(text), { 'content-encoding': ' GZIP ' }, /\(gzip\)/],
  ['gzip, and no word of it', gzipSync(text), {}, /looks compressed \(gzip\)/],
  ['deflate', deflateSync(text), { 'content-encoding': 'deflate' }, /\(deflate\)/],
  ['deflate, and no word of it', deflateSync(text), {}, /looks compressed \(deflate\)/],
  ['brotli', brotliCompressSync(text), { 'content-encoding': 'br' }, /\(br\)/],
  ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x80]), { 'content-encoding': 'zstd' }, /\(zstd\)/],
  ['two codings', gzipSync(text), { 'content-encoding': 'gzip, br' }, /\(one unknown here\)/],
  ['plain text called gzip', Buffer.from(text), { 'content-encoding': 'gzip' }, /\(gzip\)/],
  ['a coding of nobody', Buffer.from(text), { 'content-encoding': 'canary-8f3a' }, /\(one unknown here\)/],
  [
    'GBK',
    gbk,
    { 'content-type': 'application/json; charset=gbk' },
    /not UTF-8; it looks like GBK: encode it/,
  ],
  ['GBK, and no word of it', gbk, {}, /it looks like GBK/],
  ['UTF-16LE', Buffer.from(text, 'utf16le'), {}, /it looks like UTF-16/],
  ['UTF-16BE', utf16be, {}, /it looks like UTF-16/],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), {}, /it looks like UTF-16/],
  ['UTF-16 of ASCII', Buffer.from('{"a":1}', 'utf16le'), {}, /it looks like UTF-16/],
  ['a byte of Latin-1', Buffer.from('{"a":"é"}', 'latin1'), {}, /is not UTF-8: encode it as UTF-8/],
  ['a character cut off', Buffer.from(text).subarray(0, -3), {}, /Content-Length has to count bytes/],
]

describe('a body that is not plain UTF-8', () => {
  let server: RunningServer
  const gateway = gatewayWith()
  beforeAll(async () => {
    server = await serve(gateway)
  })
  afterAll(() => server.close())

  it.each(bodies)('gets a reason: %s', async (_, bytes, headers, reason) => {
    for (const path of [`/ppdai${ppdai.sendSmsAuthCode.path}`, `/awda${awda.registerUser.path}`]) {
      const init = { method: 'POST', headers, body: Uint8Array.from(bytes) }
      for (const response of [
        await fetch(server.url + path, init),
        await gateway(new Request(`http://x${path}`, init)),
      ]) {
        expect(response.headers.get('x-lendspec-reason')).toBe('malformed')
        expect(response.headers.get('x-lendspec-detail')).toMatch(reason)
        expect(response.headers.get('x-lendspec-detail')).not.toContain('canary')
        await response.text()
      }
    }
  })

  it.each(['utf-8', 'gbk', 'utf-16', 'latin1', 'nonsense'])(
    'is not judged by its charset: %s',
    async (charset) => {
      const { body } = await createAwdaSigner({ appId, secret }).sign({
        operation: awda.getLoan,
        body: '{}',
        timestamp: seconds,
      })
      const headers = { 'content-type': `application/json; charset=${charset}` }
      const response = await fetch(`${server.url}/awda${awda.getLoan.path}`, {
        method: 'POST',
        headers,
        body,
      })
      expect(await response.json()).toMatchObject({ code: 0 })
    },
  )
})

describe('a long body', () => {
  it.each(share([1, 5, 12]))('is accepted where a photo of %d MB is uploaded', async (megabytes) => {
    const server = await serve(gatewayWith())
    const photo = Buffer.alloc(megabytes * 1024 * 1024 * 0.99, 'photo').toString('base64')
    for (const fetch of [gatewayWith(), (request: Request) => globalThis.fetch(request)]) {
      const client = awdaClient(fetch, { server: `${server.url}/awda` })
      expect(await client.uploadImage({ content: photo })).toBeNull()
    }
    await server.close()
  })

  const lengths = { maxBodyBytes: 100 }
  const chunks = () => new ReadableStream({ start: (c) => (c.enqueue(new Uint8Array(101)), c.close()) })
  it.each([
    ['announced', () => Buffer.alloc(101)],
    ['in chunks', chunks],
    ['much longer', () => Buffer.alloc(5_000_000)],
  ])('over the limit gets a response that names the limit: %s', async (_, bodyOf) => {
    const server = await serve(gatewayWith(lengths))
    for (const path of [`/ppdai${ppdai.sendSmsAuthCode.path}`, `/awda${awda.registerUser.path}`]) {
      const response = await fetch(server.url + path, {
        method: 'POST',
        body: bodyOf(),
        duplex: 'half',
      } as RequestInit)
      expect(response.status).toBe(413)
      expect(await response.json()).toEqual({
        problem: "the body is over the mock's limit maxBodyBytes (100 bytes)",
        valid: [expect.stringContaining('maxBodyBytes'), expect.stringContaining('--max-body-bytes')],
      })
    }
    await server.close()
  })

  it.each(['/nowhere', '/inspector/notify', '/'])(
    'beside the mocks has the same size limit: %s',
    async (path) => {
      const server = await serve(() => new Response('taken'), lengths)
      const init = { method: 'POST', body: Buffer.alloc(101) }
      const response = await fetch(server.url + path, init)
      expect([response.status, await response.json()]).toEqual([
        413,
        {
          problem: "the body is over the mock's limit maxBodyBytes (100 bytes)",
          valid: [expect.stringContaining('serve'), expect.stringContaining('--max-body-bytes')],
        },
      ])
      const small = await fetch(server.url + path, { ...init, body: Buffer.alloc(100) })
      expect(await small.text()).toBe('taken')
      await server.close()
    },
  )

  it.each([0, -1, 1.5, NaN, Infinity, 2 ** 40, '100' as never, null as never])(
    'is never without a limit: maxBodyBytes %s is refused',
    async (maxBodyBytes) => {
      expect(() => gatewayWith({ maxBodyBytes })).toThrow(/^maxBodyBytes must be a whole number/)
      await expect(serve(gatewayWith(), { maxBodyBytes })).rejects.toThrow(/^maxBodyBytes must be/)
    },
  )

  it('at the limit is accepted', async () => {
    const gateway = gatewayWith(lengths)
    const init = { method: 'POST', body: ' '.repeat(100) }
    expect((await gateway(new Request(`http://x/awda${awda.registerUser.path}`, init))).status).toBe(200)
  })
})
