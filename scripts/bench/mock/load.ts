import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { type PartnerName, partners } from '../../../generated/index.ts'
import type { Operation } from '../../../src/core/contract.ts'
import type { RequestSigner } from '../../../src/signing/scheme.ts'
import { buildPackage, folder } from '../paths.ts'
import { byKey, bySecret, createSigner } from '../partners.ts'
import type { Command } from './server.ts'

/** A request as it goes out, apart from the address of the server. */
export interface Call {
  path: string
  headers: Readonly<Record<string, string>>
  body: string
}

/**
 * Calls of all signed operations of an API with the contract's own examples, signed now.
 * @param ago seconds since each was signed, by its index
 * @param others parameters in the place of an example, by operation
 */
export type SignCalls = (
  ago?: (index: number) => number,
  others?: Readonly<Record<string, string>>,
) => Promise<Call[]>

/** The command that starts the built mock, and calls of apps that it knows, with fresh keys. */
export async function prepareMock() {
  const [dist, apps, secret] = [await buildPackage(), join(folder, 'apps'), randomBytes(16).toString('hex')]
  const createKeys = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength })
  const keys = { rsa1024: createKeys(1024), rsa2048: createKeys(2048) }
  const config = {
    [byKey]: Object.keys(keys).map((appId) => ({ appId, publicKeyFile: `${appId}.pem` })),
    [bySecret]: [{ appId: 'DEMO', secretFile: 'secret.txt' }],
  }
  await mkdir(apps, { recursive: true })
  for (const [appId, { publicKey }] of Object.entries(keys))
    await writeFile(join(apps, `${appId}.pem`), publicKey.export({ type: 'spki', format: 'pem' }))
  await writeFile(join(apps, 'secret.txt'), secret, { mode: 0o600 })
  await writeFile(join(apps, 'config.json'), JSON.stringify(config))
  const cli = join(dist, 'src/cli/main.js')
  const mock: Command = { file: cli, args: ['mock', '--port', '0', '--config', join(apps, 'config.json')] }
  const callsOf = (name: PartnerName, appId: string, credential: string) =>
    signCalls(name, createSigner(name, appId, credential))
  const rsaCalls = (appId: keyof typeof keys) =>
    callsOf(byKey, appId, keys[appId].privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
  return {
    dist,
    cli,
    mock,
    bySecret: callsOf(bySecret, 'DEMO', secret),
    rsa1024: rsaCalls('rsa1024'),
    rsa2048: rsaCalls('rsa2048'),
  }
}

export function signCalls(name: PartnerName, signer: RequestSigner): SignCalls {
  const { contract, examples } = partners[name]
  const signed = Object.values(contract.operations).filter((operation) => operation.signed)
  const parametersOf = ({ id }: Operation) => examples[id]?.parameters['ok'] ?? '{}'
  return (ago = () => 0, others = {}) => {
    const now = Math.floor(Date.now() / 1000)
    const sign = async (operation: Operation, index: number): Promise<Call> => {
      const { headers, body } = await signer.sign({
        operation,
        body: others[operation.id] ?? parametersOf(operation),
        timestamp: now - ago(index),
        ...(operation.accessToken && { accessToken: 'token' }),
      })
      const length = String(Buffer.byteLength(body))
      const all = { ...headers, 'content-type': 'application/json', 'content-length': length }
      return { path: operation.path, headers: all, body }
    }
    return Promise.all(signed.map(sign))
  }
}

const connections = 10
const agent = new Agent({ keepAlive: true, maxSockets: connections })

/**
 * Sends calls in turn over connections that stay open.
 * @throws Error unless every response is a success
 */
export async function send(url: string, calls: readonly Call[], times: number): Promise<void> {
  let sent = 0
  const work = async () => {
    while (sent < times) await sendOne(url, calls[sent++ % calls.length]!)
  }
  await Promise.all(Array.from({ length: connections }, work))
}

const sendOne = (url: string, { path, headers, body }: Call) =>
  new Promise<void>((resolve, reject) => {
    request(url + path, { agent, method: 'POST', headers: { ...headers } }, (response) => {
      const { statusCode, headers } = response
      // The mock rejects with 200 too, and says so here.
      if (
        statusCode !== 200 ||
        !/^(?:example|state)$/.test(String(headers['x-lendspec-source'] ?? 'example'))
      )
        reject(new Error(`${url + path} returned ${statusCode} ${headers['x-lendspec-detail'] ?? ''}`))
      response.on('error', reject).on('end', resolve).resume()
    })
      .on('error', reject)
      .end(body)
  })
