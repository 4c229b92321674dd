// What the algorithms of the grammar do.

import type { Digest } from './grammar.ts'

/** The digest that is made of a string before a key pair signs it; undefined where the algorithm takes the string itself. */
export const digestOf = (algorithm: string): Digest | undefined =>
  /^(?:rsa|rsa-pss|ecdsa-p256)-(sha\d+)$/.exec(algorithm)?.[1] as Digest | undefined
