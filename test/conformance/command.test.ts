import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOf } from '../../src/conformance/run.ts'
import { grades } from '../../src/core/contract.ts'
import { openTerminal } from '../in-process.ts'
import { allOperations } from '../support.ts'

const { file, path, lendspec, startMock } = openTerminal()
const read = (name: string) => readFileSync(path(name), 'utf8')

let mock: Awaited<ReturnType<typeof startMock>>
beforeAll(async () => (mock = await startMock()))
afterAll(() => mock.stop())

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void

/** A server for one test. */
async function serving<T>(handler: Handler, work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += String(chunk)))
    request.on('end', () => handler(request, response, body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const success = '{"code":0,"message":"","result":null}'
file('secret.txt', 'a-secret-of-nobody\n')
const config = file(
  'caller.json',
  '{"appId":"x","secretFile":"secret.txt","parameters":{"listBanks":{"mobile":"8"}}}',
)
const both = file(
  'both.json',
  '{"appId":"x","secretFile":"secret.txt","parameters":{"listBanks":{"mobile":"8"},"getLoan":{"loanNumber":"1"}}}',
)

describe('lendspec test', () => {
  it('finds no drift at the mock, and writes what it found for people and for CI', async () => {
    const reports = ['--junit', path('junit.xml'), '--evidence', path('evidence.json')]
    const { code, stdout, stderr } = await lendspec([
      'test',
      'awda',
      '--server',
      mock.server('awda'),
      ...reports,
    ])
    expect(stderr).toContain('skips submitLoan: it has side effects; allow it with --allow submitLoan')
    expect(stderr).toContain(' checks, 0 with drift\n')
    expect(stderr).not.toContain('No operation was called')
    expect(stdout).toMatch(/^OPERATION +CHECK +SERVER +VERDICT\n/)
    expect(stdout).toMatch(/^getLoan +response +success +as the contract says$/m)
    expect(stdout).not.toContain('submitLoan')
    expect(code).toBe(0)
    const evidence = read('evidence.json')
    const safe = allOperations.filter(({ api, operation }) => api === 'awda' && operation.retry === 'safe')
    const each = safe.map(({ operation }) => 1 + violationsOf('awda', operation).length)
    const checks = each.reduce((sum, one) => sum + one, 0)
    expect(JSON.parse(evidence)).toHaveLength(checks)
    expect(evidence).not.toContain('81234567890')
    const xml = read('junit.xml')
    expect(xml).toMatch(
      new RegExp(`^<testsuites name="lendspec awda" tests="${checks + 7}" failures="0" skipped="7">`, 'm'),
    )
    expect(xml).toContain(
      '<testcase classname="awda.submitLoan" name="response">\n      <skipped message="it has side effects; allow it with --allow submitLoan"/>',
    )
    expect(xml.match(/<skipped /g)).toHaveLength(7)
  })

  it('--allow runs an operation with side effects', async () => {
    const args = ['test', 'awda', '--server', mock.server('awda'), '--allow', 'submitLoan', '--json']
    const { code, stdout } = await lendspec(args)
    const run = (JSON.parse(stdout) as { operation: string; verdict: string; ok: boolean }[]).filter(
      ({ operation }) => operation === 'submitLoan',
    )
    expect(run.length).toBeGreaterThan(1)
    for (const one of run) expect(one).toMatchObject({ verdict: 'ok', ok: true })
    expect(code).toBe(0)
  })

  it('does not end well where nothing was called', async () => {
    const config = file('idle.json', '{"appId":"x","secretFile":"secret.txt"}')
    const args = ['test', 'awda', '--server', mock.server('awda'), '--config', config]
    const { code, stderr } = await lendspec(args)
    expect(stderr).toContain('skips getLoan: its "parameters" are not in the config')
    expect(code).toBeGreaterThan(0)
  })

  it('says what it would call, and calls nothing', async () => {
    const args = ['test', 'ppdai', '--server', 'http://127.0.0.1:1', '--plan', '--allow', 'sendSmsAuthCode']
    const { code, stdout, stderr } = await lendspec(args)
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toContain(
      'calls sendSmsAuthCode: it has side effects, and was allowed, sent 7 times at most',
    )
    expect(stderr).toContain(
      'skips registerAccount: it has side effects; allow it with --allow registerAccount',
    )
    expect(stderr).not.toContain('cannot reach')
  })

  it('does not count the requests of what changes nothing', async () => {
    const args = ['test', 'awda', '--server', 'http://127.0.0.1:1', '--plan', '--config', config]
    const { stderr } = await lendspec(args)
    expect(stderr).toMatch(/^calls listBanks: [^\n]*$/m)
    expect(stderr).not.toMatch(/^calls listBanks: .*times at most$/m)
  })

  it('ends with 1 where server and contract differ, and names the place', async () => {
    const reply: Handler = (_, response) => response.end('{"code":0,"message":"","result":null,"extra":1}')
    const { code, stdout, stderr } = await serving(reply, (server) =>
      lendspec(['test', 'awda', '--server', server, '--config', config, '--json']),
    )
    expect(code).toBe(1)
    expect(stderr).toContain('drift: listBanks, response: field $.extra')
    expect(stderr).toContain('skips getLoan: its "parameters" are not in the config')
    expect(JSON.parse(stdout)).toHaveLength(6)
    expect(stdout + stderr).not.toContain('a-secret-of-nobody')
  })

  it('ends with 1 when it calls nothing', async () => {
    const empty = file('empty.json', '{"appId":"x","secretFile":"secret.txt"}')
    const { code, stderr } = await lendspec([
      'test',
      'awda',
      '--server',
      mock.server('awda'),
      '--config',
      empty,
    ])
    expect(code).toBe(1)
    expect(stderr).toContain('0 checks, 0 with drift')
    expect(stderr).toContain('No operation was called: allow one with --allow, or give its "parameters"\n')
  })

  it.each([
    ['a path that names another port', { paths: { getLoan: '1/x' } }, '"paths": getLoan must be text'],
    ['a key it does not know', { paramters: {} }, 'there is no key "paramters". Did you mean parameters?'],
    ['a key like no other', { xyz: {} }, 'there is no key "xyz". The keys are appId, '],
  ])('refuses %s in its config', async (_, config, message) => {
    const path = file('bad.json', JSON.stringify({ appId: 'x', secretFile: 'secret.txt', ...config }))
    const result = await lendspec(['test', 'awda', '--server', mock.url, '--config', path])
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr).toContain(message)
  })

  it.each([
    [
      'a report in a folder that is not there',
      ['--server', 'http://127.0.0.1:1', '--junit', 'no/where.xml'],
      'no writable folder',
    ],
    [
      'evidence there',
      ['--server', 'http://127.0.0.1:1', '--evidence', 'no/where.json'],
      'no writable folder',
    ],
    ['no credentials for a server elsewhere', ['--server', 'staging'], 'give --config FILE'],
    ['plain http to another machine', ['--server', 'http://192.0.2.1'], 'is plain http'],
    ['an operation nobody has', ['--server', 'staging', '--allow', 'payMe'], 'has no operation "payMe"'],
  ])('refuses %s', async (_, args, message) => {
    const result = await lendspec(['test', 'awda', ...args])
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr).toContain(message)
  })
})

