import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { profiles } from '../../../src/mock/profiles.ts'
import { openTerminal } from '../../in-process.ts'

// Whole outputs: what goes to stdout, what to stderr, and how a command ends.

const { lendspec, startMock, file, path, folder } = openTerminal()
afterEach(() => vi.unstubAllGlobals())
const secretFile = file('secret.txt', 'a-secret-of-nobody\n')
const loan = file('loan.json', '{"loanNumber":"LN1"}\n')
const noApp = file('no-app.json', '{"awda":[]}')
const here = (text: string) => text.replaceAll(`${folder}/`, '')
async function run(args: string[], env: Record<string, string> = {}) {
  const { code, stdout, stderr } = await lendspec(args, env)
  return [code, here(stdout), here(stderr)]
}
const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('')
const usage = (command: string, message: string) => [
  ...[2, ''],
  lines(`lendspec: ${message}`, `Help: lendspec ${command} --help`),
]

describe('lendspec errors', () => {
  it('explains a code of the gateway', async () => {
    expect(await run(['errors', 'awda', '1004'])).toEqual([
      0,
      lines(
        'awda 1004 InvalidSignature',
        '  partner     签名校验不通过',
        '  meaning     The signature does not match the request.',
        '  remedy      Compare your string to sign with `lendspec sign awda <operation> --json`.',
        '  retry       never',
        '  grade       documented (全局状态码说明)',
        '  operations  any; the gateway rejects the request',
        '  page        errors.html#awda/1004 of the site that lendspec start serves and lendspec docs writes',
      ),
      '',
    ])
  })

  it.each([
    ['awda', '1', 'no such code: 1. Nearest: 100, 1000, 1001, 1002, 1003'],
    ['awda', 'x'.repeat(41), 'no such code: <hidden>.'],
    ['ppdai', '-x', 'unknown option -x.'],
    ['ppdai', '--a-b', 'unknown option --a-b.'],
    ['ppdai', `--${'a'.repeat(31)}`, 'unknown option <hidden>.'],
    ['ppdai', '---a', 'unknown option ---a.'],
  ])('%s %s: %s', async (api, code, message) => {
    expect(await run(['errors', api, code])).toEqual(usage('errors', message))
  })
})

describe('lendspec sign', () => {
  const sign = (...more: string[]) =>
    run([
      ...['sign', 'awda', 'getLoan', '--app-id', 'a', '--secret-file', secretFile, '--body', loan],
      ...['--timestamp', '1490000000', ...more],
    ])
  const body =
    '{"appId":"a","timestamp":1490000000,"v":"1.0","body":{"loanNumber":"LN1"},"signature":"65ED6A5A60456F8025B6FABBDE5A71B8"}'
  const canonical = 'appId:abody:{"loanNumber":"LN1"}timestamp:1490000000v:1.0<secret>'
  const type = 'application/json; charset=utf-8'

  it('prints what is signed, the headers and the body', async () => {
    const headers = [`Content-Type: ${type}`, 'Accept: application/json']
    const text = lines(`string to sign, request: ${canonical}`, ...headers, '', body)
    expect(await sign()).toEqual([0, text, ''])
  })

  it('prints all of it as JSON', async () => {
    const request = {
      method: 'POST',
      url: 'http://192.0.2.1/x/welab-sun/api/loan/get',
      headers: { 'Content-Type': type, Accept: 'application/json' },
      body,
      canonical: { request: canonical },
      unconfirmed:
        'Path, request and response fields are not public. Also not known: the codes of the states on the wire.',
    }
    const printed = lines(JSON.stringify(request, null, 2))
    expect(await sign('--json', '--server', 'http://192.0.2.1/x')).toEqual([0, printed, ''])
  })

  it.each([
    ['[1]', 'body.json: '],
    ['{"a":1', 'body.json: '],
    [' ', 'body.json is empty. Write the parameters as a JSON object: { "name": value }'],
  ])('refuses the body %j', async (text, message) => {
    const [code, stdout, stderr] = await sign('--body', file('body.json', text))
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^lendspec: [^\n]+\nHelp: lendspec sign --help\n$/)
    expect(stderr).toContain(`lendspec: ${message}`)
  })

  it.each([
    [['getLoan', '--timestamp', 'now'], '--timestamp must be epoch seconds, or "yyyy-MM-dd HH:mm:ss" in UTC'],
    [
      ['registerUser'],
      'registerUser needs mobile, name, nik, email: give --body FILE, the parameters as a JSON object',
    ],
    [['getLoan', '--server', 'x'], '--server takes a URL or one of staging, production'],
  ])('refuses %j', async ([id = '', ...more], message) => {
    const args = ['sign', 'awda', id, '--app-id', 'a', '--secret-file', secretFile, ...more]
    expect(await run(args)).toEqual(usage('sign', message))
  })
})

