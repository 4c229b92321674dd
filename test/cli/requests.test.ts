import { mkdirSync } from 'node:fs'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { partnerNames } from '../../generated/index.ts'
import { createLog } from '../../src/cli/mock.ts'
import { withTerminal } from '../../src/cli/terminal.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { openTerminal } from '../in-process.ts'

// `lendspec verify` of captured requests in all their forms, and the config of `lendspec test`.

const { path, file, lendspec } = openTerminal()
const secret = 'a-secret-of-nobody'
file('secret.txt', `${secret}\n`)
const user = file('user.json', profiles.awda.examples['registerUser']!.parameters['ok']!)
const { path: registerPath } = profiles.awda.contract.operations['registerUser']!
const config = file(
  'apps.json',
  JSON.stringify({ awda: [{ appId: 'a', secretFile: 'secret.txt' }], ppdai: [] }),
)

interface Captured {
  method?: unknown
  url?: unknown
  headers?: unknown
  body?: unknown
}
const signedAt = 1490000000
let captured: Captured
beforeAll(async () => {
  const args = ['--app-id', 'a', '--secret-file', path('secret.txt'), '--timestamp', String(signedAt)]
  const { stdout } = await lendspec(['sign', 'awda', 'registerUser', '--body', user, '--json', ...args])
  captured = JSON.parse(stdout) as Captured
})
const verify = (request: unknown, now = String(signedAt), ...args: string[]) =>
  lendspec([
    ...['verify', 'awda', '--config', config, '--now', now, ...args],
    ...['--request', file('captured.json', JSON.stringify(request))],
  ])

describe('lendspec verify', () => {
  it.each<[string, Captured]>([
    ['as it is', {}],
    ['without a method', { method: undefined }],
    ['with its method in small letters', { method: 'post' }],
    ['with a path for its URL', { url: registerPath }],
    ['with a query', { url: `${registerPath}?a=1/2` }],
    ['with a fragment', { url: `${registerPath}#a` }],
    ['with a base path', { url: `https://partner.example/a/b${registerPath}?x` }],
    ['without headers', { headers: undefined }],
    ['with a header of several lines', { headers: { 'x-a': 'a\r\n b', 'x-b': 1 } }],
  ])('accepts a request %s', async (_, other) => {
    const { code, stdout, stderr } = await verify({ ...captured, ...other })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^accepted\n\S.+\n$/)
    expect(code).toBe(0)
  })

  it.each<[string, Captured]>([
    ['a method that is not text', { method: 1 }],
    ['a URL that is not text', { url: 1 }],
    ['no URL', { url: undefined }],
    ['a body that is not text', { body: {} }],
    ['headers that are text', { headers: 'a: b' }],
    ['headers that are null', { headers: null }],
  ])('rejects %s', async (_, other) => {
    const { code, stdout, stderr } = await verify({ ...captured, ...other })
    expect(stderr).toContain(
      'captured.json needs { "method", "url", "headers", "body" }: "headers" is an object, the others are text\n',
    )
    expect([code, stdout]).toEqual([2, ''])
  })

  it.each([{ 'a b': 'c' }, { a: '世' }])('rejects the headers %j', async (headers) => {
    const { code, stderr } = await verify({ ...captured, headers })
    expect(stderr).toContain('a header has a character that HTTP does not allow')
    expect(code).toBe(2)
  })

  it.each([
    ['1490000000', 0],
    ['2017-03-20 08:53:20', 0],
    ['2017-03-20T08:53:20Z', 0],
    ['2017-03-20T09:53:20+01:00', 0],
    ['1490009000', 1],
    ['2017-03-21T08:53:20Z', 1],
    ['soon', 2],
  ])('--now %s: ends with %d', async (now, expected) => {
    const { code, stdout, stderr } = await verify(captured, now)
    expect(code).toBe(expected)
    if (expected === 1) expect(stdout).toMatch(/^refused: timestamp-/)
    if (expected === 2)
      expect(stderr).toContain('--now must be epoch seconds, "yyyy-MM-dd HH:mm:ss" in UTC, or ISO 8601\n')
  })

  it('judges by the present time without --now', async () => {
    const request = file('captured.json', JSON.stringify(captured))
    const { stdout } = await lendspec(['verify', 'awda', '--config', config, '--request', request])
    expect(stdout).toMatch(/^refused: timestamp-/)
  })

  it('judges by the demonstration app without --config', async () => {
    const request = file('captured.json', JSON.stringify(captured))
    const { code, stdout, stderr } = await lendspec(['verify', 'awda', '--request', request])
    expect(stderr).toBe('no --config: verifying with the demonstration app of .lendspec/\n')
    expect([code, stdout.split(',')[0]]).toEqual([1, 'refused: app-unknown'])
  })

  it('lists the paths where it finds no operation', async () => {
    const { code, stderr } = await verify({ ...captured, url: 'https://partner.example/nowhere' })
    const paths = Object.values(profiles.awda.contract.operations).map((one) => one.path)
    expect(stderr).toContain(`"url" has no path of awda. Its paths are ${paths.join(', ')}\n`)
    expect(code).toBe(2)
  })

  it('as JSON says what is wrong, with the code of the partner and its evidence', async () => {
    const envelope = JSON.parse(captured.body as string) as object
    const body = JSON.stringify({ ...envelope, signature: '0'.repeat(32) })
    const { code, stdout } = await verify({ ...captured, body }, String(signedAt), '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      accepted: false,
      reason: 'signature-mismatch',
      detail: expect.stringMatching(/./),
      answer: { code: 1004, grade: 'documented' },
      diagnosis: { about: 'signature' },
    })
    expect(code).toBe(1)
    const text = await verify({ ...captured, body })
    expect(text.stdout).toMatch(
      /^refused: signature-mismatch, the partner responds with code 1004 \(documented\)\ncause {5}/,
    )
    expect(text.stdout).toMatch(/^change {4}\S/m)
  })
})

