import type { PartnerName } from '../../../generated/index.ts'
import { type Apps, appsOf } from '../apps.ts'
import { createNotifier, type Notifier } from '../notify.ts'
import type { Reply, Send } from '../notify-reply.ts'
import type { Notification } from './memory.ts'

const noSecret = { status: undefined, acknowledged: false, refused: false, outcome: 'the app has no secret' }

/** Signs a notification like the partner, with the time of this machine, and sends it once. */
export function createDelivery(api: PartnerName, apps: Apps, send: Send = fetch) {
  const notifiers = new Map<string, Notifier>()

  /** For the app whose call made the entity; for what a test made, the first one. */
  function notifierFor(app: string): Notifier | undefined {
    const all = appsOf(apps, api)
    const [first = ''] = all.keys()
    const appId = all.has(app) ? app : first
    const secret = all.get(appId)?.secret
    if (!secret) return undefined
    // The session has its own schedule, and has checked the address.
    const made =
      notifiers.get(appId) ?? createNotifier({ appId, secret, schedule: [0], allowHost: true, fetch: send })
    notifiers.set(appId, made)
    return made
  }

  return async ({ app, event, payload }: Notification, to: string): Promise<Reply> => {
    const order = { to, notification: event, payloads: [JSON.stringify(payload)] }
    const [delivery] = (await notifierFor(app)?.send(order)) ?? []
    return delivery ?? noSecret
  }
}
