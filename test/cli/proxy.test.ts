import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PartnerName, partnerNames } from '../../generated/index.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { openTerminal } from '../in-process.ts'
import { faultsOfHar, sensitiveTexts } from './har.ts'

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
const urlOf = (api: PartnerName) => proxies.get(api)!.url

/** The status of one response, by any method. */
const statusOf = (api: PartnerName, given: object) =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(urlOf(api))
    const options = { hostname, port, method: 'POST', path: operationsOf(api)[0]!.path, ...given }
    ask(options, (response) => done(response.resume().statusCode))
      .on('connect', (response, socket) => (socket.destroy(), done(response.statusCode)))
      .on('error', fail)
      .end('{}')
  })

describe.each(partnerNames)('the proxy of %s', (api) => {
  it('signs every operation for curl, and records what is not sensitive', async () => {
    const operations = operationsOf(api)
    const calls = operations.map(({ id, path }) => {
      const write = ['-s', '-w', '\n%{http_code}\n']
      return [...write, '-d', bodyOf(api, id), urlOf(api) + path]
    })
    const args = calls.flatMap((one, at) => (at ? ['--next', ...one] : one))
    const { stdout } = await promisify(execFile)('curl', args)
    const lines = stdout.trim().split('\n')
    expect(lines).toHaveLength(2 * operations.length)
    for (const [at, { id }] of operations.entries()) {
      expect(lines[2 * at + 1], `${id}: ${lines[2 * at]}`).toBe('200')
      // The example of a success, says the mock.
      await expect.poll(() => mock.shown.stderr).toContain(`${api} ${id} 200 ok `)
    }
    const har = readFileSync(terminal.path(`${api}.har`), 'utf8')
    expect(faultsOfHar(JSON.parse(har))).toEqual([])
    const { entries } = (JSON.parse(har) as { log: { entries: { comment: string }[] } }).log
    expect(entries.map(({ comment }) => comment)).toEqual(operations.map(({ id }) => `${api} ${id}`))
    const folder = terminal.path('.lendspec')
    const secrets = readdirSync(folder).flatMap((file) =>
      /secret|private/.test(file) ? readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n') : [],
    )
    const personal = operations.flatMap(({ id }) => sensitiveTexts(api, id))
    expect(personal.length).toBeGreaterThan(20)
    expect(secrets.length).toBeGreaterThan(20)
    expect([...personal, ...secrets, 'demo-token'].filter((text) => har.includes(text))).toEqual([])
    // Signatures.
    expect(har).not.toMatch(/[\w+/=]{80}|[0-9A-F]{32}/)
  })

  it('reaches its server as a proxy too, and nothing else', async () => {
    const { id, path } = operationsOf(api).find(({ retry }) => retry === 'safe')!
    const call = ['-s', '-o', '/dev/null', '-w', '%{http_code} ', '-d', bodyOf(api, id), '-x', urlOf(api)]
    const { stdout } = await promisify(execFile)('curl', [
      ...[...call, mock.server(api) + path, '--next'],
      ...[...call, `http://example.com/${api}${path}`],
    ])
    expect(stdout).toBe('200 403 ')
  })

  it.each([
    ['another server', { path: 'http://example.com/' }, 403],
    ['another port', { path: 'http://127.0.0.1:9/' }, 403],
    ['a tunnel', { method: 'CONNECT', path: 'example.com:443' }, 405],
    ['a page of another site', { headers: { origin: 'https://example.com' } }, 403],
    ['a picture of another site', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['another name of this machine', { headers: { host: 'attacker.example' } }, 403],
    ['a path without operation', { path: '/nowhere' }, 404],
    ['another method', { method: 'DELETE' }, 405],
  ])('refuses %s', async (_, given, status) => {
    expect(await statusOf(api, given)).toBe(status)
  })

  it('refuses what has side effects and is not allowed', async () => {
    const proxy = await terminal.startMock([api, '--to', mock.server(api)], 'proxy')
    for (const { id, path, retry } of operationsOf(api)) {
      if (retry === 'safe') continue
      const response = await fetch(proxy.url + path, { method: 'POST', body: '{}' })
      expect([response.status, await response.text()]).toEqual([
        403,
        expect.stringContaining(`--allow ${id}`),
      ])
    }
    await proxy.stop()
  })
})

it('serves 1,000 calls at once', async () => {
  const [api] = partnerNames
  const { id, path } = operationsOf(api).find(({ retry }) => retry === 'safe')!
  const statuses = Array.from({ length: 1000 }, async () => {
    const response = await fetch(urlOf(api) + path, { method: 'POST', body: bodyOf(api, id) })
    await response.text()
    return response.status
  })
  expect(new Set(await Promise.all(statuses))).toEqual(new Set([200]))
}, 120_000)

it('sends an empty object for a tool that sends no body', async () => {
  const { path } = profiles.ppdai.contract.operations['getBalance']!
  const response = await fetch(urlOf('ppdai') + path, { method: 'POST' })
  expect(await response.json()).toMatchObject({ Result: 0 })
})
