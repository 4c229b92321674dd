import { type Call, type Pair, placeOf } from './calls.ts'
import { type Tree, treeAt } from './tree.ts'

/** Who meets a place of the document, by the old operation: `callers` write the value there, `readers` get it. */
export interface Users {
  callers: Call[]
  readers: Call[]
}
export type Role = keyof Users

/** Finds who meets the place that a pointer names, through references; undefined where it concerns everyone. */
export type FindUsers = (pointer: string[]) => Users | undefined

export function indexUsers(aligned: Tree, pairs: readonly Pair[]): FindUsers {
  const components = new Map<string, Users>()
  const calls = new Map(pairs.map(({ before }) => [placeOf(before).join(), before]))
  for (const call of calls.values()) {
    for (const [role, parts] of Object.entries(partsOf(aligned, call)) as [Role, unknown][]) {
      for (const key of reach(aligned, parts)) {
        const users = components.get(key) ?? { callers: [], readers: [] }
        users[role].push(call)
        components.set(key, users)
      }
    }
  }
  return ([head = '', name = '', kind = '', part]) => {
    if (head === 'components') return components.get(`${name}/${kind}`) ?? { callers: [], readers: [] }
    const call = calls.get([head, name].join())
    if (!call) return undefined
    const isRead = (part === 'responses') === (call.kind === 'operation')
    return isRead ? { callers: [], readers: [call] } : { callers: [call], readers: [] }
  }
}

/** For a webhook the roles are swapped: the partner writes the request, and we the response. */
function partsOf(aligned: Tree, call: Call): Record<Role, unknown> {
  const { requestBody, parameters, responses, security } = treeAt(aligned, ...placeOf(call), 'post')
  if (call.kind === 'webhook') return { callers: responses, readers: [requestBody, parameters] }
  const schemes = [security].flat().flatMap((requirement) => Object.keys(treeAt(requirement)))
  const named = schemes.map((name) => ({ $ref: `#/components/securitySchemes/${name}` }))
  return { callers: [requestBody, parameters, named], readers: responses }
}

/** Every component that a part of the document refers to, by itself or through another one. */
function reach(aligned: Tree, from: unknown, found = new Set<string>()): Set<string> {
  for (const [, key = ''] of (JSON.stringify(from) ?? '').matchAll(/"#\/components\/([^"/]+\/[^"/]+)/g)) {
    if (found.has(key)) continue
    found.add(key)
    reach(aligned, treeAt(aligned, 'components', ...key.split('/')), found)
  }
  return found
}

/** Those who meet a place both before and after, or else before. */
export function meet(before: Users, after: Users): Users {
  const both = (role: Role) => before[role].filter((call) => after[role].includes(call))
  const users = { callers: both('callers'), readers: both('readers') }
  return users.callers.length || users.readers.length ? users : before
}

/** Only those in one role. */
export const only = (users: Users, role: Role): Users => ({ callers: [], readers: [], [role]: users[role] })

/** What they have to do, or the same for both. */
export type Advice = string | Record<Role, string>

/** "callers of a, b must …; readers of the responses of c may …" */
export function tell(users: Users | undefined, advice: Advice): string {
  const { callers, readers } = typeof advice === 'string' ? { callers: advice, readers: advice } : advice
  if (!users) return `all callers ${callers}`
  const of = (role: Role, kind: Call['kind']) => {
    const ids = users[role].filter((call) => call.kind === kind).map(({ id }) => id)
    return ids.length > 4 ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more` : ids.join(', ')
  }
  const told = [
    ['callers of', of('callers', 'operation'), callers],
    ['readers of the responses of', of('readers', 'operation'), readers],
    ['receivers of', of('readers', 'webhook'), readers],
    ['receivers, in their response to', of('callers', 'webhook'), callers],
  ].filter(([, names]) => names)
  return told.map((part) => part.join(' ')).join('; ') || 'nobody: no operation uses it'
}
