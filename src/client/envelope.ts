import type { ClientContract, Contract, Envelope, Operation, PartnerError } from '../core/contract.ts'
import { isCode, shownCode } from '../core/code.ts'
import { type MockDiagnosis, RejectedError } from '../core/errors.ts'
import { findAltered } from '../core/exact.ts'
import { unreadable } from './failure.ts'
import { isDeep } from '../core/json.ts'

type Json = Readonly<Record<string, unknown>>

/** JSON text of a response, out of the list that some partners wrap it in, and what it says. */
export interface ParsedResponse {
  text: string
  value: Json
}

/**
 * Reads a response as the contract says, at any HTTP status: the gateway's own refusal first, then the operation's
 * envelope. Resolves to the answer of a success.
 * @param sent the request that is answered, JSON or not: its text, or a function that finds several
 * @param diagnose asked about a rejection
 * @throws RejectedError for a code that is no success; for an answer that is neither see `unreadable`
 */
export async function readAnswer(
  contract: Pick<ClientContract | Contract, 'gateway' | 'errors'>,
  operation: Operation,
  status: number,
  text: string,
  sent: string | (() => readonly string[]),
  diagnose?: () => MockDiagnosis | undefined,
): Promise<Json> {
  const envelopes = [contract.gateway, operation.envelope]
  const answer = parseObject(
    unwrap(text),
    envelopes.flatMap(({ code }) => code),
  )
  const noEnvelope = () =>
    unreadable(
      operation,
      status,
      status === 429
        ? 'the partner limits the rate of calls, and refused this one (HTTP 429)'
        : `the response (HTTP ${status}) is not the envelope the contract describes`,
    )
  if (!answer) throw noEnvelope()
  for (const envelope of envelopes) {
    const failure = failureIn(answer, envelope)
    if (!failure) continue
    const name = String(failure.code)
    const errors = await loadErrors(contract)
    const known = Object.hasOwn(errors, name) ? errors[name] : undefined
    const diagnosis = diagnose?.()
    if (known || name === envelope.error)
      throw new RejectedError(operation, { ...failure, status, diagnosis }, known)
    if (!isCode(failure.code)) throw noEnvelope()
    const texts = typeof sent === 'string' ? [sent] : sent()
    const code = shownCode(failure.code, texts, Object.keys(errors))
    throw new RejectedError(operation, { ...failure, code, status, diagnosis }, undefined)
  }
  if (!isSuccess(answer, operation.envelope, status)) throw noEnvelope()
  return answer
}

/** The table of codes. A file that does not load must not hide the rejection: its code then counts as not listed. */
async function loadErrors({
  errors,
}: Pick<ClientContract | Contract, 'errors'>): Promise<Readonly<Record<string, PartnerError>>> {
  if (typeof errors !== 'function') return errors
  return errors().catch(() => ({}))
}

/** Both partners' documents print answers wrapped in a list of one; the live ones were bare objects. Both are accepted. */
export function unwrap(text: string): string {
  const trimmed = text.trim()
  return trimmed.startsWith('[') && trimmed.endsWith(']') ? trimmed.slice(1, -1) : trimmed
}

/**
 * The object in JSON text. Undefined where a field is named twice, because either value may be meant, and where JSON.parse
 * would change the number in a field of `codes`: 1e-400 is not the success 0.
 */
export function parseObject(json: string, codes: readonly string[] = []): Json | undefined {
  try {
    const value: unknown = JSON.parse(json)
    if (!isObject(value) || isDeep(json)) return undefined
    for (const { pointer, kind } of findAltered(json)) {
      if (kind === 'duplicate') return undefined
      if (kind === 'number' && codes.includes(pointer.slice(1))) return undefined
    }
    return value
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
  if (envelope.proof) return isPresent(answer[envelope.proof])
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
