import { createServer, type IncomingMessage } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { partnerNames } from '../../generated/index.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { withProgress } from '../../src/files/progress.ts'
import { openTerminal } from '../in-process.ts'

// Each option changes something that can be seen.

const { path, file, lendspec, startMock } = openTerminal()
const user = file('user.json', profiles.awda.examples['registerUser']!.parameters['ok']!)
const secretFile = file('secret.txt', 'a-secret-of-nobody\n')
const rows = partnerNames.flatMap((api) =>
  Object.values(profiles[api].contract.operations).map((operation) => ({ api, operation })),
)

describe('lendspec operations', () => {
  it('prints a table of all, with method, path and grade in columns', async () => {
    const { stdout } = await lendspec(['operations'])
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^API +OPERATION +METHOD +PATH +GRADE$/)
    expect(lines.slice(1).map((line) => line.split(/ {2,}/))).toEqual(
      rows.map(({ api, operation: { id, method, path, source, unconfirmed } }) => [
        api,
        id,
        method,
        path,
        source.grade,
        ...(unconfirmed ? ['unconfirmed'] : []),
      ]),
    )
    const columns = ['OPERATION', 'METHOD', 'PATH', 'GRADE'].map((name) => lines[0]!.indexOf(name))
    for (const line of lines) for (const at of columns) expect(line.slice(at - 2, at + 1)).toMatch(/^ {2}\S$/)
  })

  it.each(partnerNames)('prints those of %s alone', async (api) => {
    const { stdout } = await lendspec(['operations', api, '--json'])
    const listed = JSON.parse(stdout) as { api: string; id: string; summary: string }[]
    expect(listed.map(({ id }) => id)).toEqual(Object.keys(profiles[api].contract.operations))
    for (const row of listed) expect([row.api, row.summary.length > 3]).toEqual([api, true])
  })
})

describe('lendspec errors', () => {
  it('prints a table of all', async () => {
    const { stdout } = await lendspec(['errors'])
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^API +CODE +NAME +RETRY +GRADE +MEANING$/)
    const count = partnerNames.reduce(
      (sum, api) => sum + Object.keys(profiles[api].contract.errors).length,
      0,
    )
    expect(lines).toHaveLength(1 + count)
    expect((await lendspec(['errors', 'awda'])).stdout).not.toContain('ppdai')
  })

  it('explains a code, as text and as JSON', async () => {
    const { stdout } = await lendspec(['errors', 'awda', '1004'])
    const { name, meaning, remedy, message, source } = profiles.awda.contract.errors['1004']!
    expect(stdout).toContain(`awda 1004 ${name}\n`)
    for (const text of [meaning, remedy, message, `${source.grade} (${source.section})`])
      expect(stdout).toContain(`  ${text}\n`)
    const parsed = JSON.parse((await lendspec(['errors', 'awda', '1004', '--json'])).stdout) as object[]
    expect(parsed).toMatchObject([{ api: 'awda', code: 1004, meaning }])
  })

  it.each([
    ['awda', '10', '100'],
    ['ppdai', '-1000012', '-1000012'],
    ['ppdai', 'GTW-BRQ', 'GTW-BRQ-'],
  ])('takes the beginning of a code for no code: %s %s', async (api, code, near) => {
    const { code: exit, stdout, stderr } = await lendspec(['errors', api, code])
    expect(stderr).toContain(`no such code: ${code}. Nearest: `)
    expect(stderr).toContain(near)
    expect([exit, stdout]).toEqual([2, ''])
  })
})

