import type { Operation, Reason } from '../../src/core/contract.ts'

/** A call before it is signed. */
export interface UnsignedRequest {
  operation: Operation
  /** JSON text of the parameters, exactly as it will be sent; empty when there are none. */
  body: string
  /** Seconds since 1970. */
  timestamp: number
  accessToken?: string | undefined
}

/** What goes over the wire, and the texts that were signed. */
export interface SignedRequest {
  headers: Record<string, string>
  body: string
  /** Signed texts by name, for people to compare. A secret in one is replaced by `<secret>`. */
  canonical: Record<string, string>
  /** Returns the signing secret, where the partner knows it too and may show it in a response. */
  secret?: () => string
}

/** Signs calls for one app. Throws SignatureError when the parameters have no string to sign. */
export interface RequestSigner {
  sign(request: UnsignedRequest): Promise<SignedRequest>
}

/** Signs bytes with RSA PKCS#1 v1.5 and SHA-1. Implement it to keep the key in a KMS or HSM. */
export interface Signer {
  readonly alg: 'RSA-SHA1'
  readonly keyId?: string
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

/** Headers as they arrived: those of fetch, or of another server. Names are in lower case, and asked for in any. */
export type ReceivedHeaders = Pick<Headers, 'get' | 'keys' | typeof Symbol.iterator>

/** A request as it arrived. */
export interface ReceivedRequest {
  operation: Operation
  headers: ReceivedHeaders
  body: string
  /** Milliseconds since 1970, as Date.now gives them. */
  now: number
}

export type Verdict =
  /** `signedAt` in seconds since 1970. */
  | { ok: true; appId: string; signedAt: number; signature: string }
  | Refused
  /** Signed or not, a parameter has no string to sign: the partner's parameter error, not a signature error. */
  | { ok: false; reason: 'parameter'; field: string; detail: string }

export interface Refused<Why extends Reason = Reason> {
  ok: false
  reason: Why
  detail: string
}

/** Verifies what arrived. One rule, one result: no second try with another order, charset or case. */
export interface RequestVerifier {
  verify(request: ReceivedRequest): Verdict
}

export const refuse = <Why extends Reason>(reason: Why, detail: string): Refused<Why> => ({
  ok: false,
  reason,
  detail,
})

export interface TimeWindow {
  readonly past: number
  readonly future: number
}

/** What a request says of itself; the empty text where it says nothing. */
export interface Claims {
  appId: string
  timestamp: string
}

/** How a scheme names the claims, how it writes a time, and how far one may be off, in seconds. */
export interface ClaimRule {
  readonly names: { readonly appId: string; readonly timestamp: string }
  readonly parse: (timestamp: string) => number | undefined
  readonly window: TimeWindow
}

export type ClaimReason = Extract<Reason, `${'app' | 'timestamp'}-${string}`>

/**
 * Who calls, and when: the checks before any signature. The window is two-sided, because a timestamp ahead of the clock
 * stays valid for longer than it should; its bounds are inside.
 */
export function identify<App>(
  { appId, timestamp }: Claims,
  apps: ReadonlyMap<string, App>,
  { names, parse, window }: ClaimRule,
  now: number,
): { ok: true; app: App; signedAt: number } | Refused<ClaimReason> {
  if (!appId) return refuse('app-missing', `${names.appId} is missing`)
  const app = apps.get(appId)
  if (!app) return refuse('app-unknown', `${names.appId} names no app known here`)
  if (!timestamp) return refuse('timestamp-missing', `${names.timestamp} is missing`)
  const signedAt = parse(timestamp)
  if (signedAt === undefined)
    return refuse('timestamp-malformed', `${names.timestamp} is in no documented form`)
  const behind = Math.floor(now / 1000) - signedAt
  const off = (seconds: number, side: string, allowed: number) =>
    `timestamp is ${seconds} s ${side} the server, ${allowed} s are allowed`
  // Asked for what is inside: a clock that gives NaN lets nothing in.
  if (!(behind <= window.past)) return refuse('timestamp-expired', off(behind, 'behind', window.past))
  if (-behind > window.future) return refuse('timestamp-future', off(-behind, 'ahead of', window.future))
  return { ok: true, app, signedAt }
}

/** Until when `identify` takes a timestamp, that millisecond included: the clock's own fraction of a second does not count. */
export const lastTaken = (signedAt: number, { past }: TimeWindow) => (signedAt + past) * 1000 + 999
