import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import createClient from 'openapi-fetch'
import { describe, expect, it } from 'vitest'
import type { paths as AwdaPaths } from '../generated/awda/types.ts'
import type { paths as PpdaiPaths } from '../generated/ppdai/types.ts'
import {
  awdaScheme,
  createAwdaClient,
  createPpdaiClient,
  isLendspecError,
  ppdaiScheme,
  RejectedError,
  signing,
} from '../src/index.ts'
import { appId, awdaClient, gatewayWith, now, ppdaiClient, privateKey, secret } from './support.ts'

const customer = {
  mobile: '81234567890',
  name: 'Siti Aminah',
  nik: '3171010101900001',
  email: 'siti@example.com',
}
const sms = { Mobile: '15200000001', DeviceFP: '1234567890' }
const answering = (text: string, init?: ResponseInit) => async () => new Response(text, init)
const failing = (code: string) => async () => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
}

describe('a call', () => {
  it('resolves to the answer', async () => {
    const { ResultMessage } = await ppdaiClient(gatewayWith()).sendSmsAuthCode(sms)
    expect(ResultMessage).toBe('动态登录密码发送成功')
  })

  it('goes without parameters where the contract allows it, signed as the empty text', async () => {
    let body = ''
    const fetch = async (request: Request) => {
      body = await request.clone().text()
      return gatewayWith()(request)
    }
    expect(await awdaClient(fetch).listBanks()).toBeInstanceOf(Array)
    expect(body).toContain('"body":""')
  })

  it('through client.http is signed the same way', async () => {
    const { data } = await ppdaiClient(gatewayWith()).http.POST('/auth/authservice/sendsmsauthcode', {
      body: sms,
    })
    expect(data?.ResultCode).toBe(0)
  })

  it("takes an access token from the call before the client's, and asks a function for it", async () => {
    const tokens: (string | null)[] = []
    const fetch = (request: Request) => {
      tokens.push(request.headers.get('x-ppd-accesstoken'))
      return gatewayWith()(request)
    }
    const client = ppdaiClient(fetch, { accessToken: async () => 'from-function' })
    await client.userInfoAdd({ PlatformType: 2 })
    await client.userInfoAdd({ PlatformType: 2 }, { accessToken: 'from-call' })
    await client.sendSmsAuthCode(sms)
    expect(tokens).toEqual(['from-function', 'from-call', null])
  })

  it('signs concurrent calls of one second with one timestamp signature', async () => {
    let signatures = 0
    const signer = {
      alg: 'RSA-SHA1' as const,
      async sign(bytes: Uint8Array) {
        signatures++
        return bytes
      },
    }
    const client = ppdaiClient(answering('{"ResultCode":0}'), { privateKey: signer })
    await Promise.all(Array.from({ length: 50 }, () => client.sendSmsAuthCode(sms)))
    expect(signatures).toBe(51)
  })
})

describe('the middleware alone', () => {
  it('signs for an openapi-fetch client of one’s own, for both schemes', async () => {
    const gateway = gatewayWith()
    const ppdai = createClient<PpdaiPaths>({ baseUrl: 'http://127.0.0.1/ppdai', fetch: gateway })
    ppdai.use(signing(ppdaiScheme({ appId, privateKey }), () => now))
    expect((await ppdai.POST('/auth/authservice/sendsmsauthcode', { body: sms })).data?.ResultCode).toBe(0)

    const awda = createClient<AwdaPaths>({ baseUrl: 'http://127.0.0.1/awda', fetch: gateway })
    awda.use(signing(awdaScheme({ appId, secret }), () => now))
    expect((await awda.POST('/welab-sun/api/user/register', { body: customer })).data?.code).toBe(0)
  })
})

describe('a refusal inside HTTP 200', () => {
  it.each([
    ['a known code', '{"ResultCode":-100001202,"ResultMessage":"x"}', -100001202],
    ['a known code in a list of one', '[{"ResultCode":-1,"ResultMessage":"x"}]', -1],
    ['a code as text', '{"ResultCode":"-1"}', '-1'],
    ['a code nobody listed', '{"ResultCode":-2001,"ResultMessage":"x"}', -2001],
    ['a refusal of the gateway', '{"Code":"GTW-BRQ-INVALIDTOKEN","Message":"x"}', 'GTW-BRQ-INVALIDTOKEN'],
    ['a refusal of the gateway nobody listed', '{"Code":"GTW-NEW","Message":"x"}', 'GTW-NEW'],
  ])('throws RejectedError: %s', async (_, text, partnerCode) => {
    await expect(ppdaiClient(answering(text)).sendSmsAuthCode(sms)).rejects.toMatchObject({
      name: 'RejectedError',
      code: 'REJECTED',
      operationId: 'sendSmsAuthCode',
      partnerCode,
    })
  })

  it('is never a success in any other shape', async () => {
    for (const text of [
      '',
      'null',
      '[]',
      '{}',
      '5',
      '<r/>',
      '<html>',
      '{"ResultCode":null}',
      '{"ResultCode":',
      '[{"ResultCode":0},{}]',
    ]) {
      const call = ppdaiClient(answering(text)).sendSmsAuthCode(sms)
      await expect(call).rejects.toMatchObject({ code: 'CONTRACT', status: 200 })
    }
  })

  it('takes a success in a list of one', async () => {
    expect(await ppdaiClient(answering('[{"ResultCode":0}]')).sendSmsAuthCode(sms)).toEqual({ ResultCode: 0 })
  })

  it('names the cause and the way out, and keeps the partner’s words out of sight', async () => {
    const text = '{"ResultCode":-100001202,"ResultMessage":"15200000001 已发送"}'
    const error = await ppdaiClient(answering(text))
      .sendSmsAuthCode(sms)
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(RejectedError)
    expect(error).toMatchObject({ retry: 'later', remedy: 'Wait a minute and retry.' })
    expect(String(error)).toContain('POST /auth/authservice/sendsmsauthcode')
    expect(inspect(error) + JSON.stringify(error)).not.toContain('15200000001')
    expect((error as RejectedError).partnerMessage).toBe('15200000001 已发送')
    expect(isLendspecError(error)).toBe(true)
  })
})

