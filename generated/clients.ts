// Made from the folders of spec/ by `npm run generate`. Do not edit.

import { choose } from '../src/core/project.ts'
import type { TokenStore, TokenStoreOptions } from '../src/client/tokens.ts'
import type { CheckResponse } from '../src/client/signed-response.ts'
import type { PartnerName } from './index.ts'
import { createAwdaClient } from './awda/client.ts'
import { createPpdaiClient, type PpdaiClient } from './ppdai/client.ts'
import { createPpdaiTokenStore } from './ppdai/tokens.ts'

interface Clients {
  /** @param options by the names of the client's options */
  create(options: object): object
  /** Of a partner that has access tokens. */
  createTokens?(options: TokenStoreOptions<object>): TokenStore<object>
  /** Of a partner that signs responses: verifies them, with the client's option `response`. */
  checkResponses?(options: object): CheckResponse
}

/** A client of each partner, for programs that serve all of them. */
export const clients: Readonly<Record<PartnerName, Clients>> = /* @__PURE__ */ choose('clients', {
  awda: { create: createAwdaClient },
  ppdai: {
    create: createPpdaiClient,
    createTokens: (options) => createPpdaiTokenStore({ ...options, client: options.client as PpdaiClient }),
  },
})
