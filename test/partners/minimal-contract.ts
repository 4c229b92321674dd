// A contract of one operation for any declaration, as far as signing needs it, with throw-away keys.
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Contract, Document } from '../../src/generate/contract.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import type { Scheme } from '../../src/signing/grammar.ts'
import { camel } from '../../src/generate/scheme/module.ts'
import { declarationOf, type Preset } from './preset.ts'
import { rsaPair } from '../keys.ts'

export interface Minimal {
  contract: Contract
  credentials: Record<string, string> & { timestamp: number }
}

const keys = new Map<string, string>()

/** A private key that fits an algorithm: one for all tests of a file. */
function keyFor(algorithm: string): string {
  const kind = algorithm.replace(/-.*/, '')
  const known = keys.get(kind)
  if (known !== undefined) return known
  const { privateKey } =
    kind === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : kind === 'ecdsa'
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
        : rsaPair(2048)
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  keys.set(kind, pem)
  return pem
}

export function credentialsOf(scheme: Scheme): Minimal['credentials'] {
  const rows = Object.entries(scheme.credentials).map(([name, { kind, example }]) => {
    const { algorithm = '' } = Object.values(scheme.signatures).find(({ key }) => key === name) ?? {}
    const { strip = '', decode } = Object.values(scheme.keys).find(({ from }) => from === name) ?? {}
    const secret = `${strip}${Buffer.from('not a secret at all').toString(decode ?? 'utf8')}`
    const value =
      kind === 'private-key' ? keyFor(algorithm) : kind === 'secret' ? secret : (example ?? 'demo')
    return [name, value]
  })
  return {
    ...(Object.fromEntries(rows) as Record<string, string>),
    timestamp: 1_700_000_000,
  } as Minimal['credentials']
}

/** The scheme puts the caller's pairs into a form. */
const hasForm = ({ send, strings }: Scheme) =>
  Object.keys(send.form).length > 0 || JSON.stringify(strings).includes('"parameters"')

const words = { summary: 'An order', tags: ['orders'], 'x-retry': 'never', 'x-errors': [], responses: {} }
const source = { document: 'test', section: '', grade: 'documented' }

export function minimalContract(
  name: Preset,
  declared: unknown = declarationOf(name),
  api: string = name,
): Minimal {
  const scheme = readScheme(declared, api)
  const credentials = credentialsOf(scheme)
  const folder = mkdtempSync(join(tmpdir(), 'lendspec-minimal-'))
  writeFileSync(join(folder, 'vectors.yaml'), stringify({ credentials }))
  const id = camel(api)
  const common = { ...words, 'x-source': source, 'x-envelope': { code: 'code', success: [0] } }
  const value = { amount: '100', currency: 'CNY', note: 'a b&c~*' }
  const content = { 'application/json': { schema: { type: 'object' }, examples: { ok: { value } } } }
  const text = { schema: { type: 'string' } }
  const parameters = [
    { name: 'orderId', in: 'path', required: true, example: 'A 1', ...text },
    { name: 'state', in: 'query', required: true, example: 'open,paid', ...text },
  ]
  const document = {
    openapi: '3.1.0',
    info: { title: api, version: '1.0.0', description: '' },
    servers: [],
    paths: {
      '/v1/orders': {
        post: { ...common, operationId: `${id}Post`, requestBody: { required: true, content } },
      },
      ...(!hasForm(scheme) && {
        '/v1/orders/{orderId}': { get: { ...common, operationId: `${id}Get`, parameters } },
      }),
    },
    components: { schemas: {} },
    'x-signature': scheme,
  } as unknown as Document
  return { contract: { api, folder, document, scheme }, credentials }
}
