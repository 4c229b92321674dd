import type { ReceivedHeaders } from '../signing/scheme.ts'
import type { BodyProblem } from './body.ts'
import type { Soon } from './soon.ts'

// Requests and responses apart from any wire: fetch-adapter.ts and node-adapter.ts put them on one.

export interface PlainRequest {
  readonly method: string
  /** Where no header has it. */
  readonly host?: string
  /** With its query. */
  readonly path: string
  readonly headers: PlainHeaders
  readonly body: Uint8Array | BodyProblem
}

/** Values by name in lower case. */
export type PlainHeaders = Readonly<Record<string, string>>

export interface PlainResponse {
  readonly status: number
  readonly headers: PlainHeaders
  readonly body: string | ReadableStream<Uint8Array> | null
  /** Where the connection is cut: before the response, or in the middle of its text. */
  readonly cut?: 'before' | 'middle' | undefined
}

/**
 * Responds at once, unless it has to wait.
 * @param signal aborts when the caller gives up
 */
export type PlainHandler = (request: PlainRequest, signal: () => AbortSignal) => Soon<PlainResponse>

/** What can be put on a port. */
export interface PlainServer {
  readonly plain: PlainHandler
  readonly maxBodyBytes: number
  /** Records a request that did not get as far as `plain`, with what could be read of it. */
  readonly unread?: ((status: number, problem: string, request?: Unread) => void) | undefined
}

export type Unread = Pick<PlainRequest, 'method' | 'path' | 'headers'>

/** Plain headers as a verifier reads them: by name in any case. */
export class HeaderView implements ReceivedHeaders {
  readonly all: PlainHeaders

  constructor(all: PlainHeaders) {
    this.all = all
  }

  get(name: string): string | null {
    const key = name.toLowerCase()
    return Object.hasOwn(this.all, key) ? (this.all[key] ?? null) : null
  }

  keys() {
    return Object.keys(this.all).values()
  }
}
