// Made from the folders of spec/ by `npm run generate`. Do not edit.

import type { Partner } from '../src/partner.ts'
import { partner as awda } from './awda/partner.ts'
import { partner as ppdai } from './ppdai/partner.ts'

export const partners = { awda, ppdai } satisfies Record<string, Partner>

/** The name of a partner: of its folder in spec/. */
export type PartnerName = keyof typeof partners

export const partnerNames = ['awda', 'ppdai'] as const satisfies readonly PartnerName[]
