// Schemes written from the reference alone. Each signature is made again by hand, and each part of a request changed.
import { createHash, createHmac, generateKeyPairSync, sign, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createNodeSigner } from '../../src/signing/keys.ts'
import { exchange, now, type Sent } from '../partners/exchange.ts'
import { declarationOf } from '../partners/preset.ts'
import { rsaPair } from '../keys.ts'

const ed25519 = generateKeyPairSync('ed25519')
const other = generateKeyPairSync('ed25519')
const rsa = rsaPair(2048)
const sha = (name: string, text: string) => createHash(name).update(text)
const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

type Exchange = Awaited<ReturnType<typeof exchange>>
const refused = async (all: Exchange, changes: [change: Partial<Sent>, reason: string][]) => {
  expect(await all.receive()).toMatchObject({ ok: true })
  for (const [change, reason] of changes)
    expect(await all.receive(change), JSON.stringify(change)).toMatchObject({ ok: false, reason })
}

describe('form-hmac', () => {
  const request = { body: 'amount=1+000&empty=&name=%E6%9D%8E%26%3D', nonce: 'n0nce' }
  const exchanged = (apiKey = 'k') =>
    exchange(
      declarationOf('form-hmac'),
      { merchant: 'M1', apiKey },
      new Map([['M1', { apiKey: 'k' }]]),
      request,
    )

  it('signs the sorted parameters of a form, and adds the signature to them', async () => {
    const all = await exchanged()
    const text = `amount=1 000&mch_id=M1&name=李&=&nonce_str=n0nce&time_stamp=${now}&key=k`
    const right = mac('k', text).toString('hex').toUpperCase()
    const { body } = all.signed
    expect(body).toBe(
      `${request.body}&mch_id=M1&nonce_str=n0nce&time_stamp=${now}&sign_type=HMAC-SHA256&sign=${right}`,
    )
    const swap = (from: string, to: string) => ({ body: body.replace(from, to) })
    await refused(all, [
      [swap('1+000', '2+000'), 'signature-mismatch'],
      [swap('n0nce', 'n1nce'), 'signature-mismatch'],
      [swap('n0nce', ''), 'nonce-missing'],
      [swap(String(now), String(now + 1)), 'signature-mismatch'],
      [swap(String(now), 'x'), 'timestamp-malformed'],
      [swap(`time_stamp=${now}&`, ''), 'timestamp-missing'],
      [swap('mch_id=M1', 'mch_id=M2'), 'app-unknown'],
      [swap('mch_id=M1&', ''), 'app-missing'],
      [swap(right, right.toLowerCase()), 'signature-malformed'],
      [swap(`&sign=${right}`, ''), 'signature-missing'],
      [swap('amount', 'amount=2&amount'), 'parameter'],
      [swap('%E6', '%ZZ'), 'parameter'],
      [{ now: (now + 301) * 1000 }, 'timestamp-expired'],
      [{ now: (now - 61) * 1000 }, 'timestamp-future'],
    ])
    expect(await (await exchanged('other')).receive()).toMatchObject({ reason: 'signature-mismatch' })
  })
})

describe('tc3', () => {
  const url = 'https://cvm.example.com/?Limit=1'
  const headers = new Headers({ 'content-type': 'application/json' })
  const apps = new Map([['AK', { secretKey: 'secret' }]])
  const exchanged = (secretKey = 'secret') =>
    exchange(declarationOf('tc3'), { secretId: 'AK', secretKey }, apps, { url, headers, body: '{"a":1}' })

  it('derives the key from the day with hyphens', async () => {
    const all = await exchanged()
    const canonical = `POST\n/\nLimit=1\ncontent-type:application/json\nhost:cvm.example.com\n\ncontent-type;host\n${sha('sha256', '{"a":1}').digest('hex')}`
    const scope = '2023-11-14/cvm/tc3_request'
    const text = `TC3-HMAC-SHA256\n${now}\n${scope}\n${sha('sha256', canonical).digest('hex')}`
    const key = mac(mac(mac('TC3secret', '2023-11-14'), 'cvm'), 'tc3_request')
    const right = mac(key, text).toString('hex')
    const header = `TC3-HMAC-SHA256 Credential=AK/${scope}, SignedHeaders=content-type;host, Signature=${right}`
    expect(all.signed.headers).toEqual({ 'X-TC-Timestamp': String(now), Authorization: header })
    const swap = (from: string, to: string) => ({
      headers: all.without('Authorization', header.replace(from, to)),
    })
    await refused(all, [
      [{ body: '{"a":2}' }, 'signature-mismatch'],
      [{ url: url.replace('/?', '/x?') }, 'signature-mismatch'],
      [{ url: url.replace('1', '2') }, 'signature-mismatch'],
      [{ url: url.replace('cvm', 'cvn') }, 'signature-mismatch'],
      [{ headers: all.without('X-TC-Timestamp', String(now + 1)) }, 'signature-mismatch'],
      [{ headers: all.without('X-TC-Timestamp') }, 'timestamp-missing'],
      [{ headers: all.without('Authorization') }, 'app-missing'],
      [swap('2023-11-14', '2023-11-15'), 'signature-mismatch'],
      [swap('AK/', 'AL/'), 'app-unknown'],
      [swap(';host', ''), 'signature-malformed'],
      [swap(', ', ', Signature=0, '), 'signature-malformed'],
      [swap(right, right.slice(1)), 'signature-malformed'],
    ])
    expect(await (await exchanged('other')).receive()).toMatchObject({ reason: 'signature-mismatch' })
  })
})

