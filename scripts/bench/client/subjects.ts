import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { promisify } from 'node:util'
import createClient from 'openapi-fetch'
import type { paths } from '../../../generated/ppdai/types.ts'
import { createPpdaiClient, type PpdaiClientOptions } from '../../../src/partners/ppdai/client.ts'

export const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

const server = 'http://localhost/ppdai'
/** Calls of 1 KB. */
const ppdaiParameters = { Mobile: '15200000001', DeviceFP: 'a8098c1af86e11dabd1a'.repeat(49) }
export const awdaParameters = {
  mobile: '81234567890',
  name: 'Siti '.repeat(180),
  nik: '3171010101900001',
  email: 's@example.com',
}

/** In this process: what is measured is a client, not a network. */
export const respond = async () =>
  new Response('{"ResultCode":0,"ResultMessage":"OK"}', { headers: { 'content-type': 'application/json' } })

/** Calls that are signed. */
export function createSigned(options: Partial<PpdaiClientOptions> = {}) {
  const client = createPpdaiClient({ appId: 'demo', privateKey, server, fetch: respond, ...options })
  return () => client.sendSmsAuthCode(ppdaiParameters)
}

/** Calls with openapi-fetch, as people make them without this project. */
export function createUnsigned(
  baseUrl = server,
  ownFetch: (request: Request) => Promise<Response> = respond,
) {
  const client = createClient<paths>({ baseUrl, fetch: ownFetch })
  return () => client.POST('/auth/authservice/sendsmsauthcode', { body: ppdaiParameters })
}

/** One RSA-2048 operation as a request needs it, on the thread pool. */
const signOnce = promisify<string, Uint8Array, KeyObject, Buffer>(sign)
export const signedBytes = Buffer.from(`devicefp${ppdaiParameters.DeviceFP}mobile15200000001`)
export const rsaOperation = () => signOnce('sha1', signedBytes, privateKey)
