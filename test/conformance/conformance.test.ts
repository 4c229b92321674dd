import { describe, expect, it } from 'vitest'
import { type PartnerName, partnerNames } from '../../generated/index.ts'
import * as awda from '../../generated/awda/sensitive.ts'
import * as ppdai from '../../generated/ppdai/sensitive.ts'
import { planRun } from '../../src/conformance/plan.ts'
import { summarize, toEvidence, toJUnit } from '../../src/conformance/report.ts'
import { type Result, runContract } from '../../src/conformance/run.ts'
import type { Document } from '../../src/conformance/schema.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { createAwdaSigner } from '../../generated/awda/signer.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { isFull, share } from '../share.ts'
import { accessToken, appId, gatewayWith, now, privateKey, publicKey, secret, seconds } from '../support.ts'

type Fetch = (request: Request) => Promise<Response>

const local = (api: PartnerName) => ({ url: `http://127.0.0.1:4010/${api}`, named: false })

const gateway = gatewayWith()

/** Every operation, or those named, against a server. */
async function run(api: PartnerName, fetch: Fetch = gateway, only?: string): Promise<Result[]> {
  const { contract, examples, refusals, document } = profiles[api]
  const ids = Object.keys(contract.operations)
  const plan = planRun(contract, local(api), {}, new Set(ids)).filter(
    ({ operation }) => only === undefined || operation.id === only,
  )
  const parameters = Object.fromEntries(ids.map((id) => [id, examples[id]?.parameters['ok'] ?? '']))
  const signer =
    api === 'ppdai'
      ? createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) })
      : createAwdaSigner({ appId, secret })
  const results: Result[] = []
  const options = { api, contract, document: (await document()) as Document, refusals, signer, accessToken }
  const rest = { server: local(api), paths: {}, parameters, fetch, now: () => now }
  for await (const result of runContract(plan, { ...options, ...rest })) results.push(result)
  return results
}

const driftsOf = (results: readonly Result[]) =>
  results.flatMap(({ operation, check, drifts }) =>
    drifts.map(({ kind, path }) => `${operation.id}, ${check}: ${kind} ${path}`),
  )

/** A server that responds like the gateway, with the text changed. */
const answeringWith =
  (change: (answer: string) => string): Fetch =>
  async (request) => {
    const response = await gateway(request)
    return new Response(change(await response.text()), response)
  }

/** A server that was given another request than the one that was sent. */
const seeing =
  (change: (headers: Headers) => void): Fetch =>
  (request) => {
    const headers = new Headers(request.headers)
    change(headers)
    return gateway(new Request(request, { headers }))
  }

describe('the contract tests against a server that keeps the contract', () => {
  it.each(share(partnerNames))('find nothing at %s, on every operation', async (api) => {
    const results = await run(api)
    expect(driftsOf(results)).toEqual([])
    const called = new Set(results.map(({ operation }) => operation.id))
    expect(called.size).toBe(Object.keys(profiles[api].contract.operations).length)
  })

  it('take a refusal with a listed code for what it is', async () => {
    const [first] = await run(
      'awda',
      answeringWith((text) => text.replace('"code":0', '"code":1008')),
      'registerUser',
    )
    expect(first).toMatchObject({ saw: 'refused with 1008', drifts: [] })
  })
})

interface Deviation {
  what: string
  api: PartnerName
  operation: string
  server: Fetch
  found: string[]
}

const replacing = (from: string | RegExp, to: string) => answeringWith((text) => text.replace(from, to))

