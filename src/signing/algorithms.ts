// What the algorithms of the grammar do.

import type { Digest } from './grammar.ts'

/** The digest that is made of a string before a key pair signs it; undefined where the algorithm takes the string itself. */
export const digestOf = (algorithm: string): Digest | undefined =>
  /^(?:rsa|rsa-pss|ecdsa-p256)-(sha\d+)$/.exec(algorithm)?.[1] as Digest | undefined

/** `rsa-sha256` and the like have a key pair; `hmac-…` a secret; a plain digest has neither. */
export const asymmetric = [
  'rsa-sha1',
  'rsa-sha256',
  'rsa-sha512',
  'rsa-pss-sha256',
  'rsa-pss-sha512',
  'ecdsa-p256-sha256',
  'ed25519',
] as const
export const macs = ['hmac-sha1', 'hmac-sha256', 'hmac-sha512'] as const
export const digests = ['md5', 'sha1', 'sha256', 'sha512'] as const
export const isAsymmetric = (algorithm: string) => (asymmetric as readonly string[]).includes(algorithm)
export const isMac = (algorithm: string) => (macs as readonly string[]).includes(algorithm)
/** The same text always gives the same signature. */
export const isDeterministic = (algorithm: string) => !/^(rsa-pss|ecdsa)/.test(algorithm)
