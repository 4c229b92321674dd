import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAwdaReceiver, toFetchHandler } from '../../../src/index.ts'
import { type RunningServer, serve } from '../../../src/mock/serve.ts'
import { appId, awdaClient, gatewayWith, secret } from '../../support.ts'
import { openTerminal } from '../../in-process.ts'
import { card, customer, mobile } from './scene.ts'

const { lendspec } = openTerminal()
const gateway = gatewayWith({ stateful: true, now: Date.now })
const received: string[] = []
let mock: RunningServer
let hooks: RunningServer
beforeAll(async () => {
  mock = await serve(gateway)
  const receiver = createAwdaReceiver({ appId, secret })
  hooks = await serve(toFetchHandler(receiver, ({ body }) => void received.push(String(body.state))))
})
afterAll(() => Promise.all([mock.close(), hooks.close()]))

const clientOf = (session: string) =>
  awdaClient(fetch, { server: `${mock.url}/~${session}/awda`, now: Date.now })
async function ask(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) }
  const response = await fetch(`${mock.url}/_lendspec/${path}`, init)
  return { status: response.status, body: (await response.json()) as never }
}
async function apply(session: string): Promise<string> {
  const awda = clientOf(session)
  await awda.registerUser(customer)
  await awda.bindBankCard(card)
  return String(await awda.submitLoan({ mobile, loan: { amount: 1000, tenor: '30D' } }))
}

describe('the control API', () => {
  it('shows what is remembered, without personal data', async () => {
    const loanNumber = await apply('shown')
    const { body } = await ask('GET', 'awda/state?session=shown')
    expect(body).toMatchObject({
      user: [{ mobile: '<phone>', name: '<name>', nik: '<national-id>', email: '<email>' }],
      card: [{ bankCode: 'BCA', bankAccountNumber: '<bank-account>' }],
      loan: [{ loanNumber, mobile: '<phone>', amount: 1000, state: 'reviewing' }],
    })
    expect(JSON.stringify(body)).not.toContain(mobile)
    expect((await ask('GET', 'awda/state/user?session=shown')).body).toHaveLength(1)
    expect((await ask('GET', `awda/state/loan/${loanNumber}?session=shown`)).body).toMatchObject({
      loanNumber,
    })
    expect((await ask('GET', 'awda/state/loan/none?session=shown')).body).toBeNull()
    expect((await ask('GET', 'awda/snapshot?session=shown')).status).toBe(403)
  })

  it('moves the clock, and responds when the receiver has everything', async () => {
    await apply('moved')
    await ask('PUT', 'awda/receiver?session=moved', { to: `${hooks.url}/hooks` })
    await ask('PUT', 'awda/receiver?session=moved', { fault: 'bad-signature' })
    await ask('POST', 'awda/next?session=moved', { loan: 'reject' })
    const { body } = await ask('POST', 'awda/clock?session=moved', { advance: '10m' })
    expect(body).toMatchObject({
      deliveries: [{ mode: 'bad-signature', outcome: 'HTTP 403' }, { outcome: 'acknowledged' }],
    })
    expect(received).toEqual(['rejected'])
    const outbox = await ask('GET', 'awda/outbox?session=moved')
    expect(outbox.body).toMatchObject([
      { rule: 'loan.reject', payload: { state: 'rejected' }, attempts: [{ status: 403 }, { status: 200 }] },
    ])
  })

  it('shows what happens next, and what could happen instead', async () => {
    const key = await apply('next')
    const due = { entity: 'loan', key, instead: ['reject', 'cancel'] }
    const { body } = await ask('GET', 'awda/next?session=next')
    expect(body).toMatchObject([{ ...due, transition: 'approve', at: expect.stringMatching(/^2\d{3}-.*Z$/) }])
    await ask('POST', 'awda/next?session=next', { loan: 'reject' })
    expect((await ask('GET', 'awda/next?session=next')).body).toMatchObject([
      { ...due, transition: 'reject' },
    ])
  })

  it('puts, forces and forgets', async () => {
    const put = await ask('PUT', 'awda/state/loan/LN1?session=put', { state: 'disbursed', mobile })
    expect(put.body).toMatchObject({ loanNumber: 'LN1', state: 'disbursed', mobile: '<phone>' })
    const wish = { transition: 'pay', sent: { amount: 5 } }
    expect((await ask('POST', 'awda/transitions/loan/LN1?session=put', wish)).body).toMatchObject({
      entity: { state: 'closed' },
    })
    const again = await ask('POST', 'awda/transitions/loan/LN1?session=put', wish)
    expect(again).toMatchObject({
      status: 409,
      body: { problem: 'The loan is closed: pay is not possible. None is possible.' },
    })
    await ask('POST', 'awda/reset?session=put')
    expect((await ask('GET', 'awda/state/loan?session=put')).body).toEqual([])
  })

  it.each([
    ['GET', 'awda/state', {}, 400, 'there are several sessions'],
    ['GET', 'awda/state?session=a%20b', {}, 400, 'a session has 1 to 64 letters'],
    ['GET', 'nobody/state', {}, 404, 'no such API'],
    ['GET', 'awda/statr?session=x', {}, 404, 'no such control'],
    ['GET', 'awda/state/loans?session=x', {}, 409, 'There is no such entity. Known: user'],
    ['GET', 'awda/state?session=x', { origin: 'https://elsewhere.example' }, 403, 'for this machine alone'],
  ])('%s %s %j is refused: %i %s', async (method, path, headers: Record<string, string>, status, problem) => {
    const refused = await ask(method, path, undefined, headers)
    expect(refused.status).toBe(status)
    expect((refused.body as { problem: string }).problem).toContain(problem)
  })

  it('is for this machine alone, by its own name', async () => {
    const url = 'http://mock.example/_lendspec/awda/sessions'
    expect((await gateway(new Request(url, { headers: { host: 'mock.example' } }))).status).toBe(403)
    const open = await serve(gateway, { host: '0.0.0.0' })
    const path = `http://127.0.0.1:${open.port}`
    const refused = await Promise.all(
      ['', '/~x'].map((session) => fetch(`${path}${session}/_lendspec/awda/sessions`)),
    )
    await open.close()
    expect(refused.map(({ status }) => status)).toEqual([403, 403])
  })

  it('is not there without --stateful', async () => {
    const response = await gatewayWith()(new Request(`${mock.url}/_lendspec/awda/state`))
    expect(response.status).toBe(404)
  })
})

