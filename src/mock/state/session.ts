import type { Behaviour, Fields } from '../../core/behaviour.ts'
import { ConfigurationError } from '../../core/errors.ts'
import { readDuration } from '../../core/duration.ts'
import { findMode, type Mode } from '../notify-order.ts'
import { checkReceiver } from '../receiver-address.ts'
import { findEntity, fromSnapshot, type Memory, type Notification, toSnapshot } from './memory.ts'
import type { Outcome } from './rules.ts'
import type { Asked } from './scope.ts'
import { createTimeline } from './timeline.ts'
import type { Advanced, SavedSession, TimelineOptions } from './timeline-types.ts'

export type Session = ReturnType<typeof createSession>

/** One memory of a partner, with its clock and outbox. */
export function createSession(options: TimelineOptions & { readonly behaviour: Behaviour }) {
  const { behaviour, interpreter, start, wall } = options
  const timeline = createTimeline(options)
  const { now, step, inTurn, settle } = timeline

  function decide(
    decision: (memory: Memory, asked: Asked, now: number) => Outcome | undefined,
    asked: Asked,
  ) {
    return step(() => {
      timeline.catchUp()
      return decision(timeline.memory, asked, now())
    })
  }
  const happened = async (): Promise<Advanced> => ({
    deliveries: await settle(await step(now)),
    now: await step(now),
  })
  /** What changes the session, and sends nothing. */
  const change = (work: () => void) => inTurn(() => step(work))

  const fieldsOf = (entity: string, key: string): Fields | undefined => {
    timeline.catchUp()
    const found = findEntity(timeline.memory, behaviour, entity, key, now())
    return found && structuredClone(found.fields)
  }

  return {
    /** Most operations have no rule for it: nothing is read then. */
    checkToken: (asked: Asked) =>
      behaviour.operations[asked.operation]?.token.length ? decide(interpreter.checkToken, asked) : undefined,
    answer: (asked: Asked) => decide(interpreter.answer, asked),
    close: timeline.close,

    now: async () => step(now),
    /**
     * Moves the partner's clock, and resolves when everything has happened until then: transitions, deliveries, retries.
     * @param duration `30d`, `5m`, or milliseconds
     */
    advance: async (duration: string | number): Promise<Advanced> => {
      const wait = millisecondsOf(duration)
      return inTurn(async () => {
        const until = (await step(now)) + wait
        const deliveries = await settle(until)
        await step(() => timeline.setTo(until))
        return { now: until, deliveries }
      })
    },
    /** Delivers what is due now. */
    flush: (): Promise<Advanced> => inTurn(happened),
    /** Lets the clock stand still, at this time or another. */
    stop: async (at?: number) => {
      if (at !== undefined && !(Math.abs(at) < longest))
        throw new ConfigurationError('stop: give a time in milliseconds.')
      await change(() => timeline.setClock({ stoppedAt: at ?? now() }))
    },
    /** Lets the clock go on from where it is. */
    resume: () => change(() => timeline.setClock({ ahead: now() - wall() })),

    /** The fields of an entity. */
    find: async (entity: string, key: string) => {
      checkEntity(behaviour, entity)
      return step(() => fieldsOf(entity, key))
    },
    /** The fields of all entities of this name. */
    list: async (entity: string): Promise<Fields[]> => {
      checkEntity(behaviour, entity)
      return step(() => {
        const all = timeline.memory.entities.get(entity) ?? new Map<string, unknown>()
        return [...all.keys()].map((key) => fieldsOf(entity, key)).filter((one) => one !== undefined)
      })
    },
    /** Puts an entity there, in the place of one with the same key. */
    put: async (entity: string, key: string, fields: Fields) => {
      const { key: name } = behaviour.entities[checkEntity(behaviour, entity)]!
      await change(() => interpreter.put(timeline.memory, entity, { ...fields, [name]: key }, now()))
    },
    /**
     * Makes a transition that comes from outside, and delivers what it sends.
     * @param sent what the expressions of the transition call `sent`
     * @throws ConfigurationError that lists the transitions that are possible
     */
    transition: async (entity: string, key: string, name: string, sent: Fields = {}): Promise<Advanced> => {
      checkTransition(behaviour, entity, name)
      return inTurn(async () => {
        await step(() => {
          timeline.catchUp()
          interpreter.transition(timeline.memory, entity, key, name, sent, now())
        })
        return happened()
      })
    },
    /** Lets this transition come in the place of the next one that would happen by itself. */
    next: async (entity: string, name: string) => {
      checkTransition(behaviour, entity, name)
      await change(() => void timeline.memory.next.set(entity, name))
    },

    /** What happens by itself, the soonest first, and what could happen instead. */
    upcoming: async () =>
      step(() =>
        timeline.memory.timers.flatMap(({ at, entity, key, transition, stay }) => {
          const found = findEntity(timeline.memory, behaviour, entity, key, now())
          if (found?.stay !== stay) return []
          const { transitions = {} } = behaviour.entities[entity] ?? {}
          const instead = Object.entries(transitions).flatMap(([name, choices]) =>
            name !== transition && choices.some(({ from }) => from.includes(String(found.fields['state'])))
              ? name
              : [],
          )
          return { at, entity, key, transition: timeline.memory.next.get(entity) ?? transition, instead }
        }),
      ),

    outbox: async (): Promise<readonly Notification[]> => step(() => structuredClone(timeline.memory.outbox)),
    /** Where notifications go from now on, and those that nobody has received. */
    receiver: async (address: string) => {
      checkReceiver(address, options.notify.allowHost)
      await change(() => timeline.sendTo(address))
    },
    /**
     * How the first attempt of each notification goes wrong from now on; the retries are as they should be.
     * @param mode of `lendspec notify`; `reordered` delivers the newest first of what is due
     */
    fault: async (mode: Mode) => {
      const found = findMode(mode)
      await change(() => timeline.spoil(found))
    },

    /** Forgets everything. The clock is that of this machine again. */
    reset: () =>
      change(() => {
        timeline.setClock({ ahead: 0 })
        timeline.replace(start(wall()))
      }),
    /** All that is remembered, as plain JSON. */
    snapshot: async (): Promise<SavedSession> =>
      step(() => ({ memory: toSnapshot(timeline.memory), clock: timeline.clock })),
    /** @throws ConfigurationError for what is not a snapshot */
    restore: async (saved: object) => {
      const { memory, clock } = readSaved(saved)
      await change(() => {
        timeline.replace(memory)
        timeline.setClock(clock)
      })
    },
  }
}

