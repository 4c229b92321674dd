import { describe, expect, it } from 'vitest'
import { answering, awdaClient, customer, ppdaiClient, sms } from '../support.ts'

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

  it.each<object>([
    { timeout: NaN },
    { timeout: -1 },
    { retry: { attempts: NaN } },
    { retry: { attemptTimeout: NaN } },
    { maxClockCorrection: NaN },
    { validate: 'trow' },
    { paths: { constructor: '/x' } },
    { paths: { getLoan: 5 } },
    { timeout: '5000' },
    { retry: { attempts: 'x' } },
  ])('refuses %j', (options) => {
    expect(() => awdaClient(never, options)).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }))
  })

  it.each([
    'nowhere',
    'constructor',
    'ftp://example.com',
    'https://user:pass@example.com',
    'https://:pass@example.com',
    'https://example.com/?a=b',
    'https://example.com/base?',
    'http://127.0.0.1:4010/awda?a=b',
    'https://example.com/#part',
    'https://example.com/base#',
    '',
  ])('refuses the server %j', (server) => {
    expect(() => awdaClient(never, { server })).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }))
  })

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
    expect(() => awdaClient(never, { paths: { getLoans: '/x' } })).toThrow(/no operation "getLoans"/)
    expect(() => awdaClient(never, { paths: { getLoan: 'x' } })).toThrow(/begin with a slash/)
  })

  it('has no base URL for a single call', async () => {
    const call = awdaClient(never).http.POST('/welab-sun/api/user/register', {
      body: {} as never,
      baseUrl: 'https://example.com',
    })
    await expect(call).rejects.toMatchObject({ code: 'CONFIGURATION' })
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
    ['a Date', { since: new Date(0) }, 'loan.since'],
    ['a Map', { rates: new Map([[1, 2]]) }, 'loan.rates'],
    ['what writes itself', { rate: Object.create({ toJSON: () => 7 }) as object }, 'loan.rate'],
    ['a list with a gap', { rates: [1, undefined] }, 'loan.rates'],
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

  it('checks parameters and responses against the contract when asked to', async () => {
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

  it('is not failed by an observer, whichever way that fails', async () => {
    const fetch = answering('{"ResultCode":0}')
    const failing = [
      () => {
        throw new Error('observer')
      },
      async () => Promise.reject(new Error('observer')),
    ]
    for (const onEvent of failing) {
      expect(await ppdaiClient(fetch, { onEvent }).sendSmsAuthCode(sms)).toMatchObject({ ResultCode: 0 })
    }
    await new Promise(setImmediate)
  })

  it('reports every attempt as an event without personal data', async () => {
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