const deviations: Deviation[] = [
  {
    what: 'a refusal of a signature that is right, as with the secret of another app',
    api: 'awda',
    operation: 'registerUser',
    server: answeringWith(() => '{"code":1004,"message":"签名校验不通过","result":null}'),
    found: ['response: rule $.code'],
  },
  {
    what: 'the same with its code as text',
    api: 'awda',
    operation: 'registerUser',
    server: answeringWith(() => '{"code":"1004","message":"","result":null}'),
    found: ['response: rule $.code'],
  },
  {
    what: 'a renamed field that is not required',
    api: 'awda',
    operation: 'getLoan',
    server: replacing('"state"', '"status"'),
    found: ['response: field $.result.status'],
  },
  {
    what: 'a renamed field that is required',
    api: 'awda',
    operation: 'registerUser',
    server: replacing('"message":"Permintaan', '"msg":"Permintaan'),
    found: ['response: field $.msg', 'response: shape $'],
  },
  {
    what: 'a field renamed inside a list',
    api: 'awda',
    operation: 'listBanks',
    server: replacing('"bankName"', '"name"'),
    found: ['response: field $.result[0].name'],
  },
  {
    what: 'a new field',
    api: 'ppdai',
    operation: 'accountExists',
    server: replacing('{', '{"TraceId":"1",'),
    found: ['response: field $.TraceId'],
  },
  {
    what: 'a new code',
    api: 'awda',
    operation: 'registerUser',
    server: replacing('"code":0', '"code":2001'),
    found: ['response: code $.code'],
  },
  {
    what: 'a code that the operation does not list',
    api: 'ppdai',
    operation: 'sendSmsAuthCode',
    server: replacing('"ResultCode":0', '"ResultCode":-100009999'),
    found: ['response: code $.ResultCode'],
  },
  {
    what: 'a number that became text',
    api: 'awda',
    operation: 'registerUser',
    server: replacing('"message":"Permintaan berhasil"', '"message":7'),
    found: ['response: shape $.message'],
  },
  {
    what: 'an object that became a list',
    api: 'ppdai',
    operation: 'userInfoAdd',
    server: replacing(/"Content":\{[^}]*\}/, '"Content":[]'),
    found: ['response: shape $.Content'],
  },
  {
    what: 'a page instead of a response',
    api: 'awda',
    operation: 'registerUser',
    server: replacing(/^\{"code":0.*/s, '<html>maintenance</html>'),
    found: ['response: unreadable $'],
  },
  {
    what: 'a header that is not required any more',
    api: 'ppdai',
    operation: 'userInfoAdd',
    server: seeing((headers) => headers.has('x-ppd-accesstoken') || headers.set('x-ppd-accesstoken', 'any')),
    found: ['without X-PPD-ACCESSTOKEN: rule $'],
  },
  {
    what: 'a rule that returns another code',
    api: 'awda',
    operation: 'registerUser',
    server: replacing('"code":1003', '"code":1005'),
    found: ['without timestamp: rule $', 'timestamp a day old: rule $'],
  },
  {
    what: 'a signature that nobody checks',
    api: 'ppdai',
    operation: 'sendSmsAuthCode',
    server: answeringWith((text) =>
      text.includes('GTW-BRQ-INVALIDSIGN') ? '{"ResultCode":0,"ResultMessage":"ok"}' : text,
    ),
    found: ['signature of another text: rule $'],
  },
]

describe('the contract tests against a server that does not', () => {
  it.each(deviations)('find $what', async ({ api, operation, server, found }) => {
    // A refusal keeps the gateway's status 400, so a success needs its own.
    const lenient: Fetch = async (request) => new Response(await (await server(request)).text())
    const drifts = driftsOf(await run(api, lenient, operation))
    expect(drifts).toEqual(found.map((drift) => `${operation}, ${drift}`))
  })
})

