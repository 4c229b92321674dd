import { describe, expect, it } from 'vitest'
import { operations as awdaOperations } from '../generated/awda/operations.ts'
import { operations as ppdaiOperations } from '../generated/ppdai/operations.ts'
import type { Operation } from '../src/contract.ts'
import { createKeySigner } from '../src/keys.ts'
import { createGateway } from '../src/mock/gateway.ts'
import type { ApiName } from '../src/mock/profiles.ts'
import { createAwdaSigner } from '../src/signing/awda.ts'
import { createPpdaiSigner } from '../src/signing/ppdai.ts'
import { cases, omit } from './spoilt.ts'
import {
  accessToken,
  allOperations,
  appId,
  exampleOf,
  gatewayWith,
  privateKey,
  requestOf,
  secret,
  seconds,
  signExample,
  strangerKey,
} from './support.ts'

const signed = allOperations.filter(({ operation }) => operation.signed)

describe.each(Object.entries(cases))('%s', (_, { spoil, ...answers }) => {
  const gateway = gatewayWith()

  it.each(signed)('is answered by $api $id with the code of the partner', async ({ api, operation }) => {
    const response = await gateway(requestOf(api, operation, await spoil(api, operation)))
    const answer = (await response.json()) as Record<string, unknown>
    const [status, code, grade] = answers[api]
    expect([response.status, answer['Code'] ?? answer['code']]).toEqual([status, code])
    expect(response.headers.get('x-lendspec-evidence')).toBe(grade)
    expect(response.headers.get('x-lendspec-source')).toBe('refusal')
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
    expect(response.headers.get('x-lendspec-detail')).toBe(
      'timestamp is 61 s behind the server, 60 s are allowed',
    )
  })
})

describe('a repeated request', () => {
  it('is answered again, as no document says otherwise', async () => {
    const gateway = gatewayWith()
    const wire = await signExample('awda', awdaOperations.registerUser)
    for (let time = 0; time < 2; time++) {
      const response = await gateway(requestOf('awda', awdaOperations.registerUser, wire))
      expect(await response.json()).toMatchObject({ code: 0 })
    }
  })

  it('is refused under strictReplay, exactly once of two in parallel', async () => {
    const gateway = gatewayWith({ strictReplay: true })
    for (const { api, operation } of signed) {
      const wire = await signExample(api, operation)
      const answers = await Promise.all([1, 2].map(() => gateway(requestOf(api, operation, wire))))
      const reasons = answers.map((answer) => answer.headers.get('x-lendspec-reason')).sort()
      expect(reasons).toEqual(['replayed', null].sort())
    }
  })
})

describe('an honest call', () => {
  it('with the parameters of another is no replay: PPDAI signs them alike at any time', async () => {
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
  const send = async (api: ApiName, operation: Operation, parameters: object) => {
    const signer =
      api === 'awda'
        ? createAwdaSigner({ appId, secret })
        : createPpdaiSigner({ appId, signer: createKeySigner(privateKey) })
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

describe('Prefer', () => {
  it('lists what would work when it asks for something else', async () => {
    const operation = ppdaiOperations.sendSmsAuthCode
    const request = requestOf('ppdai', operation, await signExample('ppdai', operation))
    request.headers.set('prefer', 'error=1004')
    const response = await gatewayWith()(request)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      valid: expect.arrayContaining(['example=ok', 'error=-1', 'error=-100001205']),
    })
  })
})

describe('the gateway', () => {
  it('tells every answer to its owner, without bodies, headers and signatures', async () => {
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

  it('refuses a private key where a public one belongs', () => {
    expect(() => createGateway({ apps: { ppdai: [{ appId: 'a', publicKey: strangerKey }] } })).toThrow(
      /public key/,
    )
  })
})
