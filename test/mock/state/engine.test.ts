import { describe, expect, it } from 'vitest'
import { operations } from '../../../generated/awda/operations.ts'
import type { Behaviour, Rule } from '../../../src/core/behaviour.ts'
import type { Operation } from '../../../src/core/contract.ts'
import type { EngineAnswer, Question } from '../../../src/mock/engine.ts'
import { profiles } from '../../../src/mock/profiles.ts'
import { createStatefulEngine } from '../../../src/mock/state/engine.ts'
import { createInterpreter } from '../../../src/mock/state/rules.ts'
import type { Asked } from '../../../src/mock/state/scope.ts'
import { createSession } from '../../../src/mock/state/session.ts'
import { gatewayWith, now } from '../../support.ts'

// How rules change the response of an engine, and what they see of a call.

const profile = {
  ...profiles.awda,
  examples: { getLoan: { parameters: {}, request: {}, response: { '7': '{"code":7}' } } },
  gatewayAnswers: {
    '8': { status: 429, body: 'slow', grade: 'hint' as const },
    '7': { status: 400, body: 'never', grade: 'hint' as const },
  },
}
const envelope = { ...operations.getLoan.envelope, code: ['code'], message: ['message'], data: 'result' }
const call: Operation = { ...operations.getLoan, errors: [7], envelope }
const example = '{"code":0,"message":"ok","result":{"a":1},"more":2}'
const fine: EngineAnswer = { status: 201, body: example, problems: [] }

async function respond(
  rules: Rule[],
  {
    ask = {},
    operation = call,
    token = [],
    inner = fine,
    ...more
  }: {
    ask?: Partial<Question>
    operation?: Operation
    token?: Behaviour['operations'][string]['token']
    inner?: EngineAnswer
  } & Partial<Behaviour> = {},
) {
  const seen: { names: string[]; asked: Asked[]; inner: number } = { names: [], asked: [], inner: 0 }
  const behaviour: Behaviour = { entities: {}, operations: { getLoan: { token, rules } }, ...more }
  const interpreter = createInterpreter(behaviour)
  const session = createSession({
    ...{ behaviour, interpreter, wall: () => now, schedule: [], notify: {}, deliver: async () => [] },
    start: (at: number) => interpreter.start('', at),
  })
  const get = (name: string) => {
    seen.names.push(name)
    return { ...session, answer: (asked: Asked) => (seen.asked.push(asked), session.answer(asked)) }
  }
  const engine = createStatefulEngine({ answer: () => (seen.inner++, inner) }, profile, {
    behaviour,
    get,
    names: async () => [],
  })
  const question: Question = {
    ...{ operation, headers: {}, body: { body: { x: 1 } }, example: 'ok' },
    ...{ caller: { session: '', app: 'app' } },
    ...ask,
  }
  return { answer: await engine.answer(question), seen }
}
const graded = { id: 'r', grade: 'hint' } as const
const reject = (code: string): Extract<Rule, { verb: 'reject' }> => ({
  ...graded,
  verb: 'reject',
  code,
  when: 'so',
})
const result = (value: unknown): Rule => ({ ...graded, verb: 'respond', value: () => value })
const state = { rule: 'r', rejected: false, grade: 'hint', unknown: undefined, when: undefined }
const rejected = { ...state, rejected: true, when: 'so' }

describe('the response of an engine with rules', () => {
  it.each<[string, Rule[], object]>([
    ['no rule that decides', [], fine],
    [
      'a code of the operation',
      [reject('7')],
      { status: 200, body: '{"code":7}', state: { ...rejected, code: '7' } },
    ],
    [
      'a code without an example',
      [reject('9')],
      { status: 200, body: '', state: { ...rejected, code: '9' } },
    ],
    [
      'a code of the gateway',
      [reject('8')],
      { status: 429, body: 'slow', state: { ...rejected, code: '8' } },
    ],
    [
      'a body',
      [{ ...graded, verb: 'reject', body: { no: 1 } }],
      { status: 200, body: '{"no":1}', state: { ...rejected, when: undefined } },
    ],
    [
      'a result',
      [result({ b: 2 })],
      { status: 201, body: '{"code":0,"message":"ok","result":{"b":2},"more":2}', state },
    ],
    [
      'no result',
      [result(undefined)],
      { status: 201, body: '{"code":0,"message":"ok","result":null,"more":2}', state },
    ],
    [
      'an effect alone',
      [{ ...graded, verb: 'count', counter: 'c', by: () => '', add: () => 1 }],
      { ...fine, state: { ...state, grade: undefined } },
    ],
  ])('%s', async (_, rules, wanted) => {
    expect((await respond(rules)).answer).toEqual({ problems: [], ...wanted })
  })

  it('has a result beside code and message, where the contract has no field for it', async () => {
    const operation = { ...call, envelope: { ...envelope, data: null } }
    const bodyOf = async (value: unknown) => (await respond([result(value)], { operation })).answer.body
    expect(await bodyOf({ b: 2 })).toBe('{"code":0,"message":"ok","b":2}')
    expect(await bodyOf('text')).toBe('{"code":0,"message":"ok"}')
  })

  it('is that of the engine where another example was asked for, or the request is wrong', async () => {
    const other = await respond([reject('7')], { ask: { example: '9' }, token: [reject('7')] })
    expect([other.answer, other.seen]).toEqual([fine, { names: [], asked: [], inner: 1 }])
    const inner = { ...fine, problems: [{ instancePath: '', keyword: 'type', params: {} }] }
    expect((await respond([reject('7')], { inner })).answer).toBe(inner)
  })

  it('refuses a token before the request is validated', async () => {
    const { answer, seen } = await respond([], { token: [reject('7')] })
    expect([answer.body, seen.inner, seen.asked]).toEqual(['{"code":7}', 0, []])
  })
})

