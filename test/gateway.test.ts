import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations as awdaOperations } from '../generated/awda/operations.ts'
import { operations as ppdaiOperations } from '../generated/ppdai/operations.ts'
import type { Operation } from '../src/contract.ts'
import { createKeySigner } from '../src/keys.ts'
import { createGateway } from '../src/mock/gateway.ts'
import { type ApiName } from '../src/mock/profiles.ts'
import { type RunningServer, serve } from '../src/mock/serve.ts'
import { createAwdaSigner } from '../src/signing/awda.ts'
import { createPpdaiSigner } from '../src/signing/ppdai.ts'
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

interface Wire {
  headers: Record<string, string>
  body: string
}

/** What goes wrong, and what each partner answers: status, code and grade. Documented codes are those of the documents. */
const cases: Record<
  string,
  { spoil: (api: ApiName, operation: Operation) => Promise<Wire>; ppdai: Answer; awda: Answer }
> = {
  'a missing signature': {
    spoil: async (api, operation) => {
      const { headers, body } = await signExample(api, operation)
      return {
        headers: omit(headers, 'X-PPD-SIGN'),
        body: api === 'awda' ? edit(body, { signature: undefined }) : body,
      }
    },
    ppdai: [400, 'GTW-BRQ-NOHEADER', 'hint'],
    awda: [200, 1004, 'inferred'],
  },
  'another key': {
    spoil: (api, operation) => signExample(api, operation, { key: strangerKey, with: 'another-secret' }),
    ppdai: [400, 'GTW-BRQ-INVALIDSIGN', 'hint'],
    awda: [200, 1004, 'documented'],
  },
  'a body changed after signing': {
    spoil: async (api, operation) => {
      const { headers, body } = await signExample(api, operation)
      return { headers, body: tamper(body) }
    },
    ppdai: [400, 'GTW-BRQ-INVALIDSIGN', 'hint'],
    awda: [200, 1004, 'documented'],
  },
  'an expired timestamp': {
    spoil: (api, operation) =>
      signExample(api, operation, { timestamp: seconds - (api === 'awda' ? 61 : 601) }),
    ppdai: [400, 'GTW-BRQ-INVALIDTIMESTAMP', 'hint'],
    awda: [200, 1003, 'documented'],
  },
  'a timestamp in the future': {
    spoil: (api, operation) =>
      signExample(api, operation, { timestamp: seconds + (api === 'awda' ? 61 : 601) }),
    ppdai: [400, 'GTW-BRQ-INVALIDTIMESTAMP', 'inferred'],
    awda: [200, 1003, 'documented'],
  },
  'an unknown app': {
    spoil: (api, operation) => signExample(api, operation, { as: 'stranger' }),
    ppdai: [400, 'GTW-BRQ-INVALIDAPP', 'inferred'],
    awda: [200, 1005, 'documented'],
  },
  'malformed JSON': {
    spoil: async (api, operation) => {
      const { headers, body } = await signExample(api, operation)
      return { headers, body: body.slice(0, -1) }
    },
    ppdai: [400, 'GTW-BRQ-INVALIDSIGN', 'inferred'],
    awda: [200, 1007, 'inferred'],
  },
}
type Answer = [status: number, code: string | number, grade: string]

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

describe('over raw HTTP', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await serve(gatewayWith())
  })
  afterAll(() => server.close())

  const post = (path: string, { headers, body }: Wire) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const options = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }
      httpRequest(server.url + path, options, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      })
        .on('error', reject)
        .end(body)
    })

  it.each(Object.keys(cases))('answers %s as in process, for both APIs', async (name) => {
    const { spoil, ppdai, awda } = cases[name]!
    const sms = await post(
      `/ppdai${ppdaiOperations.sendSmsAuthCode.path}`,
      await spoil('ppdai', ppdaiOperations.sendSmsAuthCode),
    )
    expect([sms.status, JSON.parse(sms.text).Code]).toEqual(ppdai.slice(0, 2))
    const user = await post(
      `/awda${awdaOperations.registerUser.path}`,
      await spoil('awda', awdaOperations.registerUser),
    )
    expect([user.status, JSON.parse(user.text).code]).toEqual(awda.slice(0, 2))
  })

  it.each([
    ['empty', ''],
    ['a list', '[]'],
    ['a number', '5'],
    ['a BOM', '\uFEFF{}'],
    ['nested deeply', '{"a":'.repeat(8000) + '1' + '}'.repeat(8000)],
    ['a member twice', '{"appId":"a","appId":"b"}'],
    ['__proto__', '{"__proto__":{"appId":"a"}}'],
    ['2 MB', `{"a":"${'x'.repeat(2_000_000)}"}`],
  ])('answers a body that is %s', async (_, body) => {
    const { status, text } = await post(`/awda${awdaOperations.registerUser.path}`, { headers: {}, body })
    expect(status).toBe(200)
    expect(JSON.parse(text).code).toBeGreaterThan(1000)
  })

  it('answers a body that never ends within two seconds', async () => {
    const startedAt = performance.now()
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1')
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk.toString()
        if (text.includes('1007')) {
          socket.destroy()
          resolve(text)
        }
      })
      socket.on('error', reject)
      socket.write(
        `POST /awda${awdaOperations.registerUser.path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"appId":`,
      )
    })
    expect(answer).toContain('x-lendspec-reason: malformed')
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })

  it('says which port is taken, and how to take another', async () => {
    await expect(serve(gatewayWith(), { port: server.port })).rejects.toThrow(
      `Port ${server.port} is in use. Stop what uses it, or take another: --port ${server.port + 1}`,
    )
  })

  it('answers an unknown path and another method with what there is', async () => {
    expect(await (await fetch(`${server.url}/nowhere`)).json()).toMatchObject({ valid: ['/ppdai', '/awda'] })
    const path = `/ppdai${ppdaiOperations.sendSmsAuthCode.path}`
    expect((await fetch(`${server.url}/ppdai/nowhere`)).status).toBe(404)
    expect(await (await fetch(server.url + path)).json()).toMatchObject({
      problem: 'sendSmsAuthCode takes POST only',
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

function edit(body: string, change: object): string {
  return JSON.stringify({ ...(JSON.parse(body) as object), ...change })
}

function omit(headers: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name))
}

/** Changes one digit or letter inside the business parameters, so that the JSON stays well-formed. */
function tamper(body: string): string {
  const start = Math.max(body.indexOf('"body":'), 0)
  const at = body.slice(start).search(/(?<=: ?"[^"]*)[a-zA-Z0-9](?=[^"]*"[,}])/) + start
  return body.slice(0, at) + (body[at] === 'x' ? 'y' : 'x') + body.slice(at + 1)
}
