// Made from the folders of spec/ by `npm run generate`. Do not edit.

import { choose } from '../src/core/project.ts'
import type { PartnerName } from './index.ts'
import { createAwdaClient } from './awda/client.ts'
import { createPpdaiClient } from './ppdai/client.ts'

interface Clients {
  /** @param options by the names of the client's options */
  create(options: object): object
}

/** A client of each partner, for programs that serve all of them. */
export const clients: Readonly<Record<PartnerName, Clients>> = /* @__PURE__ */ choose('clients', {
  awda: { create: createAwdaClient },
  ppdai: { create: createPpdaiClient },
})
