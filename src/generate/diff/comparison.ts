import type { Change, Rating } from './change.ts'
import { alignDocument, pairOperations, type Pairing, restoreTypeNames } from './pairs.ts'
import { type Tree, treeAt, withPlainMediaTypes } from './tree.ts'
import { type FindUsers, indexUsers, isAnyPromised, type Users } from './users.ts'

/** Two versions of a contract, brought into a form in which they can be compared piece by piece. */
export interface Comparison {
  base: Tree
  revision: Tree
  pairing: Pairing
  before: Tree
  after: Tree
  usersBefore: FindUsers
  usersAfter: FindUsers
}

export function prepareComparison(base: Tree, revision: Tree): Comparison {
  const named = restoreTypeNames(base, revision)
  const pairing = pairOperations(base, named)
  const before = treeAt(withPlainMediaTypes(alignDocument(base, 'before', pairing.pairs)))
  const after = treeAt(withPlainMediaTypes(alignDocument(named, 'after', pairing.pairs)))
  return {
    ...{ base, revision, pairing, before, after },
    usersBefore: indexUsers(before, pairing.pairs),
    usersAfter: indexUsers(after, pairing.pairs),
  }
}

/** A rating as a change. What only unconfirmed operations meet was never promised, so it is minor at most. */
export function settle(rating: Rating, rule: string, pointer: string[], users: Users | undefined): Change {
  const met = users && [...users.callers, ...users.readers]
  const isPatch = met?.length === 0
  const isCapped = rating.step === 'major' && !isAnyPromised(users)
  const step = isPatch ? 'patch' : isCapped ? 'minor' : rating.step
  const operations = [...new Set(met?.map((pair) => pair.id))]
  return { ...rating, step, rule, where: place(pointer), operations }
}

const nouns: Record<string, string> = { securitySchemes: 'security scheme', requestBodies: 'request body' }

/** A pointer in words: "operation userInfoAdd, request, field Info", "schema Address, field city". */
export function place(pointer: string[]): string {
  const [head = '', name = '', kind = '', part = '', ...rest] = pointer
  if (head === 'components') {
    const noun = nouns[name] ?? name.replace(/s$/, '')
    return `${noun} ${kind}${field(pointer.slice(3))}`
  }
  if (head !== 'paths' && head !== 'webhooks') return head ? pointer.join('/') : 'document'
  const noun = head === 'paths' ? `operation ${name.slice(1)}` : `webhook ${name}`
  const inside: Record<string, string> = { requestBody: ', request', responses: `, answer ${rest[0] ?? ''}` }
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
