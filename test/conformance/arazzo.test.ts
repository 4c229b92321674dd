import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PartnerName, partners } from '../../generated/index.ts'
import { createAwdaSigner } from '../../generated/awda/signer.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { redocly, root } from '../../src/generate/redocly.ts'
import { type RunningServer, serve } from '../../src/mock/serve.ts'
import { appId, gatewayWith, privateKey, secret } from '../support.ts'

const apis = Object.keys(partners) as PartnerName[]
const fileOf = (api: PartnerName) => join(root, 'generated', api, 'flows.arazzo.json')

const signers = {
  awda: createAwdaSigner({ appId, secret }),
  ppdai: createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) }),
}

/** Signs what Respect sends, in a session of the workflow, and lets the time pass that Arazzo would wait. */
function signing(gateway: ReturnType<typeof gatewayWith>) {
  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const [, api, path] = /^\/(awda|ppdai)(\/.*)$/.exec(pathname) as unknown as [string, PartnerName, string]
    const operation = Object.values(partners[api].contract.operations).find((one) => one.path === path)!
    // Respect sends no body for an empty object.
    const text = (await request.text()) || '{}'
    const body = api === 'awda' ? JSON.stringify((JSON.parse(text) as { body: object }).body) : text
    const accessToken = request.headers.get('x-ppd-accesstoken') ?? undefined
    const timestamp = Math.floor(Date.now() / 1000)
    const signed = operation.signed
      ? await signers[api].sign({ operation, body, timestamp, accessToken })
      : { headers: {}, body }
    const headers = { 'content-type': 'application/json', ...signed.headers, 'x-lendspec-session': 'arazzo' }
    const response = await gateway(new Request(request.url, { method: 'POST', headers, body: signed.body }))
    const wait = { submitLoan: '5m', signAgreement: '1h', submitBid: '3s', submitDebtPurchase: '3s' }
    const duration = wait[operation.id as keyof typeof wait]
    if (duration !== undefined) await (await gateway.session('arazzo'))[api].advance(duration)
    return response
  }
}

describe('flows as Arazzo', () => {
  it.each(apis)('of %s are valid', async (api) => {
    await expect(redocly('lint', fileOf(api), '--format=github-actions')).resolves.not.toContain('::')
  })

  let server: RunningServer
  let gateway: ReturnType<typeof gatewayWith>
  beforeAll(async () => {
    gateway = gatewayWith({ stateful: true, now: Date.now })
    server = await serve(signing(gateway))
  })
  afterAll(() => server.close())

  // The others wait for days, or need the text of an SMS.
  it.each([
    ['awda', ['authorization', 'bank-card', 'application', 'signing', 'repayment']],
    ['ppdai', ['bid', 'debt']],
  ] as const)('of %s are run by Respect, behind a proxy that signs: %s', async (api, workflows) => {
    await (await gateway.session('arazzo'))[api].reset()
    const chosen = workflows.flatMap((workflow) => ['--workflow', workflow])
    const output = await redocly('respect', fileOf(api), ...chosen, '--server', `${api}=${server.url}/${api}`)
    expect(output).toMatch(/Workflows: [^\n]*passed/)
    expect(output).not.toMatch(/failed/)
  })
})
