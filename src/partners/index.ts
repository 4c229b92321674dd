import type { PartnerName } from '../../generated/index.ts'
import { code as awda } from './awda/index.ts'
import type { PartnerCode } from './code.ts'
import { code as ppdai } from './ppdai/index.ts'

/** Code of each partner, for programs that serve all of them. A partner that is missing here does not compile. */
export const partnerCode: { readonly [Name in PartnerName]: PartnerCode<Name> } = { awda, ppdai }
