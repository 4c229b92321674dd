// A contract of two operations for a declaration of test/partners that has none: a GET with a path template and a query,
// and a POST with a body, as a form where the scheme signs one.
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { reasons } from '../../src/core/contract.ts'
import { spellOut } from '../../src/signing/long-form.ts'
import { signingKeys } from '../../src/signing/credentials.ts'
import type { Scheme } from '../../src/signing/grammar.ts'
import { declarationOf, type Preset } from './preset.ts'
import { rsaPair } from '../keys.ts'

const source = { document: 'none', section: 'none', grade: 'inferred' }
const envelope = { code: 'code', success: [0], message: 'message' }

/** Writes the contract into a folder. */
export function writeMinimal(name: Preset, home: string): void {
  mkdirSync(home, { recursive: true })
  const declared = declarationOf(name) as object
  const scheme = spellOut(declared, name)
  const refusals = Object.fromEntries(reasons.map((reason) => [reason, { code: 40, grade: 'inferred' }]))
  // The contract has no webhooks.
  writeFileSync(join(home, 'signature.yaml'), stringify({ ...declared, events: undefined, refusals }))
  writeFileSync(join(home, 'vectors.yaml'), stringify({ credentials: credentialsOf(scheme), synthetic: [] }))
  writeFileSync(join(home, 'openapi.yaml'), stringify(documentOf(name, usesForm(scheme), hasGet(scheme))))
}

const usesForm = ({ send, strings }: Scheme) =>
  Object.keys(send.form).length > 0 ||
  Object.values(strings).some((rule) => 'each' in rule && /^(form|parameters)$/.test(String(rule.each)))

/** A GET has neither a form nor a type of its body. */
const hasGet = (scheme: Scheme) =>
  !Object.keys(scheme.send.form).length && !/content-type/.test(JSON.stringify(scheme.strings))

/** Made for each run. */
export function credentialsOf(scheme: Scheme): object {
  const values = Object.entries(scheme.credentials).map(([name, { kind, example }]) => {
    const key = signingKeys(scheme).find((one) => one.name === name)
    if (key?.kind === 'private-key') return [name, privateKeyOf(key.algorithm)]
    return [name, kind === 'secret' ? 'c2VjcmV0IG9mIG5vYm9keQ==' : (example ?? `${name}-of-nobody`)]
  })
  return { ...Object.fromEntries(values), timestamp: 1_700_000_000 }
}

export function privateKeyOf(algorithm: string): string {
  const { privateKey } = algorithm.startsWith('rsa')
    ? rsaPair(2048)
    : algorithm.startsWith('ecdsa')
      ? generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
      : generateKeyPairSync('ed25519')
  return String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
}

function documentOf(name: string, isForm: boolean, withGet: boolean): object {
  const operation = {
    tags: ['things'],
    'x-source': source,
    'x-errors': [1],
    'x-envelope': envelope,
    'x-retry': 'safe',
  }
  const answer = (value: object) => ({
    '200': {
      description: 'The thing.',
      content: {
        'application/json': { schema: { $ref: '#/components/schemas/Thing' }, examples: { ok: { value } } },
      },
    },
  })
  const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json'
  return {
    openapi: '3.1.0',
    info: { title: `Things of ${name}`, version: '1.0.0', description: 'Test contract.' },
    servers: [{ url: 'https://things.example', description: 'Nowhere.', 'x-name': 'production' }],
    tags: [{ name: 'things', description: 'Things.' }],
    'x-documents': { none: { title: 'None', about: 'Made up.' } },
    'x-signature': { $ref: 'signature.yaml' },
    'x-envelope': { code: 'error', message: 'message' },
    'x-error-codes': {
      1: { ...error('Failed', 'rejected'), message: 'failed' },
      40: { ...error('Refused', 'signature'), message: 'refused' },
    },
    paths: {
      ...(withGet && {
        '/things/{id}': {
          get: {
            operationId: 'getThing',
            summary: 'Get a thing',
            description: 'One thing.',
            ...operation,
            parameters: [
              { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'a b' },
              { name: 'part', in: 'query', schema: { type: 'string' }, example: 'x&y' },
            ],
            responses: answer({ code: 0, name: 'cup' }),
          },
        },
      }),
      '/things': {
        post: {
          operationId: 'addThing',
          summary: 'Add a thing',
          description: 'A new thing.',
          ...operation,
          requestBody: {
            required: true,
            content: {
              [type]: {
                schema: { $ref: '#/components/schemas/NewThing' },
                examples: { ok: { value: { name: 'cup & spoon' } } },
              },
            },
          },
          responses: answer({ code: 0, name: 'cup & spoon' }),
        },
      },
    },
    components: {
      schemas: {
        Thing: {
          type: 'object',
          description: 'A thing.',
          required: ['code'],
          properties: { code: { type: 'integer' }, message: { type: 'string' }, name: { type: 'string' } },
        },
        NewThing: {
          type: 'object',
          description: 'A thing to add.',
          required: ['name'],
          properties: { name: { type: 'string', minLength: 1 } },
        },
      },
    },
  }
}

const error = (name: string, kind: string) => ({
  name,
  kind,
  retry: 'never',
  meaning: name,
  remedy: 'None.',
  source,
})
