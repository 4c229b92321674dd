import { createSign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/ppdai/operations.ts'
import type { Operation } from '../../src/core/contract.ts'
import { accessToken, appId, gatewayWith, now, privateKey, publicKey, seconds } from '../support.ts'

// Requests as the partner's SDKs write them, made here by hand: nothing of src signs or serialises them.

type Parameters = readonly (readonly [name: string, value: string | number])[]

/** RSA, PKCS#1 v1.5, SHA-1; base64 on one line. */
const sign = (text: string) => createSign('RSA-SHA1').update(text, 'utf8').sign(privateKey, 'base64')

/** Lower-cased name and value of each parameter, ordered by name, joined with nothing. */
const canonical = (parameters: Parameters) =>
  parameters
    .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join('')

const utcText = new Date(now).toISOString().replace('T', ' ').slice(0, 19)

const signatures = (parameters: Parameters, timestamp: string) => ({
  'X-PPD-APPID': appId,
  'X-PPD-TIMESTAMP': timestamp,
  'X-PPD-TIMESTAMP-SIGN': sign(appId + timestamp),
  'X-PPD-SIGN': sign(canonical(parameters)),
})

const json = (parameters: Parameters) => JSON.stringify(Object.fromEntries(parameters))

/** Text outside ASCII as \uXXXX, and a space behind commas and colons: Python's json.dumps. */
const dumps = (parameters: Parameters) =>
  `{${parameters.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')}}`.replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

interface Written {
  headers: Record<string, string>
  body: string
}

const dialects: Record<string, (parameters: Parameters) => Written> = {
  Java: (parameters) => ({
    headers: {
      'Content-Type': 'application/json;charset=utf-8',
      'X-PPD-SIGNVERSION': '1',
      'X-PPD-SERVICEVERSION': '1.0',
      ...signatures(parameters, String(seconds)),
    },
    body: json(parameters),
  }),
  'C#': (parameters) => ({
    headers: {
      'Content-Type': 'application/json;charset=utf-8',
      'X-PPD-SIGNVERSION': '1',
      'X-PPD-SERVICEVERSION': '1',
      ...signatures(parameters, String(seconds)),
    },
    body: JSON.stringify(Object.fromEntries(parameters), null, 2).replaceAll('\n', '\r\n'),
  }),
  PHP: (parameters) => ({
    headers: {
      'Content-Type': 'application/json;charset=UTF-8',
      ...signatures(parameters, utcText),
    },
    // The caller writes the text; PHP's json_encode escapes slashes.
    body: json(parameters).replaceAll('/', '\\/'),
  }),
  Python: (parameters) => ({
    headers: {
      'Content-Type': 'application/json;charset=utf-8',
      Accept: 'application/json;charset=UTF-8',
      ...signatures(parameters, utcText),
    },
    body: dumps(parameters),
  }),
}

const send = (operation: Operation, { headers, body }: Written, gateway = gatewayWith()) =>
  gateway(new Request(`http://127.0.0.1/ppdai${operation.path}`, { method: 'POST', headers, body }))

const sms: Parameters = [
  ['Mobile', '15200000001'],
  ['DeviceFP', '9b8b9a1bea324e92bf00ae78d31e21e8'],
]
const user: Parameters = [
  ['PlatformType', 2],
  ['Info', "{'applyCity':'蚌埠','url':'http://a.example/b'}"],
  ['OrderId', '123456465465'],
  ['SourceId', 0],
]

describe.each(Object.entries(dialects))('a request written as the SDK in %s writes it', (_, write) => {
  it('is accepted unchanged', async () => {
    const response = await send(operations.sendSmsAuthCode, write(sms))
    expect(await response.json()).toMatchObject({ ResultCode: 0 })
    expect(response.headers.get('x-lendspec-evidence')).toBe('documented')
  })

  it('is accepted with numbers, text outside ASCII and a token', async () => {
    const { headers, body } = write(user)
    const signed = { headers: { ...headers, 'X-PPD-ACCESSTOKEN': accessToken }, body }
    const response = await send(operations.userInfoAdd, signed)
    expect(await response.json()).toMatchObject({ Result: 0 })
  })

  it('is accepted with a time that is declared String', async () => {
    const { headers, body } = write([['Timestamp', '2016-03-14 19:15:22']])
    const signed = { headers: { ...headers, 'X-PPD-ACCESSTOKEN': accessToken }, body }
    const response = await send(operations.autoLogin, signed)
    expect(await response.json()).toMatchObject({ ResultCode: 0 })
    expect(response.headers.get('x-lendspec-evidence')).toBe('published')
  })

  it('is refused when its body is another one', async () => {
    const { headers } = write(sms)
    const response = await send(operations.sendSmsAuthCode, {
      headers,
      body: json([['Mobile', '1'], ...sms.slice(1)]),
    })
    expect(response.headers.get('x-lendspec-reason')).toBe('signature-mismatch')
  })
})

describe('a timestamp', () => {
  it.each([
    ['with milliseconds, as one client sent it', `${utcText}.123`, null],
    ['in milliseconds since 1970', String(now), 'timestamp-malformed'],
    [
      'of Beijing',
      new Date(now + 8 * 3_600_000).toISOString().replace('T', ' ').slice(0, 19),
      'timestamp-future',
    ],
  ])('%s', async (_, timestamp, reason) => {
    const headers = signatures(sms, timestamp)
    const response = await send(operations.sendSmsAuthCode, { headers, body: json(sms) })
    expect(response.headers.get('x-lendspec-reason')).toBe(reason)
  })
})

describe('names of parameters', () => {
  const lower = (parameters: Parameters) =>
    parameters.map(([name, value]) => [name.toLowerCase(), value] as const)

  it('are accepted in any case, and the response has the evidence for that', async () => {
    const written = { headers: signatures(sms, utcText), body: json(lower(sms)) }
    const response = await send(operations.sendSmsAuthCode, written)
    expect(await response.json()).toMatchObject({ ResultCode: 0 })
    expect(response.headers.get('x-lendspec-evidence')).toBe('inferred')
    expect(response.headers.get('x-lendspec-detail')).toMatch(/without regard to case/)
  })

  it('still have to be there', async () => {
    const [mobile] = lower(sms)
    const written = { headers: signatures([mobile!], utcText), body: json([mobile!]) }
    const response = await send(operations.sendSmsAuthCode, written)
    expect(await response.json()).toMatchObject({ ResultCode: -100001101 })
  })

  it.each([
    ['exchangeAuthorizationCode', { AppID: appId, Code: 'c' }],
    ['refreshAccessToken', { AppID: appId, OpenId: 'o', RefreshToken: 'r' }],
  ] as const)('are those of any SDK: %s', async (id, body) => {
    const response = await send(operations[id], { headers: {}, body: JSON.stringify(body) })
    expect(await response.json()).toHaveProperty('AccessToken')
  })
})

describe('an access token', () => {
  const withTokens = gatewayWith({
    apps: { ppdai: [{ appId, publicKey, accessTokens: ['one', accessToken] }] },
  })
  const sendToken = async (token: string | undefined, gateway = withTokens) => {
    const headers = {
      ...signatures(user, utcText),
      ...(token !== undefined && { 'X-PPD-ACCESSTOKEN': token }),
    }
    const response = await send(operations.userInfoAdd, { headers, body: json(user) }, gateway)
    const { Code: code = null } = (await response.json()) as { Code?: string }
    return [response.headers.get('x-lendspec-reason'), code]
  }

  it('is one of the app’s, where it has a list of them', async () => {
    expect(await sendToken('one')).toEqual([null, null])
    expect(await sendToken('another')).toEqual(['token-unknown', 'GTW-BRQ-INVALIDTOKEN'])
  })

  it('is any, where it has none; but there must be one', async () => {
    expect(await sendToken('another', gatewayWith())).toEqual([null, null])
    expect(await sendToken(undefined, gatewayWith())).toEqual(['token-missing', 'GTW-BRQ-INVALIDTOKEN'])
  })

  it('is not looked at where the document lists none', async () => {
    const headers = { ...signatures(sms, utcText), 'X-PPD-ACCESSTOKEN': 'another' }
    const response = await send(operations.sendSmsAuthCode, { headers, body: json(sms) }, withTokens)
    expect(response.headers.get('x-lendspec-reason')).toBeNull()
  })
})

const { requests } = JSON.parse(readFileSync('test/vectors/ppdai.json', 'utf8')) as {
  requests: { id: string; body: string; sdk: Record<string, { canonical: string }> }[]
}

// What the SDKs themselves signed for AutoLogin. Declared String they agree. Declared DateTime, Java signs the midnight
// and C# the seconds, which nothing documents the gateway to take; PHP and Python know no declared types.
const times = ['datetime-declared-string', 'datetime-as-string'].flatMap((id) => {
  const { body, sdk } = requests.find((request) => request.id === id)!
  return Object.entries(sdk).map(([name, { canonical: text }]) => {
    const isNumber = id === 'datetime-as-string' && ['java', 'csharp'].includes(name)
    return { id, name, body, text, reason: isNumber ? 'signature-mismatch' : null }
  })
})

describe('the time of AutoLogin', () => {
  it.each(times)('$id, as the SDK $name signs it: $reason', async ({ body, text, reason }) => {
    const headers = {
      ...signatures([], String(seconds)),
      'X-PPD-SIGN': sign(text),
      'X-PPD-ACCESSTOKEN': accessToken,
    }
    const response = await send(operations.autoLogin, { headers, body })
    expect(response.headers.get('x-lendspec-reason')).toBe(reason)
  })
})
