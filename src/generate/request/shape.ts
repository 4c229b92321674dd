import { isNode, listOf, type Node, nodeOf } from '../node.ts'
import { follow } from './places.ts'

/** What a value may be, as far as the way to write it differs. */
export type Shape = 'scalar' | 'list' | 'object'

/** The shapes that a schema admits; none where it says nothing. */
export function shapesOf(document: unknown, schema: unknown, seen = new Set<Node>()): Set<Shape> {
  const node = follow(document, schema)
  if (seen.has(node)) return new Set()
  seen.add(node)
  const types = [node['type'] ?? impliedType(node)]
    .flat()
    .filter((type) => type !== undefined && type !== 'null')
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => listOf(node[key]))
  return new Set([...types.map(shapeOfType), ...parts.flatMap((part) => [...shapesOf(document, part, seen)])])
}

/** The one shape of a schema. */
export function shapeOf(document: unknown, schema: unknown): Shape | undefined {
  const shapes = [...shapesOf(document, schema)]
  return shapes.length === 1 ? shapes[0] : undefined
}

const shapeOfType = (type: unknown): Shape =>
  type === 'array' ? 'list' : type === 'object' ? 'object' : 'scalar'

function impliedType(node: Node): string | undefined {
  if ('properties' in node || isNode(node['additionalProperties'])) return 'object'
  if ('items' in node || 'prefixItems' in node) return 'array'
  return undefined
}

/** The fields of an object schema, those of its parts too. */
export function fieldsOf(document: unknown, schema: unknown, seen = new Set<Node>()): Map<string, Node> {
  const node = follow(document, schema)
  if (seen.has(node)) return new Map()
  seen.add(node)
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => listOf(node[key]))
  const own = Object.entries(nodeOf(node['properties'])).map(
    ([name, field]) => [name, nodeOf(field)] as const,
  )
  return new Map([...parts.flatMap((part) => [...fieldsOf(document, part, seen)]), ...own])
}

/** True where an item of a list or a field of an object is a list or an object itself. */
export function isNested(document: unknown, schema: unknown, seen = new Set<Node>()): boolean {
  const node = follow(document, schema)
  if (seen.has(node)) return false
  seen.add(node)
  const inner = [node['items'], node['additionalProperties'], ...listOf(node['prefixItems'])]
  const isComplex = (part: unknown) => [...shapesOf(document, part)].some((shape) => shape !== 'scalar')
  return (
    [...inner, ...Object.values(nodeOf(node['properties']))].some(isComplex) ||
    ['allOf', 'anyOf', 'oneOf']
      .flatMap((key) => listOf(node[key]))
      .some((part) => isNested(document, part, seen))
  )
}