describe('a broken rule', () => {
  const headers = [
    'X-PPD-APPID',
    'X-PPD-TIMESTAMP',
    'X-PPD-TIMESTAMP-SIGN',
    'X-PPD-SIGN',
    'X-PPD-ACCESSTOKEN',
  ] as const

  it('of PPDAI is one change of a request that is right', async () => {
    const { good, broken } = await sentTo('ppdai', 'userInfoAdd')
    const [one, other] = [good.headers.get('x-ppd-sign'), good.headers.get('x-ppd-timestamp-sign')]
    expect(headers.map((name) => good.headers.has(name))).toEqual(headers.map(() => true))
    expect([...broken.keys()]).toEqual([
      ...headers.map((name) => `without ${name}`),
      'signature of another text',
      'timestamp a day old',
    ])
    for (const name of headers) {
      const kept = headers.filter((each) => broken.get(`without ${name}`)!.headers.has(each))
      expect(kept).toEqual(headers.filter((each) => each !== name))
    }
    const swapped = broken.get('signature of another text')!.headers
    expect([swapped.get('x-ppd-timestamp-sign'), swapped.get('x-ppd-sign')]).toEqual([one, other])
    expect([good, broken.get('timestamp a day old')!].map(timeOf)).toEqual([seconds, seconds - 86_400])
    for (const { body } of broken.values()) expect(body).toBe(good.body)
  })

  it('of AWDA is one change of a request that is right', async () => {
    const { good, broken } = await sentTo('awda', 'registerUser')
    const names = ['appId', 'timestamp', 'signature']
    expect([...broken.keys()]).toEqual([
      ...names.map((name) => `without ${name}`),
      'signature of another text',
      'timestamp a day old',
    ])
    const right = JSON.parse(good.body) as Record<string, unknown>
    expect(right).toMatchObject({
      appId,
      timestamp: seconds,
      signature: expect.stringMatching(/^[\dA-F]{32}$/),
    })
    for (const name of names) {
      const { [name]: _, ...rest } = right
      expect(JSON.parse(broken.get(`without ${name}`)!.body)).toEqual(rest)
    }
    const turned = JSON.parse(broken.get('signature of another text')!.body) as Record<string, unknown>
    expect(turned).toEqual({ ...right, signature: [...String(right['signature'])].reverse().join('') })
    expect([good, broken.get('timestamp a day old')!].map(timeOf)).toEqual([seconds, seconds - 86_400])
  })

  it('asks for no token where the operation has none', async () => {
    const { good, broken } = await sentTo('ppdai', 'sendSmsAuthCode')
    expect(good.headers.has('x-ppd-accesstoken')).toBe(false)
    expect([...broken.keys()]).not.toContain('without X-PPD-ACCESSTOKEN')
    expect(broken.size).toBe(6)
  })

  const unreadable = ['registerUser, without appId: unreadable $']
  it.each<[string, () => Response | Promise<Response>, drifts: string[], unanswered: string[]]>([
    ['a page', () => new Response('<html>maintenance</html>'), unreadable, []],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: '/' } }), unreadable, []],
    ['nothing', () => Promise.reject(new TypeError('fetch failed')), [], ['without appId']],
  ])(
    'that is answered with %s proves nothing, and the next one is tried',
    async (_, answer, drifts, unanswered) => {
      let count = 0
      const results = await run(
        'awda',
        async (request) => (++count === 2 ? answer() : gateway(request)),
        'registerUser',
      )
      expect(driftsOf(results)).toEqual(drifts)
      expect(results.filter((result) => result.unanswered).map(({ check }) => check)).toEqual(unanswered)
      expect(
        results.map(({ saw }) => saw).filter((saw) => /^(success|refused with \d+)$/.test(saw)),
      ).toHaveLength(5)
      expect(results).toHaveLength(6)
    },
  )

  interface Sent {
    headers: Headers
    body: string
  }

  const timeOf = ({ headers, body }: Sent) => {
    const text = headers.get('x-ppd-timestamp')
    if (text === null) return (JSON.parse(body) as { timestamp: number }).timestamp
    return Date.parse(`${text.replace(' ', 'T')}Z`) / 1000
  }

  /** The request that breaks no rule, and those that break one, by its name. */
  async function sentTo(api: PartnerName, operation: string) {
    const sent: Sent[] = []
    const results = await run(
      api,
      async (request) => {
        sent.push({ headers: request.headers, body: await request.clone().text() })
        return gateway(request)
      },
      operation,
    )
    const [good, ...rest] = results.map(({ check }, index) => [check, sent[index]!] as const)
    expect([good![0], sent.length]).toEqual(['response', results.length])
    return { good: good![1], broken: new Map(rest) }
  }
})

describe('a caller that is turned away', () => {
  const known = { ppdai: [{ appId, publicKey, accessTokens: ['another'] }], awda: [{ appId, secret }] }
  it.each([
    ['token', 'ppdai', 'userInfoAdd', gatewayWith({ apps: known })],
    ['app', 'ppdai', 'sendSmsAuthCode', gatewayWith({ apps: {} })],
    ['app', 'awda', 'registerUser', gatewayWith({ apps: {} })],
    ['clock', 'awda', 'registerUser', gatewayWith({ now: () => now + 3_600_000 })],
  ] as const)('for its %s by %s is reported once, and breaks no rule', async (_, api, operation, server) => {
    const results = await run(api, server, operation)
    expect(results).toHaveLength(1)
    expect(results[0]).toMatchObject({ check: 'response', drifts: [{ kind: 'rule' }] })
    expect(results[0]!.drifts[0]!.detail).toMatch(
      / for a request that breaks no rule: is it the right app, key/,
    )
  })
})

