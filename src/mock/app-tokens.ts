import { forEachPartner, type PartnerName, schemes } from '../../generated/index.ts'
import { tokenFields } from './app-fields.ts'
import type { Apps } from './apps.ts'

/** The access tokens of all apps of a partner, by app id. */
export const tokensOf = (apps: Apps, name: PartnerName): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...apps[name]].map(([appId, app]) => {
      const fields = new Map<string, unknown>(Object.entries(app))
      const lists = tokenFields(schemes[name]).map((field) => fields.get(field))
      return [appId, lists.flatMap((list) => (list instanceof Set ? [...list].map(String) : []))]
    }),
  )

/** The same apps, for which every token is valid. */
export const withoutTokens = (apps: Apps) =>
  forEachPartner((name) => {
    const hidden = tokenFields(schemes[name]).map((field) => [field, undefined])
    const all = [...apps[name]].map(
      ([appId, app]) => [appId, { ...app, ...Object.fromEntries(hidden) }] as const,
    )
    return new Map<string, object>(all)
  }) as Apps
