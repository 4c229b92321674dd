import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { PartnerName } from '../../generated/index.ts'
import type { RunOptions } from '../../src/conformance/ask.ts'
import type { Document } from '../../src/conformance/schema.ts'
import type { Operation } from '../../src/core/contract.ts'
import type { Gateway } from '../../src/mock/gateway.ts'
import type { Guests } from './registry.ts'

// Partners that nothing in src knows: a whole contract, and declarations with a small one. All that serves many serves them.

const guests = await vi.hoisted(async (): Promise<Guests> => {
  const { inviteGuests } = await import('./registry.ts')
  return inviteGuests(
    ['wechatpay-v3'],
    [
      'ed25519',
      'ed25519-joined',
      'form-hmac',
      'hmac-header',
      'params-rsa',
      'rfc9421-ed25519',
      'signature-list',
      'sigv4',
      'tc3',
    ],
  )
})
vi.mock('../../generated/index.ts', async (original) => guests.with('index', await original()))
vi.mock('../../generated/clients.ts', async (original) => guests.with('clients', await original()))
vi.mock('../../generated/signers.ts', async (original) => guests.with('signers', await original()))
vi.mock('../../generated/verifiers.ts', async (original) => guests.with('verifiers', await original()))
vi.mock('../../generated/messages.ts', async (original) => guests.with('messages', await original()))
vi.mock('../../generated/subjects.ts', async (original) => guests.with('subjects', await original()))

const { openTerminal } = await import('../in-process.ts')
const { createGateway } = await import('../../src/mock/gateway.ts')
const { loadApps } = await import('../../src/mock/apps.ts')
const { ensureDemoApp } = await import('../../src/mock/demo.ts')
const { profiles } = await import('../../src/mock/profiles.ts')
const { readResponseKeys, readResponseOptions } = await import('../../src/mock/key-files.ts')
const { readDemoCaller } = await import('../../src/cli/credentials.ts')
const { createCaller } = await import('../../src/cli/partners.ts')
const { findServer } = await import('../../src/client/server.ts')
const { planRun } = await import('../../src/conformance/plan.ts')
const { runContract, violationsOf } = await import('../../src/conformance/run.ts')
const { readGivenFiles } = await import('../../src/client/request/files.ts')
const { signers } = await import('../../generated/signers.ts')
const { schemes } = await import('../../generated/index.ts')
const { serve } = await import('../../src/mock/serve.ts')

// The bundle of a guest is beside its modules.
for (const [name, { loaded }] of guests.partners)
  Object.assign(profiles[name as PartnerName], { document: async () => structuredClone(loaded.document) })

const folder = mkdtempSync(join(tmpdir(), 'lendspec-guests-'))
const demo = await ensureDemoApp(join(folder, 'app'))
const apps = await loadApps(demo.configFile)
const responses = await readResponseKeys(dirname(demo.configFile))
afterAll(async () => {
  guests.remove()
  await rm(folder, { recursive: true })
})

const names = [...guests.partners.keys()] as PartnerName[]
const calls = names.flatMap((name) =>
  Object.keys(profiles[name].contract.operations).map((id) => [name, id] as const),
)
const gatewayFor = (onAnswer: (verdict: string) => void = () => {}): Gateway =>
  createGateway({
    apps,
    responses,
    onAnswer: ({ verdict, detail }) => onAnswer(detail === undefined ? verdict : `${verdict}: ${detail}`),
  })
const serverOf = (name: string) => `http://127.0.0.1:4010/${name}`
const exampleOf = (name: PartnerName, id: string) =>
  readGivenFiles(JSON.parse(profiles[name].examples[id]?.parameters['ok'] ?? '{}') as object) as object

