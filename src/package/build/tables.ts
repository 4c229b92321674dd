// The tables of a package's README: codes, methods, and which of them need a token.

import { isPlain, type RequestShape } from '../../core/request.ts'
import { operationsOf, parametersOf } from '../../generate/contract.ts'
import type { Document, Operation } from '../../generate/openapi.ts'
import { requestsOf, rowsOf } from '../../generate/request/table.ts'

export function errorTable(document: Document): string {
  const rows = Object.entries(document['x-error-codes']).map(([key, entry]) => [
    `\`${key}\``,
    entry.meaning,
    entry.remedy,
    { never: 'no', later: 'later', 'same-request': 'yes, signed again' }[entry.retry] ?? entry.retry,
    entry.source.grade,
  ])
  return `${table(['code', 'meaning', 'remedy', 'retry', 'grade'], rows)}

Any other code is also a \`RejectedError\`, never a success. The grade says how good the evidence for the line is.`
}

export function operationTable(document: Document): string {
  const requests = requestsOf(document)
  const rows = operationsOf(document).map(({ operation }) => {
    const { operationId, summary, 'x-retry': retry, 'x-unconfirmed': unconfirmed } = operation
    return [
      `\`${operationId}\``,
      summary,
      `\`${parametersType(document, operation, requests.get(operationId) ?? {})}\``,
      typeof retry === 'string' ? retry : `ask \`${retry.lookup}\``,
      operation['x-source'].grade + (unconfirmed ? ', unconfirmed' : ''),
    ]
  })
  return table(['method', 'what it does', 'parameters', 'retry', 'grade'], rows)
}

export function tokenNote(document: Document): string[] {
  const ids = rowsOf(document).flatMap(({ id, accessToken }) => (accessToken ? `\`${id}\`` : []))
  return ids.length
    ? [
        `These methods need an access token: ${ids.join(', ')}. Give it to the call, as in \`client.method(parameters, { accessToken })\`, or to the client.`,
      ]
    : []
}

function parametersType(document: Document, operation: Operation, request: RequestShape): string {
  if (isPlain(request))
    return parametersOf(document, operation).$ref?.replace('#/components/schemas/', '') ?? 'object'
  const parts = [...(request.parameters ? ['params'] : []), ...(request.body === null ? [] : ['body'])]
  return `{ ${parts.join(', ')} }`
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
