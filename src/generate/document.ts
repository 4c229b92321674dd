// What a bundled contract says of its operations.

import { meaningOf } from '../core/meaning.ts'
import { kindOf } from '../core/request.ts'
import { bodyField } from '../signing/credentials.ts'
import type { Answer, Document, Media, Operation, Parameter, PathItem, Schema } from './openapi.ts'
import { signedHeaders } from './request/read.ts'
import { type Method, methods, successesOf } from './rules/files.ts'

export interface Site {
  path: string
  method: Method
  item: PathItem
  operation: Operation
}

export function operationsOf(document: Document): Site[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return operation ? [{ path, method, item, operation }] : []
    }),
  )
}

/** Operations, then notifications. */
export const callsOf = (document: Document): Operation[] => [
  ...operationsOf(document).map(({ operation }) => operation),
  ...Object.values(document.webhooks ?? {}).map(({ post }) => post),
]

export const operationsById = (document: Document): ReadonlyMap<string, Operation> =>
  new Map(operationsOf(document).map(({ operation }) => [operation.operationId, operation]))

export const json = 'application/json'

/** The schema that a reference names, or the schema itself. */
export function resolve(document: Document, schema: Schema): Schema {
  if (!schema.$ref) return schema
  const target = document.components.schemas[schema.$ref.replace('#/components/schemas/', '')]
  if (!target) throw new Error(`${schema.$ref} names nothing`)
  return target
}

/** The schema of one field, looked up through references and allOf. The last one is the narrowest, so it wins. */
export function member(document: Document, schema: Schema, name: string): Schema | undefined {
  const target = resolve(document, schema)
  const parts = (target.allOf ?? []).map((part) => member(document, part, name))
  return [target.properties?.[name], ...parts].findLast((found) => found !== undefined)
}

/** What a caller writes: the whole body, or the field with the parameters if the scheme has an envelope. */
export function parametersOf(document: Document, operation: Operation): Schema {
  const body = bodyOf(document, operation)
  return body.anyOf?.find((part) => part.$ref) ?? body
}

/** True where a call may go without parameters: the body may be the empty text instead. */
export function isOptional(document: Document, operation: Operation): boolean {
  return bodyOf(document, operation).anyOf?.some((part) => part['const'] === '') ?? false
}

function bodyOf(document: Document, operation: Operation): Schema {
  const schema = requestOf(operation)?.schema ?? {}
  const field = bodyField(document['x-signature'])
  return field === undefined ? schema : (member(document, schema, field) ?? {})
}

/** What a caller writes, in the value of an example: all of it, or the field of an envelope. */
export function parametersIn(document: Document, value: unknown): unknown {
  const field = bodyField(document['x-signature'])
  return field === undefined ? value : Object(value)[field]
}

/** What a call resolves to: the whole response, or the field that holds the data. */
export function resultOf(document: Document, operation: Operation): Schema {
  const schema = answerOf(operation).schema
  const data = operation['x-envelope'].data
  return data ? (member(document, schema, data) ?? {}) : schema
}

/** Whether a value of this schema may be null: some partners send no data with a failure, others null. */
export function acceptsNull(document: Document, schema: Schema = {}): boolean {
  const { type, enum: values, anyOf, oneOf, allOf = [] } = resolve(document, schema)
  const choices = anyOf ?? oneOf
  return (
    (type === undefined || [type].flat().includes('null')) &&
    (values === undefined || values.some((value) => value === null)) &&
    (choices === undefined || choices.some((choice) => acceptsNull(document, choice))) &&
    allOf.every((part) => acceptsNull(document, part))
  )
}

/** The header parameters of an operation that the signer sets; those that its security asks for are no parameters. */
export function headersOf(document: Document, { parameters = [] }: Operation): Parameter[] {
  const signed = signedHeaders(document)
  return parameters
    .map((parameter) =>
      parameter.$ref
        ? required(
            document.components.parameters?.[parameter.$ref.replace('#/components/parameters/', '')],
            parameter.$ref,
          )
        : parameter,
    )
    .filter((parameter) => parameter.in === 'header' && signed.has(parameter.name.toLowerCase()))
}

/** The body of a request, in its first media type. */
export const requestOf = ({ requestBody }: Operation): Media | undefined =>
  Object.values(requestBody?.content ?? {})[0]

export function mediaOf(operation: Operation): Media {
  return required(operation.requestBody?.content[json], `${operation.operationId}: no JSON request`)
}

/** What a success holds. Empty where it has no body. */
export const answerOf = (operation: Operation): Media =>
  bodyIn(operation.responses[successesOf(operation)[0] ?? ''])?.media ?? { schema: {}, examples: {} }

/** The JSON of a response, or its first media type. */
export function bodyIn({ content = {} }: Answer = {}): { type: string; media: Media } | undefined {
  const [type = ''] = json in content ? [json] : Object.keys(content)
  return content[type] && { type, media: content[type] }
}

/** The schemas of all JSON that a success may hold, each once. */
export function answerSchemas(operation: Operation): Schema[] {
  const media = successesOf(operation).flatMap((key) =>
    Object.entries(operation.responses[key]?.content ?? {}),
  )
  const schemas = media.flatMap(([type, { schema }]) => (kindOf(type) === 'json' ? [schema] : []))
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()]
}

export function required<T>(value: T | undefined, problem: string): T {
  if (value === undefined) throw new Error(problem)
  return value
}

/** In front of a code in the name of its example: JavaScript sorts a name of digits before `ok`. */
export const failurePrefix = 'error-'
export const exampleNameOf = (code: string | number) => `${failurePrefix}${code}`

/** What a code means for an operation that lists it. */
export function errorOf(document: Document, operation: Operation, code: string | number) {
  const errors = document['x-error-codes']
  const key = required(
    meaningOf(errors, callerOf(operation), code),
    `${operation.operationId}: x-errors names ${code}, which errors.yaml does not list`,
  )
  return { key, entry: errors[key]! }
}

export const callerOf = ({
  operationId: id,
  'x-errors': errors,
  'x-error-group': group,
}: Pick<Operation, 'operationId' | 'x-errors' | 'x-error-group'>) => ({
  id,
  errors,
  ...(group && { group }),
})
