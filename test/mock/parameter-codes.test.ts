import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/awda/operations.ts'
import { operations as ppdai } from '../../generated/ppdai/operations.ts'
import type { Operation } from '../../src/core/contract.ts'
import { answersOf } from '../../src/mock/answers.ts'
import { codeFor, faultOf } from '../../src/mock/fault.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { createRefusals } from '../../src/mock/refusals.ts'
import type { Diagnosis } from '../../src/doctor/index.ts'

describe('a fault of a parameter', () => {
  const fault = (instancePath: string, keyword: string, params = {}) =>
    faultOf({ instancePath, keyword, params })
  it('has the name of its field', () => {
    expect(fault('/body/a', 'type')).toEqual({ field: 'a', empty: false })
    expect(fault('', 'type')).toEqual({ field: '', empty: false })
    for (const keyword of ['required', 'minLength', 'minProperties'])
      expect(fault('/a', keyword, { missingProperty: 'b' })).toEqual({ field: 'b', empty: true })
    expect(fault('/a', 'maxLength', { missingProperty: 5 })).toEqual({ field: 'a', empty: false })
    expect(fault('/a', 'additionalProperties', { additionalProperty: 'x' })).toEqual({
      field: 'x',
      empty: false,
      unknown: true,
    })
  })

  const { errors } = profiles.awda.contract
  const error = Object.values(errors)[0]!
  const table = {
    ...profiles.awda.contract,
    errors: {
      '1': { ...error, code: 1, when: { empty: 'a b', invalid: 'a' } },
      '2': { ...error, code: 2, when: { invalid: 'c' } },
      '3': { ...error, code: 3, when: { empty: '*' } },
      '4': { ...error, code: 4 },
    },
  }
  const call: Operation = { ...operations.getLoan, errors: [4, 2, 1, 3] }
  it.each<[string, object[], string | undefined]>([
    ['wrong', [{ field: 'a', empty: false }], '1'],
    ['missing', [{ field: 'b', empty: true }], '1'],
    ['another one missing', [{ field: 'z', empty: true }], '3'],
    ['another one wrong', [{ field: 'z', empty: false }], undefined],
    [
      'the second alone known',
      [
        { field: 'z', empty: false },
        { field: 'c', empty: false },
      ],
      '2',
    ],
    ['one of several', [{ field: '', empty: true }], '1'],
    ['no fault', [], undefined],
  ])('has the code that the contract gives it: %s', (_, faults, code) => {
    expect(codeFor(table, call, faults as never)).toBe(code)
  })
})

