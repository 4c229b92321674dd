import { describe, expect, it } from 'vitest'
import { createAwdaSigner } from '../../generated/awda/signer.ts'
import { type PartnerName, partners } from '../../generated/index.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { ask, type RunOptions, writtenFor } from '../../src/conformance/ask.ts'
import { operationsOf, runFlow } from '../../src/conformance/flows.ts'
import { planRun } from '../../src/conformance/plan.ts'
import { probe } from '../../src/conformance/probe.ts'
import { checkAnswer, runContract } from '../../src/conformance/run.ts'
import type { Document } from '../../src/conformance/schema.ts'
import type { Operation } from '../../src/core/contract.ts'
import { ContractError, ResponseSignatureError, SignatureError } from '../../src/core/errors.ts'
import type { RunStep } from '../../src/core/partner.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { accessToken, appId, now, privateKey, secret, seconds } from '../support.ts'

const documents = {
  awda: (await profiles.awda.document()) as Document,
  ppdai: (await profiles.ppdai.document()) as Document,
}
const server = { url: 'http://127.0.0.1:4010/base', named: false }
const success = '{"code":0,"message":"","result":null}'

/** Options for a server with these responses, and the requests that it received. */
function scene(api: PartnerName, answer: (request: Request, at: number) => Response | Promise<Response>) {
  const sent: Request[] = []
  const { contract, refusals, examples } = profiles[api]
  const parameters = Object.entries(examples).map(([id, one]) => [id, one.parameters['ok'] ?? ''])
  const options: RunOptions = {
    ...{ api, contract, refusals, document: documents[api], server, paths: {}, accessToken, now: () => now },
    parameters: Object.fromEntries(parameters) as Record<string, string>,
    signer:
      api === 'ppdai'
        ? createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) })
        : createAwdaSigner({ appId, secret }),
    fetch: async (request) => {
      sent.push(request.clone())
      return answer(request, sent.length)
    },
  }
  return { options, sent }
}
const operation = (api: PartnerName, id: string): Operation => profiles[api].contract.operations[id]!
const text =
  (body: string, status = 200) =>
  () =>
    new Response(body, { status, ...(status === 302 && { headers: { location: '/' } }) })
const failing = (code: string) => () =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) }))

describe('a request of the contract tests', () => {
  it('is signed now, with its token, and asks for JSON', async () => {
    const { options, sent } = scene('ppdai', text('{}'))
    await ask(operation('ppdai', 'userInfoAdd'), undefined, options)
    const [{ url, method, headers }] = sent as [Request]
    expect([url, method]).toEqual([`${server.url}${operation('ppdai', 'userInfoAdd').path}`, 'POST'])
    const names = ['accept', 'content-type', 'x-ppd-accesstoken', 'x-ppd-appid']
    expect(names.map((name) => headers.get(name))).toEqual([
      'application/json',
      'application/json; charset=utf-8',
      accessToken,
      appId,
    ])
    expect(Date.parse(`${headers.get('x-ppd-timestamp')?.replace(' ', 'T')}Z`)).toBe(now)
    await ask(operation('ppdai', 'sendSmsAuthCode'), undefined, options)
    expect(sent[1]?.headers.has('x-ppd-accesstoken')).toBe(false)
  })

  it('has the time moved, goes to a confirmed path, and has no parameters where none are given', async () => {
    const { options, sent } = scene('awda', text(success))
    const shift = { name: 'x', reason: 'timestamp-expired', shift: -60 } as const
    const given = { ...options, parameters: {}, paths: { getLoan: '/confirmed' } }
    await ask(operation('awda', 'getLoan'), shift, { ...given, parameters: { getLoan: '{}' } })
    expect(sent[0]?.url).toBe(`${server.url}/confirmed`)
    expect(await sent[0]?.json()).toMatchObject({ timestamp: seconds - 60, body: {} })
  })

  it.each<[string, (request: Request) => Response | Promise<Response>, string | undefined]>([
    ['a refused connection', failing('ECONNREFUSED'), 'no connection (ECONNREFUSED)'],
    ['a broken one', failing('ECONNRESET'), 'the connection broke (ECONNRESET)'],
    [
      'nothing in time',
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
      'no response in time',
    ],
    ['a redirect', text('', 302), undefined],
    ['a page', text('<html>'), undefined],
    ['an error of the server', text('', 500), undefined],
  ])('that gets %s is unanswered only without a response', async (_, answer, unanswered) => {
    const { options } = scene('awda', answer)
    const asked = await ask(operation('awda', 'submitLoan'), undefined, { ...options, timeout: 30 })
    expect(asked.unanswered).toBe(unanswered)
    expect(asked.failure).toBeInstanceOf(Error)
  })

  it('has its response verified, where it is signed', async () => {
    const { options } = scene('awda', text(success))
    const seen: unknown[] = []
    const checkResponse: RunOptions['checkResponse'] = (one, request) => {
      seen.push(one.id, request)
      throw new ResponseSignatureError(one, 'signature-missing', 'no signature', 200)
    }
    const result = await checkAnswer(operation('awda', 'getLoan'), { ...options, checkResponse })
    expect(seen).toEqual([
      'getLoan',
      { url: `${server.url}${operation('awda', 'getLoan').path}`, method: 'POST', now },
    ])
    expect(result.drifts).toMatchObject([{ kind: 'signature', path: '$' }])
    const unsigned = { ...operation('awda', 'getLoan'), signed: false }
    expect((await ask(unsigned, undefined, { ...options, checkResponse })).failure).toBeUndefined()
    expect(seen).toHaveLength(2)
  })
})

