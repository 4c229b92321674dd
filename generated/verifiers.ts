// Made from the folders of spec/ by `npm run generate`. Do not edit.

import { choose } from '../src/core/project.ts'
import type { RequestVerifier } from '../src/signing/scheme.ts'
import type { PartnerName } from './index.ts'
import { type App as AwdaApp, createVerifier as createAwdaVerifier } from './awda/verify.ts'
import { type App as PpdaiApp, createVerifier as createPpdaiVerifier } from './ppdai/verify.ts'

/** What each partner knows of an app, and what it calls the id of one. */
export interface PartnerApps {
  awda: { id: 'appId'; app: AwdaApp }
  ppdai: { id: 'appId'; app: PpdaiApp }
}

/** What verifies the calls of some apps, by the id of each. */
export const verifiers: {
  readonly [Name in PartnerName]: (apps: ReadonlyMap<string, PartnerApps[Name]['app']>) => RequestVerifier
} = /* @__PURE__ */ choose('verifiers', {
  awda: (apps) => createAwdaVerifier(apps),
  ppdai: (apps) => createPpdaiVerifier(apps),
})
