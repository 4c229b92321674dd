// For your own tests: what AWDA would send, and what a store has to do. How AWDA signs is assumed (grade inferred), as in
// webhook.ts.

import { operations } from '../generated/awda/operations.ts'
import type { LoanStatusChangedNotification } from '../generated/awda/types.ts'
import { serialize } from './serialize.ts'
import { type AwdaSignerOptions, createAwdaSigner } from './signing/awda-envelope.ts'

export type { HandledState, HandledStore } from './handled-store.ts'
export { handledStoreChecks, type StoreCheck, type StoreCheckOptions } from './store-checks.ts'

export interface SignNotificationOptions extends AwdaSignerOptions {
  /** Milliseconds since 1970; default the present. */
  now?: number
}

/**
 * The bytes that AWDA would post to a receiver, for a test of its route.
 *
 *     const body = await signNotification({ loanNumber: '1', state: 'DISBURSED' }, { appId, secret })
 *     const response = await route(new Request(url, { method: 'POST', body }))
 *
 * @throws ConfigurationError for an unusable app id or secret
 */
export async function signNotification(
  notification: LoanStatusChangedNotification,
  { now = Date.now(), ...options }: SignNotificationOptions,
): Promise<Uint8Array> {
  const { body } = await createAwdaSigner(options).sign({
    // Which operation it is plays no part in AWDA's rule.
    operation: operations.getLoan,
    body: serialize(notification),
    timestamp: Math.floor(now / 1000),
  })
  return new TextEncoder().encode(body)
}