it('a call of more than JSON is written with the parameters that are given, or with none', () => {
  const { options } = scene('awda', text(success))
  const read: Operation = {
    ...{ ...operation('awda', 'getLoan'), method: 'GET', body: null },
    parameters: [{ name: 'q', in: 'query' }],
  }
  const seen: unknown[] = []
  const write = (_: Operation, given: unknown) => {
    seen.push(given)
    return { method: 'GET', target: '/x?q=1', headers: {}, body: null, contentType: null }
  }
  const contract = { ...options.contract, write }
  writtenFor(read, { ...options, contract, parameters: { getLoan: '{"params":{"query":{"q":1}}}' } })
  writtenFor(read, { ...options, contract, parameters: {} })
  expect(seen).toEqual([{ params: { query: { q: 1 } } }, {}])
})

describe('the results of a run', () => {
  const run = async (answer: Parameters<typeof scene>[1], more: Partial<RunOptions> = {}, id = 'getLoan') => {
    const { options, sent } = scene('awda', answer)
    const plan = [{ operation: operation('awda', id), call: true, why: '' }]
    const found: string[] = []
    for await (const { check, saw, drifts, unanswered } of runContract(plan, { ...options, ...more }))
      found.push(
        [
          check,
          saw,
          ...drifts.map(
            ({ kind, path, detail, warning }) => `${kind} ${path} ${detail}${warning ? ' (warning)' : ''}`,
          ),
          ...(unanswered === undefined ? [] : [unanswered]),
        ].join('; '),
      )
    return { found, sent }
  }
  const rules = [
    'without appId',
    'without timestamp',
    'without signature',
    'signature of another text',
    'timestamp a day old',
  ]

  it('of a server that accepts everything', async () => {
    const { found } = await run(text(success))
    const codes = profiles.awda.refusals
    const wanted = (
      [
        'app-missing',
        'timestamp-missing',
        'signature-missing',
        'signature-mismatch',
        'timestamp-expired',
      ] as const
    ).map((reason, at) => {
      const { code, grade } = codes[reason]!
      const weak = grade === 'documented' ? '' : ' (warning)'
      return `${rules[at]}; success; rule $ accepted, where the contract says ${code} (${grade})${weak}`
    })
    expect(found).toEqual(['response; success', ...wanted])
  })

  it('of a server that refuses everything alike', async () => {
    const { found, sent } = await run(
      (_, at) => new Response(at === 1 ? success : '{"code":1009,"message":""}'),
    )
    expect(found[0]).toBe('response; success')
    expect(found[4]).toBe(
      'signature of another text; refused with 1009; rule $ refused with 1009, where the contract says 1004 (documented)',
    )
    expect([found.length, sent.length]).toEqual([6, 6])
  })

  it.each<[string, Response, string]>([
    [
      'a code that it does not list',
      new Response('{"code":2001,"message":""}'),
      'response; refused with 2001; code $.code 2001 is not among the codes of getLoan',
    ],
    [
      'faults of one place together',
      new Response('{"code":0,"message":7,"result":{"state":1,"rows":[]}}'),
      'response; success; field $.result.rows is not in the contract; shape $.message ',
    ],
  ])('of a response with %s', async (_, response, wanted) => {
    const { found } = await run(() => response.clone())
    expect(found[0]?.slice(0, wanted.length)).toBe(wanted)
  })

  it.each<[string, Parameters<typeof scene>[1], string]>([
    [
      'turns the caller away',
      text('{"code":1004,"message":""}'),
      'response; refused with 1004; rule $.code 1004 for a request that breaks no rule: is it the right app, key, clock and token?',
    ],
    ['responds with a page', text('<html>'), 'response; ContractError; unreadable $ '],
    ['is gone', failing('ECONNREFUSED'), 'response; no response'],
  ])('end where the server %s', async (_, answer, wanted) => {
    const { found } = await run(answer)
    expect([found.length, found[0]?.slice(0, wanted.length)]).toEqual([1, wanted])
  })

  it('of rules whose code no document states take any rejection', async () => {
    const refused = await run((_, at) => new Response(at === 1 ? success : '{"code":1009,"message":""}'), {
      refusals: {},
    })
    expect(refused.found).toEqual(['response; success', ...rules.map((rule) => `${rule}; refused with 1009`)])
    const accepted = await run(text(success), { refusals: {} })
    const rejection = 'rule $ accepted, where the contract has a rejection (warning)'
    expect(accepted.found.slice(1)).toEqual(rules.map((rule) => `${rule}; success; ${rejection}`))
  })

  it('are none where the parameters cannot be signed', async () => {
    const fails = (error: Error) => run(text(success), { signer: { sign: () => Promise.reject(error) } })
    const message = 'The parameters of getLoan cannot be signed: not so.'
    await expect(fails(new SignatureError('malformed', 'not so'))).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message,
    })
    await expect(fails(new ContractError(operation('awda', 'getLoan'), 'not so'))).rejects.toMatchObject({
      code: 'CONFIGURATION',
    })
    await expect(fails(new RangeError('x'))).rejects.toThrow(RangeError)
  })

  it('leave out what is not planned', async () => {
    const { options, sent } = scene('awda', text(success))
    const plan = [{ operation: operation('awda', 'getLoan'), call: false, why: '' }]
    const results = []
    for await (const one of runContract(plan, { ...options, parameters: { getLoan: '{' } })) results.push(one)
    expect([results, sent]).toEqual([[], []])
  })
})

