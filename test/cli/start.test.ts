import { existsSync, rmSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { examples as awda } from '../../generated/awda/examples.ts'
import { examples as ppdai } from '../../generated/ppdai/examples.ts'
import { operations } from '../../generated/ppdai/operations.ts'
import { createProgram } from '../../src/cli/program.ts'
import { openTerminal } from '../in-process.ts'

// `lendspec start` and `docs`, and what `mock` and `start` show in the inspector.

const { path, file, lendspec, startMock } = openTerminal()
mkdirSync(path('built'))
file('built/index.html', 'the documentation')
file('built/site.js', 'a script')
const docs = pathToFileURL(path('built/'))
const notBuilt = pathToFileURL(path('nowhere/'))

/** What the inspector at `url` shows of the calls so far. */
async function inspect(url: string): Promise<string> {
  const { body } = await fetch(`${url}/inspector/events`)
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (!text.includes('event: ready')) text += (await reader.read()).value ?? ''
  await reader.cancel()
  return text
}

describe('lendspec start', () => {
  it('--once: prints one call to each API, step by step, and ends', async () => {
    const { code, stdout, stderr } = await lendspec(['start', '--once', '--port', '0'], {}, { docs })
    expect([code, stderr]).toEqual([0, ''])
    const [, url] = /^PPDAI {2}sendSmsAuthCode {2}POST (http:\/\/127\.0\.0\.1:\d+)\/ppdai/m.exec(stdout) ?? []
    const body = ppdai.sendSmsAuthCode.parameters.ok
    const { Mobile, DeviceFP } = JSON.parse(body) as Record<string, string>
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(`^AWDA  registerUser  POST ${url}/awda/`),
      expect.stringMatching(/^ {2}string to sign {2}appId:DEMObody:\{.*\}timestamp:\d{10}v:1\.0<secret>$/),
      expect.stringMatching(/^ {2}envelope {8}\{"appId":"DEMO",.*"signature":"\w{32}"\}$/),
      '  response        {"result":null}',
      '',
      `PPDAI  sendSmsAuthCode  POST ${url}/ppdai${operations.sendSmsAuthCode.path}`,
      `  body            ${JSON.stringify(JSON.parse(body))}`,
      `  string to sign  devicefp${DeviceFP}mobile${Mobile}`,
      expect.stringMatching(/^ {2}and time {8}demo\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      '  X-PPD-APPID: demo',
      '  X-PPD-SERVICEVERSION: 1',
      expect.stringMatching(/^ {2}X-PPD-SIGN: \S{40,}$/),
      '  X-PPD-SIGNVERSION: 1',
      expect.stringMatching(/^ {2}X-PPD-TIMESTAMP: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      expect.stringMatching(/^ {2}X-PPD-TIMESTAMP-SIGN: \S{40,}$/),
      expect.stringMatching(/^ {2}response {8}\{"ResultCode":0,/),
      '',
      '',
    ])
    expect(stdout).toContain((JSON.parse(awda.registerUser.parameters.ok) as { email: string }).email)
    expect(stdout).not.toContain(readFileSync(path('.lendspec/awda-secret.txt'), 'utf8').trim())
    await expect(fetch(url!)).rejects.toThrow()
  })

  it('serves documentation, inspector and mocks until it is stopped', async () => {
    const { url, shown, stop } = await startMock([], 'start', { docs })
    expect(shown.stdout.split('\n').slice(-6)).toEqual([
      `lendspec is at ${url}`,
      `  documentation  ${url}/`,
      `  inspector      ${url}/inspector`,
      `  mocks          ${url}/awda  ${url}/ppdai   credentials in .lendspec/`,
      'Stop it with Ctrl-C.',
      '',
    ])
    expect(await (await fetch(url)).text()).toBe('the documentation')
    expect((await fetch(`${url}/inspector`)).status).toBe(200)
    await vi.waitFor(() => expect(shown.stderr).toMatch(/^awda registerUser 200 ok /m))
    expect(await stop()).toBe(0)
    await expect(fetch(url)).rejects.toThrow()
  })
})

describe('lendspec start as mock', () => {
  it('takes the options of mock, but for apps, engine and address', () => {
    const optionsOf = (name: string) =>
      createProgram()
        .commands.find((one) => one.name() === name)!
        .options.map(({ flags, description }) => `${flags} ${description}`)
    const [start, mock] = [optionsOf('start'), optionsOf('mock')]
    expect(start.filter((one) => !mock.includes(one))).toEqual([expect.stringMatching(/^--once/)])
    expect(mock.filter((one) => !start.includes(one)).map((one) => one.split(' ')[0])).toEqual([
      '--config',
      '--engine',
      '--host',
    ])
  })

  it('--stateful --store: remembers calls, makes none, and starts again', async () => {
    const args = ['--stateful', '--store', path('remembered'), '--seed', 'a']
    const call = ['call', 'awda', 'registerUser', '--example', '--server']
    for (const expected of [0, 1]) {
      const { url, shown, stop } = await startMock(args, 'start', { docs })
      expect(shown.stdout).toMatch(/^no demonstration: with --stateful the mocks remember your calls alone\n/)
      const { code, stderr } = await lendspec([...call, `${url}/awda`])
      expect([code, stderr.includes('1008')]).toEqual([expected, expected === 1])
      const { stdout } = await lendspec(['state', 'awda', '--server', url])
      expect(stdout).toContain('user')
      expect(await stop()).toBe(0)
    }
  })

  it.each([
    [['--once', '--stateful'], /--once.*cannot be used with.*--stateful/],
    [['--seed', 'a'], /--seed needs --stateful/],
    [['--notify-to', 'http://127.0.0.1:3000'], /--notify-to needs --stateful/],
    [['--store', 'a'], /--store needs --stateful or --strict-replay/],
    [['--stateful', '--notify-to', 'http://example.com'], /example\.com|this machine/],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await lendspec(['start', '--port', '0', ...args], {}, { docs })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})

it.each([
  ['start', [], false],
  ['start', ['--show-bodies'], true],
  ['mock', [], false],
  ['mock', ['--show-bodies'], true],
])('%s %j: the inspector shows bodies: %s', async (command, args, shown) => {
  const { url, stop } = await startMock(args, command, { docs })
  const body = '{"Mobile":"15200000001","DeviceFP":"1"}'
  await fetch(`${url}/ppdai${operations.sendSmsAuthCode.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const events = await inspect(url)
  await stop()
  expect(events).toContain(operations.sendSmsAuthCode.id)
  expect(events.includes('15200000001')).toBe(shown)
})

describe('lendspec docs', () => {
  it('copies the site, and prints what to open', async () => {
    const out = path('published/site')
    expect(await lendspec(['docs', '--out', out], {}, { docs })).toEqual({
      code: 0,
      stdout: `2 files in ${out}. Open ${out}/index.html\n`,
      stderr: '',
    })
    expect(readdirSync(out).sort()).toEqual(['index.html', 'site.js'])
    expect(readFileSync(`${out}/index.html`, 'utf8')).toBe('the documentation')
  })

  it('checks that a folder has the site, and leaves other files alone', async () => {
    const out = path('checked')
    const check = () => lendspec(['docs', '--out', out, '--check'], {}, { docs })
    const missing = await check()
    expect([missing.code, existsSync(out)]).toEqual([1, false])
    await lendspec(['docs', '--out', out], {}, { docs })
    writeFileSync(`${out}/CNAME`, 'docs.example.com')
    expect(await check()).toEqual({ code: 0, stdout: `${out}: up to date\n`, stderr: '' })
    writeFileSync(`${out}/index.html`, 'an older one')
    rmSync(`${out}/site.js`)
    const { code, stderr } = await check()
    expect([code, stderr.split('\n').sort()]).toEqual([
      1,
      [
        '',
        `Run \`lendspec docs --out ${out}\`.`,
        `${out}/index.html is stale`,
        `${out}/site.js is missing`,
      ].sort(),
    ])
    expect(readFileSync(`${out}/index.html`, 'utf8')).toBe('an older one')
  })

  it('names the folder that cannot be written', async () => {
    writeFileSync(path('a-file'), '')
    const { code, stdout, stderr } = await lendspec(['docs', '--out', path('a-file')], {}, { docs })
    expect(stderr).toMatch(/^lendspec: /)
    expect(stderr).toContain(path('a-file'))
    expect([code, stdout]).toEqual([1, ''])
  })
})

it.each([
  ['docs', '--out', path('site')],
  ['start', '--once', '--port', '0'],
])('%s needs the site to be built', async (...args) => {
  expect(await lendspec(args, {}, { docs: notBuilt })).toEqual({
    code: 1,
    stdout: '',
    stderr: 'lendspec: The documentation is not built yet. Run `npm run docs` first.\n',
  })
})
