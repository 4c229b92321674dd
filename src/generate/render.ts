import { splitKey, statusOfCode } from '../core/meaning.ts'
import type { Examples, OperationExamples } from '../core/partner.ts'
import { isPlain, kindOf } from '../core/request.ts'
import { exampleNames, exampleOf, wireOf } from './request/example.ts'
import { rowsOf } from './request/table.ts'
import { codeOf, envelopeOf, gatewayAnswer, gatewayAnswers } from './answers.ts'
import {
  answerOf,
  failurePrefix,
  bodyIn,
  json,
  mediaOf,
  operationsOf,
  parametersIn,
  resolve,
  successesOf,
  type Contract,
} from './contract.ts'
import type { Document, Example, Operation } from './openapi.ts'
import { flowsOf } from './flows.ts'
import { mapValues } from './node.ts'

// Pure emitters: a contract in, the text of one generated module out.

/** What the client, the mock and the command line need to know of each operation. */
export function renderOperations({ document }: Contract): string {
  const rows = rowsOf(document)
  // Separate constants let a bundler drop what the caller does not use.
  const ids = rows.map(({ id }) => id).join(', ')
  return `${rows.map((row) => constant(row.id, row)).join('')}export const operations = { ${ids} } as const
export type OperationId = keyof typeof operations
`
}

/** The servers of a contract by name, the default one first, and the envelope of its gateway. */
export function renderServers({ document }: Contract): string {
  const rows = document.servers.map((server) => [server['x-name'], server.url])
  return (
    constant('servers', Object.fromEntries(rows), 'ServerName') +
    constant('gateway', envelopeOf(document['x-envelope'])) +
    constant('title', document.info.title)
  )
}

/** Every code of a partner, keyed by the code as text. */
export function renderErrors({ document }: Contract): string {
  const rows = mapValues(document['x-error-codes'], (entry, key) => {
    const { scope, code } = splitKey(key)
    return { code: codeOf(code), ...(scope && { scope }), ...entry }
  })
  return constant('errors', rows, 'ErrorCode')
}

/** The gateway's response for each reason to refuse a signed request. */
function refusalsOf(document: Document): Record<string, object> {
  return mapValues(document['x-signature'].refusals, ({ code, grade }, reason) => {
    const entry = document['x-error-codes'][String(code)]
    if (!entry)
      throw new Error(`signature.yaml: refusals.${reason}: errors.yaml does not list ${code}. Add it there.`)
    return { code, grade, ...gatewayAnswer(document, code, entry) }
  })
}

/** What a receiver needs to know of each notification: how to identify an event, and how to acknowledge it. */
export function renderWebhooks({ document }: Contract): string {
  const rows = Object.values(document.webhooks ?? {}).map(({ post }) => {
    const { fields = [], time = null } = post['x-event-key'] ?? {}
    // An empty response acknowledges too.
    const acknowledgement = JSON.stringify(answerOf(post).examples['ok']?.value) ?? ''
    return [post.operationId, { eventKey: { fields, time }, acknowledgement }]
  })
  return constant('webhooks', Object.fromEntries(rows))
}

const texts = (examples: Record<string, Example>, select = (value: unknown) => value) =>
  mapValues(examples, ({ value }) => JSON.stringify(select(value)))

const byCode = (rows: Record<string, string>) =>
  Object.fromEntries(Object.entries(rows).map(([name, text]) => [name.replace(failurePrefix, ''), text]))

const rowOf = (operation: Operation, request: Omit<OperationExamples, 'response'>) =>
  [
    operation.operationId,
    {
      ...request,
      response: operation['x-envelope'].status
        ? byStatus(operation)
        : byCode(texts(answerOf(operation).examples)),
    },
  ] as const

function plainRow(document: Document, operation: Operation) {
  const request = mediaOf(operation).examples
  const parameters = texts(request, (value) => parametersIn(document, value))
  return rowOf(operation, { parameters, request: texts(request) })
}

/**
 * The examples of each operation as JSON text: what a caller writes, what goes over the wire, and what comes back, of
 * which a refusal is found by its code.
 */
