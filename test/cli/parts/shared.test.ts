import { describe, expect, it } from 'vitest'
import { exitCode } from '../../../src/cli/exit.ts'
import { parseBody, table } from '../../../src/cli/io.ts'
import { didYouMean } from '../../../src/core/nearest.ts'
import { parseBytes, parseCount, parsePort, parseSeconds } from '../../../src/cli/options.ts'
import { checkParts } from '../../../src/cli/parameters.ts'
import { createProgram } from '../../../src/cli/program.ts'
import { chooseServer } from '../../../src/cli/server.ts'
import { terminal } from '../../../src/cli/terminal.ts'
import type { Operation } from '../../../src/core/contract.ts'
import { meaningOf } from '../../../src/core/meaning.ts'
import { profiles } from '../../../src/mock/profiles.ts'
import { errorLink } from '../../../src/site/links.ts'
import { openTerminal } from '../../in-process.ts'
import { rsaPair } from '../../keys.ts'

// The parts that the commands share, at the limits of what they accept.

const { file, lendspec } = openTerminal()
const parsed = (parse: (text: string) => number, text: string) => {
  try {
    return parse(text)
  } catch (error) {
    return (error as Error).message
  }
}

describe('parameters in parts', () => {
  const spelling = { required: true } as const
  const operation = {
    id: 'getBalance',
    parameters: [
      { in: 'path', name: 'account', ...spelling },
      { in: 'query', name: 'currency', ...spelling },
      { in: 'query', name: 'day' },
    ],
    body: null,
  } as unknown as Operation
  const path = { account: 'A' }
  const query = { currency: 'KES' }
  const shown = '{ "params": { "path": { "account": … }, "query": { "currency": …, "day": … } } }'
  it.each<[object, string]>([
    [{ params: { path, query } }, 'accepted'],
    [{ params: { path, query: { ...query, day: 1 } } }, 'accepted'],
    [{ params: { path } }, `b.json: write the parameters of getBalance as ${shown}`],
    [{ path, query }, `b.json: write the parameters of getBalance as ${shown}`],
    [{ account: 'A', currency: 'KES' }, `b.json: write the parameters of getBalance as ${shown}`],
    [{}, `b.json: write the parameters of getBalance as ${shown}`],
  ])('%o', (given, says) => {
    const check = () => (checkParts(operation, given, 'b.json'), 'accepted')
    if (says === 'accepted') expect(check()).toBe(says)
    else expect(check).toThrow(says)
  })

  it('are none where the body is all', () => {
    const form = { ...operation, parameters: undefined, body: { media: [{ type: 'text/plain' }] } }
    expect(() => checkParts(form as unknown as Operation, { a: 1 }, 'b.json')).toThrow('as { "body": … }')
    const plain = { ...operation, parameters: undefined, body: undefined } as unknown as Operation
    expect(checkParts(plain, { a: 1 }, 'b.json')).toBeUndefined()
  })
})

describe('a number', () => {
  it.each([
    [parsePort, '0', 0],
    [parsePort, '65535', 65535],
    [parsePort, '65536', 'Give a number from 0 to 65535.'],
    [parsePort, '1x', 'Give a number from 0 to 65535.'],
    [parsePort, 'x1', 'Give a number from 0 to 65535.'],
    [parsePort, '', 'Give a number from 0 to 65535.'],
    [parsePort, '1e3', 'Give a number from 0 to 65535.'],
    [parsePort, '000001', 'Give a number from 0 to 65535.'],
    [parseCount(9999), '1', 1],
    [parseCount(9999), '9999', 9999],
    [parseCount(9999), '10000', 'Give a number from 1 to 9999.'],
    [parseCount(9999), '0', 'Give a number from 1 to 9999.'],
    [parseCount(9999), 'x1', 'Give a number from 1 to 9999.'],
    [parseCount(9999), '1x', 'Give a number from 1 to 9999.'],
    [parseBytes, '1', 1],
    [parseBytes, '9999999999', 9_999_999_999],
    [parseBytes, '10000000000', 'Give a number of bytes, 1 or more.'],
    [parseBytes, '0', 'Give a number of bytes, 1 or more.'],
    [parseBytes, '-1', 'Give a number of bytes, 1 or more.'],
    [parseBytes, '1k', 'Give a number of bytes, 1 or more.'],
    [parseSeconds, '0.001', 1],
    [parseSeconds, '3600', 3_600_000],
    [parseSeconds, '1.001', 1001],
    [parseSeconds, '12.5', 12_500],
    [parseSeconds, '12', 12_000],
    [parseSeconds, '0.25', 250],
    [parseSeconds, '0.000', 'Give seconds from 0.001 to 3600.'],
    [parseSeconds, '3600.001', 'Give seconds from 0.001 to 3600.'],
    [parseSeconds, '1.', 'Give seconds from 0.001 to 3600.'],
    [parseSeconds, '1.0001', 'Give seconds from 0.001 to 3600.'],
    [parseSeconds, '1x5', 'Give seconds from 0.001 to 3600.'],
    [parseSeconds, '1s', 'Give seconds from 0.001 to 3600.'],
    [parseSeconds, '-1', 'Give seconds from 0.001 to 3600.'],
    [parseSeconds, '000001', 'Give seconds from 0.001 to 3600.'],
  ])('%o of %j is %j', (parse, text, expected) => {
    expect(parsed(parse, text)).toBe(expected)
  })
})

