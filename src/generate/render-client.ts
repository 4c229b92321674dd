import {
  errorOf,
  isOptional,
  json,
  operationsById,
  operationsOf,
  parametersOf,
  resultOf,
  successesOf,
  type Contract,
} from './contract.ts'
import type { Document, Operation, Schema } from './openapi.ts'
import { isPlain, type RequestShape } from '../core/request.ts'
import { callType } from './request/call-type.ts'
import { requestsOf } from './request/table.ts'
import { clientImports, renderCreateClient } from './render-connect.ts'
import { capitalized } from './samples/language.ts'

/** A client: one method for each operation, and what makes it. */
export function renderClient(contract: Contract): string {
  const { api, document, scheme } = contract
  const prefix = capitalized(api)
  const requests = requestsOf(document)
  const methods = operationsOf(document).map(({ operation }) => ({
    id: operation.operationId,
    comment: comment(document, operation),
    ...callOf(document, operation, requests.get(operation.operationId) ?? {}),
    result: outcomeType(document, operation),
  }))
  const used = methods.flatMap(({ parameters, result }) => [
    parameters,
    ...result.replace(/'[^']*'/g, '').split(/[^\w[\]]+/),
  ])
  const outcomes = ['Outcome', 'Next'].filter((name) => used.includes(name))
  const imports = [
    ...new Set(used.filter((name) => /^[A-Z]\w*$/.test(name) && !builtIn.includes(name))),
  ].sort()
  const token = Object.values(scheme.credentials).some(({ kind }) => kind === 'token')
  return `
${clientImports(contract)}
import type { Client } from 'openapi-fetch'
import type { ${token ? 'UserCallOptions as CallOptions' : 'CallOptions'} } from '../../src/client/call.ts'
${
  outcomes.length
    ? `import type { ${outcomes.join(', ')} } from '../../src/client/pending.ts'
`
    : ''
}import type { ${[...(methods.every(({ plain, result }) => plain && !result.includes('operations[')) ? [] : ['operations']), 'paths', ...imports].join(', ')} } from './types.ts'

export type { CallOptions }

/** The operations of ${document.info.title}. Each resolves to the response or throws. */
export interface ${prefix}Operations {
${methods.map(({ id, comment, parameters, optional, result }) => `${comment}\n${id}(parameters${optional ? '?' : ''}: ${parameters}, options?: CallOptions): Promise<${result}>`).join('\n\n')}
}

export type ${prefix}Http = Client<paths, 'application/json'>
${renderCreateClient(contract)}`
}

/** What a caller writes: the body alone, or all that a request has. */
function callOf(document: Document, operation: Operation, request: RequestShape) {
  const plain = isPlain(request)
  return plain
    ? { plain, parameters: parameterType(document, operation), optional: isOptional(document, operation) }
    : { plain, ...callType(operation.operationId, request) }
}

/** Each operation as a function. */
export function renderCalls({ api, document }: Contract): string {
  const Operations = `${capitalized(api)}Operations`
  const calls = operationsOf(document).map(
    ({ operation: { operationId: id } }) => `
/** {@link ${Operations}.${id}} */
export const ${id}: Call<${Operations}['${id}']> = (connection, ...given) => callWith(connection, operations.${id}, given)
`,
  )
  return `
import { type Call, callWith } from '../../src/client/call-of.ts'
import type { ${Operations} } from './client.ts'
import * as operations from './operations.ts'
${calls.join('')}`
}

function parameterType(document: Document, operation: Operation): string {
  const type = named(parametersOf(document, operation).$ref)
  if (!type)
    throw new Error(
      `${operation.operationId}: the body of the request has no named schema. Put it into a file of schemas/.`,
    )
  return type
}

/** What is not a type of the contract. */
const builtIn = ['Outcome', 'Next', 'Record', 'NonNullable']

