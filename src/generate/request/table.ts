import { isDeepStrictEqual } from 'node:util'
import type { Operation as Row } from '../../core/contract.ts'
import { jsonBody, type RequestShape } from '../../core/request.ts'
import { envelopeOf } from '../answers.ts'
import { operationsOf } from '../contract.ts'
import type { Document } from '../openapi.ts'
import { readRequests, type RequestRow } from './read.ts'

/** The rows of the table of operations. */
export function rowsOf(document: Document): Row[] {
  const requests = requestsOf(document)
  return operationsOf(document).map(({ path, method, item, operation }) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    ...requests.get(operation.operationId),
    server: (operation.servers ?? item.servers)?.[0]?.url ?? null,
    summary: operation.summary,
    tag: operation.tags[0] ?? '',
    source: operation['x-source'] as Row['source'],
    unconfirmed: operation['x-unconfirmed'] ?? false,
    signed: operation['x-signature'] !== 'none',
    accessToken: (operation.security ?? []).some((requirement) => 'AccessToken' in requirement),
    errors: operation['x-errors'],
    envelope: envelopeOf(operation['x-envelope']),
    retry: operation['x-retry'],
  }))
}

/** What a call is written from, where it is more than a JSON object: by operation id. */
export function requestsOf(document: Document): Map<string, RequestShape> {
  return new Map(readRequests(document).rows.map((row) => [row.id, shapeOfRow(row)]))
}

function shapeOfRow({ parameters, body }: RequestRow): RequestShape {
  const isJson = isDeepStrictEqual(body, jsonBody)
  return { ...(parameters.length && { parameters }), ...(!isJson && { body }) }
}
