import type { KeyObject } from 'node:crypto'
import { findNodeCrypto, requireNodeCrypto } from '../core/node-crypto.ts'
import { checkSecret, type Secret, type Source } from '../signing/keys.ts'

export const cryptoWithMd5 = () =>
  requireNodeCrypto('the partner signs with MD5, which WebCrypto does not have')

/**
 * Wraps the secret in a KeyObject so that logging it reveals nothing.
 * @param option what it is called in an error
 * @throws ConfigurationError for an empty secret, one with whitespace at either end, or bytes that are not UTF-8
 */
export function loadSecret(secret: Secret, option = 'secret'): KeyObject {
  const { createSecretKey, KeyObject } = cryptoWithMd5()
  const text = checkSecret(option, secret)
  return secret instanceof KeyObject ? secret : createSecretKey(text, 'utf8')
}

/**
 * The secret of a signer, kept out of sight where the runtime can. What a function finds is looked at for every request.
 * @throws ConfigurationError as above
 */
export function createSecretSource(option: string, secret: Source<Secret>): Source<Secret> {
  if (typeof secret === 'function') return secret
  return findNodeCrypto() ? loadSecret(secret, option) : checkSecret(option, secret)
}