describe('the first request', () => {
  const plan = planRun(profiles.awda.contract, server, {}, new Set(['submitLoan']))
  it.each<[string, Parameters<typeof scene>[1], string | undefined]>([
    ['a success', text(success), undefined],
    ['a rejection', text('{"code":1005,"message":""}'), undefined],
    ['an object', text('{"a":1}'), undefined],
    ['an object, and an error', text('{"a":1}', 500), undefined],
    ['an object, and another error', text('{"a":1}', 501), "HTTP 501 to POST PATH, not in this API's format"],
    ['an object that is not found', text('{"a":1}', 404), "HTTP 404 to POST PATH, not in this API's format"],
    ['a page', text('<html>'), "HTTP 200 to POST PATH, not in this API's format"],
    ['a redirect', text('', 302), 'it redirects, or sends more than 2 MB'],
    ['nobody', failing('ECONNREFUSED'), 'no connection (ECONNREFUSED)'],
  ])('is answered by %s', async (_, answer, why) => {
    const { options, sent } = scene('awda', answer)
    const checkResponse = () => {
      throw new Error('not verified')
    }
    const found = await probe(plan, { ...options, checkResponse })
    expect(found?.replace(/POST \S+(?=,)/, 'POST PATH')).toBe(why)
    expect(await sent[0]?.text()).toBe('{}')
  })

  it('is a safe one, signed by others, where there is one; and none where nothing is called', async () => {
    const called = async (change: (one: Operation) => Partial<Operation>, call = true) => {
      const { options, sent } = scene('awda', text(success))
      const ids = ['submitLoan', 'bindBankCard', 'getLoan']
      await probe(
        ids.map((id) => ({
          operation: { ...operation('awda', id), ...change(operation('awda', id)) },
          call,
          why: '',
        })),
        options,
      )
      return sent.map(({ url }) => ids.find((id) => url.endsWith(operation('awda', id).path)))
    }
    expect(await called(() => ({}))).toEqual(['getLoan'])
    expect(await called(() => ({ retry: 'never' }))).toEqual(['submitLoan'])
    expect(await called(({ id }) => ({ signed: id !== 'submitLoan', retry: 'never' }))).toEqual([
      'bindBankCard',
    ])
    expect(await called(() => ({ signed: false }))).toEqual(['submitLoan'])
    expect(await called(() => ({}), false)).toEqual([])
  })
})

it('a plan says why it calls an operation, or leaves it out', () => {
  const { contract } = profiles.awda
  const real = { url: contract.servers['staging']!, named: true }
  const whys = (where: typeof real, confirm?: string) =>
    new Map(
      planRun(
        contract,
        where,
        { listBanks: '/x', submitLoan: '/y', bindBankCard: '/z' },
        new Set(['submitLoan']),
        confirm,
      ).map(({ operation: { id }, call, why }) => [id, `${call} ${why}`]),
    )
  const found = whys(real)
  expect(found.get('listBanks')).toBe('true the contract says it is safe')
  expect(found.get('submitLoan')).toBe('true it has side effects, and was allowed')
  expect(found.get('bindBankCard')).toBe('false it has side effects; allow it with --allow bindBankCard')
  expect(found.get('getLoan')).toBe('false its path is not confirmed; give it in "paths"')
  expect(whys(real, 'say it').get('getLoan')).toBe('false its path is not confirmed; say it')
  expect(whys(server).get('getLoan')).toBe('true the contract says it is safe')
})