describe('the config of lendspec test', () => {
  mkdirSync(path('elsewhere'))
  file('elsewhere/secret.txt', 'another-secret\n')
  file('token.txt', 'a token\n')
  const plan = (api: string, config: unknown) =>
    lendspec([
      ...['test', api, '--server', 'https://partner.example', '--plan', '--config'],
      file('elsewhere/config.json', typeof config === 'string' ? config : JSON.stringify(config)),
    ])
  const app = { appId: 'a', secretFile: 'secret.txt' }

  it.each([[app], [{ ...app, secretFile: '../secret.txt' }], [{ ...app, secretFile: path('secret.txt') }]])(
    'names files from its own folder, case %#',
    async (config) => {
      expect(await plan('awda', config)).toMatchObject({ code: 0, stdout: '' })
    },
  )

  it.each([
    [{ ...app, parameters: { listBanks: {} } }, 'skips', 'listBanks: its path is not confirmed'],
    [{ ...app, parameters: { listBanks: {} }, paths: { listBanks: '/banks' } }, 'calls', 'listBanks: '],
    [
      { ...app, paths: { listBanks: '/banks' } },
      'skips',
      'listBanks: its "parameters" are not in the config',
    ],
  ])('%j: %s %s', async (config, verb, why) => {
    const { stderr } = await plan('awda', config)
    expect(stderr).toMatch(new RegExp(`^${verb} ${why}`, 'm'))
  })

  const notAnObject = 'must be a JSON object with "appId", a key or secret file, and "parameters".'
  it.each<[string, unknown, number, string]>([
    ['awda', '[]', 2, notAnObject],
    ['awda', 'null', 2, notAnObject],
    ['awda', '{', 2, notAnObject],
    ['awda', '"text"', 2, notAnObject],
    ['awda', { ...app, appId: 1 }, 2, '"appId" must be text.'],
    ['awda', { ...app, secretFile: null }, 2, '"secretFile" must be text.'],
    ['ppdai', { ...app, privateKeyFile: [] }, 2, '"privateKeyFile" must be text.'],
    ['awda', { ...app, accessTokenFile: 1 }, 2, '"accessTokenFile" must be text.'],
    [
      'awda',
      { ...app, accessTokenFile: '../token.txt' },
      2,
      '"accessTokenFile" must hold 1 to 512 visible ASCII',
    ],
    ['awda', { ...app, parameters: [] }, 2, '"parameters" must be an object by operation id.'],
    ['awda', { ...app, inputs: 5 }, 2, '"inputs" must be an object.'],
    ['awda', { ...app, paths: 'text' }, 2, '"paths" must be an object by operation id.'],
    ['awda', { ...app, parameters: { listBank: {} } }, 2, 'Did you mean listBanks?'],
    ['awda', { ...app, paths: { listBank: '/a' } }, 2, 'Did you mean listBanks?'],
    [
      'awda',
      { ...app, paths: { listBanks: 1 } },
      2,
      '"paths": listBanks must be text that begins with a slash.',
    ],
    ['awda', { appId: 'a' }, 2, 'The config has no "secretFile": add it.'],
    ['ppdai', app, 2, 'The config has no "privateKeyFile": add it.'],
    [
      'awda',
      { ...app, zzzzzzzzzzzz: 1 },
      2,
      'there is no key "zzzzzzzzzzzz". The keys are appId, privateKeyFile, ',
    ],
    ['awda', { ...app, parameter: {} }, 2, 'there is no key "parameter". Did you mean parameters?\n'],
    ['awda', { ...app, secretFile: 'absent' }, 2, `${path('elsewhere/absent')}: cannot be read (ENOENT)`],
  ])('of %s is refused: %j', async (api, config, expected, message) => {
    const { code, stdout, stderr } = await plan(api, config)
    expect(stderr).toContain(message)
    expect([code, stdout]).toEqual([expected, ''])
  })

  it.each(partnerNames)('of %s is the demonstration app on this machine', async (api) => {
    const { code, stderr } = await lendspec(['test', api, '--server', 'http://127.0.0.1:1', '--plan'])
    expect(stderr).toMatch(
      /^no --config: calling as the demonstration app of \.lendspec\/, with the contract's examples\n/,
    )
    const { operations } = profiles[api].contract
    expect(stderr.match(/^(?:calls|skips) \w+: /gm)).toHaveLength(Object.keys(operations).length)
    expect(stderr).not.toMatch(/"parameters" are not|accessTokenFile/)
    expect(code).toBe(0)
  })

  it('needs an access token for what is called with one', async () => {
    await lendspec(['test', 'ppdai', '--server', 'http://127.0.0.1:1', '--plan'])
    const needing = Object.values(profiles.ppdai.contract.operations).filter(({ accessToken }) => accessToken)
    const config = {
      appId: 'a',
      privateKeyFile: path('.lendspec/ppdai-private.pem'),
      parameters: Object.fromEntries(needing.map(({ id }) => [id, {}])),
    }
    const missing = /^skips \w+: it needs "accessTokenFile"$/m
    const run = async (other = {}) => {
      const name = file('ppdai.json', JSON.stringify({ ...config, ...other }))
      const ids = needing.flatMap(({ id }) => ['--allow', id])
      const args = ['test', 'ppdai', '--server', 'http://127.0.0.1:1', '--plan', '--config', name]
      return (await lendspec([...args, ...ids])).stderr
    }
    expect(await run()).toMatch(missing)
    expect(await run({ accessTokenFile: 'secret.txt' })).not.toMatch(missing)
  })
})

describe('the log of a mock', () => {
  it('collects the lines of 20 ms, with a detail below its call', async () => {
    vi.useFakeTimers()
    try {
      const written: string[] = []
      const stderr = { write: (text: string) => written.push(text) }
      const terminal = { stdout: stderr, stderr, env: {}, folder: '', interrupted: async () => {} }
      const entry = {
        api: 'awda',
        operation: 'getLoan',
        verdict: 'ok',
        status: 200,
        durationMs: 1.26,
      } as const
      withTerminal(terminal, () => {
        const log = createLog()
        log({ ...entry, detail: '' })
        log({ ...entry, api: '', operation: '', verdict: 'unknown-path', status: 404, detail: 'a detail' })
        vi.advanceTimersByTime(19)
        expect(written).toEqual([])
        vi.advanceTimersByTime(1)
        log({ ...entry, detail: '' })
        vi.advanceTimersByTime(100)
      })
      expect(written).toEqual([
        'awda getLoan 200 ok 1.3 ms\n- - 404 unknown-path 1.3 ms\n  a detail\n',
        'awda getLoan 200 ok 1.3 ms\n',
      ])
    } finally {
      vi.useRealTimers()
    }
  })
})
