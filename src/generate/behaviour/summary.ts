import type { Rejection, Remembered, StateMachine } from '../../core/behaviour.ts'
import type { Grade } from '../../core/contract.ts'
import type { Contract } from '../contract.ts'
import { appliesTo, gradeOf } from './check-rules.ts'
import { factsOf } from './facts.ts'
import {
  codeIn,
  type Declaration,
  type GradedDeclaration,
  listed,
  placedRules,
  transitionsOf,
} from './grammar.ts'

/** What the documentation says of behaviour.yaml: the states of each entity, and what each operation rejects when. */
export function summarize(contract: Contract): Remembered | undefined {
  if (contract.behaviour === undefined) return undefined
  const declaration = contract.behaviour as Declaration
  const facts = factsOf(contract, declaration)
  const evidence = (one: GradedDeclaration): { grade: Grade; unknown?: string } => {
    const unknown = one.unknown ?? one.source?.unknown
    return { grade: gradeOf(one, declaration.source.grade), ...(unknown && { unknown }) }
  }

  const machines = Object.entries(declaration.entities).flatMap(([entity, { initial }]): StateMachine[] => {
    if (initial === undefined) return []
    const transitions = transitionsOf(declaration)
      .filter((one) => one.entity === entity)
      .map(({ name, transition }) => {
        const { from, to, after, notify, if: when } = transition
        return {
          ...{ name, from: listed(from), to, ...evidence(transition) },
          ...(after !== undefined && { after: after.replace(/^=/, '') }),
          ...(when !== undefined && { when }),
          ...(notify !== undefined && { notify }),
        }
      })
    return [{ entity, initial, transitions }]
  })

  const rejections = [...facts.operations].map(([id, operation]) => {
    const found = placedRules(declaration).flatMap(({ operation: own, rule }): Rejection[] => {
      const code = codeIn(rule)
      const isHere = own === undefined ? appliesTo(rule, operation, facts) : own === id
      if (!isHere || (code === undefined && rule.reject === undefined)) return []
      const when = rule.else === undefined ? rule.if : `not possible: ${rule.transition}`
      return [{ code: code ?? JSON.stringify(rule.reject), when: when ?? '', ...evidence(rule) }]
    })
    return [id, found] as const
  })
  return { machines, rejections: Object.fromEntries(rejections.filter(([, found]) => found.length)) }
}
