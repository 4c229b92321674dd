import { mediaOf, operationsOf, answerOf, resolve, type Contract } from './contract.ts'
import { nodeOf } from './node.ts'
import type { Document, Operation, Schema } from './openapi.ts'
import { declaredParameters } from './request/read.ts'
import { constant } from './render.ts'

/**
 * All fields in their places, by operation and side, with the class of those that hold a personal datum or a secret: what
 * is anywhere else may hold anything. And the class of headers.
 */
export function renderSensitive({ document }: Contract): string {
  const sent = operationsOf(document).map((site) => [site.operation, sentBy(document, site)] as const)
  const events = Object.values(document.webhooks ?? {}).map(
    ({ post }) => [post, mediaOf(post).schema] as const,
  )
  const byCall = Object.fromEntries(
    [...sent, ...events].map(([operation, request]) => {
      const answer = fieldsOf(document, answerOf(operation).schema)
      return [operation.operationId, { request: fieldsOf(document, request), answer }]
    }),
  )
  const headers = Object.values(document.components.securitySchemes ?? {})
    .filter((scheme) => scheme['x-sensitive'])
    .map((scheme) => [scheme.name.toLowerCase(), scheme['x-sensitive']])
  return constant('sensitiveHeaders', Object.fromEntries(headers)) + constant('fields', byCall)
}

/** The body of a request, and beside its fields the parameters. */
function sentBy(document: Document, { item, operation }: { item: object; operation: Operation }): Schema {
  const bodies = Object.values(operation.requestBody?.content ?? {}).map(({ schema = {} }) => schema)
  const parameters = declaredParameters(document, item, operation).map(({ node }): [string, Schema] => {
    const kind = node['x-sensitive']
    return [
      String(node['name']),
      { ...(node['schema'] as Schema), ...(kind !== undefined && { 'x-sensitive': String(kind) }) },
    ]
  })
  if (parameters.length === 0 && bodies.length === 1) return bodies[0]!
  return { properties: Object.fromEntries(parameters), allOf: bodies }
}

/** Fields by name: the class of a sensitive one, the fields inside an object or a list of objects, or the empty text. */
interface Fields {
  [name: string]: string | Fields
}

function fieldsOf(document: Document, schema: Schema, around: readonly Schema[] = []): Fields {
  // Inside itself a field is known by its name alone.
  if (around.includes(targetOf(document, schema))) return {}
  const path = [...around, targetOf(document, schema)]
  const found: Fields = {}
  const declared = partsOf(document, schema).flatMap(({ properties = {} }) => Object.entries(properties))
  for (const [name, field] of declared) {
    const kind = partsOf(document, field).map(sensitivity).find(Boolean)
    const inside = fieldsOf(document, field, path)
    const other = found[name]
    if (kind !== undefined) found[name] = kind
    else if (typeof other === 'object') Object.assign(other, inside)
    else if (!other) found[name] = Object.keys(inside).length ? inside : ''
  }
  return found
}

const targetOf = (document: Document, schema: Schema): Schema =>
  schema.$ref ? resolve(document, schema) : schema

/** A schema, and those that describe the same value or the items of a list. */
function partsOf(document: Document, schema: Schema, seen = new Set<Schema>()): Schema[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const { $ref, allOf = [], anyOf = [], oneOf = [], items } = schema
  const target = $ref ? [resolve(document, { $ref })] : []
  const parts = [...target, ...allOf, ...anyOf, ...oneOf, ...(items ? [items] : [])]
  return [schema, ...parts.flatMap((part) => partsOf(document, part, seen))]
}

/** A schema may be `true`. */
function sensitivity(schema: unknown): string | undefined {
  const kind = nodeOf(schema)['x-sensitive']
  return kind === undefined ? undefined : String(kind)
}
