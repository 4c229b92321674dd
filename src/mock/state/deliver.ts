import { KeyObject } from 'node:crypto'
import { type PartnerName, schemes } from '../../../generated/index.ts'
import { idOf, signingKeys } from '../../signing/credentials.ts'
import type { Apps } from '../apps.ts'
import type { MessageKeys } from '../message-keys.ts'
import { createNotifier } from '../notify.ts'
import type { Notifier } from '../notify-types.ts'
import type { Mode } from '../notify-order.ts'
import type { NotifyOptions } from '../stateful.ts'
import type { Notification } from './memory.ts'
import type { Sent } from './timeline-types.ts'

const noSecret = { status: undefined, acknowledged: false, refused: false, outcome: 'the app has no secret' }

/** Signs a notification like the partner, with the time of this machine, and sends it as the mode says. */
export function createDelivery(api: PartnerName, apps: Apps, options: NotifyOptions) {
  const notifiers = new Map<string, Notifier>()

  /** For the app whose call made the entity; for what a test made, the first one. */
  function notifierFor(app: string, event: string): Notifier | undefined {
    const all = apps[api]
    const [first = ''] = all.keys()
    const appId = all.has(app) ? app : first
    // No app has what a partner signs with its own key.
    const own = options.credentials?.[api]?.[event]
    const credentials = { [idOf(schemes[api])]: appId, ...sharedOf(all.get(appId) ?? {}), ...own }
    const scheme = schemes[api].events[event]
    if (!scheme || signingKeys(scheme).some(({ name }) => !Object.hasOwn(credentials, name))) return undefined
    const id = `${event} ${appId}`
    // The session has its own schedule, and has checked the address.
    const made =
      notifiers.get(id) ??
      createNotifier({
        partner: api,
        credentials,
        schedule: [0],
        allowHost: true,
        fetch: options.fetch ?? fetch,
      })
    notifiers.set(id, made)
    return made
  }

  return async ({ app, event, payload }: Notification, to: string, mode: Mode): Promise<readonly Sent[]> => {
    const order = { to, notification: event, payloads: [JSON.stringify(payload)], mode }
    return (await notifierFor(app, event)?.send(order)) ?? [noSecret]
  }
}

/** Ids and secrets, which an app shares with its partner. */
const sharedOf = (app: object): MessageKeys =>
  Object.fromEntries(
    Object.entries(app).filter(
      ([, value]) => typeof value === 'string' || (value instanceof KeyObject && value.type === 'secret'),
    ),
  )
