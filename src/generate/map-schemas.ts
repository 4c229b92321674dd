// The schemas of a document and the schemas inside them, by the keywords of JSON Schema 2020-12.

import { escapePointer, holdsData, holdsNames, isNode, mapValues, type Node, nodeOf } from './node.ts'

export type Role = 'type' | 'field' | 'part'
/** What becomes of a schema whose inner ones are changed already. */
type Change = (schema: Node, where: string, role: Role) => Node

const single =
  /^(items|additionalProperties|not|if|then|else|contains|propertyNames|unevaluatedProperties|unevaluatedItems|contentSchema)$/
const lists = /^(allOf|anyOf|oneOf|prefixItems)$/
const maps = /^(properties|patternProperties|dependentSchemas|\$defs)$/

/** A changed copy of a schema. `true` and `false` stay. */
export function mapSchema(schema: unknown, change: Change, where = '', role: Role = 'type'): unknown {
  if (!isNode(schema)) return schema
  const inside = (value: unknown, place: string, inner: Role) =>
    mapSchema(value, change, `${where}/${place}`, inner)
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => {
    if (single.test(key)) return [key, inside(value, key, 'part')]
    if (lists.test(key) && Array.isArray(value))
      return [key, value.map((one, index) => inside(one, `${key}/${index}`, 'part'))]
    if (!maps.test(key)) return [key, value]
    const inner = key === 'properties' ? 'field' : 'part'
    return [key, mapValues(nodeOf(value), (one, name) => inside(one, `${key}/${escapePointer(name)}`, inner))]
  })
  return change(Object.fromEntries(entries), where, role)
}

/** A copy of a document with its schemas changed: the named ones, and those of bodies, parameters and headers. */
export function mapSchemas(document: Node, change: Change): Node {
  const copy = (value: unknown, where: string, areNames = false): unknown => {
    if (Array.isArray(value)) return value.map((one, index) => copy(one, `${where}/${index}`))
    if (!isNode(value)) return value
    const entries = Object.entries(value).map(([key, child]) => {
      const at = `${where}/${escapePointer(key)}`
      const isOther = !areNames && /^(examples|x-.*)$/s.test(key)
      if (isOther || holdsData(key, child, areNames)) return [key, child]
      if (key === 'schema' && !areNames) return [key, mapSchema(child, change, at)]
      if (at !== '/components/schemas') return [key, copy(child, at, holdsNames(key, areNames))]
      const named = (schema: unknown, name: string) =>
        mapSchema(schema, change, `${at}/${escapePointer(name)}`)
      return [key, mapValues(nodeOf(child), named)]
    })
    return Object.fromEntries(entries)
  }
  return nodeOf(copy(document, ''))
}
