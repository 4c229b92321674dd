import type { PartnerName } from '../../../generated/index.ts'
import type { Operation } from '../../core/contract.ts'
import type { RsaPublicKey } from '../../doctor/index.ts'
import type { Operations } from './link.ts'
import type { Hashes } from './model/hashes.ts'

/** What the diagnosis, which is loaded when it is first wanted, gets from the page. */
export interface Shared {
  readonly api: () => PartnerName
  readonly operation: () => Operation
  readonly operations: Operations
  readonly body: () => string
  /** Path and query of the inputs. */
  readonly url: () => string
  /** The inputs of a partner by name; a key or a secret that the page made itself is empty. */
  readonly given: (api: PartnerName) => Readonly<Record<string, string>>
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
