import { SignatureError } from '../core/errors.ts'
import { JsonError, type Member, readMembers, readObject } from '../core/json.ts'
import { type Declaration, isEach } from '../signing/grammar.ts'
import { type Claims, readClaims } from '../signing/received.ts'
import { explainBody, explainLarge } from './body.ts'
import { isLarge } from './budget.ts'
import { type CauseId, causes } from './causes.ts'
import type { ArrivedRequest, Finding } from './diagnosis.ts'
import { readLarge } from './large.ts'

/** What the request says, and the fields of its body where they must be read. */
export function readRequest(
  scheme: Declaration,
  request: ArrivedRequest,
): { claims: Claims; members: readonly Member[] } | Finding {
  const { headers, body, method, url, path } = request
  const isEnvelope = Object.keys(scheme.send.envelope).length > 0
  const isByField = Object.values(scheme.strings).some((rule) => isEach(rule, 'body'))
  const arrived = { headers, body, method, url: url ?? path ?? request.operation.path }
  const read = (): readonly Member[] | Finding => {
    if (isLarge(body)) return readLarge(body) ?? explainLarge(body)
    return isEnvelope ? readObject(body) : readMembers(body)
  }
  try {
    const members = isEnvelope || (isByField && isLarge(body)) ? read() : []
    if ('cause' in members) return members
    return { claims: readClaims(scheme, arrived, isEnvelope ? members : undefined), members }
  } catch (error) {
    return explainUnread(body, error)
  }
}

export function readSafely(body: string, make: () => unknown): Finding | undefined {
  try {
    make()
    return undefined
  } catch (error) {
    return explainUnread(body, error)
  }
}

/** Why a request has no string to sign. */
function explainUnread(body: string, error: unknown): Finding {
  if (error instanceof JsonError)
    return { about: 'the body', certainty: 'certain', ...explainBody(body, error) }
  if (!(error instanceof SignatureError)) throw error
  const cause = Object.keys(causes).find((id): id is CauseId => id === error.reason) ?? 'malformed'
  const facts = { detail: error.message, field: error.field }
  return { cause, about: 'the body', certainty: 'certain', facts }
}
