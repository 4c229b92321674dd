import type { Change as ContractChange, VersionStep as Step } from '../../core/versions.ts'
import { alignDocument, type Call, type Pairing, pairOperations, restoreTypeNames } from './calls.ts'
import type { Tree } from './tree.ts'
import { type Advice, type FindUsers, indexUsers, meet, tell, type Users } from './users.ts'

export type { Step }

export interface Change extends ContractChange {
  /** What decided the step: a rule of Redocly, one of our extensions, or a name of our own. */
  rule: string
  /** Operations and webhooks that it touches; empty when it touches all. */
  operations: string[]
}

/** What a rule says of one difference, before anyone asked whether the operation was promised at all. */
export interface Rating {
  step: Step
  what: string
  /** Whom it concerns: a sentence, or what its users have to do. Nobody, if neither is given. */
  who?: string
  advice?: Advice
}

/** Two versions of a contract, brought into a form in which they can be compared piece by piece. */
export interface Comparison {
  pairing: Pairing
  before: Tree
  after: Tree
  usersBefore: FindUsers
  usersAfter: FindUsers
}

export function prepareComparison(base: Tree, revision: Tree): Comparison {
  const named = restoreTypeNames(base, revision)
  const pairing = pairOperations(base, named)
  const before = alignDocument(base, 'before', pairing.pairs)
  const after = alignDocument(named, 'after', pairing.pairs)
  const [usersBefore, usersAfter] = [indexUsers(before, pairing.pairs), indexUsers(after, pairing.pairs)]
  return { pairing, before, after, usersBefore, usersAfter }
}

/** Who meets a place of both documents; undefined where it concerns everyone. */
export function usersOf({ usersBefore, usersAfter }: Comparison, before: string[], after = before) {
  const [one, other] = [usersBefore(before), usersAfter(after)]
  return one && other && meet(one, other)
}

/**
 * What the version promises. The old contract made the promise, so an operation that was unconfirmed there is not
 * covered even if it is confirmed now: confirming one usually corrects its path and fields as well.
 */
const isPromised = (call: Call) => call.operation['x-unconfirmed'] !== true

/** A rating as a change. What only unconfirmed operations meet was never promised, so it is minor at most. */
export function settle(rating: Rating, rule: string, place: string[], users: Users | undefined): Change {
  const { what, advice, who = advice ? tell(users, advice) : 'nobody has to act' } = rating
  const met = users && [...users.callers, ...users.readers]
  const isCapped = rating.step === 'major' && met && !met.some(isPromised)
  const step = met?.length === 0 ? 'patch' : isCapped ? 'minor' : rating.step
  const operations = [...new Set(met?.map((call) => call.id))]
  return { step, what, who, rule, where: inWords(place), operations }
}

const nouns: Record<string, string> = { securitySchemes: 'security scheme', requestBodies: 'request body' }

/** A pointer in words: "operation userInfoAdd, request, field Info", "schema Address, field city". */
function inWords(pointer: string[]): string {
  const [head = '', name = '', kind = '', part = '', ...rest] = pointer
  if (head === 'components')
    return `${nouns[name] ?? name.replace(/s$/, '')} ${kind}${field(pointer.slice(3))}`
  if (head !== 'paths' && head !== 'webhooks') return head ? pointer.join('/') : 'document'
  const noun = head === 'paths' ? `operation ${name.slice(1)}` : `webhook ${name}`
  const inside: Record<string, string> = {
    requestBody: ', request',
    responses: `, response ${rest[0] ?? ''}`,
  }
  return `${noun}${inside[part] ?? (part && `, ${part}`)}${field(rest)}`
}

/** The names of the fields on the way; the keywords between them say nothing. */
function field(keys: string[]): string {
  const names: string[] = []
  for (let index = 0; index < keys.length; index++) {
    if (keys[index] === 'items') names.push('[]')
    if (keys[index] === 'properties' && index + 1 < keys.length) names.push(`.${keys[++index]}`)
  }
  return names.length ? `, field ${names.join('').replace(/^\./, '')}` : ''
}

/** A value short enough for one line of a report. */
export function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

export function showStep(before: unknown, after: unknown): string {
  if (before === undefined) return `is new: ${show(after)}`
  if (after === undefined) return `is gone; it was ${show(before)}`
  return `changed from ${show(before)} to ${show(after)}`
}
