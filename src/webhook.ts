// What AWDA sends. How it signs its pushes is not documented; lendspec assumes the request envelope (grade inferred), and
// the contract marks it so.

import { signature as scheme } from '../generated/awda/signature.ts'
import type { LoanStatusChangedNotification } from '../generated/awda/types.ts'
import { webhooks } from '../generated/awda/webhooks.ts'
import { ConfigurationError, SignatureError } from './errors.ts'
import { findAltered } from './exact.ts'
import { tell } from './given.ts'
import { createMemoryStore, type HandledStore } from './handled-store.ts'
import { scanObject } from './json.ts'
import { ask, createKeyFinder, createSecretFinder, readClock, type SecretSource } from './receiver-options.ts'
import { cryptoOfAwda } from './secret.ts'
import { type Blanks, canonicalText } from './signing/awda.ts'
import { isSignedWith, readClaims } from './signing/awda-envelope.ts'

declare const verified: unique symbol

/** A value whose signature was checked. Only a receiver makes one, so a handler that asks for it cannot be given less. */
export type Verified<T> = T & { readonly [verified]: true }

/** A genuine notification. Whether it was handled before is another question: see `handle`. */
export interface Notification<T> {
  readonly body: Verified<T>
  /** Identifies the event: the same for every delivery of it, whenever it was signed. */
  readonly key: string
  /** When this delivery was signed, in seconds since 1970. */
  readonly signedAt: number
}

export interface AwdaReceiverOptions {
  appId: string
  /** The shared secret. During a rotation give both; a function is asked for every notification. */
  secret: SecretSource
  /** How AWDA makes the text it signs. Default `keep`, the documented rule. */
  blanks?: Blanks
  /** Where handled events are remembered. Default: in this process. Several processes need one store for all of them. */
  store?: HandledStore
  /** Milliseconds that a handler may take; then another delivery of its event is handled. Default 60,000. */
  lease?: number
  /** Milliseconds that a handled event is remembered. Default 3 days. */
  keep?: number
  /** What identifies an event, instead of the fields that the contract names (`x-event-key`). */
  keyOf?: (notification: Omit<Notification<LoanStatusChangedNotification>, 'key'>) => string
  /** Reports why a notification was refused, for your log. The sender is not told, and the reason holds no data. */
  onRefused?: (reason: RefusedReason) => void
  /** Milliseconds since 1970. */
  now?: () => number
}

/**
 * Why a notification was refused. `altered`: a duplicate name, a forbidden name, or a number that JSON.parse changes.
 * `schema`: the signature is right, and the data are not what the contract says.
 */
export type RefusedReason =
  | 'too-large'
  | 'not-utf8'
  | 'malformed'
  | 'app-missing'
  | 'app-unknown'
  | 'timestamp-missing'
  | 'timestamp-malformed'
  | 'timestamp-expired'
  | 'timestamp-future'
  | 'signature-missing'
  | 'signature-malformed'
  | 'signature-mismatch'
  | 'altered'
  | 'schema'

export interface Handled<T> {
  /**
   * `handled`: the handler ran and succeeded. `duplicate`: it did so before; acknowledge this delivery. `busy`: another
   * delivery is being handled; do not acknowledge this one, so that the sender retries.
   */
  readonly status: 'handled' | 'duplicate' | 'busy'
  readonly notification: Notification<T>
  /** What the store threw instead of marking a handled event. Acknowledge it: a later delivery would be handled again. */
  readonly unmarked?: unknown
}

export interface Receiver<T> {
  /**
   * Checks that a notification is genuine, and nothing else: a second delivery of it is genuine too.
   * @param raw the bytes of the request as received: a body parser changes them
   * @throws SignatureError with one reason whatever is wrong, so that a sender who guesses learns nothing
   * @throws TypeError for anything but bytes, ConfigurationError for an unusable clock, secret or key
   */
  verify(raw: Uint8Array): Promise<Notification<T>>
  /**
   * Verifies, and calls the handler once for each event. The event is done when the handler returns. When it throws, the
   * next delivery is handled, and the error reaches the caller.
   */
  handle(raw: Uint8Array, handler: (notification: Notification<T>) => unknown): Promise<Handled<T>>
}

