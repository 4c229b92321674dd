import type { KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type PartnerName, partners } from '../../generated/index.ts'
import type { Partner } from '../core/partner.ts'
import { createAwdaVerifier } from '../partners/awda/envelope.ts'
import { createPpdaiVerifier } from '../partners/ppdai/verifier.ts'
import type { RequestVerifier } from '../signing/scheme.ts'
import type { Apps } from './apps.ts'

/** All that tells one partner's gateway from another's. */
export interface Profile extends Partner {
  /** The key that a response to this app is encrypted for. */
  findKey: (apps: Apps, appId: string) => KeyObject | undefined
  createVerifier: (apps: Apps) => RequestVerifier
  /** The bundled contract, for an engine that reads OpenAPI. */
  document: () => Promise<object>
}

export const profiles: Readonly<Record<PartnerName, Profile>> = {
  ppdai: {
    ...partners.ppdai,
    findKey: (apps, appId) => apps.ppdai.get(appId)?.publicKey,
    createVerifier: (apps) => createPpdaiVerifier(apps.ppdai),
    document: () => readDocument('ppdai'),
  },
  awda: {
    ...partners.awda,
    findKey: () => undefined,
    createVerifier: (apps) => createAwdaVerifier(apps.awda),
    document: () => readDocument('awda'),
  },
}

async function readDocument(api: PartnerName): Promise<object> {
  const file = new URL(`../../generated/${api}/openapi.json`, import.meta.url)
  return JSON.parse(await readFile(file, 'utf8')) as object
}
