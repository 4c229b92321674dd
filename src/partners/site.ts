import type { PartnerName } from '../../generated/index.ts'
import { pages as awda } from './awda/pages.ts'
import type { PartnerPages } from './page.ts'
import { pages as ppdai } from './ppdai/pages.ts'

/** What the pages of the documentation say of each partner. */
export const partnerPages: Readonly<Record<PartnerName, PartnerPages>> = { awda, ppdai }
