import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTerminal } from '../../in-process.ts'

// `lendspec state`: what it asks of the control API, in which order, and what it prints of each response.

const { lendspec } = openTerminal()
let asked: string[] = []
let respond: (path: string) => string = () => 'null'
let status = 200
const control = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk: Buffer) => (body += String(chunk)))
  request.on('end', () => {
    asked.push([request.method, request.url, body].filter(Boolean).join(' '))
    response.writeHead(status).end(respond(String(request.url).replace('/_lendspec/awda/', '')))
  })
})
let server: string
beforeAll(async () => {
  await new Promise<void>((resolve) => control.listen(0, '127.0.0.1', resolve))
  server = `http://127.0.0.1:${(control.address() as AddressInfo).port}`
})
afterAll(() => control.close())
beforeEach(() => {
  asked = []
  respond = () => 'null'
  status = 200
})
const state = (...args: string[]) => lendspec(['state', 'awda', ...args, '--server', server])

describe('a request to the control API', () => {
  it.each<[string[], string]>([
    [[], 'GET state'],
    [['loan'], 'GET state/loan'],
    [['loan', 'LN 1/2'], 'GET state/loan/LN%201%2F2'],
    [['--session', 'ci 42'], 'GET state?session=ci+42'],
    [['--reset'], 'POST reset'],
    [['--stop'], 'POST clock {"stop":true}'],
    [['--resume'], 'POST clock {"resume":true}'],
    [['--receiver', 'http://127.0.0.1:3/x'], 'PUT receiver {"to":"http://127.0.0.1:3/x"}'],
    [['--fault', 'duplicate'], 'PUT receiver {"fault":"duplicate"}'],
    [['--next', 'loan=reject'], 'POST next {"loan":"reject"}'],
    [['--transition', 'loan/LN/1=2=pay'], 'POST transitions/loan/LN%2F1%3D2 {"transition":"pay"}'],
    [
      ['--transition', 'loan/LN1=pay', '--sent', '{"amount": 5}'],
      'POST transitions/loan/LN1 {"transition":"pay","sent":{"amount":5}}',
    ],
    [['--advance', '30d'], 'POST clock {"advance":"30d"}'],
    [['--deliver'], 'POST outbox'],
  ])('%j: %s', async (args, wanted) => {
    const { code, stderr } = await state(...args)
    expect([code, stderr, asked]).toEqual([0, '', [wanted.replace(' ', ' /_lendspec/awda/')]])
  })

  it('comes in the order in which things are done, and shows the state last', async () => {
    respond = (path) => (path === 'outbox' ? '[]' : '{}')
    const options = ['--outbox', '--deliver', '--advance', '1d', '--transition', 'loan/1=pay', '--next']
    const first = ['loan=pay', '--fault', 'stale', '--receiver', 'x', '--resume', '--stop', '--reset']
    const { stdout } = await state('loan', ...options, ...first)
    expect(stdout.match(/^\w+(?=: \{)/gm)).toEqual(
      'reset stop resume receiver fault next transition advance'.split(' '),
    )
    expect(asked.map((line) => line.replace('/_lendspec/awda/', '').replace(/ \{.*/, ''))).toEqual([
      'POST reset',
      'POST clock',
      'POST clock',
      'PUT receiver',
      'PUT receiver',
      'POST next',
      'POST transitions/loan/1',
      'POST clock',
      'POST outbox',
      'GET outbox',
      'GET state/loan',
    ])
  })
})

describe('a response of the control API', () => {
  const attempts = [{ status: 503 }, { status: 200 }]
  it.each<[string[], unknown, string[]]>([
    [[], null, ['there is none']],
    [[], [], []],
    [
      ['loan'],
      [
        { number: 'LN1', amount: 5 },
        { number: 'LN20', paid: true },
      ],
      ['number  amount  paid', 'LN1     5', 'LN20            true'],
    ],
    [['loan', 'LN1'], { number: 'LN1', list: [1] }, ['number  list', 'LN1     [1]']],
    [[], { user: [], loan: [{ number: 'LN1' }] }, ['user: 0', 'loan: 1', 'number', 'LN1']],
    [['--reset'], { now: '2026-11-30' }, ['reset: it is 2026-11-30 for the partner']],
    [['--next', 'loan=pay'], { loan: 'pay' }, ['next: {"loan":"pay"}']],
    [['--next', 'loan=pay'], null, ['next: null']],
    [
      ['--advance', '1d'],
      { now: '2026-12-01', deliveries: [{ mode: 'plain', outcome: 'HTTP 403' }] },
      ['advance: it is 2026-12-01 for the partner', 'deliveries: 1', 'mode   outcome', 'plain  HTTP 403'],
    ],
    [['--deliver'], { deliveries: [] }, ['deliveries: 0']],
    [['--outbox'], [{ rule: 'loan.pay', attempts }], ['outbox: 1', 'rule      attempts', 'loan.pay  2']],
  ])('%j: %j', async (args, response, lines) => {
    respond = () => JSON.stringify(response)
    const { code, stdout, stderr } = await state(...args)
    expect([code, stdout, stderr]).toEqual([0, lines.map((line) => `${line}\n`).join(''), ''])
  })

  it('is one object as JSON, by what was asked', async () => {
    respond = (path) => JSON.stringify({ path })
    const { stdout } = await state('loan', '--reset', '--outbox', '--json')
    const results = { reset: { path: 'reset' }, outbox: { path: 'outbox' }, state: { path: 'state/loan' } }
    expect(stdout).toBe(`${JSON.stringify(results, null, 2)}\n`)
  })

  it.each([
    [409, '{"problem":"The loan is closed.","valid":["pay","cancel"]}', 'The loan is closed.: pay, cancel'],
    [404, '{"problem":"there is no such API"}', 'there is no such API'],
    [502, '<html>', 'the server is not a mock of lendspec'],
  ])('of HTTP %d ends with 2: %s', async (refused, text, message) => {
    status = refused
    respond = () => text
    const { code, stdout, stderr } = await state()
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`lendspec: ${message}\nHelp: lendspec state --help\n`)
  })
})

describe('wrong usage', () => {
  const next = '--next must be ENTITY=TRANSITION, for example loan=reject'
  const transition = '--transition must be ENTITY/KEY=TRANSITION, for example loan/LN1=cancel'
  const mock = '--server must be the address of a mock on this machine, for example http://127.0.0.1:4010'
  it.each([
    [['--next', 'loan'], next],
    [['--next', 'loan='], next],
    [['--next', '=pay'], next],
    [['--next', 'a loan=pay'], next],
    [['--next', 'loan=pay it'], next],
    [['--transition', 'loan=pay'], transition],
    [['--transition', 'loan/=pay'], transition],
    [['--transition', '/LN1=pay'], transition],
    [['--transition', 'a loan/LN1=pay'], transition],
    [['--transition', 'loan/LN1=pay it'], transition],
    [['--sent', '{}'], '--sent needs --transition'],
    [
      ['--transition', 'loan/1=pay', '--sent', '[]'],
      `--sent must be a JSON object, for example '{"amount": 1000}'`,
    ],
    [['--server', 'https://partner.example'], mock],
    [['--server', '127.0.0.1:4010'], mock],
  ])('%j asks for nothing', async (args, message) => {
    const { code, stdout, stderr } = await lendspec(['state', 'awda', '--server', server, ...args])
    expect([code, stdout, asked]).toEqual([2, '', []])
    expect(stderr).toBe(`lendspec: ${message}\nHelp: lendspec state --help\n`)
  })

  it('says how to start a mock where nothing listens', async () => {
    const { code, stderr } = await lendspec(['state', 'awda', '--server', 'http://127.0.0.1:1/x'])
    expect([code, stderr]).toEqual([
      1,
      'lendspec: No server at http://127.0.0.1:1. Start one: lendspec mock --stateful\n',
    ])
  })
})
