import { createHash } from 'node:crypto'
import type { Behaviour, Fields } from '../../core/behaviour.ts'
import type { Grade } from '../../core/contract.ts'
import type { Mode } from '../notify-order.ts'

export interface Entity {
  readonly fields: Fields
  /** When it was made, by the partner's clock. */
  readonly at: number
  /** Counts the states that it was in: a timer of an earlier one is void. */
  stay: number
  /** The weakest evidence of all that made it what it is. */
  grade: Grade
  /** The app whose call made it. */
  readonly app: string
}

/** A notification as it was at the moment of its transition. */
export interface Notification {
  readonly id: number
  readonly at: number
  readonly event: string
  readonly payload: Fields
  /** The transition that sent it. */
  readonly rule: string
  readonly app: string
  readonly attempts: Attempt[]
}
export interface Attempt {
  readonly at: number
  readonly status: number | undefined
  readonly outcome: string
  readonly acknowledged: boolean
  /** What was wrong with it on purpose. */
  readonly mode?: Mode
}

interface Timer {
  readonly at: number
  readonly entity: string
  readonly key: string
  readonly transition: string
  readonly stay: number
}

/** All that a session remembers of a partner. */
export interface Memory {
  readonly seed: string
  /** Ids made so far. */
  ids: number
  readonly entities: Map<string, Map<string, Entity>>
  readonly counters: Map<string, Map<string, [at: number, amount: number][]>>
  /** Transitions that happen by themselves, the soonest first. */
  readonly timers: Timer[]
  /** Attempts to deliver, the soonest first, by the id of the notification. */
  readonly deliveries: { readonly at: number; readonly id: number }[]
  /** The transition that comes next, by entity. */
  readonly next: Map<string, string>
  readonly outbox: Notification[]
}

/** Of each entity, of notifications, and of a counter's keys and amounts. The oldest are forgotten: a mock may run for days. */
export const limit = 10_000

export const emptyMemory = (seed: string): Memory => ({
  seed,
  ids: 0,
  entities: new Map(),
  counters: new Map(),
  timers: [],
  deliveries: [],
  next: new Map(),
  outbox: [],
})

/** The entity of this key, unless its life is over. */
export function findEntity(
  memory: Memory,
  { entities }: Behaviour,
  name: string,
  key: unknown,
  now: number,
): Entity | undefined {
  const found = key === undefined ? undefined : memory.entities.get(name)?.get(String(key))
  const { ttl = Infinity } = entities[name] ?? {}
  if (!found || now < found.at + ttl) return found
  memory.entities.get(name)?.delete(String(key))
  return undefined
}

export function putEntity(memory: Memory, name: string, key: string, entity: Entity): void {
  const all = memory.entities.get(name) ?? new Map<string, Entity>()
  memory.entities.set(name, all.set(key, entity))
  dropOldest(all)
}

function dropOldest(all: Map<string, unknown>): void {
  const [oldest] = all.keys()
  if (all.size > limit && oldest !== undefined) all.delete(oldest)
}

/** Starts a timer. Of many, those are dropped whose entity is forgotten or in another state. */
export function addTimer({ timers, entities }: Memory, timer: Timer): void {
  insert(timers, timer)
  if (timers.length <= 4 * limit) return
  for (const one of timers.splice(0))
    if (entities.get(one.entity)?.get(one.key)?.stay === one.stay) timers.push(one)
}

/** Puts a notification into the outbox. */
export function addNotification(
  { outbox, deliveries }: Memory,
  sent: Omit<Notification, 'id' | 'attempts'>,
): void {
  const id = (outbox.at(-1)?.id ?? 0) + 1
  outbox.push({ id, ...sent, attempts: [] })
  insert(deliveries, { at: sent.at, id })
  if (outbox.length <= limit) return
  const forgotten = outbox.shift()
  const waiting = deliveries.findIndex((one) => one.id === forgotten?.id)
  if (waiting >= 0) deliveries.splice(waiting, 1)
}

/** Ids are counted without a gap. */
export const findNotification = ({ outbox }: Memory, id: number): Notification | undefined =>
  outbox[id - (outbox[0]?.id ?? 0)]

export function addToCounter(memory: Memory, name: string, key: string, now: number, amount: number): void {
  const all = memory.counters.get(name) ?? new Map<string, [number, number][]>()
  const entries = all.get(key) ?? []
  entries.push([now, amount])
  if (entries.length > limit) entries.shift()
  memory.counters.set(name, all.set(key, entries))
  dropOldest(all)
}

export function amountsIn(
  memory: Memory,
  name: string,
  key: unknown,
  now: number,
  within = Infinity,
): number[] {
  const all = memory.counters.get(name)?.get(String(key)) ?? []
  return all.flatMap(([at, amount]) => (at > now - within ? [amount] : []))
}

/** Keeps a queue in the order of time; what is due at the same moment stays in the order in which it came. */
export function insert<Item extends { readonly at: number }>(queue: Item[], item: Item): void {
  let [low, high] = [0, queue.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((queue[middle]?.at ?? Infinity) <= item.at) low = middle + 1
    else high = middle
  }
  queue.splice(low, 0, item)
}

/** The same in every run: made of the seed and the number of ids before it. */
export function createId(memory: Memory, pattern: string): string {
  const { seed } = memory
  const digest = createHash('sha512').update(`${seed}\n${++memory.ids}\n${pattern}`).digest()
  let at = 0
  return pattern.replaceAll(/[#x]/g, (sign) => {
    const byte = digest[at++ % digest.length] ?? 0
    return sign === 'x' ? (byte % 16).toString(16) : String(byte % 10)
  })
}

/** A memory as plain JSON, which shares its parts. */
export const toPlain = ({ entities, counters, next, ...rest }: Memory) => ({
  ...rest,
  entities: [...entities].map(([name, all]) => [name, [...all]] as const),
  counters: [...counters].map(([name, all]) => [name, [...all]] as const),
  next: [...next],
})

export function fromPlain({ entities, counters, next, ...rest }: Snapshot): Memory {
  return {
    ...rest,
    entities: new Map(entities.map(([name, all]) => [name, new Map(all)])),
    counters: new Map(counters.map(([name, all]) => [name, new Map(all)])),
    next: new Map(next),
  }
}

export type Snapshot = ReturnType<typeof toPlain>
export const toSnapshot = (memory: Memory): Snapshot => structuredClone(toPlain(memory))
export const fromSnapshot = (snapshot: Snapshot): Memory => fromPlain(structuredClone(snapshot))
