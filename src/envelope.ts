import type { Contract, Envelope, Operation } from './contract.ts'
import { ContractError, OutcomeUnknownError, RejectedError, TransportError } from './errors.ts'

type Json = Record<string, unknown>

/**
 * Reads an answer as the contract says, whatever its HTTP status: the gateway's own refusal first, then the operation's
 * envelope. Resolves to the answer of a success.
 * @throws RejectedError for a code that is no success, ContractError for an answer that is neither
 */
export function readAnswer(contract: Contract, operation: Operation, status: number, text: string): Json {
  const answer = parseAnswer(text)
  if (!answer) throw unreadable(operation, status)
  const envelopes = [contract.gateway, operation.envelope]
  for (const envelope of envelopes) {
    const failure = failureIn(answer, envelope)
    if (failure)
      throw new RejectedError(operation, { ...failure, status }, contract.errors[String(failure.code)])
  }
  if (!isSuccess(answer, operation.envelope, status)) throw unreadable(operation, status)
  return answer
}

/** Both partners' documents print answers wrapped in a list of one; the live ones were bare objects. Both are taken. */
function parseAnswer(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const answer: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
    return isObject(answer) ? answer : undefined
  } catch {
    return undefined
  }
}

function failureIn(answer: Json, envelope: Envelope): { code: string | number; message: string } | undefined {
  const message = String(firstOf(answer, envelope.message) ?? '')
  if (envelope.error && isPresent(answer[envelope.error])) {
    return { code: envelope.error, message: String(answer[envelope.error]) }
  }
  const code = firstOf(answer, envelope.code)
  if (typeof code !== 'string' && typeof code !== 'number') return undefined
  return isSuccessCode(code, envelope) ? undefined : { code, message }
}

function isSuccess(answer: Json, envelope: Envelope, status: number): boolean {
  if (status < 200 || status > 299) return false
  if (envelope.code.length === 0) return true
  const code = firstOf(answer, envelope.code)
  return (typeof code === 'string' || typeof code === 'number') && isSuccessCode(code, envelope)
}

/** A number may come as text: `"0"` is the success 0. */
const isSuccessCode = (code: string | number, { success }: Envelope) =>
  success.some((one) => String(one) === String(code))

const firstOf = (answer: Json, names: readonly string[]) => names.map((name) => answer[name]).find(isPresent)

const isPresent = (value: unknown) => value !== undefined && value !== null && value !== ''

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A page of a proxy, an empty body, XML: nobody knows what became of a call that is not safe to repeat. */
function unreadable(operation: Operation, status: number): Error {
  const what = `the answer (HTTP ${status}) is not the envelope the contract describes`
  if (status < 500) return new ContractError(operation, what, [], status)
  return operation.retry === 'safe'
    ? new TransportError(operation, 'server-error', what)
    : new OutcomeUnknownError(operation, 'server-error', what)
}