describe('the command line', () => {
  const { lendspec, file, path, startMock } = openTerminal()
  const api = 'wechatpay-v3'
  const ids = ['--app-id', 'M1', '--serial', 'S1']
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = (key: KeyObject, type: 'pkcs8' | 'spki') => String(key.export({ type, format: 'pem' }))
  const example = (id: string) => guests.partners.get(api)!.partner.examples[id]?.parameters['ok'] ?? ''

  it('lists its operations', async () => {
    const { code, stdout } = await lendspec(['operations', api])
    expect([code, stdout]).toEqual([0, expect.stringMatching(/createNativeOrder[^]*getOrder/)])
  })

  it.each(['createNativeOrder', 'getOrder'])('signs %s, and verifies what it signed', async (id) => {
    const [key, body] = [file('key.pem', pem(pair.privateKey, 'pkcs8')), file('body.json', example(id))]
    const signed = await lendspec(['sign', api, id, ...ids, '--key', key, '--body', body, '--json'])
    expect(signed).toMatchObject({ code: 0, stderr: '' })
    const { headers } = JSON.parse(signed.stdout) as { headers: Record<string, string> }
    expect(headers['Authorization']).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="M1",.*serial_no="S1"/)
    file('public.pem', pem(pair.publicKey, 'spki'))
    const config = file(
      'apps.json',
      JSON.stringify({ [api]: [{ merchantId: 'M1', serial: 'S1', publicKeyFile: 'public.pem' }] }),
    )
    const verify = (request: string) =>
      lendspec(['verify', api, '--request', file('request.json', request), '--config', config])
    expect(await verify(signed.stdout)).toMatchObject({ code: 0 })
    expect(await verify(signed.stdout.replace('nonce_str=\\"', 'nonce_str=\\"0'))).toMatchObject({ code: 1 })
  })

  it('asks for the other id, which the environment may have', async () => {
    const key = file('key.pem', pem(pair.privateKey, 'pkcs8'))
    const body = file('body.json', example('getOrder'))
    const sign = (env: Record<string, string>) =>
      lendspec(['sign', api, 'getOrder', '--app-id', 'M1', '--key', key, '--body', body], env)
    expect(await sign({})).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('give --serial ID, or set LENDSPEC_SERIAL in the environment'),
    })
    expect(await sign({ LENDSPEC_SERIAL: 'S2' })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('serial_no="S2"'),
    })
  })

  it('calls it at the mock, and tests the mock', async () => {
    const { server, stop } = await startMock()
    const called = await lendspec(['call', api, 'getOrder', '--server', server(api), '--example'])
    expect([called.code, called.stdout]).toEqual([0, expect.stringContaining('"trade_state": "NOTPAY"')])
    const tested = await lendspec(['test', api, '--server', server(api), '--allow', 'createNativeOrder'])
    expect([tested.code, tested.stdout]).toEqual([
      0,
      expect.stringContaining('without nonce_str of Authorization'),
    ])
    expect(tested.stderr).toContain(', 0 with drift')
    await stop()
  })

  it('reports responses whose signature is missing or wrong', async () => {
    const mock = await startMock()
    const unsigned = await serve(async () => Response.json({ trade_state: 'SUCCESS' }))
    const stranger = file('stranger.pem', pem(pair.publicKey, 'spki'))
    const id = schemes[api as PartnerName].response!.credentials['serial']!.example ?? 'demo-serial'
    for (const [server, keys, detail] of [
      [mock.server(api), ['--response-key', `${id}=${stranger}`], 'does not match the string to sign'],
      [mock.server(api), ['--response-key', `other=${stranger}`], 'names no key known here'],
      [unsigned.url, [], 'missing'],
    ] as const) {
      const { code, stderr } = await lendspec(['test', api, '--server', server, ...keys])
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(new RegExp(`drift: getOrder, response: signature \\$: .*${detail}`)),
      ])
    }
    await unsigned.close()
    await mock.stop()
  })

  it('signs for other tools, and verifies what comes back', async () => {
    const mock = await startMock()
    const unsigned = await serve(async () => Response.json({ trade_state: 'SUCCESS' }))
    const stranger = file('stranger.pem', pem(pair.publicKey, 'spki'))
    const own = path('.lendspec/wechatpay-v3-response-public.pem')
    const id = schemes[api as PartnerName].response!.credentials['serial']!.example ?? 'demo-serial'
    const get = '/v3/pay/transactions/out-trade-no/1217752501201407033233368018?mchid=1900009191'
    const post = { method: 'POST', body: example('createNativeOrder') }
    const { server } = mock
    for (const [to, keys, status, text] of [
      [server(api), [], 200, 'NOTPAY'],
      [server(api), [`${id}=${own}`], 200, 'NOTPAY'],
      [server(api), [`other=${stranger}`, `${id}=${own}`], 200, 'NOTPAY'],
      [server(api), [`${id}=${stranger}`], 502, 'does not match the string to sign'],
      [server(api), [`other=${own}`], 502, 'names no key known here'],
      [unsigned.url, [], 502, 'missing'],
    ] as const) {
      const given = keys.length ? ['--response-key', ...keys] : []
      const record = ['--record', path('guest.har')]
      const args = [api, '--to', to, '--allow', 'createNativeOrder', ...given, ...record]
      const proxy = await startMock(args, 'proxy')
      const response = await fetch(proxy.url + get)
      expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(text)])
      const created = await fetch(`${proxy.url}/v3/pay/transactions/native`, post)
      expect([created.status, await created.text()]).toEqual([status, expect.any(String)])
      await proxy.stop()
      const har = readFileSync(path('guest.har'), 'utf8')
      expect((JSON.parse(har) as { log: { entries: object[] } }).log.entries).toHaveLength(2)
      expect(har).not.toMatch(/[\w+/=]{80}/)
    }
    await unsigned.close()
    await mock.stop()
  })

  it('is exported with its path and query', async () => {
    const { stdout } = await lendspec(['export', 'postman', api])
    const { item } = JSON.parse(stdout) as { item: { request: { method: string; url: string } }[] }
    expect(item.map(({ request: { method, url } }) => `${method} ${url}`)).toEqual([
      'POST {{baseUrl}}/v3/pay/transactions/native',
      expect.stringMatching(/^GET \{\{baseUrl\}\}\/v3\/pay\/transactions\/out-trade-no\/\w+\?mchid=\w+$/),
    ])
  })

  it('calls with the keys that it is given', async () => {
    expect((await lendspec(['call', '--help'])).stdout).toContain('--response-key')
    const { server, stop } = await startMock()
    const call = ['call', api, 'getOrder', '--server', server(api), '--example']
    const stranger = file('stranger.pem', pem(pair.publicKey, 'spki'))
    const id = schemes[api as PartnerName].response!.credentials['serial']!.example ?? 'demo-serial'
    const own = readFileSync(path('.lendspec/wechatpay-v3-response-public.pem'), 'utf8')
    for (const [args, env, code, text] of [
      [['--response-key', `${id}=${stranger}`], {}, 1, /does not match the string to sign/],
      [['--response-key', stranger], {}, 2, /--response-key must be ID=FILE/],
      [['--response-key', `${id}=/nowhere.pem`], {}, 2, /nowhere.pem: cannot be read/],
      [[], { LENDSPEC_RESPONSE_KEY: `${id}=${own}` }, 0, /NOTPAY/],
      [[], { LENDSPEC_RESPONSE_KEY: own }, 2, /LENDSPEC_RESPONSE_KEY must be ID=FILE/],
    ] as const) {
      const { stdout, stderr, ...called } = await lendspec([...call, ...args], env)
      expect([called.code, stdout + stderr]).toEqual([code, expect.stringMatching(text)])
    }
    await stop()
    const key = file('key.pem', pem(pair.privateKey, 'pkcs8'))
    const remote = ['call', api, 'getOrder', '--server', 'https://example.com', ...ids, '--key', key]
    expect(await lendspec([...remote, '--body', file('body.json', example('getOrder'))])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`give --response-key ID=FILE (the id of a key, and its file)`),
    })
  })
})

