// One form for the many spellings of a schema, so that only a difference in meaning is one.

import { isDeepStrictEqual } from 'node:util'
import { texts } from './keywords.ts'
import { isTree, listAt, omit, type Tree, treeAt } from './tree.ts'

/** The component that a schema refers to, or undefined. */
export function refOf(schema: unknown): string | undefined {
  const ref = treeAt(schema)['$ref']
  return typeof ref === 'string' ? /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1] : undefined
}

/** Looks up a component's schema. */
export type Resolve = (name: string) => unknown

/**
 * A schema with its references followed, inline parts of `allOf` merged, null in `type` alone, `const` as an enum of one,
 * lists that have no order sorted, and the bounds of OpenAPI 3.0 spelt as in JSON Schema 2020-12.
 */
export function normalise(given: unknown, resolve: Resolve, seen: readonly string[] = []): Tree {
  if (typeof given === 'boolean') return given ? {} : { not: {} }
  let schema = treeAt(given)
  const name = refOf(schema)
  if (name !== undefined) {
    const siblings = omit(schema, '$ref')
    const target = seen.includes(name) ? {} : normalise(resolve(name), resolve, [...seen, name])
    return merge(target, siblings) ?? { ...target, ...siblings }
  }
  if ('const' in schema) schema = { ...omit(schema, 'const'), enum: [schema['const']] }
  for (const bound of ['Minimum', 'Maximum']) schema = numericBound(schema, bound)
  for (const key of ['allOf', 'anyOf', 'oneOf']) schema = mergeParts(schema, key, resolve, seen)
  if (schema['nullable'] === true && schema['type'] !== undefined)
    schema = { ...schema, type: [...listAt(schema, 'type'), 'null'] }
  schema = withTypes(omit(schema, 'nullable'))
  for (const key of ['required', 'type', 'enum'])
    if (Array.isArray(schema[key])) schema = { ...schema, [key]: sorted(schema[key]) }
  if (isDeepStrictEqual(schema['required'], [])) schema = omit(schema, 'required')
  return schema
}

const sorted = (values: readonly unknown[]) => {
  const texts = new Map(values.map((value) => [JSON.stringify(value), value]))
  return [...texts.keys()].sort().map((text) => texts.get(text))
}

/** OpenAPI 3.0 has `exclusiveMinimum: true` beside `minimum`. */
function numericBound(schema: Tree, bound: string): Tree {
  const exclusive = schema[`exclusive${bound}`]
  if (typeof exclusive !== 'boolean') return schema
  const key = bound.toLowerCase()
  const rest = omit(schema, `exclusive${bound}`)
  return exclusive && key in rest ? { ...omit(rest, key), [`exclusive${bound}`]: rest[key] } : rest
}

/** Null is said by `type` alone, and an enum says nothing of other types. */
function withTypes(schema: Tree): Tree {
  const values = schema['enum']
  if (!Array.isArray(values)) return schema
  const types = schema['type'] === undefined ? undefined : listAt(schema, 'type')
  const allowsNull = values.includes(null) && (!types || types.includes('null'))
  const kept = values.filter((value) => value !== null)
  if (!kept.length) return { ...omit(schema, 'enum'), type: 'null' }
  const found = types?.filter((type) => type !== 'null') ?? sorted(kept.map(typeOf))
  const all = allowsNull ? [...found, 'null'] : found
  return { ...schema, type: all.length === 1 ? all[0] : all, enum: allowsNull ? [...kept, null] : kept }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  if (typeof value !== 'number') return typeof value
  return Number.isInteger(value) ? 'integer' : 'number'
}

/** Parts of `allOf`, and a union of one schema with null, become part of the schema itself where they fit into it. */
function mergeParts(schema: Tree, key: string, resolve: Resolve, seen: readonly string[]): Tree {
  const parts = schema[key]
  if (!Array.isArray(parts)) return schema
  const isNull = (part: unknown) => isTree(part) && isDeepStrictEqual(listAt(part, 'type'), ['null'])
  if (key === 'allOf') {
    return parts.reduce(
      (all: Tree, part: unknown) => {
        const merged = merge(all, normalise(part, resolve, seen))
        return merged ?? { ...all, allOf: [...listAt(all, 'allOf'), part] }
      },
      omit(schema, key),
    )
  }
  const others = parts.filter((part) => !isNull(part))
  if (others.length !== 1 || others.length === parts.length) return schema
  const only = normalise(others[0], resolve, seen)
  const branch = {
    ...only,
    ...(only['type'] !== undefined && { type: [...new Set([...listAt(only, 'type'), 'null'])] }),
    ...(Array.isArray(only['enum']) && { enum: [...new Set([...listAt(only, 'enum'), null])] }),
  }
  return merge(omit(schema, key), branch) ?? schema
}

/** The schema as the only branch of a union, to be compared with a union that has nothing beside its branches. */
export function asUnion(schema: Tree, other: Tree): Tree {
  const key = ['oneOf', 'anyOf'].find((name) => Array.isArray(other[name]))
  if (!key || schema['oneOf'] || schema['anyOf'] || !Object.keys(schema).length) return schema
  const isBare = Object.keys(other).every(
    (name) => name === key || texts.includes(name) || name === 'discriminator',
  )
  if (!isBare) return schema
  const words = Object.entries(schema).filter(([name]) => texts.includes(name))
  return { ...Object.fromEntries(words), [key]: [omit(schema, ...texts)] }
}

/** Both schemas without the references that each has in its `allOf`: those are compared where they are defined. */
export function withoutShared(one: unknown, other: unknown): [unknown, unknown] {
  const refsOf = (schema: unknown) => listAt(treeAt(schema), 'allOf').map(refOf)
  const shared = refsOf(one).filter((ref) => ref !== undefined && refsOf(other).includes(ref))
  if (!shared.length) return [one, other]
  const strip = (schema: unknown) => {
    const rest = listAt(treeAt(schema), 'allOf').filter((part) => !shared.includes(refOf(part)))
    return rest.length ? { ...treeAt(schema), allOf: rest } : omit(treeAt(schema), 'allOf')
  }
  return [strip(one), strip(other)]
}

/** What both schemas demand together; undefined where that is no plain schema. */
function merge(one: Tree, other: Tree): Tree | undefined {
  const merged: Tree = { ...one }
  for (const [key, value] of Object.entries(other)) {
    const before = merged[key]
    if (before === undefined || isDeepStrictEqual(before, value)) merged[key] = value
    else if (key === 'required') merged[key] = sorted([...listAt(one, key), ...listAt(other, key)])
    else if (key === 'properties') {
      const fields = mergeFields(treeAt(before), treeAt(value))
      if (!fields) return undefined
      merged[key] = fields
    } else if (/^(title|description|examples?|default|deprecated)$/.test(key)) merged[key] = value
    else return undefined
  }
  return merged
}

function mergeFields(one: Tree, other: Tree): Tree | undefined {
  const fields = { ...one }
  for (const [name, field] of Object.entries(other)) {
    const both = name in fields ? merge(treeAt(fields[name]), treeAt(field)) : field
    if (both === undefined) return undefined
    fields[name] = both
  }
  return fields
}
