import type { Operation, Reason } from '../core/contract.ts'
import { ConfigurationError } from '../core/unsent-error.ts'

/** A call before it is signed. */
export interface UnsignedRequest {
  operation: Operation
  /** Text of the parameters, exactly as it will be sent; empty when there are none. */
  body: string
  /** Seconds since 1970. */
  timestamp: number
  accessToken?: string | undefined
  /** The method, where it is not the operation's. */
  method?: string | undefined
  /** The address, path parameters filled in. A scheme that signs no part of it does without. */
  url?: string | undefined
  /** Headers that the caller gives, for a scheme that signs them. */
  headers?: Pick<Headers, 'get'> | undefined
  /** The status of a response that is signed. */
  status?: number | undefined
  /** Made at random where it is not given. */
  nonce?: string | undefined
}

/** What goes over the wire, and the texts that were signed. */
export interface SignedRequest {
  headers: Record<string, string>
  body: string
  /** The address, where the scheme adds to its query. */
  url?: string
  /** Signed texts by name, for people to compare. A secret in one is replaced by `<secret>`. */
  canonical: Record<string, string>
  /** Finds the string to sign, where the partner knows it too and may show it in a response. */
  secret?: () => string
}

/** Signs calls for one app. Throws SignatureError when the parameters have no string to sign. */
export interface RequestSigner<Reads extends keyof UnsignedRequest = keyof UnsignedRequest> {
  sign(request: Pick<UnsignedRequest, Reads>): Promise<SignedRequest>
}

/** Signs bytes; RSA PKCS#1 v1.5 with SHA-1 where no algorithm is named. Implement it to keep the key in a KMS or HSM. */
export interface Signer<Alg extends string = 'RSA-SHA1'> {
  readonly alg: Alg
  readonly keyId?: string
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

/** Headers as they arrived: those of fetch, or of another server. Names are in lower case, and asked for in any. */
export type ReceivedHeaders = Pick<Headers, 'get' | 'keys'>

/** A request as it arrived. */
export interface ReceivedRequest {
  operation: Operation
  headers: ReceivedHeaders
  body: string
  /** Milliseconds since 1970, as Date.now gives them. */
  now: number
  /** The method, where it is not the operation's. */
  method?: string
  /** The address or the path with its query, as it arrived. */
  url?: string
  /** The status of a response. */
  status?: number
}

export type Verdict =
  /** `signedAt` in seconds since 1970. `nonce` where the scheme has one: it must never come a second time. */
  | { ok: true; appId: string; signedAt: number; signature: string; nonce?: string }
  | Refused
  /** Signed or not, a parameter has no string to sign: the partner's parameter error, not a signature error. */
  | { ok: false; reason: 'parameter'; field: string; detail: string }

export interface Refused<Why extends Reason = Reason> {
  ok: false
  reason: Why
  detail: string
}

/** Verifies what arrived. One rule, one result: no second try with another order, charset or case. */
export interface RequestVerifier<Reads extends keyof ReceivedRequest = keyof ReceivedRequest> {
  verify(request: Pick<ReceivedRequest, Reads>): Verdict
}

/** The same for responses and notifications, whose key may be remote. */
export interface MessageVerifier<Reads extends keyof ReceivedRequest = keyof ReceivedRequest> {
  verify(message: Pick<ReceivedRequest, Reads>): Promise<Verdict>
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

/** Who calls, and when: the checks before any signature. */
export function identify<App>(
  { appId, timestamp }: Claims,
  apps: ReadonlyMap<string, App>,
  rule: ClaimRule,
  now: number,
): { ok: true; app: App; signedAt: number } | Refused<ClaimReason> {
  const caller = findApp(appId, rule.names.appId, apps)
  if (!caller.ok) return caller
  const time = checkTime(timestamp, rule.names.timestamp, rule, now)
  return time.ok ? { ok: true, app: caller.app, signedAt: time.signedAt } : time
}

export function findApp<App>(
  appId: string,
  name: string,
  apps: ReadonlyMap<string, App>,
): { ok: true; app: App } | Refused<ClaimReason> {
  if (!appId) return refuse('app-missing', `${name} is missing`)
  const app = apps.get(appId)
  return app ? { ok: true, app } : refuse('app-unknown', `${name} names no app known here`)
}

/**
 * The sender, where a request does not name one.
 * @throws ConfigurationError unless exactly one is known
 */
export function onlyApp<App>(apps: ReadonlyMap<string, App>): App {
  const [app, ...more] = apps.values()
  if (app !== undefined && !more.length) return app
  throw new ConfigurationError('apps: requests name no app, so exactly one has to be known.')
}

/**
 * The window is two-sided, because a timestamp ahead of the clock stays valid for longer than it should; its bounds are
 * inside.
 */
export function checkTime(
  timestamp: string,
  name: string,
  { parse, window }: Pick<ClaimRule, 'parse' | 'window'>,
  now: number,
): { ok: true; signedAt: number } | Refused<ClaimReason> {
  if (!timestamp) return refuse('timestamp-missing', `${name} is missing`)
  const signedAt = parse(timestamp)
  if (signedAt === undefined) return refuse('timestamp-malformed', `${name} is in no documented form`)
  const behind = Math.floor(now / 1000) - signedAt
  const off = (seconds: number, side: string, allowed: number) =>
    `timestamp is ${seconds} s ${side} the server, ${allowed} s are allowed`
  // Asked for what is inside: a clock that gives NaN lets nothing in.
  if (!(behind <= window.past)) return refuse('timestamp-expired', off(behind, 'behind', window.past))
  if (-behind > window.future) return refuse('timestamp-future', off(-behind, 'ahead of', window.future))
  return { ok: true, signedAt }
}

/** Until when `identify` takes a timestamp, that millisecond included: the clock's own fraction of a second does not count. */
export const lastTaken = (signedAt: number, { past }: TimeWindow) => (signedAt + past) * 1000 + 999