describe('lendspec state', () => {
  const state = (...args: string[]) => lendspec(['state', 'awda', ...args, '--server', mock.url])

  it('shows a table, or JSON', async () => {
    const loanNumber = await apply('cli')
    const shown = await state('--session', 'cli')
    expect(shown.stdout).toContain('loan: 1')
    expect(shown.stdout).toMatch(new RegExp(`${loanNumber} .*reviewing`))
    const { state: rows } = JSON.parse((await state('loan', '--session', 'cli', '--json')).stdout) as {
      state: object[]
    }
    expect(rows).toMatchObject([{ loanNumber }])
  })

  it('moves what is remembered', async () => {
    const loanNumber = await apply('cli-moved')
    const session = ['--session', 'cli-moved']
    const moved = await state(
      ...session,
      '--fault',
      'duplicate',
      '--next',
      'loan=reject',
      '--advance',
      '1d',
      '--outbox',
    )
    expect(moved.stdout).toMatch(/advance: it is 2\d{3}-.* for the partner/)
    expect(moved.stdout).toContain('fault: {"fault":"duplicate"}')
    expect(moved.stdout).toContain('outbox: 1')
    const put = await state(...session, '--transition', `loan/${loanNumber}=cancel`)
    expect(put).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('The loan is rejected: cancel is not possible'),
    })
    expect((await state(...session, '--reset', '--stop', 'loan')).stdout).toContain('reset: it is')
  })

  it.each([
    [['--next', 'loan'], '--next must be ENTITY=TRANSITION'],
    [['--transition', 'loan=x'], '--transition must be ENTITY/KEY=TRANSITION'],
    [['--sent', '{}'], '--sent needs --transition'],
    [['--transition', 'loan/a=pay', '--sent', 'x'], '--sent must be a JSON object'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await state(...args)
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  })

  it.each([
    ['https://partner.example', 2, '--server must be the address of a mock on this machine'],
    ['http://127.0.0.1:1', 1, 'Start one: lendspec mock --stateful'],
  ])('says what is wrong with %s', async (server, code, message) => {
    const result = await lendspec(['state', 'awda', '--server', server])
    expect([result.code, result.stderr]).toEqual([code, expect.stringContaining(message)])
  })
})

describe('lendspec mock --stateful', () => {
  const { startMock, lendspec: run } = openTerminal()

  it('remembers, and is shown by lendspec state', async () => {
    const started = await startMock(['--stateful=documented', '--seed', 'x', '--notify-to', hooks.url])
    const registered = ['call', 'awda', 'registerUser', '--server', started.server('awda'), '--example']
    expect((await run(registered)).code).toBe(0)
    expect((await run(registered)).stderr + (await run(registered)).stdout).toContain('1008')
    const shown = await run(['state', 'awda', 'user', '--server', started.url])
    expect(shown.stdout).toContain('<phone>')
    expect(await started.stop()).toBe(0)
  })

  it.each([
    [['--stateful=sure'], "'sure' is invalid"],
    [['--seed', 'x'], '--seed needs --stateful'],
    [['--stateful', '--notify-to', 'https://partner.example'], 'partner.example is not this machine'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await run(['mock', '--port', '0', ...args])
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  })
})
