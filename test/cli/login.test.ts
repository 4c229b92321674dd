import { readdirSync } from 'node:fs'
import { Readable } from 'node:stream'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTerminal } from '../in-process.ts'

// `lendspec login`, and what `lendspec call` finds of it.

const { path, lendspec, startMock } = openTerminal()
let mock: Awaited<ReturnType<typeof startMock>>
beforeAll(async () => (mock = await startMock(['--stateful'])))
afterAll(() => mock.stop())
afterEach(() => vi.restoreAllMocks())

/** Runs a command whose standard input is this text. */
function withInput(args: string[], input: string) {
  const stdin = Readable.from(input ? [input] : []) as typeof process.stdin
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(stdin)
  return lendspec(args)
}
const login = (input: string, returnTo = ['--return-to', 'https://example.com/back']) =>
  withInput(['login', 'ppdai', '--server', mock.server('ppdai'), ...returnTo], input)
const call = (env = {}) =>
  lendspec(['call', 'ppdai', 'autoLogin', '--server', mock.server('ppdai'), '--example', '--verbose'], env)

describe('login', () => {
  it.each([
    ['a code', 'abc123\n'],
    ['the address that the browser came back to', 'https://example.com/back?code=abc123&state=\r\n'],
  ])('stores the tokens for call: %s', async (_, input) => {
    const { code, stdout, stderr } = await login(input)
    expect(stdout).toMatch(
      /^https:\/\/ac\.ppdai\.com\/oauth2\/login\?AppID=\w+&ReturnUrl=https%3A%2F%2Fexample\.com%2Fback\n$/,
    )
    const { host } = new URL(mock.url)
    const folder = path(`.lendspec/tokens/${host.replace(':', '-')}`)
    expect(stderr).toBe(
      'no --app-id: calling as the demonstration app of .lendspec/\n' +
        'Log in there (a mock accepts any code). Then paste the address that the browser comes back to, or the code in it:\n' +
        `Logged in. The tokens are in ${folder}, and lendspec call uses them with --server ${mock.server('ppdai')}\n`,
    )
    expect(code).toBe(0)
    expect(readdirSync(folder).length).toBeGreaterThan(0)
    const called = await call()
    expect([called.code, called.stderr]).toEqual([0, expect.stringContaining('"outcome":"ok"')])
    // The same host serves a partner without tokens.
    const other = await lendspec(['call', 'awda', 'listBanks', '--server', mock.server('awda')])
    expect(other.code).toBe(0)
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
    [['login', 'awda', '--server', 'http://127.0.0.1:1/awda'], '', /awda has no access tokens\. ppdai has\n/],
    [['login', 'ppdai', '--server', 'http://127.0.0.1:1/ppdai'], '', /standard input has no code/],
    [['login', 'ppdai', '--server', 'production'], 'abc\n', /give --app-id/],
    [['login', 'ppdai'], 'abc\n', /--server/],
  ])('says what is missing: %j', async (args, input, message) => {
    const { code, stderr } = await withInput(args, input)
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})
