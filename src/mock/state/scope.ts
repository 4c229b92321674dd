import type { Behaviour, Expression, Fields, Scope } from '../../core/behaviour.ts'
import type { Grade } from '../../core/contract.ts'
import { ownOf } from '../../core/parse.ts'
import { amountsIn, createId, type Entity, findEntity, type Memory } from './memory.ts'

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

/** What expressions look at, and the evidence of it. A class, because one is made for every call. */
export class Look implements Scope {
  readonly now: number
  readonly sent: Fields
  readonly accessToken: string
  /** The evidence of all entities that were looked at. */
  readonly seen: Grade[] = []
  /** Entities that the call or transition is about. */
  readonly bound: Record<string, Entity>
  readonly #behaviour: Behaviour
  readonly #memory: Memory

  constructor(
    behaviour: Behaviour,
    memory: Memory,
    now: number,
    asked: Asked,
    bound: Record<string, Entity> = {},
  ) {
    this.#behaviour = behaviour
    this.#memory = memory
    this.now = now
    this.sent = asked.sent
    this.accessToken = asked.accessToken
    this.bound = bound
  }

  /** The entity that a name refers to. */
  own(name: string): Entity | undefined {
    const key = this.#behaviour.entities[name]?.key
    return this.bound[name] ?? this.at(name, ownOf(this.sent, key ?? ''))
  }

  /** The entity with this key, or else the one that the name refers to. */
  about(name: string, by?: Expression): Entity | undefined {
    return by ? this.at(name, by(this)) : this.own(name)
  }

  at(name: string, key: unknown): Entity | undefined {
    return findEntity(this.#memory, this.#behaviour, name, key, this.now)
  }

  entity(name: string): Fields | undefined {
    return this.#see(name, this.own(name))
  }

  find(name: string, key: unknown): Fields | undefined {
    return this.#see(name, this.at(name, key))
  }

  id(pattern: string): string {
    return createId(this.#memory, pattern)
  }

  count(counter: string, by: unknown, within?: number): number {
    return amountsIn(this.#memory, counter, by, this.now, within).length
  }

  total(counter: string, by: unknown, within?: number): number {
    return amountsIn(this.#memory, counter, by, this.now, within).reduce((sum, one) => sum + one, 0)
  }

  #see(name: string, entity: Entity | undefined): Fields | undefined {
    const grade = entity?.grade ?? this.#behaviour.entities[name]?.grade
    if (grade) this.seen.push(grade)
    return entity?.fields
  }
}
