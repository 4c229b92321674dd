import type { KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { forEachPartner, type PartnerName, partners, schemes } from '../../generated/index.ts'
import { verifiers } from '../../generated/verifiers.ts'
import type { Partner } from '../core/partner.ts'
import { generatedFile } from '../core/project.ts'
import type { Declaration } from '../signing/grammar.ts'
import type { RequestVerifier } from '../signing/scheme.ts'
import { type Apps, keyFinder } from './apps.ts'

/** Everything that differs between the gateways of partners. */
export interface Profile extends Partner {
  readonly name: PartnerName
  readonly scheme: Declaration
  /** The key that a response to this app is encrypted for. */
  findKey: (apps: Apps, appId: string) => KeyObject | undefined
  createVerifier: (apps: Apps) => RequestVerifier
  /** The bundled contract, for an engine that reads OpenAPI. */
  document: () => Promise<object>
}

export const profiles: Readonly<Record<PartnerName, Profile>> = forEachPartner(profileOf)

function profileOf<Name extends PartnerName>(name: Name): Profile {
  return {
    ...partners[name],
    name,
    scheme: schemes[name],
    findKey: keyFinder(name),
    createVerifier: (apps) => verifiers[name](apps[name]),
    document: () => readDocument(name),
  }
}

async function readDocument(api: PartnerName): Promise<object> {
  return JSON.parse(await readFile(generatedFile(`${api}/openapi.json`), 'utf8')) as object
}
