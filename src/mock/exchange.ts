import type { PartnerName } from '../../generated/index.ts'
import type { Grade } from '../core/contract.ts'
import type { Diagnosis } from '../doctor/index.ts'

/**
 * One request and its answer, for whoever watches the gateway (`GatewayOptions.onExchange`). Bodies and headers are as
 * they came, signatures, tokens and personal data included: who shows or keeps one redacts it.
 */
export interface Exchange {
  /** Counts from 1, one for each request of this gateway. */
  id: number
  /** When the answer was ready, in milliseconds since 1970 by the gateway's clock. */
  at: number
  /** The empty text where the path names none. */
  api: PartnerName | ''
  /** Operation id; the empty text where the path names none. */
  operation: string
  /** The name of the example, the reason of a refusal, or what was wrong with the call. */
  verdict: string
  /** True where the partner would have taken the request and answered success. */
  ok: boolean
  evidence: Grade
  durationMs: number
  /** Header names are in lower case. The body is empty where it was not readable as text. */
  request: { method: string; path: string; headers: Record<string, string>; body: string }
  /** As it was meant, before a fault asked for by `Prefer` spoilt it. */
  answer: { status: number; headers: Record<string, string>; body: string }
  /** Why a signature, a timestamp or an app was refused. */
  diagnosis?: Diagnosis
}
