import type { PartnerName } from '../../generated/index.ts'
import type { Grade } from '../core/contract.ts'
import type { Diagnosis } from '../doctor/index.ts'

/**
 * One request and its response, for observers of the gateway (`GatewayOptions.onExchange`). Bodies and headers are
 * unchanged, with signatures, tokens and personal data: redact one before showing or keeping it.
 */
export interface Exchange {
  /** Counts from 1, one for each request of this gateway. */
  id: number
  /** When the response was ready, in milliseconds since 1970 by the gateway's clock. */
  at: number
  /** The empty text where the path names none. */
  api: PartnerName | ''
  /** Operation id; the empty text where the path names none. */
  operation: string
  /** The name of the example, the reason of a refusal, or what was wrong with the call. */
  verdict: string
  /** True where the partner would have accepted the request and returned success. */
  ok: boolean
  evidence: Grade
  durationMs: number
  /** Header names are in lower case. The body is empty where it was not readable as text. */
  request: { method: string; path: string; headers: Record<string, string>; body: string }
  /** The intended response, before a fault asked for by `Prefer` damaged it. */
  answer: { status: number; headers: Record<string, string>; body: string }
  /** Why a signature, a timestamp or an app was refused. */
  diagnosis?: Diagnosis
}
