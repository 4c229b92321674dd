// Receives the notifications of one event: verifies them, and handles each event once.

import { parseJson } from '../core/parse.ts'
import type { Validate } from '../core/contract.ts'
import { ConfigurationError, SignatureError } from '../core/unsent-error.ts'
import { findAltered } from '../core/exact.ts'
import { awaitGiven, tell } from '../core/given.ts'
import { handleOnce } from './handle-once.ts'
import { createMemoryStore, type HandledStore } from './handled-store.ts'
import {
  type GivenHeaders,
  type GivenRequest,
  maxNotificationBytes,
  type Notification,
  rawBytesNeeded,
  type Receiver,
  type RefusedReason,
  type Verified,
} from './receiver.ts'
import { checkOptions, type EventKey, hashKey, identityOf, readClock } from './receiver-options.ts'
import { decodeExactly, type Verify } from './sender.ts'

export interface ReceiverOptions<T> {
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
  /** Milliseconds to remember a handled event: longer than the partner retries, and than a signature is valid. Default 3 days. */
  keep?: number
  /** Identifies an event within the app, instead of what the contract names (`x-event-key`). */
  keyOf?: (notification: Omit<Notification<T>, 'key'>) => string
  /** Receives the reason of a refusal, for your log. The reason holds no data, and the sender never gets it. */
  onRefused?: (reason: RefusedReason) => void
  /** Milliseconds since 1970. */
  now?: () => number
}

/** What a contract says of an event. */
export interface EventRules {
  readonly name: string
  /** The partner, in a message. */
  readonly sender: string
  readonly eventKey: EventKey
  /** The field that holds the parameters, where there is an envelope. */
  readonly field: string | undefined
  /** What is signed besides the body. */
  readonly given: 'nothing' | 'headers' | 'request'
  readonly validate: () => Promise<Validate>
}

/**
 * @param appId the app that is notified; the empty text where a notification names none
 * @throws ConfigurationError for an unusable option
 */
export function createReceiver<T extends object, Given extends readonly unknown[]>(
  rules: EventRules,
  verifyMessage: Verify,
  appId: string,
  options: ReceiverOptions<T>,
): Receiver<T, Given> {
  const { now = Date.now, onRefused, store = createMemoryStore() } = options
  const { lease = 60_000, keep = 3 * 86_400_000 } = options
  checkOptions({ store, durations: { lease, keep }, functions: { now, onRefused, keyOf: options.keyOf } })
  const hash = (identity: unknown) => hashKey(rules.name, appId, identity)

  /** Cheap checks come first, and no value is parsed until the signature is right: a stranger can send anything. */
  async function check(raw: Uint8Array, given: unknown): Promise<RefusedReason | Unnamed<T>> {
    // Decoded before the first await: a server may reuse its buffer.
    const isTooLarge = raw.byteLength > maxNotificationBytes
    const body = isTooLarge ? undefined : decodeExactly(raw)
    const request = readGiven(rules, given)
    const present = await readClock(now)
    if (isTooLarge) return 'too-large'
    if (body === undefined) return 'not-utf8'
    const verdict = await verifyMessage({ ...request, body, now: present })
    if (!verdict.ok) return isKnown(verdict.reason) ? verdict.reason : 'malformed'
    const whole = parseJson(body)
    if (whole === undefined) return 'malformed'
    if (findAltered(body).length > 0) return 'altered'
    if (!(await rules.validate())(whole)) return 'schema'
    const found = rules.field === undefined ? whole : (whole as Record<string, unknown>)[rules.field]
    return {
      notification: { body: found as Verified<T>, signedAt: verdict.signedAt },
      nonce: verdict.nonce,
    }
  }

  async function verify(raw: Uint8Array, ...[given]: readonly unknown[]): Promise<Notification<T>> {
    if (!ArrayBuffer.isView(raw)) {
      const found = Object.prototype.toString.call(raw).slice(8, -1)
      throw new TypeError(`${rawBytesNeeded}, found ${found}. Let no body parser run first.`)
    }
    const found = await check(raw, given)
    if (typeof found === 'object') return { ...found.notification, key: await keyOf(found) }
    tell(onRefused, found)
    throw new SignatureError(
      'refused',
      `the notification is not what ${rules.sender} signed, or it is too old`,
    )
  }

  async function keyOf({ notification, nonce }: Unnamed<T>): Promise<string> {
    const { keyOf: given } = options
    if (!given) return hash(identityOf(rules.eventKey, notification.body, nonce))
    const key = await awaitGiven('keyOf', () => given(notification))
    if (typeof key === 'string' && key !== '') return key
    throw new ConfigurationError('keyOf must be a text that is not empty.')
  }

  return {
    verify,
    async handle(raw, ...rest) {
      const handler = rest.at(-1) as (notification: Notification<T>) => unknown
      const notification = await verify(raw, ...rest.slice(0, -1))
      // A key of `keyOf` is made for one app, and a store may serve several.
      const key = options.keyOf ? hash(notification.key) : notification.key
      return { ...(await handleOnce(store, key, { lease, keep }, () => handler(notification))), notification }
    },
  }
}

interface Unnamed<T> {
  readonly notification: Omit<Notification<T>, 'key'>
  readonly nonce: string | undefined
}

const isKnown = (reason: string): reason is RefusedReason => /^(app|timestamp|nonce|signature)-/.test(reason)

/** @throws TypeError where what is signed besides the body is not given */
function readGiven({ given: wanted }: EventRules, given: unknown) {
  if (wanted === 'nothing') return { headers: new Headers() }
  const {
    url,
    method = 'POST',
    headers,
  } = (wanted === 'request' ? { ...asRequest(given) } : { headers: given }) as GivenRequest
  if (typeof headers !== 'object' || headers === null || (wanted === 'request' && typeof url !== 'string'))
    throw new TypeError(
      `a receiver needs, after the bytes, the ${wanted === 'request' ? 'method, url and headers' : 'headers'} of the request`,
    )
  return { headers: readHeaders(headers), ...(wanted === 'request' && { url, method }) }
}

/** A Request has its parts on its prototype. */
const asRequest = (given: unknown) => {
  const { url, method, headers } = (given ?? {}) as Partial<GivenRequest>
  return { url, method, headers }
}

function readHeaders(given: GivenHeaders): Headers {
  if (given instanceof Headers) return given
  if (typeof given.get === 'function') return given as Headers
  const rows = Object.entries(given as Record<string, string | readonly string[] | undefined>)
  const headers = new Map(rows.map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]))
  const view = { get: (name: string) => headers.get(name.toLowerCase()) ?? null, keys: () => headers.keys() }
  return view as Headers
}