describe('a call that is not answered', () => {
  const slow = (request: Request) =>
    new Promise<Response>((_, reject) =>
      request.signal.addEventListener('abort', () => reject(request.signal.reason)),
    )

  it('left no trace when the connection was refused', async () => {
    await expect(awdaClient(failing('ECONNREFUSED')).registerUser(customer)).rejects.toMatchObject({
      code: 'TRANSPORT',
      reason: 'ECONNREFUSED',
    })
  })

  it('may have acted: the error names the operation to ask', async () => {
    const fetch = failing('ECONNRESET')
    await expect(awdaClient(fetch).submitLoan({})).rejects.toMatchObject({
      code: 'OUTCOME_UNKNOWN',
      lookup: 'getLoan',
    })
    await expect(awdaClient(fetch).registerUser(customer)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' })
    await expect(awdaClient(fetch).getLoan({})).rejects.toMatchObject({ code: 'TRANSPORT' })
    await expect(awdaClient(answering('<html>', { status: 504 })).submitLoan({})).rejects.toMatchObject({
      code: 'OUTCOME_UNKNOWN',
    })
  })

  it('ends at the timeout, a stalling body included', async () => {
    await expect(awdaClient(slow, { timeout: 20 }).submitLoan({})).rejects.toMatchObject({
      code: 'OUTCOME_UNKNOWN',
      reason: 'timeout',
    })
    const server = createServer((_, response) => response.writeHead(200).write('{"code":'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const client = createAwdaClient({ appId, secret, server: `http://127.0.0.1:${port}`, timeout: 100 })
    await expect(client.getLoan({})).rejects.toMatchObject({ code: 'TRANSPORT', reason: 'timeout' })
    server.closeAllConnections()
    server.close()
  })

  it('ends when the caller aborts, with the caller’s reason', async () => {
    const controller = new AbortController()
    const call = awdaClient(slow).getLoan({}, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 5)
    await expect(call).rejects.toThrow('enough')
  })

  it.each([301, 302, 303, 307, 308])('never follows a redirect (%d)', async (status) => {
    let reached = 0
    const server = createServer((request, response) => {
      if (request.url === '/elsewhere') reached++
      response.writeHead(status, { location: '/elsewhere' }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const client = createPpdaiClient({ appId, privateKey, server: `http://127.0.0.1:${port}` })
    await expect(client.sendSmsAuthCode(sms)).rejects.toMatchObject({ code: 'TRANSPORT', reason: 'redirect' })
    expect(reached).toBe(0)
    server.closeAllConnections()
    server.close()
  })

  it('refuses an answer of 3 MB', async () => {
    const client = ppdaiClient(answering(`{"ResultCode":0,"x":"${'x'.repeat(3_000_000)}"}`))
    await expect(client.sendSmsAuthCode(sms)).rejects.toMatchObject({ code: 'CONTRACT' })
  })
})

describe('a client', () => {
  const never = async (): Promise<Response> => {
    throw new Error('something was sent')
  }

  it('refuses plain http to another machine, unless allowed', () => {
    expect(() => ppdaiClient(never, { server: 'legacy' })).toThrow(/plain http/)
    expect(() => ppdaiClient(never, { server: 'http://192.0.2.1' })).toThrow(/plain http/)
    ppdaiClient(never, { server: 'legacy', allowInsecureTransport: true })
    ppdaiClient(never, { server: 'http://localhost:4010/ppdai' })
  })

  it.each(['nowhere', 'ftp://example.com', 'https://user:pass@example.com', ''])(
    'refuses the server %j',
    (server) => {
      expect(() => awdaClient(never, { server })).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }))
    },
  )

  it.each(['staging', 'production', 'https://japi.maucash.id', 'https://proxy.example.com'])(
    'refuses an unconfirmed operation at %s and says what to do',
    async (server) => {
      await expect(awdaClient(never, { server }).getLoan({})).rejects.toMatchObject({
        code: 'UNCONFIRMED_OPERATION',
        operationId: 'getLoan',
        message: expect.stringMatching(/paths: \{ getLoan: '\/…' \}/),
      })
    },
  )

  it('calls an unconfirmed operation at the path that confirms it', async () => {
    let url = ''
    const fetch = async (request: Request) => {
      url = request.url
      return new Response('{"code":0,"message":"","result":{"loanNumber":"LN1"}}')
    }
    const client = awdaClient(fetch, { server: 'staging', paths: { getLoan: '/awsom-sun/api/loan/query' } })
    expect(await client.getLoan({ loanNumber: 'LN1' })).toEqual({ loanNumber: 'LN1' })
    expect(url).toBe('https://sea-staging.wolaidai.com/awsom-sun/api/loan/query')
  })

  it('refuses paths of operations that do not exist', () => {
    expect(() => awdaClient(never, { paths: { getLoans: '/x' } })).toThrow(/no operation getLoans/)
    expect(() => awdaClient(never, { paths: { getLoan: 'x' } })).toThrow(/begin with a slash/)
  })

  it('sends OAuth calls to their own server, unsigned', async () => {
    let sent: Request | undefined
    const fetch = async (request: Request) => {
      sent = request
      return new Response('{"AccessToken":"a","RefreshToken":"r","ExpiresIn":604800}')
    }
    await ppdaiClient(fetch, { server: 'production' }).refreshAccessToken({
      AppID: 'a',
      OpenID: 'o',
      RefreshToken: 'r',
    })
    expect(sent?.url).toBe('https://ac.ppdai.com/oauth2/refreshtoken')
    expect([...(sent?.headers.keys() ?? [])].filter((name) => name.startsWith('x-'))).toEqual([])
  })

  it.each(['with blank', 'line\nbreak', 'ünïcode', '', 'x'.repeat(513)])('refuses the app id %j', (bad) => {
    expect(() => ppdaiClient(never, { appId: bad })).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION' }),
    )
  })

  it('refuses an access token that would break a header, without telling it', async () => {
    const call = ppdaiClient(never, { accessToken: 'canary\r\nX-Evil: 1' }).userInfoAdd({ PlatformType: 1 })
    await expect(call).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.not.stringContaining('canary'),
    })
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['NaN', { amount: NaN }, 'loan.amount'],
    ['an unsafe integer', { amount: 2 ** 53 }, 'loan.amount'],
    ['-0', { amount: -0 }, 'loan.amount'],
    ['a bigint', { amount: 1n }, 'loan.amount'],
    ['half a surrogate pair', { tenor: '\ud800' }, 'loan.tenor'],
    ['__proto__', JSON.parse('{"__proto__":{"amount":1}}') as Record<string, unknown>, 'loan'],
  ])('refuses %s before anything is sent, and names the field', async (_, loan, field) => {
    await expect(awdaClient(never).submitLoan({ loan })).rejects.toMatchObject({ code: 'SIGNATURE', field })
  })

  it('refuses parameters nested 40,000 deep', async () => {
    let deep: object = {}
    for (let depth = 0; depth < 40_000; depth++) deep = { deep }
    await expect(awdaClient(never).submitLoan({ deep })).rejects.toMatchObject({ code: 'SIGNATURE' })
  })

  it('checks parameters and answers against the contract when asked to', async () => {
    const events: object[] = []
    const onEvent = (event: object) => events.push(event)
    const wrong = { ...customer, nik: '' }
    await expect(awdaClient(never, { validate: 'throw' }).registerUser(wrong)).rejects.toMatchObject({
      code: 'CONTRACT',
      problems: ['/body/nik minLength'],
    })
    const fetch = answering('{"ResultCode":0,"ResultMessage":7}')
    await expect(ppdaiClient(fetch, { validate: 'throw' }).sendSmsAuthCode(sms)).rejects.toMatchObject({
      problems: ['/ResultMessage type'],
    })
    await ppdaiClient(fetch, { validate: 'warn', onEvent }).sendSmsAuthCode(sms)
    expect(events).toContainEqual({
      type: 'drift',
      operationId: 'sendSmsAuthCode',
      problems: ['/ResultMessage type'],
    })
  })

  it('tells every attempt as an event without personal data', async () => {
    const events: object[] = []
    const client = ppdaiClient(answering('{"ResultCode":-1}'), { onEvent: (event) => events.push(event) })
    await client.sendSmsAuthCode(sms).catch(() => {})
    expect(events).toEqual([
      { type: 'warning', reason: 'weak-key', bits: 1024 },
      {
        type: 'attempt',
        operationId: 'sendSmsAuthCode',
        durationMs: expect.any(Number),
        attempt: 1,
        outcome: 'RejectedError',
        status: 200,
        code: -1,
      },
    ])
  })
})
