// Receives what AWDA sends. How AWDA signs notifications is not documented; lendspec assumes the request envelope (grade
// inferred), and the contract marks it so.

import { signature as scheme } from '../../../generated/awda/signature.ts'
import type { LoanStatusChangedNotification } from '../../../generated/awda/types.ts'
import { webhooks } from '../../../generated/awda/webhooks.ts'
import type { Blanks } from '../../core/blanks.ts'
import { ConfigurationError, SignatureError } from '../../core/errors.ts'
import { findAltered } from '../../core/exact.ts'
import { tell } from '../../core/given.ts'
import { handleOnce } from '../../client/handle-once.ts'
import { createMemoryStore, type HandledStore } from '../../client/handled-store.ts'
import {
  maxNotificationBytes,
  type Notification,
  rawBytesWanted,
  type Receiver,
  type RefusedReason,
  type Verified,
} from '../../client/receiver.ts'
import { scanObject } from '../../core/json.ts'
import {
  checkOptions,
  createKeyFinder,
  createSecretFinder,
  hashKey,
  readClock,
  type SecretSource,
} from './receiver-options.ts'
import { canonicalText } from './signing.ts'
import { isSignedWith, readClaims } from './envelope.ts'

export interface AwdaReceiverOptions {
  appId: string
  /** The shared secret. During a rotation, give a list. A function is called for every notification. */
  secret: SecretSource
  /** Whether whitespace is part of the string to sign. Default `keep`, the documented rule. */
  blanks?: Blanks
  /**
   * Remembers handled events. Default `createMemoryStore()`: the last 100,000, until the process ends. Several processes
   * need one store for all of them.
   */
  store?: HandledStore
  /**
   * Milliseconds that a handler may take. After that the next delivery of its event is handled too, even while the
   * handler still runs. Default 60,000.
   */
  lease?: number
  /** Milliseconds to remember a handled event: longer than AWDA retries, and 2 minutes at least. Default 3 days. */
  keep?: number
  /** Identifies an event within the app, instead of the fields that the contract names (`x-event-key`). */
  keyOf?: (notification: Omit<Notification<LoanStatusChangedNotification>, 'key'>) => string
  /** Receives the reason of a refusal, for your log. The reason holds no data, and the sender never gets it. */
  onRefused?: (reason: RefusedReason) => void
  /** Milliseconds since 1970. */
  now?: () => number
}

/** The JSON text that acknowledges a notification. */
export const acknowledgement: string = webhooks.loanStatusChanged.acknowledgement

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
  checkOptions({ store, durations: { lease, keep }, functions: { now, onRefused, keyOf: options.keyOf } })
  const apps = new Map([[appId, appId]])
  const findSecrets = createSecretFinder(options.secret)
  const keyOf = createKeyFinder(appId, options.keyOf)

  /** Cheap checks come first, and no value is parsed until the signature is right: a stranger can send anything. */
  async function check(
    raw: Uint8Array,
  ): Promise<RefusedReason | Omit<Notification<LoanStatusChangedNotification>, 'key'>> {
    // Decoded before the first await: a server may reuse its buffer.
    const isTooLarge = raw.byteLength > maxNotificationBytes
    const text = isTooLarge ? undefined : orUndefined(() => utf8.decode(raw))
    const present = await readClock(now)
    if (isTooLarge) return 'too-large'
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
    const { loanStatusChangedNotification: fits } = await import('../../../generated/awda/validators.js')
    return fits(envelope) ? { body: (envelope as Envelope).body, signedAt } : 'schema'
  }

  async function verify(raw: Uint8Array): Promise<Notification<LoanStatusChangedNotification>> {
    if (!ArrayBuffer.isView(raw)) {
      const found = Object.prototype.toString.call(raw).slice(8, -1)
      throw new TypeError(`${rawBytesWanted}, found ${found}. Let no body parser run first.`)
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
      // A key of `keyOf` is made for one app, and a store may serve several.
      const key = options.keyOf ? hashKey(appId, notification.key) : notification.key
      return { ...(await handleOnce(store, key, { lease, keep }, () => handler(notification))), notification }
    },
  }
}

type Envelope = { body: Verified<LoanStatusChangedNotification> }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Undefined when `read` throws. Its message is dropped: it may quote what a stranger sent. */
function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
