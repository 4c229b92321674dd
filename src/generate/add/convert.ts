// OpenAPI 3.0 as 3.1, by the text of 3.0.3. What authors surely meant otherwise is converted as they meant it, with a note.

import { isNode, listOf, type Node, nodeOf } from '../rules/files.ts'
import { fieldOrder } from '../rules/schemas.ts'

type Say = (where: string, what: string) => void

/** Changes the document it is given. */
export function convertTo31(document: Node, say: Say): void {
  document['openapi'] = '3.1.0'
  visit(document, '', (node, where) => {
    if (typeof node['$ref'] === 'string') return convertReference(node, where, say)
    if (where.endsWith('/properties')) return
    convertBounds(node, 'minimum', 'exclusiveMinimum')
    convertBounds(node, 'maximum', 'exclusiveMaximum')
    convertNull(node, where, say)
  })
}

/** JSON Schema has no `example` keyword, so use `examples`. Changes the document in place. */
export function listExamples(document: Node): void {
  visit(document, '', (node, where) => {
    if (!('example' in node) || !isSchema(node) || where.endsWith('/properties')) return
    node['examples'] = [node['example']]
    delete node['example']
  })
}

const words = 'The file does not describe it.'

/** A schema in the order of keys that lint asks for, and with words where it has none. */
export function inOrder(schema: Node, order: readonly string[]): Node {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const described = '$ref' in schema ? schema : { description: words, ...schema }
  const inner = (value: unknown, key: string): unknown => {
    if (key === 'properties')
      return Object.fromEntries(
        Object.entries(nodeOf(value)).map(([name, field]) => [name, inOrder(nodeOf(field), fieldOrder)]),
      )
    const part = (one: unknown) => (isNode(one) ? sorted(one) : one)
    if (/^(allOf|anyOf|oneOf|prefixItems)$/.test(key)) return listOf(value).map(part)
    return /^(items|additionalProperties)$/.test(key) ? part(value) : value
  }
  const sorted = (node: Node): Node =>
    Object.fromEntries(
      Object.entries(node)
        .sort(([a], [b]) => rank(a) - rank(b))
        .map(([key, value]) => [key, inner(value, key)]),
    )
  return sorted(described)
}

/** Siblings of a reference had no effect; in 3.1 they would have. */
function convertReference(node: Node, where: string, say: Say): void {
  const { $ref, description, nullable, ...others } = node
  for (const key of Object.keys(node)) if (key !== '$ref' && key !== 'description') delete node[key]
  const dropped = Object.keys(others)
  if (dropped.length) say(where, `${dropped.join(', ')} beside $ref had no effect in 3.0: dropped`)
  if (nullable !== true) return
  delete node['$ref']
  Object.assign(node, {
    anyOf: [{ $ref }, { type: 'null' }],
    ...(description !== undefined && { description }),
  })
  say(where, 'nullable beside $ref has no effect in 3.0; converted as null allowed, which authors mean')
}

function convertNull(node: Node, where: string, say: Say): void {
  const { nullable, type, allOf } = node
  delete node['nullable']
  if (nullable !== true) return
  if (typeof type === 'string') {
    node['type'] = [type, 'null']
    if (Array.isArray(node['enum']) && !node['enum'].includes(null))
      say(where, 'nullable, and an enum without null: the enum decides, null is refused')
  } else if (Array.isArray(allOf)) {
    delete node['allOf']
    node['anyOf'] = [allOf.length === 1 ? allOf[0] : { allOf }, { type: 'null' }]
    say(where, 'nullable without a type has no effect in 3.0; converted as null allowed, which authors mean')
  } else say(where, 'nullable without a type has no effect: dropped')
}

function convertBounds(node: Node, bound: string, exclusive: string): void {
  if (typeof node[exclusive] !== 'boolean') return
  if (node[exclusive]) {
    node[exclusive] = node[bound]
    delete node[bound]
  } else delete node[exclusive]
}

const isSchema = (node: Node) =>
  ['type', 'properties', 'enum', 'allOf', 'anyOf', 'oneOf', 'items'].some((key) => key in node) &&
  !('in' in node)

/** Calls `change` for each object, inner ones first. Skips the contents of examples. */
export function visit(value: unknown, where: string, change: (node: Node, where: string) => void): void {
  if (Array.isArray(value)) return value.forEach((item, index) => visit(item, `${where}/${index}`, change))
  if (!isNode(value)) return
  for (const [key, child] of Object.entries(value)) {
    const isPayload = /^(example|default|const|enum|value)$/.test(key) && !where.endsWith('/properties')
    if (!isPayload) visit(child, `${where}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, change)
  }
  change(value, where)
}

/** A value that fits a schema, as far as examples and bounds of the schema say. */
export function sampleOf(schema: Node, find: (ref: string) => Node, depth = 0): unknown {
  if (depth > 20) return null
  if (typeof schema['$ref'] === 'string') return sampleOf(find(schema['$ref']), find, depth + 1)
  const [given] = [
    ...listOf(schema['examples']),
    schema['example'],
    schema['default'],
    schema['const'],
  ].filter((one) => one !== undefined)
  if (given !== undefined) return given
  if (Array.isArray(schema['enum'])) return schema['enum'][0]
  const parts = listOf(schema['allOf']).map((part) => nodeOf(sampleOf(nodeOf(part), find, depth + 1)))
  const [first] = [...listOf(schema['oneOf']), ...listOf(schema['anyOf'])]
  if (first !== undefined) return sampleOf(nodeOf(first), find, depth + 1)
  const [type] = [schema['type']].flat()
  if (parts.length || type === 'object' || schema['properties']) {
    const required = listOf(schema['required']).map(String)
    const fields = Object.entries(nodeOf(schema['properties'])).filter(
      ([name]) => required.includes(name) && depth < 8,
    )
    return Object.assign(
      {},
      ...parts,
      Object.fromEntries(fields.map(([name, field]) => [name, sampleOf(nodeOf(field), find, depth + 1)])),
    ) as object
  }
  if (type === 'array')
    return Array.from({ length: Number(schema['minItems'] ?? 0) }, () =>
      sampleOf(nodeOf(schema['items']), find, depth + 1),
    )
  if (type === 'integer' || type === 'number') return Number(schema['minimum'] ?? 1)
  if (type === 'boolean') return true
  if (type === 'null') return null
  return formats[String(schema['format'])] ?? 'text'.padEnd(Number(schema['minLength'] ?? 0), 't')
}

const formats: Readonly<Record<string, string>> = {
  date: '2026-01-31',
  'date-time': '2026-01-31T12:00:00Z',
  uuid: '00000000-0000-4000-8000-000000000000',
  email: 'nobody@example.com',
  uri: 'https://example.com/',
}
