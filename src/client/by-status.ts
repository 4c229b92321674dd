// Responses of a contract without an envelope: the HTTP status says whether a call succeeded.

import type { Contract, Operation } from '../core/contract.ts'
import { RejectedError } from '../core/answer-error.ts'
import { codeOfStatus, meaningOf } from '../core/meaning.ts'
import { kindOf } from '../core/request.ts'
import { readDiagnosis } from '../core/diagnosis.ts'
import { unreadable } from './explain.ts'
import { noAnswer } from './limited.ts'

/**
 * Resolves to the body of a success: JSON, text, or a Blob by its media type; undefined where there is none.
 * @throws RejectedError for any other status; RateLimitedError; ContractError for JSON that cannot be read
 */
export async function readByStatus(
  errorsOf: () => Promise<Contract['errors']>,
  operation: Operation,
  status: number,
  text: string,
  sent: string | (() => readonly string[]),
  from?: { url: string; headers: Pick<Headers, 'get'>; bytes?: Uint8Array | undefined },
): Promise<unknown> {
  if (status >= 200 && status < 300) return readBody(operation, status, text, from)
  const code = codeOfStatus(operation, status)
  const errors = await errorsOf()
  const key = meaningOf(errors, operation, code ?? status)
  if (key === undefined && (status === 429 || status >= 500))
    throw noAnswer(operation, status, undefined, undefined, from?.headers)
  const texts = typeof sent === 'string' ? [sent] : sent()
  const diagnosis = from && readDiagnosis(from.url, from.headers, texts)
  const known = key === undefined ? undefined : errors[key]
  throw new RejectedError(operation, { code: status, message: '', status, diagnosis }, known)
}

function readBody(
  operation: Operation,
  status: number,
  text: string,
  from?: { headers: Pick<Headers, 'get'>; bytes?: Uint8Array | undefined },
): unknown {
  const [first] = operation.answer ? operation.answer.types : ['application/json']
  const type = from?.headers.get('content-type') ?? first ?? ''
  if (text === '' && !(first && kindOf(first) === 'bytes')) return undefined
  if (kindOf(type) === 'text') return text
  if (kindOf(type) !== 'json')
    return new Blob([new Uint8Array(from?.bytes ?? new TextEncoder().encode(text))], { type })
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw unreadable(operation, status, `the response (HTTP ${status}) is not the JSON that its type says`)
  }
}