describe('a suggestion', () => {
  it.each([
    ['', ['ab'], ''],
    ['REGISTER', ['registerUser', 'registe'], 'Did you mean registerUser?'],
    ['ab', ['xxxxxxxxab'], ''],
    ['abc', ['xxxxxxxxxxxxabc'], 'Did you mean xxxxxxxxxxxxabc?'],
    ['staging', ['production', 'stagin', 'stagings'], 'Did you mean stagin?'],
    ['abcd', ['abef'], 'Did you mean abef?'],
    ['abcd', ['aefg'], ''],
    ['abxdefg', ['abcdefghij'], 'Did you mean abcdefghij?'],
    ['abcdefghij', ['abcdefwxyz'], 'Did you mean abcdefwxyz?'],
    ['abcdefghij', ['abcdevwxyz'], ''],
    ['abcdef', ['abcdefwxyz'], 'Did you mean abcdefwxyz?'],
    ['a'.repeat(60), ['a'.repeat(61)], `Did you mean ${'a'.repeat(61)}?`],
    ['a'.repeat(61), ['a'.repeat(61)], ''],
    ['abc', [], ''],
  ])('for %j of %j is %j', (name, known, expected) => {
    expect(didYouMean(name, known)).toBe(expected)
  })
})

describe('a table', () => {
  it.each([
    [[], ''],
    [[['a', 'b']], 'a  b'],
    [
      [
        ['a', ''],
        ['long', 'b'],
      ],
      'a\nlong  b',
    ],
    [[['a', 'b'], ['c']], 'a  b\nc'],
    [
      [
        ['', 'b'],
        ['ccc', 'd'],
      ],
      '     b\nccc  d',
    ],
  ])('of %j', (rows, text) => {
    expect(table(rows)).toBe(text)
  })
})

describe('a body', () => {
  it.each([
    ...['[]', 'null', '1', '"a"', '{'].map((body) => [body, 'x.json is not a JSON object'] as const),
    ['', 'x.json is empty'] as const,
  ])('is not a JSON object: %j', (body, message) => {
    expect(() => parseBody(body, 'x.json')).toThrow(message)
  })

  it('is a JSON object', () => {
    expect(parseBody('{"a":[1]}', '')).toEqual({ a: [1] })
  })
})

describe('a server', () => {
  const { contract } = profiles.awda
  it.each([
    ['http://127.0.0.1:1', false, 'http://127.0.0.1:1'],
    ['HTTP://localhost/x/', false, 'http://localhost/x'],
    ['http://192.0.2.1', true, 'http://192.0.2.1'],
    ['https://partner.example', false, 'https://partner.example'],
    ['staging', false, contract.servers['staging']],
  ])('%s, plain http permitted: %s', (given, permitted, url) => {
    expect(chooseServer(contract, given, permitted).url.toLowerCase()).toBe(url)
  })

  it.each([
    ['http://192.0.2.1', 'is plain http'],
    ['https://a@b.example', 'without user, query and fragment'],
    ['https://:a@b.example', 'without user, query and fragment'],
    ['https://b.example/?a', 'without user, query and fragment'],
    ['https://b.example/#a', 'without user, query and fragment'],
    ['toString', '--server takes a URL or one of staging, production'],
    ['x localhost', 'production'],
    ['1a://b.example', 'The scheme is missing: --server https://1a://b.example'],
    ['a_b://c.example', 'The scheme is missing: --server https://a_b://c.example'],
    ['user:pass-canary@api.example', 'production. The scheme is missing: begin it with https://'],
    ['ab/c', 'The scheme is missing: --server https://ab/c'],
    ['a/b', 'The scheme is missing: --server https://a/b'],
    ['LOCALHOST', 'The scheme is missing: --server http://LOCALHOST'],
    ['localhosts', '--server takes a URL or one of staging, production'],
    ['x//a.example', 'The scheme is missing: --server https://x//a.example'],
  ])('%s is refused', (given, message) => {
    expect(() => chooseServer(contract, given, false)).toThrow(message)
  })
})

