import { inspect } from 'node:util'
import createClient from 'openapi-fetch'
import { describe, expect, it } from 'vitest'
import type { paths as AwdaPaths } from '../../generated/awda/types.ts'
import type { paths as PpdaiPaths } from '../../generated/ppdai/types.ts'
import { awdaScheme, isLendspecError, ppdaiScheme, RejectedError, signing } from '../../src/index.ts'
import {
  answering,
  appId,
  awdaClient,
  customer,
  gatewayWith,
  now,
  ppdaiClient,
  privateKey,
  secret,
  sms,
} from '../support.ts'

describe('a call', () => {
  it('resolves to the result', async () => {
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

  const schemes = { ppdai: ppdaiScheme({ appId, privateKey }), awda: awdaScheme({ appId, secret }) }
  const paths = { ppdai: '/auth/authservice/sendsmsauthcode', awda: '/welab-sun/api/user/register' } as const
  it.each([
    ['ppdai', '{"Mobile":"canary', 'not-json'],
    ['ppdai', '["canary"]', 'not-json'],
    ['ppdai', '{"Mobile":"canary","Mobile":"canary"}', 'not-json'],
    ['ppdai', '{"Mobile":["canary"]}', 'wrong-type'],
    ['awda', '{"mobile":"canary', 'not-json'],
    ['awda', 'canary', 'not-json'],
    ['awda', '{"mobile":"canary","mobile":"canary"}', 'not-json'],
  ] as const)('throws a typed error before anything is sent: %s %s', async (api, body, reason) => {
    let sent = 0
    const fetch = async () => new Response(String(sent++))
    const client = createClient<
      Record<string, { post: { requestBody: { content: { 'application/json': object } } } }>
    >({
      baseUrl: 'http://127.0.0.1',
      fetch,
      bodySerializer: () => body,
    })
    client.use(signing(schemes[api], () => now))
    const error: unknown = await client.POST(paths[api], { body: {} }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'SignatureError', code: 'SIGNATURE', reason })
    expect(isLendspecError(error)).toBe(true)
    expect(inspect(error)).not.toContain('canary')
    expect(sent).toBe(0)
  })

  it('leaves alone what the contract does not sign, and refuses what it does not know', async () => {
    const seen: Request[] = []
    const fetch = async (request: Request) => {
      seen.push(request)
      return new Response('{}')
    }
    const client = createClient<PpdaiPaths & { '/else': PpdaiPaths['/oauth2/refreshtoken'] }>({
      baseUrl: 'http://127.0.0.1',
      fetch,
    })
    client.use(signing(schemes.ppdai, () => now))
    const body = { AppID: 'a', OpenID: 'o', RefreshToken: 'r' }
    await client.POST('/oauth2/refreshtoken', { body })
    expect(await seen[0]!.text()).toBe(JSON.stringify(body))
    expect([...seen[0]!.headers.keys()].filter((name) => name.startsWith('x-'))).toEqual([])
    await expect(client.POST('/else', { body })).rejects.toMatchObject({ code: 'CONFIGURATION' })
    expect(seen).toHaveLength(1)
  })

  it('hides what a signer throws', async () => {
    const signer = { alg: 'RSA-SHA1' as const, sign: () => Promise.reject(new Error('canary')) }
    const client = createClient<PpdaiPaths>({ baseUrl: 'http://127.0.0.1', fetch: answering('{}') })
    client.use(signing(ppdaiScheme({ appId, privateKey: signer }), () => now))
    const error: unknown = await client.POST(paths.ppdai, { body: sms }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'SIGNATURE', reason: 'signer' })
    expect(inspect(error)).not.toContain('canary')
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
      // Nobody knows whether the SMS was sent; an account that was only asked for is asked for again.
      const client = ppdaiClient(answering(text))
      await expect(client.sendSmsAuthCode(sms)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' })
      const asking = client.accountExists({ AccountName: 'nobody' })
      await expect(asking).rejects.toMatchObject({ code: 'CONTRACT', status: 200 })
    }
  })

  it('needs a proof where there is no code: an OAuth response without a token has none', async () => {
    const refresh = { AppID: 'a', OpenID: 'o', RefreshToken: 'r' }
    for (const text of ['{}', '{"OpenID":"o"}', '{"AccessToken":""}']) {
      const call = ppdaiClient(answering(text)).refreshAccessToken(refresh)
      await expect(call).rejects.toMatchObject({ code: 'CONTRACT' })
    }
    const failed = ppdaiClient(answering('{"ErrMsg":"x","AccessToken":"a"}')).refreshAccessToken(refresh)
    await expect(failed).rejects.toMatchObject({ code: 'REJECTED', partnerCode: 'ErrMsg' })
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
