import type { Operation } from '../core/contract.ts'
import { parseObject, unwrap } from '../client/envelope.ts'
import { RejectedError } from '../core/errors.ts'
import { isPlain } from '../core/request.ts'
import { type RunOptions, send, writtenFor } from './ask.ts'
import type { Planned } from './plan.ts'

/**
 * Sends one unsigned request without parameters, which has no side effects. Any response in the partner's format shows that
 * the API is there.
 * @returns why it cannot be reached
 */
export async function probe(plan: readonly Planned[], options: RunOptions): Promise<string | undefined> {
  const operation = chooseOperation(plan)
  if (!operation) return undefined
  const request = { headers: {}, body: '{}', canonical: {} }
  const written = isPlain(operation) ? undefined : writtenFor(operation, options)
  // The run reports a signature that is missing or wrong.
  const unchecked = { ...options, checkResponse: undefined }
  const { heard, failure, unanswered } = await send(operation, request, () => [], unchecked, written)
  if (!failure || failure instanceof RejectedError) return undefined
  if (!heard) return unanswered ?? 'it redirects, or sends more than 2 MB'
  const { status, text } = heard
  // Renamed fields are a difference from the contract, so the run has to find them.
  const mayBeApi = parseObject(unwrap(text)) !== undefined && (status < 300 || status === 500)
  return mayBeApi
    ? undefined
    : `HTTP ${status} to ${operation.method} ${operation.path}, not in this API's format`
}

/** A safe one where there is one. */
function chooseOperation(plan: readonly Planned[]): Operation | undefined {
  const called = plan.filter(({ call }) => call).map(({ operation }) => operation)
  const signed = called.filter((operation) => operation.signed)
  const plain = signed.filter(isPlain)
  const isSafe = ({ retry }: Operation) => retry === 'safe'
  return plain.find(isSafe) ?? signed.find(isSafe) ?? signed[0] ?? called[0]
}
