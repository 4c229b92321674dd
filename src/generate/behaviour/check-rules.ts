// Rules of operations, and those before them, against the contract.

import { type Grade, grades } from '../../core/contract.ts'
import type { Contract } from '../contract.ts'
import { splitKey } from '../../core/meaning.ts'
import { type Report, unknownName } from './report.ts'
import type { Place, Reader } from './check-names.ts'
import type { Facts, OperationFacts } from './facts.ts'
import { type Declaration, effects, keysOf, type RuleDeclaration } from './grammar.ts'
import { rulesOf, transitionsOf, type Verb, verbOf, verbs } from './grammar.ts'

type Places = readonly OperationFacts[]

const always = ['if', 'grade', 'unknown', 'source']

export function checkRules(
  { document }: Contract,
  declaration: Declaration,
  facts: Facts,
  reader: Reader,
  report: Report,
): void {
  const codes = new Set(Object.keys(document['x-error-codes']).map((key) => splitKey(key).code))
  const defaultGrade = declaration.source.grade

  for (const [index, rule] of (declaration.before ?? []).entries()) {
    const at = `before.${index + 1}`
    checkShape(rule, at)
    if (verbOf(rule) !== 'reject') report(at, 'only reject can be before the operations.')
    const places = [...facts.operations.values()].filter((one) => appliesTo(rule, one, facts))
    checkReject(rule, at, places)
    if (places.length === 0) report(at, `no operation has ${String(rule.reject)} in its x-errors.`)
    // Not every request of these has each field: what is absent is simply not there.
    const sent = Object.assign({}, ...places.map(({ request }) => request ?? {})) as OperationFacts['request']
    checkExpressions(rule, { at, sent })
  }

  for (const [id, rules] of rulesOf(declaration)) {
    const operation = facts.operations.get(id)
    if (!operation) {
      report(id, unknownName('the contract has no operation', id, facts.operations.keys()))
      continue
    }
    const bound = new Set(
      [...facts.entities].flatMap(([name, { key }]) =>
        !operation.request || key in operation.request ? name : [],
      ),
    )
    for (const [index, rule] of rules.entries()) {
      const at = `${id}.${index + 1}`
      checkShape(rule, at)
      checkExpressions(rule, { at, sent: operation.request, bound })
      checkReject(rule, at, [operation])
      checkEffect(rule, { at, sent: operation.request, bound })
      checkRespond(rule, { at, sent: operation.request, bound }, operation)
      const met = rule.create ?? rule.transition?.split('.')[0]
      if (met !== undefined) bound.add(met)
      const isLast = index === rules.length - 1
      if (rule.respond !== undefined && rule.if === undefined && !isLast)
        report(`${id}.${index + 2}`, `is never reached: ${at} always responds.`)
    }
  }

  for (const { entity, id, transition } of transitionsOf(declaration))
    for (const [index, rule] of (transition.do ?? []).entries()) {
      const place = { at: `entities.${id}.do.${index + 1}`, bound: new Set([entity]) }
      checkShape(rule, place.at, effects)
      checkExpressions(rule, place)
      checkEffect(rule, place)
    }

  function checkShape(rule: RuleDeclaration, at: string, allowed: readonly Verb[] = verbs): void {
    const found = verbs.filter((verb) => verb in rule)
    const [verb] = found
    if (found.length !== 1 || !verb || !allowed.includes(verb))
      return report(at, `must have one of ${allowed.join(', ')}, and has ${found.join(' and ') || 'none'}.`)
    const strange = Object.keys(rule).filter(
      (key) => key !== verb && ![...always, ...keysOf[verb]].includes(key),
    )
    for (const key of strange)
      report(at, `${verb} does not take "${key}", only ${[...keysOf[verb], ...always].join(', ')}.`)
    checkEvidence(rule, at, report)
  }

  function checkExpressions(rule: RuleDeclaration, place: Place): void {
    if (rule.if !== undefined) reader.expression(rule.if, place)
    if (rule.by !== undefined) reader.expression(rule.by, place)
    for (const written of [rule.add, rule.set, rule.reject]) reader.value(written, place)
  }

  function checkReject({ reject, ...rule }: RuleDeclaration, at: string, places: Places): void {
    if (reject === undefined) return
    if (rule.if === undefined) report(at, 'rejects every call: add "if".')
    if (typeof reject !== 'object') return checkCode(String(reject), rule, at, places)
    for (const { response } of places)
      for (const name of Object.keys(reject))
        if (response && !(name in response))
          report(at, unknownName('the response has no field', name, Object.keys(response)))
  }

  function checkCode(code: string, rule: RuleDeclaration, at: string, places: Places): void {
    if (!codes.has(code)) return report(at, unknownName('errors.yaml has no code', code, codes))
    const own = gradeOf(rule, defaultGrade)
    for (const { codes: listed } of places) {
      const entry =
        listed.get(code) ?? (code === facts.tokenCode ? document['x-error-codes'][code] : undefined)
      if (!entry) report(at, `x-errors does not list ${code}. Listed: ${[...listed.keys()].join(', ')}.`)
      else if (isBetter(own, entry.source.grade))
        report(
          at,
          `is ${own}, and the code ${code} is only ${entry.source.grade}: no rule is better than its code.`,
        )
    }
  }

  function checkEffect(rule: RuleDeclaration, place: Place): void {
    const { at, sent, bound } = place
    const entity = rule.create ?? rule.update ?? rule.delete
    if (entity !== undefined && !facts.entities.has(entity))
      report(at, unknownName('there is no entity', entity, facts.entities.keys()))
    if (rule.delete !== undefined) reader.used.add(rule.delete)
    for (const name of rule.copy ?? [])
      if (sent && !(name in sent))
        report(at, unknownName('the request has no field', name, Object.keys(sent)))
    const key = facts.entities.get(rule.create ?? '')?.key
    if (key !== undefined && ![...(rule.copy ?? []), ...Object.keys(rule.set ?? {})].includes(key))
      report(at, `creates ${rule.create} without its key ${key}: add it to copy or set.`)
    if (rule.count !== undefined && rule.by === undefined)
      report(at, 'count needs "by": what is counted together.')
    if ((rule.update ?? rule.delete) !== undefined && rule.by === undefined && entity && !bound?.has(entity))
      report(at, `the request does not name the ${entity}: add "by", its key.`)
    if (rule.transition !== undefined) checkTransition(rule, rule.transition, place)
  }

  function checkTransition(rule: RuleDeclaration, transition: string, { at, bound }: Place): void {
    const [entity = '', name = ''] = transition.split('.')
    const { transitions = {} } = declaration.entities[entity] ?? {}
    const known = Object.keys(transitions).map((one) => `${entity}.${one}`)
    reader.used.add(entity).add(transition)
    if (!declaration.entities[entity])
      report(at, unknownName('there is no entity', entity, facts.entities.keys()))
    else if (!Object.hasOwn(transitions, name))
      report(at, unknownName('there is no transition', transition, known))
    else if (rule.by === undefined && !bound?.has(entity))
      report(at, `the request does not name the ${entity}: it has no ${facts.entities.get(entity)?.key}.`)
    if (rule.else === undefined) return report(at, 'needs "else": the code of a transition out of turn.')
    const operation = facts.operations.get(at.split('.')[0] ?? '')
    checkCode(String(rule.else), rule, at, operation ? [operation] : [])
  }

  function checkRespond({ respond }: RuleDeclaration, place: Place, operation: OperationFacts): void {
    if (typeof respond === 'string' && respond.startsWith('=')) {
      reader.expression(respond.slice(1), place)
      return
    }
    reader.value(respond, place)
    if (typeof respond !== 'object' || respond === null || !operation.response) return
    for (const name of Object.keys(respond))
      if (!(name in operation.response))
        report(place.at, unknownName('the response has no field', name, Object.keys(operation.response)))
  }
}

const isBetter = (one: Grade, other: string) => grades.indexOf(one) < grades.indexOf(other as Grade)

/** Whether a rule of `before` is one of this operation's. */
export const appliesTo = (
  { reject }: RuleDeclaration,
  operation: OperationFacts,
  { tokenCode }: Facts,
): boolean => operation.codes.has(String(reject)) || (operation.carriesToken && String(reject) === tokenCode)

export const gradeOf = (
  { grade, source }: Pick<RuleDeclaration, 'grade' | 'source'>,
  defaultGrade: Grade,
): Grade => grade ?? source?.grade ?? defaultGrade

/** What no document states says which fact is missing. */
export function checkEvidence(
  { grade, unknown, source }: Pick<RuleDeclaration, 'grade' | 'unknown' | 'source'>,
  at: string,
  report: Report,
): void {
  if (grade !== undefined && source !== undefined)
    report(at, 'has "grade" and "source": the source has a grade.')
  const own = grade ?? source?.grade
  if ((own === 'hint' || own === 'inferred') && !(unknown ?? source?.unknown))
    report(at, `is ${own}: say in "unknown" which fact no document states.`)
}
