import { describe, expect, it } from 'vitest'
import { appId, engines, gatewayWith, ppdaiClient, publicKey } from '../../support.ts'
import { outcomeOf, scene } from './scene.ts'

const Mobile = '15200000001'
const DeviceFP = '9b8b9a1bea324e92bf00ae78d31e21e8'
const refused = 'GTW-BRQ-INVALIDTOKEN'

async function people() {
  let accessToken = 'unknown'
  const { ppdai, session: find } = scene()
  const client = ppdai(() => accessToken)
  const session = (await find()).ppdai
  const sms = async (entity: string) => String((await session.find(entity, Mobile))?.['sms'])
  async function register() {
    await client.sendSmsRegisterCode({ Mobile, DeviceFP })
    return client.registerBySmsCode({ Mobile, DeviceFP, Code: await sms('registerCode'), Role: 4 })
  }
  const callWith = (token: string | undefined) => {
    accessToken = token ?? ''
    return outcomeOf(client.userInfoAdd({ PlatformType: 1 }))
  }
  return { client, session, sms, register, callWith }
}

describe('the life of a PPDAI user', () => {
  it('begins with a code, of which too many or too soon are refused', async () => {
    const { client, session } = await people()
    const send = () => outcomeOf(client.sendSmsRegisterCode({ Mobile, DeviceFP }))
    for (let count = 0; count < 10; count++) {
      expect(await send()).toBe('ok')
      expect(await send()).toBe(-100004201)
      await session.advance('60s')
    }
    expect(await send()).toBe(-100004202)
    await session.advance('1d')
    expect(await send()).toBe('ok')
  })

  it('goes on with a registration, after a few wrong codes at most', async () => {
    const { client, session, sms, register } = await people()
    const wrong = () => outcomeOf(client.registerBySmsCode({ Mobile, DeviceFP, Code: 'wrong', Role: 4 }))
    expect((await client.accountExists({ AccountName: Mobile })).IsExist).toBe(false)
    expect(await outcomeOf(client.sendSmsAuthCode({ Mobile, DeviceFP }))).toBe(-100001201)
    await client.sendSmsRegisterCode({ Mobile, DeviceFP })
    for (let count = 0; count < 5; count++) expect(await wrong()).toBe(-100005201)
    expect(await wrong()).toBe(-100005202)
    await session.advance('1d')
    await register()
    expect((await client.accountExists({ AccountName: Mobile })).IsExist).toBe(true)
    expect(await outcomeOf(client.sendSmsRegisterCode({ Mobile, DeviceFP }))).toBe(-100004301)
    expect(await sms('registerCode')).toBe('undefined')
  })

  it('logs in by a code, once, while it is valid', async () => {
    const { client, session, sms, register } = await people()
    const { OpenID } = await register()
    const login = (SMSAuthCode: string) => client.smsAuthCodeLogin({ Mobile, DeviceFP, SMSAuthCode })
    await client.sendSmsAuthCode({ Mobile, DeviceFP })
    expect(await outcomeOf(client.sendSmsAuthCode({ Mobile, DeviceFP }))).toBe(-100001202)
    expect(await outcomeOf(login('wrong'))).toBe(-100002202)
    const code = await sms('loginCode')
    expect((await login(code)).OpenID).toBe(OpenID)
    expect(await outcomeOf(login(code))).toBe(-100002202)
    for (let count = 1; count < 10; count++) {
      await session.advance('60s')
      await client.sendSmsAuthCode({ Mobile, DeviceFP })
    }
    await session.advance('60s')
    expect(await outcomeOf(client.sendSmsAuthCode({ Mobile, DeviceFP }))).toBe(-100001203)
    const last = await sms('loginCode')
    await session.advance('10m')
    expect(await outcomeOf(login(last))).toBe(-100002202)
    const stranger = { Mobile: '15200000002', DeviceFP, SMSAuthCode: last }
    expect(await outcomeOf(client.smsAuthCodeLogin(stranger))).toBe(-100002301)
  })

  it('has a token for 7 days, a new one on request, and none after 90 days', async () => {
    const { client, session, register, callWith } = await people()
    expect(await callWith('unknown')).toBe(refused)
    const { AccessToken, OpenID = '', RefreshToken = '' } = await register()
    const refresh = (more = {}) => client.refreshAccessToken({ AppID: appId, OpenID, RefreshToken, ...more })
    expect(await callWith(AccessToken)).toBe('ok')
    await session.advance(7 * 86_400_000 - 1)
    expect(await callWith(AccessToken)).toBe('ok')
    await session.advance(1)
    expect(await callWith(AccessToken)).toBe(refused)
    await expect(refresh({ OpenID: 'another' })).rejects.toThrow()
    const refreshed = await refresh()
    expect(refreshed).toMatchObject({ RefreshToken, ExpiresIn: 604_800 })
    expect(await callWith(refreshed.AccessToken)).toBe('ok')
    await session.advance('83d')
    expect(await callWith(refreshed.AccessToken)).toBe(refused)
    await expect(refresh()).rejects.toThrow()
  })

  it('gets tokens for the code of a login page too', async () => {
    const { client, callWith } = await people()
    const { AccessToken, OpenID = '' } = await client.exchangeAuthorizationCode({ AppID: appId, code: 'any' })
    expect(await callWith(AccessToken)).toBe('ok')
    expect(await outcomeOf(client.getUserNameByOpenId({ OpenID }))).toBe('ok')
    expect(await outcomeOf(client.getUserNameByOpenId({ OpenID: 'nobody' }))).toBe(-100007302)
  })

  it('may register by phone or email, each of them once', async () => {
    const { client, session } = await people()
    const Email = 'someone@example.com'
    const register = (who: { Mobile?: string; Email?: string }) =>
      client.registerAccount({ Role: 12, ...who })
    const { UserName, OpenID = '' } = await register({ Mobile, Email })
    expect(UserName).toMatch(/^pdu\d{10}$/)
    expect(await outcomeOf(register({ Mobile }))).toBe(-100003206)
    expect(await outcomeOf(register({ Email }))).toBe(-100003402)
    expect(await outcomeOf(register({ Email: 'other@example.com' }))).toBe('ok')
    expect((await client.accountExists({ AccountName: Email })).IsExist).toBe(true)
    await session.transition('account', OpenID, 'close')
    expect(await outcomeOf(client.sendSmsAuthCode({ Mobile, DeviceFP }))).toBe(-100001205)
  })
})

describe.each(engines)('access tokens over the engine %s', (engine) => {
  it('are checked before the request is validated', async () => {
    const gateway = gatewayWith({ stateful: true, engine })
    const client = ppdaiClient(gateway, { accessToken: () => 'unknown' })
    const bad = client.userInfoAdd({ PlatformType: 3 as 1 })
    expect(await outcomeOf(bad)).toBe(refused)
  })

  it('of the configuration are sessions from the start', async () => {
    const apps = { ppdai: [{ appId, publicKey, accessTokens: ['known'] }] }
    const gateway = gatewayWith({ stateful: true, engine, apps })
    const call = (token: string) =>
      outcomeOf(ppdaiClient(gateway, { accessToken: () => token }).userInfoAdd({ PlatformType: 1 }))
    expect([await call('known'), await call('unknown')]).toEqual(['ok', refused])
    const login = ppdaiClient(gateway).exchangeAuthorizationCode({ AppID: appId, code: 'any' })
    expect(await call(String((await login).AccessToken))).toBe('ok')
    await (await gateway.session(appId)).ppdai.advance('7d')
    expect(await call('known')).toBe(refused)
  })
})
