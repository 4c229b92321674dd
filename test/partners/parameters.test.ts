import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { connect } from '../../src/client/client.ts'
import { withMethods } from '../../src/client/methods.ts'
import { findServer } from '../../src/client/server.ts'
import { planRun } from '../../src/conformance/plan.ts'
import { type RunOptions, ask } from '../../src/conformance/ask.ts'
import { runContract } from '../../src/conformance/run.ts'
import { ContractError, RejectedError } from '../../src/core/errors.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { operationsOf } from '../../src/generate/contract.ts'
import { annotate } from '../../src/site/build/annotate.ts'
import { samplesOf } from '../../src/generate/samples/index.ts'
import type { Document as Bundle } from '../../src/conformance/schema.ts'
import { schemes } from '../../generated/index.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { appId, engines, gatewayWith, now, privateKey } from '../support.ts'
import type { Rendered } from './parameters.ts'

const rendered = await vi.hoisted(async (): Promise<Rendered> => {
  return (await import('./parameters.ts')).renderParameters()
})
const { contract, partner, loaded, folder } = rendered
vi.mock('../../src/mock/profiles.ts', async (original) => {
  const { profiles, ...rest } = await original<typeof import('../../src/mock/profiles.ts')>()
  const document = () => Promise.resolve(structuredClone(rendered.loaded.document))
  return {
    ...rest,
    profiles: { ...profiles, ppdai: { ...profiles.ppdai, ...rendered.partner, name: 'ppdai', document } },
  }
})
afterAll(() => rendered.remove())

type Method = (parameters?: unknown, options?: object) => Promise<unknown>

const server = 'http://127.0.0.1:4010/ppdai'
const signer = createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) })

function client(engine: (typeof engines)[number], seen: Request[] = [], options: object = {}) {
  const gateway = gatewayWith({ engine })
  const fetch = (request: Request) => {
    seen.push(request.clone())
    return gateway(request)
  }
  const core = connect(contract, signer, { server, fetch, now: () => now, retry: false, ...options })
  return withMethods<Record<string, Method>>(core, contract.operations, {})
}

const calls = Object.entries(partner.examples).map(([id, { parameters }]) => [id, parameters['ok']!] as const)
const wire: Record<string, string> = {
  getOrder: 'GET /orders/A%201%2F2?page=2&fields=id,a%2Cb&filter%5Bstate%5D=open',
  cancelOrder: 'DELETE /orders/A%201%2F2',
  getMyOrder: 'GET /orders/mine',
  addNote: 'POST /orders/A1/notes',
  addProof: 'POST /proofs',
  accountExists: 'POST /auth/registerservice/accountexist',
}

