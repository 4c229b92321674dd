// Made from spec/ppdai by `npm run generate`. Do not edit.

import { createSignerSource, type KeySource } from '../../src/crypto/keys.ts'
import { requireHeaderValue } from '../../src/signing/keys.ts'
import type { RequestSigner } from '../../src/signing/scheme.ts'
import { createSigner } from './sign.ts'

/** Who signs, and with what. */
export interface PpdaiKeyOptions {
  /** App id. */
  appId: string
  /**
   * RSA private key, a Signer that keeps it elsewhere, or a function that finds either: asked for every
   * request, so that it may be rotated.
   */
  privateKey: KeySource
  timestampForm?: 'utc-text' | 'epoch-seconds' | undefined
}

/**
 * Signs calls of one caller.
 * @param onWeakKey called for a key under 2048 bits, once for each
 * @throws ConfigurationError for an unusable appId or privateKey
 */
export function createPpdaiSigner(
  { appId, privateKey, timestampForm }: PpdaiKeyOptions,
  onWeakKey?: (bits: number) => void,
): RequestSigner {
  requireHeaderValue('appId', appId)
  return createSigner({
    appId,
    privateKey: createSignerSource(privateKey, { alg: 'RSA-SHA1', option: 'privateKey' }, onWeakKey),
    timestampForm,
  })
}
