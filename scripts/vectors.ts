import { createHash, createPrivateKey, sign } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { mediaOf, operationsOf, parametersOf, resolve, type Contract } from './contract.ts'
import type { Document } from './openapi.ts'
import { root } from './redocly.ts'

// Signing vectors for every language. They are computed here from the contract by a second, plain implementation, so
// that the runtime in src/signing is tested against something that is not itself.

interface Credentials {
  appId: string
  timestamp: number
  privateKey?: string
  secret?: string
  accessToken?: string
}
interface Sheet {
  credentials: Credentials
  known?: object[]
}

export async function renderVectors(contract: Contract): Promise<string> {
  const { api, document } = contract
  const sheet = parse(await readFile(join(root, 'spec', api, 'vectors.yaml'), 'utf8')) as Sheet
  const vectors = document['x-signature'].envelope
    ? envelopeVectors(contract, sheet.credentials)
    : headerVectors(document, sheet.credentials)
  const about = `Signing vectors of ${document.info.title}: throw-away credentials, and every step from parameters to signature.`
  return JSON.stringify({ about, ...sheet, vectors }, null, 2)
}

function headerVectors(document: Document, credentials: Credentials): object[] {
  const key = createPrivateKey(credentials.privateKey ?? '')
  const signText = (text: string) => sign('sha1', Buffer.from(text, 'utf8'), key).toString('base64')
  const utc = new Date(credentials.timestamp * 1000).toISOString().slice(0, 19).replace('T', ' ')
  const timestamps = [utc, String(credentials.timestamp)].map((timestamp) => {
    const canonical = credentials.appId + timestamp
    return { timestamp, canonical, signature: signText(canonical) }
  })
  return operationsOf(document)
    .filter(({ operation }) => operation['x-signature'] !== 'none')
    .flatMap(({ operation }) => {
      const schema = resolve(document, parametersOf(document, operation))
      return Object.entries(mediaOf(operation).examples).map(([name, { value }]) => {
        const parameters = Object.entries(value as Record<string, unknown>).map(([member, given]) => {
          const { type, format } = resolve(document, schema.properties?.[member] ?? {})
          const types = document['x-signature'].types ?? {}
          const declared = types[`${String(type)}/${format}`] ?? types[String(type)] ?? 'Other'
          return { name: member, declared, value: given, signed: signedValue(declared, given) }
        })
        const canonical = parameters
          .filter(({ signed }) => signed !== null)
          .map(({ name: member, signed }) => [member.toLowerCase(), signed])
          .sort(([a], [b]) => (a! < b! ? -1 : 1))
          .map((pair) => pair.join(''))
          .join('')
        const body = JSON.stringify(value)
        return {
          id: `${operation.operationId}.${name}`,
          parameters,
          body,
          canonical,
          signature: signText(canonical),
          timestamps,
        }
      })
    })
}

function signedValue(declared: string, value: unknown): string | null {
  if (value === null || declared === 'Other') return null
  if (declared === 'Boolean') return value ? '1' : '0'
  if (declared === 'Double' || declared === 'Decimal' || declared === 'Single') {
    const bytes = Buffer.alloc(declared === 'Single' ? 4 : 8)
    if (declared === 'Single') bytes.writeFloatBE(Number(value))
    else bytes.writeDoubleBE(Number(value))
    return bytes.toString('hex').toUpperCase()
  }
  return String(value)
}

function envelopeVectors({ api, document }: Contract, { appId, secret, timestamp }: Credentials): object[] {
  const problems: string[] = []
  const vectors = operationsOf(document).flatMap(({ operation }) =>
    Object.entries(mediaOf(operation).examples).map(([name, { value }]) => {
      const example = value as Record<string, unknown>
      const body = example['body'] === '' ? '' : JSON.stringify(example['body'])
      const v = String(example['v'])
      const canonical = `appId:${appId}body:${body}timestamp:${timestamp}v:${v}`
      const signature = createHash('md5')
        .update(canonical + secret, 'utf8')
        .digest('hex')
        .toUpperCase()
      if (example['signature'] !== signature) {
        problems.push(
          `spec/${api}/examples/${operation.operationId}.${name}.yaml: the signature of this example is ${signature}`,
        )
      }
      return { id: `${operation.operationId}.${name}`, appId, timestamp, v, body, canonical, signature }
    }),
  )
  if (problems.length) throw new Error(problems.join('\n'))
  return vectors
}
