import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { profiles } from '../../src/mock/profiles.ts'
import { openTerminal } from '../in-process.ts'

// `lendspec call`: which credentials and parameters go to which server.

const { path, file, lendspec, startMock } = openTerminal()
const sms = file('sms.json', '{"Mobile":"15200000001","DeviceFP":"1234567890"}')
const user = file('user.json', profiles.awda.examples['registerUser']!.parameters['ok']!)
const info = file('info.json', profiles.ppdai.examples['userInfoAdd']!.parameters['ok']!)
const wrongPem = generateKeyPairSync('rsa', {
  modulusLength: 1024,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}).privateKey
const wrongKey = file('wrong.pem', wrongPem)
const wrongSecret = file('wrong.txt', 'a-wrong-secret-of-nobody\n')

let mock: Awaited<ReturnType<typeof startMock>>
beforeAll(async () => (mock = await startMock()))
afterAll(() => mock.stop())

const call = (api: string, id: string, args: readonly string[], env = {}) =>
  lendspec(['call', api, id, '--server', mock.server(api), ...args], env)

describe('call to this machine without --app-id', () => {
  it.each([
    ['ppdai', 'sendSmsAuthCode', ['--body', sms]],
    ['ppdai', 'sendSmsAuthCode', ['--example']],
    ['ppdai', 'userInfoAdd', ['--example']],
    ['awda', 'registerUser', ['--body', user]],
    ['awda', 'registerUser', ['--example']],
    ['awda', 'listBanks', []],
  ])('calls as the demonstration app: %s %s, case %#', async (api, id, args) => {
    const { code, stderr } = await call(api, id, args)
    expect(stderr).toBe('no --app-id: calling as the demonstration app of .lendspec/\n')
    expect(code).toBe(0)
  })

  it.each([
    ['ppdai', 'sendSmsAuthCode', ['--body', sms, '--key', wrongKey], {}, 'key', 'GTW-BRQ-INVALIDSIGN'],
    ['ppdai', 'sendSmsAuthCode', ['--example'], { LENDSPEC_KEY: wrongPem }, 'key', 'GTW-BRQ-INVALIDSIGN'],
    ['ppdai', 'userInfoAdd', ['--body', info, '--key', wrongKey], {}, 'key', 'GTW-BRQ-INVALIDSIGN'],
    ['awda', 'registerUser', ['--body', user, '--secret-file', wrongSecret], {}, 'secret', '1004'],
    ['awda', 'registerUser', ['--example'], { LENDSPEC_SECRET: 'wrong-secret' }, 'secret', '1004'],
    ['awda', 'listBanks', ['--secret-file', wrongSecret], {}, 'secret', '1004'],
  ])('uses the credential given, and fails when it is wrong: %s %s, case %#', async (...row) => {
    const [api, id, args, env, what, rejected] = row
    const { code, stdout, stderr } = await call(api, id, args, env)
    expect(stderr).toContain(`demonstration app of .lendspec/, with the ${what} you gave`)
    expect(stderr).toContain(`${id} was rejected with ${rejected}`)
    expect(stderr).toMatch(/The mock says signature-mismatch: .{20}/)
    expect(stderr).toContain(`Inspector: ${mock.url}/inspector`)
    expect(stderr).not.toMatch(/wrong-secret|BEGIN|81234567890|15200000001/)
    expect([code, stdout]).toEqual([1, ''])
  })

  it.each([
    ['ppdai', 'sendSmsAuthCode', () => ['--key', path('.lendspec/ppdai-private.pem')]],
    ['awda', 'registerUser', () => ['--secret-file', path('.lendspec/awda-secret.txt')]],
  ])('accepts the right credential: %s', async (api, id, args) => {
    const { code, stderr } = await call(api, id, ['--example', ...args()])
    expect(stderr).toContain('you gave')
    expect(code).toBe(0)
  })

  it('prefers the option to the environment', async () => {
    const right = path('.lendspec/awda-secret.txt')
    const env = { LENDSPEC_SECRET: 'a-wrong-secret' }
    expect(await call('awda', 'listBanks', ['--secret-file', right], env)).toMatchObject({ code: 0 })
    const same = { LENDSPEC_SECRET: readFileSync(right, 'utf8').trim() }
    expect(await call('awda', 'listBanks', ['--secret-file', wrongSecret], same)).toMatchObject({ code: 1 })
    expect(await call('awda', 'listBanks', [], same)).toMatchObject({ code: 0 })
  })

  it.each([
    ['awda', 'listBanks', ['--key', wrongKey], '--key is not used: listBanks of awda needs none'],
    ['ppdai', 'sendSmsAuthCode', ['--example', '--secret-file', wrongSecret], '--secret-file is not used'],
    [
      'ppdai',
      'sendSmsAuthCode',
      ['--example', '--access-token-file', wrongSecret],
      '--access-token-file is not used',
    ],
  ])('says which option has no effect: %s %s, case %#', async (api, id, args, message) => {
    const { code, stderr } = await call(api, id, args)
    expect(stderr).toContain(message)
    expect(code).toBe(0)
  })

  it('with --app-id uses no credential of the demonstration app', async () => {
    for (const [api, id, option] of [
      ['awda', 'registerUser', '--secret-file'],
      ['ppdai', 'sendSmsAuthCode', '--key'],
    ] as const) {
      const { code, stderr } = await call(api, id, ['--app-id', 'DEMO', '--example'])
      expect(stderr).toContain(`give ${option} FILE`)
      expect(code).toBe(2)
    }
  })
})

