import { ConfigurationError } from '../../core/errors.ts'
import { classOf } from '../../core/given.ts'
import type { Mode } from '../notify-order.ts'
import type { Reply } from '../notify-reply.ts'
import type { NotifyOptions } from '../stateful.ts'
import { type Attempt, insert, type Memory, type Notification, type Snapshot } from './memory.ts'
import type { Interpreter } from './rules.ts'

/** What became of one delivery, and what was wrong with it. */
export interface Sent extends Reply {
  readonly mode?: Mode
}

export interface TimelineOptions {
  readonly interpreter: Interpreter
  readonly start: (now: number) => Memory
  /** Of this machine. */
  readonly wall: () => number
  readonly deliver: (notification: Notification, to: string, mode: Mode) => Promise<readonly Sent[]>
  /** Pauses before the attempts of one notification, in milliseconds of the partner's time. */
  readonly schedule: readonly number[]
  readonly notify: NotifyOptions
}

/** One attempt to deliver a notification. */
export interface SentNotification extends Attempt, Pick<Notification, 'id' | 'event' | 'payload' | 'rule'> {}

/** What has happened, when all of it has. */
export interface Advanced {
  /** Milliseconds since 1970, by the partner's clock. */
  readonly now: number
  readonly deliveries: readonly SentNotification[]
}

export interface SavedSession {
  readonly memory: Snapshot
  /** Milliseconds that the partner's clock is ahead of this machine's, or the time at which it is fixed. */
  readonly clock: { readonly ahead: number } | { readonly stoppedAt: number }
}

/** What could not even be signed. */
const unsent = (error: unknown): readonly Sent[] => [
  { status: undefined, acknowledged: false, refused: false, outcome: `not sent: ${classOf(error)}` },
]

/** What no single delivery shows: a session retries by itself. */
const isOrder = (fault: Mode) => fault === 'reordered' || fault === 'handler-fails-once'

/** More would be a circle of transitions. */
const mostAtOnce = 1_000_000

export type Timeline = ReturnType<typeof createTimeline>

/** A memory on the partner's clock: all that is due happens in its order. */
export function createTimeline({ interpreter, start, wall, deliver, schedule, notify }: TimelineOptions) {
  let clock: SavedSession['clock'] = { ahead: 0 }
  /** The moment of an event that is happening: its receiver sees this time. */
  let moment: number | undefined
  let memory = start(wall())
  let { to, mode: fault = 'plain' } = notify
  let turn: Promise<unknown> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the timer ends, by this machine's clock. */
  let wakesAt: number | undefined

  const now = () => moment ?? ('stoppedAt' in clock ? clock.stoppedAt : wall() + clock.ahead)
  const setTo = (at: number) =>
    void (clock = 'stoppedAt' in clock ? { stoppedAt: at } : { ahead: at - wall() })
  const dueAt = () => Math.min(memory.timers[0]?.at ?? Infinity, memory.deliveries[0]?.at ?? Infinity)

  /** One after another, so that notifications keep their order. Calls do not wait: a receiver may ask back. */
  function inTurn<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done.finally(wake)
  }

  /** All that is due until then, in the order of its time. */
  async function settle(until: number): Promise<SentNotification[]> {
    const sent: SentNotification[] = []
    const began = now()
    try {
      for (let steps = 0, at = dueAt(); at <= until; at = dueAt()) {
        if (++steps > mostAtOnce) throw new ConfigurationError('The transitions of behaviour.yaml never end.')
        // Reordered notifications wait for all that is due, and the newest comes first.
        const timer = memory.timers[0]?.at ?? Infinity
        const waits = fault === 'reordered' && timer <= until
        moment = Math.max(waits ? timer : at, began)
        if (!waits && (memory.deliveries[0]?.at ?? Infinity) <= at)
          sent.push(...(await deliverNext(moment, until)))
        else interpreter.tick(memory, moment)
      }
    } finally {
      moment = undefined
    }
    return sent
  }

  async function deliverNext(at: number, until: number): Promise<SentNotification[]> {
    const due = memory.deliveries.filter((one) => one.at <= until).length
    const [next] = memory.deliveries.splice(fault === 'reordered' ? due - 1 : 0, 1)
    const notification = memory.outbox[(next?.id ?? 0) - 1]
    // Without a receiver it stays in the outbox.
    if (!notification || to === undefined) return []
    // A fault is for once: what follows is as it should be.
    const mode = notification.attempts.length || isOrder(fault) ? 'plain' : fault
    const replies = await deliver(notification, to, mode).catch(unsent)
    const attempts = replies.map(({ status, outcome, acknowledged, mode }): Attempt => {
      return { at, status, outcome, acknowledged, ...(mode && mode !== 'plain' && { mode }) }
    })
    notification.attempts.push(...attempts)
    const pause = attempts.some(({ acknowledged }) => acknowledged)
      ? undefined
      : schedule[notification.attempts.length]
    if (pause !== undefined) insert(memory.deliveries, { at: at + pause, id: notification.id })
    const { id, event, payload, rule } = notification
    return attempts.map((attempt) => ({ id, event, payload, rule, ...attempt }))
  }

  /** Where nobody moves the clock, what is due happens when its time comes. */
  function wake(): void {
    const wait = dueAt() - now()
    const isFar = wait > 0 && 'stoppedAt' in clock
    const at = moment !== undefined || isFar || wait === Infinity ? undefined : wall() + Math.max(wait, 0)
    if (at === wakesAt) return
    clearTimeout(timer)
    wakesAt = at
    if (at === undefined) return
    const happen = () => {
      wakesAt = undefined
      inTurn(() => settle(now())).catch(() => undefined)
    }
    timer = setTimeout(happen, Math.min(Math.max(wait, 0), 2 ** 31 - 1))
    timer.unref()
  }

  return {
    now,
    inTurn,
    settle,
    wake,
    get memory() {
      return memory
    },
    get clock() {
      return clock
    },
    /** Makes what is due by itself, without its deliveries. */
    catchUp: () => {
      while (interpreter.tick(memory, now()));
    },
    setTo,
    setClock: (wanted: SavedSession['clock']) => void (clock = wanted),
    replace: (wanted: Memory) => void (memory = wanted),
    /** Where notifications go from now on, and those that nobody has received. */
    sendTo: (address: string) => {
      to = address
      const queued = new Set(memory.deliveries.map(({ id }) => id))
      for (const { id, attempts } of memory.outbox)
        if (attempts.length === 0 && !queued.has(id)) insert(memory.deliveries, { at: now(), id })
    },
    /** How the first attempt of each notification goes wrong from now on. */
    spoil: (mode: Mode) => void (fault = mode),
    close: () => clearTimeout(timer),
  }
}
