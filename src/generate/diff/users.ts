import { isPromised, type Pair } from './pairs.ts'
import { type Tree, treeAt } from './tree.ts'

/** Who meets a place of the document: `callers` write what stands there, `readers` get it. */
export interface Users {
  callers: Pair[]
  readers: Pair[]
}

/** Finds who meets the place that a pointer names, through references; undefined where it concerns everyone. */
export type FindUsers = (pointer: string[]) => Users | undefined

export function indexUsers(aligned: Tree, pairs: Pair[]): FindUsers {
  const components = new Map<string, Users>()
  const add = (key: string, role: keyof Users, pair: Pair) => {
    const users = components.get(key) ?? { callers: [], readers: [] }
    users[role].push(pair)
    components.set(key, users)
  }
  for (const pair of pairs) {
    const { sent, received } = rolesOf(aligned, pair)
    for (const key of reach(aligned, sent)) add(key, 'callers', pair)
    for (const key of reach(aligned, received)) add(key, 'readers', pair)
  }
  return ([head, name = '', kind = '', part]) => {
    if (head === 'components') return components.get(`${name}/${kind}`) ?? { callers: [], readers: [] }
    const pair = pairs.find((one) => nameIn(head, one) === name)
    if (!pair) return undefined
    const isRead = (part === 'responses') === (pair.kind === 'operation')
    return { callers: isRead ? [] : [pair], readers: isRead ? [pair] : [] }
  }
}

/** Those who meet a place both before and after. */
export function meet(before: Users, after: Users): Users {
  const both = (role: keyof Users) => before[role].filter((pair) => after[role].includes(pair))
  const users = { callers: both('callers'), readers: both('readers') }
  return users.callers.length || users.readers.length ? users : before
}

/** Only those in one role, if there are any. */
export function only(users: Users | undefined, role: keyof Users): Users | undefined {
  return users?.[role].length ? { callers: [], readers: [], [role]: users[role] } : users
}

export function isAnyPromised(users: Users | undefined): boolean {
  if (!users) return true
  return [...users.callers, ...users.readers].some((pair) => isPromised(pair.before))
}

export interface Advice {
  callers: string
  readers: string
}

/** "callers of a, b must …; readers of the answers of c may …" */
export function tell(users: Users | undefined, advice: Advice): string {
  if (!users) return `all callers ${advice.callers}`
  const of = (role: keyof Users, kind: Pair['kind']) => {
    const ids = users[role].filter((pair) => pair.kind === kind).map((pair) => pair.id)
    return ids.length > 4 ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more` : ids.join(', ')
  }
  const told = [
    ['callers of', of('callers', 'operation'), advice.callers],
    ['readers of the answers of', of('readers', 'operation'), advice.readers],
    ['receivers of', of('readers', 'webhook'), advice.readers],
    ['receivers, in their answer to', of('callers', 'webhook'), advice.callers],
  ].filter(([, names]) => names)
  return told.map((part) => part.join(' ')).join('; ') || 'nobody: no operation uses it'
}

function nameIn(head: string | undefined, { kind, id }: Pair): string | undefined {
  if (head === 'webhooks') return kind === 'webhook' ? id : undefined
  return head === 'paths' && kind === 'operation' ? `/${id}` : undefined
}

/** For a webhook the roles are swapped: the partner writes the request, and we the answer. */
function rolesOf(aligned: Tree, { kind, id }: Pair): { sent: unknown; received: unknown } {
  if (kind === 'webhook') {
    const { requestBody, parameters, responses } = treeAt(aligned, 'webhooks', id, 'post')
    return { sent: responses, received: [requestBody, parameters] }
  }
  const { requestBody, parameters, responses, security } = treeAt(aligned, 'paths', `/${id}`, 'post')
  const schemes = [security].flat().flatMap((requirement) => Object.keys(treeAt(requirement)))
  const named = schemes.map((name) => ({ $ref: `#/components/securitySchemes/${name}` }))
  return { sent: [requestBody, parameters, named], received: responses }
}

/** Every component that a part of the document refers to, by itself or through another one. */
function reach(aligned: Tree, from: unknown): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown) => {
    for (const [, key = ''] of (JSON.stringify(value) ?? '').matchAll(/"#\/components\/([^"/]+\/[^"/]+)/g)) {
      if (found.has(key)) continue
      found.add(key)
      visit(treeAt(aligned, 'components', ...key.split('/')))
    }
  }
  visit(from)
  return found
}
