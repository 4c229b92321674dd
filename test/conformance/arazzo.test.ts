import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PartnerName, partners } from '../../generated/index.ts'
import { redocly, root } from '../../src/generate/redocly.ts'
import { type RunningServer, serve } from '../../src/mock/serve.ts'
import { openTerminal } from '../in-process.ts'
import { appId, gatewayWith, privateKey, secret } from '../support.ts'

const apis = Object.keys(partners) as PartnerName[]
const fileOf = (api: PartnerName) => join(root, 'generated', api, 'flows.arazzo.json')

/** What Arazzo would wait for. */
const waits: Readonly<Record<string, string>> = {
  submitLoan: '5m',
  signAgreement: '1h',
  submitBid: '3s',
  submitDebtPurchase: '3s',
}

describe('flows as Arazzo', () => {
  it.each(apis)('of %s are valid', async (api) => {
    await expect(redocly('lint', fileOf(api), '--format=github-actions')).resolves.not.toContain('::')
  })

  const terminal = openTerminal()
  const gateway = gatewayWith({ stateful: true, now: Date.now })
  const sessionOf = async (api: PartnerName) => (await gateway.session('arazzo'))[api]
  let server: RunningServer
  beforeAll(async () => {
    server = await serve(async (request) => {
      const response = await gateway(request)
      const [, api = '', path = ''] = /^\/~arazzo\/(\w+)(\/.*)$/.exec(new URL(request.url).pathname) ?? []
      const { operations } = partners[api as PartnerName].contract
      const wait = waits[Object.values(operations).find((one) => one.path === path)?.id ?? '']
      if (wait !== undefined) await (await sessionOf(api as PartnerName)).advance(wait)
      return response
    })
  })
  afterAll(() => server.close())

  // The others wait for days, or need the text of an SMS.
  it.each([
    ['awda', ['authorization', 'bank-card', 'application', 'signing', 'repayment']],
    ['ppdai', ['bid', 'debt']],
  ] as const)('of %s are run by Respect, through the proxy: %s', async (api, workflows) => {
    await (await sessionOf(api)).reset()
    const credential =
      api === 'awda'
        ? ['--secret-file', terminal.file('secret.txt', secret)]
        : ['--key', terminal.file('key.pem', String(privateKey.export({ type: 'pkcs8', format: 'pem' })))]
    const allowed = Object.values(partners[api].contract.operations).filter(({ retry }) => retry !== 'safe')
    const allow = ['--allow', ...allowed.map(({ id }) => id)]
    const to = `${server.url}/~arazzo/${api}`
    const proxy = await terminal.startMock(
      [api, '--to', to, '--app-id', appId, ...credential, ...allow],
      'proxy',
    )
    const chosen = workflows.flatMap((workflow) => ['--workflow', workflow])
    const output = await redocly('respect', fileOf(api), ...chosen, '--server', `${api}=${proxy.url}`)
    await proxy.stop()
    expect(output).toMatch(/Workflows: [^\n]*passed/)
    expect(output).not.toMatch(/failed/)
  })
})