describe.each(engines)('a call of more than JSON, answered by %s', (engine) => {
  it.each(calls)('%s goes out as the contract says, and is answered', async (id, text) => {
    const { readGivenFiles } = await import('../../src/client/request/files.ts')
    const seen: Request[] = []
    const answer = await client(engine, seen, { validate: 'throw' })[id]!(readGivenFiles(JSON.parse(text)))
    expect(answer).toMatchObject({ ResultCode: 0 })
    const [{ method, url }] = seen as [Request]
    expect(`${method} ${url.slice(server.length)}`).toBe(wire[id])
  })

  it.each<[string, unknown, string]>([
    ['getOrder', { params: { path: { orderId: 'a' }, query: { page: 0 } } }, 'parameter page'],
    ['getOrder', { params: { path: { orderId: 'a' }, query: { page: 'two' } } }, 'parameter page'],
    [
      'getOrder',
      { params: { path: { orderId: 'longer than twelve' }, query: { page: 1 } } },
      'parameter orderId',
    ],
    [
      'getOrder',
      { params: { path: { orderId: 'a' }, query: { page: 1, filter: { state: 'lost' } } } },
      'parameter filter.state',
    ],
    ['addNote', { params: { path: { orderId: 'a' } }, body: { text: '' } }, 'parameter text'],
    ['addNote', { params: { path: { orderId: 'a' } }, body: { text: 'a', stars: 6 } }, 'parameter stars'],
    ['addNote', { params: { path: { orderId: 'a' } }, body: {} }, 'parameter'],
    ['addProof', { body: { file: new Blob(['a']), meta: {} } }, 'parameter pages'],
  ])('%s of %o is refused', async (id, given, verdict) => {
    const entries: { verdict: string }[] = []
    const gateway = gatewayWith({ engine, onAnswer: (entry) => entries.push(entry) })
    const core = connect(contract, signer, { server, fetch: gateway, now: () => now, retry: false })
    await expect(core.call(contract.operations[id]!, given)).rejects.toThrow(RejectedError)
    expect(entries[0]?.verdict.replace('filter.', '')).toBe(verdict.replace('filter.', ''))
  })

  it('is refused with a wrong signature, which covers its headers', async () => {
    const gateway = gatewayWith({ engine })
    const { headers } = await signer.sign({
      operation: contract.operations['getOrder']!,
      body: '',
      timestamp: now / 1000,
    })
    const signed = new Headers(headers)
    const ask = () => gateway(new Request(`${server}/orders/a?page=1`, { headers: signed }))
    expect((await ask()).headers.get('x-lendspec-source')).toBe('example')
    signed.set('X-PPD-SIGN', headers['X-PPD-TIMESTAMP-SIGN'] ?? '')
    expect((await ask()).headers.get('x-lendspec-reason')).toBe('signature-mismatch')
  })

  it.each([
    ['GET', '/orders/mine', 200, 'getMyOrder'],
    ['DELETE', '/orders/mine', 405, 'getMyOrder'],
    ['PUT', '/orders/a', 405, 'getOrder'],
    ['GET', '/orders/', 404, ''],
    ['GET', '/orders/a/b', 404, ''],
  ])('%s %s is %i', async (method, path, status, operation) => {
    const entries: { operation: string }[] = []
    const gateway = gatewayWith({ engine, onAnswer: (entry) => entries.push(entry) })
    expect((await gateway(new Request(server + path, { method }))).status).toBe(status)
    expect(entries[0]?.operation).toBe(operation)
  })
})

describe('before anything is signed', () => {
  it.each(['..', '.', '', []])('a path id of %o is refused', async (orderId) => {
    const seen: Request[] = []
    const call = client('examples', seen)['cancelOrder']!({ params: { path: { orderId } } })
    await expect(call).rejects.toThrow(ContractError)
    await expect(call).rejects.toThrow('cancelOrder: path parameter orderId is')
    expect(seen).toEqual([])
  })

  it('parameters are validated where the client is asked to', async () => {
    const given = { params: { path: { orderId: 'a' }, query: { page: 0 } } }
    const call = client('examples', [], { validate: 'throw' })['getOrder']!(given)
    await expect(call).rejects.toThrow('/query/page minimum')
  })
})

it('calls an operation at its confirmed path, with its parameters', async () => {
  const seen: Request[] = []
  const paths = { cancelOrder: '/confirmed/{orderId}' }
  await client('examples', seen, { paths })['cancelOrder']!({ params: { path: { orderId: 'a/b' } } }).catch(
    () => {},
  )
  expect(seen[0]?.url).toBe(`${server}/confirmed/a%2Fb`)
})

