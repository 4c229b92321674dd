import type { KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import {
  forEachPartner,
  type PartnerName as ApiName,
  partnerNames as apiNames,
  partners,
} from '../../generated/index.ts'
import type { Partner } from '../core/partner.ts'
import { partnerCode } from '../partners/index.ts'
import type { RequestVerifier } from '../signing/scheme.ts'
import { type Apps, findApp } from './apps.ts'

export { type ApiName, apiNames }

/** All that tells one partner's gateway from another's. */
export interface Profile extends Partner {
  readonly name: ApiName
  /** The key that a response to this app is encrypted for. */
  findKey: (apps: Apps, appId: string) => KeyObject | undefined
  createVerifier: (apps: Apps) => RequestVerifier
  /** The bundled contract, for an engine that reads OpenAPI. */
  document: () => Promise<object>
}

export const profiles: Readonly<Record<ApiName, Profile>> = forEachPartner(profileOf)

function profileOf<Name extends ApiName>(name: Name): Profile {
  return {
    ...partners[name],
    name,
    findKey: (apps, appId) => findApp(apps, name, appId)?.publicKey,
    createVerifier: (apps) => partnerCode[name].createVerifier(apps[name]),
    document: () => readDocument(name),
  }
}

async function readDocument(api: ApiName): Promise<object> {
  const file = new URL(`../../generated/${api}/openapi.json`, import.meta.url)
  return JSON.parse(await readFile(file, 'utf8')) as object
}
