import { KeyObject } from 'node:crypto'
import { type PartnerName, schemes } from '../../../generated/index.ts'
import { idOf, signingKeys } from '../../signing/credentials.ts'
import type { Apps } from '../apps.ts'
import type { MessageKeys } from '../message-keys.ts'
import { createNotifier, type Notifier } from '../notify.ts'
import type { Reply, Send } from '../notify-reply.ts'
import type { Notification } from './memory.ts'

const noSecret = { status: undefined, acknowledged: false, refused: false, outcome: 'the app has no secret' }

/** Signs a notification like the partner, with the time of this machine, and sends it once. */
export function createDelivery(api: PartnerName, apps: Apps, send: Send = fetch) {
  const notifiers = new Map<string, Notifier>()

  /** For the app whose call made the entity; for what a test made, the first one. */
  function notifierFor(app: string, event: string): Notifier | undefined {
    const all = apps[api]
    const [first = ''] = all.keys()
    const appId = all.has(app) ? app : first
    const credentials = { [idOf(schemes[api])]: appId, ...sharedOf(all.get(appId) ?? {}) }
    const scheme = schemes[api].events[event]
    // No app has the key that a partner signs with.
    if (!scheme || signingKeys(scheme).some(({ name }) => !Object.hasOwn(credentials, name))) return undefined
    // The session has its own schedule, and has checked the address.
    const made =
      notifiers.get(appId) ??
      createNotifier({ partner: api, credentials, schedule: [0], allowHost: true, fetch: send })
    notifiers.set(appId, made)
    return made
  }

  return async ({ app, event, payload }: Notification, to: string): Promise<Reply> => {
    const order = { to, notification: event, payloads: [JSON.stringify(payload)] }
    const [delivery] = (await notifierFor(app, event)?.send(order)) ?? []
    return delivery ?? noSecret
  }
}

/** Ids and secrets, which an app shares with its partner. */
const sharedOf = (app: object): MessageKeys =>
  Object.fromEntries(
    Object.entries(app).filter(
      ([, value]) => typeof value === 'string' || (value instanceof KeyObject && value.type === 'secret'),
    ),
  )
