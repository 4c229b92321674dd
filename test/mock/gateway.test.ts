import { describe, expect, it, vi } from 'vitest'
import type { PartnerName } from '../../generated/index.ts'
import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import { operations as ppdaiOperations } from '../../generated/ppdai/operations.ts'
import type { Operation } from '../../src/core/contract.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import type { Exchange } from '../../src/mock/exchange.ts'
import { createGateway } from '../../src/mock/gateway.ts'
import { HeaderView } from '../../src/mock/plain.ts'
import { createAwdaSigner } from '../../generated/awda/signer.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { cases, omit } from './spoilt.ts'
import {
  accessToken,
  appId,
  exampleOf,
  gatewayWith,
  now,
  privateKey,
  requestOf,
  secret,
  seconds,
  signExample,
  strangerKey,
} from '../support.ts'

describe('an internal error', () => {
  it('is answered and logged by its place, and never by what was sent', async () => {
    const log: string[] = []
    const broken = {
      get secret(): never {
        throw new Error('canary')
      },
    }
    const gateway = createGateway({
      apps: { ppdai: new Map(), awda: new Map([[appId, broken]]) },
      onAnswer: ({ status, verdict }) => log.push(`${status} ${verdict}`),
    })
    const { registerUser } = awdaOperations
    const signed = await signExample('awda', registerUser, { timestamp: Math.floor(Date.now() / 1000) })
    const response = await gateway(requestOf('awda', registerUser, signed))
    expect(response.status).toBe(500)
    const told = (await response.text()) + log.join('\n')
    expect(log).toEqual([expect.stringMatching(/^500 lendspec failed, please report it: .*secret/)])
    expect(told).not.toContain('canary')
  })
})

describe('a gateway without any wire', () => {
  const signal = () => new AbortController().signal
  const plainRequest = async (api: PartnerName, operation: Operation, query = '') => {
    const { headers, body } = await signExample(api, operation)
    const path = `/${api}${operation.path}${query}`
    return {
      method: 'POST',
      path,
      headers: Object.fromEntries(new Headers(headers)),
      body: Buffer.from(body),
    }
  }
  const both = [
    ['awda', awdaOperations.registerUser],
    ['ppdai', ppdaiOperations.sendSmsAuthCode],
  ] as const

  it.each(both)('responds to %s synchronously, after the first request', async (api, operation) => {
    const { plain } = gatewayWith()
    for (const query of ['', '?a=b']) {
      const request = await plainRequest(api, operation, query)
      const first = await plain(request, signal)
      const second = plain(request, signal)
      expect(second).toEqual(first)
      expect(second).toMatchObject({ status: 200, headers: { 'x-lendspec-source': 'example' } })
    }
  })

  it.each(both)('says at once why it refuses %s, after the first refusal', async (api, operation) => {
    const { plain } = gatewayWith()
    const request = await plainRequest(api, operation)
    const wrong = { ...request, headers: { ...request.headers, 'x-ppd-appid': '' }, body: Buffer.from('{}') }
    const first = await plain(wrong, signal)
    expect(plain(wrong, signal)).toEqual(first)
    expect(first).toMatchObject({ headers: { 'x-lendspec-reason': 'app-missing' } })
  })

  it.each(['constructor', '__proto__', 'toString'])('has no header %s unless it was sent', async (name) => {
    expect(new HeaderView({}).get(name)).toBeNull()
    expect(new HeaderView(Object.fromEntries([[name.toLowerCase(), 'a']])).get(name)).toBe('a')
  })
})

describe('the text of an AWDA body', () => {
  const gateway = gatewayWith()
  const ask = async (body: string) => {
    const signed = await createAwdaSigner({ appId, secret }).sign({
      operation: awdaOperations.registerUser,
      body,
      timestamp: seconds,
    })
    return (await gateway(requestOf('awda', awdaOperations.registerUser, signed))).json()
  }
  const good = exampleOf('awda', awdaOperations.registerUser).parameters

  it('is signed without the whitespace around it', async () => {
    expect(await ask(`\n ${good}\r\n\n`)).toMatchObject({ code: 0 })
  })

  it('names no parameter twice', async () => {
    expect(await ask(good.replace('{', '{"mobile":"82222222222",'))).toMatchObject({ code: 1007 })
  })
})

