import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { didYouMean } from '../core/nearest.ts'
import { isProject } from '../core/project.ts'
import { envelopeOf } from './answers.ts'
import { bundle } from './bundle.ts'
import { describeSigning } from './describe-signing.ts'
import type { Document, Envelope, Example, Operation } from './openapi.ts'
import {
  acceptsNull,
  answerOf,
  callsOf,
  errorOf,
  exampleNameOf,
  json,
  operationsOf,
  required,
  resultOf,
} from './document.ts'
import { fillEnvelopes } from './envelopes.ts'
import { root } from './redocly.ts'
import { readScheme } from './scheme/check.ts'
import { pascal } from './scheme/module.ts'
import type { Scheme } from '../signing/grammar.ts'

export * from './document.ts'
export { successesOf } from './rules/files.ts'
export type * from './openapi.ts'

export interface Contract {
  api: string
  /** Where its index is, with all that is not part of OpenAPI. */
  folder: string
  document: Document
  /** How requests are signed: `x-signature` of the document. */
  scheme: Scheme
  /** What the mock remembers, as written; not checked yet. */
  behaviour?: unknown
}

/** Where the contracts are, a folder for each. A project is the folder that a command runs in. */
export const contracts = join(isProject() ? '' : root, 'spec')

/** Every folder of spec/ with an index is a contract. */
export async function listApis(spec = contracts): Promise<string[]> {
  const entries = await readdir(spec, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** Bundles the contract of an API and adds an example for each code that an operation may return. */
export async function loadContract(api: string, folder = join(contracts, api)): Promise<Contract> {
  const document = (await bundle(join(folder, 'openapi.yaml'))) as Document
  const scheme = readScheme(document['x-signature'], api, `spec/${api}/signature.yaml`)
  document['x-signature'] = scheme
  completeResponses(document)
  describeSigning(document, scheme)
  const unknown = eventFaults(document, scheme)
  if (unknown.length) throw new Error(unknown.map((one) => `spec/${api}/signature.yaml: ${one}`).join('\n'))
  inlineExamples(document)
  deriveFailures(document)
  const { 'x-behaviour': behaviour } = document
  // No part of what callers read.
  delete document['x-behaviour']
  const signed = callsOf(document).filter((operation) => operation['x-signature'] !== 'none')
  await fillEnvelopes({ api, folder, document, scheme }, signed)
  return { api, folder, document, scheme, ...(behaviour !== undefined && { behaviour }) }
}

/** Notifications are found by their operationId. */
function eventFaults({ webhooks = {} }: Document, { events }: Scheme): string[] {
  const ids = Object.values(webhooks).flatMap(({ post }) => post?.operationId ?? [])
  return Object.keys(events)
    .filter((event) => !ids.includes(event))
    .map((event) => {
      const own = webhooks[event]?.post?.operationId
      const hint = own === undefined ? didYouMean(event, ids) || `Known: ${ids.join(', ')}.` : `Write ${own}.`
      return `events.${event}: no webhook has this operationId. ${ids.length ? hint : 'The contract has no webhook.'}`
    })
}

/** Without an envelope the status decides. A media type may leave out its schema and its examples. A body is a type. */
function completeResponses(document: Document): void {
  document['x-envelope'] ??= { status: true }
  for (const operation of callsOf(document)) {
    operation['x-envelope'] ??= { status: true }
    operation['x-errors'] ??= []
    const media = [operation.requestBody, ...Object.values(operation.responses)].flatMap((one) =>
      Object.values(one?.content ?? {}),
    )
    for (const one of media) {
      one.schema ??= {}
      one.examples ??= {}
    }
  }
  for (const { operation } of operationsOf(document)) nameBody(document, operation)
}

/** A method takes a named type, so a body that is written in its place gets the name of its operation. */
function nameBody(document: Document, { operationId, requestBody }: Operation): void {
  const { [json]: media } = requestBody?.content ?? {}
  if (!media || media.schema.$ref || media.schema.anyOf || media.schema.allOf) return
  const name = `${pascal(operationId)}Request`
  const components = (document.components ??= { schemas: {} })
  const schemas = (components.schemas ??= {})
  if (schemas[name]) return
  schemas[name] = media.schema
  media.schema = { $ref: `#/components/schemas/${name}` }
}

/** Bundling names examples "request", "request-2", …; in their place they read better, and need no name. */
function inlineExamples(document: Document): void {
  const shared = document.components.examples ?? {}
  const inline = ({ examples = {} }: { examples?: Record<string, Example> }) => {
    for (const [name, example] of Object.entries(examples)) {
      if (!example.$ref) continue
      examples[name] = required(shared[example.$ref.replace('#/components/examples/', '')], example.$ref)
    }
  }
  for (const operation of callsOf(document)) {
    Object.values(operation.requestBody?.content ?? {}).forEach(inline)
    for (const answer of Object.values(operation.responses))
      Object.values(answer.content ?? {}).forEach(inline)
  }
  const owners = operationsOf(document).flatMap(({ item, operation }) => [item, operation])
  const own = owners.flatMap(({ parameters = [] }) => parameters)
  for (const parameter of [...own, ...Object.values(document.components.parameters ?? {})]) inline(parameter)
  delete document.components.examples
}

function deriveFailures(document: Document): void {
  for (const { operation } of operationsOf(document)) {
    const { examples } = answerOf(operation)
    const mayBeNull = acceptsNull(document, resultOf(document, operation))
    for (const code of operation['x-errors']) {
      const { entry } = errorOf(document, operation, code)
      if (operation['x-envelope'].status) continue
      examples[exampleNameOf(code)] ??= {
        summary: `${entry.name}: ${entry.meaning}`,
        value: failure(operation['x-envelope'], code, entry.message, mayBeNull),
      }
    }
  }
}

function failure(envelope: Envelope, code: string | number, text: string, mayBeNull: boolean): object {
  const { code: names, message: texts, data } = envelopeOf(envelope)
  return {
    ...(names[0] && { [names[0]]: code }),
    ...(texts[0] && { [texts[0]]: text }),
    ...(data && mayBeNull && { [data]: null }),
  }
}
