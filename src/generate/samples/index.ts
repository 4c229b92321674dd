// Code samples of every operation, made from the contract's `ok` example: one template and one table of words for each
// language. Adding a language is a template, a file of words, and its place in the list here.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { envelopeOf } from '../answers.ts'
import { readGivenFiles } from '../../client/request/files.ts'
import { type RequestParameters, writeRequest } from '../../client/request/index.ts'
import type { Operation as Row } from '../../core/contract.ts'
import { isPlain } from '../../core/request.ts'
import { mediaOf, operationsOf, type Site } from '../contract.ts'
import { exampleOf as requestExample } from '../request/example.ts'
import { rowsOf } from '../request/table.ts'
import type { Document, Operation } from '../openapi.ts'
import { root } from '../redocly.ts'
import { declaredTypes } from '../render.ts'
import { csharp } from './csharp.ts'
import { curl } from './curl.ts'
import { go } from './go.ts'
import { java } from './java.ts'
import { type Call, capitalized, type Language, type Outcome } from './language.ts'
import { php } from './php.ts'
import { python } from './python.ts'
import { fill } from './template.ts'
import { typescript } from './typescript.ts'
import { refuseOtherRules } from '../written-out.ts'

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
 * The samples of one operation, one for each language.
 * @throws Error when the contract asks for something that the templates cannot write
 */
export const samplesFor = (api: string, operationId: string): Sample[] =>
  samplesOf(api, readDocument(api), operationId)

/** The same of a bundled contract. */
export function samplesOf(api: string, document: Document, operationId: string): Sample[] {
  const found = operationsOf(document).find(({ operation }) => operation.operationId === operationId)
  if (!found) throw new Error(`${api} has no operation ${operationId}`)
  const { path, operation } = found
  const row = rowsOf(document).find(({ id }) => id === operationId)!
  const isJson = isPlain(row)
  const call = isJson ? plainCall(document, operation) : requestCall(document, found, row)
  const url = `${server}/${api}${call.request?.target ?? path}`
  const names = {
    api,
    Api: capitalized(api),
    operation: operationId,
    Operation: capitalized(operationId),
    url,
  }
  const parts = partsOf(document, operation)
  const body = call.request?.body
  const kind = isJson ? 'json' : typeof body === 'string' ? 'text' : body ? 'parts' : 'bare'
  for (const part of [kind, ...[...parts].map((one) => `${one}-${kind}`)]) parts.add(part)
  return languages
    .filter(({ writes }) => isJson || writes === 'any request')
    .map(({ lang, label, template, slots }) => {
      const text = readFileSync(join(import.meta.dirname, template), 'utf8')
      return { lang, label, source: fill(text, parts, { ...names, ...slots(call) }).trimEnd() }
    })
}

function plainCall(document: Document, operation: Operation): Call {
  const parameters = exampleOf(document, operation)
  return { parameters, body: JSON.stringify(parameters), outcome: outcomeOf(operation) }
}

/** A call that is more than a JSON object, with its request as a client writes it. */
function requestCall(document: Document, site: Site, row: Row): Call {
  const parameters = requestExample(document, site, row, 'ok')
  if (!parameters) throw new Error(`${row.id}: samples need an example "ok" of each required part`)
  const request = writeRequest(row, readGivenFiles(parameters) as RequestParameters)
  return { parameters: { ...parameters }, body: '', outcome: outcomeOf(site.operation), request }
}

const documents = new Map<string, Document>()

function readDocument(api: string): Document {
  const known = documents.get(api)
  if (known) return known
  const text = readFileSync(join(root, 'generated', api, 'openapi.json'), 'utf8')
  const document = JSON.parse(text) as Document
  refuseOtherRules(api)
  documents.set(api, document)
  return document
}

/** What a caller writes: the example, without an envelope around it. */
function exampleOf(document: Document, operation: Operation): Record<string, unknown> {
  const { envelope } = document['x-signature']
  const sent = mediaOf(operation).examples['ok']?.value
  const parameters = envelope && isRecord(sent) ? sent[envelope.body] : sent
  if (isRecord(parameters)) return parameters
  throw new Error(`${operation.operationId}: samples need an example "ok" with parameters`)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function outcomeOf(operation: Operation): Outcome {
  const { code, success, error, proof } = envelopeOf(operation['x-envelope'])
  if (error !== null && proof !== null) return { error, proof }
  const [only, ...more] = success
  if (only !== undefined && !more.length && code.length) return { codes: code, success: only }
  throw new Error(`${operation.operationId}: samples know one code of success, or a proof and an error`)
}

/** The parts of the templates that apply: how the call is signed, and what else it needs. */
function partsOf(document: Document, operation: Operation): Set<string> {
  if (operation['x-signature'] === 'none') return new Set(['plain'])
  const { headers, types } = document['x-signature']
  if (types) refuseOtherTypes(operation, declaredTypes(document, operation, types))
  const token = (operation.security ?? []).some((requirement) => 'AccessToken' in requirement)
  return new Set([headers ? 'headers' : 'envelope', ...(token ? ['token'] : [])])
}

/** The templates sign text and whole numbers as they stand; any other type has a signed text of its own. */
function refuseOtherTypes(operation: Operation, declared: Readonly<Record<string, string>>): void {
  for (const [name, type] of Object.entries(declared)) {
    if (type === 'String' || type === 'Int32') continue
    throw new Error(
      `${operation.operationId}: ${name} is declared ${type}, which no template in src/generate/samples signs`,
    )
  }
}
