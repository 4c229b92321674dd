/** What happened to a call. Contains no parameter, response or header. */
export type CallEvent =
  | {
      type: 'attempt'
      operationId: string
      /** Counts from 1. */
      attempt: number
      durationMs: number
      /** `ok`, or the name of the error. */
      outcome: string
      status?: number
      /** The partner's code, for a rejection. */
      code?: string | number
    }
  /** The response is not what the contract says; pointers and keywords. */
  | { type: 'drift'; operationId: string; problems: readonly string[] }
  /** The client corrected its clock after a partner refused a timestamp: the partner's is ahead by `offsetMs`. */
  | { type: 'clock'; offsetMs: number }
  /** The key has 1024 bits, as old ones of a partner may: they are weak today. */
  | { type: 'warning'; reason: 'weak-key'; bits: number }