describe('the access token', () => {
  const seen: (string | undefined)[] = []
  const server = createServer((request, response) => {
    seen.push(request.headers['x-ppd-accesstoken'] as string | undefined)
    response.end('{"Result":0,"ResultMessage":"","Content":{}}')
  })
  let url: string
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())
  const token = file('token.txt', 'token-of-a-file\n')

  it.each([
    ['demo-token', [], {}],
    ['token-of-a-file', ['--access-token-file', token], {}],
    ['token-of-the-environment', [], { LENDSPEC_ACCESS_TOKEN: 'token-of-the-environment' }],
    ['token-of-a-file', ['--access-token-file', token], { LENDSPEC_ACCESS_TOKEN: 'another' }],
  ])('sent is %s, case %#', async (expected, args, env) => {
    await lendspec(['call', 'ppdai', 'userInfoAdd', '--server', url, '--body', info, ...args], env)
    expect(seen.at(-1)).toBe(expected)
  })
})

describe('call to a real server', () => {
  const fetched = vi.fn(async () => new Response('{"code":0,"message":"","result":null}'))
  beforeEach(() => vi.stubGlobal('fetch', fetched))
  afterEach(() => {
    vi.unstubAllGlobals()
    fetched.mockClear()
  })
  const real = ['staging', 'production', 'https://partner.example/api', 'https://127.0.0.1.example.com']

  it.each(real)('sends no example without --body: %s', async (server) => {
    const args = ['call', 'awda', 'registerUser', '--server', server, '--app-id', 'a']
    const { code, stderr } = await lendspec(args, { LENDSPEC_SECRET: 'a-secret' })
    expect(stderr).toContain('registerUser needs mobile, name, nik, email: give --body FILE')
    expect(stderr).not.toContain('--example')
    const example = await lendspec([...args, '--example'], { LENDSPEC_SECRET: 'a-secret' })
    expect(example.stderr).toMatch(/--example: \S+ is not this machine/)
    expect([code, example.code, fetched.mock.calls.length]).toEqual([2, 2, 0])
  })

  it.each(real)('uses no demonstration credentials without --app-id: %s', async (server) => {
    for (const env of [{}, { LENDSPEC_SECRET: 'a-secret' }] as Record<string, string>[]) {
      const args = ['call', 'awda', 'registerUser', '--server', server, '--body', user]
      const { code, stderr } = await lendspec(args, env)
      expect(stderr).toContain('give --app-id ID')
      expect([code, fetched.mock.calls.length]).toEqual([2, 0])
    }
  })

  it('needs a confirmed path where the contract has none, and calls that', async () => {
    const args = ['call', 'awda', 'submitLoan', '--server', 'staging', '--app-id', 'a', '--body', user]
    const env = { LENDSPEC_SECRET: 'a-secret' }
    expect((await lendspec(args, env)).stderr).toContain('submitLoan is unconfirmed')
    const wrong = await lendspec([...args, '--path', 'loan'], env)
    expect(wrong).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--path must begin with a slash'),
    })
    expect(fetched).not.toHaveBeenCalled()
    expect(await lendspec([...args, '--path', '/loan/of/mine'], env)).toMatchObject({
      code: 0,
      stdout: 'null\n',
    })
    const [url] = fetched.mock.calls[0] as unknown as [string]
    expect(new URL(url).pathname).toBe('/loan/of/mine')
  })

  it('wants https, or to be allowed', async () => {
    const args = ['call', 'awda', 'listBanks', '--server', 'http://partner.example', '--app-id', 'a']
    const env = { LENDSPEC_SECRET: 'a-secret' }
    expect(await lendspec(args, env)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--allow-insecure-transport'),
    })
    const allowed = await lendspec([...args, '--path', '/x', '--allow-insecure-transport'], env)
    expect(allowed.code).toBe(0)
  })
})

