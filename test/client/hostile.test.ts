import createClient from 'openapi-fetch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partnerNames } from '../../generated/index.ts'
import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import { operations as ppdaiOperations } from '../../generated/ppdai/operations.ts'
import type { paths } from '../../generated/ppdai/types.ts'
import { isLendspecError } from '../../src/core/errors.ts'
import { createAwdaReceiver, ppdaiScheme, signing } from '../../src/index.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { createVerifier as createPpdaiVerifier } from '../../generated/ppdai/verify.ts'
import type { SignedRequest } from '../../src/signing/scheme.ts'
import { answers, noise, texts } from './faults/hostile.ts'
import {
  breakingHeaders,
  fields,
  methodOf,
  ofAnotherType,
  refusalOf,
  refused,
  value,
} from './faults/inputs.ts'
import { hops, startRedirects } from './faults/redirects.ts'
import { startServer, startSocketServer, trusting } from './faults/servers.ts'
import { respell, respellBody, unchecked } from './faults/spellings.ts'
import {
  allOperations,
  answering,
  appId,
  awdaClient,
  customer,
  gatewayWith,
  now,
  ppdaiClient,
  privateKey,
  publicKey,
  requestOf,
  secret,
  signExample,
  sms,
} from '../support.ts'

describe('a parameter of PPDAI', () => {
  it.each(fields)('is refused when it is not as declared: $id $name, $type', async ({ id, name, type }) => {
    const { signed } = profiles.ppdai.contract.operations[id]!
    // What is not signed has no string to sign; the contract's types are checked when asked to.
    const call = methodOf('ppdai', id, { validate: signed ? 'off' : 'throw' })
    const fault = signed
      ? { reason: 'wrong-type', field: name }
      : { problems: expect.arrayContaining([expect.stringMatching(`^/${name} `)]) }
    for (const bad of ofAnotherType[type]!) {
      const error = await refusalOf(() => call({ [name]: bad }))
      expect(error).toMatchObject(fault)
      expect(error.message).not.toMatch(/private-value|7777777/)
    }
  })

  const signedFields = fields.filter(({ id }) => profiles.ppdai.contract.operations[id]!.signed)
  it.each(signedFields)('is refused beside itself in another case: $id $name', async ({ id, name, type }) => {
    const good = type === 'String' ? value : type === 'Other' ? [value] : 5
    const error = await refusalOf(() => methodOf('ppdai', id)({ [name]: good, [name.toUpperCase()]: good }))
    expect(error).toMatchObject({ reason: 'same-name', field: name.toLowerCase() })
    expect(error.message).not.toContain(value)
  })
})

describe.each(partnerNames)('any call to %s', (api) => {
  const ids = allOperations.filter((operation) => operation.api === api).map(({ id }) => id)

  it.each(refused)('is refused, and the field named: %s', async (_, make, field) => {
    const parameters = make()
    for (const id of ids) {
      const error = await refusalOf(() => methodOf(api, id)(parameters))
      expect(error).toMatchObject({ code: 'SIGNATURE', field: expect.stringMatching(field) })
      expect(error.message).not.toContain(value)
    }
  })

  it.each([[[{ value }]], [value], [5]])('is refused with %j for parameters', async (bad) => {
    for (const id of ids) {
      const error = await refusalOf(() => methodOf(api, id)(bad))
      expect(error).toMatchObject({ reason: 'not-an-object' })
    }
  })
})

describe('a value for a header', () => {
  it.each(breakingHeaders)('is refused: %j', async (bad) => {
    const add = (options: object) => methodOf('ppdai', 'userInfoAdd', options)
    const calls = {
      appId: [async () => add({ appId: bad })],
      accessToken: [
        () => add({ accessToken: bad })({ PlatformType: 1 }),
        () => add({})({ PlatformType: 1 }, { accessToken: bad }),
      ],
    }
    for (const [option, attempts] of Object.entries(calls)) {
      for (const attempt of attempts) {
        const error = await refusalOf(attempt)
        expect(error).toMatchObject({ code: 'CONFIGURATION', message: expect.stringMatching(`^${option}`) })
        expect(error.message).not.toContain(value)
      }
    }
  })
})

describe('a hostile response', () => {
  /** Calls a partner for an operation that is safe, and for one that is not. */
  async function callBoth(fetch: (request: Request) => Promise<Response>, options: object): Promise<void> {
    const [ppdai, awda] = [ppdaiClient(fetch, options), awdaClient(fetch, options)]
    for (const call of [() => ppdai.sendSmsAuthCode(sms), () => awda.getLoan({})]) {
      const error: unknown = await call().then(
        () => 'a success',
        (reason: unknown) => reason,
      )
      expect(isLendspecError(error), String(error)).toBe(true)
    }
  }
  const callPort = (port: number) =>
    callBoth((request) => fetch(request), { server: `http://127.0.0.1:${port}`, timeout: 150, retry: false })

  it.each(Object.entries(answers))('ends in a typed error and in bounded memory: %s', async (_, answer) => {
    const server = await startServer(answer)
    const used = () => process.memoryUsage().heapUsed + process.memoryUsage().external
    const before = used()
    let peak = 0
    const timer = setInterval(() => (peak = Math.max(peak, used() - before)), 5)
    await callPort(server.port).finally(() => clearInterval(timer))
    server.close()
    // Garbage included; a response that is kept in pieces takes more than a gigabyte.
    expect(peak).toBeLessThan(200e6)
  })

  it.each(Object.entries(noise))('ends in a typed error: %s', async (_, answer) => {
    const server = await startSocketServer(answer)
    await callPort(server.port)
    server.close()
  })

  it.each(Object.entries(texts))('ends in a typed error: %s', async (_, text) => {
    await callBoth(answering(text), {})
  })

  it.each([4, 65_536, 8_000_000])('is read no further than its cap, in pieces of %d bytes', async (size) => {
    let taken = 0
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      taken += size
      controller.enqueue(new Uint8Array(size))
    }
    const call = awdaClient(async () => new Response(new ReadableStream({ pull }))).getLoan({})
    await expect(call).rejects.toMatchObject({ code: 'CONTRACT' })
    expect(taken).toBeLessThanOrEqual(2 * 1024 * 1024 + 3 * size)
  })
})