describe('what rules see of a call', () => {
  const asked = async (options: Parameters<typeof respond>[1]) => {
    const { seen } = await respond([], options)
    return [seen.names[0], seen.asked[0]]
  }
  const usual = { operation: 'getLoan', sent: { x: 1 }, accessToken: '', app: 'app' }

  it.each<[string, Parameters<typeof respond>[1], [string, object]]>([
    ['its app', {}, ['app', usual]],
    ['another session', { ask: { caller: { session: 's', app: 'app' } } }, ['s', usual]],
    ['parameters that are none', { ask: { body: { body: [1] } } }, ['app', { ...usual, sent: {} }]],
    [
      'parameters of query, path and body',
      {
        ask: {
          sent: {
            bytes: Buffer.of(),
            text: '',
            query: 'q=1&x=2',
            values: { p: '3' },
            headers: {},
          },
        },
      },
      ['app', { ...usual, sent: { q: '1', p: '3', x: 1 } }],
    ],
    [
      'its token',
      {
        ask: { headers: { authorization: 'Bearer t' } },
        accessToken: { header: 'authorization', prefix: 'Bearer ' },
      },
      ['app', { ...usual, accessToken: 't' }],
    ],
    [
      'no token with another prefix',
      {
        ask: { headers: { authorization: 'Basic t' } },
        accessToken: { header: 'authorization', prefix: 'Bearer ' },
      },
      ['app', usual],
    ],
    ['nobody', { ask: { caller: undefined as never } }, ['', { ...usual, app: '' }]],
    [
      'who it says it is',
      { ask: { caller: { session: '', app: '' } }, app: ({ sent }) => `by ${String(sent['x'])}` },
      ['by 1', { ...usual, app: 'by 1' }],
    ],
    [
      'nobody it can tell',
      { ask: { caller: { session: '', app: '' } }, app: (scope) => scope.find('a', 1) ?? scope.entity('a') },
      ['', { ...usual, app: '' }],
    ],
  ])('is %s', async (_, options, wanted) => {
    expect(await asked(options)).toEqual(wanted)
  })
})

