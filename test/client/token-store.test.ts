import { describe, expect, it } from 'vitest'
import { createPpdaiTokenStore, LoginRequiredError, type PpdaiTokenStoreOptions } from '../../src/index.ts'
import { createMemoryTexts, type SharedStore } from '../../src/core/store.ts'
import { appId, gatewayWith, now as start, ppdaiClient } from '../support.ts'

const day = 86_400_000
const ended = '用户与应用关联信息无效'
const user = { PlatformType: 2 } as const
const json = (value: object, status = 200) => new Response(JSON.stringify(value), { status })

/** A partner with one user, whose clock a test moves. */
function partner(given: { refresh?: () => Response | Promise<Response>; call?: () => Response } = {}) {
  const seen: string[] = []
  const bodies: object[] = []
  const state = { time: start, valid: 'access-1', refreshes: 0 }
  const fetch = async (request: Request) => {
    const { pathname } = new URL(request.url)
    const body = (await request.json()) as Record<string, string>
    bodies.push(body)
    if (pathname.endsWith('/oauth2/authorize'))
      return json({
        OpenID: 'user-1',
        AccessToken: state.valid,
        RefreshToken: 'refresh-1',
        ExpiresIn: 604800,
      })
    if (pathname.endsWith('/oauth2/refreshtoken')) {
      state.refreshes++
      if (given.refresh) return given.refresh()
      state.valid = `access-${state.refreshes + 1}`
      // The live response has no OpenID.
      return json({ AccessToken: state.valid, RefreshToken: 'refresh-1', ExpiresIn: '604800' })
    }
    const token = request.headers.get('x-ppd-accesstoken') ?? ''
    seen.push(token)
    if (given.call) return given.call()
    if (token !== state.valid) return json({ Code: 'GTW-BRQ-INVALIDTOKEN', Message: '' }, 400)
    return json({ Result: 0, ResultCode: 0 })
  }
  const now = () => state.time
  const client = ppdaiClient(fetch, { now, retry: false })
  const tokens = (options: Partial<PpdaiTokenStoreOptions> = {}) =>
    createPpdaiTokenStore({ appId, client, now, ...options })
  return { fetch, state, seen, bodies, client, tokens }
}

