// Made from the folders of spec/ by `npm run generate`. Do not edit.

import type { Behaviour } from '../src/core/behaviour.ts'
import type { Partner } from '../src/core/partner.ts'
import { partner as awda } from './awda/partner.ts'
import { partner as ppdai } from './ppdai/partner.ts'
import type { signature as awdaSignature } from './awda/signature.ts'
import type { signature as ppdaiSignature } from './ppdai/signature.ts'

export const partners = { awda, ppdai } satisfies Record<string, Partner>

/** The name of a partner: of its folder in spec/. */
export type PartnerName = keyof typeof partners

/** What a caller of each partner has, by the name of the client's option. */
export interface PartnerCredentials {
  awda: typeof awdaSignature.credentials
  ppdai: typeof ppdaiSignature.credentials
}

/** A value for each partner. */
export const forEachPartner = <T,>(make: (name: PartnerName) => T): Readonly<Record<PartnerName, T>> => ({
  awda: make('awda'),
  ppdai: make('ppdai'),
})

export const partnerNames = ['awda', 'ppdai'] as const satisfies readonly PartnerName[]

/** What the mock remembers, of those that declare it. */
export const behaviours = {
  awda: () => import('./awda/behaviour.ts'),
  ppdai: () => import('./ppdai/behaviour.ts'),
} satisfies Partial<Record<PartnerName, () => Promise<{ behaviour: Behaviour }>>>

/** @throws Error that names the known partners */
export function findPartner(name: string): PartnerName {
  const found = partnerNames.find((one) => one === name)
  if (found === undefined) throw new Error(`There is no partner ${name}: use ${partnerNames.join(' or ')}.`)
  return found
}
