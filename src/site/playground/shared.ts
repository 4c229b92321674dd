import type { PartnerName } from '../../../generated/index.ts'
import type { Operation } from '../../core/contract.ts'
import type { PartnerPlayground } from '../../partners/playground-model.ts'
import type { Hashes, RsaPublicKey } from '../../doctor/index.ts'

/** What one API's inputs say. */
export interface Caller {
  readonly appId: string
  readonly timestamp: string
  /** The private key as it was pasted, or the secret. */
  readonly key: string
}

/** What the diagnosis, which is loaded when it is first wanted, gets from the page. */
export interface Shared {
  readonly api: () => PartnerName
  readonly operation: () => Operation
  readonly partners: Readonly<Record<PartnerName, PartnerPlayground>>
  readonly body: () => string
  readonly caller: (api: PartnerName) => Caller
  readonly hashes: Hashes
  readonly readPublicKey: (pasted: string) => RsaPublicKey | undefined
  /** Calls back whenever an input changed. */
  readonly listen: (changed: () => void) => void
}

declare global {
  interface Window {
    lendspecWhy?: (shared: Shared) => void
  }
}
