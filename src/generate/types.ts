import ts from 'typescript'
import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from 'openapi-typescript'
import {
  answerOf,
  isOptional,
  json,
  mediaOf,
  member,
  operationsOf,
  parametersOf,
  resolve,
  type Contract,
} from './contract.ts'
import type { Document, Media, Schema } from './openapi.ts'
import { isPlain } from '../core/request.ts'
import { describeBytes, bytesMark, describeRequest } from './request/view.ts'
import { isNode, textOf, walk } from './node.ts'
import { requestsOf } from './request/table.ts'

/**
 * TypeScript types of a contract for a caller of the client: the body is what the caller writes. The client builds
 * the signed envelope of a scheme, so it appears only in responses.
 */
export function renderTypes({ document }: Pick<Contract, 'document'>): string {
  const view = structuredClone(document)
  const requests = requestsOf(document)
  for (const site of operationsOf(view)) {
    const { operation } = site
    const request = requests.get(operation.operationId)
    const body = operation.requestBody
    if (body?.content[json] && Object.keys(body.content)[0] === json) {
      if (!request?.body) body.required = !isOptional(document, operation)
      body.content[json].schema = parametersOf(document, operation)
    }
    if (request && !isPlain(request)) describeRequest(view, site)
    for (const answer of Object.values(operation.responses)) describeBytes(answer.content)
    // The methods of the client say it.
    Object.assign(operation, { summary: undefined, description: undefined })
    const { data } = operation['x-envelope']
    if (data) narrow(view, answerOf(operation), data)
  }
  eachSchema(view, describeEnum)
  eachSchema(view, describeLimits)
  walk(view, widen)
  walk(view, openTuple)
  openAnswers(view)
  const source = view as unknown as OpenAPI3
  // By its transform alone, for its entry point would lint and bundle again what `loadContract` has bundled.
  const context: Partial<GlobalContext> = {
    defaultNonNullable: true,
    discriminators: scanDiscriminators(source, {}),
    injectFooter: [],
    resolve: ($ref) => resolveRef(source, $ref, { silent: false }),
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    transform: (schema) => bytesType(schema as Schema) ?? openType(schema as Schema),
  }
  const ast = transformSchema(source, context as GlobalContext)
  return astToString(ast) + formerNames(document)
}

/** Exported names stay: a new name should not force callers to change. */
function formerNames({ components }: Document): string {
  return Object.entries(components.schemas)
    .filter(([, schema]) => schema['x-formerly'])
    .map(
      ([name, schema]) =>
        `/** @deprecated Use {@link ${name}}. */\nexport type ${schema['x-formerly']} = ${name}\n`,
    )
    .join('')
}

/** An envelope and the operation's data field as one type, because an intersection reads badly. */
function narrow(document: Document, answer: Media, data: string): void {
  const envelope = resolve(document, answer.schema.allOf?.[0] ?? answer.schema)
  const result = member(document, answer.schema, data) ?? {}
  answer.schema = { ...envelope, properties: { ...envelope.properties, [data]: result } }
}

/** A union type shows its values only; what each means goes into the comment an editor shows. */
function describeEnum(schema: Schema): void {
  const texts = schema['x-enumDescriptions']
  if (!texts || !schema.enum) return
  const lines = schema.enum.map((value) => `- \`${value}\`: ${texts[String(value)]}`)
  schema['description'] = [schema['description'], '', ...lines].join('\n')
}

/** What a validator refuses, and a type cannot say. */
function describeLimits(schema: Schema): void {
  const { minItems = 0, maxItems, 'x-span': span, description } = schema as Schema & Limits
  const notes = [
    maxItems === undefined ? '' : `From ${minItems} to ${maxItems} items.`,
    span ? `At most ${span.days} days from \`${span.from}\` to \`${span.to}\`.` : '',
  ].filter(Boolean)
  if (notes.length) schema['description'] = [description, ...notes].join(' ')
}

interface Limits {
  minItems?: number
  maxItems?: number
  'x-span'?: { from: string; to: string; days: number }
  description?: string
}

/** A map beside fields: TypeScript wants its values to admit those of the fields. */
function widen(node: Record<string, unknown>): void {
  const { properties, patternProperties, additionalProperties } = node as Schema & Record<string, Schema>
  const maps = [...Object.values(patternProperties ?? {}), additionalProperties].filter(isNode)
  if (!maps.length) return
  const all = [...maps, ...Object.values(properties ?? {})]
  delete node['patternProperties']
  node['additionalProperties'] = all.length > 1 ? { anyOf: all } : all[0]
}

/** A list that may be shorter than its first items, or longer, is not a tuple to openapi-typescript. */
function openTuple(node: Record<string, unknown>): void {
  const {
    prefixItems,
    items = {},
    minItems = 0,
    maxItems,
  } = node as Schema & Limits & { prefixItems?: unknown }
  if (!Array.isArray(prefixItems)) return
  const size = prefixItems.length
  const isClosed = (items as unknown) === false || maxItems === size
  if (isClosed && minItems === size) return
  delete node['prefixItems']
  node['items'] = isClosed ? { anyOf: prefixItems } : { anyOf: [...(prefixItems as unknown[]), items] }
}

/** Enums in what a partner sends are open: the known values, and any other of their kind. */
function openAnswers(document: Document): void {
  const seen = new Set<unknown>()
  const visit = (schema: unknown): void =>
    walk(schema, (node) => {
      if (seen.has(node)) return
      seen.add(node)
      const ref = textOf(node['$ref'])
      if (ref.startsWith('#/components/schemas/')) visit(resolve(document, { $ref: ref }))
      if (Array.isArray(node['enum'])) node[openMark] = true
    })
  for (const { operation } of operationsOf(document)) visit(answerOf(operation).schema)
  for (const { post } of Object.values(document.webhooks ?? {})) visit(mediaOf(post).schema)
}

const openMark = 'x-open'

const bytesType = (schema: Schema): ts.TypeNode | undefined =>
  schema[bytesMark] ? ts.factory.createTypeReferenceNode('Blob') : undefined

/** `'a' | 'b' | (string & {})`: a new value compiles, and an editor still offers the known ones. */
function openType(schema: Schema): ts.TypeNode | undefined {
  if (!schema[openMark] || !schema.enum) return undefined
  const kinds = new Set(schema.enum.map((value) => typeof value))
  // Of several types, null among them, each value is written by its own.
  if (kinds.size > 1 || !(kinds.has('string') || kinds.has('number'))) return undefined
  const { factory, SyntaxKind } = ts
  const text = typeof schema.enum[0] === 'string'
  const known = schema.enum.map((value) =>
    factory.createLiteralTypeNode(
      text ? factory.createStringLiteral(String(value)) : factory.createNumericLiteral(value),
    ),
  )
  const any = factory.createKeywordTypeNode(text ? SyntaxKind.StringKeyword : SyntaxKind.NumberKeyword)
  return factory.createUnionTypeNode([
    ...known,
    factory.createIntersectionTypeNode([any, factory.createTypeLiteralNode([])]),
  ])
}

function eachSchema(document: Document, visit: (schema: Schema) => void): void {
  for (const schema of Object.values(document.components.schemas)) {
    visit(schema)
    for (const property of Object.values(schema.properties ?? {})) visit(property)
  }
}
