// Public schemes, declared and compiled, against results that others published or that node:crypto gives.
import { createHmac, createPublicKey, generateKeyPairSync, verify, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createNodeSigner } from '../../src/signing/keys.ts'
import { exchange as exchangeOf, now, operation } from '../partners/exchange.ts'
import { compile, declarationOf, type Preset } from '../partners/preset.ts'
import { rsaPair } from '../keys.ts'

const rsa = rsaPair(2048)
const ed25519 = generateKeyPairSync('ed25519')
const none = new Headers()
const exchange = (preset: Preset, options: object, apps: unknown, request: object, suffix = '') =>
  exchangeOf(declarationOf(preset), options, apps, request, suffix)

describe('SigV4', () => {
  const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
  const options = { accessKey: 'AKIDEXAMPLE', secret }
  const apps = new Map([['AKIDEXAMPLE', { secret }]])
  const timestamp = Date.parse('2015-08-30T12:36:00Z') / 1000
  it.each([
    ['get-vanilla', 'GET', '/', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    ['post-vanilla', 'POST', '/', '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
    [
      'get-vanilla-query-order-key-case',
      'GET',
      '/?Param2=value2&Param1=value1',
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
  ])('gives the published signature of %s', async (_, method, path, signature) => {
    const url = `https://example.amazonaws.com${path}`
    const { signed, receive } = await exchange('sigv4', options, apps, { method, url, timestamp })
    expect(signed.headers['Authorization']).toBe(
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=${signature}`,
    )
    expect(await receive()).toMatchObject({ ok: true, appId: 'AKIDEXAMPLE' })
    expect(await receive({ url: `${url}x` })).toMatchObject({ reason: 'signature-mismatch' })
  })

  it('refuses a constant or a date of the header that differs', async () => {
    const { signed, receive, without } = await exchange('sigv4', options, apps, { timestamp })
    const header = signed.headers['Authorization']!
    const change = (from: string, to: string) =>
      receive({ headers: without('Authorization', header.replace(from, to)) as Record<string, string> })
    expect(await change('host;x-amz-date', 'host')).toMatchObject({ reason: 'signature-malformed' })
    expect(await change('20150830/', '20150831/')).toMatchObject({ reason: 'signature-mismatch' })
    expect(await change('us-east-1', 'us-east-2')).toMatchObject({ reason: 'app-missing' })
    expect(await change('SignedHeaders', 'Signature=0, SignedHeaders')).toMatchObject({
      reason: 'signature-malformed',
    })
  })
})

describe('RFC 9421', () => {
  const secret = 'uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ=='
  const options = { keyId: 'test-shared-secret', secret }
  const headers = new Headers({ date: 'Tue, 20 Apr 2021 02:07:55 GMT', 'content-type': 'application/json' })

  it('gives the signature of B.2.5', async () => {
    const apps = new Map([['test-shared-secret', { secret }]])
    const request = { headers, timestamp: 1_618_884_473, url: 'https://example.com/foo?param=Value' }
    const { signed, receive } = await exchange('rfc9421-hmac', options, apps, request)
    expect(signed.headers).toEqual({
      'Signature-Input':
        'sig-b25=("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"',
      Signature: 'sig-b25=:pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=:',
    })
    expect(await receive()).toMatchObject({ ok: true })
    expect(await receive({ url: 'https://example.org/' })).toMatchObject({ reason: 'signature-mismatch' })
  })

  it('refuses to sign without a header that it signs', async () => {
    const { createSigner } = await compile(declarationOf('rfc9421-hmac'))
    const request = { operation, url: 'https://example.com/', body: '', headers: none, timestamp: now }
    await expect(createSigner(options).sign(request)).rejects.toMatchObject({ reason: 'part-missing' })
  })
})

describe('Standard Webhooks', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const request = {
    body: '{"test": 2432232314}',
    timestamp: 1_614_265_330,
    nonce: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  }

  it('gives the published signature, and takes it among others', async () => {
    const { signed, receive, without } = await exchange('standard-webhooks', { secret }, { secret }, request)
    const right = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='
    expect(signed.headers['webhook-signature']).toBe(right)
    const other = right.replace('g0', 'g1')
    const list = (text: string) =>
      receive({ headers: without('webhook-signature', text) as Record<string, string> })
    expect(await list(`${other} v1a,x ${right}`)).toMatchObject({ ok: true, nonce: request.nonce })
    expect(await list(other)).toMatchObject({ reason: 'signature-mismatch' })
    expect(await list('v1,short v2,x')).toMatchObject({ reason: 'signature-malformed' })
    expect(await list('v1a,x')).toMatchObject({ reason: 'signature-missing' })
    expect(await receive({ headers: without('webhook-id') as Record<string, string> })).toMatchObject({
      reason: 'nonce-missing',
    })
  })
})

describe('Stripe', () => {
  it('takes any of several signatures in one header, and a field twice only where it may be', async () => {
    const secret = 'whsec_test_secret'
    const body = '{"id":"evt_test_webhook"}'
    const { signed, receive, without } = await exchange('stripe-webhook', { secret }, { secret }, { body })
    const right = createHmac('sha256', secret).update(`${now}.${body}`).digest('hex')
    expect(signed.headers).toEqual({ 'Stripe-Signature': `t=${now},v1=${right}` })
    const list = (text: string) =>
      receive({ headers: without('Stripe-Signature', text) as Record<string, string> })
    expect(await list(`t=${now},v1=${'0'.repeat(64)},v0=x,v1=${right}`)).toMatchObject({ ok: true })
    expect(await list(`t=${now},t=1,v1=${right}`)).toMatchObject({ reason: 'signature-malformed' })
    expect(await list(`t=${now},v1=`)).toMatchObject({ reason: 'signature-malformed' })
    expect(await list(`t=${now}`)).toMatchObject({ reason: 'signature-missing' })
    expect(await receive({ body: `${body} ` })).toMatchObject({ reason: 'signature-mismatch' })
    expect(await receive({ now: (now + 301) * 1000 })).toMatchObject({ reason: 'timestamp-expired' })
  })
})

describe('WeChat Pay', () => {
  const request = { method: 'GET', url: 'https://api.example/v3/orders/1?mchid=2' }
  const options = {
    merchantId: '1900009191',
    serial: 'ABC1',
    privateKey: createNodeSigner('RSA-SHA256', rsa.privateKey),
  }
  const apps = new Map([['1900009191', { serial: 'ABC1', publicKey: rsa.publicKey }]])

  it('signs method, path and query, time, nonce and body', async () => {
    const { signed, receive } = await exchange('wechatpay-v3', options, apps, { ...request, nonce: 'N0NCE' })
    const { groups } =
      /^WECHATPAY2-SHA256-RSA2048 mchid="1900009191",nonce_str="N0NCE",timestamp="1700000000",serial_no="ABC1",signature="(?<signature>[^"]+)"$/.exec(
        signed.headers['Authorization']!,
      )!
    expect(
      isRight(`GET\n/v3/orders/1?mchid=2\n${now}\nN0NCE\n\n`, groups!['signature']!, rsa.publicKey),
    ).toBe(true)
    expect(await receive()).toMatchObject({ ok: true, nonce: 'N0NCE' })
    expect(await receive({ body: '{}' })).toMatchObject({ reason: 'signature-mismatch' })
  })

  it('verifies a signed response by the key that its serial number names', async () => {
    const body = '{"code_url":"x"}'
    const keys = { publicKeys: new Map([['P1', rsa.publicKey]]) }
    const signer = { serial: 'P1', privateKey: options.privateKey }
    const { signed, receive, without } = await exchange('wechatpay-v3', signer, keys, { body }, '-response')
    const { 'Wechatpay-Nonce': nonce, 'Wechatpay-Signature': signature } = signed.headers
    expect(isRight(`${now}\n${nonce}\n${body}\n`, signature!, rsa.publicKey)).toBe(true)
    expect(await receive()).toMatchObject({ ok: true, appId: 'P1' })
    const other = without('Wechatpay-Serial', 'P2') as Record<string, string>
    expect(await receive({ headers: other })).toMatchObject({ reason: 'app-unknown' })
    expect(await receive({ body: '{}' })).toMatchObject({ reason: 'signature-mismatch' })
  })
})

describe('sorted parameters', () => {
  const options = { appId: '2014', privateKey: createNodeSigner('RSA-SHA256', rsa.privateKey) }
  const apps = new Map([['2014', { publicKey: rsa.publicKey }]])
  const request = {
    url: 'https://partner.example/gateway.do?method=a.b',
    body: 'biz=%7B%22x%22%3A1%7D&empty=',
  }

  it('signs what is in the query and in the form, without empty values', async () => {
    const { signed, receive } = await exchange('params-rsa', options, apps, request)
    const form = new URLSearchParams(signed.body)
    const time = '2023-11-15 06:13:20'
    expect(form.get('timestamp')).toBe(time)
    const text = `app_id=2014&biz={"x":1}&charset=utf-8&method=a.b&sign_type=RSA2&timestamp=${time}&version=1.0`
    expect(isRight(text, form.get('sign')!, rsa.publicKey)).toBe(true)
    expect(await receive()).toMatchObject({ ok: true, appId: '2014' })
    expect(await receive({ body: `${signed.body}&extra=1` })).toMatchObject({ reason: 'signature-mismatch' })
    expect(await receive({ body: `${signed.body}&empty=` })).toMatchObject({ reason: 'parameter' })
    expect(await receive({ body: `${signed.body}&sign=x` })).toMatchObject({ reason: 'parameter' })
  })

  it.each(['app_id=1', 'sign=1', 'a=1&a=2'])('refuses to sign the form %s', async (body) => {
    const { createSigner } = await compile(declarationOf('params-rsa'))
    const whole = { operation, ...request, body, headers: none, timestamp: now }
    await expect(createSigner(options).sign(whole)).rejects.toMatchObject({ reason: 'same-name' })
  })
})

describe('Ed25519 and a plain HMAC', () => {
  it('sign with milliseconds', async () => {
    const options = { keyName: 'demo', privateKey: createNodeSigner('ED25519', ed25519.privateKey) }
    const apps = new Map([['demo', { publicKey: ed25519.publicKey }]])
    const { signed, receive } = await exchange('ed25519', options, apps, {
      body: '{}',
      timestamp: now + 0.123,
    })
    expect(signed.headers['X-Timestamp']).toBe('1700000000123')
    const signature = Buffer.from(signed.headers['X-Signature']!, 'base64url')
    expect(verify(null, Buffer.from('1700000000123.POST./.{}'), ed25519.publicKey, signature)).toBe(true)
    expect(await receive()).toMatchObject({ ok: true })
    expect(await receive({ now: (now + 61) * 1000 })).toMatchObject({ reason: 'timestamp-expired' })
  })

  it('sign the hash of the body', async () => {
    const options = { appId: 'demo', secret: 'key' }
    const { signed, receive } = await exchange(
      'hmac-header',
      options,
      new Map([['demo', { secret: 'key' }]]),
      { body: '{}' },
    )
    const bodyHash = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
    const right = createHmac('sha256', 'key').update(`POST\n/\n${now}\n${bodyHash}`).digest('hex')
    expect(signed.headers['X-Signature']).toBe(`sha256=${right}`)
    expect(await receive({ body: '{ }' })).toMatchObject({ reason: 'signature-mismatch' })
  })
})

const isRight = (text: string, signature: string, key: KeyObject) =>
  verify(
    'sha256',
    Buffer.from(text),
    createPublicKey(key.export({ type: 'spki', format: 'pem' })),
    Buffer.from(signature, 'base64'),
  )
