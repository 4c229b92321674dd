// generated/<api>/behaviour.ts: the rules of behaviour.yaml as typed data, their expressions as functions.

import { readDuration } from '../../core/duration.ts'
import type { Contract } from '../contract.ts'
import { copyCode } from '../scheme/compiled.ts'
import { checkBehaviour } from './check.ts'
import { appliesTo, gradeOf } from './check-rules.ts'
import { arrow, emitText, emitValue, type Names } from './emit.ts'
import { parseExpression } from './expression.ts'
import { entityOf, factsOf, type OperationFacts, type Properties } from './facts.ts'
import {
  type Declaration,
  type EntityDeclaration,
  type GradedDeclaration,
  listed,
  type RuleDeclaration,
  rulesOf,
  transitionsOf,
  type TransitionDeclaration,
} from './grammar.ts'
import { type Entry, fieldsIn, minutesOf, object, text, tokenHeaderOf } from './written.ts'

/**
 * The module of a contract that has a behaviour.yaml, and its hooks.
 * @throws Error with a line for each fault
 */
export async function renderBehaviour(contract: Contract): Promise<Map<string, string>> {
  const { api, behaviour } = contract
  if (behaviour === undefined) return new Map()
  const faults = await checkBehaviour(contract, behaviour)
  if (faults.length) throw new Error(faults.map((fault) => `spec/${api}/${fault}`).join('\n'))
  const declaration = behaviour as Declaration
  const files = new Map([['behaviour.ts', moduleOf(contract, declaration)]])
  for (const from of filesOf(declaration)) files.set(from, await copyCode(contract, from))
  return files
}

/** The files with hooks. */
const filesOf = ({ hooks = {} }: Declaration) => [
  ...new Set(Object.values(hooks).map(({ from }) => from.replace('./', ''))),
]

/** What a transition does besides is as good as itself, unless it says otherwise. */
const evidenceOf = ({ grade, unknown, source }: GradedDeclaration): GradedDeclaration => ({
  ...(grade && { grade }),
  ...(unknown && { unknown }),
  ...(source && { source }),
})