describe('lendspec notify', () => {
  const about = [
    'loanStatusChanged is unconfirmed (hint). Fields, state codes, signing, the acknowledgement expected and retries are not public.',
    '  inferred: signed like a request to AWDA, with the same secret',
    '  inferred: acknowledged by HTTP 200 and a success code, as in AWDA’s own responses',
    '  inferred: retried until acknowledged, and signed again each time; lendspec chose the pauses',
  ]
  const demo = 'no --config: signing for the demonstration app in .lendspec/'
  const notify = (to: string, ...more: string[]) =>
    run(['notify', 'awda', 'loanStatusChanged', '--to', to, '--attempts', '1', ...more])

  it.each([
    [[], 'Each notification had at most 1 attempt. For the whole schedule: --attempts 8\n'],
    [['--attempts', '8', '--mode', 'other-key'], ''],
    [['--mode', 'bad-signature'], ''],
  ])('reports a receiver that is not there: %j', async (more, hint) => {
    const [code, stdout, stderr] = await notify('http://127.0.0.1:1/x', ...more)
    expect([code, stderr]).toEqual([1, lines(...about, demo) + hint])
    expect(stdout).toMatch(
      /^number {2}attempt {2}age {2}outcome\n1 {7}1 {8}\d s {2}no response: bad port {2}NOT as expected\n$/,
    )
  })

  it.each([
    ['x', [], '--to needs the URL of your receiver. For example --to http://127.0.0.1:3000/hook'],
    ['ftp://x', [], '--to needs the URL of your receiver. Its scheme must be http or https'],
    ['http://', [], '--to needs the URL of your receiver. Its scheme must be http or https'],
    ['xhttp://127.0.0.1:1', [], '--to needs the URL of your receiver. Its scheme must be http or https'],
    ['http://127.0.0.1:1', ['--mode', 'reordered'], '--mode reordered needs --times 2 or more'],
    ['http://127.0.0.1:1', ['--example', 'no'], 'loanStatusChanged has no example "no". Did you mean ok?'],
  ])('refuses %s %j', async (to, more, message) => {
    const [code, stdout, stderr] = await notify(to, ...more)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`lendspec: ${message}`)
    expect(stderr).toMatch(/\nHelp: lendspec notify --help\n$/)
  })

  it('names the config that has no app', async () => {
    const message =
      'lendspec: no-app.json: "awda" has no app. Add one: {"awda": [{"appId": "…", "secretFile": "…"}]}'
    expect(await notify('http://127.0.0.1:1/x', '--config', noApp)).toEqual([
      2,
      '',
      lines(...about, message, 'Help: lendspec notify --help'),
    ])
  })

  it('refuses a partner without notifications', async () => {
    const args = ['notify', 'ppdai', 'loanStatusChanged', '--to', 'http://127.0.0.1:1']
    expect(await run(args)).toEqual(usage('notify', 'ppdai sends no notifications: use awda'))
  })
})

describe('lendspec mock', () => {
  it.each([
    [['--store', 'x'], '--store needs --stateful or --strict-replay'],
    [['--seed', 'x', '--notify-to', 'y'], '--seed needs --stateful'],
    [['--notify-to', 'y'], '--notify-to needs --stateful'],
    [['--stateful', '--notify-to', 'y'], 'receiver must be an http(s) address.'],
    [['--host', 'a:1'], '--host must be the name or address of an interface, without a port.'],
    [['--host', ''], '--host must be the name or address of an interface, without a port.'],
  ])('refuses %j', async (args, message) => {
    expect(await run(['mock', '--port', '0', ...args])).toEqual(usage('mock', message))
  })
})