/** What AWDA is sent when a notification was handled, as JSON text. */
export const acknowledgement: string = webhooks.loanStatusChanged.acknowledgement

export const rawBytesWanted = 'give the raw bytes of the request: a body parser has already changed them'

/** The longest notification that is read. */
export const maxNotificationBytes = 1024 * 1024
const maxFields = 64

/**
 * Receives the notifications of one AWDA partner.
 *
 *     const receiver = createAwdaReceiver({ appId, secret })
 *     const { status } = await receiver.handle(rawBytes, async ({ body }) => { … })
 *
 * @throws ConfigurationError for an unusable option, and where there is no `node:crypto`
 */
export function createAwdaReceiver(options: AwdaReceiverOptions): Receiver<LoanStatusChangedNotification> {
  const { appId, blanks = scheme.blanks, now = Date.now, onRefused, store = createMemoryStore() } = options
  const { lease = 60_000, keep = 3 * 86_400_000 } = options
  if (typeof appId !== 'string' || appId === '')
    throw new ConfigurationError('appId: found no text. Wanted: the appId AWDA issued.')
  for (const [name, value] of Object.entries({ lease, keep })) {
    if (typeof value !== 'number' || !(value > 0 && value < Infinity))
      throw new ConfigurationError(`${name}: wanted a number of milliseconds above 0.`)
  }
  const apps = new Map([[appId, appId]])
  const findSecrets = createSecretFinder(options.secret)
  const keyOf = createKeyFinder(appId, options.keyOf)

  /** Cheap checks first: a stranger can send anything, and until the signature is right no value is parsed. */
  async function check(
    raw: Uint8Array,
  ): Promise<RefusedReason | Omit<Notification<LoanStatusChangedNotification>, 'key'>> {
    const present = await readClock(now)
    if (raw.byteLength > maxNotificationBytes) return 'too-large'
    const text = orUndefined(() => utf8.decode(raw))
    if (text === undefined) return 'not-utf8'
    const fields = orUndefined(() => scanObject(text, maxFields))
    const claims = fields && orUndefined(() => readClaims(fields, present, apps))
    if (!claims) return 'malformed'
    if (!claims.ok) return claims.reason
    const { signature, signedAt } = claims
    const secrets = await findSecrets()
    const canonical = orUndefined(() => canonicalText(fields))
    if (canonical === undefined) return 'malformed'
    if (!secrets.some((secret) => isSignedWith(canonical, signature, secret, blanks)))
      return 'signature-mismatch'
    const envelope = orUndefined((): unknown => JSON.parse(text))
    if (envelope === undefined) return 'malformed'
    if (findAltered(text).length > 0) return 'altered'
    const { loanStatusChangedNotification: fits } = await import('../generated/awda/validators.js')
    return fits(envelope) ? { body: (envelope as Envelope).body, signedAt } : 'schema'
  }

  async function verify(raw: Uint8Array): Promise<Notification<LoanStatusChangedNotification>> {
    if (!ArrayBuffer.isView(raw)) {
      throw new TypeError(rawBytesWanted)
    }
    const found = await check(raw)
    if (typeof found === 'object') return { ...found, key: await keyOf(found) }
    tell(onRefused, found)
    throw new SignatureError('refused', 'the notification is not what AWDA signed, or it is too old')
  }

  return {
    verify,
    async handle(raw, handler) {
      const notification = await verify(raw)
      const { key } = notification
      const token = cryptoOfAwda().randomUUID()
      const state = await store.claim(key, token, lease)
      if (state === 'done') return { status: 'duplicate', notification }
      if (state === 'busy') return { status: 'busy', notification }
      if (state !== 'claimed') throw new ConfigurationError('store: claim has to give claimed, busy or done.')
      try {
        await handler(notification)
      } catch (error) {
        // Where the store cannot give it back, the lease runs out.
        await ask('store', async () => store.release(key, token)).catch(() => {})
        throw error
      }
      try {
        await store.done(key, keep)
        return { status: 'handled', notification }
      } catch (error) {
        return { status: 'handled', notification, unmarked: error }
      }
    },
  }
}

type Envelope = { body: Verified<LoanStatusChangedNotification> }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** What these steps throw means that the text cannot be read, and may quote it. */
function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
