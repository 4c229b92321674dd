// A client of any declared scheme on a socket, and a server that verifies what comes with the compiled verifier.
import { createSecretKey, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from '../../src/client/client.ts'
import { writeRequest } from '../../src/client/request/index.ts'
import type { CallRules, Operation } from '../../src/core/contract.ts'
import type { RequestSigner, RequestVerifier, Verdict } from '../../src/signing/scheme.ts'
import { createNodeSigner } from '../../src/signing/keys.ts'
import { load } from '../partners/exchange.ts'
import { declarationOf, type Preset } from '../partners/preset.ts'
import { rsaPair } from '../keys.ts'

const rsa = rsaPair(2048)
const ed25519 = generateKeyPairSync('ed25519')
const text = Buffer.from('a secret of nobody').toString('base64')
const secret = createSecretKey(Buffer.from(text))
const rsaSigner = createNodeSigner('RSA-SHA256', rsa.privateKey)
const edSigner = createNodeSigner('ED25519', ed25519.privateKey)

/** What a caller signs with, and what the server has of it. */
const credentials: Partial<Record<Preset, [options: object, app: object]>> = {
  ed25519: [{ keyName: 'a', privateKey: edSigner }, { publicKey: ed25519.publicKey }],
  'ed25519-joined': [{ apiKey: 'a', signingKey: edSigner }, { signingKey: ed25519.publicKey }],
  'form-hmac': [{ merchant: 'a', apiKey: text }, { apiKey: secret }],
  'hmac-header': [{ appId: 'a', secret: text }, { secret }],
  'params-rsa': [{ appId: 'a', privateKey: rsaSigner }, { publicKey: rsa.publicKey }],
  'rfc9421-ed25519': [{ keyId: 'a', privateKey: edSigner }, { publicKey: ed25519.publicKey }],
  'rfc9421-hmac': [{ keyId: 'a', secret: text }, { secret }],
  'signature-list': [{ client: 'a', secret: text }, { secret }],
  sigv4: [{ accessKey: 'a', secret: text }, { secret }],
  tc3: [{ secretId: 'a', secretKey: text }, { secretKey: secret }],
  'wechatpay-v3': [
    { merchantId: 'a', serial: 's', privateKey: rsaSigner },
    { serial: 's', publicKey: rsa.publicKey },
  ],
}
export const signing = Object.keys(credentials) as Preset[]

export const rules: CallRules = {
  gateway: { code: ['code'], success: [0], message: [], data: null, error: null, proof: null },
  errors: async () => ({}),
  servers: {},
  windowSeconds: 60,
  write: writeRequest,
  validators: async () => ({}),
}

export interface Arrived {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: string
  readonly verdict: Verdict
}

export type Respond = (arrived: Arrived, outgoing: ServerResponse) => void
const success: Respond = (_, outgoing) => outgoing.end('{"code":0}')

export async function serve(preset: Preset, operation: Operation, respond: Respond = success) {
  const [options = {}, app] = credentials[preset] ?? []
  const { createSigner, createVerifier } = load(declarationOf(preset))
  const verifier = createVerifier(new Map([['a', app]])) as RequestVerifier
  const arrived: Arrived[] = []
  const receive = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    let body = ''
    for await (const chunk of incoming.setEncoding('utf8')) body += String(chunk)
    const { method = '' } = incoming
    const headers = new Headers(incoming.headers as Record<string, string>)
    const url = `http://${headers.get('host')}${incoming.url}`
    const verdict = verifier.verify({ operation, method, url, headers, body, now: Date.now() })
    arrived.push({ method, url, headers, body, verdict })
    respond(arrived.at(-1)!, outgoing)
  }
  const server = createServer((...exchange) => void receive(...exchange)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`
  const signer = createSigner(options) as RequestSigner
  return {
    address,
    arrived,
    signer,
    core: connect(rules, signer, { server: address, random: () => 0 }),
    close: () => (server.closeAllConnections(), server.close()),
  }
}