describe('a store of tokens', () => {
  it('shows where to log in, exchanges the code, and finds the token for calls', async () => {
    const { client, tokens, seen, bodies } = partner()
    const store = tokens()
    const url = new URL(store.loginUrl('https://example.com/back?a=1&b=2'))
    expect([url.origin + url.pathname, ...url.searchParams]).toEqual([
      'https://ac.ppdai.com/oauth2/login',
      ['AppID', appId],
      ['ReturnUrl', 'https://example.com/back?a=1&b=2'],
    ])
    const id = await store.exchange('the code')
    expect(id).toBe('user-1')
    expect(bodies).toEqual([{ AppID: appId, code: 'the code' }])
    await client.userInfoAdd(user, { accessToken: store.of(id) })
    expect(seen).toEqual(['access-1'])
    expect(await store.status(id)).toEqual({
      expiresAt: start + 7 * day,
      endsAt: start + 90 * day,
      ended: false,
    })
  })

  it.each([
    ['smsAuthCodeLogin', { ResultCode: 0, ResultMessage: 'OK' }],
    ['registerAccount', { ReturnCode: 0, UserName: 'pdu1' }],
    ['registerBySmsCode', { ReturnCode: 0, ReturnMessage: null }],
  ])('keeps the tokens of %s', async (_, more) => {
    const { client, tokens, seen } = partner()
    const store = tokens()
    const answer = { ...more, OpenID: 'u', AccessToken: 'access-1', RefreshToken: 'r', ExpiresIn: 604799 }
    await client.userInfoAdd(user, { accessToken: store.of(await store.save(answer)) })
    expect(seen).toEqual(['access-1'])
  })

  it.each([
    [{ ResultCode: 0 }],
    [{ ResultCode: 0, OpenID: 'u' }],
    [{ ResultCode: 0, AccessToken: 't' }],
    [{ ResultCode: 0, OpenID: '', AccessToken: 't' }],
  ])('keeps nothing of a response without tokens: %j', async (answer) => {
    await expect(partner().tokens().save(answer)).rejects.toMatchObject({ code: 'CONFIGURATION' })
  })

  it.each([
    ['well before its end', 7 * day - 300_001, 0],
    ['within the margin', 7 * day - 299_999, 1],
    ['after its end', 8 * day, 1],
    ['long after its end, within the authorisation', 89 * day, 1],
  ])('refreshes a token %s or not', async (_, later, refreshes) => {
    const { client, tokens, state, seen, bodies } = partner()
    const store = tokens()
    const id = await store.exchange('code')
    state.time += later
    for (let call = 0; call < 3; call++) await client.userInfoAdd(user, { accessToken: store.of(id) })
    expect(state.refreshes).toBe(refreshes)
    expect(new Set(seen)).toEqual(new Set([`access-${refreshes + 1}`]))
    if (refreshes) expect(bodies[1]).toEqual({ AppID: appId, OpenID: 'user-1', RefreshToken: 'refresh-1' })
  })

  it('keeps the OpenID, a refresh token that is not sent again, and the 90 days, over many refreshes', async () => {
    let count = 1
    const { client, tokens, state } = partner({
      refresh: () => json({ AccessToken: (state.valid = `access-${++count}`), ExpiresIn: 604800 }),
    })
    const store = tokens()
    const id = await store.exchange('code')
    for (; state.time < start + 89 * day; state.time += 6 * day + day - 1) {
      await client.userInfoAdd(user, { accessToken: store.of(id) })
      expect((await store.status(id))?.endsAt).toBe(start + 90 * day)
    }
    expect(state.refreshes).toBeGreaterThan(11)
    state.time = start + 90 * day + 7 * day
    const call = client.userInfoAdd(user, { accessToken: store.of(id) })
    await expect(call).rejects.toMatchObject({ code: 'LOGIN_REQUIRED', reason: 'expired' })
    expect((await store.status(id))?.ended).toBe(true)
  })

  it('refreshes once for 500 calls with an expired token, and once for 500 that are refused', async () => {
    const { client, tokens, state, seen } = partner()
    const store = tokens()
    const id = await store.exchange('code')
    const all = () =>
      Promise.all(Array.from({ length: 500 }, () => client.userInfoAdd(user, { accessToken: store.of(id) })))
    state.time += 8 * day
    await all()
    expect(state.refreshes).toBe(1)
    state.valid = 'another'
    await all()
    expect(state.refreshes).toBe(2)
    expect(seen.filter((token) => token === 'access-3')).toHaveLength(500)
  })

  it('keeps apps and users apart', async () => {
    const { client, tokens } = partner()
    const store = createMemoryTexts()
    const [one, other] = [tokens({ store }), tokens({ store, appId: 'another-app' })]
    const id = await one.exchange('code')
    const unknown = { code: 'LOGIN_REQUIRED', reason: 'unknown' }
    await expect(client.userInfoAdd(user, { accessToken: other.of(id) })).rejects.toMatchObject(unknown)
    await expect(client.userInfoAdd(user, { accessToken: one.of('x') })).rejects.toMatchObject(unknown)
    expect(await one.status('x')).toBeUndefined()
  })

  it('asks for a new login when the partner ended the authorisation, and drops both tokens', async () => {
    const { client, tokens, state } = partner({ refresh: () => json({ ErrMsg: ended }) })
    const kept = createMemoryTexts()
    const store = tokens({ store: kept })
    const id = await store.exchange('code')
    state.time += 7 * day - 1000
    for (let call = 0; call < 2; call++) {
      const error = await client
        .userInfoAdd(user, { accessToken: store.of(id) })
        .catch((error: unknown) => error)
      expect(error).toBeInstanceOf(LoginRequiredError)
      expect(error).toMatchObject({ reason: 'ended', message: expect.stringMatching(/log in again/) })
    }
    expect(state.refreshes).toBe(1)
    expect(await store.status(id)).toMatchObject({ ended: true })
    expect(await kept.get(`tokens/${appId}/user-1`)).not.toMatch(/access-|refresh-/)
    await store.exchange('a new code')
    expect(await store.status(id)).toMatchObject({ ended: false })
  })

  it('can record that a response asked for a new login', async () => {
    const { client, tokens, state } = partner()
    const store = tokens()
    const id = await store.exchange('code')
    await store.end(id)
    const call = client.userInfoAdd(user, { accessToken: store.of(id) })
    await expect(call).rejects.toMatchObject({ code: 'LOGIN_REQUIRED', reason: 'ended' })
    expect(state.refreshes).toBe(0)
  })

  it.each([
    ['arrears of the app', () => json({ Code: 'GTW-BRQ-ARREARAGE', Message: '欠费' }, 400)],
    [
      'a limit of the rate',
      () => json({ timestamp: '2018-08-28 12:15:06', status: 200, error: 'OK', message: 'x', path: '/' }),
    ],
    ['HTTP 429', () => new Response('', { status: 429 })],
    ['the code 1002', () => json({ Result: 1002, ResultMessage: '用户信息不存在', ResultCode: null })],
    ['a server error', () => json({ ResultCode: 500, ResultMessage: 'Internal Server Error' })],
    ['an empty response', () => new Response('')],
    ['a missing header', () => json({ Code: 'GTW-BRQ-NOHEADER', Message: '访问令牌不存在' }, 400)],
    [
      'a lost connection',
      () => {
        throw new TypeError('fetch failed')
      },
    ],
  ])('does not refresh for %s', async (_, call) => {
    const { client, tokens, state, seen } = partner({ call })
    const store = tokens()
    const id = await store.exchange('code')
    await expect(client.userInfoAdd(user, { accessToken: store.of(id) })).rejects.toThrow()
    expect([state.refreshes, seen.length]).toEqual([0, 1])
  })

  it.each([
    ['another refusal', () => json({ ErrMsg: 'x' }), 'REJECTED'],
    ['arrears of the app', () => json({ Code: 'GTW-BRQ-ARREARAGE', Message: '欠费' }, 400), 'REJECTED'],
    ['HTTP 429', () => new Response('', { status: 429 }), 'RATE_LIMITED'],
    ['an empty response', () => new Response(''), 'CONTRACT'],
    [
      'a lost connection',
      () => {
        throw new TypeError('fetch failed')
      },
      'TRANSPORT',
    ],
  ])('loses no token when a refresh fails: %s', async (_, refresh, code) => {
    let isBroken = true
    const { client, tokens, state, seen } = partner({
      refresh: () => (isBroken ? refresh() : json({ AccessToken: (state.valid = 'new'), ExpiresIn: 604800 })),
    })
    const store = tokens()
    const id = await store.exchange('code')
    const call = () => client.userInfoAdd(user, { accessToken: store.of(id) })
    // Within the margin the old token is still good, and a partner in trouble is not asked for every call.
    state.time += 7 * day - 200_000
    for (let turn = 0; turn < 5; turn++) await call()
    expect([seen, state.refreshes]).toEqual([Array(5).fill('access-1'), 1])
    state.time += day
    await expect(call()).rejects.toMatchObject({ code })
    isBroken = false
    await call()
    expect(seen.at(-1)).toBe('new')
  })

  it('does not put the result of a refresh over that of a new login', async () => {
    const texts = createMemoryTexts()
    const { tokens, state } = partner({
      refresh: async () => {
        await tokens({ store: texts }).save({
          OpenID: 'user-1',
          AccessToken: 'of the login',
          RefreshToken: 'r',
          ExpiresIn: 9e6,
        })
        return json({ AccessToken: 'of-the-refresh', ExpiresIn: 604800 })
      },
    })
    const store = tokens({ store: texts })
    const id = await store.exchange('code')
    state.time += 8 * day
    await store.of(id)({})
    expect(await store.of(id)({})).toBe('of the login')
  })

  it.each([
    [{ appId: '' }, /^appId/],
    [{ margin: -1 }, /^margin/],
    [{ margin: NaN }, /^margin/],
    [{ client: {} as never }, /^client/],
  ])('wants usable options: %j', (options, message) => {
    expect(() => partner().tokens(options)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringMatching(message) }),
    )
  })

  it('reports a store that fails as it is, and sends nothing', async () => {
    const { client, tokens, seen } = partner()
    const broken: SharedStore = {
      ...createMemoryTexts(),
      get: async () => Promise.reject(new Error('a secret')),
    }
    const call = client.userInfoAdd(user, { accessToken: tokens({ store: broken }).of('u') })
    await expect(call).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.not.stringMatching(/secret/),
    })
    expect(seen).toEqual([])
  })

  it('lives through the life of tokens at the mock', async () => {
    const gateway = gatewayWith({ stateful: true })
    const { ppdai } = await gateway.session(appId)
    let time = await ppdai.now()
    const client = ppdaiClient(gateway, { accessToken: '' })
    const store = createPpdaiTokenStore({ appId, client, now: () => time })
    const id = await store.exchange('a code')
    const call = () => client.autoLogin({ Timestamp: '2026-11-21 12:00:00' }, { accessToken: store.of(id) })
    for (let days = 0; days < 84; days += 8) {
      await call()
      await ppdai.advance('8d')
      time += 8 * day
    }
    await ppdai.advance('10d')
    await expect(call()).rejects.toMatchObject({ code: 'LOGIN_REQUIRED', reason: 'ended' })
  })
})