describe('a partner that is its folder alone', () => {
  it.each(calls)('%s: the client calls %s, and the mock accepts it', async (name, id) => {
    const verdicts: string[] = []
    const gateway = gatewayFor((verdict) => verdicts.push(verdict))
    const caller = {
      ...(await readDemoCaller(name, demo)),
      ...(await readResponseOptions(dirname(demo.configFile), name)),
    }
    const call = createCaller(name, { ...caller, server: serverOf(name), fetch: gateway, retry: false })
    await expect(call(id, exampleOf(name, id))).resolves.toBeTypeOf('object')
    expect(verdicts).toEqual(['ok'])
  })

  it.each(names)(
    '%s: the contract tests pass, and each broken rule is refused for its reason',
    async (name) => {
      const reasons: string[] = []
      const gateway = gatewayFor((verdict) => reasons.push(verdict))
      const { contract, refusals, examples } = profiles[name]
      const server = findServer(contract, serverOf(name), false)
      const run: RunOptions = {
        ...{ api: name, contract, refusals, server, paths: {}, fetch: gateway, now: Date.now },
        document: (await profiles[name].document()) as Document,
        signer: signers[name].create(await readDemoCaller(name, demo)),
        accessToken: undefined,
        parameters: Object.fromEntries(
          Object.entries(examples).map(([id, { parameters }]) => [id, parameters['ok'] ?? '{}']),
        ),
        failOn: 'inferred',
      }
      const all = Object.values(contract.operations)
      const plan = planRun(contract, server, {}, new Set(all.map(({ id }) => id)))
      const drifts: unknown[] = []
      for await (const result of runContract(plan, run)) drifts.push(...result.drifts)
      expect(drifts).toEqual([])
      const wanted = (operation: Operation) => [
        'ok',
        ...violationsOf(name, operation).map(({ reason }) => reason),
      ]
      expect(reasons.map((verdict) => verdict.split(':')[0])).toEqual(all.flatMap(wanted))
      expect(reasons.length).toBeGreaterThan(4)
    },
  )
})
