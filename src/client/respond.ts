// The HTTP side of a receiver: one outcome, one status.

import { readBytes } from '../core/bytes.ts'
import { isLendspecError } from '../core/base-error.ts'
import { ConfigurationError, SignatureError } from '../core/unsent-error.ts'
import { classOf, tell } from '../core/given.ts'
import { maxNotificationBytes, type Notification, rawBytesNeeded, type Receiver } from './receiver.ts'

export interface RespondOptions {
  /**
   * Receives what your handler, store or options threw, for your log. By default `console.error` gets its class alone: the
   * message may name a person. To log all of it give `console.error`.
   */
  onError?: (error: unknown) => void
}

/** An HTTP response, for servers that have no `Response`. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const retryAfterSeconds = '5'

/** `respond` of a partner: see there. */
export async function respondWith<T, Given extends readonly unknown[]>(
  acknowledgement: string,
  receiver: Pick<Receiver<T, Given>, 'handle'>,
  raw: Uint8Array,
  given: Given,
  handler: (notification: Notification<T>) => unknown,
  { onError = logClass }: RespondOptions = {},
): Promise<Reply> {
  // A SignatureError of the handler or the store is not a rejection: the sender has to retry.
  let isGenuine = false
  try {
    const { status, unmarked } = await receiver.handle(raw, ...given, (notification) => {
      isGenuine = true
      return handler(notification)
    })
    if (unmarked !== undefined) tell(onError, unmarked)
    return status === 'busy'
      ? { ...plain(503), headers: { 'retry-after': retryAfterSeconds } }
      : accepted(acknowledgement)
  } catch (error) {
    if (!isGenuine && error instanceof SignatureError && error.reason === 'refused')
      return plain(raw.byteLength > maxNotificationBytes ? 413 : 403)
    tell(onError, error)
    return plain(500)
  }
}

/** `toFetchHandler` of a partner: see there. */
export function toFetchHandlerWith<T, Given extends readonly unknown[]>(
  acknowledgement: string,
  receiver: Pick<Receiver<T, Given>, 'handle'>,
  givenOf: (request: Request) => Given,
  handler: (notification: Notification<T>) => unknown,
  options?: RespondOptions,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    if (request.bodyUsed || request.body?.locked) {
      const what = 'toFetchHandler: the body was read before. Let no body parser run first.'
      tell(options?.onError ?? logClass, new ConfigurationError(what))
      return new Response(null, { status: 500 })
    }
    const raw = await readNotification(request)
    const { status, headers, body } = raw
      ? await respondWith(acknowledgement, receiver, raw, givenOf(request), handler, options)
      : plain(400)
    return new Response(body || null, { status, headers })
  }
}

/** Undefined when the body breaks off. */
async function readNotification({ body }: Request): Promise<Uint8Array | undefined> {
  if (!body) return new Uint8Array()
  const reader = body.getReader()
  try {
    // A placeholder: a body that is too large is refused by its length alone.
    return (await readBytes(reader, maxNotificationBytes)) ?? new Uint8Array(maxNotificationBytes + 1)
  } catch {
    return undefined
  } finally {
    reader.cancel().catch(() => {})
  }
}

const plain = (status: number): Reply => ({ status, headers: {}, body: '' })

const accepted = (body: string): Reply => ({
  status: 200,
  headers: body === '' ? {} : { 'content-type': 'application/json' },
  body,
})

/** Our errors hold nothing of a notification. */
function logClass(error: unknown): void {
  const isOurs =
    isLendspecError(error) || (error instanceof TypeError && error.message.startsWith(rawBytesNeeded))
  const what = isOurs
    ? error.message
    : `handling a notification threw a ${classOf(error)}; give onError to read it`
  console.error(`lendspec: ${what}`)
}
