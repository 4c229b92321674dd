import type { KeySource } from '../../crypto/keys.ts'
import type { TimestampForm } from '../../core/time.ts'

/** Who signs, and with what. */
export interface PpdaiKeyOptions {
  appId: string
  /** RSA private key, a Signer that keeps it elsewhere, or a function that finds either. */
  privateKey: KeySource
  timestampForm?: TimestampForm
}
