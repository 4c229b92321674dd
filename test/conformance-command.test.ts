import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breachesOf } from '../src/conformance/run.ts'
import { openFolder, stop } from './command.ts'
import { allOperations } from './support.ts'

const { folder, file, lendspec, startMock } = openFolder()

let mock: Awaited<ReturnType<typeof startMock>>
beforeAll(async () => (mock = await startMock(['--port', '0'])))
afterAll(() => stop(mock.child))

describe('lendspec test', () => {
  it('finds no drift at the mock, and writes what it found for people and for CI', async () => {
    const reports = ['--junit', 'junit.xml', '--evidence', 'evidence.json']
    const { code, stdout, stderr } = await lendspec([
      'test',
      'awda',
      '--server',
      `${mock.url}/awda`,
      ...reports,
    ])
    expect(stderr).toContain('skips submitLoan: it acts: allow it with --allow submitLoan')
    expect(stdout).toMatch(/^getLoan +answer +success +as the contract says$/m)
    expect(stdout).not.toContain('submitLoan')
    expect(code).toBe(0)
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('failures="0"')
    const evidence = readFileSync(join(folder, 'evidence.json'), 'utf8')
    const safe = allOperations.filter(({ api, operation }) => api === 'awda' && operation.retry === 'safe')
    const checks = safe.map(({ operation }) => 1 + breachesOf('awda', operation).length)
    expect(JSON.parse(evidence)).toHaveLength(checks.reduce((sum, one) => sum + one, 0))
    expect(evidence).not.toContain('81234567890')
  })

  it('does not end well where nothing was called', async () => {
    file('secret.txt', 'a-secret-of-nobody\n')
    const config = file('idle.json', '{"appId":"x","secretFile":"secret.txt"}')
    const { code, stderr } = await lendspec([
      'test',
      'awda',
      '--server',
      `${mock.url}/awda`,
      '--config',
      config,
    ])
    expect(stderr).toContain('skips getLoan: its "parameters" are not in the config')
    expect(code).toBeGreaterThan(0)
  })

  it('says what it would call, and calls nothing', async () => {
    const args = ['test', 'ppdai', '--server', 'http://127.0.0.1:1', '--plan', '--allow', 'sendSmsAuthCode']
    const { code, stdout, stderr } = await lendspec(args)
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toContain('calls sendSmsAuthCode: it acts, and was allowed, sent 7 times at most')
    expect(stderr).toContain('skips registerAccount: it acts: allow it with --allow registerAccount')
  })

  it('ends with 1 where server and contract differ, and names the place', async () => {
    const server = createServer((_, response) =>
      response.end('{"code":0,"message":"","result":null,"extra":1}'),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const config = file(
      'caller.json',
      '{"appId":"x","secretFile":"secret.txt","parameters":{"listBanks":{"mobile":"8"}}}',
    )
    file('secret.txt', 'a-secret-of-nobody\n')
    const args = ['test', 'awda', '--server', `http://127.0.0.1:${port}`, '--config', config, '--json']
    const { code, stdout, stderr } = await lendspec(args)
    server.close()
    expect(code).toBe(1)
    expect(stderr).toContain('drift: listBanks, answer: member $.extra')
    expect(stderr).toContain('skips getLoan: its "parameters" are not in the config')
    expect(JSON.parse(stdout)).toHaveLength(6)
    expect(stdout + stderr).not.toContain('a-secret-of-nobody')
  })

  it.each([
    ['a path that names another port', { paths: { getLoan: '1/x' } }, '"paths": getLoan wants text'],
    ['a key it does not know', { paramters: {} }, 'there is no key "paramters"'],
  ])('refuses %s in its config', async (_, config, message) => {
    file('secret.txt', 'a-secret-of-nobody\n')
    const path = file('bad.json', JSON.stringify({ appId: 'x', secretFile: 'secret.txt', ...config }))
    const result = await lendspec(['test', 'awda', '--server', mock.url, '--config', path])
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toContain(message)
  })

  it.each([
    [
      'a report in a folder that is not there',
      ['--server', 'http://127.0.0.1:1', '--junit', 'no/where.xml'],
      2,
      'no folder',
    ],
    ['no credentials for a server elsewhere', ['--server', 'staging'], 2, 'give --config FILE'],
    ['plain http to another machine', ['--server', 'http://192.0.2.1'], 1, 'is plain http'],
    ['an operation nobody has', ['--server', 'staging', '--allow', 'payMe'], 2, 'has no operation "payMe"'],
  ])('refuses %s', async (_, args, code, message) => {
    const result = await lendspec(['test', 'awda', ...args])
    expect(result).toMatchObject({ code, stdout: '' })
    expect(result.stderr).toContain(message)
  })
})