describe('a flow', () => {
  const flow = (steps: RunStep[], inputs = {}) => ({
    ...partners.awda.flows[0]!,
    id: 'own',
    run: steps,
    inputs,
  })
  const answerOf = (request: Request) =>
    new Response(
      request.url.includes('ubmit') || request.url.includes('pply')
        ? '{"code":0,"message":"","result":"LN7"}'
        : success,
    )
  async function run(steps: RunStep[], more = {}, inputs = {}) {
    const { options, sent } = scene('awda', answerOf)
    const done = await runFlow(flow(steps, inputs), {
      ...options,
      wait: async (wait) => wait < 10,
      input: async () => undefined,
      ...more,
    })
    return { ...done, sent }
  }

  it('waits, or stops where that would be too long', async () => {
    expect((await run([{ wait: 9 }, { call: 'getLoan' }])).results).toHaveLength(1)
    expect(await run([{ wait: 10 }, { call: 'getLoan' }])).toEqual({
      results: [],
      sent: [],
      stopped: 'step 1 waits too long for a server that is not a stateful mock',
    })
    expect((await run([{}])).stopped).toBeUndefined()
  })

  it('asks for what it needs, once for each step, with what was sent before', async () => {
    const asked: unknown[] = []
    const input = async (...given: unknown[]) => (asked.push(given), 'LN-x')
    const inputs = { number: { about: 'a number' } }
    const step: RunStep = {
      call: 'getLoan',
      with: { loanNumber: ['inputs', 'number'], other: ['inputs', 'none'] },
    }
    const { sent } = await run([{ call: 'listBanks' }, step], { input }, inputs)
    expect(asked).toEqual([
      ['number', { about: 'a number' }, JSON.parse(partners.awda.examples['listBanks']!.parameters['ok']!)],
    ])
    expect(await sent[1]?.json()).toMatchObject({ body: { loanNumber: 'LN-x' } })
    const missing = await run([{ call: 'listBanks' }, step], {}, inputs)
    expect([missing.results.length, missing.stopped]).toEqual([
      1,
      'step 2 needs "number" in "inputs" of the config',
    ])
  })

  it('stops at a call that fails, or gets no response', async () => {
    const fetch = async () => new Response('{"code":1009,"message":""}')
    const refused = await run([{ call: 'getLoan' }, { call: 'listBanks' }], { fetch })
    expect([refused.stopped, refused.results.map(({ drifts, check }) => [check, drifts])]).toEqual([
      'step 1: refused with 1009',
      [['own 1', [{ kind: 'rule', path: '$', detail: 'refused with 1009, where the flow has success' }]]],
    ])
    const wanted = await run([{ call: 'getLoan', rejects: 1008 }], { fetch })
    expect(wanted.results[0]?.drifts[0]?.detail).toBe('refused with 1009, where the flow has 1008')
    const gone = await run([{ call: 'getLoan' }, { call: 'listBanks' }], { fetch: failing('ECONNREFUSED') })
    expect([gone.stopped, gone.results.length]).toEqual(['step 1: no response', 1])
  })

  it('signs with the token of an earlier call', async () => {
    const login = partners.ppdai.examples['smsAuthCodeLogin']!.response['ok']!
    const { options, sent } = scene('ppdai', (_, at) => new Response(at === 1 ? login : '{}'))
    const from = operation('ppdai', 'smsAuthCodeLogin').envelope.data ?? ''
    const inside = from === '' ? JSON.parse(login) : JSON.parse(login)[from]
    const steps: RunStep[] = [
      { call: 'smsAuthCodeLogin' },
      { call: 'userInfoAdd', token: ['smsAuthCodeLogin', 'AccessToken'] },
    ]
    await runFlow(flow(steps), { ...options, wait: async () => true, input: async () => 1 })
    expect(sent[1]?.headers.get('x-ppd-accesstoken')).toBe(inside.AccessToken)
    expect(operationsOf(flow([{ wait: 1 }, ...steps]))).toEqual(['smsAuthCodeLogin', 'userInfoAdd'])
    const { run: _, ...drawn } = flow([])
    expect(operationsOf(drawn)).toEqual([])
  })
})
