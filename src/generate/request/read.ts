// The request of each operation as the table has it, and what of a contract cannot be written as a request.

import type { Parameter, RequestBody } from '../../core/request.ts'
import { isNode, listOf, type Node, nodeOf, textOf, walk } from '../node.ts'
import { type Method, methods } from '../rules/files.ts'
import { bodyOf } from './body.ts'
import { parameterOf } from './parameter.ts'
import { checkNames, checkPath } from './paths.ts'
import { createReport, type Finding, follow, type Report } from './places.ts'

export interface RequestRow {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body: RequestBody | null
}

export interface Requests {
  /** Of the operations without a fault. */
  readonly rows: readonly RequestRow[]
  /** A contract with one is refused. */
  readonly faults: readonly Finding[]
  readonly notes: readonly Finding[]
}

/** @param document with references into itself only */
export function readRequests(document: unknown): Requests {
  const faults: Finding[] = []
  const notes: Finding[] = []
  const report = createReport(faults, notes)
  const rows: RequestRow[] = []
  if (!checkDocument(nodeOf(document), report)) return { rows, faults, notes }
  const [ids, shapes] = [new Map<string, string>(), new Map<string, string>()]
  for (const [path, value] of Object.entries(nodeOf(nodeOf(document)['paths']))) {
    const item = follow(document, value)
    const isPath = checkPath(path, shapes, report.at('paths', path))
    for (const method of methods) {
      if (!isNode(item[method])) continue
      const before = faults.length
      const row = rowOf(document, path, item, method, report.at('paths', path, method))
      checkId(row.id, ids, report.at('paths', path, method))
      if (isPath && faults.length === before) rows.push(row)
    }
  }
  return { rows, faults, notes }
}

function rowOf(document: unknown, path: string, item: Node, method: Method, report: Report): RequestRow {
  const operation = nodeOf(item[method])
  const parameters = parametersOf(document, item, operation, report)
  checkNames(path, parameters, report)
  if (method === 'trace') report.refuse('fetch cannot send TRACE')
  const bodyless = (method === 'get' || method === 'head') && operation['requestBody'] !== undefined
  const name = method.toUpperCase()
  if (bodyless) report.at('requestBody').refuse(`fetch cannot send a body on ${name}`)
  if ('callbacks' in operation) report.at('callbacks').note('callbacks are not received: declare webhooks')
  const body = bodyless ? null : bodyOf(document, operation['requestBody'], report.at('requestBody'))
  return { id: textOf(operation['operationId']), method: name, path, parameters, body }
}

function parametersOf(document: unknown, item: Node, operation: Node, report: Report): Parameter[] {
  const found = new Map<string, Parameter>()
  for (const { key, node, at } of declaredParameters(document, item, operation, report)) {
    const parameter = parameterOf(document, node, at ?? report)
    if (parameter) found.set(key, parameter)
  }
  const signed = signedHeaders(document)
  for (const parameter of keysOf(document, operation)) {
    const key = keyOf(parameter)
    if (!signed.has(parameter.name.toLowerCase()) && !found.has(key)) found.set(key, parameter)
  }
  return [...found.values()]
}

/**
 * The parameters of a call: those of the path first, of which one of the operation with the same name and place replaces its
 * like. What the signer sets is none.
 */
export function declaredParameters(
  document: unknown,
  item: object,
  operation: object,
  report?: Report,
): { key: string; node: Node; at: Report | undefined }[] {
  const found = new Map<string, { key: string; node: Node; at: Report | undefined }>()
  const signed = signedHeaders(document)
  for (const owner of [item, operation]) {
    const own = new Set<string>()
    for (const [index, value] of listOf(nodeOf(owner)['parameters']).entries()) {
      const node = follow(document, value)
      const [key, name] = [keyOf(node), textOf(node['name'])]
      if (node['in'] === 'header' && signed.has(name.toLowerCase())) continue
      const at = report?.at('parameters', String(index))
      if (own.has(key)) at?.refuse(`the parameter ${name} is declared twice`)
      own.add(key)
      found.set(key, { key, node, at })
    }
  }
  return [...found.values()]
}

const keyOf = (parameter: object) => {
  const { in: place, name } = nodeOf(parameter)
  return `${textOf(place)} ${place === 'header' ? textOf(name).toLowerCase() : textOf(name)}`
}

/** The headers that the signer sets: no caller gives them. */
export function signedHeaders(document: unknown): Set<string> {
  const { send } = nodeOf(nodeOf(document)['x-signature'])
  return new Set(Object.keys(nodeOf(nodeOf(send)['headers'])).map((name) => name.toLowerCase()))
}

/** Keys of security schemes, which are parameters of a call: any of the alternatives may be the one that is used. */
function keysOf(document: unknown, operation: Node): Parameter[] {
  const schemes = nodeOf(nodeOf(nodeOf(document)['components'])['securitySchemes'])
  const required = listOf(operation['security'] ?? nodeOf(document)['security'])
  const names = new Set(required.flatMap((one) => Object.keys(nodeOf(one))))
  return [...names].flatMap((name): Parameter[] => {
    const scheme = follow(document, schemes[name])
    const place = (['query', 'header', 'cookie'] as const).find((one) => one === scheme['in'])
    return scheme['type'] === 'apiKey' && place ? [{ name: textOf(scheme['name']), in: place }] : []
  })
}

/** Names of methods and types keep only letters and digits. */
function checkId(id: string, ids: Map<string, string>, operation: Report): void {
  const report = operation.at('operationId')
  const name = id.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  const first = ids.get(name)
  if (!id) report.refuse('the operation has no operationId')
  else if (first) report.refuse(`operationId "${id}" and that of ${first} are one name`)
  else ids.set(name, operation.where)
}

/** False where nothing of a document can be read. */
function checkDocument(document: Node, report: Report): boolean {
  const { swagger, openapi } = document
  if (swagger !== undefined)
    report.at('swagger').refuse(`swagger: "${String(swagger)}": convert it to OpenAPI 3.1 first`)
  else if (openapi === undefined)
    report.at('openapi').refuse('this is not an OpenAPI file: it names no version')
  else if (!/^3\.1\.\d+$/.test(String(openapi)))
    report.at('openapi').refuse(`OpenAPI ${String(openapi)}: convert it to 3.1 first`)
  else {
    walk(document, (node, path) => {
      for (const key of ['$dynamicRef', '$recursiveRef'])
        if (typeof node[key] === 'string')
          report.at(...path).refuse(`${key}: types and mock cannot follow it`)
    })
    return true
  }
  return false
}
