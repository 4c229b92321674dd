// What a receiver of notifications is, whichever partner sends them.

declare const verified: unique symbol

/** A value whose signature was checked. Only a receiver makes one, so a handler that takes it never gets anything else. */
export type Verified<T> = T & { readonly [verified]: true }

/** A genuine notification. It may have been handled before: see `handle`. */
export interface Notification<T> {
  readonly body: Verified<T>
  /** Identifies the event. Every delivery of the event has the same key. */
  readonly key: string
  /** When this delivery was signed, in seconds since 1970. */
  readonly signedAt: number
}

/**
 * Why a notification was refused. `altered`: a duplicate name, a forbidden name, or a number that JSON.parse changes.
 * `schema`: the signature is right, but the data does not match the contract.
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
  | 'nonce-missing'
  | 'signature-missing'
  | 'signature-malformed'
  | 'signature-mismatch'
  | 'altered'
  | 'schema'

export interface Handled<T> {
  /**
   * `handled`: the handler succeeded. `duplicate`: it succeeded for an earlier delivery; acknowledge this one too. `busy`:
   * another delivery is being handled; do not acknowledge this one, so that the sender retries.
   */
  readonly status: 'handled' | 'duplicate' | 'busy'
  readonly notification: Notification<T>
  /** Why the store failed to mark the event. Acknowledge it all the same: a retry would be handled again. */
  readonly unmarked?: unknown
}

/** Headers as a server has them. */
export type GivenHeaders =
  Pick<Headers, 'get'> | Readonly<Record<string, string | readonly string[] | undefined>>

/** The request that brought a notification, where the partner signs its address. */
export interface GivenRequest {
  /** Default POST. */
  readonly method?: string | undefined
  readonly url: string
  readonly headers: GivenHeaders
}

/** `Given`: what is signed besides the body: nothing, the headers, or the whole request. */
export interface Receiver<T, Given extends readonly unknown[] = []> {
  /**
   * Checks that a notification is genuine. A second delivery is genuine too.
   * @param raw the bytes of the request as received, before any body parser
   * @throws SignatureError with the reason `refused` for every fault, so that an attacker learns nothing
   * @throws TypeError for anything but bytes, ConfigurationError for an unusable clock, secret or key
   */
  verify(raw: Uint8Array, ...given: Given): Promise<Notification<T>>
  /**
   * Verifies a notification and calls the handler once for each event. When the handler throws, `handle` throws the same
   * error, and the next delivery is handled.
   * @throws ConfigurationError also for a store that does not respond within 5 seconds
   */
  handle(
    raw: Uint8Array,
    ...rest: [...given: Given, handler: (notification: Notification<T>) => unknown]
  ): Promise<Handled<T>>
}

export const rawBytesNeeded = 'a receiver needs the raw bytes of the request as a Uint8Array'

/** The size limit of a notification. */
export const maxNotificationBytes = 1024 * 1024
