import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { promisify } from 'node:util'
import createClient from 'openapi-fetch'
import { byKey, createCall, longParameters, operationOf } from '../partners.ts'

export const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

const server = `http://localhost/${byKey}`
const parameters = longParameters(byKey)

/** In this process: what is measured is a client, not a network. */
export const respond = async () =>
  new Response('{"ResultCode":0,"ResultMessage":"OK"}', { headers: { 'content-type': 'application/json' } })

/** A contract without types, which a call does not need when it runs. */
export type AnyPaths = Record<string, { post: Post }>
interface Post {
  requestBody: { content: { 'application/json': object } }
  responses: { 200: { content: { 'application/json': unknown } } }
}

/** Calls that are signed. */
export const createSigned = (options: object = {}) =>
  createCall(byKey, { appId: 'demo', privateKey, server, fetch: respond, ...options })

/** Calls with openapi-fetch, as people make them without this project. */
export function createUnsigned(
  baseUrl = server,
  ownFetch: (request: Request) => Promise<Response> = respond,
) {
  const client = createClient<AnyPaths>({ baseUrl, fetch: ownFetch })
  return () => client.POST(operationOf(byKey).path, { body: parameters })
}

/** One RSA-2048 operation as a request needs it, on the thread pool. */
const signOnce = promisify<string, Uint8Array, KeyObject, Buffer>(sign)
export const signedBytes = Buffer.from(Object.values(parameters).join(''))
export const rsaOperation = () => signOnce('sha1', signedBytes, privateKey)
