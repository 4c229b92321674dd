import type { Operation } from './contract.ts'
import { ContractError } from './errors.ts'

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

/** Sends one request and reads its answer, both under `signal`, even where the given `fetch` does not look at it. */
export async function exchange(
  operation: Operation,
  request: Request,
  signal: AbortSignal,
  { fetch, now }: { fetch: (request: Request) => Promise<Response>; now: () => number },
): Promise<Heard> {
  const sentAt = now()
  const response = await orAborted(fetch(request), signal)
  const text = await readText(operation, response, signal)
  return {
    status: response.status,
    text,
    date: response.headers.get('date'),
    retryAfter: response.headers.get('retry-after'),
    sentAt,
    receivedAt: now(),
  }
}

async function readText(operation: Operation, response: Response, signal: AbortSignal): Promise<string> {
  if (!response.body) return ''
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (
      let next = await orAborted(reader.read(), signal);
      !next.done;
      next = await orAborted(reader.read(), signal)
    ) {
      size += next.value.byteLength
      if (size > maxAnswerBytes) {
        throw new ContractError(
          operation,
          `the answer is longer than ${maxAnswerBytes} bytes`,
          [],
          response.status,
        )
      }
      chunks.push(next.value)
    }
  } catch (error) {
    reader.cancel().catch(() => {})
    throw error
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

/** Resolves with the work, or rejects the moment the signal is aborted. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

/** Waits, unless the signal is aborted meanwhile: then the timer is gone too. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wake = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  return orAborted(wake, signal).finally(() => clearTimeout(timer))
}