function readSaved(saved: object): { memory: Memory; clock: SavedSession['clock'] } {
  const { memory, clock } = saved as Partial<SavedSession>
  try {
    const lists = [memory?.timers, memory?.deliveries, memory?.outbox]
    if (memory && clock && lists.every(Array.isArray)) return { memory: fromSnapshot(memory), clock }
  } catch {
    // Said below.
  }
  throw new ConfigurationError('This is not a snapshot of a session. Pass what `snapshot()` returned.')
}

function millisecondsOf(duration: string | number): number {
  const wait = typeof duration === 'string' ? readDuration(duration) : duration
  if (typeof wait === 'number' && wait >= 0 && wait < longest) return wait
  throw new ConfigurationError('advance: give a duration such as 30d, 12h, 5m or 90s, or milliseconds.')
}

/** A thousand centuries: times beyond are no dates. */
const longest = 3.2e15

function checkEntity({ entities }: Behaviour, name: string): string {
  if (Object.hasOwn(entities, name)) return name
  throw new ConfigurationError(`There is no such entity. Known: ${Object.keys(entities).join(', ')}.`)
}

function checkTransition(behaviour: Behaviour, entity: string, name: string): void {
  const { transitions = {} } = behaviour.entities[checkEntity(behaviour, entity)] ?? {}
  if (Object.hasOwn(transitions, name)) return
  const known = Object.keys(transitions).join(', ')
  throw new ConfigurationError(
    `${entity} has no such transition. ${known ? `Known: ${known}.` : 'It has none.'}`,
  )
}