describe('a redirect', () => {
  let redirects: Awaited<ReturnType<typeof startRedirects>>
  beforeAll(async () => {
    redirects = await startRedirects()
  })
  afterAll(() => redirects.close())
  const real = (request: Request) => fetch(request)
  const matrix = hops.flatMap((hop) => [301, 302, 303, 307, 308].map((status) => ({ hop, status })))

  it.each(matrix)('$status $hop carries neither signature nor body', async ({ hop, status }) => {
    const server = redirects.aim(hop, status)
    const alone = createClient<paths>({ baseUrl: server })
    alone.use(signing(ppdaiScheme({ appId, privateKey })))
    const turnedAway = { code: 'TRANSPORT', reason: 'redirect' }
    await trusting(async () => {
      await expect(ppdaiClient(real, { server }).sendSmsAuthCode(sms)).rejects.toMatchObject(turnedAway)
      await expect(awdaClient(real, { server }).registerUser(customer)).rejects.toMatchObject(turnedAway)
      await expect(alone.POST('/auth/authservice/sendsmsauthcode', { body: sms })).rejects.toThrow()
    })
    expect(redirects.second).toEqual({ requests: 0, leaked: '' })
  })

  it.each(hops)(
    '%s takes both along where somebody follows it, so the matrix proves something',
    async (hop) => {
      const server = redirects.aim(hop, 307)
      const following = (request: Request) => fetch(new Request(request, { redirect: 'follow' }))
      await trusting(() => ppdaiClient(following, { server }).sendSmsAuthCode(sms))
      expect(redirects.second.leaked).toMatch(/x-ppd-sign.*15200000001/)
    },
  )
})

describe('a request that was accepted', () => {
  const operation = ppdaiOperations.sendSmsAuthCode
  const verifier = createPpdaiVerifier(new Map([[appId, { publicKey }]]))

  it.each(['X-PPD-SIGN', 'X-PPD-TIMESTAMP-SIGN'])(
    'is not accepted again, %s spelt otherwise',
    async (name) => {
      const wire = await signExample('ppdai', operation)
      const gateway = gatewayWith({ strictReplay: true })
      const reasonOf = async (spelt: SignedRequest) =>
        (await gateway(requestOf('ppdai', operation, spelt))).headers.get('x-lendspec-reason')
      expect(await reasonOf(wire)).toBeNull()
      expect(await reasonOf(wire)).toBe('replayed')
      const original = wire.headers[name]!
      const bytes = Buffer.from(original, 'base64')
      const spellings = Object.entries(respell(original)).filter(([, spelling]) => spelling !== original)
      expect(spellings.length).toBeGreaterThanOrEqual(7)
      for (const [change, spelling] of spellings) {
        expect(Buffer.from(spelling, 'base64').subarray(0, bytes.length), change).toEqual(bytes)
        const headers = { ...wire.headers, [name]: spelling }
        const verdict = verifier.verify({ operation, body: wire.body, now, headers: unchecked(headers) })
        expect(verdict, change).toMatchObject({ ok: false, reason: 'signature-malformed' })
        // Some cannot be in a header at all; some lose their whitespace there, and are the original again.
        const reason = await reasonOf({ ...wire, headers }).catch((error: Error) => error.name)
        expect(reason, change).toMatch(/^(TypeError|replayed|signature-malformed)$/)
      }
    },
  )

  it.each([
    ['ppdai', ppdaiOperations.registerAccount],
    ['awda', awdaOperations.registerUser],
  ] as const)('is not accepted again by %s, its body spelt otherwise', async (api, operation) => {
    const wire = await signExample(api, operation)
    const gateway = gatewayWith({ strictReplay: true })
    await gateway(requestOf(api, operation, wire))
    for (const [change, body] of Object.entries(respellBody(wire.body))) {
      const answer = await gateway(requestOf(api, operation, { ...wire, body }))
      expect(answer.headers.get('x-lendspec-reason'), change).toBe('replayed')
    }
  })

  it('is the same notification with its body spelt otherwise', async () => {
    const { body } = await signExample('awda', awdaOperations.getLoan)
    const receiver = createAwdaReceiver({ appId, secret, now: () => now })
    const handle = async (text: string) => (await receiver.handle(Buffer.from(text), () => {})).status
    expect(await handle(body)).toBe('handled')
    for (const [change, spelt] of Object.entries(respellBody(body))) {
      expect(await handle(spelt), change).toBe('duplicate')
    }
  })
})
