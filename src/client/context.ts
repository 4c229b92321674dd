// What the steps of a call share.

import type { ClientContract, Operation } from '../core/contract.ts'
import type { RequestSigner } from '../signing/scheme.ts'
import type { Clock } from './clock.ts'
import type { ParsedResponse } from './envelope.ts'
import type { CallEvent } from './events.ts'
import type { Send } from './fetch.ts'
import type { Budget, RetryPolicy } from './retry.ts'
import type { SerializedRequest } from './serialize-request.ts'
import type { Server } from './server.ts'
import type { TokenSource } from './token.ts'

/** One client: its options, checked, and what its calls have learnt. */
export interface CallContext {
  contract: ClientContract
  signer: RequestSigner
  server: Server
  paths: Readonly<Record<string, string>>
  tokens: TokenSource
  send: Send
  now: () => number
  random: () => number
  /** Milliseconds for a whole call, and for each attempt of it. */
  timeout: number
  attemptTimeout: number
  policy: RetryPolicy
  budget: Budget
  clock: Clock
  validate: 'off' | 'warn' | 'throw'
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
  tokens: TokenSource
  send: Send
  /** When its time is up, on the clock of `performance.now`. */
  deadline: number
}

/** A success. */
export interface Answer extends ParsedResponse {
  response: Response
}
