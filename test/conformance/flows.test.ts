import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partners } from '../../generated/index.ts'
import type { RunOptions } from '../../src/conformance/ask.ts'
import { type FlowRun, runFlow } from '../../src/conformance/flows.ts'
import type { Document } from '../../src/conformance/schema.ts'
import type { RunStep } from '../../src/core/partner.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { createAwdaSigner } from '../../generated/awda/signer.ts'
import { readSite } from '../../src/site/build/read.ts'
import { pages, renderPage } from '../../src/site/pages.tsx'
import { openTerminal } from '../in-process.ts'
import { isFull } from '../share.ts'
import { allOperations, appId, exampleOf, gatewayWith, now, secret } from '../support.ts'

const { lendspec, startMock } = openTerminal()
let mock: Awaited<ReturnType<typeof startMock>>
let forgetful: typeof mock
beforeAll(async () => {
  mock = await startMock(['--stateful'])
  forgetful = await startMock()
})
afterAll(() => Promise.all([mock.stop(), forgetful.stop()]))

describe('lendspec test --flows', () => {
  it.each(['awda', 'ppdai'] as const)('runs all of %s against the mock, and again', async (api) => {
    const run = ['test', api, '--server', mock.server(api), '--flows']
    for (let times = 0; times < 2; times++) {
      const { code, stdout, stderr } = await lendspec(run)
      expect(stderr).toContain(' checks, 0 with drift\n')
      expect(stderr).not.toContain('stopped')
      for (const { id, run } of partners[api].flows)
        for (const [index, { call }] of (run ?? []).entries())
          if (call)
            expect(stdout).toMatch(new RegExp(`^${call} +${id} ${index + 1} .*as the contract says$`, 'm'))
      expect(code).toBe(0)
    }
  })

  if (isFull)
    it('runs each command of the documentation', async () => {
      const page = renderPage(
        pages.find(({ file }) => file === 'flows.html')!,
        await readSite(),
      )
      const commands = [
        ...page
          .replaceAll(/<\/?span[^>]*>/g, '')
          .matchAll(/npx --no-install lendspec (test [^<]*--flows [\w-]+)/g),
      ]
      const runnable = Object.values(partners).flatMap(({ flows }) => flows.filter(({ run }) => run))
      expect(commands).toHaveLength(runnable.length)
      for (const [, command = ''] of commands) {
        const args = command.replace('http://127.0.0.1:4010', mock.url).split(' ')
        expect((await lendspec(args)).code, command).toBe(0)
      }
    })

  it('runs those that are named', async () => {
    const server = ['--server', mock.server('ppdai')]
    const { stdout } = await lendspec(['test', 'ppdai', ...server, '--flows', 'bid'])
    expect(stdout.trim().split('\n')).toHaveLength(5)
    const wrong = await lendspec(['test', 'ppdai', ...server, '--flows', 'bids'])
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('Did you mean bid?')])
  })

  it('asks for leave, and for inputs, where no mock remembers', async () => {
    const run = ['test', 'ppdai', '--server', forgetful.server('ppdai'), '--flows', 'sms-registration']
    const refused = await lendspec(run)
    expect(refused.stderr).toContain('skips sms-registration: sendSmsRegisterCode: it has side effects')
    const allowed = [...run, '--allow', 'sendSmsRegisterCode', 'registerBySmsCode']
    expect((await lendspec(allowed)).stderr).toContain(
      'flow sms-registration: 1 calls, stopped: step 2 needs "registerCode" in "inputs" of the config',
    )
  })
})

describe('a flow', async () => {
  const { contract, refusals } = profiles.awda
  const document = (await profiles.awda.document()) as Document
  const sent: string[] = []
  function options(): FlowRun {
    const gateway = gatewayWith({ stateful: true })
    const run: RunOptions = {
      ...{ api: 'awda', contract, refusals, document, paths: {}, accessToken: undefined, now: () => now },
      server: { url: 'http://127.0.0.1:4010/awda', named: false },
      signer: createAwdaSigner({ appId, secret }),
      parameters: Object.fromEntries(
        allOperations
          .filter(({ api }) => api === 'awda')
          .map(({ api, operation }) => [operation.id, exampleOf(api, operation).parameters]),
      ),
      fetch: async (request) => {
        sent.push(await request.clone().text())
        return gateway(request)
      },
    }
    return {
      ...run,
      wait: async (duration) => {
        await (await gateway.session(appId)).awda.advance(duration)
        return true
      },
      input: async () => 'LN-of-an-input',
    }
  }
  const apply: RunStep[] = [{ call: 'registerUser' }, { call: 'bindBankCard' }, { call: 'submitLoan' }]
  const asks: RunStep = { call: 'getLoan', with: { loanNumber: ['submitLoan'] } }
  const run = (...steps: RunStep[]) =>
    runFlow(
      { ...partners.awda.flows[0]!, id: 'own', run: steps, inputs: { number: { about: '' } } },
      options(),
    )

  it('sends what calls before it returned', async () => {
    const { results, stopped } = await run(...apply, asks)
    const number = /"result":"(LN\d+)"/.exec(results[2]?.heard?.text ?? '')?.[1]
    expect(/"loanNumber":"(LN\d+)"/.exec(sent.at(-1) ?? '')).toMatchObject({ 1: number })
    expect([stopped, results.map(({ check }) => check)]).toEqual([
      undefined,
      ['own 1', 'own 2', 'own 3', 'own 4'],
    ])
    await run({ call: 'getLoan', with: { loanNumber: ['inputs', 'number'] } })
    expect(sent.at(-1)).toContain('"loanNumber":"LN-of-an-input"')
  })

  it.each<[name: string, steps: RunStep[], stopped: string | undefined, drifts: number]>([
    ['a rejection', [{ call: 'getBankCard' }], 'step 1: refused with 1009', 1],
    ['a wanted rejection', [{ call: 'getBankCard', rejects: 1009 }], undefined, 0],
    ['another rejection', [{ call: 'getBankCard', rejects: 1008 }], 'step 1: refused with 1009', 1],
    ['no rejection', [apply[0]!, { call: 'getBankCard', rejects: 1009 }], 'step 2: success', 1],
    ['a code as good as a success', [apply[0]!, { ...apply[0]!, or: [1008] }], undefined, 0],
    ['a call out of turn', [...apply, { ...asks, call: 'signAgreement' }], 'step 4: refused with 1007', 1],
    ['a wait', [...apply, { wait: 300_000 }, { ...asks, call: 'signAgreement' }], undefined, 0],
  ])('judges %s', async (_, steps, stopped, drifts) => {
    const done = await run(...steps)
    expect([done.stopped, done.results.flatMap((result) => result.drifts).length]).toEqual([stopped, drifts])
  })
})
