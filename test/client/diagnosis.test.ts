import { describe, expect, it } from 'vitest'
import { readDiagnosis } from '../../src/core/diagnosis.ts'
import { RejectedError } from '../../src/core/errors.ts'
import { gatewayWith, awdaClient, customer, ppdaiClient, sms, strangerKey } from '../support.ts'

// What the mock says about a request reaches the caller; what anybody else says under the same name does not.

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => {
      throw new Error('the call succeeded')
    },
    (error: unknown) => error as RejectedError,
  )

describe('a rejection by the mock', () => {
  it.each([
    ['ppdai', () => ppdaiClient(gatewayWith(), { privateKey: strangerKey }).sendSmsAuthCode(sms)],
    ['awda', () => awdaClient(gatewayWith(), { secret: 'another-secret' }).registerUser(customer)],
  ])('says why: %s', async (_, call) => {
    const error = await failureOf(call())
    expect(error).toBeInstanceOf(RejectedError)
    expect(error.diagnosis).toEqual({
      reason: 'signature-mismatch',
      detail: expect.stringMatching(/\w{3}.*\./),
    })
    const { reason, detail } = error.diagnosis!
    expect(error.message).toContain(`). The mock says ${reason}: ${detail}`)
    for (const value of [...Object.values(sms), ...Object.values(customer), 'another-secret'])
      expect(error.message).not.toContain(value)
  })

  it('says that the app is unknown', async () => {
    const unknown = await failureOf(awdaClient(gatewayWith(), { appId: 'NOBODY' }).registerUser(customer))
    expect(unknown.diagnosis?.reason).toBe('app-unknown')
  })

  it('says nothing of a rejection for other reasons', async () => {
    const call = awdaClient(gatewayWith()).registerUser(customer, { headers: { prefer: 'error=1008' } })
    const error = await failureOf(call)
    expect(error.partnerCode).toBe(1008)
    expect('diagnosis' in error).toBe(false)
    expect(error.message).not.toContain('The mock says')
  })
})

const said = { 'x-lendspec-reason': 'signature-mismatch', 'x-lendspec-detail': 'Another key signed.' }
const rejecting = (headers: Record<string, string>) => async () =>
  new Response('{"code":1004,"message":"","result":null}', { headers })

describe('a rejection by another server', () => {
  it.each([
    ['production', undefined],
    ['https://partner.example/awda', undefined],
    ['https://127.0.0.1.partner.example', undefined],
    ['https://localhost.partner.example', undefined],
    ['http://127.0.0.1:4010/awda', 'Another key signed.'],
    ['http://localhost:4010/awda', 'Another key signed.'],
    ['http://[::1]:4010/awda', 'Another key signed.'],
    ['https://127.8.0.1/awda', 'Another key signed.'],
  ])('is explained by its headers only on this machine: %s', async (server, detail) => {
    const error = await failureOf(awdaClient(rejecting(said), { server }).registerUser(customer))
    expect(error).toBeInstanceOf(RejectedError)
    expect(error.diagnosis?.detail).toBe(detail)
    expect('diagnosis' in error).toBe(detail !== undefined)
  })

  it.each([
    ['a value of the request', customer.name],
    ['a value in a sentence', `The user ${customer.email} is unknown.`],
    ['a value in another case', `The user ${customer.email.toUpperCase()} is unknown.`],
    ['a value in base64', `Got ${Buffer.from(customer.email).toString('base64')}.`],
    ['a number of a person', 'Call 15299998888.'],
    ['control characters', 'a\tb\u0080c'],
  ])('shows no %s', async (_, text) => {
    const headers = { ...said, 'x-lendspec-detail': text }
    const error = await failureOf(awdaClient(rejecting(headers)).registerUser(customer))
    const { detail } = error.diagnosis!
    expect(detail).not.toBe(text)
    expect(detail).toMatch(/^[ -~]+$/)
    expect(detail).not.toMatch(/siti|aminah|c2l0a|15299998888/i)
    expect(error.message).toContain(detail)
  })

  it.each(['submitLoan.1', 'before.12', 'loan.sign'])('is the rule of a mock that remembers: %s', (rule) => {
    const headers = new Headers({ 'x-lendspec-rule': rule, 'x-lendspec-detail': 'rejected when not card' })
    expect(readDiagnosis('http://[::1]/', headers, [])).toEqual({
      reason: `rule ${rule}`,
      detail: 'rejected when not card',
    })
  })

  it.each(['', 'loan', 'loan.81234567890', 'loan.<b>', 'a b.1', '1.1'])(
    'must look like a rule: %j',
    (rule) => {
      expect(readDiagnosis('http://127.0.0.1/', new Headers({ 'x-lendspec-rule': rule }), [])).toBeUndefined()
    },
  )

  it.each(['Signature Mismatch', 'x'.repeat(41), '', '81234567890', 'a_b', '<b>'])(
    'needs a reason: %j',
    (reason) => {
      const headers = new Headers({ ...said, 'x-lendspec-reason': reason })
      expect(readDiagnosis('http://127.0.0.1/', headers, [])).toBeUndefined()
    },
  )

  it('is not a reason that the request itself holds', () => {
    const headers = new Headers({ ...said, 'x-lendspec-reason': 'siti-aminah' })
    expect(readDiagnosis('http://127.0.0.1/', headers, ['{"name":"siti-aminah"}'])).toBeUndefined()
  })

  it('is cut at 500 characters, and may have no detail', () => {
    const long = new Headers({ ...said, 'x-lendspec-detail': 'a '.repeat(2000) })
    expect(readDiagnosis('http://127.0.0.1/', long, [])?.detail.length).toBeLessThanOrEqual(500)
    const bare = new Headers({ 'x-lendspec-reason': 'replayed' })
    expect(readDiagnosis('http://127.0.0.1/', bare, [])).toEqual({ reason: 'replayed', detail: '' })
  })
})