describe('a credential', () => {
  const key = String(rsaPair(1024).privateKey.export({ format: 'pem', type: 'pkcs8' }))
  const secret = file('secret.txt', 'a-secret-of-nobody\n')
  const doubtful = 'all of it is the secret. Remove what does not belong to it'
  const sign = (args: string[], env: Record<string, string> = {}) =>
    lendspec(['sign', 'awda', 'listBanks', '--app-id', 'a', '--timestamp', '1490000000', ...args], env)

  it.each([
    ['"a-secret-of-nobody"', `is in quotes: ${doubtful}`],
    ["'a-secret-of-nobody'", `is in quotes: ${doubtful}`],
    ['a-secret\nof-nobody', `has several lines: ${doubtful}`],
    [`"a-secret-of-nobody'`, ''],
    ['x"a-secret-of-nobody"', ''],
    ['"a-secret-of-nobody"x', ''],
    ['a-secret-of-nobody\n', ''],
  ])('%j: %s', async (text, message) => {
    const path = file('doubtful.txt', text)
    expect((await sign(['--secret-file', path])).stderr).toBe(message && `${path} ${message}\n`)
    const env = { LENDSPEC_SECRET: text }
    expect((await sign([], env)).stderr).toBe(message && `LENDSPEC_SECRET ${message}\n`)
  })

  it.each([{}, { LENDSPEC_SECRET: '' }])('is needed: %j', async (env) => {
    const { code, stderr } = await sign([], env)
    expect(stderr).toContain('give --secret-file FILE, or set LENDSPEC_SECRET in the environment\n')
    expect(code).toBe(2)
  })

  it('of PPDAI that is none is named by its place', async () => {
    const body = file('none.json', '{"Mobile":"15200000001","DeviceFP":"1"}')
    const args = ['sign', 'ppdai', 'sendSmsAuthCode', '--app-id', 'a', '--body', body]
    const { code, stderr } = await lendspec(args, { LENDSPEC_KEY: 'no-key-of-nobody' })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^lendspec: LENDSPEC_KEY: Private key: /)])
    expect(stderr).not.toContain('no-key-of-nobody')
  })

  it('of PPDAI may be in the environment', async () => {
    const args = ['sign', 'ppdai', 'sendSmsAuthCode', '--app-id', 'a', '--body']
    const body = file('sms.json', '{"Mobile":"15200000001","DeviceFP":"1"}')
    const { code, stdout } = await lendspec([...args, body, '--json'], { LENDSPEC_KEY: key })
    expect(code).toBe(0)
    const { headers } = JSON.parse(stdout) as { headers: Record<string, string> }
    expect(headers).toMatchObject({ 'X-PPD-APPID': 'a', Accept: 'application/json' })
    expect(headers).not.toHaveProperty('X-PPD-ACCESSTOKEN')
  })

  it.each([
    [['--access-token-file', secret], {}, 'a-secret-of-nobody'],
    [[], { LENDSPEC_ACCESS_TOKEN: 'from-the-environment' }, 'from-the-environment'],
  ])('is signed with the access token of case %#', async (args, env, token) => {
    const body = file('info.json', profiles.ppdai.examples['userInfoAdd']!.parameters['ok']!)
    const { stdout } = await lendspec(
      ['sign', 'ppdai', 'userInfoAdd', '--app-id', 'a', '--body', body, '--json', ...args],
      { LENDSPEC_KEY: key, ...env },
    )
    const { headers } = JSON.parse(stdout) as { headers: Record<string, string> }
    expect(headers['X-PPD-ACCESSTOKEN']).toBe(token)
  })
})

describe('an error', () => {
  it('of the program keeps its trace', () => {
    const error = new TypeError('a fault')
    expect(() => exitCode(error, 'mock')).toThrow(error)
  })
})

