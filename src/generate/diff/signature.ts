import { parametersOf, resolve } from '../contract.ts'
import type { Document, Operation, Schema } from '../openapi.ts'
import { type Change, type Rating, showStep, type Step } from './change.ts'
import type { Comparison } from './comparison.ts'
import { isPromised, type Pair } from './pairs.ts'
import { differences, isTree, listAt, type Tree, treeAt } from './tree.ts'

/**
 * What a member of `x-signature` decides. One that is not listed decides the signed bytes, as far as anyone knows:
 * scheme, algorithm, canonical, headers, envelope, versions, blanks.
 */
const members: Record<string, (before: unknown, after: unknown) => Rating[]> = {
  'x-source': () => [{ step: 'patch', what: 'x-source', who: 'nobody has to act' }],
  'x-unconfirmed': () => [{ step: 'patch', what: 'x-unconfirmed', who: 'nobody has to act' }],
  credentials: rateCredentials,
  types: rateTypes,
  timestamp: rateTimestamp,
  refusals: rateRefusals,
}

const signers = 'signers must produce other bytes: a call signed the old way is refused'

export function rateSignature(before: unknown, after: unknown): Rating[] {
  if (!isTree(before) || !isTree(after)) {
    return [{ step: 'major', what: showStep(before, after), who: signers }]
  }
  return differences(before, after).flatMap((key) => {
    const rate = members[key]
    if (rate) return rate(before[key], after[key])
    return [{ step: 'major', what: `${key} ${showStep(before[key], after[key])}`, who: signers }]
  })
}

/** To say what a caller has changes nothing; another credential is one that no caller has. */
function rateCredentials(before: unknown, after: unknown): Rating[] {
  const what = `credentials ${showStep(before, after)}`
  if (before === undefined) return [{ step: 'patch', what, who: 'nobody has to act' }]
  return [{ step: 'major', what, who: 'callers need other credentials' }]
}

/** A new row leaves all others as they are. A parameter that falls under it is reported where it is declared. */
function rateTypes(before: unknown, after: unknown): Rating[] {
  const [old, now] = [treeAt(before), treeAt(after)]
  return differences(old, now).map((key) => {
    const what = `types: ${key} ${showStep(old[key], now[key])}`
    if (!(key in old)) return { step: 'minor', what, who: 'nobody has to act' }
    return { step: 'major', what, who: `signers of parameters declared ${key} must produce other bytes` }
  })
}

/** The form sent by default is wire bytes; a form that is no longer taken is one that a signer may use. */
function rateTimestamp(before: unknown, after: unknown): Rating[] {
  const [old, now] = [treeAt(before), treeAt(after)]
  return differences(old, now).flatMap((key): Rating[] => {
    const what = `timestamp.${key} ${showStep(old[key], now[key])}`
    if (key.startsWith('x-')) return [{ step: 'patch', what, who: 'nobody has to act' }]
    // The signed bytes stay. A narrower window meets wrong clocks only, and the client corrects its own.
    if (key === 'windowSeconds') return [{ step: 'minor', what, who: 'signers whose clock is wrong' }]
    const lost = listAt(old, key).filter((form) => !listAt(now, key).includes(form))
    if (key === 'forms' && !lost.length) return [{ step: 'minor', what, who: 'nobody has to act' }]
    return [{ step: 'major', what, who: signers }]
  })
}

/** Another code for a request that is refused before and after; its grade is a word about our evidence. */
function rateRefusals(before: unknown, after: unknown): Rating[] {
  const [old, now] = [treeAt(before), treeAt(after)]
  return differences(old, now).map((key) => {
    const codes = [old, now].map((refusals) => treeAt(refusals, key)['code'])
    const step: Step = codes[0] === codes[1] ? 'patch' : 'minor'
    const who = step === 'patch' ? 'nobody has to act' : 'callers who look at the code of a failed check'
    return { step, what: `refusals: ${key} ${showStep(old[key], now[key])}`, who }
  })
}

/**
 * The declared type decides the signed text, even where the JSON stays the same: 150 is other bytes as Int32 than as
 * Double. So what is a wider or a narrower request for OpenAPI is another signature here.
 */
export function classifyDeclaredTypes({ base, revision, pairing }: Comparison): Change[] {
  const isSigned = ({ kind, before, after }: Pair) =>
    kind === 'operation' && [before, after].every(({ operation }) => operation['x-signature'] !== 'none')
  return pairing.pairs.filter(isSigned).flatMap((pair) => {
    const before = declaredTypes(base, pair.before.operation)
    const after = declaredTypes(revision, pair.after.operation)
    const shared = Object.keys(before).filter((name) => name in after && before[name] !== after[name])
    return shared.map((name): Change => {
      return {
        step: isPromised(pair.before) ? 'major' : 'minor',
        rule: 'x-signature types',
        where: `operation ${pair.id}, request, field ${name}`,
        what: `is signed as ${after[name]}, not as ${before[name]}`,
        who: `signers of ${pair.id} must produce other bytes`,
        operations: [pair.id],
      }
    })
  })
}

function declaredTypes(tree: Tree, operation: Tree): Record<string, string> {
  const types = treeAt(tree, 'x-signature', 'types')
  const content = treeAt(operation, 'requestBody', 'content', 'application/json')
  if (!Object.keys(types).length || !Object.keys(content).length) return {}
  const document = tree as unknown as Document
  const body = parametersOf(document, operation as unknown as Operation)
  const { properties = {} } = resolve(document, body)
  const declared = Object.entries(properties).map(([name, property]) => {
    const { type, format }: Schema = resolve(document, property)
    const plain = [type].flat().find((one) => one !== 'null')
    return [name, String(types[`${plain}/${format}`] ?? types[String(plain)] ?? 'Other')]
  })
  return Object.fromEntries(declared)
}
