// What the tests of a package call, and what the server returns: from the contract's examples.

import { codeOfStatus, statusOfCode } from '../../core/meaning.ts'
import {
  bodyIn,
  errorOf,
  json,
  operationsOf,
  parametersIn,
  requestOf,
  successesOf,
} from '../../generate/contract.ts'
import type { Document, Operation } from '../../generate/openapi.ts'
import { mapValues } from '../../generate/node.ts'
import { examplesOf } from '../../generate/render.ts'
import { eventsOf } from '../../generate/render-events.ts'
import { rowsOf } from '../../generate/request/table.ts'
import { isRepeatable } from '../../generate/vectors/layout.ts'
import { checkingField, namesOfKind, signingKeys } from '../../signing/credentials.ts'

/**
 * Of each operation the parameters by example, a success, and each rejection with its meaning; whether a signature is the
 * same each time; what a client wants that verifies responses; and notifications.
 */
export function renderCalls(document: Document): string {
  const examples = examplesOf(document)
  const rows = new Map(rowsOf(document).map((row) => [row.id, row]))
  const calls = operationsOf(document).map(({ operation }) => {
    const { operationId: id, responses } = operation
    const { parameters, response } = examples[id]!
    const { type = json } = bodyIn(responses[successesOf(operation)[0] ?? '']) ?? {}
    const status = rows.get(id)?.answer?.status ?? 200
    const rejections = operation['x-errors'].flatMap((code) => {
      const status = statusFor(operation, code)
      const { meaning, remedy } = errorOf(document, operation, code).entry
      return status === undefined ? [] : { code, status, text: response[code] ?? '', meaning, remedy }
    })
    return { id, parameters, success: { status, type, text: response['ok'] ?? '' }, rejections }
  })
  const { 'x-signature': scheme } = document
  const { response } = scheme
  const options = response && {
    ids: namesOfKind(response, 'id'),
    keys: signingKeys(response).map((key) => checkingField(response, key)),
  }
  const events = eventsIn(document).map(({ suffix, post, scheme: { credentials, keys } }) => ({
    suffix,
    isKeyed: post['x-event-key'] !== undefined,
    parameters: parametersIn(document, requestOf(post)?.examples['ok']?.value),
    options: mapValues(credentials, ({ kind, example = 'example' }, name) => {
      const { strip = '', decode } = Object.values(keys).find(({ from }) => from === name) ?? {}
      return kind === 'secret' ? strip + Buffer.from('not a secret').toString(decode ?? 'utf8') : example
    }),
  }))
  const all = { calls, isRepeatable: isRepeatable(scheme), response: options, events }
  return `${JSON.stringify(all, null, 2)}\n`
}

const eventsIn = (document: Document) => eventsOf({ document, scheme: document['x-signature'] })

/** Whether the tests can sign all notifications: they have no private key. */
export const signsEvents = (document: Document): boolean => {
  const events = eventsIn(document)
  const isSecret = ({ scheme }: (typeof events)[number]) =>
    signingKeys(scheme).every(({ kind }) => kind === 'secret') && !namesOfKind(scheme, 'key-id').length
  return events.length > 0 && events.every(isSecret)
}

/** Without an envelope the HTTP status is the code, which may stand for the rest of its hundred. */
function statusFor({ 'x-envelope': { status }, 'x-errors': errors }: Operation, code: string | number) {
  const failures = [statusOfCode(code), ...Array.from({ length: 200 }, (_, at) => 400 + at)]
  return status ? failures.find((one) => codeOfStatus({ errors }, one) === code) : 200
}
