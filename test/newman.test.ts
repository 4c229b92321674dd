import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PartnerName, partnerNames } from '../generated/index.ts'
import { profiles } from '../src/mock/profiles.ts'
import { openTerminal } from './in-process.ts'

// Exported collections, by the tools that they are for. Newman 6's sandbox has no WebCrypto: the proxy signs.

const home = join(import.meta.dirname, 'newman')
const { lendspec, path, startMock } = openTerminal()
const run = promisify(execFile)
let mock: Awaited<ReturnType<typeof startMock>>
beforeAll(async () => {
  if (!existsSync(join(home, 'node_modules'))) await run('npm', ['ci', '--prefix', home])
  mock = await startMock()
}, 300_000)
afterAll(() => mock.stop())

describe.each(partnerNames)('a collection of %s', (api: PartnerName) => {
  const operations = Object.values(profiles[api].contract.operations)

  it('is run by newman, and the mock accepts every request', async () => {
    const allow = operations.flatMap(({ id, retry }) => (retry === 'safe' ? [] : [id]))
    const proxy = await startMock([api, '--to', mock.server(api), '--allow', ...allow], 'proxy')
    const { port } = new URL(proxy.url)
    const collection = path(`${api}.json`)
    await lendspec(['export', 'postman', api, '--port', port, '--out', collection])
    const newman = join(home, 'node_modules/newman/bin/newman.js')
    const { stdout } = await run(process.execPath, [newman, 'run', collection, '--color', 'off'])
    expect(stdout.match(/\[200 OK/g)).toHaveLength(operations.length)
    for (const { id } of operations)
      await expect.poll(() => mock.shown.stderr).toContain(`${api} ${id} 200 ok `)
    await proxy.stop()
  })

  it("is read by bruno's parser", async () => {
    const out = path(`${api}-bruno`)
    await lendspec(['export', 'bruno', api, '--out', out])
    const { bruToJsonV2 } = createRequire(join(home, 'package.json'))('@usebruno/lang') as {
      bruToJsonV2: (text: string) => { http: { url: string; method: string }; body?: { json: string } }
    }
    for (const { id, method, path: place } of operations) {
      const { http, body } = bruToJsonV2(readFileSync(join(out, `${id}.bru`), 'utf8'))
      expect(http).toMatchObject({ url: `{{baseUrl}}${place}`, method: method.toLowerCase() })
      expect(JSON.parse(body?.json ?? '')).toEqual(
        JSON.parse(profiles[api].examples[id]?.parameters['ok'] ?? '{}'),
      )
    }
    expect(readdirSync(join(out, 'environments'))).toEqual(['proxy.bru'])
  })
})
