// Calls that a partner accepts before they are done: neither a success yet nor a refusal.

import type { Operation } from '../core/contract.ts'
import { lost } from './failure.ts'
import { firstOf, isOneOf, isPresent } from './fields.ts'
import type { Json } from './response.ts'

/** What a call came to that may take time. */
export type Outcome<Data, Next = undefined> = Done<Data> | Pending<Data, Next>

export interface Done<Data> {
  readonly status: 'done'
  readonly data: Data
}

export interface Pending<Data, Next = undefined> {
  readonly status: 'pending'
  readonly data: Data
  /** What to ask next; `waitFor` does so. Undefined where no document has such an operation. */
  readonly next: Next
}

/** The operation that reports the outcome of a call, and its parameters. */
export interface Next<Id extends string, Parameters> {
  readonly operation: Id
  readonly parameters: Parameters
}

/**
 * The outcome of an operation with `x-envelope.pending`.
 * @throws OutcomeUnknownError where the response says pending, and lacks what to ask with
 */
export function outcomeOf(
  operation: Operation,
  value: Json,
  data: unknown,
  parameters: unknown,
): Outcome<unknown, Next<string, unknown> | undefined> {
  const { code, pending } = operation.envelope
  if (!pending || !isOneOf(firstOf(value, code), pending.codes)) return { status: 'done', data }
  if (pending.ask === undefined) return { status: 'pending', data, next: undefined }
  const given = Object(parameters) as Json
  if (!pending.with) return { status: 'pending', data, next: { operation: pending.ask, parameters: given } }
  const fields = Object.entries(pending.with).map(
    ([name, from]) => [name, value[from] ?? given[from]] as const,
  )
  const missing = fields.filter(([, found]) => !isPresent(found)).map(([name]) => pending.with?.[name])
  if (missing.length > 0)
    throw lost(
      operation,
      'pending',
      `the response says that the call is in progress, and lacks ${missing.join()}`,
    )
  return { status: 'pending', data, next: { operation: pending.ask, parameters: Object.fromEntries(fields) } }
}