describe('lendspec sign', () => {
  const sign = (args: string[], env = {}) =>
    lendspec(['sign', 'awda', 'registerUser', '--app-id', 'a', '--body', user, ...args], env)
  const bodyOf = async (args: string[], env = {}) => {
    const { stdout } = await sign([...args, '--json'], env)
    return JSON.parse((JSON.parse(stdout) as { body: string }).body) as Record<string, unknown>
  }

  it('prefers --secret-file to the environment', async () => {
    const at = ['--timestamp', '1490000000']
    const byFile = await bodyOf([...at, '--secret-file', secretFile])
    const env = { LENDSPEC_SECRET: 'another-secret' }
    expect(await bodyOf([...at, '--secret-file', secretFile], env)).toEqual(byFile)
    expect((await bodyOf(at, env))['signature']).not.toBe(byFile['signature'])
    expect(await bodyOf(at, { LENDSPEC_SECRET: 'a-secret-of-nobody' })).toEqual(byFile)
  })

  it('signs a time given as text, in the form in which it was given', async () => {
    await startOnce()
    const body = file('sms.json', '{"Mobile":"15200000001","DeviceFP":"1"}')
    const key = path('.lendspec/ppdai-private.pem')
    const args = [
      'sign',
      'ppdai',
      'sendSmsAuthCode',
      '--app-id',
      'app',
      '--key',
      key,
      '--body',
      body,
      '--json',
    ]
    const signed = async (time: string) => {
      const { stdout } = await lendspec([...args, '--timestamp', time])
      const { headers, canonical } = JSON.parse(stdout) as Record<string, Record<string, string>>
      return [headers!['X-PPD-TIMESTAMP'], canonical!['timestamp']]
    }
    expect(await signed('2017-03-20 08:53:20')).toEqual(['2017-03-20 08:53:20', 'app2017-03-20 08:53:20'])
    expect(await signed('1490000000')).toEqual(['1490000000', 'app1490000000'])
    expect(
      (await bodyOf(['--secret-file', secretFile, '--timestamp', '2017-03-20 08:53:20']))['timestamp'],
    ).toBe(1490000000)
  })

  it('signs the present second by default, for the first server of the contract', async () => {
    const before = Math.floor(Date.now() / 1000)
    const { stdout } = await sign(['--secret-file', secretFile, '--json'])
    const { url, body, unconfirmed } = JSON.parse(stdout) as Record<string, string>
    const { timestamp } = JSON.parse(body!) as { timestamp: number }
    expect(timestamp).toBeGreaterThanOrEqual(before)
    expect(timestamp).toBeLessThanOrEqual(Date.now() / 1000)
    expect(url).toMatch(Object.values(profiles.awda.contract.servers)[0]!)
    expect(unconfirmed).toBeUndefined()
    const other = await sign(['--secret-file', secretFile, '--json', '--server', 'http://x.example/v1/'])
    expect((JSON.parse(other.stdout) as { url: string }).url).toBe(
      `http://x.example/v1${profiles.awda.contract.operations['registerUser']!.path}`,
    )
  })

  it('prints strings to sign, headers and body as text, never the secret', async () => {
    const { stdout } = await sign(['--secret-file', secretFile])
    expect(stdout).toMatch(/^string to sign, request: appId:a.*<secret>$/m)
    expect(stdout).toMatch(/^Content-Type: application\/json; charset=utf-8$/m)
    expect(stdout).toMatch(/\n\n\{"appId":"a",/)
    expect(stdout).not.toContain('a-secret-of-nobody')
  })

  it('needs --body where the contract requires parameters', async () => {
    const args = ['--app-id', 'a', '--secret-file', secretFile]
    const missing = await lendspec(['sign', 'awda', 'registerUser', ...args])
    expect(missing.stderr).toContain('registerUser needs mobile, name, nik, email: give --body FILE')
    expect([missing.code, missing.stdout]).toEqual([2, ''])
    expect((await lendspec(['sign', 'awda', 'listBanks', ...args])).code).toBe(0)
  })

  it('names an unconfirmed operation, and one that carries no signature', async () => {
    const args = ['--app-id', 'a', '--secret-file', secretFile, '--json']
    const { stdout } = await lendspec(['sign', 'awda', 'listBanks', ...args])
    expect((JSON.parse(stdout) as { unconfirmed: string }).unconfirmed).toMatch(/not public/)
    const unsigned = Object.values(profiles.ppdai.contract.operations).find(({ signed }) => !signed)!
    expect(await lendspec(['sign', 'ppdai', unsigned.id, '--app-id', 'a'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('needs no signature'),
    })
  })
})

/** Writes the demonstration app. */
async function startOnce() {
  const mock = await startMock()
  await mock.stop()
}

describe('lendspec mock', () => {
  const call = (url: string, args: string[] = []) =>
    lendspec(['call', 'awda', 'registerUser', '--server', url, '--example', ...args])
  const raw = async (url: string, timestamp = Math.floor(Date.now() / 1000)) => {
    const args = ['--app-id', 'DEMO', '--secret-file', path('.lendspec/awda-secret.txt'), '--body', user]
    const signed = await lendspec([
      ...['sign', 'awda', 'registerUser', '--server', url, '--json'],
      ...['--timestamp', String(timestamp), ...args],
    ])
    return JSON.parse(signed.stdout) as { url: string; headers: Record<string, string>; body: string }
  }
  const send = async ({ url, headers, body }: Awaited<ReturnType<typeof raw>>) =>
    (await fetch(url, { method: 'POST', headers, body })).text()

  it('says whose credentials it accepts, logs each call, and ends with 0', async () => {
    const mock = await startMock()
    expect(mock.shown.stderr).toContain('serving the demonstration app; its credentials are in .lendspec/')
    expect((await call(mock.server('awda'))).code).toBe(0)
    await vi.waitFor(() => expect(mock.shown.stderr).toMatch(/^awda registerUser 200 ok \d+\.\d ms$/m))
    expect(await mock.stop()).toBe(0)
    await expect(fetch(mock.url)).rejects.toThrow()
  })

  it('--config: accepts those apps and no other', async () => {
    const config = file('apps.json', JSON.stringify({ awda: [{ appId: 'MINE', secretFile: 'secret.txt' }] }))
    const mock = await startMock(['--config', config])
    expect(mock.shown.stderr).not.toContain('demonstration')
    const mine = await call(mock.server('awda'), ['--app-id', 'MINE', '--secret-file', secretFile])
    const demo = await call(mock.server('awda'))
    await mock.stop()
    expect([mine.code, demo.code]).toEqual([0, 1])
    expect(demo.stderr).toContain('rejected with 1005')
  })

  it.each([
    [[], '"code":0'],
    [['--strict-replay'], '"code":1001'],
  ])('%j: a request sent twice gets %s', async (options, expected) => {
    const mock = await startMock(options)
    const request = await raw(mock.server('awda'))
    expect(await send(request)).toContain('"code":0')
    expect(await send(request)).toContain(expected)
    await mock.stop()
  })

  it('--max-body-bytes: rejects a longer body', async () => {
    const mock = await startMock(['--max-body-bytes', '50'])
    const { url, headers, body } = await raw(mock.server('awda'))
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(413)
    expect((await fetch(url, { method: 'POST', headers, body: '{}' })).status).toBe(200)
    await mock.stop()
  })

  it('--host: says that other machines can call, and has no inspector there', async () => {
    const mock = await startMock(['--host', '0.0.0.0'])
    const { port } = new URL(mock.url)
    expect(mock.shown.stderr).toContain('0.0.0.0 is reachable from other machines: there is no inspector')
    expect((await fetch(`http://127.0.0.1:${port}/inspector`)).status).toBe(404)
    expect((await call(`http://127.0.0.1:${port}/awda`)).code).toBe(0)
    await mock.stop()
  })

  it('--allow-production: runs only with it where NODE_ENV is production', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    try {
      expect(await lendspec(['mock', '--port', '0'])).toMatchObject({ code: 1, stdout: '' })
      const mock = await startMock(['--allow-production'])
      expect(await mock.stop()).toBe(0)
    } finally {
      vi.unstubAllEnvs()
    }
  })

  it('--engine: prism responds too', async () => {
    const mock = await startMock(['--engine', 'prism'])
    expect((await call(mock.server('awda'))).code).toBe(0)
    await mock.stop()
  })
})

describe('lendspec notify', () => {
  const seen: { url: string | undefined; body: string; at: number }[] = []
  let status = 200
  const receiver = createServer((request: IncomingMessage, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += String(chunk)))
    request.on('end', () => {
      seen.push({ url: request.url, body, at: Date.now() })
      response.writeHead(status).end('{"code":0,"message":"","result":null}')
    })
  })
  let to: string
  beforeAll(async () => {
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    to = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`
  })
  afterAll(() => receiver.close())
  const notify = async (args: string[] = []) => {
    seen.length = 0
    return lendspec(['notify', 'awda', 'loanStatusChanged', '--to', to, ...args])
  }
  const bodies = () => seen.map(({ body }) => JSON.parse(body) as { appId: string; body: object })

  it.each([
    [[], 1],
    [['--times', '3'], 3],
    [['--mode', 'duplicate'], 2],
  ])('%j sends %d requests', async (args, count) => {
    status = 200
    const { code, stdout } = await notify(args)
    expect([code, seen.length]).toEqual([0, count])
    expect(seen[0]!.url).toBe('/hooks')
    expect(stdout).toMatch(/^number +attempt +age +outcome\n1 +1 +\d s +acknowledged +as expected/)
  })

  it('--attempts: stops after so many, and says how many more there are', async () => {
    status = 503
    const { code, stderr } = await notify(['--attempts', '1'])
    expect([code, seen.length]).toEqual([1, 1])
    expect(stderr).toContain('at most 1 attempt. For the whole schedule: --attempts 8')
  })

  it('--attempts 2, the default, waits the five seconds of the schedule', async () => {
    status = 503
    expect((await notify()).code).toBe(1)
    expect(seen).toHaveLength(2)
    expect(seen[1]!.at - seen[0]!.at).toBeGreaterThanOrEqual(4900)
  }, 60_000)

  it('--config: signs for its first app', async () => {
    status = 200
    const config = file(
      'senders.json',
      JSON.stringify({
        awda: [
          { appId: 'FIRST', secretFile: 'secret.txt' },
          { appId: 'SECOND', secretFile: 'secret.txt' },
        ],
      }),
    )
    expect((await notify(['--config', config])).code).toBe(0)
    expect(bodies()[0]!.appId).toBe('FIRST')
    await notify()
    expect(bodies()[0]!.appId).toBe('DEMO')
    const none = file('none.json', '{"awda":[]}')
    expect((await notify(['--config', none])).stderr).toContain(`${none}: "awda" has no app.`)
  })

  it('--json: prints the deliveries', async () => {
    const { stdout } = await notify(['--json'])
    expect(JSON.parse(stdout)).toMatchObject([{ number: 1, attempt: 1, acknowledged: true }])
  })

  it('--allow-host: permits another machine', async () => {
    const args = ['notify', 'awda', 'loanStatusChanged', '--to', 'http://nowhere.invalid/', '--attempts', '1']
    expect(await lendspec(args)).toMatchObject({ code: 2, stderr: expect.stringContaining('--allow-host') })
    const allowed = await lendspec([...args, '--allow-host'])
    expect(allowed).toMatchObject({ code: 1, stdout: expect.stringContaining('no response') })
  })
})

describe('lendspec verify', () => {
  it('judges by the app of --config, at the time of --now', async () => {
    const apps = file('verify.json', JSON.stringify({ awda: [{ appId: 'a', secretFile: 'secret.txt' }] }))
    const args = ['--app-id', 'a', '--secret-file', secretFile, '--body', user, '--timestamp', '1490000000']
    const { stdout } = await lendspec(['sign', 'awda', 'registerUser', ...args, '--json'])
    const request = ['verify', 'awda', '--request', file('captured.json', stdout)]
    const at = (now: string) => lendspec([...request, '--config', apps, '--now', now])
    expect(await at('1490000000')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^accepted\n/) })
    expect(await at('2017-03-20 08:53:20')).toMatchObject({ code: 0 })
    expect(await at('2017-03-20T08:53:20Z')).toMatchObject({ code: 0 })
    expect(await at('1490000061')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('refused: timestamp-expired'),
    })
    expect(await at('soon')).toMatchObject({ code: 2, stderr: expect.stringContaining('--now must be') })
    expect((await lendspec([...request, '--config', apps])).stdout).toContain('timestamp-expired')
    const demo = await lendspec([...request, '--now', '1490000000'])
    expect(demo.stderr).toContain('no --config: verifying with the demonstration app of .lendspec/')
    expect(demo.stdout).toContain('app-unknown')
    const json = await lendspec([...request, '--config', apps, '--now', '1490000061', '--json'])
    expect(JSON.parse(json.stdout)).toMatchObject({ accepted: false, reason: 'timestamp-expired' })
  })
})

describe('progress', () => {
  it.each([
    [true, 1900, ''],
    [true, 2100, 'building (2 s)\n'],
    [true, 7100, 'building (2 s)\nbuilding (7 s)\n'],
    [false, 7100, ''],
    [undefined, 7100, ''],
  ])('at a terminal %s, after %d ms: %j', async (isTTY, duration, expected) => {
    vi.useFakeTimers()
    try {
      let shown = ''
      const output = { ...(isTTY !== undefined && { isTTY }), write: (text: string) => (shown += text) }
      const work = () => new Promise<string>((resolve) => setTimeout(() => resolve('done'), duration))
      const done = withProgress('building', work, output)
      await vi.advanceTimersByTimeAsync(duration)
      expect(await done).toBe('done')
      expect(shown).toBe(expected)
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('the demonstration app', () => {
  it('is in .lendspec, in no other folder', () => {
    expect(existsSync(path('.lendspec/config.json'))).toBe(true)
    expect(readFileSync(path('.lendspec/config.json'), 'utf8')).toContain('"DEMO"')
  })
})
