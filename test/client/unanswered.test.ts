import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createAwdaClient, createPpdaiClient } from '../../src/index.ts'
import { answering, appId, awdaClient, customer, ppdaiClient, privateKey, secret, sms } from '../support.ts'

const failing = (code: string) => async () => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
}

describe('a call that is not answered', () => {
  const slow = (request: Request) =>
    new Promise<Response>((_, reject) =>
      request.signal.addEventListener('abort', () => reject(request.signal.reason)),
    )

  it('left no trace when the connection was refused', async () => {
    await expect(awdaClient(failing('ECONNREFUSED')).registerUser(customer)).rejects.toMatchObject({
      code: 'TRANSPORT',
      reason: 'ECONNREFUSED',
    })
  })

  it('may have acted: the error names the operation to ask', async () => {
    const fetch = failing('ECONNRESET')
    await expect(awdaClient(fetch).submitLoan({})).rejects.toMatchObject({
      code: 'OUTCOME_UNKNOWN',
      lookup: 'getLoan',
    })
    await expect(awdaClient(fetch).registerUser(customer)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' })
    await expect(awdaClient(fetch).getLoan({})).rejects.toMatchObject({ code: 'TRANSPORT' })
    await expect(awdaClient(answering('<html>', { status: 504 })).submitLoan({})).rejects.toMatchObject({
      code: 'OUTCOME_UNKNOWN',
    })
  })

  it('ends at the timeout, a stalling body included', async () => {
    await expect(awdaClient(slow, { timeout: 20 }).submitLoan({})).rejects.toMatchObject({
      code: 'OUTCOME_UNKNOWN',
      reason: 'timeout',
    })
    const server = createServer((_, response) => response.writeHead(200).write('{"code":'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const client = createAwdaClient({ appId, secret, server: `http://127.0.0.1:${port}`, timeout: 100 })
    await expect(client.getLoan({})).rejects.toMatchObject({ code: 'TRANSPORT', reason: 'timeout' })
    server.closeAllConnections()
    server.close()
  })

  it('ends when the caller aborts, with the caller’s reason', async () => {
    const controller = new AbortController()
    const call = awdaClient(slow).getLoan({}, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 5)
    await expect(call).rejects.toThrow('enough')
  })

  it.each([301, 302, 303, 307, 308])('never follows a redirect (%d)', async (status) => {
    let reached = 0
    const server = createServer((request, response) => {
      if (request.url === '/elsewhere') reached++
      response.writeHead(status, { location: '/elsewhere' }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const client = createPpdaiClient({ appId, privateKey, server: `http://127.0.0.1:${port}` })
    await expect(client.sendSmsAuthCode(sms)).rejects.toMatchObject({ code: 'TRANSPORT', reason: 'redirect' })
    expect(reached).toBe(0)
    server.closeAllConnections()
    server.close()
  })

  it('refuses a response of 3 MB', async () => {
    const client = ppdaiClient(answering(`{"ResultCode":0,"x":"${'x'.repeat(3_000_000)}"}`))
    await expect(client.sendSmsAuthCode(sms)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' })
    const asking = client.accountExists({ AccountName: 'nobody' })
    await expect(asking).rejects.toMatchObject({ code: 'CONTRACT' })
  })
})
