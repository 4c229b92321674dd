// Tags of a union as rules that every validator and type knows: `discriminator` itself is a hint to tools.

import { follow } from '../request/places.ts'
import { escapePointer, listOf, type Node, nodeOf, textOf, stepsOf } from '../node.ts'
import { mapSchema, mapSchemas } from '../map-schemas.ts'

export const refTo = (name: string) => `#/components/schemas/${escapePointer(name)}`
export const nameIn = (ref: unknown) => decodeURIComponent(stepsOf(textOf(ref))[2] ?? '')

/** A changed copy of a document. */
export function discriminate(document: Node): Node {
  const named = nodeOf(nodeOf(document['components'])['schemas'])
  const bases = Object.entries(named).flatMap(([name, value]) => {
    const schema = nodeOf(value)
    const children = Object.keys(named).filter((child) =>
      listOf(nodeOf(named[child])['allOf']).some((part) => nameIn(nodeOf(part)['$ref']) === name),
    )
    return 'discriminator' in schema && !alternativesOf(schema).length && children.length
      ? [{ name, schema, children }]
      : []
  })
  const renamed = new Map(bases.map(({ name }) => [name, freeName(`${name}Base`, named)]))
  const tagged = mapSchemas(document, (schema) => tagAlternatives(schema))
  const schemas = nodeOf(nodeOf(tagged['components'])['schemas'])
  for (const { name, schema, children } of bases) {
    const base = renamed.get(name)!
    const { propertyName, mapping } = nodeOf(schema['discriminator'])
    const tagOf = (child: string) => tagsOf(mapping, child)
    schemas[base] = schemas[name]
    for (const child of children) {
      const parts = listOf(nodeOf(schemas[child])['allOf']).map((part) =>
        nameIn(nodeOf(part)['$ref']) === name ? { ...nodeOf(part), $ref: refTo(base) } : part,
      )
      const tag = tagSchema(textOf(propertyName), tagOf(child))
      schemas[child] = { ...nodeOf(schemas[child]), allOf: [...parts, tag] }
    }
    const own = {
      type: 'object',
      properties: { [textOf(propertyName)]: { not: { enum: children.flatMap(tagOf) } } },
    }
    schemas[name] = {
      anyOf: [...children.map((child) => ({ $ref: refTo(child) })), { allOf: [{ $ref: refTo(base) }, own] }],
      ...('description' in schema && { description: schema['description'] }),
    }
  }
  return tagged
}

const alternativesOf = (schema: Node) => [...listOf(schema['oneOf']), ...listOf(schema['anyOf'])]

function tagAlternatives(schema: Node): Node {
  const { discriminator, ...rest } = schema
  const { propertyName, mapping } = nodeOf(discriminator)
  if (discriminator === undefined) return schema
  const withTag = (part: unknown) => {
    const { $ref } = nodeOf(part)
    return typeof $ref === 'string'
      ? { allOf: [part, tagSchema(textOf(propertyName), tagsOf(mapping, nameIn($ref)))] }
      : part
  }
  for (const key of ['oneOf', 'anyOf']) if (key in rest) rest[key] = listOf(rest[key]).map(withTag)
  return rest
}

/** The values that stand for a schema: those that the mapping has for it, or else its name. */
function tagsOf(mapping: unknown, name: string): string[] {
  const own = Object.entries(nodeOf(mapping)).filter(([, to]) => to === name || nameIn(to) === name)
  return own.length ? own.map(([tag]) => tag) : [name]
}

const tagSchema = (property: string, tags: readonly string[]): Node => ({
  type: 'object',
  required: [property],
  properties: {
    [property]: tags.length === 1 ? { const: tags[0] } : { anyOf: tags.map((tag) => ({ const: tag })) },
  },
})

function freeName(name: string, taken: Node): string {
  return Object.hasOwn(taken, name) ? freeName(`${name}2`, taken) : name
}

/** A copy of a document for one direction: without the fields of the other. */
export const directed = (document: Node, drop: 'readOnly' | 'writeOnly'): Node =>
  mapSchemas(document, (schema) => {
    const properties = Object.entries(nodeOf(schema['properties']))
    const gone = properties.filter(([, field]) => isMarked(document, field, drop)).map(([name]) => name)
    if (!gone.length) return schema
    const left = listOf(schema['required']).filter((name) => !gone.includes(String(name)))
    const { required: _, properties: __, ...rest } = schema
    const kept = Object.fromEntries(properties.filter(([name]) => !gone.includes(name)))
    return {
      ...rest,
      ...(left.length && { required: left }),
      ...(gone.length < properties.length ? { properties: kept } : { additionalProperties: true, ...rest }),
    }
  })

/** By itself, or by what it refers to. */
function isMarked(document: Node, field: unknown, mark: string, depth = 0): boolean {
  const parts = [follow(document, field), ...listOf(nodeOf(field)['allOf'])]
  return (
    nodeOf(field)[mark] === true ||
    (depth < 3 && parts.some((one) => one !== field && isMarked(document, one, mark, depth + 1)))
  )
}

/** The named schemas that a schema refers to. */
export function namesIn(schema: unknown): string[] {
  const found: string[] = []
  mapSchema(schema, (one) => {
    if (typeof one['$ref'] === 'string') found.push(nameIn(one['$ref']))
    return one
  })
  return found
}
