// Made from spec/awda by `npm run generate`. Do not edit.

import { createReceiver, type ReceiverOptions } from '../../src/client/create-receiver.ts'
import type { Notification, Receiver } from '../../src/client/receiver.ts'
import { type Reply, respondWith, type RespondOptions, toFetchHandlerWith } from '../../src/client/respond.ts'
import { finderOf, type SecretSource, verifyWith } from '../../src/client/sender.ts'
import { loadSecret } from '../../src/crypto/secret.ts'
import { requireText } from '../../src/signing/keys.ts'
import type { LoanStatusChangedNotification } from './types.ts'
import { createVerifier } from './verify-loanStatusChanged.ts'
import { webhooks } from './webhooks.ts'

export interface AwdaReceiverOptions extends ReceiverOptions<LoanStatusChangedNotification> {
  /** The appId AWDA issued. */
  appId: string
  /** The shared secret. During a rotation, give a list. A function is called for every message. */
  secret: SecretSource
  /** Default `keep`. */
  blanks?: 'keep' | 'strip' | undefined
}

/** The text that acknowledges a notification. */
export const acknowledgement: string = webhooks.loanStatusChanged.acknowledgement

/**
 * Receives notifications of AWDA: a loan has changed. That they are signed as requests are is inferred.
 *
 *     const receiver = createAwdaReceiver({ appId, secret })
 *     const { status } = await receiver.handle(rawBytes, async ({ body }) => { … })
 *
 * @throws ConfigurationError for an unusable option, and where there is no `node:crypto`
 */
export function createAwdaReceiver(options: AwdaReceiverOptions): Receiver<LoanStatusChangedNotification> {
  requireText('appId', options.appId, 'the appId AWDA issued')
  return createReceiver(
    {
      name: 'loanStatusChanged',
      sender: 'AWDA',
      eventKey: webhooks.loanStatusChanged.eventKey,
      field: 'body',
      given: 'nothing',
      validate: async () => (await import('./validators.js')).loanStatusChangedNotification,
    },
    verifyWith({ secret: finderOf('secret', options.secret, loadSecret) }, (found) =>
      createVerifier(new Map([[options.appId, found]]), options.blanks),
    ),
    options.appId,
    options,
  )
}

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
  return respondWith(acknowledgement, receiver, raw, [], handler, options)
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
  return toFetchHandlerWith(acknowledgement, receiver, () => [], handler, options)
}
