/** The status and text of a response, and when it was received. */
export interface RawResponse {
  status: number
  text: string
  /** As received; undefined where the body is not a stream. */
  bytes: Uint8Array | undefined
  response: Response
  date: string | null
  retryAfter: string | null
  /** Milliseconds since 1970, by the own clock. */
  sentAt: number
  receivedAt: number
}

export type Json = Readonly<Record<string, unknown>>

/** JSON text of a response, out of the list that some partners wrap it in, and what it says. */
export interface ParsedResponse {
  text: string
  /** An object, unless the contract has no envelope. */
  value: unknown
}
