import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFolder, stop } from '../command.ts'

// `lendspec login`, and what `lendspec call` finds of it.

const { folder, lendspec, startMock } = openFolder()
let mock: Awaited<ReturnType<typeof startMock>>
beforeAll(async () => (mock = await startMock(['--port', '0', '--stateful'])))
afterAll(() => stop(mock.child))

const login = (input: string) =>
  lendspec(['login', 'ppdai', '--server', `${mock.url}/ppdai`, '--return-to', 'https://example.com/back'], {
    input,
  })
const call = (env = {}) =>
  lendspec(['call', 'ppdai', 'autoLogin', '--server', `${mock.url}/ppdai`, '--example', '--verbose'], { env })

describe('login', () => {
  it.each([
    ['a code', 'abc123\n'],
    ['the address that the browser came back to', 'https://example.com/back?code=abc123&state=\r\n'],
  ])('stores the tokens for call: %s', async (_, input) => {
    const { code, stdout, stderr } = await login(input)
    expect(stdout).toMatch(
      /^https:\/\/ac\.ppdai\.com\/oauth2\/login\?AppID=\w+&ReturnUrl=https%3A%2F%2Fexample\.com%2Fback\n$/,
    )
    expect(stderr).toMatch(/a mock accepts any code[\s\S]*Logged in\. The tokens are in \.lendspec\/tokens\//)
    expect(stderr).not.toMatch(/abc123/)
    expect(code).toBe(0)
    expect(readdirSync(join(folder, '.lendspec/tokens')).length).toBe(1)
    const called = await call()
    expect([called.code, called.stderr]).toEqual([0, expect.stringContaining('"outcome":"ok"')])
    // A token that is given comes first.
    const { stderr: refused } = await call({ LENDSPEC_ACCESS_TOKEN: 'another' })
    expect(refused).toMatch(/GTW-BRQ-INVALIDTOKEN/)
  })

  it('refreshes a token that the partner does not take any more', async () => {
    await login('abc\n')
    await lendspec(['state', 'ppdai', '--server', mock.url, '--advance', '8d'])
    const { code, stderr } = await call()
    expect(stderr).toMatch(/GTW-BRQ-INVALIDTOKEN[\s\S]*"outcome":"ok"/)
    expect(code).toBe(0)
    await lendspec(['state', 'ppdai', '--server', mock.url, '--advance', '90d'])
    const late = await call()
    expect([late.code, late.stderr]).toEqual([1, expect.stringMatching(/log in again/)])
  })

  it.each([
    [['login', 'awda', '--server', 'http://127.0.0.1:1/awda'], '', /awda has no access tokens/],
    [['login', 'ppdai', '--server', 'http://127.0.0.1:1/ppdai'], '', /standard input has no code/],
    [['login', 'ppdai', '--server', 'production'], 'abc\n', /give --app-id/],
    [['login', 'ppdai'], 'abc\n', /--server/],
  ])('says what is missing: %j', async (args, input, message) => {
    const { code, stderr } = await lendspec(args, { input })
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})
