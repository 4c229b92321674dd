// A contract as plain data. An old one need not fit the types of today, so nothing here assumes more than JSON.

import { isDeepStrictEqual } from 'node:util'

export type Tree = Record<string, unknown>

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object at the end of `keys`, or an empty one. */
export function treeAt(value: unknown, ...keys: string[]): Tree {
  let found = value
  for (const key of keys) found = isTree(found) && Object.hasOwn(found, key) ? found[key] : undefined
  return isTree(found) ? found : {}
}

export function listAt(tree: Tree, key: string): unknown[] {
  const value = tree[key]
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

function keysOf(...trees: Tree[]): string[] {
  return [...new Set(trees.flatMap((tree) => Object.keys(tree)))]
}

export function differences(before: Tree, after: Tree): string[] {
  return keysOf(before, after).filter((key) => !isDeepStrictEqual(before[key], after[key]))
}

export function omit(tree: Tree, ...keys: string[]): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([key]) => !keys.includes(key)))
}

export function splitPointer(pointer: string): string[] {
  const parts = pointer.replace(/^#?\/?/, '').split('/')
  return parts.filter(Boolean).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Keywords whose keys are names chosen by an author: a field called `x-id` is a field and no extension. */
const maps = new Set([
  ...[
    'paths',
    'webhooks',
    'pathItems',
    'callbacks',
    'responses',
    'requestBodies',
    'content',
    'headers',
    'links',
  ],
  ...[
    'parameters',
    'securitySchemes',
    'schemas',
    'properties',
    'patternProperties',
    'dependentSchemas',
    '$defs',
  ],
])

export const isMap = (key: string, insideMap: boolean) => !insideMap && maps.has(key)

/** A copy for Redocly: without extensions and schemas, which are rated here, and without examples, which break nobody. */
export function forRedocly(value: unknown, insideMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => forRedocly(item))
  if (!isTree(value)) return value
  const kept = Object.entries(value).filter(
    ([key, child]) =>
      insideMap || !(key.startsWith('x-') || key === 'schemas' || (key === 'examples' && isTree(child))),
  )
  return Object.fromEntries(
    kept.map(([key, child]) => [
      key,
      key === 'schema' && !insideMap ? {} : forRedocly(child, isMap(key, insideMap)),
    ]),
  )
}

/** A copy in which media types are compared by name: `application/json; charset=utf-8` is `application/json`. */
export function withPlainMediaTypes(value: unknown, insideMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withPlainMediaTypes(item))
  if (!isTree(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const isContent = key === 'content' && !insideMap && isTree(child)
      const plain = isContent
        ? Object.fromEntries(
            Object.entries(child).map(([type, media]) => [plainMediaType(type, child), media]),
          )
        : child
      return [key, withPlainMediaTypes(plain, isMap(key, insideMap))]
    }),
  )
}

function plainMediaType(type: string, content: Tree): string {
  const plain = (type.split(';')[0] ?? '').trim().toLowerCase()
  return Object.keys(content).filter((other) => other.toLowerCase().startsWith(plain)).length > 1
    ? type
    : plain
}

export interface ExtensionPair {
  /** Where the object is that carries the key. */
  pointer: string[]
  key: string
  before: unknown
  after: unknown
}

/** Every extension of two documents, paired by place. What is new or gone as a whole has no pair. */
export function pairExtensions(
  before: unknown,
  after: unknown,
  pointer: string[] = [],
  insideMap = false,
): ExtensionPair[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.flatMap((item, index) => {
      // Tags and parameters have a name; their place in the list says nothing.
      const name = treeAt(item)['name']
      const partner =
        name === undefined ? after[index] : after.find((other) => treeAt(other)['name'] === name)
      return pairExtensions(item, partner, [...pointer, String(index)])
    })
  }
  if (!isTree(before) || !isTree(after)) return []
  return keysOf(before, after).flatMap((key) => {
    const pair = { pointer, key, before: before[key], after: after[key] }
    if (key.startsWith('x-') && !insideMap) return [pair]
    return pairExtensions(pair.before, pair.after, [...pointer, key], isMap(key, insideMap))
  })
}