describe('RFC 9421 with derived components', () => {
  const url = 'https://api.example/v1/pay?id=7&b=%20'
  const headers = new Headers({ 'content-type': 'application/json' })
  const request = { url, headers, body: '{"x":1}', nonce: 'bm9uY2U' }
  const digest = `sha-512=:${sha('sha512', '{"x":1}').digest('base64')}:`
  const params = (algorithm: string) =>
    `("@method" "@path" "@query" "@authority" "content-type" "content-digest");created=${now};nonce="bm9uY2U";keyid="k1";alg="${algorithm}"`
  const base = (algorithm: string) =>
    `"@method": POST\n"@path": /v1/pay\n"@query": ?id=7&b=%20\n"@authority": api.example\n"content-type": application/json\n"content-digest": ${digest}\n"@signature-params": ${params(algorithm)}`
  const options = { keyId: 'k1', privateKey: createNodeSigner('ED25519', ed25519.privateKey) }
  const apps = new Map([['k1', { publicKey: ed25519.publicKey }]])

  it('signs with Ed25519', async () => {
    const all = await exchange(declarationOf('rfc9421-ed25519'), options, apps, request)
    expect(all.signed.headers).toEqual({
      'Content-Digest': digest,
      'Signature-Input': `sig1=${params('ed25519')}`,
      Signature: `sig1=:${sign(null, Buffer.from(base('ed25519')), ed25519.privateKey).toString('base64')}:`,
    })
    const input = (from: string, to: string) => ({
      headers: all.without('Signature-Input', all.signed.headers['Signature-Input']!.replace(from, to)),
    })
    await refused(all, [
      [{ body: '{"x":2}' }, 'signature-mismatch'],
      [{ method: 'PUT' }, 'signature-mismatch'],
      [{ url: url.replace('pay', 'pax') }, 'signature-mismatch'],
      [{ url: url.replace('id=7', 'id=8') }, 'signature-mismatch'],
      [{ url: url.replace('api', 'apj') }, 'signature-mismatch'],
      [input(String(now), String(now + 1)), 'signature-mismatch'],
      [input('bm9uY2U', 'bm9uY2V'), 'signature-mismatch'],
      [input('k1', 'k2'), 'app-unknown'],
      [input('"@path" ', ''), 'app-missing'],
      [{ headers: all.without('Content-Digest', digest.replace('=:', '=:A')) }, 'signature-mismatch'],
      [{ headers: all.without('Signature', 'sig1=:AAA:') }, 'signature-malformed'],
      [{ headers: all.without('Signature') }, 'signature-missing'],
    ])
    const stranger = new Map([['k1', { publicKey: other.publicKey }]])
    const wrong = await exchange(declarationOf('rfc9421-ed25519'), options, stranger, request)
    expect(await wrong.receive()).toMatchObject({ reason: 'signature-mismatch' })
  })

  it('signs with RSA-PSS', async () => {
    const text = JSON.stringify(declarationOf('rfc9421-ed25519'))
      .replace(String.raw`alg=\"ed25519\"`, String.raw`alg=\"rsa-pss-sha512\"`)
      .replace('"algorithm":"ed25519"', '"algorithm":"rsa-pss-sha512"')
    const signer = { keyId: 'k1', privateKey: createNodeSigner('RSA-PSS-SHA512', rsa.privateKey) }
    const keys = new Map([['k1', { publicKey: rsa.publicKey }]])
    const { signed, receive } = await exchange(JSON.parse(text), signer, keys, request)
    const signature = Buffer.from(signed.headers['Signature']!.slice('sig1=:'.length, -1), 'base64')
    const key = { key: rsa.publicKey, padding: 6, saltLength: 64 }
    expect(verify('sha512', Buffer.from(base('rsa-pss-sha512')), key, signature)).toBe(true)
    expect(await receive()).toMatchObject({ ok: true })
    expect(await receive({ method: 'GET' })).toMatchObject({ reason: 'signature-mismatch' })
  })
})

