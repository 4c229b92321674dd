import { type PartnerName, partners } from '../../../generated/index.ts'
import { partnerCode } from '../../partners/index.ts'
import { type Apps, appsOf } from '../apps.ts'
import { deliver, type Reply, type Send } from '../notify-reply.ts'
import type { Notification } from './memory.ts'

/** Signs a notification like the partner, with the time of this machine, and sends it once. */
export function createDelivery(api: PartnerName, apps: Apps, send: Send = fetch) {
  return async ({ app, payload }: Notification, to: string): Promise<Reply> => {
    const all = appsOf(apps, api)
    const [first] = all.keys()
    const appId = all.has(app) ? app : (first ?? '')
    const secret = all.get(appId)?.secret
    if (!secret)
      return { status: undefined, acknowledged: false, refused: false, outcome: 'the app has no secret' }
    const credential = secret.export().toString('utf8')
    const signer = partnerCode[api].createSigner({ appId, credential })
    // A signer wants one. The rule that signs a notification does not cover it.
    const operation = Object.values(partners[api].contract.operations)[0]!
    const { body } = await signer.sign({
      operation,
      body: JSON.stringify(payload),
      timestamp: Math.floor(Date.now() / 1000),
    })
    return deliver(to, body, send)
  }
}
