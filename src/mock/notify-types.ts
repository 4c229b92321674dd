import type { KeyObject } from 'node:crypto'
import type { PartnerName } from '../../generated/index.ts'
import type { MessageKeys } from './message-keys.ts'
import type { Mode, NotificationOrder } from './notify-order.ts'
import type { Reply, Send } from './notify-reply.ts'
import type { Sender } from './sender.ts'

export interface NotifierOptions {
  /** Default: the first partner that sends notifications. */
  partner?: PartnerName
  /** Where the partner signs with a secret that it shares with an app. */
  appId?: string
  secret?: string | KeyObject
  /** What else the partner signs with, by the names of the declaration: ids, a private key or secret. */
  credentials?: MessageKeys
  /** Pauses before the attempts of one notification, in milliseconds. Default `defaultSchedule`. */
  schedule?: readonly number[]
  /** Whether to send to other machines. */
  allowHost?: boolean
  fetch?: Send
  /** Milliseconds since 1970. */
  now?: () => number
  /** @param duration milliseconds */
  sleep?: (duration: number) => Promise<void>
}

/** What was sent, and the response to it. */
export interface Delivery extends SignedNotification, Reply {
  /** Counts from 1. */
  readonly id: number
  /** Milliseconds since 1970. */
  readonly at: number
  /** Counts from 1 for each notification. */
  readonly attempt: number
  /**
   * Whether the receiver did what it should: acknowledged a valid notification, refused another, or responded 5xx where its
   * handler had to fail.
   */
  readonly asWanted: boolean
}

export interface SignedNotification {
  readonly partner: string
  readonly notification: string
  /** Position in its order, from 1 for the oldest. */
  readonly number: number
  readonly mode: Mode
  readonly to: string
  /** The signed text, and the headers that belong to it. */
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** Seconds since 1970. */
  readonly signedAt: number
}

export interface Notifier {
  readonly sender: Sender
  /**
   * Delivers until acknowledged, or until the schedule ends. Delivers only once what the receiver should refuse. For the
   * mode `handler-fails-once`, make your handler throw at its first call; there are at least two attempts.
   * @throws ConfigurationError for an unknown mode, an address of another machine, or a payload that breaks the contract
   */
  send(order: NotificationOrder): Promise<readonly Delivery[]>
  /**
   * Delivers the same bytes again.
   * @throws ConfigurationError when the log has no such delivery
   */
  replay(id: number): Promise<Delivery>
  /** The last 200 deliveries, oldest first. */
  readonly log: readonly Delivery[]
}
