// What the steps of a call share.

import type { CallRules, Operation } from '../core/contract.ts'
import type { RequestSigner } from '../signing/scheme.ts'
import type { ParsedResponse, RawResponse } from './response.ts'
import type { Clock } from './clock.ts'
import type { CallEvent } from './events.ts'
import type { Send } from './fetch.ts'
import type { Budget } from './budget.ts'
import type { RateLimiter } from './rate-limiter.ts'
import type { CheckResponse } from './signed-response.ts'
import type { SerializedRequest } from './serialize-request.ts'
import type { Server } from './server.ts'
import type { TokenSource } from './token.ts'

/** One client: its options, checked, and what its calls have learnt. */
export interface CallContext {
  contract: CallRules
  signer: RequestSigner
  server: Server
  paths: Readonly<Record<string, string>>
  /** Undefined for a partner without access tokens. */
  tokens: TokenSource | undefined
  send: Send
  /** Undefined for a partner that does not sign responses. */
  checkResponse: CheckResponse | undefined
  now: () => number
  random: () => number
  /** Milliseconds for a whole call, and for each attempt of it. */
  timeout: number
  attemptTimeout: number
  /** Of one call at most, the first included. */
  attempts: number
  budget: Budget
  clock: Clock
  /** Milliseconds that the clock is corrected by at most. */
  maxCorrection: number
  validate: 'off' | 'warn' | 'throw'
  limiter: RateLimiter | undefined
  onEvent: (event: CallEvent) => void
}

/** One call, with all its attempts. */
export interface PendingCall {
  operation: Operation
  url: string
  request: SerializedRequest
  /** The caller's: they are sent, and never in place of what the client sets or signs. */
  headers: Headers | undefined
  /** What else `fetch` gets. */
  init: RequestInit
  signal: AbortSignal | null | undefined
  /** Undefined for a partner without access tokens. */
  tokens: TokenSource | undefined
  send: Send
  /** When its time is up, on the clock of `performance.now`. */
  deadline: number
}

/** A success. */
export interface Answer extends ParsedResponse {
  response: Response
}

/** How far a call has come. */
export interface Progress {
  /** Counts from 1. */
  attempt: number
  /** Attempts that were rejected for their timestamp and corrected the clock. */
  corrections: number
  /** The access token that replaces a rejected one. */
  renewed: Promise<string> | undefined
}

export interface FailedAttempt {
  failure: unknown
  received: RawResponse | undefined
  /** The access token it was sent with. */
  token: string | undefined
}
