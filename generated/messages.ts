// Made from the folders of spec/ by `npm run generate`. Do not edit.

import { choose } from '../src/core/project.ts'
import type { RequestSigner } from '../src/signing/scheme.ts'
import type { PartnerName } from './index.ts'
import { createSigner as awdaLoanStatusChanged } from './awda/sign-loanStatusChanged.ts'

export interface MessageSigner {
  /** @param options by the names of the credentials */
  create(options: object): RequestSigner
}

export interface MessageSigners {
  readonly response?: MessageSigner
  /** By the name of the notification. */
  readonly events: Readonly<Record<string, MessageSigner>>
}

/** What signs the responses and notifications of each partner. */
export const messages: Readonly<Record<PartnerName, MessageSigners>> = /* @__PURE__ */ choose('messages', {
  awda: { events: { loanStatusChanged: { create: awdaLoanStatusChanged } } },
  ppdai: { events: {} },
})
