import { readBytes } from '../core/bytes.ts'
import type { Operation } from '../core/contract.ts'
import { explainFailure } from './explain-failure.ts'
import { lost } from './failure.ts'
import { describeClass } from '../core/given.ts'
import { ownSend, type Send } from './fetch.ts'
import type { Limit } from './limit.ts'
import type { RawResponse } from './response.ts'

const utf8 = new TextDecoder()

// A partner's response is a page of JSON at most, or a file.
const maxAnswerBytes = 2 * 1024 * 1024
const maxFileBytes = 64 * 1024 * 1024

/** Sends one request and reads its response, both within `limit`, even where the given `fetch` ignores the signal. */
export async function exchange(
  operation: Operation,
  url: string,
  init: RequestInit,
  limit: Limit,
  { send, now }: { send: Send; now: () => number },
): Promise<RawResponse> {
  const sentAt = now()
  let response: Response
  try {
    // Node forwards signed headers, and on 307 and 308 the body, to another origin. Cloudflare Workers reject 'error'.
    response = await limit.race(send(url, { ...init, redirect: 'manual', signal: limit.signal }))
  } catch (error) {
    throw await explainFailure(operation, error, limit.signal, ({ explainSent }) =>
      explainSent(operation, error, limit.signal, send !== ownSend),
    )
  }
  try {
    if (!isResponse(response)) {
      const what = `the given fetch returned ${describeClass(response)}, not a Response`
      throw lost(operation, 'not-a-response', what)
    }
    if (isRedirect(response) || response.status === 407) {
      release(response)
      const { turnedAway } = await import('./failed.ts')
      throw turnedAway(operation, response)
    }
    const { text, bytes } = await readText(operation, response, limit)
    return {
      status: response.status,
      text,
      bytes,
      response,
      date: response.headers.get('date'),
      retryAfter: response.headers.get('retry-after'),
      sentAt,
      receivedAt: readClock(now, sentAt),
    }
  } catch (error) {
    throw await explainFailure(operation, error, limit.signal, ({ explainBroken }) =>
      explainBroken(operation, error, limit.signal),
    )
  }
}

/** The response is here: a clock that fails now must not lose it. */
function readClock(now: () => number, otherwise: number): number {
  try {
    return now()
  } catch {
    return otherwise
  }
}

/** Frees the connection. The body of another library may be no web stream. */
function release({ body }: Response): void {
  const cancelled = async () => body?.cancel?.()
  cancelled().catch(() => {})
}

/** A redirect is a response on every runtime (`redirect: 'manual'`); a browser hides its status. */
export const isRedirect = ({ status, type }: Response) =>
  type === 'opaqueredirect' || (status >= 300 && status < 400)

/** What a caller's own `fetch` returned: a Response of any library. */
const isResponse = (value: unknown): value is Response =>
  typeof value === 'object' &&
  value !== null &&
  'status' in value &&
  typeof value.status === 'number' &&
  'text' in value &&
  typeof value.text === 'function' &&
  'headers' in value &&
  typeof (value.headers as Partial<Headers> | null)?.get === 'function'

async function readText(operation: Operation, response: Response, limit: Limit) {
  const most = operation.answer ? maxFileBytes : maxAnswerBytes
  const tooLong = async () => {
    const { unreadable } = await import('./failed.ts')
    return unreadable(operation, response.status, `the response is longer than ${most} bytes`)
  }
  if (response.bodyUsed || response.body?.locked) {
    const what = 'the given fetch returned a Response that was read already: give it a clone'
    throw lost(operation, 'already-read', what)
  }
  // The body of node-fetch is a stream of Node; some libraries have none.
  if (typeof response.body?.getReader !== 'function') {
    const text = String(await limit.race(response.text()))
    if (text.length > most) throw await tooLong()
    return { text, bytes: undefined }
  }
  const reader = response.body.getReader()
  try {
    const bytes = await limit.race(readBytes(reader, most))
    if (!bytes) throw await tooLong()
    return { text: utf8.decode(bytes), bytes }
  } catch (error) {
    reader.cancel().catch(() => {})
    throw error
  }
}
