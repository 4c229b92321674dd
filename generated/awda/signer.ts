// Made from spec/awda by `npm run generate`. Do not edit.

import type { KeyHandle } from '../../src/core/node-crypto.ts'
import { cryptoWithMd5, createSecretSource } from '../../src/crypto/secret.ts'
import { requireText } from '../../src/signing/keys.ts'
import type { RequestSigner } from '../../src/signing/scheme.ts'
import { createSigner } from './sign.ts'

/** Who signs, and with what. */
export interface AwdaSignerOptions {
  /** The appId AWDA issued. */
  appId: string
  /** The shared secret, or a function that finds it: asked for every request, so that it may be rotated. */
  secret: string | KeyHandle | (() => string | KeyHandle | Promise<string | KeyHandle>)
  blanks?: 'keep' | 'strip' | undefined
}

/**
 * Signs calls of one caller. The body is embedded in the envelope character for character as it was signed.
 * @throws ConfigurationError for an unusable appId or secret
 */
export function createAwdaSigner({ appId, secret, blanks }: AwdaSignerOptions): RequestSigner {
  requireText('appId', appId, 'the appId AWDA issued')
  cryptoWithMd5()
  return createSigner({ appId, secret: createSecretSource('secret', secret), blanks })
}
