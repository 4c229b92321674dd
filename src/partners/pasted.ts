import type { PartnerName } from '../../generated/index.ts'
import { paste as awda } from './awda/pasted.ts'
import type { PartnerPaste } from './playground-model.ts'
import { paste as ppdai } from './ppdai/pasted.ts'

/** How each partner's requests are read from a paste. */
export const pastes: Readonly<Record<PartnerName, PartnerPaste>> = { awda, ppdai }
