// Made from spec/awda by `npm run generate`. Do not edit.

import { serialize } from '../../src/client/serialize.ts'
import { createSecretSource } from '../../src/crypto/secret.ts'
import type { LoanStatusChangedNotification } from './types.ts'
import { createSigner, type SignerOptions } from './sign-loanStatusChanged.ts'

export type { HandledState, HandledStore } from '../../src/client/handled-store.ts'
export { handledStoreChecks, type StoreCheck, type StoreCheckOptions } from '../../src/client/store-checks.ts'

export interface SignNotificationOptions extends SignerOptions {
  /** Milliseconds since 1970. Default: now. */
  now?: number
}

/**
 * Returns the bytes that the partner would post, to test the route of a receiver.
 *
 *     const body = await signNotification(notification, { appId, secret })
 *     const response = await route(new Request(url, { method: 'POST', body }))
 *
 * @throws ConfigurationError for an unusable option
 */
export async function signNotification(
  notification: LoanStatusChangedNotification,
  { now = Date.now(), ...options }: SignNotificationOptions,
): Promise<Uint8Array> {
  const { body } = await createSigner({
    ...options,
    secret: createSecretSource('secret', options.secret),
  }).sign({
    body: serialize(notification),
    timestamp: Math.floor(now / 1000),
  })
  return new TextEncoder().encode(body)
}
