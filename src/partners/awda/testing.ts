// For your own tests: notifications as AWDA would send them, and checks for a store. How AWDA signs is assumed (grade
// inferred), as in webhook.ts.

import { operations } from '../../../generated/awda/operations.ts'
import { type AwdaSignerOptions, createAwdaSigner } from '../../../generated/awda/signer.ts'
import type { LoanStatusChangedNotification } from '../../../generated/awda/types.ts'
import { serialize } from '../../client/serialize.ts'

export type { HandledState, HandledStore } from '../../client/handled-store.ts'
export { handledStoreChecks, type StoreCheck, type StoreCheckOptions } from '../../client/store-checks.ts'

export interface SignNotificationOptions extends AwdaSignerOptions {
  /** Milliseconds since 1970. Default: now. */
  now?: number
}

/**
 * Returns the bytes that AWDA would post, to test the route of a receiver.
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
    // AWDA's rule does not sign the operation.
    operation: operations.getLoan,
    body: serialize(notification),
    timestamp: Math.floor(now / 1000),
  })
  return new TextEncoder().encode(body)
}
