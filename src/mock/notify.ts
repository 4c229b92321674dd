import { randomBytes, type KeyObject } from 'node:crypto'
import { ConfigurationError } from '../core/errors.ts'
import { loadSecret } from '../crypto/secret.ts'
import { signers } from '../../generated/signers.ts'
import { idOf, signingKeys } from '../signing/credentials.ts'
import {
  isForged,
  type Mode,
  type NotificationOrder,
  planNotifications,
  type UnsignedNotification,
  windowSeconds,
} from './notify-order.ts'
import { deliver, type Reply, type Send } from './notify-reply.ts'
import { sender } from './sender.ts'

/** Pauses before the attempts of one notification, in milliseconds: 0 s, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h. */
export const defaultSchedule: readonly number[] = [0, 5, 300, 1800, 7200, 18_000, 36_000, 36_000].map(
  (seconds) => seconds * 1000,
)

export interface NotifierOptions {
  appId: string
  secret: string | KeyObject
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

interface SignedNotification {
  readonly notification: string
  /** Position in its order, from 1 for the oldest. */
  readonly number: number
  readonly mode: Mode
  readonly to: string
  /** The signed text. */
  readonly body: string
  /** Seconds since 1970. */
  readonly signedAt: number
}

export interface Notifier {
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

const logged = 200

/** A signer wants one. The rule that signs a notification does not cover it. */
const operation = Object.values(sender.contract.operations)[0]!

/**
 * Sends a partner's notifications to a receiver. How the partner signs them, which response it wants and when it retries
 * is not documented; `assumptions` lists what lendspec assumes (inferred).
 * @throws ConfigurationError for an unusable app id or secret
 */
export function createNotifier(options: NotifierOptions): Notifier {
  const { appId, secret, schedule = defaultSchedule, allowHost = false, now = Date.now } = options
  const { sleep = (duration) => new Promise((done) => setTimeout(done, duration)) } = options
  const send: Send = options.fetch ?? fetch
  const createSigner = (credential: string | KeyObject) =>
    signers[sender.name].create({
      [idOf(sender.scheme)]: appId,
      ...Object.fromEntries(signingKeys(sender.scheme).map(({ name }) => [name, credential])),
    })
  const own = createSigner(loadSecret(secret))
  const stranger = createSigner(randomBytes(16).toString('hex'))
  let log: readonly Delivery[] = []
  let last = 0

  async function sign({ payload, ageSeconds, ...rest }: UnsignedNotification): Promise<SignedNotification> {
    const signedAt = Math.floor(now() / 1000) - ageSeconds
    const signer = rest.mode === 'other-key' ? stranger : own
    const { body } = await signer.sign({ operation, body: payload, timestamp: signedAt })
    return { ...rest, signedAt, body: rest.mode === 'bad-signature' ? tamper(body) : body }
  }

  async function deliverOnce(
    { notification, number, mode, to, body, signedAt }: SignedNotification,
    attempt: number,
  ): Promise<Delivery> {
    const at = now()
    const reply = await deliver(to, body, send)
    const isValid = !isForged(mode) && Math.floor(at / 1000) - signedAt <= windowSeconds
    const asWanted = mustFail(mode, attempt)
      ? (reply.status ?? 0) >= 500
      : isValid
        ? reply.acknowledged
        : reply.refused
    const delivery = {
      id: ++last,
      at,
      notification,
      number,
      mode,
      to,
      attempt,
      signedAt,
      ...reply,
      asWanted,
      body,
    }
    log = [...log.slice(1 - logged), delivery]
    return delivery
  }

  async function deliverUntilAcknowledged(planned: UnsignedNotification): Promise<readonly Delivery[]> {
    const deliveries: Delivery[] = []
    for (const pause of pausesOf(planned.mode)) {
      if (pause > 0) await sleep(pause)
      // Signed again: the first timestamp would be too old.
      const delivery = await deliverOnce(await sign(planned), deliveries.length + 1)
      deliveries.push(delivery)
      if (delivery.acknowledged) break
    }
    return deliveries
  }

  function pausesOf(mode: Mode): readonly number[] {
    if (isForged(mode)) return [0]
    // The second delivery shows what a receiver does after a failure.
    return mode === 'handler-fails-once' && schedule.length < 2 ? [...schedule, 0] : schedule
  }

  /** Delivers again what was acknowledged: signed again as if the response was lost, or the same bytes. */
  async function deliverAgain(
    { attempt, ...first }: Delivery,
    planned: UnsignedNotification,
  ): Promise<Delivery> {
    const isLost = planned.mode === 'retry-after-lost-response'
    const signed = isLost ? await sign({ ...planned, ageSeconds: planned.ageSeconds - 1 }) : first
    return deliverOnce(signed, attempt + 1)
  }

  return {
    get log() {
      return log
    },
    async send(order) {
      const notifications = await planNotifications(order, allowHost)
      const deliveries: Delivery[] = []
      for (const planned of notifications) deliveries.push(...(await deliverUntilAcknowledged(planned)))
      if (order.mode !== 'duplicate' && order.mode !== 'retry-after-lost-response') return deliveries
      for (const first of deliveries.filter(({ acknowledged }) => acknowledged)) {
        const planned = notifications.find(({ number }) => number === first.number)
        if (planned) deliveries.push(await deliverAgain(first, planned))
      }
      return deliveries
    },
    async replay(id) {
      const delivery = log.find((one) => one.id === id)
      if (!delivery) throw new ConfigurationError(`replay: the log has no delivery ${id}.`)
      return deliverOnce(delivery, delivery.attempt + 1)
    },
  }
}

/** Changes one digit of the signature. */
const tamper = (body: string) =>
  body.replace(/(?<="signature":")[0-9A-F]/, (digit) => (digit === '0' ? '1' : '0'))

/** The receiver's handler had to fail: an acknowledgement would lose the notification. */
const mustFail = (mode: Mode, attempt: number) => mode === 'handler-fails-once' && attempt === 1

/** Whether the receiver acknowledged every valid notification in the end, and no other. */
export const endedAsWanted = (deliveries: readonly Delivery[]) =>
  deliveries.every(
    ({ asWanted, mode, attempt, number }, index) =>
      asWanted ||
      (!mustFail(mode, attempt) &&
        deliveries.slice(index + 1).some((later) => later.number === number && later.asWanted)),
  )
