import type { Operation, Reason } from '../contract.ts'

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
}

/** Signs calls for one app. Throws SignatureError when the parameters have no canonical text. */
export interface RequestSigner {
  sign(request: UnsignedRequest): Promise<SignedRequest>
}

/** A request as it arrived. */
export interface ReceivedRequest {
  operation: Operation
  headers: Headers
  body: string
  /** Milliseconds since 1970, as Date.now gives them. */
  now: number
}

export type Verdict =
  /** `signedAt` in seconds since 1970. */
  | { ok: true; appId: string; signedAt: number; signature: string }
  | { ok: false; reason: Reason; detail: string }
  /** Signed or not, a parameter has no canonical text: the partner's parameter error, not a signature error. */
  | { ok: false; reason: 'parameter'; field: string; detail: string }

/** Verifies what arrived. One rule, one answer: no second try with another order, charset or case. */
export interface RequestVerifier {
  verify(request: ReceivedRequest): Verdict
}

export const refuse = (reason: Reason, detail: string): Verdict => ({ ok: false, reason, detail })

export interface TimeWindow {
  readonly past: number
  readonly future: number
}

/** Two-sided: a timestamp ahead of the clock stays valid longer than one should. The bounds themselves are inside. */
export function checkWindow(signedAt: number, now: number, window: TimeWindow): Verdict | undefined {
  const behind = Math.floor(now / 1000) - signedAt
  if (behind > window.past) {
    return refuse(
      'timestamp-expired',
      `timestamp is ${behind} s behind the server, ${window.past} s are allowed`,
    )
  }
  if (-behind > window.future) {
    return refuse(
      'timestamp-future',
      `timestamp is ${-behind} s ahead of the server, ${window.future} s are allowed`,
    )
  }
  return undefined
}
