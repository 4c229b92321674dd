import { isCode, shownCode } from '../core/code.ts'
import type { Contract, Envelope, Operation } from '../core/contract.ts'
import { readDiagnosis } from '../core/diagnosis.ts'
import { RejectedError } from '../core/answer-error.ts'
import { meaningOf } from '../core/meaning.ts'
import { firstOf, isPresent } from './fields.ts'
import type { Json } from './response.ts'

/**
 * The error for a code that is not a success. Undefined for a value that cannot be a code.
 * @param failure `isListed` for a field of the contract whose presence alone is a failure
 * @param sent finds the texts of the request: an unlisted code that holds a part of one is hidden
 */
export function rejectionOf(
  operation: Operation,
  failure: { code: string | number; message: string; isListed: boolean; status: number },
  errors: Contract['errors'],
  sent: () => readonly string[],
  from?: { url: string; headers: Pick<Headers, 'get'> },
): RejectedError | undefined {
  const diagnosis = from && readDiagnosis(from.url, from.headers, sent())
  const key = meaningOf(errors, operation, failure.code)
  const known = key === undefined ? undefined : errors[key]
  if (known || failure.isListed) return new RejectedError(operation, { ...failure, diagnosis }, known)
  if (!isCode(failure.code)) return undefined
  const code = shownCode(failure.code, sent(), codesOf(errors))
  return new RejectedError(operation, { ...failure, code, diagnosis }, undefined)
}

const codesOf = (errors: Contract['errors']) => Object.values(errors).map(({ code }) => String(code))

/** What a failure says, by an envelope. */
export function failureIn(answer: Json, { code, error, message }: Envelope) {
  if (error && isPresent(answer[error]))
    return { code: error, message: String(answer[error]), isListed: true }
  const found = firstOf(answer, code) as string | number
  return { code: found, message: String(firstOf(answer, message) ?? ''), isListed: found === error }
}
