import type { PartnerName } from '../../generated/index.ts'
import { playground as awda } from './awda/playground.ts'
import type { PartnerPlayground } from './playground-model.ts'
import { playground as ppdai } from './ppdai/playground.ts'

/** For pages: no file behind this table needs Node. */
export const playgrounds: Readonly<Record<PartnerName, PartnerPlayground>> = { awda, ppdai }