describe('the control API', () => {
  const gateway = gatewayWith({ stateful: true })
  const open = gatewayWith({ stateful: true, showValues: true })
  const url = 'http://127.0.0.1:4010/_lendspec/'
  async function ask(method: string, path: string, body?: unknown, to = gateway) {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await to(new Request(url + path, { method, ...(body !== undefined && { body: text }) }))
    return [response.status, await response.json()] as [number, never]
  }
  const loan = { loanNumber: 'LN1', state: 'reviewing', mobile: '<phone>' }
  const time = '2026-11-21T12:00:00.000Z'

  it('responds with exactly what it did', async () => {
    expect(await ask('PUT', 'awda/state/loan/LN1?session=a', { state: 'reviewing', mobile: '8' })).toEqual([
      200,
      loan,
    ])
    expect(await ask('GET', 'awda/sessions')).toEqual([200, ['a']])
    expect(await ask('GET', 'awda/state')).toEqual([
      200,
      { user: [], card: [], virtualAccount: [], loan: [loan] },
    ])
    expect(await ask('GET', 'awda/state/loan/LN1')).toEqual([200, loan])
    expect(await ask('GET', 'awda/state/loan/none')).toEqual([200, null])
    expect(await ask('GET', 'awda/clock')).toEqual([200, { now: time }])
    expect(await ask('POST', 'awda/clock', { stop: '2030-01-01T00:00:00Z' })).toEqual([
      200,
      { now: '2030-01-01T00:00:00.000Z' },
    ])
    expect(await ask('POST', 'awda/clock', { stop: true, advance: '1s' })).toEqual([
      200,
      { now: '2030-01-01T00:00:01.000Z', deliveries: [] },
    ])
    expect(await ask('POST', 'awda/clock', { resume: true })).toEqual([
      200,
      { now: '2030-01-01T00:00:01.000Z' },
    ])
    expect(await ask('POST', 'awda/next', { loan: 'reject' })).toEqual([200, { loan: 'reject' }])
    expect(await ask('PUT', 'awda/receiver', { to: 'http://127.0.0.1:1/', fault: 'stale' })).toEqual([
      200,
      { to: 'http://127.0.0.1:1/', fault: 'stale' },
    ])
    expect(await ask('PUT', 'awda/receiver', {})).toEqual([200, {}])
    expect(await ask('POST', 'awda/reset')).toEqual([200, { now: time }])
    expect(await ask('POST', 'awda/outbox')).toEqual([200, { now: time, deliveries: [] }])
    expect(await ask('GET', 'awda/outbox')).toEqual([200, []])
    expect(await ask('GET', 'awda/next')).toEqual([200, []])
    await ask('GET', 'awda/clock?session=b')
    const several = { problem: 'there are several sessions: name one with ?session=', valid: ['a', 'b'] }
    expect(await ask('GET', 'awda/clock')).toEqual([400, several])
  })

  const routes = ['sessions', 'state', 'clock', 'next', 'outbox', 'snapshot'].map((one) => `GET ${one}`)
  it.each<[string, string, unknown, number, string, unknown]>([
    ['GET', 'nobody/state', undefined, 404, 'no such API remembers anything', ['awda', 'ppdai']],
    [
      'GET',
      'awda/snapshot',
      undefined,
      403,
      'a snapshot holds personal data: start the mock with --show-bodies, showValues: true',
      [],
    ],
    ['GET', 'awda/toString', undefined, 404, 'no such control', expect.arrayContaining(routes)],
    ['PUT', 'awda/clock', '{}', 404, 'no such control', expect.arrayContaining(routes)],
    ['POST', 'awda/clock', '[]', 400, 'the body is not a JSON object', []],
    ['POST', 'awda/clock', '{', 400, 'the body is not a JSON object', []],
    [
      'GET',
      'awda/state?session=a%2Fb',
      undefined,
      400,
      'a session has 1 to 64 letters, digits, _ . or - in its name',
      [],
    ],
    [
      'POST',
      'awda/clock?session=c',
      { advance: 'soon' },
      409,
      'advance: give a duration such as 30d, 12h, 5m or 90s, or milliseconds.',
      [],
    ],
  ])('refuses %s %s %j', async (method, path, body, status, problem, valid) => {
    expect(await ask(method, path, body)).toEqual([status, { problem, valid }])
  })

  it('saves and restores a session where values may be shown', async () => {
    await ask('PUT', 'awda/state/loan/LN1', { mobile: '8' }, open)
    const [, saved] = await ask('GET', 'awda/snapshot', undefined, open)
    await ask('POST', 'awda/reset', undefined, open)
    expect(await ask('PUT', 'awda/snapshot', saved, open)).toEqual([200, { now: time }])
    expect(await ask('GET', 'awda/state/loan/LN1', undefined, open)).toMatchObject([200, { mobile: '8' }])
    expect(await ask('GET', 'awda/sessions', undefined, open)).toEqual([200, ['DEMO']])
  })

  it.each<[Record<string, string>, number]>([
    [{ host: 'localhost:4010' }, 200],
    [{ host: '[::1]:4010' }, 200],
    [{ host: 'mock.example' }, 403],
    [{ host: '127.0.0.1:4010', origin: 'http://127.0.0.1:4010' }, 200],
    [{ host: '127.0.0.1:4010', origin: 'http://127.0.0.1:4011' }, 403],
    [{ host: '127.0.0.1:4010', origin: 'null' }, 403],
    [{}, 200],
  ])('is for pages and programs of this machine: %j gets %i', async (headers, status) => {
    const signal = () => new AbortController().signal
    const request = { method: 'GET', path: '/_lendspec/awda/clock?session=a', headers, body: Buffer.of() }
    const response = await gateway.plain(request, signal)
    expect(response.status).toBe(status)
    if (status === 403)
      expect(JSON.parse(String(response.body))).toEqual({
        problem: 'control is for this machine alone: call it by 127.0.0.1 or localhost',
        valid: [],
      })
  })
})