describe('lendspec call', () => {
  const call = (...more: string[]) => run(['call', 'awda', 'getLoan', ...more])
  const local = ['--server', 'http://127.0.0.1:1/x']
  const demo = 'no --app-id: calling as the demonstration app of .lendspec/'

  it('says what to check where nothing was sent', async () => {
    expect(await call(...local, '--body', loan)).toEqual([
      1,
      '',
      lines(
        demo,
        'lendspec: getLoan: nothing was sent, fetch does not connect to this port (POST /welab-sun/api/loan/get)',
        'Is http://127.0.0.1:1/x right, and is the server running? Help: lendspec call --help',
      ),
    ])
  })

  it.each<[string, () => Promise<Response>, string[], string]>([
    [
      'nothing of the contract',
      async () => new Response('', { status: 404 }),
      [
        'Is http://127.0.0.1:1/x the whole base URL? The mock needs /awda or /ppdai at its end. Help: lendspec call --help',
      ],
      '',
    ],
    [
      'a rejection',
      async () =>
        new Response('{"code":1004,"message":"","result":null}', {
          headers: { 'x-lendspec-reason': 'signature-mismatch: a reason', 'x-lendspec-source': 'lendspec' },
        }),
      [],
      '',
    ],
    ['a success', async () => new Response('{"code":0,"message":"","result":[1]}'), [], '[\n  1\n]\n'],
  ])('prints %s', async (_, fetch, last, result) => {
    vi.stubGlobal('fetch', fetch)
    const [code, stdout, stderr] = await call(...local, '--body', loan)
    expect([code, stdout]).toEqual([result ? 0 : 1, result])
    expect(String(stderr).split('\n').slice(0, 1)).toEqual([demo])
    for (const line of last) expect(String(stderr).split('\n')).toContain(line)
  })

  it.each([
    [
      [...local],
      `registerUser needs mobile, name, nik, email: give --body FILE, the parameters as a JSON object, or --example to send the contract's example`,
    ],
    [
      [
        '--server',
        'https://p.example',
        '--body',
        loan,
        '--app-id',
        'a',
        '--secret-file',
        secretFile,
        '--path',
        'x',
      ],
      '--path must begin with a slash, for example --path /loan/get',
    ],
    [
      ['--server', 'https://p.example', '--example'],
      '--example: p.example is not this machine. Give --body FILE, the parameters as a JSON object',
    ],
    [['--server', 'https://p.example', '--body', loan], 'give --app-id ID'],
    [
      ['--server', 'https://p.example', '--body', loan, '--app-id', 'a'],
      'give --secret-file FILE, or set LENDSPEC_SECRET in the environment',
    ],
    [
      ['--server', 'staging', '--body', loan, '--app-id', 'a', '--secret-file', secretFile],
      'getLoan is unconfirmed: Path, request and response fields are not public. Also not known: the codes of the states on the wire. Ask the partner for the path, then give it with --path',
    ],
    [
      ['--server', 'http://p.example', '--body', loan],
      '--server: p.example is plain http, so others on the network can read personal data. Use https, or allow it with --allow-insecure-transport',
    ],
    [['--server', 'https://p.example', '--body', loan, '--response-key', 'x'], 'give --app-id ID'],
    [
      [...local, '--body', loan, '--response-key', 'x'],
      '--response-key: awda signs no responses. Remove the option',
    ],
  ])('refuses case %#', async (args, message) => {
    const id = message.startsWith('registerUser') ? 'registerUser' : 'getLoan'
    const [code, stdout, stderr] = await run(['call', 'awda', id, ...args])
    expect([code, stdout]).toEqual([2, ''])
    expect(String(stderr).replace(`${demo}\n`, '')).toBe(
      lines(`lendspec: ${message}`, 'Help: lendspec call --help'),
    )
  })
})