function moduleOf(contract: Contract, declaration: Declaration): string {
  const facts = factsOf(contract, declaration)
  const { app, before = [], entities, hooks = {}, names: aliases = {}, source, zone } = declaration
  const names: Names = {
    entities: new Set(facts.entities.keys()),
    aliases: new Set(Object.keys(aliases)),
    minutesEast: minutesOf(zone),
    used: new Set(),
    hooks: new Set(),
  }
  const expression = (text: string) => arrow(emitText(text, names))
  const value = (written: unknown) => arrow(emitValue(written, names))
  const values = (copy: readonly string[], set: Record<string, unknown> = {}) =>
    object([
      ...copy.map((name): Entry => [name, expression(`sent.${name}`)]),
      ...Object.entries(set).map(([name, one]): Entry => [name, value(one)]),
    ])

  const graded = (id: string, one: GradedDeclaration): Entry[] => {
    // The missing fact of the default is that of rules without evidence of their own.
    const own = one.unknown ?? one.source?.unknown ?? (one.grade || one.source ? undefined : source.unknown)
    return [
      ['id', text(id)],
      ['grade', text(gradeOf(one, source.grade))],
      ['unknown', own && text(own)],
      ['if', one.if && expression(one.if)],
    ]
  }

  function rule(id: string, one: RuleDeclaration, response?: Properties): string {
    const { reject, create, update, delete: gone, count, transition, by, add = 1, copy = [] } = one
    const base = graded(id, one)
    const key: Entry = ['by', by && expression(by)]
    const set: Entry = ['set', values(copy, one.set)]
    const verb = (name: string, ...rest: Entry[]) => object([['verb', text(name)], ...base, ...rest])
    if (reject !== undefined) {
      const verdict: Entry =
        typeof reject === 'object' ? ['body', text(reject)] : ['code', text(String(reject))]
      return verb('reject', ['when', one.if && text(one.if)], verdict)
    }
    if (create !== undefined) return verb('create', ['entity', text(create)], set)
    if (update !== undefined) return verb('update', ['entity', text(update)], key, set)
    if (gone !== undefined) return verb('delete', ['entity', text(gone)], key)
    if (count !== undefined) return verb('count', ['counter', text(count)], key, ['add', value(add)])
    if (transition === undefined) return verb('respond', ['value', respond(one.respond, response)])
    const [entity = '', name = ''] = transition.split('.')
    const code: Entry = ['code', text(String(one.else))]
    return verb('transition', ['entity', text(entity)], ['name', text(name)], key, code)
  }

  /** A whole entity shows the fields that the response has in the contract. */
  function respond(written: unknown, response: Properties | undefined): string {
    const code = emitValue(written, names)
    const isExpression = typeof written === 'string' && written.startsWith('=')
    if (!isExpression || !entityOf(parseExpression(written.slice(1)), names.entities, aliases))
      return arrow(code)
    names.used.add('pick')
    return arrow(`pick(${code}, ${fieldsIn(response)})`)
  }

  function transitionOf(id: string, one: TransitionDeclaration): string {
    const { from, to, after, set, notify, do: also = [] } = one
    const fields = facts.events.get(notify ?? '')
    const withEvidence = (effect: RuleDeclaration) =>
      effect.grade || effect.source ? effect : { ...evidenceOf(one), ...effect }
    return object([
      ...graded(id, one),
      ['from', text(listed(from))],
      ['to', text(to)],
      ['after', after && (after.startsWith('=') ? value(after) : `() => ${readDuration(after)}`)],
      ['set', values([], set)],
      [
        'do',
        also.length ? `[${also.map((effect) => rule(id, withEvidence(effect))).join(', ')}]` : undefined,
      ],
      ['notify', notify && `{ "event": ${text(notify)}, "fields": ${fieldsIn(fields)} }`],
    ])
  }

  function rulesOfEntity(name: string, one: EntityDeclaration): string {
    const transitions = new Map<string, string[]>()
    for (const { entity, name: of, id, transition } of transitionsOf(declaration))
      if (entity === name) transitions.set(of, [...(transitions.get(of) ?? []), transitionOf(id, transition)])
    return object([
      ['key', text(one.key)],
      ['grade', one.grade && text(one.grade)],
      ['unknown', one.unknown && text(one.unknown)],
      ['ttl', one.ttl && String(readDuration(one.ttl))],
      ['initial', one.initial && text(one.initial)],
      ['seed', text(Array.isArray(one.seed) ? one.seed : [])],
      ['holdsTokens', text(one.seed === 'accessTokens')],
      ['fields', text([...(facts.entities.get(name)?.fields ?? [])])],
      ['transitions', object([...transitions].map(([of, all]): Entry => [of, `[${all.join(', ')}]`]))],
    ])
  }

  function operationOf(id: string, operation: OperationFacts): string | undefined {
    const shared = before.flatMap((one, index) =>
      appliesTo(one, operation, facts) ? [{ one, name: `before${index + 1}` }] : [],
    )
    const isToken = ({ reject }: RuleDeclaration) =>
      String(reject) === facts.tokenCode && !operation.codes.has(String(reject))
    const own = rulesOf(declaration).find(([name]) => name === id)?.[1] ?? []
    const token = shared.filter(({ one }) => isToken(one)).map(({ name }) => name)
    const first = shared.filter(({ one }) => !isToken(one)).map(({ name }) => name)
    const rules = [...first, ...own.map((one, index) => rule(`${id}.${index + 1}`, one, operation.response))]
    if (token.length + rules.length === 0) return undefined
    return object([
      ['token', `[${token.join(', ')}]`],
      ['rules', `[${rules.join(', ')}]`],
    ])
  }

  const header = tokenHeaderOf(contract)
  const kinds = Object.entries(entities).map(([name, one]): Entry => [name, rulesOfEntity(name, one)])
  const data = object([
    ['entities', object(kinds)],
    ['operations', object([...facts.operations].map(([id, one]): Entry => [id, operationOf(id, one)]))],
    ['accessToken', header && text(header)],
    ['app', app && expression(app)],
  ])
  const firsts = before.map(
    (one, index) => `const before${index + 1}: Reject = ${rule(`before.${index + 1}`, one)}\n`,
  )
  const named = Object.entries(aliases).map(([name, one]): Entry => [name, expression(one)])
  const hook = (from: string) =>
    [...names.hooks]
      .filter((name) => hooks[name]?.from.replace('./', '') === from)
      .sort()
      .join(', ')
  const files = filesOf(declaration)
  return `// Made from spec/${contract.api} by \`npm run generate\`. Do not edit.

import type { Behaviour${named.length ? ', Expression' : ''}${firsts.length ? ', Reject' : ''} } from '../../src/core/behaviour.ts'
${names.used.size ? `import { ${[...names.used].sort().join(', ')} } from '../../src/core/expression.ts'\n` : ''}${files
    .map((from) => `import { ${hook(from)} } from './${from}'\n`)
    .join('')}
${named.length ? `const names: Record<${named.map(([name]) => text(name)).join(' | ')}, Expression> = ${object(named)}\n` : ''}${firsts.join('')}
export const behaviour: Behaviour = ${data}
`
}
