import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { PartnerName } from '../../generated/index.ts'
import type { Preset } from './preset.ts'
import type { Guests } from './registry.ts'

// `lendspec sign` and `lendspec verify` for every declaration: what one signs, the other accepts, however it is copied.

const guests = await vi.hoisted(async (): Promise<Guests> => {
  const { inviteGuests } = await import('./registry.ts')
  const { presets } = await import('./preset.ts')
  const { presetNames } = await import('../../src/generate/add/index.ts')
  const whole: readonly Preset[] = ['wechatpay-v3']
  return inviteGuests(
    whole,
    // Its header is signed, which the small contract does not have.
    presets.filter((name) => !whole.includes(name) && name !== 'rfc9421-hmac'),
    [],
    await presetNames(),
  )
})
vi.mock('../../generated/index.ts', async (original) => guests.with('index', await original()))
vi.mock('../../generated/clients.ts', async (original) => guests.with('clients', await original()))
vi.mock('../../generated/signers.ts', async (original) => guests.with('signers', await original()))
vi.mock('../../generated/verifiers.ts', async (original) => guests.with('verifiers', await original()))
vi.mock('../../generated/messages.ts', async (original) => guests.with('messages', await original()))
vi.mock('../../generated/subjects.ts', async (original) => guests.with('subjects', await original()))

const { openTerminal } = await import('../in-process.ts')
const { ensureDemoApp } = await import('../../src/mock/demo.ts')
const { profiles } = await import('../../src/mock/profiles.ts')
const { schemes } = await import('../../generated/index.ts')
const { callerId, idOf, idsOf, signingKeys } = await import('../../src/signing/credentials.ts')
const { signedNames } = await import('../../src/signing/names.ts')
const { idOption } = await import('../../src/cli/id-option.ts')

const { lendspec, file, path } = openTerminal()
const demo = await ensureDemoApp(path('.lendspec'))
const stranger = await ensureDemoApp(path('stranger'))
afterAll(() => guests.remove())

interface Request {
  method: string
  url: string
  headers: Record<string, string>
  body: string
}

/** Options with the credentials of the demonstration app. */
function optionsFor(api: PartnerName): string[] {
  const own = demo[api] as unknown as Readonly<Record<string, string>>
  const scheme = schemes[api]
  const ids = idsOf(scheme).flatMap((id) => [
    id === idOf(scheme) ? '--app-id' : idOption(id).option,
    own[id] ?? '',
  ])
  const keys = signingKeys(scheme).flatMap(({ name, kind }) => [
    kind === 'secret' ? '--secret-file' : '--key',
    own[`${name}File`] ?? '',
  ])
  return [...ids, ...keys]
}

const forms: Record<string, (request: Request) => string> = {
  'as JSON': (request) => JSON.stringify(request),
  'as raw HTTP': ({ method, url, headers, body }) => {
    const { host, pathname, search } = new URL(url)
    const lines = Object.entries({ Host: host, ...headers }).map(([name, value]) => `${name}: ${value}`)
    return [`${method} ${pathname}${search} HTTP/1.1`, ...lines, '', body].join('\r\n')
  },
  'as a curl line': ({ method, url, headers, body }) => {
    const lines = Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}'`)
    return ['curl', '-X', method, `'${url}'`, ...lines, ...(body ? ['--data-raw', `'${body}'`] : [])].join(
      ' ',
    )
  },
}

const names = [...guests.partners.keys()] as PartnerName[]
const calls = names.flatMap((name) =>
  Object.keys(profiles[name].contract.operations).map((id) => [name, id] as const),
)

describe('lendspec sign and verify', () => {
  it.each(calls)('%s %s', async (api, id) => {
    const body = file('body.json', profiles[api].examples[id]?.parameters['ok'] ?? '{}')
    const { accessToken } = profiles[api].contract.operations[id]!
    const token = accessToken ? ['--access-token-file', file('token.txt', 'demo-token')] : []
    const sign = ['sign', api, id, ...optionsFor(api), ...token, '--body', body]
    const signed = await lendspec([...sign, '--json'])
    expect([signed.code, signed.stderr]).toEqual([0, ''])
    const request = JSON.parse(signed.stdout) as Request
    const verify = async (text: string, config = demo.configFile, ...more: string[]) =>
      lendspec(['verify', api, '--request', file('captured.txt', text), '--config', config, ...more])
    for (const [form, write] of Object.entries(forms)) {
      const { code, stdout, stderr } = await verify(write(request))
      expect([form, code, stdout.split('\n')[0], stderr]).toEqual([form, 0, 'accepted', ''])
    }
    const refused = await verify(signed.stdout, stranger.configFile)
    expect([refused.code, refused.stdout.split(/[\n,]/)[0]]).toEqual([1, 'refused: signature-mismatch'])
    const late = await verify(signed.stdout, demo.configFile, '--now', '2100-01-01 00:00:00')
    expect(late.code).toBe(schemes[api].time ? 1 : 0)
    const nameless = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`)
    const part = await verify([...nameless, '', request.body].join('\n'), demo.configFile, '--operation', id)
    const isAddressed = [...signedNames(schemes[api])].some((name) =>
      /^(?:path|target|query|authority|pairs:(?:query|parameters))$/.test(name),
    )
    expect([part.code, part.stderr]).toEqual(
      isAddressed
        ? [2, expect.stringContaining('has no path, and the signature covers it')]
        : [0, expect.stringContaining(`has no path: verifying as a request of ${id}`)],
    )
    const secrets = signingKeys(schemes[api]).map(({ name }) =>
      readFileSync((demo[api] as unknown as Record<string, string>)[`${name}File`] ?? '', 'utf8').trim(),
    )
    for (const secret of secrets) expect(signed.stdout + signed.stderr).not.toContain(secret)
    const plain = await lendspec(sign)
    expect([plain.code, plain.stdout]).toEqual([0, expect.stringContaining('string to sign')])
  })

  it('cannot judge where requests name no app, and several are known', async () => {
    const api = names.find((name) => callerId(schemes[name]) === '')!
    const [id] = Object.keys(profiles[api].contract.operations)
    const body = file('body.json', profiles[api].examples[id!]?.parameters['ok'] ?? '{}')
    const { stdout } = await lendspec(['sign', api, id!, ...optionsFor(api), '--body', body, '--json'])
    const apps = JSON.parse(readFileSync(demo.configFile, 'utf8')) as Record<string, Record<string, string>[]>
    const [app] = apps[api]!
    const several = file(
      '.lendspec/several.json',
      JSON.stringify({ [api]: [app, { ...app, appId: 'other' }] }),
    )
    const { code, stderr } = await lendspec([
      'verify',
      api,
      '--request',
      file('captured.txt', stdout),
      '--config',
      several,
    ])
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('requests name no app, so exactly one has to be known'),
    ])
  })
})
