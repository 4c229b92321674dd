import type { KeyObject } from 'node:crypto'
import { ConfigurationError } from './errors.ts'
import { type KeyHandle, requireNodeCrypto } from './node-crypto.ts'

export const cryptoOfAwda = () => requireNodeCrypto('AWDA signs with MD5, which WebCrypto does not have')

/**
 * Takes a shared secret out of sight: a KeyObject prints nothing of it.
 * @throws ConfigurationError for an empty secret, or one with a blank or line break at either end
 */
export function loadSecret(secret: string | KeyHandle): KeyObject {
  const { createSecretKey, KeyObject } = cryptoOfAwda()
  if (secret instanceof KeyObject && secret.type === 'secret') return secret
  const found = (what: string) => new ConfigurationError(`secret: ${what} the secret AWDA issued, as text.`)
  if (secret instanceof KeyObject) throw found(`found a ${secret.type} key. Wanted:`)
  if (typeof secret !== 'string') throw found('found no text. Wanted:')
  if (secret === '') throw found('found an empty text. Wanted:')
  if (secret === secret.trim()) return createSecretKey(secret, 'utf8')
  throw new ConfigurationError(
    'secret: begins or ends with a blank or a line break. Remove it: it would be signed.',
  )
}
