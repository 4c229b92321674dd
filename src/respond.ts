// The HTTP side of a receiver: one outcome, one status.

import { readBytes } from './bytes.ts'
import { ConfigurationError, isLendspecError, SignatureError } from './errors.ts'
import { classOf, tell } from './given.ts'
import {
  acknowledgement,
  maxNotificationBytes,
  type Notification,
  rawBytesWanted,
  type Receiver,
} from './webhook.ts'

export interface RespondOptions {
  /**
   * Receives what the handler or the store threw, for your log. By default `console.error` gets its class alone: what it
   * says may name a person. To log all of it give `console.error`.
   */
  onError?: (error: unknown) => void
}

/** An HTTP response, for servers that have no `Response`. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

// The sender waits that many seconds while another delivery of the same event is handled.
const retryAfter = '5'

/**
 * Handles a notification and gives the response to it: 200 and the acknowledgement for one that was handled, now or
 * before; 403 for a refusal, 413 where it is too large; 500 where the handler failed, and 503 while it runs for another
 * delivery, so that the sender retries. It never rejects.
 */
export async function respond<T>(
  receiver: Pick<Receiver<T>, 'handle'>,
  raw: Uint8Array,
  handler: (notification: Notification<T>) => unknown,
  { onError = logClass }: RespondOptions = {},
): Promise<Reply> {
  // A handler may throw a SignatureError too, and then the notification is not refused.
  let isGenuine = false
  try {
    const { status, unmarked } = await receiver.handle(raw, (notification) => {
      isGenuine = true
      return handler(notification)
    })
    if (unmarked !== undefined) tell(onError, unmarked)
    return status === 'busy' ? { ...plain(503), headers: { 'retry-after': retryAfter } } : acknowledged
  } catch (error) {
    if (!isGenuine && error instanceof SignatureError)
      return plain(raw.byteLength > maxNotificationBytes ? 413 : 403)
    tell(onError, error)
    return plain(500)
  }
}

/**
 * A ready handler for servers with `Request` and `Response`: Hono, Next.js, Bun, Deno, Workers. Responds as `respond`
 * does, and with 405 to any method but POST.
 */
export function toFetchHandler<T>(
  receiver: Pick<Receiver<T>, 'handle'>,
  handler: (notification: Notification<T>) => unknown,
  options?: RespondOptions,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    if (request.bodyUsed) {
      const what = 'toFetchHandler: the body was read before. Give the request to nothing else that reads it.'
      tell(options?.onError ?? logClass, new ConfigurationError(what))
      return new Response(null, { status: 500 })
    }
    const raw = await readBody(request)
    const { status, headers, body } = raw ? await respond(receiver, raw, handler, options) : plain(400)
    return new Response(body || null, { status, headers })
  }
}

/** Undefined where the sender went away. */
async function readBody({ body }: Request): Promise<Uint8Array | undefined> {
  if (!body) return new Uint8Array()
  const reader = body.getReader()
  try {
    // More than is read is refused by its length alone, whatever it holds.
    return (await readBytes(reader, maxNotificationBytes)) ?? new Uint8Array(maxNotificationBytes + 1)
  } catch {
    return undefined
  } finally {
    reader.cancel().catch(() => {})
  }
}

const plain = (status: number): Reply => ({ status, headers: {}, body: '' })

const acknowledged: Reply = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: acknowledgement,
}

/** Errors of ours hold nothing of a notification. */
function logClass(error: unknown): void {
  const isOurs = isLendspecError(error) || (error instanceof TypeError && error.message === rawBytesWanted)
  const what = isOurs
    ? error.message
    : `handling a notification threw a ${classOf(error)}; give onError to read it`
  console.error(`lendspec: ${what}`)
}
