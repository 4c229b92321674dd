import type { KeyObject } from 'node:crypto'
import { type PartnerName, partnerNames } from '../generated/index.ts'
import {
  createAwdaClient,
  createPpdaiClient,
  type AwdaClientOptions,
  type PpdaiClientOptions,
} from '../src/index.ts'
import type { Operation } from '../src/core/contract.ts'
import { createGateway, type GatewayOptions } from '../src/mock/gateway.ts'
import { profiles } from '../src/mock/profiles.ts'
import { createKeySigner } from '../src/crypto/keys.ts'
import { createAwdaSigner } from '../generated/awda/signer.ts'
import { createPpdaiSigner } from '../generated/ppdai/signer.ts'
import type { SignedRequest } from '../src/signing/scheme.ts'
import { rsaPair } from './keys.ts'

// Clients wired straight to a gateway: no port, no sleep, a fixed clock.

export const now = Date.parse('2026-11-21T12:00:00Z')
export const seconds = now / 1000

export const { privateKey, publicKey } = rsaPair(1024)
export const strangerKey: KeyObject = rsaPair(1024, 1).privateKey
export const secret = 'a secret of nobody'.replaceAll(' ', '-')
export const appId = 'app-of-nobody'
export const accessToken = 'token-of-nobody'

export const engines = ['examples', 'prism'] as const

export function gatewayWith(options: Partial<GatewayOptions> = {}) {
  const apps = { ppdai: [{ appId, publicKey }], awda: [{ appId, secret }] }
  return createGateway({ apps, now: () => now, ...options })
}

type Fetch = (request: Request) => Promise<Response>

/** No randomness in a test: a retry comes at once. */
const random = () => 0

export function ppdaiClient(fetch: Fetch, options: Partial<PpdaiClientOptions> = {}) {
  const server = 'http://127.0.0.1:4010/ppdai'
  return createPpdaiClient({
    appId,
    privateKey,
    accessToken,
    server,
    fetch,
    now: () => now,
    random,
    ...options,
  })
}

export function awdaClient(fetch: Fetch, options: Partial<AwdaClientOptions> = {}) {
  const server = 'http://127.0.0.1:4010/awda'
  return createAwdaClient({ appId, secret, server, fetch, now: () => now, random, ...options })
}

/** A client's methods by operation id, for tables made from the contract. */
export function methodsOf(api: PartnerName, fetch: Fetch) {
  const client: unknown = api === 'ppdai' ? ppdaiClient(fetch) : awdaClient(fetch)
  return client as Record<string, (parameters: unknown) => Promise<unknown>>
}

export const allOperations = partnerNames.flatMap((api) =>
  Object.values(profiles[api].contract.operations).map((operation) => ({ api, operation, id: operation.id })),
)

export function exampleOf(api: PartnerName, operation: Operation): { parameters: string; answer: string } {
  const examples = profiles[api].examples[operation.id]
  return { parameters: examples?.parameters['ok'] ?? '', answer: examples?.response['ok'] ?? '' }
}

/** A signed request as it goes over the wire, for a test to tamper with. */
export function signExample(
  api: PartnerName,
  operation: Operation,
  { timestamp = seconds, key = privateKey, as = appId, with: password = secret } = {},
): Promise<SignedRequest> {
  const body = exampleOf(api, operation).parameters
  const signer =
    api === 'ppdai'
      ? createPpdaiSigner({ appId: as, privateKey: createKeySigner(key) })
      : createAwdaSigner({ appId: as, secret: password })
  return signer.sign({
    operation,
    body,
    timestamp,
    accessToken: operation.accessToken ? accessToken : undefined,
  })
}

export function requestOf(
  api: PartnerName,
  operation: Operation,
  signed: { headers: Record<string, string>; body: string },
) {
  const headers = { 'content-type': 'application/json', ...signed.headers }
  return new Request(`http://127.0.0.1:4010/${api}${operation.path}`, {
    method: 'POST',
    headers,
    body: signed.body,
  })
}

// Data of nobody, for calls by hand.
export const customer = {
  mobile: '81234567890',
  name: 'Siti Aminah',
  nik: '3171010101900001',
  email: 'siti@example.com',
}
export const sms = { Mobile: '15200000001', DeviceFP: '1234567890' }

/** A partner that responds to every call with this text. */
export const answering = (text: string, init?: ResponseInit) => async () => new Response(text, init)
