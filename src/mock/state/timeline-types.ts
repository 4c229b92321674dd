import type { Mode } from '../notify-order.ts'
import type { Reply } from '../notify-reply.ts'
import type { NotifyOptions } from '../stateful.ts'
import type { Attempt, Memory, Notification, Snapshot } from './memory.ts'
import type { Interpreter } from './rules.ts'
import type { SharedPlace } from './shared.ts'

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
  /** Where several processes find it. */
  readonly shared?: SharedPlace | undefined
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