describe('call --verbose', () => {
  it('prints parameters with personal data hidden, and each attempt', async () => {
    const { stderr } = await call('ppdai', 'sendSmsAuthCode', ['--body', sms, '--verbose'])
    expect(stderr).toContain('parameters {"Mobile":"<phone>"')
    expect(stderr).toMatch(/event \{"type":"attempt".*"outcome":"ok"/)
    const quiet = await call('ppdai', 'sendSmsAuthCode', ['--body', sms])
    expect(quiet.stderr).not.toMatch(/parameters|event/)
  })

  it.each([
    ['ppdai', 'sendSmsAuthCode', { Mobile: '15200000001', DeviceFP: '1', Stranger: 'Zhang San 320102' }],
    ['ppdai', 'sendSmsAuthCode', { Mobile: '1', DeviceFP: '1', Nested: { Deep: 'Zhang San 320102' } }],
    ['awda', 'registerUser', { mobile: '1', secretOfMine: 'Zhang San 320102', list: ['Zhang San 320102'] }],
  ])('hides the value of a field the contract does not have: %s %s %j', async (api, id, parameters) => {
    const body = file('strange.json', JSON.stringify(parameters))
    const { stdout, stderr } = await call(api, id, ['--body', body, '--verbose'])
    expect(stderr).toContain('parameters {')
    expect(stdout + stderr).not.toMatch(/Zhang|320102|15200000001/)
  })
})

describe('parameters', () => {
  const required = Object.keys(profiles.awda.contract.operations)
  it('are asked for by every operation that requires some', async () => {
    let [asked, called] = [0, 0]
    for (const id of required) {
      const { code, stderr } = await call('awda', id, [])
      if (code === 2) {
        asked++
        expect(stderr).toMatch(new RegExp(`${id} needs \\w.*: give --body FILE.*--example`))
        expect(stderr).toContain('Help: lendspec call --help')
      } else called++
    }
    expect(asked).toBeGreaterThan(0)
    expect(called).toBeGreaterThan(0)
  })

  it('cannot be given twice', async () => {
    const { code, stderr } = await call('awda', 'registerUser', ['--body', user, '--example'])
    expect(stderr).toContain("option '--example' cannot be used with option '--body <file>'")
    expect(code).toBe(2)
  })
})
