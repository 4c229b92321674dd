import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { redocly } from '../redocly.ts'
import { withFolder } from '../temporary.ts'
import { type Change, type Comparison, type Rating, settle, showStep, type Step, usersOf } from './change.ts'
import { editKeywords } from '../edit-keywords.ts'
import { isTree, listAt, splitPointer, type Tree, treeAt } from './tree.ts'
import { only, type Role } from './users.ts'

/** One entry of the JSON that `redocly diff` prints; an entry without verdict is one that none of its rules rates. */
interface RedoclyChange {
  kind: 'added' | 'removed' | 'modified'
  typeName: string
  verdicts: { ruleId: string; impact: Step; message: string }[]
  property?: string
  base?: { pointer: string; value?: unknown }
  revision?: { pointer: string; value?: unknown }
}

/** What a rule of Redocly means for whom. A rule with one side only looks at that side. */
const rules: Record<string, Partial<Record<Role, string>>> = {
  'media-type-removed': { callers: 'must send another media type', readers: 'get another media type' },
  'parameter-became-required': { callers: 'must send it' },
  'parameter-removed': { callers: 'must not send it any more' },
  'parameter-serialization-changed': { callers: 'must write it another way' },
  'request-body-became-required': { callers: 'must send a body' },
  'request-body-removed': { callers: 'must not send a body any more' },
  'response-header-removed': { readers: 'do not get it any more' },
  'response-removed': { readers: 'get another response' },
  'security-requirement-changed': { callers: 'must bring what is required now' },
  'security-scheme-changed': { callers: 'must send it as it is declared now' },
}

/** What Redocly has no rule for, and somebody has to act on. */
const unrated: Record<string, Record<Role, string>> = {
  Optional: { callers: 'may leave it out', readers: 'may not get it any more' },
  Encoding: { callers: 'must write it another way', readers: 'get it written another way' },
}

/** Words about the interface; the interface stays. */
const texts = {
  properties: ['description', 'summary', 'title', 'example', 'examples', 'tags', '$comment', 'openapi'],
  types: ['Info', 'Contact', 'License', 'Tag', 'TagList', 'ExternalDocs', 'Example', 'ExamplesMap'],
}

/** What Redocly finds, with its known gaps closed. */
export async function classifyRedocly(comparison: Comparison): Promise<Change[]> {
  const report = await compareByRedocly(forRedocly(comparison.before), forRedocly(comparison.after))
  return report.flatMap((change) => {
    const pointer = pointerOf(change)
    // A new component is nothing by itself; what refers to it is another entry.
    if (change.kind === 'added' && pointer[0] === 'components' && pointer.length === 3) return []
    const [before, after] = [change.base ?? change.revision, change.revision ?? change.base].map((side) =>
      splitPointer(side?.pointer ?? ''),
    ) as [string[], string[]]
    const users =
      change.base && change.revision
        ? usersOf(comparison, before, after)
        : (change.base ? comparison.usersBefore : comparison.usersAfter)(before)
    if (!change.verdicts.length) {
      const { rule, ...rating } = rateUnrated(comparison, change, pointer)
      return [settle(rating, rule, pointer, users)]
    }
    return change.verdicts.map(({ ruleId, impact, message }) => {
      const known = rules[ruleId] ?? {}
      const [role, other] = Object.keys(known) as Role[]
      const hit = role && !other && users?.[role].length ? only(users, role) : users
      const advice = { callers: 'must look at it', readers: 'must look at it', ...known }
      return settle({ step: impact, what: message, advice }, `redocly ${ruleId}`, pointer, hit)
    })
  })
}

/** Redocly calls what it has no rule for a patch if it is modified or removed, and minor if it is added. */
function rateUnrated(
  { after }: Comparison,
  { kind, typeName, property, base, revision }: RedoclyChange,
  pointer: string[],
): Rating & { rule: string } {
  const isText = texts.types.includes(typeName) || texts.properties.includes(property ?? '')
  const what =
    kind === 'modified' ? `\`${property}\` ${showStep(base?.value, revision?.value)}` : `${typeName} ${kind}`
  const advice = 'need not act'
  if (isText)
    return { rule: 'text', step: 'patch', what: kind === 'modified' ? `other ${property}` : what, advice }
  if (typeName === 'SecurityRequirement' && kind !== 'added') {
    const left = listAt(treeAt(after, ...pointer.slice(0, 3)), 'security')
    if (left.length) return { rule: 'security', step: 'minor', what: `a requirement less: ${what}`, advice }
    // Redocly takes it for harmless, but a client made from the contract stops sending what the partner may still check.
    const none = { what: 'requires no credentials any more', advice: 'go without credentials' }
    return { rule: 'security', step: 'major', ...none }
  }
  const own = property === 'required' && typeName === 'Header' && base?.value === true ? 'Optional' : typeName
  const others = unrated[own]
  return others && kind === 'modified'
    ? { rule: `redocly ${kind}`, step: 'major', what, advice: others }
    : { rule: `redocly ${kind}`, step: 'minor', what, advice }
}

/** Where the change is in the old document. The pointer of a keyword that differs ends with the keyword. */
function pointerOf({ kind, property, base, revision }: RedoclyChange): string[] {
  const side = base ?? revision
  const pointer = splitPointer(side?.pointer ?? '')
  const isKeyword = kind === 'modified' && property !== 'key' && side?.value !== undefined
  return isKeyword && pointer.at(-1) === property ? pointer.slice(0, -1) : pointer
}

/** A copy without extensions and schemas, which are rated here, and without examples, which break nobody. */
const forRedocly = (document: Tree) =>
  editKeywords(document, (key, child) => {
    if (key === 'schema') return [[key, {}]]
    return key.startsWith('x-') || key === 'schemas' || (key === 'examples' && isTree(child))
      ? []
      : [[key, child]]
  })

async function compareByRedocly(base: unknown, revision: unknown): Promise<RedoclyChange[]> {
  if (isDeepStrictEqual(base, revision)) return []
  return withFolder(async (folder) => {
    const write = async (name: string, value: unknown) => {
      await writeFile(join(folder, name), JSON.stringify(value))
      return join(folder, name)
    }
    const [from, to] = [await write('base.json', base), await write('revision.json', revision)]
    // Without these rules Redocly rates every change a patch, and says so on stderr only.
    const config = await write('redocly.yaml', { telemetry: 'off', extends: ['diff-recommended'] })
    const report = join(folder, 'report.json')
    await redocly('diff', from, to, '--config', config, '--format=json', '--fail-on=none', '--output', report)
    return (JSON.parse(await readFile(report, 'utf8')) as { changes: RedoclyChange[] }).changes
  })
}
