import type { Change, Step } from './change.ts'
import { type Comparison, settle } from './comparison.ts'
import { createSchemaComparison, type Effect, type Finding } from './schemas.ts'
import { isMap, isTree, treeAt } from './tree.ts'
import { type Advice, meet, tell, type Users } from './users.ts'

type Role = 'callers' | 'readers'

/** Whoever writes a value is held by fewer accepted values, whoever reads one has to expect more of them. */
const steps: Record<Effect, Record<Role, Step>> = {
  narrower: { callers: 'major', readers: 'minor' },
  wider: { callers: 'minor', readers: 'major' },
  other: { callers: 'major', readers: 'major' },
  removed: { callers: 'major', readers: 'major' },
  open: { callers: 'minor', readers: 'minor' },
  note: { callers: 'minor', readers: 'minor' },
  text: { callers: 'patch', readers: 'patch' },
}

const advice: Record<Effect, Advice> = {
  narrower: { callers: 'must keep to what is accepted now', readers: 'get fewer values' },
  wider: { callers: 'may send more', readers: 'may get what was ruled out' },
  other: { callers: 'must send another value', readers: 'get another value' },
  removed: { callers: 'must not send it any more', readers: 'do not get it any more' },
  open: { callers: 'may send it', readers: 'may meet it' },
  note: { callers: 'need not act', readers: 'need not act' },
  text: { callers: 'need not act', readers: 'need not act' },
}

/** Every difference between the schemas of two contracts, for those who write and those who read each. */
export function classifySchemas(comparison: Comparison): Change[] {
  const { before, after } = comparison
  const [old, now] = [treeAt(before, 'components', 'schemas'), treeAt(after, 'components', 'schemas')]
  const compare = createSchemaComparison(
    (name) => old[name],
    (name) => now[name],
  )
  const findings = Object.keys(old).flatMap((name) =>
    name in now ? compare(old[name], now[name], ['components', 'schemas', name], true) : [],
  )
  for (const { pointer, one, other } of pairSchemas(before, after))
    findings.push(...compare(one, other, pointer))
  const gone = Object.keys(old).filter((name) => !(name in now))
  return [
    ...findings.flatMap((finding) => settleFinding(comparison, finding)),
    ...gone.map((name) => {
      const pointer = ['components', 'schemas', name]
      const users = comparison.usersBefore(pointer)
      const who = tell(users, { callers: 'name it otherwise', readers: 'name it otherwise' })
      return settle(
        { step: 'minor', what: 'the type is gone or has another name', who },
        'type',
        pointer,
        users,
      )
    }),
  ]
}

const roles = ['callers', 'readers'] as const

/** One change for those who write the value, and one for those who read it; words concern both alike. */
function settleFinding(comparison: Comparison, { pointer, effect, what, side }: Finding): Change[] {
  const [before, after] = [comparison.usersBefore(pointer), comparison.usersAfter(pointer)]
  const users = (before && after && meet(before, after)) ?? { callers: [], readers: [] }
  const settled = (step: Step, hit: Users) =>
    settle({ step, what, who: tell(hit, advice[effect]) }, `schema ${effect}`, pointer, hit)
  const met = (side ? [side] : roles).filter((role) => users[role].length)
  if (!met.length || effect === 'text' || effect === 'note') {
    const hit = side ? { callers: [], readers: [], [side]: users[side] } : users
    return [settled(steps[effect].callers, hit)]
  }
  return met.map((role) => settled(steps[effect][role], { callers: [], readers: [], [role]: users[role] }))
}

/** Every `schema` that stands at the same place of both documents, outside the components that schemas share. */
function pairSchemas(one: unknown, other: unknown, pointer: string[] = [], insideMap = false): Pair[] {
  if (Array.isArray(one) && Array.isArray(other))
    return one.flatMap((item, index) => {
      const { name } = treeAt(item)
      const partner = name === undefined ? other[index] : other.find((next) => treeAt(next)['name'] === name)
      return pairSchemas(item, partner, [...pointer, String(index)])
    })
  if (!isTree(one) || !isTree(other)) return []
  return Object.keys(one).flatMap((key) => {
    const place = [...pointer, key]
    if (!insideMap && (key.startsWith('x-') || key === 'examples')) return []
    if (key === 'schemas' && pointer.join() === 'components') return []
    if (key === 'schema' && !insideMap) return [{ pointer: place, one: one[key], other: other[key] }]
    return pairSchemas(one[key], other[key], place, isMap(key, insideMap))
  })
}

interface Pair {
  pointer: string[]
  one: unknown
  other: unknown
}
