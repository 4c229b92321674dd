import { type Change, type Rating, showStep, type Step } from './change.ts'
import { type Comparison, settle } from './comparison.ts'
import { listAt, splitPointer, treeAt } from './tree.ts'
import { type Advice, meet, only, tell, type Users } from './users.ts'

/** One entry of the JSON that `redocly diff` prints; an entry without verdict is one that none of its rules rates. */
export interface RedoclyChange {
  kind: 'added' | 'removed' | 'modified'
  typeName: string
  impact: Step
  verdicts: { ruleId: string; impact: Step; message: string }[]
  property?: string
  base?: { pointer: string; value?: unknown }
  revision?: { pointer: string; value?: unknown }
}

/** What a rule of Redocly means for whom. A rule with one side only looks at that side. */
const rules: Record<string, Partial<Advice>> = {
  'media-type-removed': { callers: 'must send another media type', readers: 'get another media type' },
  'parameter-became-required': { callers: 'must send it' },
  'parameter-removed': { callers: 'must not send it any more' },
  'parameter-serialization-changed': { callers: 'must write it another way' },
  'request-body-became-required': { callers: 'must send a body' },
  'request-body-removed': { callers: 'must not send a body any more' },
  'response-header-removed': { readers: 'do not get it any more' },
  'response-removed': { readers: 'get another answer' },
  'security-requirement-changed': { callers: 'must bring what is required now' },
  'security-scheme-changed': { callers: 'must send it as it is declared now' },
}

/** Words about the interface; the interface stays. */
const texts = {
  properties: ['description', 'summary', 'title', 'example', 'examples', 'tags', '$comment', 'openapi'],
  types: ['Info', 'Contact', 'License', 'Tag', 'TagList', 'ExternalDocs', 'Example', 'ExamplesMap'],
}

/** What Redocly found, with its known gaps closed. */
export function classifyRedocly(comparison: Comparison, report: RedoclyChange[]): Change[] {
  return report.flatMap((change) => {
    const pointer = pointerOf(change)
    // A new component is nothing by itself; what refers to it is another entry.
    if (change.kind === 'added' && pointer[0] === 'components' && pointer.length === 3) return []
    const users = usersOf(comparison, change)
    if (!change.verdicts.length) {
      const { rule, step, what, advice } = rateUnrated(comparison, change, pointer)
      return [settle({ step, what, who: tell(users, advice) }, rule, pointer, users)]
    }
    return change.verdicts.map(({ ruleId, impact, message }) => {
      const advice = rules[ruleId] ?? {}
      const role = roleOf(ruleId)
      const hit = role ? only(users, role) : users
      const both = { callers: 'must look at it', readers: 'must look at it', ...advice }
      const rating = { step: impact, what: message, who: tell(hit, both) }
      return settle(rating, `redocly ${ruleId}`, pointer, hit)
    })
  })
}

function roleOf(ruleId: string): keyof Users | undefined {
  const { callers, readers } = rules[ruleId] ?? {}
  return callers && readers ? undefined : callers ? 'callers' : readers ? 'readers' : undefined
}

/** Redocly calls what it has no rule for a patch if it is modified or removed, and minor if it is added. */
function rateUnrated(
  { after }: Comparison,
  { kind, typeName, property, base, revision }: RedoclyChange,
  pointer: string[],
): Rating & { rule: string; advice: Advice } {
  const change = (rule: string, step: Step, what: string, callers = 'need not act', readers = callers) => {
    return { rule, step, what, who: '', advice: { callers, readers } }
  }
  const isText = texts.types.includes(typeName) || texts.properties.includes(property ?? '')
  const what =
    kind === 'modified' ? `\`${property}\` ${showStep(base?.value, revision?.value)}` : `${typeName} ${kind}`
  if (isText) return change('text', 'patch', kind === 'modified' ? `other ${property}` : what)
  if (typeName === 'SecurityRequirement' && kind !== 'added') {
    const left = listAt(treeAt(after, ...pointer.slice(0, 3)), 'security')
    if (left.length) return change('security', 'minor', `a requirement less: ${what}`)
    // Redocly takes it for harmless, but a client made from the contract stops sending what the partner may still check.
    return change('security', 'major', 'requires no credentials any more', 'go without credentials')
  }
  return change(`redocly ${kind}`, 'minor', what)
}

function usersOf(
  { usersBefore, usersAfter }: Comparison,
  { base, revision }: RedoclyChange,
): Users | undefined {
  const before = base && usersBefore(splitPointer(base.pointer))
  const after = revision && usersAfter(splitPointer(revision.pointer))
  if (base && revision) return before && after && meet(before, after)
  return before ?? after
}

/** Where the change is in the old document. The pointer of a keyword that differs ends with the keyword. */
function pointerOf({ kind, property, base, revision }: RedoclyChange): string[] {
  const side = base ?? revision
  const pointer = splitPointer(side?.pointer ?? '')
  const isKeyword = kind === 'modified' && property !== 'key' && side?.value !== undefined
  return isKeyword && pointer.at(-1) === property ? pointer.slice(0, -1) : pointer
}
