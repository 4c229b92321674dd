import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import {
  answerOf,
  isOptional,
  json,
  member,
  operationsOf,
  parametersOf,
  resolve,
  type Contract,
  type Document,
  type Media,
  type Schema,
} from './contract.ts'

/**
 * TypeScript types of a contract as a caller of the client meets it: the body is what the caller writes. Where a scheme
 * wraps it in a signed envelope, the envelope is the client's business and appears in the answers only.
 */
export async function renderTypes({ document }: Contract): Promise<string> {
  const view = structuredClone(document)
  for (const { operation } of operationsOf(view)) {
    operation.requestBody.required = !isOptional(document, operation)
    operation.requestBody.content[json]!.schema = parametersOf(document, operation)
    const { data } = operation['x-envelope']
    if (data) narrow(view, answerOf(operation), data)
  }
  eachSchema(view, describeEnum)
  const ast = await openapiTS(view as unknown as OpenAPI3, {
    alphabetize: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  })
  return astToString(ast)
}

/** An envelope and the operation's own data member as one type; an intersection with the general member reads badly. */
function narrow(document: Document, answer: Media, data: string): void {
  const envelope = resolve(document, answer.schema.allOf?.[0] ?? answer.schema)
  const result = member(document, answer.schema, data) ?? {}
  answer.schema = { ...envelope, properties: { ...envelope.properties, [data]: result } }
}

/** Redoc reads a map of texts, openapi-typescript two arrays by index. The contract writes the map. */
function describeEnum(schema: Schema): void {
  const texts = schema['x-enumDescriptions']
  if (!texts || !schema.enum) return
  schema['x-enum-descriptions'] = schema.enum.map((value) => texts[String(value)] ?? '')
}

function eachSchema(document: Document, visit: (schema: Schema) => void): void {
  for (const schema of Object.values(document.components.schemas)) {
    visit(schema)
    for (const property of Object.values(schema.properties ?? {})) visit(property)
  }
}