export function examplesOf(document: Document): Examples {
  const rows = new Map(rowsOf(document).map((row) => [row.id, row]))
  const calls = operationsOf(document).map((site) => {
    const row = rows.get(site.operation.operationId)!
    if (isPlain(row)) return plainRow(document, site.operation)
    const named = exampleNames(document, site).map((name): [string, unknown] => [
      name,
      exampleOf(document, site, row, name),
    ])
    const given = named.filter(([, value]) => value !== undefined)
    return rowOf(site.operation, {
      parameters: Object.fromEntries(given.map(([name, value]) => [name, JSON.stringify(value)])),
      request: Object.fromEntries(given.map(([name, value]) => [name, wireOf(row, value)])),
    })
  })
  return Object.fromEntries(calls)
}

export function renderExamples({ document }: Contract): string {
  const notifications = Object.values(document.webhooks ?? {}).map(({ post }) => post)
  const statuses = operationsOf(document).map(({ operation }) => [
    operation.operationId,
    Object.keys(operation.responses).map(statusOfCode),
  ])
  return (
    constant('examples', examplesOf(document)) +
    constant('failurePrefix', failurePrefix) +
    constant('encrypted', encryptedFields(document)) +
    constant('gatewayAnswers', Object.fromEntries(gatewayAnswers(document))) +
    constant('refusals', refusalsOf(document)) +
    constant('statuses', Object.fromEntries(statuses)) +
    constant('otherPaths', otherPathsOf(document)) +
    constant('notifications', Object.fromEntries(notifications.map((post) => plainRow(document, post))))
  )
}

/** Without an envelope, each status has its own response. */
function byStatus(operation: Operation): Record<string, string> {
  const [success = ''] = successesOf(operation)
  const rows = [success, ...operation['x-errors']].flatMap((status) => {
    const { type = json, media } = bodyIn(operation.responses[String(status)]) ?? {}
    const examples = Object.entries(media?.examples ?? {})
    if (status !== success) return [[String(status), write(type, examples[0]?.[1].value)]]
    return examples.map(([name, { value }]) => [name, write(type, value)])
  })
  return Object.fromEntries(rows) as Record<string, string>
}

const write = (type: string, value: unknown = '') =>
  typeof value === 'string' && (value === '' || kindOf(type) !== 'json') ? value : JSON.stringify(value)

/** Other spellings of paths that the mock accepts, with the grade of each. */
function otherPathsOf(document: Document): object {
  const { case: written, also = {} } = document['x-other-paths'] ?? {}
  const ids = new Set(operationsOf(document).map(({ operation }) => operation.operationId))
  const rows = mapValues(also, ({ operation, 'x-source': source }, path) => {
    if (!ids.has(operation) || path in document.paths)
      throw new Error(
        `x-other-paths: ${path} needs an operation of the contract, and a path that it does not have`,
      )
    return { operation, grade: source.grade }
  })
  const anyCase = written?.rule === 'ignored' ? written['x-source'].grade : null
  return { anyCase, also: rows }
}

/** Fields of responses that are encrypted for the caller, by operation, with the text that the mock encrypts. */
export function encryptedFields(document: Document): Record<string, Record<string, string>> {
  const rows = operationsOf(document).map(({ operation }): [string, [string, string][]] => {
    const { properties = {} } = resolve(document, answerOf(operation).schema)
    const fields = Object.entries(properties).map(([name, field]): [string, string] => [
      name,
      field['x-encrypted'] ?? '',
    ])
    return [operation.operationId, fields.filter(([, text]) => text)]
  })
  const used = rows.filter(([, fields]) => fields.length)
  return Object.fromEntries(used.map(([id, fields]) => [id, Object.fromEntries(fields)]))
}

/** The call sequences, for the page that draws them. */
export function renderFlows(contract: Contract): string {
  return constant('flows', flowsOf(contract))
}

/** One exported constant of a generated module. */
export function constant(name: string, value: unknown, keyType?: string): string {
  const type = keyType ? `\nexport type ${keyType} = keyof typeof ${name}\n` : ''
  return `export const ${name} = ${JSON.stringify(value)} as const\n${type}`
}
