import { randomBytes, type KeyObject } from 'node:crypto'
import { operations } from '../../generated/awda/operations.ts'
import { ConfigurationError } from '../errors.ts'
import { createAwdaSigner } from '../signing/awda-envelope.ts'
import {
  type Letter,
  lettersOf,
  isForged,
  type Mode,
  type NotificationOrder,
  windowSeconds,
} from './notify-order.ts'
import { deliver, type Reply, type Send } from './notify-reply.ts'

/** Pauses before the attempts of one notification, in milliseconds: 0 s, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h. */
export const defaultSchedule: readonly number[] = [0, 5, 300, 1800, 7200, 18_000, 36_000, 36_000].map(
  (seconds) => seconds * 1000,
)

export interface NotifierOptions {
  appId: string
  secret: string | KeyObject
  /** Pauses before the attempts of one notification, in milliseconds. Default `defaultSchedule`. */
  schedule?: readonly number[]
  /** Permits addresses of other machines. */
  allowHost?: boolean
  fetch?: Send
  /** Milliseconds since 1970. */
  now?: () => number
  /** @param duration milliseconds */
  sleep?: (duration: number) => Promise<void>
}

/** What is sent, and what came of it. */
export interface Delivery extends Shipment, Reply {
  /** Counts from 1. */
  readonly id: number
  /** Milliseconds since 1970. */
  readonly at: number
  /** Counts from 1 for each notification. */
  readonly attempt: number
  /**
   * True for a good delivery that was acknowledged, for one that was refused as it should be, and for one that met the
   * failing handler of `handler-fails-once`.
   */
  readonly asWanted: boolean
}

interface Shipment {
  readonly notification: string
  /** Which notification of its order, from 1 for the oldest. */
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
   * Delivers until acknowledged, or until the schedule ends; what has to be refused is delivered once. For the mode
   * `handler-fails-once` make your handler throw at its first call: there are two attempts at least.
   * @throws ConfigurationError when the address is not of this machine, or a payload not what the contract says
   */
  send(order: NotificationOrder): Promise<readonly Delivery[]>
  /**
   * Delivers the same bytes once more.
   * @throws ConfigurationError when the log has no such delivery
   */
  replay(id: number): Promise<Delivery>
  /** The last 200 deliveries, oldest first. */
  readonly log: readonly Delivery[]
}

const logged = 200

/**
 * Sends the notifications of AWDA to a receiver. How AWDA signs them, which answer it wants and when it repeats one is
 * not documented; `assumptions` says what is assumed instead (inferred).
 * @throws ConfigurationError for an unusable app id or secret
 */
export function createNotifier(options: NotifierOptions): Notifier {
  const { appId, secret, schedule = defaultSchedule, allowHost = false, now = Date.now } = options
  const { sleep = (duration) => new Promise((done) => setTimeout(done, duration)) } = options
  const send: Send = options.fetch ?? fetch
  const own = createAwdaSigner({ appId, secret })
  const stranger = createAwdaSigner({ appId, secret: randomBytes(16).toString('hex') })
  let log: readonly Delivery[] = []
  let last = 0

  async function sign({ payload, ageSeconds, ...letter }: Letter): Promise<Shipment> {
    const signedAt = Math.floor(now() / 1000) - ageSeconds
    const signer = letter.mode === 'other-key' ? stranger : own
    // Which operation it is plays no part in AWDA's rule.
    const { body } = await signer.sign({ operation: operations.getLoan, body: payload, timestamp: signedAt })
    return { ...letter, signedAt, body: letter.mode === 'bad-signature' ? spoil(body) : body }
  }

  async function ship(
    { notification, number, mode, to, body, signedAt }: Shipment,
    attempt: number,
  ): Promise<Delivery> {
    const at = now()
    const reply = await deliver(to, body, send)
    const isGood = !isForged(mode) && Math.floor(at / 1000) - signedAt <= windowSeconds
    const asWanted = mustFail(mode, attempt)
      ? (reply.status ?? 0) >= 500
      : isGood
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

  async function deliverUntilTaken(letter: Letter): Promise<readonly Delivery[]> {
    const deliveries: Delivery[] = []
    for (const pause of pausesOf(letter.mode)) {
      if (pause > 0) await sleep(pause)
      // Signed again: with its first timestamp a retry would be too old.
      const delivery = await ship(await sign(letter), deliveries.length + 1)
      deliveries.push(delivery)
      if (delivery.acknowledged) break
    }
    return deliveries
  }

  function pausesOf(mode: Mode): readonly number[] {
    if (isForged(mode)) return [0]
    // What a receiver does after a failure shows at the second delivery.
    return mode === 'handler-fails-once' && schedule.length < 2 ? [...schedule, 0] : schedule
  }

  /** Delivers once more what was acknowledged: signed again where the response is taken to be lost. */
  async function deliverAgain({ attempt, ...first }: Delivery, letter: Letter): Promise<Delivery> {
    const isLost = letter.mode === 'retry-after-lost-response'
    const shipment = isLost ? await sign({ ...letter, ageSeconds: letter.ageSeconds - 1 }) : first
    return ship(shipment, attempt + 1)
  }

  return {
    get log() {
      return log
    },
    async send(order) {
      const letters = await lettersOf(order, allowHost)
      const deliveries: Delivery[] = []
      for (const letter of letters) deliveries.push(...(await deliverUntilTaken(letter)))
      if (order.mode !== 'duplicate' && order.mode !== 'retry-after-lost-response') return deliveries
      for (const first of deliveries.filter(({ acknowledged }) => acknowledged)) {
        const letter = letters.find(({ number }) => number === first.number)
        if (letter) deliveries.push(await deliverAgain(first, letter))
      }
      return deliveries
    },
    async replay(id) {
      const delivery = log.find((one) => one.id === id)
      if (!delivery) throw new ConfigurationError(`replay: the log has no delivery ${id}.`)
      return ship(delivery, delivery.attempt + 1)
    },
  }
}

/** Another signature in the same spelling. */
const spoil = (body: string) =>
  body.replace(/(?<="signature":")[0-9A-F]/, (digit) => (digit === '0' ? '1' : '0'))

/** In this mode the handler of the receiver fails at first: an acknowledgement would lose the notification. */
const mustFail = (mode: Mode, attempt: number) => mode === 'handler-fails-once' && attempt === 1

/** True where every notification ended as it should: good ones acknowledged in the end, others never. */
export const endedAsWanted = (deliveries: readonly Delivery[]) =>
  deliveries.every(
    ({ asWanted, mode, attempt, number }, index) =>
      asWanted ||
      (!mustFail(mode, attempt) &&
        deliveries.slice(index + 1).some((later) => later.number === number && later.asWanted)),
  )
