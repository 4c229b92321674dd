import type { Operation } from './contract.ts'
import { unreadable } from './failure.ts'
import type { Limit } from './limit.ts'

const utf8 = new TextDecoder()

// A partner's answer is a page of JSON at most.
const maxAnswerBytes = 2 * 1024 * 1024

/** An answer as it came, and when. */
export interface Heard {
  status: number
  text: string
  date: string | null
  retryAfter: string | null
  /** Milliseconds since 1970, by the own clock. */
  sentAt: number
  receivedAt: number
}

/** Sends one request and reads its answer, both within `limit`, even where the given `fetch` does not look at it. */
export async function exchange(
  operation: Operation,
  request: Request,
  limit: Limit,
  { fetch, now }: { fetch: (request: Request) => Promise<Response>; now: () => number },
): Promise<Heard> {
  const sentAt = now()
  const response = await limit.race(fetch(request))
  const text = await readText(operation, response, limit)
  return {
    status: response.status,
    text,
    date: response.headers.get('date'),
    retryAfter: response.headers.get('retry-after'),
    sentAt,
    receivedAt: readClock(now, sentAt),
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

async function readText(operation: Operation, response: Response, limit: Limit): Promise<string> {
  if (!response.body) return ''
  const reader = response.body.getReader()
  try {
    const bytes = await limit.race(readBytes(reader))
    if (!bytes) {
      throw unreadable(operation, response.status, `the answer is longer than ${maxAnswerBytes} bytes`)
    }
    return utf8.decode(bytes)
  } catch (error) {
    reader.cancel().catch(() => {})
    throw error
  }
}

/** Into one buffer that doubles: an answer that comes byte by byte would cost hundreds of bytes for each. */
async function readBytes(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | undefined> {
  let bytes = new Uint8Array(0)
  let size = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const end = size + next.value.byteLength
    if (end > maxAnswerBytes) return undefined
    if (end > bytes.byteLength) {
      const larger = new Uint8Array(Math.min(Math.max(end, 2 * bytes.byteLength), maxAnswerBytes))
      larger.set(bytes)
      bytes = larger
    }
    bytes.set(next.value, size)
    size = end
  }
  return bytes.subarray(0, size)
}
