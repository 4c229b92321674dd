import type { KeyObject } from 'node:crypto'
import { ConfigurationError } from '../core/errors.ts'
import { type KeyHandle, requireNodeCrypto } from '../core/node-crypto.ts'
import type { Secret, Source } from '../signing/keys.ts'

export const cryptoWithMd5 = () =>
  requireNodeCrypto('the partner signs with MD5, which WebCrypto does not have')

/**
 * Wraps the secret in a KeyObject so that logging it reveals nothing.
 * @throws ConfigurationError for an empty secret, one with whitespace at either end, or bytes that are not UTF-8
 */
export function loadSecret(secret: string | KeyHandle): KeyObject {
  const { createSecretKey, KeyObject } = cryptoWithMd5()
  const found = (what: string) =>
    new ConfigurationError(`secret: ${what} the secret the partner issued, as text.`)
  if (secret instanceof KeyObject && secret.type !== 'secret')
    throw found(`found a ${secret.type} key. Wanted:`)
  const text = secret instanceof KeyObject ? secret.export().toString() : secret
  // Bytes that are not UTF-8 would become another secret.
  if (typeof text !== 'string' || text.includes('\ufffd')) throw found('found no text. Wanted:')
  if (text === '') throw found('found an empty text. Wanted:')
  if (text === text.trim()) return secret instanceof KeyObject ? secret : createSecretKey(text, 'utf8')
  throw new ConfigurationError(
    'secret: begins or ends with whitespace or a line break. Remove it: it would be signed.',
  )
}

/** The secret of a signer, kept out of sight. What a function finds is looked at for every request. */
export const createSecretSource = (_option: string, secret: Source<Secret>): Source<Secret> =>
  typeof secret === 'function' ? secret : loadSecret(secret)
