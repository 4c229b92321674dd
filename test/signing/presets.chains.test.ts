// Derived keys that begin with bytes or go on with text, and names that are signed beside values: made again by hand.
import { createHash, createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { exchange, now } from '../partners/exchange.ts'
import { declarationOf } from '../partners/preset.ts'

const mac = (key: string | Buffer, text: string, name = 'sha256') =>
  createHmac(name, key).update(text).digest()
const hash = (text: string, name = 'sha256') => createHash(name).update(text).digest()
const body = '{"name":"李 +*~"}'
const url = 'https://example.com/v1/items?b=x%20y&a=%E6%9D%8E&c='
const at = new Date(now * 1000).toISOString()

it('derives a key from the bytes of a secret, and sends a token behind a word', async () => {
  const secret = Buffer.from('a secret of some bytes').toString('base64')
  const all = await exchange(
    declarationOf('daily-key'),
    { client: 'c', secret },
    new Map([['c', { secret, accessTokens: new Set(['token-1']) }]]),
    { url, body, nonce: 'n0nce', accessToken: 'token-1' },
  )
  const key = mac(mac(Buffer.from(secret, 'base64'), at.slice(0, 10).replaceAll('-', '')), 'request')
  const target = url.slice('https://example.com'.length)
  const text = `POST\n${target}\ntoken-1\n${now}000\nn0nce\n${hash(body, 'sha512').toString('base64')}`
  expect(all.signed.headers).toMatchObject({
    Authorization: 'Bearer token-1',
    'X-Sign': `v1 ${mac(key, text, 'sha512').toString('base64')}`,
  })
  expect(await all.receive()).toMatchObject({ ok: true })
  const header = (text?: string) => ({ headers: all.without('Authorization', text) })
  expect(await all.receive(header('Bearer token-2'))).toMatchObject({ reason: 'signature-mismatch' })
  for (const wrong of [undefined, 'token-1', 'Bearer ', 'Basic token-1'])
    expect(await all.receive(header(wrong)), wrong).toMatchObject({ ok: false })
})

it('derives a key whose text is the next key', async () => {
  const apps = new Map([['ak', { secretKey: 's' }]])
  const all = await exchange(declarationOf('hex-chain'), { accessKey: 'ak', secretKey: 's' }, apps, {
    url,
    body,
  })
  const prefix = `auth-v1/ak/${at.slice(0, 19)}Z/1800`
  const key = mac('s', prefix).toString('hex')
  const digest = hash(body).toString('hex')
  const text = `POST\n/v1/items\na=%E6%9D%8E&b=x%20y&c=\nhost:example.com\n${digest}`
  expect(all.signed.headers['Authorization']).toBe(`${prefix}/host/${mac(key, text).toString('hex')}`)
  expect(await all.receive()).toMatchObject({ ok: true })
  expect(await all.receive({ body: `${body} ` })).toMatchObject({ reason: 'signature-mismatch' })
})

it.each([
  [
    'three parameters',
    url,
    [
      ['b', 'x%20y'],
      ['a', '%E6%9D%8E'],
      ['c', ''],
    ],
  ],
  ['no parameter', 'https://example.com/v1/items', []],
])('signs names beside values: %s', async (_, address, pairs) => {
  const apps = new Map([['k', { secret: 's' }]])
  const request = { url: address, body }
  const all = await exchange(declarationOf('rfc9421-query'), { keyId: 'k', secret: 's' }, apps, request)
  const digest = `sha-256=:${hash(body).toString('base64')}:`
  const names = pairs.map(([name]) => ` "@query-param";name="${name}"`).join('')
  const params = `("@method" "@path"${names} "content-digest");created=${now};keyid="k";alg="hmac-sha256"`
  const lines = pairs.map(([name, value]) => `"@query-param";name="${name}": ${value}`)
  const rest = [`"content-digest": ${digest}`, `"@signature-params": ${params}`]
  const base = ['"@method": POST', '"@path": /v1/items', ...lines, ...rest].join('\n')
  expect(all.signed.headers).toEqual({
    'Content-Digest': digest,
    'Signature-Input': `sig=${params}`,
    Signature: `sig=:${mac('s', base).toString('base64')}:`,
  })
  expect(await all.receive()).toMatchObject({ ok: true })
  expect(await all.receive({ url: `${address}${pairs.length ? '&' : '?'}d=1` })).toMatchObject({ ok: false })
  const other = params.replace('"@path"', '"@path" "x"')
  expect(await all.receive({ headers: all.without('Signature-Input', `sig=${other}`) })).toMatchObject({
    ok: false,
  })
})
