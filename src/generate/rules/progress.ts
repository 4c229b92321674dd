// What a contract says of calls in progress, of too many calls and of events, held against its examples.

import { meaningOf } from '../../core/meaning.ts'
import {
  answerOf,
  callerOf,
  member,
  operationsOf,
  parametersOf,
  resolve,
  type Contract,
} from '../contract.ts'
import type { Schema } from '../openapi.ts'
import { codeIn, fileOf } from './examples.ts'
import { listOf, nodeOf } from '../node.ts'
import { faultIf } from './files.ts'

/** A caller whose call is in progress needs to know how to go on, and both responses to test against. */
export function checkPending({ document }: Contract): string[] {
  const sites = operationsOf(document)
  return sites.flatMap(({ path, operation }) => {
    const { pending, success = [] } = operation['x-envelope']
    if (!pending) return []
    const { codes = [], ask, with: fields } = pending
    const asked = sites.find(({ operation: one }) => one.operationId === ask)?.operation
    const has = (schema: Schema, name: string) => member(document, schema, name) !== undefined
    const lacking = (names: string[], schemas: Schema[]) =>
      names.filter((name) => !schemas.some((schema) => has(schema, name)))
    const request = asked ? parametersOf(document, asked) : {}
    const own = [answerOf(operation).schema, parametersOf(document, operation)]
    const values = Object.values(answerOf(operation).examples).map(({ value }) =>
      codeIn(operation['x-envelope'], nodeOf(value)),
    )
    const missing = (resolve(document, request).required ?? []).filter((name) => fields && !(name in fields))
    return [
      ...faultIf(!codes.length, 'x-envelope.pending lists no codes'),
      ...codes.filter((code) => success.includes(code)).map((code) => `${code} is success and pending`),
      ...codes
        .filter((code) => !meaningOf(document['x-error-codes'], callerOf(operation), code))
        .map((code) => `errors.yaml does not say what ${code} means while pending`),
      ...codes
        .filter((code) => !values.includes(code))
        .map((code) => `no example returns ${code}, which is pending`),
      ...faultIf(!success.some((code) => values.includes(code)), 'no example returns a success'),
      ...faultIf(ask !== undefined && !asked, `x-envelope.pending asks ${ask}, which is not an operation`),
      ...faultIf(
        asked && asked['x-retry'] !== 'safe',
        `x-envelope.pending asks ${ask}, which is not safe to retry`,
      ),
      ...faultIf(
        asked && !fields && asked !== operation,
        `x-envelope.pending does not say what ${ask} is called with`,
      ),
      ...missing.map((name) => `x-envelope.pending lacks ${name}, which ${ask} requires`),
      ...lacking(Object.keys(fields ?? {}), [request]).map(
        (name) => `x-envelope.pending names ${name}, which ${ask} lacks`,
      ),
      ...lacking(Object.values(fields ?? {}), own).map(
        (name) => `x-envelope.pending takes ${name}, which the call lacks`,
      ),
    ].map((problem) => `${fileOf(['paths', path])}: ${problem}`)
  })
}

/** Only these fields distinguish "too many calls" from any other response. */
export function checkRateLimit({ document }: Contract): string[] {
  const { limited } = document['x-envelope']
  if (!limited) return []
  const { field, values = [], fields = [], wait } = limited
  const names = [field, ...fields]
  const isWhole = field && values.length && fields.length && wait > 0
  const alike = operationsOf(document).filter(({ operation }) =>
    names.every((name) => member(document, answerOf(operation).schema, name)),
  )
  return [
    ...(isWhole ? [] : ['openapi.yaml: x-envelope.limited needs field, values, fields and seconds to wait']),
    ...alike.map(({ path }) => `${fileOf(['paths', path])}: a response has all fields of x-envelope.limited`),
  ]
}

/** A receiver distinguishes events by these fields. If no notification has one, all events look the same. */
export function checkEventKeys(contract: Contract): string[] {
  const { document } = contract
  const calls = operationsOf(document)
    .filter(({ operation }) => 'x-event-key' in operation)
    .map(({ path }) => `${fileOf(['paths', path])}: x-event-key belongs to a webhook`)
  const webhooks = Object.entries(document.webhooks ?? {}).flatMap(([name, { post }]) => {
    const { fields, time } = nodeOf(post['x-event-key'])
    const parameters = parametersOf(document, post)
    const missing = [...listOf(fields), ...(time === undefined ? [] : [time])]
      .filter((field) => typeof field !== 'string' || !member(document, parameters, field))
      .map((field) => `x-event-key names ${String(field)}, which the parameters lack`)
    const none = listOf(fields).length ? [] : ['x-event-key lists no fields']
    return [...none, ...missing].map((problem) => `${fileOf(['webhooks', name])}: ${problem}`)
  })
  return [...calls, ...webhooks]
}
