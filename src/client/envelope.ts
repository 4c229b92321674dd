import { isRecord } from '../core/parse.ts'
import type { CallRules, Contract, Envelope, Operation, RateLimit } from '../core/contract.ts'
import { isAmbiguous } from '../core/ambiguous.ts'
import { firstOf, isOneOf, isPresent } from './fields.ts'
import type { Json } from './response.ts'
import { loadLater } from './load-later.ts'

/**
 * Reads a response as the contract says, at any HTTP status: the gateway's own refusal first, then the operation's
 * envelope. Resolves to the result of a success.
 * @param sent the request, JSON or not: its text, or a function that finds several texts
 * @param from the server that may say more about a rejection: see `readDiagnosis`
 * @throws RejectedError for a code that is not a success; RateLimitedError; for any other response see `noAnswer`
 */
export async function readAnswer(
  contract: Pick<CallRules | Contract, 'gateway' | 'errors'>,
  operation: Operation,
  status: number,
  text: string,
  sent: string | (() => readonly string[]),
  from?: { url: string; headers: Pick<Headers, 'get'>; bytes?: Uint8Array | undefined },
): Promise<unknown> {
  if (operation.envelope.status)
    return (await loadLater()).readByStatus(() => errorsOf(contract), operation, status, text, sent, from)
  const envelopes = [contract.gateway, operation.envelope]
  const answer = parseObject(
    unwrap(text),
    envelopes.flatMap(({ code }) => code),
  )
  const { limited } = contract.gateway
  const none = async () => (await loadLater()).noAnswer(operation, status, answer, limited, from?.headers)
  if (!answer) throw await none()
  for (const envelope of envelopes) {
    if (hasSucceeded(answer, envelope) !== false) continue
    const { failureIn, rejectionOf } = await loadLater()
    const errors = await errorsOf(contract)
    const texts = () => (typeof sent === 'string' ? [sent] : sent())
    throw (
      rejectionOf(operation, { ...failureIn(answer, envelope), status }, errors, texts, from) ??
      (await none())
    )
  }
  if (!isSuccess(answer, operation.envelope, status, limited)) throw await none()
  return answer
}

const errorsOf = async ({ errors }: Pick<CallRules | Contract, 'errors'>) =>
  typeof errors === 'function' ? errors() : errors

/** Documents print responses as a list of one object; live responses were bare objects. Both are accepted. */
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
    return isRecord(value) && !isAmbiguous(json, codes) ? value : undefined
  } catch {
    return undefined
  }
}

/** What the fields for an error and for a code say: undefined where they say nothing. */
function hasSucceeded(answer: Json, { code: names, error, success, pending }: Envelope): boolean | undefined {
  if (error && isPresent(answer[error])) return false
  const code = firstOf(answer, names)
  if (typeof code !== 'string' && typeof code !== 'number') return undefined
  return isOneOf(code, success) || (pending !== undefined && isOneOf(code, pending.codes))
}

function isSuccess(answer: Json, envelope: Envelope, status: number, limited?: RateLimit): boolean {
  if (status < 200 || status > 299) return false
  if (envelope.open) return !limited?.fields.every((name) => name in answer)
  if (envelope.proof) return isPresent(answer[envelope.proof])
  return hasSucceeded(answer, envelope) ?? false
}
