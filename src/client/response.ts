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

/** A redirect is a response on every runtime (`redirect: 'manual'`); a browser hides its status. */
export const isRedirect = ({ status, type }: Response) =>
  type === 'opaqueredirect' || (status >= 300 && status < 400)

/** What a caller's own `fetch` returned: a Response of any library. */
export const isResponse = (value: Partial<Response> | null | undefined): value is Response =>
  typeof value?.status === 'number' &&
  typeof value.text === 'function' &&
  typeof value.headers?.get === 'function'

/** True for a response of the partner, not yet read. */
export const isUsable = (value: Response): boolean =>
  isResponse(value) && !isRedirect(value) && value.status !== 407 && !value.bodyUsed && !value.body?.locked
