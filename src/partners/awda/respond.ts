import { respondWith, type Reply, type RespondOptions, toFetchHandlerWith } from '../../client/respond.ts'
import type { Notification, Receiver } from '../../client/receiver.ts'
import { acknowledgement } from './webhook.ts'

/**
 * Handles a notification and returns the response. 200 with the acknowledgement: handled, now or before. 403: refused.
 * 413: too large. 500: your handler, the store or an option failed. 503: another delivery is being handled. After 500 and
 * 503 the sender should retry. Never rejects.
 */
export function respond<T>(
  receiver: Pick<Receiver<T>, 'handle'>,
  raw: Uint8Array,
  handler: (notification: Notification<T>) => unknown,
  options?: RespondOptions,
): Promise<Reply> {
  return respondWith(acknowledgement, receiver, raw, handler, options)
}

/**
 * Makes a handler for servers with `Request` and `Response`: Hono, Next.js, Bun, Deno, Workers. Responds like `respond`,
 * with 405 to any method but POST, and with 400 when the body breaks off.
 */
export function toFetchHandler<T>(
  receiver: Pick<Receiver<T>, 'handle'>,
  handler: (notification: Notification<T>) => unknown,
  options?: RespondOptions,
): (request: Request) => Promise<Response> {
  return toFetchHandlerWith(acknowledgement, receiver, handler, options)
}
