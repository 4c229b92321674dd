import type { KeyObject } from 'node:crypto'
import { ConfigurationError } from './errors.ts'
import { type KeyHandle, requireNodeCrypto } from './node-crypto.ts'

export const cryptoOfAwda = () => requireNodeCrypto('AWDA signs with MD5, which WebCrypto does not have')

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Wraps the secret in a KeyObject so that logging it reveals nothing.
 * @throws ConfigurationError for an empty secret, one with whitespace at either end, or bytes that are not UTF-8
 */
export function loadSecret(secret: string | KeyHandle): KeyObject {
  const { createSecretKey, KeyObject } = cryptoOfAwda()
  const found = (what: string) => new ConfigurationError(`secret: ${what} the secret AWDA issued, as text.`)
  if (secret instanceof KeyObject && secret.type !== 'secret')
    throw found(`found a ${secret.type} key. Wanted:`)
  const text = secret instanceof KeyObject ? textOf(secret.export()) : secret
  if (typeof text !== 'string') throw found('found no text. Wanted:')
  if (text === '') throw found('found an empty text. Wanted:')
  if (text === text.trim()) return secret instanceof KeyObject ? secret : createSecretKey(text, 'utf8')
  throw new ConfigurationError(
    'secret: begins or ends with a space or a line break. Remove it: it would be signed.',
  )
}

/** Undefined for bytes that are not UTF-8: decoded leniently, they would become another secret. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