describe('lists of signatures', () => {
  const declared = declarationOf('signature-list')
  const body = '{"id":1}'

  it('accepts any of a request, with any whitespace between', async () => {
    const apps = new Map([['c', { secret: 's' }]])
    const all = await exchange(declared, { client: 'c', secret: 's' }, apps, { body, url: 'https://a.b/c?d' })
    const text = `2023-11-14T22:13:20Z\nPOST\n/c?d\n${body}`
    const right = `h1:${createHmac('sha512', 's').update(text).digest('base64')}`
    expect(all.signed.headers['X-Sign']).toBe(right)
    const wrong = `h1:${createHmac('sha512', 't').update(text).digest('base64')}`
    const list = (...texts: string[]) => ({ headers: all.without('X-Sign', texts.join('')) })
    for (const one of [
      list(wrong, ', ', right),
      list(wrong, ',', right),
      list('h0:x, ', right, ' , ', wrong),
    ])
      expect(await all.receive(one)).toMatchObject({ ok: true })
    await refused(all, [
      [list(wrong, ', ', wrong), 'signature-mismatch'],
      [list('h1:x'), 'signature-malformed'],
      [list('h0:x'), 'signature-missing'],
    ])
  })

  it('accepts any of a field that is there several times', async () => {
    const all = await exchange(declared, { secret: 's' }, { secret: 's' }, { body }, '-order')
    const right = mac('s', `${now}:${body}`).toString('hex')
    expect(all.signed.headers).toEqual({ 'X-Signature': `ts=${now};h1=${right}` })
    const header = (text: string) => ({ headers: { 'X-Signature': text } })
    const wrong = '0'.repeat(64)
    expect(await all.receive(header(`ts=${now};h1=${wrong};h1=${right}`))).toMatchObject({ ok: true })
    await refused(all, [
      [header(`ts=${now};h1=${wrong};h1=${wrong}`), 'signature-mismatch'],
      [header(`ts=${now};h1=x`), 'signature-malformed'],
      [header(`ts=${now}`), 'signature-missing'],
      [header(`h1=${right}`), 'timestamp-missing'],
      [header(`ts=${now + 1};h1=${right}`), 'signature-mismatch'],
      [{ body: `${body} ` }, 'signature-mismatch'],
      [{ now: (now + 6) * 1000 }, 'timestamp-expired'],
    ])
  })

  it('chooses the key by its id, and takes any of several made with a key pair', async () => {
    const options = { keyName: 'p2', privateKey: createNodeSigner('ED25519', ed25519.privateKey) }
    const keys = new Map([
      ['p1', other.publicKey],
      ['p2', ed25519.publicKey],
    ])
    const all = await exchange(declared, options, { publicKeys: keys }, { body }, '-refund')
    const { 'X-Id': id, 'X-Signature': right = '' } = all.signed.headers
    expect(id).toMatch(/^evt_[0-9a-f]{24}$/)
    const text = `${id}.${now}000.${body}`
    expect(right).toBe(`v1a,${sign(null, Buffer.from(text), ed25519.privateKey).toString('base64')}`)
    const wrong = `v1a,${sign(null, Buffer.from(text), other.privateKey).toString('base64')}`
    const list = (text: string) => ({ headers: all.without('X-Signature', text) })
    expect(await all.receive(list(`${wrong} v1,x ${right}`))).toMatchObject({ ok: true, appId: 'p2' })
    await refused(all, [
      [list(wrong), 'signature-mismatch'],
      [list('v1a,x'), 'signature-malformed'],
      [list('v1,x'), 'signature-missing'],
      [{ headers: all.without('X-Key', 'p1') }, 'signature-mismatch'],
      [{ headers: all.without('X-Key', 'p3') }, 'app-unknown'],
      [{ headers: all.without('X-Key') }, 'app-missing'],
      [{ headers: all.without('X-Id') }, 'nonce-missing'],
      [{ headers: all.without('X-Id', 'evt_0') }, 'signature-mismatch'],
    ])
  })
})

describe('ed25519-joined', () => {
  it('signs parts with nothing between', async () => {
    const options = { apiKey: 'ak', signingKey: createNodeSigner('ED25519', ed25519.privateKey) }
    const apps = new Map([['ak', { signingKey: ed25519.publicKey }]])
    const url = 'https://a.b/orders?x=1'
    const all = await exchange(declarationOf('ed25519-joined'), options, apps, {
      url,
      body: '{}',
      method: 'PATCH',
      timestamp: 1_700_000_000_129 / 1000,
    })
    const text = '1700000000129PATCH/orders?x=1{}'
    const right = sign(null, Buffer.from(text), ed25519.privateKey).toString('hex')
    expect(all.signed.headers).toEqual({ 'X-Api-Key': 'ak', 'X-Signature': `1700000000129.${right}` })
    const header = (text: string) => ({ headers: all.without('X-Signature', text) })
    await refused(all, [
      [{ body: '{ }' }, 'signature-mismatch'],
      [{ method: 'POST' }, 'signature-mismatch'],
      [{ url: `${url}2` }, 'signature-mismatch'],
      [header(`1700000000128.${right}`), 'signature-mismatch'],
      [header(`1700000000.${right}`), 'timestamp-malformed'],
      [header(`1700000000129.${right.toUpperCase()}`), 'signature-malformed'],
      [header(right), 'timestamp-missing'],
      [{ headers: all.without('X-Api-Key', 'al') }, 'app-unknown'],
      [{ now: (now + 6) * 1000 }, 'timestamp-expired'],
      [{ now: (now - 2) * 1000 }, 'timestamp-future'],
    ])
  })
})
