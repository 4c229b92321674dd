import type { Behaviour, Effect, Fields, Scope, Transition, Values } from '../../core/behaviour.ts'
import { type Grade, weakest } from '../../core/contract.ts'
import { pick } from '../../core/expression.ts'
import { ownOf } from '../../core/parse.ts'
import { addNotification, addTimer, addToCounter, emptyMemory, type Entity } from './memory.ts'
import { findEntity, type Memory, putEntity } from './memory.ts'
import { type Asked, Look, nobody } from './scope.ts'

export type Entities = ReturnType<typeof createEntities>

/** Entities of a partner, their states and what they send. */
export function createEntities(behaviour: Behaviour) {
  const { entities } = behaviour

  function start(seed: string, now: number, tokens: readonly string[] = []): Memory {
    const memory = emptyMemory(seed)
    for (const [name, { key, seed: all, holdsTokens }] of Object.entries(entities)) {
      const given = holdsTokens ? tokens.map((token) => ({ [key]: token })) : []
      for (const fields of [...all, ...given]) create(memory, name, { ...fields }, 'inferred', nobody, now)
    }
    return memory
  }

  function create(
    memory: Memory,
    name: string,
    fields: Fields,
    grade: Grade,
    { app }: Asked,
    now: number,
  ): Entity {
    const { key = '', grade: known = grade, initial } = entities[name] ?? {}
    const entity: Entity = { fields, at: now, stay: 0, grade: weakest(grade, known), app }
    // Nobody could name it again.
    if (fields[key] === undefined) return entity
    putEntity(memory, name, String(fields[key]), entity)
    if (initial !== undefined) enter(memory, name, entity, String(fields['state'] ?? initial), now)
    return entity
  }

  /** Puts an entity into a state, where its timers start. */
  function enter(memory: Memory, name: string, entity: Entity, state: string, now: number): void {
    const { key = '', transitions = {} } = entities[name] ?? {}
    entity.fields['state'] = state
    entity.stay++
    const scope = new Look(behaviour, memory, now, nobody, { [name]: entity })
    for (const [transition, choices] of Object.entries(transitions)) {
      const timed = choices.find((one) => one.after && one.from.includes(state))
      const wait = timed?.after?.(scope)
      if (typeof wait !== 'number' || !Number.isFinite(wait)) continue
      const at = now + Math.max(0, wait)
      addTimer(memory, {
        at,
        entity: name,
        key: String(entity.fields[key]),
        transition,
        stay: entity.stay,
      })
    }
  }

  /** Takes the first of a transition's choices that is possible; false where none is. */
  function take(
    memory: Memory,
    name: string,
    entity: Entity,
    transition: string,
    asked: Asked,
    now: number,
  ): boolean {
    const scope = new Look(behaviour, memory, now, asked, { [name]: entity })
    const state = String(entity.fields['state'])
    const choices = entities[name]?.transitions[transition] ?? []
    const choice = choices.find((one) => one.from.includes(state) && (!one.if || one.if(scope)))
    if (!choice) return false
    Object.assign(entity.fields, valuesOf(choice.set, scope))
    entity.grade = weakest(entity.grade, choice.grade)
    for (const effect of choice.do ?? [])
      if (!effect.if || effect.if(scope)) apply(memory, effect, scope, asked)
    enter(memory, name, entity, choice.to, now)
    if (choice.notify) notify(memory, entity, choice, choice.notify, now)
    return true
  }

  function apply(memory: Memory, rule: Effect, scope: Look, asked: Asked): void {
    const { now, bound } = scope
    if (rule.verb === 'count') {
      const amount = rule.add(scope)
      addToCounter(memory, rule.counter, String(rule.by(scope)), now, typeof amount === 'number' ? amount : 0)
    } else if (rule.verb === 'create') {
      bound[rule.entity] = create(memory, rule.entity, valuesOf(rule.set, scope), rule.grade, asked, now)
    } else {
      const { entity: name } = rule
      const found = scope.about(name, rule.by)
      if (!found) return
      if (rule.verb === 'delete') {
        memory.entities.get(name)?.delete(String(ownOf(found.fields, entities[name]?.key ?? '')))
      } else {
        Object.assign(found.fields, valuesOf(rule.set, scope))
        found.grade = weakest(found.grade, rule.grade)
      }
    }
  }

  function notify(
    memory: Memory,
    { fields, app }: Entity,
    { id: rule }: Transition,
    { event, fields: names }: NonNullable<Transition['notify']>,
    at: number,
  ): void {
    addNotification(memory, { at, event, payload: structuredClone(pick(fields, names) ?? {}), rule, app })
  }

  /** Makes the first transition that is due by itself; false where none is. */
  function tick(memory: Memory, now: number): boolean {
    const [due] = memory.timers
    if (!due || due.at > now) return false
    memory.timers.shift()
    const { entity: name, key, transition, stay, at } = due
    const entity = findEntity(memory, behaviour, name, key, at)
    if (entity?.stay !== stay) return true
    const asked = { ...nobody, app: entity.app }
    const wish = memory.next.get(name)
    if (wish !== undefined && take(memory, name, entity, wish, asked, at)) memory.next.delete(name)
    else take(memory, name, entity, transition, asked, at)
    return true
  }

  return { start, create, take, apply, tick }
}

/** What cannot be computed is left out. */
export function valuesOf(set: Values, scope: Scope): Fields {
  const entries = Object.entries(set).map(([name, value]) => [name, value(scope)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && !Number.isNaN(value)))
}
