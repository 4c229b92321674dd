import type { Behaviour, Fields, Reject, Rule } from '../../core/behaviour.ts'
import { type Grade, grades, weakest } from '../../core/contract.ts'
import { createEntities } from './entities.ts'
import { ConfigurationError } from '../../core/errors.ts'
import { findEntity, type Memory } from './memory.ts'
import { type Asked, Look, nobody } from './scope.ts'

/** What the rules say to a call. */
export interface Outcome {
  /** A rejection, by its code or as its whole body. */
  readonly code?: string
  readonly body?: Fields
  /** The result; absent where the example stays. */
  readonly result?: { readonly value: unknown }
  /** The rule that decided, or the last one that had an effect. */
  readonly rule: string
  /** Of the rule and what it looked at; absent where the example stays. */
  readonly grade?: Grade
  readonly unknown?: string
  /** Why it rejects. */
  readonly when?: string
}

export type Interpreter = ReturnType<typeof createInterpreter>

/** @param rejectFrom the weakest evidence that may reject a call */
export function createInterpreter(behaviour: Behaviour, rejectFrom: Grade = 'inferred') {
  const { entities, operations } = behaviour
  const mayReject = ({ grade }: { grade: Grade }) => grades.indexOf(grade) <= grades.indexOf(rejectFrom)
  const { start, create, take, apply, tick } = createEntities(behaviour)

  /** Whether the access token is refused, before the request is validated. */
  function checkToken(memory: Memory, asked: Asked, now: number): Outcome | undefined {
    return decide(memory, operations[asked.operation]?.token ?? [], asked, now)
  }

  function answer(memory: Memory, asked: Asked, now: number): Outcome | undefined {
    return decide(memory, operations[asked.operation]?.rules ?? [], asked, now)
  }

  function decide(memory: Memory, rules: readonly Rule[], asked: Asked, now: number): Outcome | undefined {
    const scope = new Look(behaviour, memory, now, asked)
    const { bound, seen } = scope
    let last: Outcome | undefined
    for (const rule of rules) {
      seen.length = 0
      const { id, unknown } = rule
      if (rule.verb === 'reject' && !mayReject(rule)) continue
      if (rule.if && !rule.if(scope)) continue
      const because = () => ({ rule: id, grade: weakest(rule.grade, ...seen), ...(unknown && { unknown }) })
      if (rule.verb === 'reject') return { ...verdictOf(rule), ...because() }
      if (rule.verb === 'respond') {
        const value = rule.value(scope)
        return { result: { value: Number.isNaN(value) ? undefined : value }, ...because() }
      }
      if (rule.verb === 'transition') {
        const entity = scope.about(rule.entity, rule.by)
        if (entity) seen.push(entity.grade)
        const done = entity && take(memory, rule.entity, entity, rule.name, asked, now)
        if (!done && mayReject(rule)) {
          const when = `${rule.entity}.${rule.name} is not possible`
          return { code: rule.code, when, ...because() }
        }
        if (!done) continue
        bound[rule.entity] = entity
      } else {
        apply(memory, rule, scope, asked)
      }
      last = { rule: id, ...(unknown && { unknown }) }
    }
    return last
  }

  /** An entity that a test puts there. */
  function put(memory: Memory, name: string, fields: Fields, now: number): void {
    create(memory, name, fields, 'inferred', nobody, now)
  }

  /** @throws ConfigurationError that says which transitions are possible */
  function transition(
    memory: Memory,
    name: string,
    key: string,
    wanted: string,
    sent: Fields,
    now: number,
  ): void {
    const entity = findEntity(memory, behaviour, name, key, now)
    if (!entity) throw new ConfigurationError(`There is no ${name} with this key.`)
    if (take(memory, name, entity, wanted, { ...nobody, sent, app: entity.app }, now)) return
    const state = String(entity.fields['state'])
    const all = Object.entries(entities[name]?.transitions ?? {})
    const possible = all.flatMap(([one, choices]) =>
      choices.some(({ from }) => from.includes(state)) ? [one] : [],
    )
    const known = possible.length ? `Possible: ${possible.join(', ')}.` : 'None is possible.'
    throw new ConfigurationError(`The ${name} is ${state}: ${wanted} is not possible. ${known}`)
  }

  return { start, put, checkToken, answer, transition, tick }
}

const verdictOf = ({ code, body, when }: Reject) => ({
  ...(code !== undefined && { code }),
  ...(body && { body }),
  ...(when !== undefined && { when }),
})
