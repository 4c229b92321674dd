import { kindOf, type Parameter, places } from '../../core/request.ts'
import type { Document, Media, Operation, Schema } from '../openapi.ts'
import { isNode, mapValues } from '../node.ts'
import { isBinary } from './example.ts'
import { follow } from './places.ts'
import { declaredParameters } from './read.ts'

/** The parameters of a call as one object: by place, then by name. Undefined where there is none. */
export function parametersSchema(
  document: Document,
  site: { item: object; operation: Operation },
  parameters: readonly Parameter[] = [],
): Schema | undefined {
  if (parameters.length === 0) return undefined
  const nodes = declaredParameters(document, site.item, site.operation).map(({ node }) => node)
  const schemaOf = (parameter: Parameter): Schema => {
    const node = nodes.find((one) => one['name'] === parameter.name && one['in'] === parameter.in)
    const content = parameter.type && (node?.['content'] as Record<string, Media>)[parameter.type]
    // The key of a security scheme is text.
    return (content ? content.schema : (node?.['schema'] as Schema | undefined)) ?? { type: 'string' }
  }
  const groups = places.map((place) => parameters.filter((parameter) => parameter.in === place))
  const rows = groups.flatMap((group): [string, Schema][] => {
    const fields = group.map((one) => [one.name, withoutBytes(document, schemaOf(one))])
    const required = group.filter(({ required }) => required).map(({ name }) => name)
    const properties = Object.fromEntries(fields) as Record<string, Schema>
    return group[0] ? [[group[0].in, { type: 'object', required, properties }]] : []
  })
  return { type: 'object', properties: Object.fromEntries(rows) }
}

/** The schemas of a body that can be checked as a value, by the suffix of their validators' names. */
export function bodySchemas(document: Document, { requestBody }: Operation): Map<string, Schema> {
  const media = Object.entries(requestBody?.content ?? {})
  const rows = media.flatMap(([type, { schema }], index): [string, Schema][] => {
    const isValue = /^(?:json|form|multipart)$/.test(kindOf(type))
    return isValue && isNode(schema) ? [[suffixOf(index), withoutBytes(document, schema)]] : []
  })
  return new Map(rows)
}

const suffixOf = (index: number) => `Request${index || ''}`

/** Files are no values: what a validator sees of one is text. Only a schema written out in its place can hold one. */
function withoutBytes(document: Document, schema: Schema): Schema {
  const target = follow(document, schema) as Schema
  const { properties } = target
  if (isBinary(target)) return { type: 'string' }
  if (!properties || !Object.values(properties).some((field) => hasBytes(document, field))) return schema
  return { ...target, properties: mapValues(properties, (field) => textField(document, field)) }
}

const hasBytes = (document: Document, field: Schema): boolean =>
  isBinary(follow(document, field)) || (field.items !== undefined && isBinary(follow(document, field.items)))

function textField(document: Document, field: Schema): Schema {
  if (isBinary(follow(document, field))) return { type: 'string' }
  return hasBytes(document, field) ? { ...field, items: { type: 'string' } } : field
}
