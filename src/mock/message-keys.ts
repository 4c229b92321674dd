// What a partner signs responses and notifications with: given, or a stranger's.

import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { ConfigurationError } from '../core/errors.ts'
import { keyUseOf } from '../crypto/curve-key.ts'
import { createKeySigner } from '../crypto/keys.ts'
import { loadSecret } from '../crypto/secret.ts'
import { namesOfKind, signingKeys } from '../signing/credentials.ts'
import type { Declaration } from '../signing/grammar.ts'

/** Ids, and a private key or secret, by the names of the declaration. */
export type MessageKeys = Readonly<Record<string, string | KeyObject>>

/**
 * The options of a compiled signer.
 * @throws ConfigurationError that names the credential which is missing, or does not load
 */
export function signerOptions(scheme: Declaration, given: MessageKeys): object {
  const find = (name: string) => {
    const value = given[name]
    if (value !== undefined) return value
    throw new ConfigurationError(`${name}: found no key. The partner signs with it.`)
  }
  const ids = [...namesOfKind(scheme, 'id'), ...namesOfKind(scheme, 'key-id')]
  const keys = signingKeys(scheme).map(({ name, kind, algorithm }) => [
    name,
    kind === 'secret' ? loadSecret(find(name), name) : createKeySigner(find(name), keyUseOf(algorithm, name)),
  ])
  return Object.fromEntries([...ids.map((name) => [name, find(name)]), ...keys])
}

/** The same with keys and secrets that nobody knows. */
export const strangerOptions = (scheme: Declaration, given: MessageKeys): object =>
  signerOptions(scheme, {
    ...given,
    ...Object.fromEntries(
      signingKeys(scheme).map(({ name, kind, algorithm }) => [
        name,
        kind === 'secret' ? randomBytes(16).toString('hex') : freshPair(algorithm).privateKey,
      ]),
    ),
  })

export const freshPair = (algorithm: string): { privateKey: KeyObject; publicKey: KeyObject } =>
  algorithm.startsWith('rsa')
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : algorithm.startsWith('ecdsa')
      ? generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
      : generateKeyPairSync('ed25519')
