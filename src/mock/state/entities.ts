import type { Behaviour, Fields, Scope, Transition, Values } from '../../core/behaviour.ts'
import type { Grade } from '../../core/contract.ts'
import { pick } from '../../core/expression.ts'
import {
  amountsIn,
  createId,
  emptyMemory,
  type Entity,
  findEntity,
  insert,
  type Memory,
  putEntity,
  weakest,
} from './memory.ts'

/** A call, as rules see it. */
export interface Asked {
  readonly operation: string
  /** What the caller wrote. */
  readonly sent: Fields
  readonly accessToken: string
  readonly app: string
}

/** For what no call causes. */
export const nobody: Asked = { operation: '', sent: {}, accessToken: '', app: '' }

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
    const { scope } = look(memory, now, nobody, { [name]: entity })
    for (const [transition, choices] of Object.entries(transitions)) {
      const timed = choices.find((one) => one.after && one.from.includes(state))
      const wait = timed?.after?.(scope)
      if (typeof wait !== 'number' || !Number.isFinite(wait)) continue
      const at = now + Math.max(0, wait)
      insert(memory.timers, {
        at,
        entity: name,
        key: String(entity.fields[key]),
        transition,
        stay: entity.stay,
      })
    }
  }

  /** A scope, and the evidence of all entities that are looked at through it. */
  function look(memory: Memory, now: number, asked: Asked, bound: Record<string, Entity>) {
    const seen: Grade[] = []
    const see = (name: string, entity: Entity | undefined): Fields | undefined => {
      const grade = entity?.grade ?? entities[name]?.grade
      if (grade) seen.push(grade)
      return entity?.fields
    }
    const find = (name: string, key: unknown) => see(name, findEntity(memory, behaviour, name, key, now))
    const scope: Scope = {
      now,
      sent: asked.sent,
      accessToken: asked.accessToken,
      find,
      entity: (name) => {
        const own = bound[name]
        return own ? see(name, own) : find(name, fieldOf(asked.sent, entities[name]?.key))
      },
      id: (pattern) => createId(memory, pattern),
      count: (name, key, within) => amountsIn(memory, name, key, now, within).length,
      total: (name, key, within) =>
        amountsIn(memory, name, key, now, within).reduce((sum, one) => sum + one, 0),
    }
    return { scope, seen }
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
    const { scope } = look(memory, now, asked, { [name]: entity })
    const state = String(entity.fields['state'])
    const choices = entities[name]?.transitions[transition] ?? []
    const choice = choices.find((one) => one.from.includes(state) && (!one.if || one.if(scope)))
    if (!choice) return false
    Object.assign(entity.fields, valuesOf(choice.set, scope))
    entity.grade = weakest(entity.grade, choice.grade)
    enter(memory, name, entity, choice.to, now)
    if (choice.notify) notify(memory, entity, choice, choice.notify, now)
    return true
  }

  function notify(
    { outbox, deliveries }: Memory,
    { fields, app }: Entity,
    { id: rule }: Transition,
    { event, fields: names }: NonNullable<Transition['notify']>,
    at: number,
  ): void {
    const id = outbox.length + 1
    const payload = structuredClone(pick(fields, names) ?? {})
    outbox.push({ id, at, event, payload, rule, app, attempts: [] })
    insert(deliveries, { at, id })
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

  return { start, create, look, take, tick }
}

export const fieldOf = (fields: Fields, name = ''): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

/** What cannot be computed is left out. */
export function valuesOf(set: Values, scope: Scope): Fields {
  const entries = Object.entries(set).map(([name, value]) => [name, value(scope)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && !Number.isNaN(value)))
}