describe('the window', () => {
  const gateway = gatewayWith()
  it.each([
    ['awda', awdaOperations.registerUser, 60],
    ['ppdai', ppdaiOperations.sendSmsAuthCode, 600],
  ] as const)('of %s takes its own bounds', async (api, operation, window) => {
    for (const timestamp of [seconds - window, seconds + window]) {
      const response = await gateway(
        requestOf(api, operation, await signExample(api, operation, { timestamp })),
      )
      expect(response.headers.get('x-lendspec-source')).toBe('example')
    }
  })

  it('explains a refusal in seconds', async () => {
    const operation = awdaOperations.registerUser
    const response = await gateway(
      requestOf('awda', operation, await signExample('awda', operation, { timestamp: seconds - 61 })),
    )
    expect(response.headers.get('x-lendspec-reason')).toBe('timestamp-expired')
    expect(response.headers.get('x-lendspec-detail')).toContain(
      'The timestamp is 61 s behind the server (allowed: 60 s; server 2026-11-21 12:00:00 UTC',
    )
  })
})

describe('an honest call', () => {
  it('with the parameters of another is not a replay: PPDAI signs them alike at any time', async () => {
    const gateway = gatewayWith({ strictReplay: true })
    const operation = ppdaiOperations.sendSmsAuthCode
    for (const timestamp of [seconds, seconds + 1]) {
      const response = await gateway(
        requestOf('ppdai', operation, await signExample('ppdai', operation, { timestamp })),
      )
      expect(response.headers.get('x-lendspec-source')).toBe('example')
    }
  })
})

describe('a parameter', () => {
  const gateway = gatewayWith()
  const send = async (api: PartnerName, operation: Operation, parameters: object) => {
    const signer =
      api === 'awda'
        ? createAwdaSigner({ appId, secret })
        : createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) })
    const wire = await signer.sign({
      operation,
      body: JSON.stringify(parameters),
      timestamp: seconds,
      accessToken,
    })
    return gateway(requestOf(api, operation, wire))
  }

  it.each([
    ['ppdai', ppdaiOperations.sendSmsAuthCode, { Mobile: '1' }, { ResultCode: -100001101 }],
    ['ppdai', ppdaiOperations.sendSmsAuthCode, { DeviceFP: '1', Mobile: '' }, { ResultCode: -100001102 }],
    ['awda', awdaOperations.registerUser, { mobile: '8', name: 'S', nik: '3' }, { code: 1006 }],
    ['awda', awdaOperations.registerUser, { mobile: '8', name: 'S', nik: '3', email: '' }, { code: 1006 }],
    ['awda', awdaOperations.registerUser, { mobile: 8, name: 'S', nik: '3', email: 'e' }, { code: 1007 }],
  ] as const)(
    'of %s that is wrong gets the code for it: %#',
    async (api, operation, parameters, expected) => {
      const response = await send(api, operation, parameters)
      expect(await response.json()).toMatchObject(expected)
      expect(response.headers.get('x-lendspec-evidence')).toBe('documented')
    },
  )
})

describe('a token', () => {
  it('is required where the document lists it', async () => {
    const { headers, body } = await signExample('ppdai', ppdaiOperations.userInfoAdd)
    const wire = { headers: omit(headers, 'X-PPD-ACCESSTOKEN'), body }
    const response = await gatewayWith()(requestOf('ppdai', ppdaiOperations.userInfoAdd, wire))
    expect(await response.json()).toMatchObject({ Code: 'GTW-BRQ-INVALIDTOKEN' })
    expect(response.headers.get('x-lendspec-evidence')).toBe('observed')
  })
})