describe('what is called', () => {
  it('is only what the contract calls safe, until it is allowed by name', () => {
    const { contract } = profiles.awda
    const called = (allowed: string[]) =>
      planRun(contract, local('awda'), {}, new Set(allowed))
        .filter(({ call }) => call)
        .map(({ operation }) => operation.id)
    for (const id of called([])) expect(contract.operations[id]?.retry, id).toBe('safe')
    expect(called([])).not.toContain('submitLoan')
    expect(called(['submitLoan'])).toEqual(expect.arrayContaining([...called([]), 'submitLoan']))
  })

  it('is never a bid, a purchase, an application or an advertisement that was not allowed', () => {
    const plan = planRun(profiles.ppdai.contract, local('ppdai'), {}, new Set())
    expect(plan.filter(({ call }) => !call).map(({ operation, why }) => [operation.id, why])).toEqual(
      [
        ['exchangeAuthorizationCode', 'sendSmsAuthCode', 'smsAuthCodeLogin', 'autoLogin'],
        ['registerAccount', 'sendSmsRegisterCode', 'registerBySmsCode', 'userInfoAdd'],
        ['placeBid', 'buyDebt', 'postListing', 'submitBid', 'submitDebtPurchase', 'saveAdvertise'],
      ]
        .flat()
        .map((id) => [id, `it has side effects; allow it with --allow ${id}`]),
    )
  })

  it('is sent nothing where the parameters of one operation cannot be signed', async () => {
    let sent = 0
    const { contract, examples, refusals, document } = profiles.ppdai
    const ids = ['sendSmsAuthCode', 'accountExists']
    const plan = planRun(contract, local('ppdai'), {}, new Set(ids)).filter(({ operation }) =>
      ids.includes(operation.id),
    )
    const results = runContract(plan, {
      api: 'ppdai',
      contract,
      document: (await document()) as Document,
      refusals,
      signer: createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) }),
      accessToken,
      server: local('ppdai'),
      paths: {},
      parameters: {
        sendSmsAuthCode: examples['sendSmsAuthCode']?.parameters['ok'] ?? '',
        accountExists: '{"Mobile":"1"}',
      },
      fetch: async () => {
        sent++
        return new Response('{}')
      },
      now: () => now,
    })
    await expect(results.next()).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining(
        'The parameters of accountExists cannot be signed: parameter 1 of 1 is not',
      ),
    })
    expect(sent).toBe(0)
  })

  it('with side effects is not sent again once a broken rule was accepted', async () => {
    const accepting: Fetch = async () => new Response('{"ResultCode":0,"ResultMessage":""}')
    const results = await run('ppdai', accepting, 'sendSmsAuthCode')
    expect(results.map(({ saw }) => saw)).toEqual(['success', 'success'])
  })

  it('leaves out a guessed path at a real server, also when it is allowed', () => {
    const { contract } = profiles.awda
    const server = { url: contract.servers['staging']!, named: true }
    const plan = planRun(contract, server, { getLoan: '/confirmed' }, new Set(['submitLoan']))
    const called = plan.filter(({ call }) => call).map(({ operation }) => operation.id)
    expect(called).toEqual(['getLoan'])
  })
})

describe('reports', () => {
  it('are XML that a CI system reads', async () => {
    const results = await run('awda', replacing('"code":0', '"code":2001'), 'registerUser')
    const xml = toJUnit('awda', results)
    expect(xml).toContain('<testsuites name="lendspec awda" tests="6" failures="1">')
    expect(xml).toContain(
      '<failure type="drift" message="code $.code: 2001 is not among the codes of registerUser"/>',
    )
    expect(xml.match(/<testcase /g)).toHaveLength(6)
  })

  if (isFull)
    it.each(partnerNames)('hold nothing of a person or an app of %s', async (api) => {
      const canary = 'canary-of-nobody'
      const server = answeringWith((text) =>
        text
          .replace('{', `{"IdCard":"${canary}","nested":{"phone":"${canary}"},`)
          .replace(/"(ok|[^"]*berhasil|OK)"/, `"${canary}"`),
      )
      const results = await run(api, server)
      const document = (await profiles[api].document()) as Document
      const redaction = { document, ...{ ppdai, awda }[api] }
      const evidence = JSON.stringify(results.map((result) => toEvidence(result, redaction)))
      const told = evidence + toJUnit(api, results) + JSON.stringify(results.map(summarize))
      for (const datum of [canary, secret, accessToken, '15200000001', '81234567890', '3171010101900001']) {
        expect(told.includes(datum), datum).toBe(false)
      }
    })

  it.each(['\n::add-mask::x\u001b[31m', '15299998888', 'phone_15299998888'])(
    'show no name that a server made up: %j',
    async (name) => {
      const server = answeringWith((text) => text.replace('{', `{${JSON.stringify(name)}:1,`))
      const results = await run('awda', server, 'registerUser')
      const redaction = { document: (await profiles.awda.document()) as Document, ...awda }
      const told =
        JSON.stringify(results.map((result) => toEvidence(result, redaction))) +
        JSON.stringify(results.map(summarize)) +
        toJUnit('awda', results)
      expect(driftsOf(results)[0]).toBe(
        `registerUser, response: field $['<name of ${name.length} characters>']`,
      )
      for (const piece of [name, JSON.stringify(name).slice(1, -1), '15299998888']) {
        expect(told).not.toContain(piece)
      }
    },
  )

  it('show of a request what the contract names, in any case', async () => {
    const [result] = await run('ppdai', gatewayWith(), 'sendSmsAuthCode')
    const body = JSON.stringify({ mobile: '15200000001', Phone: '15200000001', list: [1] })
    const document = (await profiles.ppdai.document()) as Document
    const evidence = toEvidence({ ...result!, sent: { ...result!.sent, body } }, { document, ...ppdai })
    expect(evidence.request.body).toEqual({ mobile: '<phone>', Phone: '<string>', list: ['<number>'] })
  })
})
