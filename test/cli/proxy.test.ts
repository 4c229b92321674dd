import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PartnerName, partnerNames } from '../../generated/index.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { openTerminal } from '../in-process.ts'

// Other tools call through the proxy, and sign nothing.

const terminal = openTerminal()
const operationsOf = (api: PartnerName) => Object.values(profiles[api].contract.operations)
const bodyOf = (api: PartnerName, id: string) => profiles[api].examples[id]?.parameters['ok'] ?? '{}'
type Running = Awaited<ReturnType<typeof terminal.startMock>>

let mock: Running
const proxies = new Map<PartnerName, Running>()
beforeAll(async () => {
  mock = await terminal.startMock()
  for (const api of partnerNames) {
    const allow = operationsOf(api).flatMap(({ id, retry }) => (retry === 'safe' ? [] : [id]))
    const args = [api, '--to', mock.server(api), '--record', terminal.path(`${api}.har`), '--allow', ...allow]
    proxies.set(api, await terminal.startMock(args, 'proxy'))
  }
})
afterAll(async () => {
  for (const one of [...proxies.values(), mock]) await one.stop()
})
const urlOf = (api: PartnerName) => proxies.get(api)!.url.replace(/,$/, '')

describe.each(partnerNames)('the proxy of %s', (api) => {
  it('signs every operation for curl, and records no value that is sensitive', async () => {
    const operations = operationsOf(api)
    const calls = operations.map(({ id, path }) => [
      '-s',
      '-d',
      bodyOf(api, id),
      urlOf(api) + path,
      '-w',
      '\n%{http_code}\n',
    ])
    const { stdout } = await promisify(execFile)(
      'curl',
      calls.flatMap((one, at) => (at ? ['--next', ...one] : one)),
    )
    const lines = stdout.trim().split('\n')
    expect(lines).toHaveLength(2 * operations.length)
    for (const [at, { id }] of operations.entries()) {
      expect(lines[2 * at + 1], `${id}: ${lines[2 * at]}`).toBe('200')
      // The example of a success, says the mock.
      await expect.poll(() => mock.shown.stderr).toContain(`${api} ${id} 200 ok `)
    }
    const har = readFileSync(terminal.path(`${api}.har`), 'utf8')
    const { log } = JSON.parse(har) as { log: { version: string; entries: unknown[] } }
    expect(log.version).toBe('1.2')
    expect(log.entries).toHaveLength(operations.length)
    const secrets = ['demo-token', '15200000001', '81234567890']
    for (const value of secrets) expect(har).not.toContain(value)
  })

  it.each([
    ['another server', { path: 'http://example.com/' }, 403],
    ['another port', { path: 'http://127.0.0.1:9/' }, 403],
    ['a page of another site', { headers: { origin: 'https://example.com' } }, 403],
    ['a picture of another site', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['another name of this machine', { headers: { host: 'attacker.example' } }, 403],
    ['a path without operation', { path: '/nowhere' }, 404],
    ['another method', { method: 'DELETE' }, 405],
  ])('refuses %s', async (_, given, status) => {
    const { hostname, port } = new URL(urlOf(api))
    const options = { hostname, port, method: 'POST', path: operationsOf(api)[0]!.path, ...given }
    const seen = await new Promise((done, fail) =>
      ask(options, (response) => done(response.resume().statusCode))
        .on('error', fail)
        .end('{}'),
    )
    expect(seen).toBe(status)
  })
})

it('refuses an operation with side effects that is not allowed', async () => {
  const proxy = await terminal.startMock(['ppdai', '--to', mock.server('ppdai')], 'proxy')
  const { id, path } = operationsOf('ppdai').find(({ retry }) => retry !== 'safe')!
  const response = await fetch(proxy.url.replace(/,$/, '') + path, { method: 'POST', body: '{}' })
  expect([response.status, await response.text()]).toEqual([403, expect.stringContaining(`--allow ${id}`)])
  await proxy.stop()
})