describe('the gateway', () => {
  it('reports every response to its owner, without bodies, headers and signatures', async () => {
    const entries: object[] = []
    const gateway = gatewayWith({ onAnswer: (entry) => entries.push(entry) })
    const operation = awdaOperations.registerUser
    await gateway(requestOf('awda', operation, await signExample('awda', operation)))
    expect(entries).toEqual([
      { api: 'awda', operation: 'registerUser', verdict: 'ok', status: 200, durationMs: expect.any(Number) },
    ])
    const { nik } = JSON.parse(exampleOf('awda', operation).parameters) as { nik: string }
    expect(JSON.stringify(entries)).not.toContain(nik)
  })

  it('shows every exchange whole to who wants to see it', async () => {
    const exchanges: Exchange[] = []
    const gateway = gatewayWith({ onExchange: (read) => exchanges.push(read()) })
    const operation = awdaOperations.registerUser
    const wire = await signExample('awda', operation)
    await gateway(requestOf('awda', operation, wire))
    await gateway(requestOf('awda', operation, await cases['another key']!.spoil('awda', operation)))
    await gateway(new Request('http://127.0.0.1/nowhere?q'))
    const common = { at: now, durationMs: expect.any(Number) }
    expect(exchanges).toEqual([
      {
        ...common,
        id: 1,
        api: 'awda',
        operation: 'registerUser',
        verdict: 'ok',
        ok: true,
        evidence: 'published',
        request: {
          method: 'POST',
          path: `/awda${operation.path}`,
          headers: { 'content-type': 'application/json' },
          body: wire.body,
        },
        answer: {
          status: 200,
          headers: expect.objectContaining({ 'x-lendspec-source': 'example' }),
          body: exampleOf('awda', operation).answer,
        },
      },
      expect.objectContaining({ id: 2, verdict: 'signature-mismatch', ok: false, evidence: 'documented' }),
      expect.objectContaining({ id: 3, api: '', operation: '', ok: false }),
    ])
  })

  it('says why a signature is wrong, in a header, to the log and to whoever watches', async () => {
    const seen: unknown[] = []
    const gateway = gatewayWith({
      onExchange: (read) => seen.push(read().diagnosis?.cause),
      onAnswer: ({ detail }) => seen.push(detail),
    })
    const operation = ppdaiOperations.sendSmsAuthCode
    const wrong = await cases['another key']!.spoil('ppdai', operation)
    const refused = await gateway(requestOf('ppdai', operation, wrong))
    await gateway(requestOf('ppdai', operation, await signExample('ppdai', operation)))
    const detail = refused.headers.get('x-lendspec-detail')
    expect(detail).toMatch(/^wrong-key \(likely\): X-PPD-TIMESTAMP-SIGN was made with another key/)
    expect(seen).toEqual([detail, 'wrong-key', undefined, undefined])
  })

  it.each([false, true])('shows values in a diagnosis with showValues: %s', async (showValues) => {
    const seen: Exchange[] = []
    const gateway = gatewayWith({ showValues, onExchange: (read) => seen.push(read()) })
    const operation = awdaOperations.registerUser
    const { headers, body } = await signExample('awda', operation)
    await gateway(requestOf('awda', operation, { headers, body: body.replace(/"mobile":"/, '$&\\u0038') }))
    const [phone = ''] = /8\d{9,}/.exec(exampleOf('awda', operation).parameters) ?? []
    expect(phone).toMatch(/^8/)
    expect(JSON.stringify(seen[0]?.diagnosis).includes(phone)).toBe(showValues)
  })

  it('does not run in production by mistake', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => gatewayWith()).toThrow(/NODE_ENV is production.*--allow-production/s)
    expect(() => gatewayWith({ allowProduction: true })).not.toThrow()
    vi.unstubAllEnvs()
  })

  it('refuses a private key where a public one belongs', () => {
    expect(() => createGateway({ apps: { ppdai: [{ appId: 'a', publicKey: strangerKey }] } })).toThrow(
      /public key/,
    )
  })
})
