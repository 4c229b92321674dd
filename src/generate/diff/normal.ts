// One form for the many spellings of a schema, so that only a difference in meaning is one.

import { isDeepStrictEqual } from 'node:util'
import { texts } from './keywords.ts'
import { listAt, omit, type Tree, treeAt } from './tree.ts'

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
  const normal = (part: unknown) => normalise(part, resolve, seen)
  schema = ['anyOf', 'oneOf'].reduce(
    (union, key) => withoutNull(withoutTwins(union, key, normal), key, normal),
    mergeAllOf(schema, normal),
  )
  if (schema['nullable'] === true && schema['type'] !== undefined)
    schema = { ...schema, type: [...listAt(schema, 'type'), 'null'] }
  schema = withTypes(omit(schema, 'nullable'))
  for (const key of ['required', 'type', 'enum'])
    if (Array.isArray(schema[key])) schema = { ...schema, [key]: sorted(schema[key]) }
  return isDeepStrictEqual(schema['required'], []) ? omit(schema, 'required') : schema
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

/** Parts of `allOf` become part of the schema itself where they fit into it. */
function mergeAllOf(schema: Tree, normal: (part: unknown) => Tree): Tree {
  const { allOf, ...rest } = schema
  if (!Array.isArray(allOf)) return schema
  return allOf.reduce(
    (all: Tree, part) => merge(all, normal(part)) ?? { ...all, allOf: [...listAt(all, 'allOf'), part] },
    rest,
  )
}

/** Branches that only name types or values are one such branch. */
function withoutTwins(schema: Tree, key: string, normal: (part: unknown) => Tree): Tree {
  const parts = listAt(schema, key)
  if (parts.length < 2) return schema
  const bare = parts.map((part) => omit(normal(part), ...texts))
  const only = (branch: Tree, ...keys: string[]) => isDeepStrictEqual(Object.keys(branch).sort(), keys)
  const types = bare.filter((branch) => only(branch, 'type')).flatMap((branch) => listAt(branch, 'type'))
  const values = bare.filter((branch) => only(branch, 'enum', 'type'))
  // An integer is a number too, and one branch of `oneOf` alone must hold.
  if (key === 'oneOf' && types.includes('integer') && types.includes('number')) return schema
  const all = values.flatMap((branch) => listAt(branch, 'enum'))
  const merged = [
    ...(types.length ? [{ type: sorted(types) }] : []),
    ...(all.length ? [normal({ enum: all })] : []),
    ...parts.filter((_, index) => !only(bare[index]!, 'type') && !only(bare[index]!, 'enum', 'type')),
  ]
  const [first, ...others] = merged
  if (others.length) return { ...schema, [key]: merged }
  return merge(omit(schema, key), treeAt(first)) ?? schema
}

/** A union of one schema with null is that schema, which may be null. */
function withoutNull(schema: Tree, key: string, normal: (part: unknown) => Tree): Tree {
  const parts = listAt(schema, key)
  const isNull = (part: unknown) => isDeepStrictEqual(listAt(normal(part), 'type'), ['null'])
  const others = parts.filter((part) => !isNull(part))
  if (others.length !== 1 || others.length === parts.length) return schema
  const branch = normal(others[0])
  const { type, enum: values } = branch
  if (type !== undefined) branch['type'] = [...listAt(branch, 'type'), 'null']
  if (Array.isArray(values)) branch['enum'] = [...(values as unknown[]), null]
  return merge(omit(schema, key), branch) ?? schema
}

/** The schema as the only branch of a union, to be compared with a union that has nothing beside its branches. */
export function asUnion(schema: Tree, other: Tree): Tree {
  const key = ['oneOf', 'anyOf'].find((name) => Array.isArray(other[name]))
  if (!key || schema['oneOf'] || schema['anyOf'] || !Object.keys(schema).length) return schema
  if (Object.keys(omit(other, key, 'discriminator', ...texts)).length) return schema
  const branch = omit(schema, ...texts)
  return { ...omit(schema, ...Object.keys(branch)), [key]: [branch] }
}

/** Both schemas without the references that each has in its `allOf`: those are compared where they are defined. */
export function withoutShared(one: unknown, other: unknown): [unknown, unknown] {
  const [parts, others] = [listAt(treeAt(one), 'allOf'), listAt(treeAt(other), 'allOf')]
  const isShared = (part: unknown) => {
    const ref = refOf(part)
    return ref !== undefined && [parts, others].every((list) => list.some((each) => refOf(each) === ref))
  }
  if (!parts.some(isShared)) return [one, other]
  const strip = (schema: unknown, list: unknown[]) => {
    const allOf = list.filter((part) => !isShared(part))
    return { ...omit(treeAt(schema), 'allOf'), ...(allOf.length && { allOf }) }
  }
  return [strip(one, parts), strip(other, others)]
}

/** What both schemas demand together; undefined if that is not a plain schema. */
function merge(one: Tree, other: Tree): Tree | undefined {
  const merged: Tree = { ...one }
  for (const [key, value] of Object.entries(other)) {
    const before = merged[key]
    if (before === undefined || isDeepStrictEqual(before, value)) merged[key] = value
    else if (/^(min|exclusiveMin)/.test(key)) merged[key] = Math.max(Number(before), Number(value))
    else if (/^(max|exclusiveMax)/.test(key)) merged[key] = Math.min(Number(before), Number(value))
    else if (key === 'type' || key === 'enum') {
      const [some, more] = [listAt(one, key), listAt(other, key)]
      const isIn = (list: unknown[]) => (item: unknown) =>
        list.some((each) => isDeepStrictEqual(each, item)) || (item === 'integer' && list.includes('number'))
      const both = [...new Set([...some.filter(isIn(more)), ...more.filter(isIn(some))])]
      if (!both.length) return undefined
      merged[key] = key === 'type' && both.length === 1 ? both[0] : both
    } else if (key === 'required') merged[key] = sorted([...listAt(one, key), ...listAt(other, key)])
    else if (/^(title|description|examples?|default|deprecated)$/.test(key)) merged[key] = value
    else if (key === 'properties') {
      const fields = { ...treeAt(before) }
      for (const [name, field] of Object.entries(treeAt(value))) {
        fields[name] = name in fields ? merge(treeAt(fields[name]), treeAt(field)) : field
        if (fields[name] === undefined) return undefined
      }
      merged[key] = fields
    } else return undefined
  }
  return merged
}
