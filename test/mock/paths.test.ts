import { describe, expect, it } from 'vitest'
import { partnerNames } from '../../generated/index.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { allOperations, gatewayWith, signExample } from '../support.ts'

const gateway = gatewayWith()
const operations = (api: string) => allOperations.filter((one) => one.api === api)
const ppdai = profiles.ppdai.contract.operations

async function send(api: 'ppdai' | 'awda', id: string, path: string): Promise<Response> {
  const signed = await signExample(api, profiles[api].contract.operations[id]!)
  const init = { method: 'POST', headers: signed.headers, body: signed.body }
  return gateway(new Request(`http://x/${api}${path}`, init))
}

describe('a path of PPDAI', () => {
  // As the tests of the Java SDK call it.
  it.each([
    ['/auth/authservice/sendsmsauthcode', 'sendSmsAuthCode', null],
    ['/open/oauthservice/smsauthcodelogin', 'smsAuthCodeLogin', null],
    ['/auth/registerservice/register', 'registerAccount', null],
    ['/open/registerservice/register', 'registerAccount', 'sdk'],
    ['/auth/registerservice/sendsmsregistercode', 'sendSmsRegisterCode', null],
    ['/auth/registerservice/AccountExist', 'accountExists', 'inferred'],
    ['/open/registerservice/smscoderegister', 'registerBySmsCode', null],
    ['/auth/LoginService/AutoLogin', 'autoLogin', null],
    ['/OPEN/RegisterService/Register', 'registerAccount', 'inferred'],
  ])('of the SDK’s own test is answered: %s', async (path, id, grade) => {
    const response = await send('ppdai', id, path)
    expect(response.status).toBe(200)
    expect(response.headers.get('x-lendspec-source')).toBe('example')
    if (grade !== null) expect(response.headers.get('x-lendspec-evidence')).toBe(grade)
    expect(response.headers.get('x-lendspec-detail') === null).toBe(grade === null)
  })

  it.each(operations('ppdai'))(
    'is answered in another case, with its grade: $id',
    async ({ id, operation }) => {
      for (const path of [operation.path.toUpperCase(), operation.path.toLowerCase()]) {
        if (path === operation.path) continue
        const response = await send('ppdai', id, path)
        expect([response.status, response.headers.get('x-lendspec-evidence')]).toEqual([200, 'inferred'])
      }
    },
  )

  it.each([
    `${ppdai['accountExists']!.path}/`,
    `/${ppdai['accountExists']!.path}`,
    ppdai['accountExists']!.path.replace('/auth', '/open'),
    '/auth/LoginService/QueryUserInfos',
    '/open/registerservice/sendsmsregistercode',
    ppdai['accountExists']!.path.replace('/registerservice', '%2fregisterservice'),
  ])('that only resembles one is none: %s', async (path) => {
    expect((await send('ppdai', 'accountExists', path)).status).toBe(404)
  })
})

it.each(operations('awda'))('a path of AWDA counts as it is written: $id', async ({ id, operation }) => {
  expect((await send('awda', id, operation.path)).status).toBe(200)
  expect((await send('awda', id, operation.path.toUpperCase())).status).toBe(404)
})

describe('another method', () => {
  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'gets the allowed method: %s',
    async (method) => {
      for (const api of partnerNames) {
        for (const { operation } of operations(api)) {
          const { status, headers } = await gateway(
            new Request(`http://x/${api}${operation.path}`, { method }),
          )
          expect([status, headers.get('allow')]).toEqual([405, 'POST'])
        }
      }
    },
  )
})
