import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { promisify } from 'node:util'
import createClient, { type Client } from 'openapi-fetch'
import type { paths } from '../../../generated/ppdai/types.ts'
import { createPpdaiClient, type PpdaiClientOptions } from '../../../src/clients/ppdai.ts'

export const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** A call of 1 KB, and the text that is signed for it. */
export const server = 'http://localhost/ppdai'
export const path = '/auth/authservice/sendsmsauthcode'
export const parameters = { Mobile: '15200000001', DeviceFP: 'a8098c1af86e11dabd1a'.repeat(49) }
export const signedBytes = Buffer.from(`devicefp${parameters.DeviceFP}mobile${parameters.Mobile}`)

/** Answers at once, in this process: what is measured is a client, not a network. */
export const answer = async () =>
  new Response('{"ResultCode":0,"ResultMessage":"OK"}', { headers: { 'content-type': 'application/json' } })

export const createSigned = (options: Partial<PpdaiClientOptions> = {}) =>
  createPpdaiClient({ appId: 'demo', privateKey, server, fetch: answer, ...options })

/** What people have without this project: openapi-fetch, and nobody who signs. */
export const createUnsigned = (fetch: (request: Request) => Promise<Response> = answer): Client<paths> =>
  createClient<paths>({ baseUrl: server, fetch })

export const callUnsigned = (client: Client<paths>, body = parameters) => client.POST(path, { body })

/** The unit of most figures: one RSA-2048 operation as a request needs it, on the thread pool. */
const signOnce = promisify<string, Uint8Array, KeyObject, Buffer>(sign)
export const rsaOperation = () => signOnce('sha1', signedBytes, privateKey)