describe('lendspec proxy', () => {
  const proxy = (...args: string[]) => run(['proxy', 'awda', '--port', '0', ...args])
  const demo = 'no --app-id: signing as the demonstration app of .lendspec/'
  const local = 'http://127.0.0.1:1/x'

  it('says where it listens and where it sends', async () => {
    const record = path('calls.har')
    const [code, stdout, stderr] = await proxy('--to', local, '--path', 'getLoan=/x=y', '--record', record)
    expect([code, stderr]).toEqual([0, lines(demo)])
    expect(stdout).toMatch(
      /^listening on http:\/\/127\.0\.0\.1:\d+\nsending to http:\/\/127\.0\.0\.1:1\/x\n$/,
    )
    expect(statSync(record).mode & 0o777).toBe(0o600)
  })

  it('has the token of the demonstration app only as that app', async () => {
    const { path: place } = profiles.ppdai.contract.operations['getBalance']!
    const own = ['--app-id', 'a', '--key', path('.lendspec/ppdai-private.pem')]
    const seen: [number, string][] = []
    for (const more of [[], own]) {
      const running = await startMock(['ppdai', '--to', local, ...more], 'proxy')
      const response = await fetch(running.url + place, { method: 'POST' })
      seen.push([response.status, await response.text()])
      expect(await running.stop()).toBe(0)
    }
    expect(seen).toEqual([
      [502, expect.stringContaining('getBalance')],
      [400, expect.stringContaining('needs a user')],
    ])
  })

  it.each([
    [
      ['--to', local, '--path', 'x'],
      '--path must be an operation and its confirmed path, for example registerUser=/path',
    ],
    [
      ['--to', local, '--path', 'getLoan=x'],
      '--path must be an operation and its confirmed path, for example registerUser=/path',
    ],
    [['--to', local, '--path', 'getLon=/x'], 'awda has no operation "getLon". Did you mean getLoan?'],
    [['--to', local, '--allow', 'getLon'], 'awda has no operation "getLon". Did you mean getLoan?'],
    [['--to', 'staging'], 'give --app-id ID'],
    [
      ['--to', 'p.example'],
      '--to takes a URL or one of staging, production. The scheme is missing: --to https://p.example',
    ],
    [
      ['--to', 'http://p.example'],
      '--to: p.example is plain http, so others on the network can read personal data. Use https, or allow it with --allow-insecure-transport',
    ],
  ])('refuses case %#', async (args, message) => {
    expect(await proxy(...args)).toEqual(usage('proxy', message))
  })
})

describe('lendspec test', () => {
  const test = (...args: string[]) => run(['test', 'awda', '--server', 'http://127.0.0.1:1/x', ...args])
  mkdirSync(path('reports'))

  it('writes its reports where nothing can be reached, and ends with 3', async () => {
    const [junit, evidence] = [path('reports/a.xml'), path('reports/a.json')]
    const config = file(
      'caller.json',
      '{"appId":"x","secretFile":"secret.txt","parameters":{"getLoan":{"loanNumber":"1"}}}',
    )
    const [code, stdout, stderr] = await test('--config', config, '--junit', junit, '--evidence', evidence)
    expect([code, stdout]).toEqual([3, ''])
    expect(String(stderr).split('\n').slice(-3)).toEqual([
      expect.stringMatching(/^lendspec: cannot reach awda at http:\/\/127\.0\.0\.1:1\/x: no connection \(/),
      'Is --server the whole base URL, and is the server running? Help: lendspec test --help',
      '',
    ])
    expect(String(stderr)).toContain('skips listBanks: its "parameters" are not in the config\n')
    expect(readdirSync(path('reports'))).toEqual(['a.json', 'a.xml'])
  })

  it.each([
    [['--junit', ''], '--junit and --evidence need the name of a file'],
    [['--evidence', ''], '--junit and --evidence need the name of a file'],
    [['--junit', path('reports')], 'reports is a folder: name a file'],
    [
      ['--flows', 'x', '--plan', '--allow', 'x'],
      expect.stringMatching(/^awda has no operation "x"\. Known: /),
    ],
    [['--flows', '--config', path('absent')], expect.stringMatching(/absent: cannot be read/)],
  ])('refuses case %#', async (args, message) => {
    const [code, stdout, stderr] = await test(...args)
    expect([code, stdout]).toEqual([2, ''])
    const [first, ...others] = String(stderr).split('\n')
    expect([first?.replace('lendspec: ', ''), others]).toEqual([message, ['Help: lendspec test --help', '']])
  })

  it('names the folder that is missing', async () => {
    const [, , stderr] = await test('--junit', path('no/a.xml'))
    expect(stderr).toContain(
      `no/a.xml: there is no writable folder ${path('no')}. Create it, or name a file elsewhere\n`.replaceAll(
        `${folder}/`,
        '',
      ),
    )
  })
})

describe('a project', () => {
  it('says which version of generated/ it needs', async () => {
    const { loadProject } = await import('../../../src/cli/project.ts')
    mkdirSync(path('project/generated'), { recursive: true })
    await loadProject(path('project'))
    writeFileSync(path('project/generated/index.js'), 'throw new Error("an old one")')
    await loadProject(path('project'))
    writeFileSync(path('project/generated/verifiers.js'), '')
    await expect(loadProject(path('project'))).rejects.toMatchObject({
      message: 'generated/ does not load. Run `npx --no-install lendspec generate`.',
    })
  })
})
