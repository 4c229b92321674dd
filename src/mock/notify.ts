import type { KeyObject } from 'node:crypto'
import { ConfigurationError } from '../core/errors.ts'
import type { PartnerName } from '../../generated/index.ts'
import { type Composite, type Declaration, isComposite, type Placed } from '../signing/grammar.ts'
import { holdsSignature } from '../signing/names.ts'
import type { RequestSigner } from '../signing/scheme.ts'
import { type MessageKeys, signerOptions, strangerOptions } from './message-keys.ts'
import {
  acknowledgementOf,
  isForged,
  type Mode,
  type NotificationOrder,
  planNotifications,
  type UnsignedNotification,
  windowOf,
} from './notify-order.ts'
import { deliver, jsonType, type Reply, type Send } from './notify-reply.ts'
import { eventOf, findSender, type Sender } from './sender.ts'

/** Pauses before the attempts of one notification, in milliseconds: 0 s, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h. */
export const defaultSchedule: readonly number[] = [0, 5, 300, 1800, 7200, 18_000, 36_000, 36_000].map(
  (seconds) => seconds * 1000,
)

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

interface SignedNotification {
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

const logged = 200

/**
 * Sends a partner's notifications to a receiver. What no document says of how it signs them, which response it wants and when
 * it retries, lendspec assumes (inferred).
 * @throws ConfigurationError for an unusable app id, key or secret
 */
export const createNotifier = (options: NotifierOptions): Notifier =>
  createNotifierOf(findSender(options.partner), options)

/** The same for a partner that is in no registry. */
export function createNotifierOf(sender: Sender, options: NotifierOptions): Notifier {
  const {
    appId,
    secret,
    credentials,
    schedule = defaultSchedule,
    allowHost = false,
    now = Date.now,
  } = options
  const { sleep = (duration) => new Promise((done) => setTimeout(done, duration)) } = options
  const send: Send = options.fetch ?? fetch
  const given: MessageKeys = {
    ...(appId !== undefined && { appId }),
    ...(secret !== undefined && { secret }),
    ...credentials,
  }
  const signers = new Map<string, Signers>()
  function signersOf(notification: string): Signers {
    const known = signers.get(notification)
    if (known) return known
    const scheme = eventOf(sender, notification)
    const create = (keys: object) => sender.signers[notification]!.create(keys)
    const made = {
      own: create(signerOptions(scheme, given)),
      stranger: create(strangerOptions(scheme, given)),
    }
    signers.set(notification, made)
    return made
  }
  // Each of several has its own credentials, which may be missing.
  const [only, ...others] = Object.keys(sender.signers)
  if (only !== undefined && others.length === 0) signersOf(only)
  // A signer wants one; no event is signed by it.
  const operation = Object.values(sender.contract.operations)[0]!
  let log: readonly Delivery[] = []
  let last = 0

  async function sign({ payload, ageSeconds, ...rest }: UnsignedNotification): Promise<SignedNotification> {
    const { notification, to, mode, nonce } = rest
    const signedAt = Math.floor(now() / 1000) - ageSeconds
    const { own, stranger } = signersOf(notification)
    const { headers, body } = await (mode === 'other-key' ? stranger : own).sign({
      operation,
      method: 'POST',
      url: to,
      headers: new Headers(jsonType),
      body: payload,
      timestamp: signedAt,
      nonce,
    })
    const signed = { headers, body }
    return {
      ...rest,
      partner: sender.name,
      signedAt,
      ...(mode === 'bad-signature' ? tamper(eventOf(sender, notification), signed) : signed),
    }
  }

  async function deliverOnce(
    { partner, notification, number, mode, to, body, headers, signedAt }: SignedNotification,
    attempt: number,
  ): Promise<Delivery> {
    const at = now()
    const hasCode = acknowledgementOf(sender, notification) !== undefined
    const reply = await deliver(to, { headers, body }, send, hasCode ? sender.contract.gateway : undefined)
    const isValid = !isForged(mode) && Math.floor(at / 1000) - signedAt <= windowOf(sender, notification)
    const asWanted = mustFail(mode, attempt)
      ? (reply.status ?? 0) >= 500
      : isValid
        ? reply.acknowledged
        : reply.refused
    const delivery = {
      id: ++last,
      at,
      partner,
      notification,
      number,
      mode,
      to,
      attempt,
      signedAt,
      ...reply,
      asWanted,
      body,
      headers,
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
    sender,
    get log() {
      return log
    },
    async send(order) {
      const notifications = await planNotifications(sender, order, allowHost)
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

interface Signers {
  readonly own: RequestSigner
  readonly stranger: RequestSigner
}

/** Changes one digit of the signature, the last long one where it is written. */
function tamper({ send }: Declaration, { headers, body }: Pick<SignedNotification, 'headers' | 'body'>) {
  const change = (text: string) =>
    text.replace(/[\w+/-](?=[\w+/-]{15,}={0,2}(?!.*[\w+/-]{16}))/s, (digit) => (digit === '0' ? '1' : '0'))
  const isSigned = (placed: Placed | Composite) =>
    (isComposite(placed) ? Object.values(placed.fields) : [placed]).some(({ text }) => holdsSignature(text))
  const found = Object.entries(send.headers).find(([, placed]) => isSigned(placed))?.[0]
  return found === undefined
    ? { headers, body: change(body) }
    : { headers: { ...headers, [found]: change(headers[found] ?? '') }, body }
}

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
