import { isDeepStrictEqual } from 'node:util'
import type { Grade, Operation as Row } from '../../core/contract.ts'
import { jsonBody, type RequestShape } from '../../core/request.ts'
import { envelopeOf } from '../answers.ts'
import { namesOfKind } from '../../signing/credentials.ts'
import { signedHeaderNames } from '../../signing/names.ts'
import { json, operationsOf, successesOf } from '../contract.ts'
import { tokenScheme } from '../describe-signing.ts'
import { declaredTypes } from '../declared-types.ts'
import type { Document, Operation } from '../openapi.ts'
import { readRequests, type RequestRow } from './read.ts'

/** The rows of the table of operations. */
export function rowsOf(document: Document): Row[] {
  const requests = requestsOf(document)
  return operationsOf(document).map(({ path, method, item, operation }) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    ...requests.get(operation.operationId),
    ...(isTyped(document, operation, requests) && { typed: true as const }),
    ...serversOf(document, operation.servers ?? item.servers),
    summary: operation.summary,
    tag: operation.tags[0] ?? '',
    source: operation['x-source'] as Row['source'],
    unconfirmed: operation['x-unconfirmed'] ?? false,
    signed: operation['x-signature'] !== 'none',
    ...typesOf(document, operation),
    accessToken: carriesToken(document, operation),
    errors: operation['x-errors'],
    ...(operation['x-error-group'] && { group: operation['x-error-group'] }),
    envelope: envelopeOf(operation['x-envelope']),
    ...successOf(operation),
    retry: operation['x-retry'],
    ...rateOf(operation['x-rate']),
  }))
}

/** The operation's own host, or those of the contract that have the path. */
function serversOf(document: Document, own: { url: string }[] = []): Pick<Row, 'server' | 'servers'> {
  const urls = own.map(({ url }) => url)
  const isShared = urls.every((url) => document.servers.some((server) => server.url === url))
  if (urls.length === 0 || !isShared) return { server: urls[0] ?? null }
  return { server: null, servers: urls }
}

/** Where the token is optional, an operation names its security scheme. */
function carriesToken(document: Document, operation: Operation): boolean {
  const { 'x-signature': scheme } = document
  const [token] = namesOfKind(scheme, 'token')
  if (token === undefined || operation['x-signature'] === 'none') return false
  const isNamed = (operation.security ?? []).some((requirement) => tokenScheme(document) in requirement)
  return isNamed || !scheme.credentials[token]?.optional
}

/** How a success looks, where it is not the usual JSON with status 200. */
function successOf(operation: Operation): Pick<Row, 'answer'> {
  const keys = successesOf(operation)
  const types = keys.flatMap((key) => Object.keys(operation.responses[key]?.content ?? {}))
  const status = /^2\d\d$/.test(keys[0] ?? '') ? Number(keys[0]) : 200
  const answer = { status, types: [...new Set(types)] }
  return isDeepStrictEqual(answer, { status: 200, types: [json] }) ? {} : { answer }
}

function typesOf(document: Document, operation: Operation): Pick<Row, 'types'> {
  const { types } = document['x-signature']
  return Object.keys(types).length ? { types: declaredTypes(document, operation, types) } : {}
}

const rateOf = (rate: Operation['x-rate']): Pick<Row, 'rate'> =>
  rate ? { rate: { perMinute: rate.perMinute, grade: rate['x-source'].grade as Grade } } : {}

/** Whether the content type is signed of a request that may have no body. */
function isTyped(document: Document, operation: Operation, requests: ReadonlyMap<string, RequestShape>) {
  const { body = jsonBody } = requests.get(operation.operationId) ?? {}
  const isBodyless = body === null || body.optional === true
  const isSigned = operation['x-signature'] !== 'none'
  return isBodyless && isSigned && signedHeaderNames(document['x-signature']).includes('content-type')
}

const known = new WeakMap<Document, Map<string, RequestShape>>()

/**
 * What a call is written from, where it is more than a JSON object: by operation id. Each emitter asks for it, of a contract
 * that no longer changes.
 */
export function requestsOf(document: Document): ReadonlyMap<string, RequestShape> {
  const requests =
    known.get(document) ?? new Map(readRequests(document).rows.map((row) => [row.id, shapeOfRow(row)]))
  known.set(document, requests)
  return requests
}

function shapeOfRow({ parameters, body }: RequestRow): RequestShape {
  const isJson = isDeepStrictEqual(body, jsonBody)
  return { ...(parameters.length && { parameters }), ...(!isJson && { body }) }
}
