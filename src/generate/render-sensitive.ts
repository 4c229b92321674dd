import { mediaOf, operationsOf, answerOf, resolve, type Contract } from './contract.ts'
import type { Document, Operation, Schema } from './openapi.ts'
import { declaredParameters } from './request/read.ts'
import { constant } from './render.ts'

/**
 * Names of fields that hold a personal datum or a secret, with its class: by operation and side, and headers. And all
 * fields in their places: what is anywhere else may hold anything.
 */
export function renderSensitive({ document }: Contract): string {
  const calls: [Operation, Schema][] = [
    ...operationsOf(document).map((site): [Operation, Schema] => [site.operation, sentBy(document, site)]),
    ...Object.values(document.webhooks ?? {}).map(({ post }): [Operation, Schema] => [
      post,
      mediaOf(post).schema,
    ]),
  ]
  const bySide = (table: (document: Document, schema: Schema) => object) =>
    Object.fromEntries(
      calls.map(([operation, request]) => {
        const answer = answerOf(operation).schema
        return [operation.operationId, { request: table(document, request), answer: table(document, answer) }]
      }),
    )
  const headers = Object.values(document.components.securitySchemes ?? {})
    .filter((scheme) => scheme['x-sensitive'])
    .map((scheme) => [scheme.name.toLowerCase(), scheme['x-sensitive']])
  return (
    constant('sensitive', bySide(sensitiveMembers)) +
    constant('sensitiveHeaders', Object.fromEntries(headers)) +
    constant('fields', bySide(fieldsOf))
  )
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

function sensitiveMembers(document: Document, schema: Schema): Record<string, string> {
  const found = [...membersOf(document, schema)].flatMap(([name, schemas]) => {
    const kind = schemas.map(sensitivity).find((one) => one !== undefined)
    return kind === undefined ? [] : [[name, kind] as const]
  })
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The fields of a schema and of all that it refers to, by name. A name may occur more than once. */
function membersOf(document: Document, schema: Schema): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>()
  const seen = new Set<unknown>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    const ref = '$ref' in value ? String(value.$ref) : ''
    if (ref) visit(resolve(document, { $ref: ref }))
    const { properties = {} } = value as Schema
    for (const [name, member] of Object.entries(properties)) {
      found.set(name, [...(found.get(name) ?? []), member])
    }
    Object.values(value).forEach(visit)
  }
  visit(schema)
  return found
}

function sensitivity(schema: unknown): string | undefined {
  if (typeof schema !== 'object' || schema === null || !('x-sensitive' in schema)) return undefined
  return String(schema['x-sensitive'])
}
