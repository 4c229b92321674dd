// Code samples of every operation, made from the contract's `ok` example and the declared scheme. A language is a file that
// writes a plan, and its place in the list here.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { envelopeOf } from '../answers.ts'
import { readGivenFiles } from '../../client/request/files.ts'
import { type RequestParameters, writeRequest } from '../../client/request/index.ts'
import { generatedFile } from '../../core/project.ts'
import { isPlain } from '../../core/request.ts'
import { readPairs } from '../../signing/read.ts'
import { contracts, isOptional, mediaOf, operationsOf, parametersIn, type Site } from '../contract.ts'
import { demoAppId } from '../render-partner.ts'
import { exampleOf } from '../request/example.ts'
import { rowsOf } from '../request/table.ts'
import type { Document, Operation } from '../openapi.ts'
import type { Scheme } from '../../signing/grammar.ts'
import { spellOut } from '../../signing/long-form.ts'
import { callerId } from '../../signing/credentials.ts'
import { readsForm } from '../../signing/names.ts'
import { csharp } from './csharp.ts'
import { curl } from './curl.ts'
import { go } from './go.ts'
import { hooksOf } from './hooks.ts'
import { java } from './java.ts'
import type { Call, Language, Outcome } from './language.ts'
import { php } from './php.ts'
import { planOf, unsignedPlan } from './plan.ts'
import { python } from './python.ts'
import { typescript } from './typescript.ts'
import { mapValues } from '../node.ts'

/** An entry of `x-codeSamples`. */
export interface Sample {
  lang: string
  label: string
  source: string
}

/** In the order in which a reader is offered them. */
export const languages: readonly Language[] = [typescript, curl, java, csharp, python, php, go]

/** Where samples call: the mock, as `lendspec start` and `lendspec mock` serve it by themselves. */
export const server = 'http://127.0.0.1:4010'

/**
 * The samples of one operation, one for each language that its hooks are written in.
 * @throws Error when the contract asks for something that no language writes
 */
export const samplesFor = (api: string, operationId: string): Sample[] =>
  samplesOf(api, readDocument(api), operationId)

/** The same of a bundled contract. */
export function samplesOf(
  api: string,
  document: Document,
  operationId: string,
  scheme: Scheme = readDeclared(api),
): Sample[] {
  const site = operationsOf(document).find(({ operation }) => operation.operationId === operationId)
  if (!site) throw new Error(`${api} has no operation ${operationId}`)
  const call = callOf(api, document, site, scheme)
  const isText = typeof call.request?.body !== 'object' || call.request.body === null
  return languages
    .filter(({ writes }) => isText || writes === 'any request')
    .flatMap((language) => {
      const hooks = call.signed
        ? hooksOf(api, document, site.operation, scheme, language, call.parameters)
        : {}
      if (!hooks) return []
      const own = { ...call, hooks }
      const plan = call.signed ? planOf(scheme, own) : unsignedPlan(own)
      const { lang, label } = language
      return { lang, label, source: language.write(plan, own).trimEnd() }
    })
}

function callOf(api: string, document: Document, site: Site, scheme: Scheme): Call {
  const { path, method, operation } = site
  const row = rowsOf(document).find(({ id }) => id === operation.operationId)!
  const common = {
    api,
    operation: operation.operationId,
    method: method.toUpperCase(),
    credentials: credentialsOf(api, document, scheme),
    token: row.accessToken,
    signed: row.signed,
    hooks: {},
    outcome: outcomeOf(document, operation),
  }
  const address = `${server}/${api}`
  if (isPlain(row)) {
    const parameters = exampleParameters(document, operation)
    const isForm = row.signed && readsForm(scheme)
    return {
      ...common,
      url: address + path,
      contentType: isForm ? form : 'application/json',
      given: isOptional(document, operation) && !Object.keys(parameters).length ? null : parameters,
      parameters,
      body: { kind: 'json', text: JSON.stringify(parameters) },
      fields: isForm ? Object.entries(parameters).map(([name, value]) => [name, String(value)]) : [],
    }
  }
  const given = exampleOf(document, site, row, 'ok')
  if (!given) throw new Error(`${row.id}: samples need an example "ok" of each required part`)
  const request = writeRequest(row, readGivenFiles(given) as RequestParameters)
  const { body, contentType } = request
  const text = typeof body === 'string' ? body : ''
  const isJson = contentType === 'application/json' && isRecord(given.body)
  return {
    ...common,
    url: address + request.target,
    contentType: body === null ? null : contentType,
    given: Object.keys(given).length ? { ...given } : null,
    parameters: isRecord(given.body) ? given.body : {},
    body: { kind: isJson ? 'json' : body === null ? 'none' : 'given', text },
    fields: contentType === form ? readPairs(text) : [],
    request,
  }
}

const form = 'application/x-www-form-urlencoded'

const files = { secret: 'secret.txt', 'private-key': 'private.pem', token: 'access-token.txt' }

/** Those of the demonstration app, where the mock writes them. */
export function credentialsOf(api: string, document: Document, scheme: Scheme): Call['credentials'] {
  const caller = callerId(scheme)
  return mapValues(scheme.credentials, ({ kind, example = 'demo' }, name) => {
    if (kind !== 'id' && kind !== 'key-id') return { kind, text: `.lendspec/${api}-${files[kind]}` }
    return { kind, text: name === caller ? demoAppId(document, scheme) : example }
  })
}

const documents = new Map<string, Document>()

function readDocument(api: string): Document {
  const known = documents.get(api)
  if (known) return known
  const text = readFileSync(generatedFile(`${api}/openapi.json`), 'utf8')
  const document = JSON.parse(text) as Document
  documents.set(api, document)
  return document
}

/** The declaration of a partner. */
export const readDeclared = (api: string): Scheme =>
  spellOut(parse(readFileSync(join(contracts, api, 'signature.yaml'), 'utf8')), api)

/** What a caller writes: the example, without an envelope around it. */
function exampleParameters(document: Document, operation: Operation): Record<string, unknown> {
  const parameters = parametersIn(document, mediaOf(operation).examples['ok']?.value)
  if (isRecord(parameters)) return parameters
  throw new Error(`${operation.operationId}: samples need an example "ok" with parameters`)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function outcomeOf(document: Document, operation: Operation): Outcome {
  const { code, success, error, proof, open, pending, status } = envelopeOf(operation['x-envelope'])
  if (status) return { status }
  if (error !== null && proof !== null) return { error, proof }
  const accepted = [...success, ...(pending?.codes ?? [])]
  if (accepted.length && code.length) return { codes: code, success: accepted }
  const [absent] = envelopeOf(document['x-envelope']).code
  if (open && absent !== undefined) return { absent }
  throw new Error(`${operation.operationId}: samples need codes of success, or a proof and an error`)
}
