import { type Change, type Comparison, type Rating, settle, usersOf } from './change.ts'
import type { Effect } from './keywords.ts'
import { createSchemaComparison, type Finding } from './schemas.ts'
import { pairKeywords, treeAt } from './tree.ts'
import { only, type Role } from './users.ts'

type Verdict = Pick<Rating, 'step' | 'advice'>
const rate = (step: Rating['step'], advice: string): Verdict => ({ step, advice })

/** Whoever writes a value is held by fewer accepted values, whoever reads one has to expect more of them. */
const ratings: Record<Effect, Record<Role, Verdict>> = {
  narrower: {
    callers: rate('major', 'must keep to what is accepted now'),
    readers: rate('minor', 'get fewer values'),
  },
  wider: { callers: rate('minor', 'may send more'), readers: rate('major', 'may get what was ruled out') },
  other: { callers: rate('major', 'must send another value'), readers: rate('major', 'get another value') },
  removed: {
    callers: rate('major', 'must not send it any more'),
    readers: rate('major', 'do not get it any more'),
  },
  open: { callers: rate('minor', 'may send it'), readers: rate('minor', 'may meet it') },
  note: { callers: rate('minor', 'need not act'), readers: rate('minor', 'need not act') },
  text: { callers: rate('patch', 'need not act'), readers: rate('patch', 'need not act') },
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
  const gone = Object.keys(old).filter((name) => !(name in now))
  const inline = pairKeywords(before, after, (key) => /^(x-.*|examples|schemas?)$/s.test(key))
  for (const { pointer, key, before: one, after: other } of inline)
    if (key === 'schema') findings.push(...compare(one, other, [...pointer, key]))
  return [
    ...findings.flatMap((finding) => settleFinding(comparison, finding)),
    ...gone.map((name) => {
      const pointer = ['components', 'schemas', name]
      const what = 'the type is gone or has another name'
      const rating: Rating = { step: 'minor', what, advice: 'name it otherwise' }
      return settle(rating, 'type', pointer, comparison.usersBefore(pointer))
    }),
  ]
}

/** One change for those who write the value, and one for those who read it; words concern both alike. */
function settleFinding(comparison: Comparison, { pointer, effect, what, side }: Finding): Change[] {
  const users = usersOf(comparison, pointer) ?? { callers: [], readers: [] }
  const settled = (role: Role, hit = only(users, role)) =>
    settle({ what, ...ratings[effect][role] }, `schema ${effect}`, pointer, hit)
  const met = (['callers', 'readers'] as const).filter(
    (role) => users[role].length && (side ?? role) === role,
  )
  if (met.length && effect !== 'text' && effect !== 'note') return met.map((role) => settled(role))
  return [settled('callers', side ? only(users, side) : users)]
}
