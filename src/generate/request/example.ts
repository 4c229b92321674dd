import { isPlain, kindOf, type RequestShape } from '../../core/request.ts'
import { type RequestParameters, writeRequest } from '../../client/request/index.ts'
import { readGivenFiles } from '../../client/request/files.ts'
import type { Operation as Row } from '../../core/contract.ts'
import type { Document, Example, Media, Operation } from '../openapi.ts'
import { isNode, mapValues, nodeAt, nodeOf } from '../node.ts'
import { follow } from './places.ts'
import { operationsOf, type Site as Place } from '../contract.ts'
import { declaredParameters } from './read.ts'
import { requestsOf } from './table.ts'
import { fieldsOf } from './shape.ts'

type Site = Pick<Place, 'item' | 'operation'>

/** The names of the examples of a request: of its body, and of its parameters. */
export function exampleNames(document: Document, { item, operation }: Site): string[] {
  const [media] = mediaOf(operation)
  const nodes = declaredParameters(document, item, operation).map(({ node }) => node)
  const owners = [...nodes, ...(media ? [media[1]] : [])]
  const names = new Set(owners.flatMap(({ examples }) => Object.keys(nodeOf(examples))))
  return names.size ? [...names] : ['ok']
}

/**
 * What a caller writes for an example, as JSON: of each parameter the example of that name, or its only one. Undefined where
 * a required part has none.
 */
export function exampleOf(
  document: Document,
  { item, operation }: Site,
  { parameters = [] }: RequestShape,
  name: string,
): RequestParameters | undefined {
  const params: Record<string, Record<string, unknown>> = {}
  for (const { node } of declaredParameters(document, item, operation)) {
    const parameter = parameters.find((one) => one.name === node['name'] && one.in === node['in'])
    if (!parameter) continue
    const value = valueOf(node, name)
    if (value !== undefined) (params[parameter.in] ??= {})[parameter.name] = value
    else if (parameter.required) return undefined
  }
  const given = Object.keys(params).length > 0
  const [media] = mediaOf(operation)
  const body = media && bodyExample(document, ...media, name)
  if (media && body === undefined && operation.requestBody?.required) return undefined
  return { ...(given && { params }), ...(body !== undefined && { body }) }
}

/** Without its example a request has no sample and no contract test. */
export function checkRequestExamples({ document }: { document: Document }): string[] {
  const requests = requestsOf(document)
  return operationsOf(document).flatMap((site) => {
    const request = requests.get(site.operation.operationId)
    if (!request || isPlain(request) || exampleOf(document, site, request, 'ok')) return []
    return [`openapi.yaml: a required part of ${site.operation.operationId} has no example ok`]
  })
}

/** The body of an example as sent; the empty string if that is not text. */
export function wireOf(row: Row, given: unknown): string {
  if (isPlain(row)) return JSON.stringify(given)
  const { body } = writeRequest(row, readGivenFiles(given) as RequestParameters, () => 'boundary')
  return typeof body === 'string' ? body : ''
}

const mediaOf = ({ requestBody }: Operation) => Object.entries(requestBody?.content ?? {})

function valueOf(node: object, name: string): unknown {
  const { examples, example, schema } = node as Partial<Media> & { example?: unknown }
  const named = (examples as Record<string, Example> | undefined)?.[name]
  const listed = schema?.['examples']
  return named?.value ?? example ?? (Array.isArray(listed) ? (listed[0] as unknown) : undefined)
}

/** A file is text in an example, and bytes in a call. */
function bodyExample(document: Document, type: string, media: Media, name: string): unknown {
  const value = valueOf(media, name)
  if (value === undefined) return undefined
  const kind = kindOf(type)
  if (kind === 'bytes' && typeof value === 'string') return fileOf(value, 'file', type)
  if (kind !== 'multipart' || !isNode(value)) return value
  const fields = fieldsOf(document, media.schema)
  return mapValues(value, (part, field) => {
    const isFile = isBinary(follow(document, fields.get(field))) && typeof part === 'string'
    const declared = nodeAt(media, 'encoding', field)['contentType']
    return isFile ? fileOf(part, field, typeof declared === 'string' ? declared : '') : part
  })
}

/** Bytes, by the words of OpenAPI 3.0 and of 3.1. */
export const isBinary = (schema: object) =>
  ('format' in schema && schema.format === 'binary') ||
  ('contentMediaType' in schema && !('contentEncoding' in schema) && !('type' in schema))

/** What a caller may send where a contract leaves the type open, as `image/*` does. */
const usual: Readonly<Record<string, string>> = {
  '*': 'application/octet-stream',
  image: 'png',
  text: 'plain',
  audio: 'mpeg',
}

const fileOf = (text: string, name: string, types: string) => {
  const type = types.split(',')[0]!.trim()
  const own = type.replace('*/*', '*').replace('*', usual[type.split('/')[0]!] ?? 'octet-stream')
  return { $bytes: Buffer.from(text).toString('base64'), name, type: own }
}