/** Where a call may take time, its result says whether it is done, and what to ask next. */
function outcomeType(document: Document, operation: Operation): string {
  const result = resultType(document, operation)
  const { pending } = operation['x-envelope']
  if (!pending) return result
  if (pending.ask === undefined) return `Outcome<${result}>`
  const asked = operationsById(document).get(pending.ask)
  if (!asked)
    throw new Error(
      `${operation.operationId}: x-envelope.pending asks ${pending.ask}, which is not an operation`,
    )
  return `Outcome<${result}, Next<'${pending.ask}', ${parameterType(document, asked)}>>`
}

/** A document says "may be null", so the data field may be null in any response and a caller has to check. */
function resultType(document: Document, operation: Operation): string {
  if (operation['x-envelope'].status) return [...new Set(bodyTypes(operation))].join(' | ')
  const { data } = operation['x-envelope']
  const [status = '200'] = successesOf(operation)
  const body = `operations['${operation.operationId}']['responses'][${/^\d+$/.test(status) ? status : `'${status}'`}]['content']['${json}']`
  const types = typesOf(resultOf(document, operation), data ? `NonNullable<${body}['${data}']>` : body)
  if (data && !types.includes('unknown')) types.push('null')
  return [...new Set(types)].join(' | ')
}

/** Without an envelope: the bodies that a success may have, `undefined` where it has none. */
function bodyTypes(operation: Operation): string[] {
  const { operationId: id, responses } = operation
  const types = successesOf(operation).flatMap((status) => {
    const content = Object.entries(responses[status]?.content ?? {})
    if (!content.length) return ['undefined']
    const at = /^\d+$/.test(status) ? status : `'${status}'`
    return content.map(
      ([type, { schema }]) =>
        named(schema.$ref) ?? `operations['${id}']['responses'][${at}]['content']['${type}']`,
    )
  })
  return types.length ? types : ['undefined']
}

/** @param inPlace the type of a schema that has no name */
function typesOf(schema: Schema, inPlace: string): string[] {
  const ref = named(schema.$ref)
  if (ref) return [ref]
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return choices.flatMap((choice) => typesOf(choice, inPlace))
  if (schema.allOf) return [inPlace]
  const isDescribed = (type: string) =>
    (type === 'object' && schema.properties) || (type === 'array' && schema.items)
  return [schema.type ?? 'unknown']
    .flat()
    .map((type) => (isDescribed(type) ? inPlace : (typeNames[type] ?? type)))
}

const typeNames: Record<string, string> = {
  integer: 'number',
  object: 'Record<string, unknown>',
  array: 'unknown[]',
}

const named = (ref: string | undefined) => ref?.replace('#/components/schemas/', '')

function pendingNote({ 'x-envelope': { pending }, 'x-rate': rate }: Operation): string[] {
  const asked =
    pending &&
    (pending.ask ? `{@link ${pending.ask}} returns the outcome` : 'no operation returns the outcome')
  return [
    ...(pending ? [`In progress with ${pending.codes.join(', ')}: ${asked}.`] : []),
    ...(rate ? [`At most ${rate.perMinute} calls a minute (${rate['x-source'].grade}).`] : []),
  ]
}

function comment(document: Document, operation: Operation): string {
  const source = operation['x-source']
  const unconfirmed = operation['x-unconfirmed']
  const retry = operation['x-retry']
  const lines = [
    `${operation.summary}.`,
    '',
    `Grade: ${source.grade} (${document['x-documents'][source.document]?.title}, ${source.section}).`,
    ...(unconfirmed
      ? [
          '',
          `@experimental Unconfirmed: ${source.unknown} Refused at a real server until its path is given in \`paths\`.`,
        ]
      : []),
    '',
    typeof retry === 'string'
      ? `Retry: ${retry}.`
      : `Retry: first ask {@link ${retry.lookup}} for the outcome.`,
    ...pendingNote(operation),
    `@throws RejectedError ${operation['x-errors'].map((code) => `${code} ${errorOf(document, operation, code).entry.name}`).join(', ')}`,
  ]
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`
}