describe('the contract tests', () => {
  const options = (engine: (typeof engines)[number]): RunOptions => ({
    api: 'ppdai',
    contract: partner.contract,
    document: loaded.document as unknown as Bundle,
    refusals: partner.refusals,
    server: findServer(partner.contract, server, false),
    paths: {},
    signer,
    accessToken: undefined,
    parameters: Object.fromEntries(calls),
    fetch: gatewayWith({ engine }),
    now: () => now,
  })

  it.each(engines)('call every operation, and find no drift with %s', async (engine) => {
    const run = options(engine)
    const plan = planRun(run.contract, run.server, {}, new Set(Object.keys(wire)))
    const results = []
    for await (const result of runContract(plan, run)) results.push(result)
    expect(results.flatMap(({ drifts }) => drifts)).toEqual([])
    expect(new Set(results.map(({ operation }) => operation.id))).toEqual(new Set(Object.keys(wire)))
  })

  it('send what the contract says', async () => {
    const { sent } = await ask(partner.contract.operations['getOrder']!, undefined, options('examples'))
    expect(sent.url).toBe(`${server}${wire['getOrder']!.slice(4)}`)
  })
})

describe('the types', () => {
  beforeAll(() => {
    writeFileSync(
      join(folder, 'usage.ts'),
      `import type { PpdaiOperations } from './client.ts'
export async function use(client: PpdaiOperations) {
  await client.getOrder({ params: { path: { orderId: 'a' }, query: { page: 1, fields: ['id'], filter: { state: 'open' } }, header: { 'X-Trace': 'a' } } })
  await client.cancelOrder({ params: { path: { orderId: 'a' } } })
  await client.getMyOrder()
  await client.addNote({ params: { path: { orderId: 'a' } }, body: { text: 'a', stars: 5, tags: ['a'] } })
  await client.addProof({ body: { file: new Blob([]), meta: { pages: 1 } } })
  await client.accountExists({ AccountName: 'a' })
  // @ts-expect-error the query is required
  await client.getOrder({ params: { path: { orderId: 'a' } } })
  // @ts-expect-error a page is a number
  await client.getOrder({ params: { path: { orderId: 'a' }, query: { page: 'a' } } })
  // @ts-expect-error the signer sets it
  await client.getOrder({ params: { path: { orderId: 'a' }, query: { page: 1 }, header: { 'X-PPD-SIGNVERSION': 1 } } })
  // @ts-expect-error a path parameter is required
  await client.cancelOrder({})
  // @ts-expect-error a body is required
  await client.addNote({ params: { path: { orderId: 'a' } } })
  // @ts-expect-error a file is no text
  await client.addProof({ body: { file: 'a', meta: { pages: 1 } } })
}
`,
    )
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'], exclude: [] }),
    )
  })

  it('demand what a call needs, and know bytes from text', () => {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
    const run = () => execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8', stdio: 'pipe' })
    expect(run).not.toThrow()
  }, 120_000)
})

it.each([
  ['GET', '/orders/{orderId}'],
  ['DELETE', '/orders/{orderId}'],
  ['POST', '/proofs'],
])('client.http refuses %s %s by name: it would write other bytes', async (method, path) => {
  const seen: Request[] = []
  const { http } = client('examples', seen) as unknown as { http: { request: Method } }
  const call = http.request(method, path as never)
  await expect(call).rejects.toThrow('client.http sends JSON objects alone')
  expect(seen).toEqual([])
})

it('the page has samples and evidence for each operation', () => {
  const document = structuredClone(loaded.document)
  annotate({ name: 'ppdai', scheme: schemes.ppdai, contract: partner.contract }, document)
  const described = operationsOf(document).map(({ operation }) => operation)
  expect(described.map(({ operationId }) => operationId)).toEqual(Object.keys(wire))
  for (const operation of described) {
    expect(operation.description).toContain('**Evidence:** ')
    expect(Object.keys(operation)).toContain('x-codeSamples')
  }
})

describe('the samples', () => {
  it.each(Object.keys(wire))('of %s call its address', (id) => {
    const samples = samplesOf('ppdai', loaded.document, id)
    expect(samples.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['TypeScript', 'curl + openssl']),
    )
    const { source } = samples.find(({ lang }) => lang === 'curl')!
    expect(source).toContain(`http://127.0.0.1:4010/ppdai${wire[id]!.replace(/^\w+ /, '')}`)
  })
})
