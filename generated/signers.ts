// Made from the folders of spec/ by `npm run generate`. Do not edit.

import { choose } from '../src/core/project.ts'
import type { RequestSigner } from '../src/signing/scheme.ts'
import type { PartnerName } from './index.ts'
import { createAwdaSigner } from './awda/signer.ts'
import { createPpdaiSigner } from './ppdai/signer.ts'

interface Signers {
  /** @param options by the names of the credentials */
  create(options: object): RequestSigner
}

/** What signs for each partner. */
export const signers: Readonly<Record<PartnerName, Signers>> = /* @__PURE__ */ choose('signers', {
  awda: { create: createAwdaSigner },
  ppdai: { create: createPpdaiSigner },
})
