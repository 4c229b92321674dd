import type { PartnerName } from '../../generated/index.ts'
import type { PartnerDoctor } from '../doctor/partner.ts'
import { doctor as awda } from './awda/doctor/index.ts'
import { doctor as ppdai } from './ppdai/doctor/index.ts'

/** The doctor of each partner; a page loads them without the rest of `partnerCode`. */
export const doctors: Readonly<Record<PartnerName, PartnerDoctor>> = { awda, ppdai }
