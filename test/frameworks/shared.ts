// What every recipe imports: the receiver of one app, and a handler that counts.

import { randomBytes } from 'node:crypto'
import { createAwdaReceiver, type Notification } from '../../src/index.ts'

export const app = { appId: 'frameworks', secret: randomBytes(16).toString('hex') }
export const receiver = createAwdaReceiver(app)

/** How often each loan was handled. */
export const handled = new Map<string, number>()
/** Loans whose handler fails at its next call. */
export const failing = new Set<string>()

export async function onNotification({ body: { loanNumber = '' } }: Notification<{ loanNumber?: string }>) {
  if (failing.delete(loanNumber)) throw new Error('the handler fails, as the mode wants it')
  handled.set(loanNumber, (handled.get(loanNumber) ?? 0) + 1)
}