it.each([
  [[], /^Usage: /],
  [['fly'], /\nHelp: lendspec --help\n$/],
  [['mock', '--fly'], /\nHelp: lendspec mock --help\n$/],
])('wrong usage names the help: %j', async (args, message) => {
  const { code, stdout, stderr } = await lendspec(args)
  expect(stderr).toMatch(message)
  expect([code, stdout]).toEqual([2, ''])
})

describe('the defaults', () => {
  it.each<[string, object]>([
    ['start', { port: 4010 }],
    ['mock', { port: 4010, engine: 'examples' }],
    ['test', { failOn: 'observed' }],
    ['notify', { example: 'ok', mode: 'plain', times: 1, attempts: 2 }],
    ...['sign', 'verify', 'call', 'docs', 'client', 'operations', 'errors'].map((name): [string, object] => [
      name,
      {},
    ]),
  ])('of %s', (name, expected) => {
    const command = createProgram().commands.find((one) => one.name() === name)
    expect(command?.opts()).toEqual(expected)
  })

  it('of the process are its streams, environment and folder', () => {
    const { stdout, stderr, env, folder } = terminal()
    expect([stdout, stderr, env, folder]).toEqual([process.stdout, process.stderr, process.env, ''])
  })
})

describe('help', () => {
  it.each([
    [['help'], /^Usage: lendspec \[options\]/],
    [['help', 'mock'], /^Usage: lendspec mock /],
    [['mock', '-h'], /^Usage: lendspec mock /],
    [
      ['operations', '--help'],
      /\n\nExamples:\n {2}\$ lendspec operations\n {2}\$ lendspec operations awda --json\n/,
    ],
    [['call', '--help'], / api +the partner: awda or ppdai\n/],
    [['errors', '--help'], /api +the partner: awda or ppdai \(default: both\)\n/],
  ])('%j', async (args, text) => {
    const { code, stdout, stderr } = await lendspec(args)
    expect(stdout).toMatch(text)
    expect([code, stderr]).toEqual([0, ''])
  })
})

describe('lendspec errors', () => {
  it.each([
    [['awda', '1004'], '  operations  any; the gateway rejects the request\n'],
    [['ppdai', '-100001202'], '  operations  sendSmsAuthCode\n'],
    [['ppdai', '-100001202'], '  retry       '],
    [['awda', '1004'], '  page        errors.html#awda/1004 of the site'],
  ])('%j prints %j', async (args, line) => {
    expect((await lendspec(['errors', ...args])).stdout).toContain(line)
  })

  it('without a code as JSON are all, with the operations that may return them', async () => {
    const rows = JSON.parse((await lendspec(['errors', '--json'])).stdout) as {
      api: 'awda' | 'ppdai'
      code: string
      page: string
      operations: string[]
    }[]
    for (const { api, code, page, operations } of rows) {
      const { contract } = profiles[api]
      const means = (operation: Operation) => {
        const found = meaningOf(contract.errors, operation, code)
        return found !== undefined && page === errorLink(api, found)
      }
      const all = Object.values(contract.operations).filter(({ errors, envelope }) =>
        [...errors, ...(envelope?.pending?.codes ?? [])].map(String).includes(String(code)),
      )
      expect(operations, page).toEqual(all.filter(means).map(({ id }) => id))
    }
    expect(new Set(rows.map(({ operations }) => operations.length)).size).toBeGreaterThan(1)
  })

  it('has a line for the text of the partner only where there is one', async () => {
    const entries = Object.values(profiles.ppdai.contract.errors)
    for (const has of [true, false]) {
      const meanings = (wanted: string | number) => entries.filter(({ code }) => code === wanted).length
      const { code } = entries.find(({ code, message }) => !!message === has && meanings(code) === 1)!
      const { stdout } = await lendspec(['errors', 'ppdai', String(code)])
      expect(stdout.includes('  partner     ')).toBe(has)
    }
  })

  it('reports an unknown option that is like no other', async () => {
    const { code, stderr } = await lendspec(['errors', 'awda', '--zzzzzzzzzz'])
    expect(stderr).toBe('lendspec: unknown option --zzzzzzzzzz.\nHelp: lendspec errors --help\n')
    expect(code).toBe(2)
  })

  it('lists no nearest code where none is like it', async () => {
    const { stderr } = await lendspec(['errors', 'awda', '@@@@@@@@@@@@@@@@@@@@@@@@'])
    expect(stderr).toMatch(/^lendspec: no such code: <hidden>\.\nHelp: /)
  })
})