describe('a refusal', () => {
  const diagnosis = (cause: string) => ({ cause, summary: 'because' }) as Diagnosis
  const awda = createRefusals('awda', () => diagnosis('wrong-key'))
  const call = operations.getLoan
  const byStatus: Operation = {
    ...call,
    id: 'x',
    errors: [404, '4XX'],
    envelope: { ...call.envelope, status: true },
  }
  const known = profiles.awda.refusals['signature-mismatch']!
  const own = {
    source: 'refusal',
    verdict: 'signature-mismatch',
    status: known.status,
    body: known.body,
    evidence: known.grade,
  }

  it('has the partner’s code, and the diagnosis', () => {
    const verdict = { ok: false, reason: 'signature-mismatch', detail: 'said' } as const
    const received = { operation: call } as never
    const refuse = (cause: string) =>
      createRefusals('awda', () => diagnosis(cause)).refuse(received, verdict as never)
    expect(refuse('wrong-key')).toEqual({ ...own, detail: 'because', diagnosis: diagnosis('wrong-key') })
    expect(refuse('too-large')).toEqual({
      ...own,
      detail: 'said; because',
      diagnosis: diagnosis('too-large'),
    })
    expect(refuse('none')).toEqual({ ...own, detail: 'said' })
    const parameter = { ok: false, reason: 'parameter', field: 'mobile', detail: 'said' }
    expect(awda.refuse(received, parameter as never)).toMatchObject({
      verdict: 'parameter mobile',
      detail: 'said',
    })
  })

  it('without a code on record is none of the partner', () => {
    const body = JSON.stringify({ problem: 'token-missing; no code of the partner is recorded', valid: [] })
    expect(awda.refusal('token-missing', 'said')).toEqual({
      ...{
        status: 400,
        body,
        verdict: 'token-missing',
        evidence: 'inferred',
        source: 'refusal',
        detail: 'said',
      },
    })
  })

  it('of a body that is not JSON is the gateway’s, if the call is signed', () => {
    expect(awda.malformed(call, 'said').verdict).toBe('malformed')
    expect(awda.malformed({ ...call, signed: false }, 'said')).toMatchObject({
      verdict: 'parameter',
      detail: 'said',
    })
  })

  const noCode = '{"problem":"wrong parameter; no code of the partner is recorded","valid":[]}'
  it.each<[string, Operation, object]>([
    ['its own status', byStatus, { status: 400, body: noCode }],
    ['422', { ...byStatus, errors: [404, 422, 4220] }, { status: 422, body: noCode }],
    ['no status that fits', { ...byStatus, errors: [404, 4004] }, { status: 400, body: noCode }],
    [
      'no code',
      { ...call, id: 'x', errors: [], envelope: { ...call.envelope, error: null } },
      { status: 400, body: noCode },
    ],
    [
      'a field for errors',
      { ...call, id: 'x', errors: [], envelope: { ...call.envelope, error: 'err' } },
      { status: 200, body: '{"err":"wrong parameter"}' },
    ],
  ])('of a parameter has %s', (_, operation, wanted) => {
    expect(awda.parameterFault(operation, [])).toEqual({
      ...{ verdict: 'parameter', evidence: 'inferred', source: 'refusal', detail: '', ...wanted },
    })
  })

  it('says which parameters are wrong, and hides names of a stranger', () => {
    const faults = [
      { field: 'mobile', empty: true },
      { field: 'mobile', empty: true },
      { field: 'name', empty: false },
      { field: 'a-stranger-of-all', empty: false, unknown: true },
      { field: '', empty: false },
    ]
    expect(awda.parameterFault(operations.registerUser, faults)).toMatchObject({
      status: 200,
      evidence: 'documented',
      verdict: 'parameter mobile mobile name <unknown field>',
      detail:
        'mobile is empty or missing; name is wrong; <unknown field> is not in the contract; one of several parameters is wrong',
    })
    const { detail } = createRefusals('ppdai', () => diagnosis('')).parameterFault(ppdai.sendSmsAuthCode, [
      { field: 'X-PPD-SIGN', empty: true },
    ])
    expect(detail).toBe('X-PPD-SIGN is empty or missing')
  })
})

describe('the responses of an operation', () => {
  const profile = {
    ...profiles.awda,
    failurePrefix: 'error-',
    examples: { pay: { parameters: {}, request: {}, response: { ok: '', other: '', '404': '' } } },
    gatewayAnswers: {
      busy: { status: 429, body: 'slow', grade: 'hint' as const },
      busier: { status: 429, body: 'slower', grade: 'hint' as const },
      none: { status: 418, body: '', grade: 'hint' as const },
      '404': { status: 404, body: '', grade: 'hint' as const },
    },
    statuses: { pay: [201, 404, 429, 503] },
  }
  const envelope = { ...operations.getLoan.envelope, status: true as const }
  const pay: Operation = {
    ...operations.getLoan,
    id: 'pay',
    errors: [404],
    envelope,
    answer: { status: 201, types: [] },
  }

  it('are examples, codes and statuses by name', () => {
    const { gateway, shorten, statuses, ...rest } = answersOf(profile, pay)
    expect(rest).toEqual({
      examples: ['ok', 'other', 'busy', 'busier'],
      errors: ['404'],
      rateLimit: profile.gatewayAnswers.busy,
    })
    expect([...statuses]).toEqual([
      ['201', 'ok'],
      ['404', '404'],
      ['429', 'busy'],
      ['503', ''],
    ])
    expect([...gateway.keys()]).toEqual(['busy', 'busier'])
    expect(['error-404', '404', 'error'].map(shorten)).toEqual(['404', '404', 'error'])
  })

  it('have no status of a code where an envelope has it, and 200 by default', () => {
    const { answer: _, ...usual } = { ...pay, envelope: operations.getLoan.envelope }
    const { statuses } = answersOf({ ...profile, statuses: { pay: [200, 404] } }, usual)
    expect([...statuses]).toEqual([
      ['200', 'ok'],
      ['404', ''],
    ])
    const nothing = answersOf(profile, { ...usual, id: 'none' })
    expect([nothing.examples, [...nothing.statuses], nothing.rateLimit]).toEqual([[], [], undefined])
  })
})
