import { readBytes } from '../core/bytes.ts'
import type { Operation } from '../core/contract.ts'
import { explainFailure } from './explain-failure.ts'
import { ownSend, type Send } from './fetch.ts'
import type { Limit } from './limit.ts'
import { isUsable, type RawResponse } from './response.ts'
import { loadLater } from './load-later.ts'

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
    if (!isUsable(response)) {
      const { unusable } = await loadLater()
      throw unusable(operation, response)
    }
    const { text, bytes } = await readText(operation, response, limit)
    const { status, headers } = response
    return {
      status,
      text,
      bytes,
      response,
      date: headers.get('date'),
      retryAfter: headers.get('retry-after'),
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

async function readText(operation: Operation, response: Response, limit: Limit) {
  const most = operation.answer ? maxFileBytes : maxAnswerBytes
  // The body of node-fetch is a stream of Node; some libraries have none.
  const whole =
    typeof response.body?.getReader === 'function'
      ? await readStream(response.body, most, limit)
      : String(await limit.race(response.text()))
  if (whole === undefined || whole.length > most) {
    const { unreadable } = await loadLater()
    throw unreadable(operation, response.status, `the response is longer than ${most} bytes`)
  }
  return typeof whole === 'string'
    ? { text: whole, bytes: undefined }
    : { text: utf8.decode(whole), bytes: whole }
}

/** Undefined, and the rest unread, for more than `most` bytes. */
async function readStream(stream: ReadableStream<Uint8Array>, most: number, limit: Limit) {
  const reader = stream.getReader()
  let bytes: Uint8Array | undefined
  try {
    return (bytes = await limit.race(readBytes(reader, most)))
  } finally {
    if (!bytes) reader.cancel().catch(() => {})
  }
}
