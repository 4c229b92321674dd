import type { Delivery, Notifier, NotifierOptions, SignedNotification } from './notify-types.ts'
import { tamper } from './notify-tamper.ts'
import { ConfigurationError } from '../core/errors.ts'
import type { RequestSigner } from '../signing/scheme.ts'
import { type MessageKeys, signerOptions, strangerOptions } from './message-keys.ts'
import {
  acknowledgementOf,
  isForged,
  type Mode,
  planNotifications,
  type UnsignedNotification,
  windowOf,
} from './notify-order.ts'
import { deliver, jsonType, type Send } from './notify-reply.ts'
import { eventOf, findSender, type Sender } from './sender.ts'

/** Pauses before the attempts of one notification, in milliseconds: 0 s, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h. */
export const defaultSchedule: readonly number[] = [0, 5, 300, 1800, 7200, 18_000, 36_000, 36_000].map(
  (seconds) => seconds * 1000,
)

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
  const { appId, secret, credentials, now = Date.now } = options
  const { schedule = defaultSchedule, allowHost = false } = options
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