const page = '<html>not here</html>'
const status =
  (code: number, text = page): Handler =>
  (_, response) =>
    response.writeHead(code, { location: 'http://127.0.0.1:9/' }).end(text)

describe('a server that cannot be reached', () => {
  it.each([
    ['nothing listens', undefined, /no connection \(\w/],
    ['it does not respond', () => {}, /no response in time/],
    ['it closes the connection', (request) => request.socket.destroy(), /the connection broke \(/],
    ['every path is missing', status(404), /HTTP 404 to POST \/\S+, not in this API's format/],
    ['every path is missing, in JSON', status(404, '{"problem":"unknown-path"}'), /HTTP 404/],
    ['the gateway knows no route', status(403, '{"message":"Missing Authentication Token"}'), /HTTP 403/],
    ['another method is wanted', status(405), /HTTP 405/],
    ['a proxy has no server behind it', status(502), /HTTP 502/],
    ['it is down for maintenance', status(503), /HTTP 503/],
    ['it is a web site', status(200), /HTTP 200/],
    ['it responds with nothing', status(200, ''), /HTTP 200/],
    ['it redirects', status(302), /it redirects/],
  ] as [string, Handler | undefined, RegExp][])('ends with 3 and no drift: %s', async (_, handler, why) => {
    const reports = ['--junit', path('error.xml'), '--evidence', path('error.json'), '--timeout', '0.5']
    const test = (url: string) =>
      lendspec(['test', 'awda', '--server', `${url}/base`, '--config', config, ...reports])
    let requests = 0
    const { code, stdout, stderr } = handler
      ? await serving((request, response, body) => {
          requests++
          handler(request, response, body)
        }, test)
      : await test('http://127.0.0.1:3')
    expect(stderr).toMatch(/^lendspec: cannot reach awda at http:\/\/127\.0\.0\.1:\d+\/base: /m)
    expect(stderr).toMatch(why)
    expect(stderr).not.toMatch(/drift/)
    expect([code, stdout]).toEqual([3, ''])
    expect(requests).toBe(handler ? 1 : 0)
    const xml = read('error.xml')
    expect(xml).toContain('<testsuites name="lendspec awda" tests="1" failures="0" errors="1">')
    expect(xml).toMatch(/<error type="unreachable" message="cannot reach awda at /)
    expect(JSON.parse(read('error.json'))).toEqual([])
  })

  it.each(['/', '/ppdai', '/awda/v2', '/inspector'])(
    'is found at a wrong base path of the mock: %s',
    async (base) => {
      const { code, stderr } = await lendspec(['test', 'awda', '--server', mock.url + base])
      expect(stderr).toContain('cannot reach awda at ')
      expect(code).toBe(3)
    },
  )

  it('gets one request, unsigned and without parameters, before any other', async () => {
    const bodies: string[] = []
    await serving(
      (request, response, body) => {
        bodies.push(body)
        expect(request.headers['authorization']).toBeUndefined()
        response.end(bodies.length === 1 ? '{"code":1005,"message":"","result":null}' : success)
      },
      (server) => lendspec(['test', 'awda', '--server', server, '--config', config]),
    )
    expect(bodies[0]).toBe('{}')
    expect(bodies.length).toBeGreaterThan(1)
    for (const body of bodies.slice(1)) expect(body).toContain('"body"')
  })

  it.each([
    ['renamed fields', 200, '{"status":0,"text":""}'],
    ['another error', 500, '{"error":"x"}'],
  ])('is not one with %s: that is drift', async (_, code, text) => {
    const result = await serving(status(code, text), (server) =>
      lendspec(['test', 'awda', '--server', server, '--config', config]),
    )
    expect(result.stderr).toContain('drift: listBanks, response: unreadable $')
    expect(result.code).toBe(1)
  })

  it.each([
    ['stops responding', () => {}, 'no response in time'],
    ['goes away', (request) => request.socket.destroy(), 'the connection broke'],
  ] as [string, Handler, string][])(
    'in the middle of the run is an error, no drift: it %s',
    async (_, then, why) => {
      let requests = 0
      const { code, stdout, stderr } = await serving(
        (request, response, body) => (++requests < 2 ? response.end(success) : then(request, response, body)),
        (server) =>
          lendspec([
            ...['test', 'awda', '--server', server, '--config', config, '--timeout', '0.3'],
            ...['--junit', path('middle.xml')],
          ]),
      )
      expect(stderr).toContain(`error: listBanks, response: no response (${why}`)
      expect(stderr).toContain('1 checks, 0 with drift, 1 without a response')
      expect(stdout).toMatch(/^listBanks +response +no response +no response$/m)
      expect(code).toBe(3)
      expect(read('middle.xml')).toContain('<error type="unanswered" message="no response: ')
    },
  )
})

describe('--fail-on', () => {
  // Accepts every request: no rule of the contract is enforced.
  const accepting: Handler = (_, response) => response.end(success)
  const rules: Record<string, string> = {
    'without appId': 'inferred',
    'without timestamp': 'inferred',
    'without signature': 'inferred',
    'signature of another text': 'documented',
    'timestamp a day old': 'documented',
  }

  it.each([undefined, ...grades])(
    '%s: fails for rules of this evidence or better, and warns for others',
    async (grade) => {
      const { code, stdout, stderr } = await serving(accepting, (server) =>
        lendspec([
          ...['test', 'awda', '--server', server, '--config', config, '--json', '--junit', path('grade.xml')],
          ...(grade ? ['--fail-on', grade] : []),
        ]),
      )
      const limit = grades.indexOf(grade ?? 'observed')
      const results = JSON.parse(stdout) as { check: string; verdict: string; ok: boolean }[]
      const found = Object.fromEntries(results.map(({ check, verdict }) => [check, verdict]))
      const expected = Object.entries(rules).map(([check, evidence]) => [
        check,
        grades.indexOf(evidence as 'hint') <= limit ? 'drift' : 'warning',
      ])
      expect(found).toEqual({ response: 'ok', ...Object.fromEntries(expected) })
      const failing = expected.filter(([, verdict]) => verdict === 'drift').length
      expect(stderr).toContain(`6 checks, ${failing} with drift`)
      expect(read('grade.xml')).toContain(`failures="${failing}"`)
      expect(read('grade.xml').match(/<system-out>warning: rule/g) ?? []).toHaveLength(5 - failing)
      expect(code).toBe(1)
    },
  )

  it('only warns where no rule of good evidence is broken', async () => {
    // PPDAI documents no code for its refusals: all of them are hints or inferred.
    await lendspec(['call', 'ppdai', 'accountExists', '--server', mock.server('ppdai'), '--example'])
    const caller = file(
      'ppdai.json',
      JSON.stringify({
        appId: 'x',
        privateKeyFile: path('.lendspec/ppdai-private.pem'),
        parameters: { sendSmsAuthCode: { Mobile: '15200000001', DeviceFP: '1' } },
      }),
    )
    const run = (...more: string[]) =>
      serving(
        (_, response) => response.end('{"ResultCode":0,"ResultMessage":""}'),
        (server) =>
          lendspec([
            ...['test', 'ppdai', '--server', server, '--config', caller, '--allow', 'sendSmsAuthCode'],
            ...more,
          ]),
      )
    const warned = await run()
    expect(warned.stderr).toMatch(/^warning: sendSmsAuthCode, without X-PPD-APPID: rule \$: accepted/m)
    expect(warned.stdout).toMatch(/^sendSmsAuthCode +without X-PPD-APPID +success +warning$/m)
    expect(warned.stderr).toContain('2 checks, 0 with drift, 1 with warnings')
    expect(warned.code).toBe(0)
    expect((await run('--fail-on', 'inferred')).code).toBe(1)
  })

  it('does not make drift of a response a warning', async () => {
    const { code } = await serving(
      (_, response) => response.end('{"code":0,"message":"","result":null,"extra":1}'),
      (server) =>
        lendspec(['test', 'awda', '--server', server, '--config', config, '--fail-on', 'documented']),
    )
    expect(code).toBe(1)
  })
})

it('asks every operation that has parameters', async () => {
  const { stdout } = await serving(
    (_, response) => response.end(success),
    (server) => lendspec(['test', 'awda', '--server', server, '--config', both, '--json']),
  )
  const ids = (JSON.parse(stdout) as { operation: string }[]).map(({ operation }) => operation)
  expect([...new Set(ids)].sort()).toEqual(['getLoan', 'listBanks'])
})
