import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PartnerName } from '../../generated/index.ts'
import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import { operations as ppdaiOperations } from '../../generated/ppdai/operations.ts'
import type { Operation } from '../../src/core/contract.ts'
import { type FaultName, faults } from '../../src/mock/faults.ts'
import { type RunningServer, serve } from '../../src/mock/serve.ts'
import { createTimer, endOf, prefer } from './preferring.ts'
import { gatewayWith, requestOf, signExample } from '../support.ts'

const both: [PartnerName, Operation][] = [
  ['ppdai', ppdaiOperations.sendSmsAuthCode],
  ['awda', awdaOperations.registerUser],
]

describe.each(both)('a fault of %s', (api, operation) => {
  it.each(Object.entries(faults))('%s has side effects only as declared', async (fault, { acts }) => {
    const { wait } = createTimer()
    const gateway = gatewayWith({ strictReplay: true, wait })
    await endOf(gateway(await prefer(api, operation, `fault=${fault}`)))
    const again = await gateway(requestOf(api, operation, await signExample(api, operation)))
    expect(again.headers.get('x-lendspec-reason')).toBe(acts ? 'replayed' : null)
  })

  it('does not hide that a signature is wrong', async () => {
    const wrong = await signExample(api, operation, { as: 'stranger' })
    const request = requestOf(api, operation, wrong)
    request.headers.set('prefer', 'fault=reset-before')
    expect((await gatewayWith()(request)).headers.get('x-lendspec-reason')).toBe('app-unknown')
  })

  it('is reported by its name, with its evidence', async () => {
    const verdicts: string[] = []
    const gateway = gatewayWith({ onAnswer: ({ verdict }) => verdicts.push(verdict) })
    const code = api === 'awda' ? '1008' : '-1'
    await endOf(gateway(await prefer(api, operation, `fault=truncated, error=${code}`)))
    expect(verdicts).toEqual([`truncated, ${code}`])
    const { headers } = await gateway(await prefer(api, operation, 'fault=xml'))
    expect(headers.get('x-lendspec-source')).toBe('fault')
    expect(headers.get('x-lendspec-fault')).toBe('xml')
    expect(headers.get('x-lendspec-evidence')).toBe('inferred')
  })

  // The same ends in process and over a socket: what a client is tested with is what it will meet.
  describe.each(['in process', 'over a socket', 'over a socket, as a function like fetch'])('%s', (where) => {
    const timer = createTimer()
    let server: RunningServer
    let call: (request: Request) => Promise<Response>
    beforeAll(async () => {
      const gateway = gatewayWith({ wait: timer.wait })
      server = await serve(where.endsWith('fetch') ? (request: Request) => gateway(request) : gateway)
      const moved = (request: Request) =>
        fetch(request.url.replace('http://127.0.0.1:4010', server.url), request)
      call = where === 'in process' ? gateway : moved
    })
    afterAll(() => server.close())

    const cut = /^no answer, true (ECONNRESET|UND_ERR_SOCKET)$/
    const ends: Record<FaultName, RegExp> = {
      'reset-before': cut,
      'reset-after': cut,
      truncated: /^broken off, true (ECONNRESET|UND_ERR_SOCKET)$/,
      html: /^502 <!doctype html>/,
      'html-200': /^200 <!doctype html>/,
      xml: /^200 <\?xml version="1.0" encoding="utf-8"\?>\n<Response><.*<\/Response>\n$/,
      empty: /^200 $/,
      'rate-limit': api === 'ppdai' ? /^429 \{"timestamp".*喝杯茶/ : /^429 Too Many Requests\n$/,
      'success-after-timeout': cut,
    }
    it.each(Object.entries(ends))('%s ends a call as it says', async (fault, end) => {
      expect(await endOf(call(await prefer(api, operation, `fault=${fault}`)))).toMatch(end)
    })

    it('has a delay and then a success, where both were asked for', async () => {
      const text = await endOf(call(await prefer(api, operation, 'fault=success-after-timeout, delay=70')))
      expect(text).toMatch(/^200 \{"(code|ResultCode)":0/)
      expect(timer.waits).toContain(70)
    })

    it('says when to come again', async () => {
      const { headers } = await call(await prefer(api, operation, 'fault=rate-limit'))
      expect(headers.get('retry-after')).toBe('60')
      expect(headers.get('x-lendspec-evidence')).toBe(api === 'ppdai' ? 'observed' : 'inferred')
    })

    it('leaves the server as it was', async () => {
      await endOf(call(await prefer(api, operation, 'fault=reset-after')))
      expect(await endOf(call(await prefer(api, operation, 'example=ok')))).toMatch(/^200 \{/)
    })
  })
})
