import { ConfigurationError } from '../../core/errors.ts'
import { classOf } from '../../core/given.ts'
import type { Mode } from '../notify-order.ts'
import { after, type Soon } from '../soon.ts'
import { type Attempt, findNotification, fromPlain, insert, type Memory, toPlain } from './memory.ts'
import { createSharedSteps, localSteps } from './shared.ts'
import type { SavedSession, Sent, SentNotification, TimelineOptions } from './timeline-types.ts'

/** What could not even be signed. Messages of lendspec contain no values. */
const unsent = (error: unknown): readonly Sent[] => {
  const why = error instanceof ConfigurationError ? error.message : classOf(error)
  return [{ status: undefined, acknowledged: false, refused: false, outcome: `not sent: ${why}` }]
}

/** What no single delivery shows: a session retries by itself. */
const isOrder = (fault: Mode) => fault === 'reordered' || fault === 'handler-fails-once'

/** More would be a circle of transitions. */
const mostAtOnce = 1_000_000

export type Timeline = ReturnType<typeof createTimeline>

/** What is due next: nothing until then, a transition that was made, or a notification to deliver. */
type Due =
  | 'nothing'
  | 'made'
  | { readonly id: number; readonly at: number; readonly to: string | undefined; readonly fault: Mode }

/** A session as processes share it. */
interface Shared extends SavedSession {
  readonly to?: string
  readonly fault: Mode
  readonly moment?: number
}

/** A memory on the partner's clock: all that is due happens in its order. */
export function createTimeline({
  interpreter,
  start,
  wall,
  deliver,
  schedule,
  notify,
  shared,
}: TimelineOptions) {
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

  const { step: rawStep, alone } = shared ? createSharedSteps(shared, load, save) : localSteps

  function load(text: string | undefined): void {
    const saved = text === undefined ? undefined : (JSON.parse(text) as Shared)
    memory = saved ? fromPlain(saved.memory) : start(wall())
    clock = saved?.clock ?? { ahead: 0 }
    to = saved?.to ?? notify.to
    fault = saved?.fault ?? notify.mode ?? 'plain'
    moment = saved?.moment
  }
  function save(): string {
    return JSON.stringify({ memory: toPlain(memory), clock, to, fault, moment })
  }

  /** Reads or changes what is here. Where processes share it, the memory is the present one only within a step. */
  const step = <Result>(work: () => Result): Soon<Result> =>
    after(rawStep(work), (result) => {
      wake()
      return result
    })

  /** One after another, so that notifications keep their order. Calls do not wait: a receiver may ask back. */
  function inTurn<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    const done = turn.then(() => alone(async () => work()))
    turn = done.catch(() => undefined)
    return done.finally(wake)
  }

  /** All that is due until then, in the order of its time. */
  async function settle(until: number): Promise<SentNotification[]> {
    const sent: SentNotification[] = []
    // A process that died may have left its moment.
    const began = await step(() => ((moment = undefined), now()))
    try {
      for (let steps = 0; ;) {
        if (++steps > mostAtOnce)
          throw new ConfigurationError(
            'The transitions of behaviour.yaml never end. Make one wait with `after`.',
          )
        const next = step(() => happen(until, began))
        const due = next instanceof Promise ? await next : next
        if (due === 'nothing') return sent
        if (due !== 'made') sent.push(...(await deliverNext(due)))
      }
    } finally {
      await step(() => (moment = undefined))
    }
  }

  function happen(until: number, began: number): Due {
    const at = dueAt()
    if (!(at <= until)) return 'nothing'
    // Reordered notifications wait for all that is due, and the newest comes first.
    const isReordered = fault === 'reordered'
    const timer = memory.timers[0]?.at ?? Infinity
    const waits = isReordered && timer <= until
    moment = Math.max(waits ? timer : at, began)
    const [first] = memory.deliveries
    if (waits || !first || first.at > at) {
      interpreter.tick(memory, moment)
      return 'made'
    }
    const { id } = isReordered ? (memory.deliveries.findLast((one) => one.at <= until) ?? first) : first
    return { id, at: moment, to, fault }
  }

  async function deliverNext({ id, at, to, fault }: Exclude<Due, string>): Promise<SentNotification[]> {
    const notification = findNotification(memory, id)
    // A fault is for once: the retries are correct.
    const mode = notification?.attempts.length || isOrder(fault) ? 'plain' : fault
    // Without a receiver it stays in the outbox.
    const replies =
      notification && to !== undefined ? await deliver(notification, to, mode).catch(unsent) : []
    // It is in the queue until its attempt is: where this process dies in between, another one delivers it again.
    return step(() => {
      const index = memory.deliveries.findIndex((one) => one.id === id)
      if (index >= 0) memory.deliveries.splice(index, 1)
      const found = findNotification(memory, id)
      if (!replies.length || !found) return []
      const attempts = replies.map(({ status, outcome, acknowledged, mode }): Attempt => {
        return { at, status, outcome, acknowledged, ...(mode && mode !== 'plain' && { mode }) }
      })
      found.attempts.push(...attempts)
      const isDone = attempts.some(({ acknowledged }) => acknowledged)
      const pause = isDone ? undefined : schedule[found.attempts.length]
      if (pause !== undefined) insert(memory.deliveries, { at: at + pause, id })
      const { event, payload, rule } = found
      return attempts.map((attempt) => ({ id, event, payload, rule, ...attempt }))
    })
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
      inTurn(async () => settle(await step(now))).catch(() => undefined)
    }
    timer = setTimeout(happen, Math.min(Math.max(wait, 0), 2 ** 31 - 1))
    timer.unref()
  }

  return {
    now,
    step,
    inTurn,
    settle,
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
