// Entities, their transitions and the names of expressions.

import { readDuration } from '../../core/duration.ts'
import { type Report, unknownName } from './report.ts'
import type { Reader } from './check-names.ts'
import { checkEvidence } from './check-rules.ts'
import type { Facts } from './facts.ts'
import { type Declaration, listed, type TransitionDeclaration, transitionsOf } from './grammar.ts'

export function checkEntities(declaration: Declaration, facts: Facts, reader: Reader, report: Report): void {
  const { app, names = {}, entities, source } = declaration
  checkEvidence({ source }, 'source', report)
  if (app !== undefined) reader.expression(app, { at: 'app' })
  for (const [name, text] of Object.entries(names)) {
    if (facts.entities.has(name) || name === 'sent' || name === 'now' || name === 'accessToken')
      report(`names.${name}`, 'is the name of something else.')
    reader.expression(text, { at: `names.${name}` })
  }

  for (const { entity, id, transition } of transitionsOf(declaration)) {
    const { from, to, after, set, notify } = transition
    const at = `entities.${id}`
    const { states = new Set<string>() } = facts.entities.get(entity) ?? {}
    for (const state of listed(from))
      if (!states.has(state)) report(at, unknownName('nothing leads to the state', state, states))
    if (entities[entity]?.initial === undefined)
      report(at, `${entity} has transitions and no "initial" state.`)
    if (transition.if !== undefined) reader.expression(transition.if, { at })
    if (after !== undefined) checkAfter(after, at)
    reader.value(set, { at })
    if (notify !== undefined && !facts.events.has(notify))
      report(at, unknownName('the contract has no webhook', notify, facts.events.keys()))
    checkEvidence(transition, at, report)
    if (to === entities[entity]?.initial && listed(from).includes(to) && after !== undefined)
      report(at, 'happens again and again by itself.')
  }

  for (const [name, { grade, unknown }] of Object.entries(entities)) {
    const at = `entities.${name}`
    const alone = transitionsOf(declaration).filter((one) => one.entity === name && isAlone(one.transition))
    const states = alone.flatMap(({ transition }) => listed(transition.from))
    for (const state of new Set(states.filter((one, index) => states.indexOf(one) !== index)))
      report(
        at,
        `two transitions leave "${state}" by themselves. Keep "after" in one of them, or give both an "if".`,
      )
    checkEvidence({ ...(grade && { grade }), ...(unknown && { unknown }) }, at, report)
    if (!reader.used.has(name)) report(at, 'nothing looks at it.')
    for (const state of facts.entities.get(name)?.states ?? [])
      if (!isReached(name, state)) report(at, `the state "${state}" is never reached.`)
  }
  for (const counter of facts.counters)
    if (!reader.used.has(`count ${counter}`)) report(`count ${counter}`, 'nothing looks at it.')
  for (const name of Object.keys(names)) {
    if (!reader.used.has(name)) report(`names.${name}`, 'nothing uses it.')
    if (reaches(name, name))
      report(`names.${name}`, 'needs itself. Write one of these expressions without the other.')
  }
  for (const name of Object.keys(declaration.hooks ?? {}))
    if (!reader.used.has(name)) report(`hooks.${name}`, 'nothing calls it.')

  /** Whether the expression of a name uses another one, at once or by way of others. */
  function reaches(name: string, wanted: string, seen = new Set<string>()): boolean {
    const used = (names[name] ?? '').replaceAll(/'[^']*'/g, '').match(/(?<![\w.])[A-Za-z]\w*/g) ?? []
    return used.some((one) => {
      if (one === wanted) return true
      if (!Object.hasOwn(names, one) || seen.has(one)) return false
      seen.add(one)
      return reaches(one, wanted, seen)
    })
  }

  function checkAfter(after: string, at: string): void {
    if (after.startsWith('=')) reader.expression(after.slice(1), { at })
    else if (!readDuration(after))
      report(
        at,
        `after must be a duration such as 5m or 7d, longer than zero, or an expression that begins with =, found "${after}".`,
      )
  }

  /** Whether transitions lead from the initial state to this one. */
  function isReached(entity: string, state: string): boolean {
    const all = transitionsOf(declaration).filter((one) => one.entity === entity)
    const reached = new Set(listed(entities[entity]?.initial))
    for (let before = -1; before !== reached.size;) {
      before = reached.size
      for (const { transition } of all)
        if (listed(transition.from).some((one) => reached.has(one))) reached.add(transition.to)
    }
    return reached.has(state)
  }
}

/** Whether time alone makes it happen. */
const isAlone = ({ after, if: condition }: TransitionDeclaration) =>
  after !== undefined && condition === undefined
