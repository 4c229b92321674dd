// What an app of a partner has, by the partner's declaration: ids, what checks a signature, tokens.

import type { KeyObject } from 'node:crypto'
import { publicKeyLoader } from '../crypto/curve-key.ts'
import { loadSecret } from '../crypto/secret.ts'
import { callerId, checkingField, namesOfKind, type SigningKey } from '../signing/credentials.ts'
import type { Declaration } from '../signing/grammar.ts'

export const hasKeyIds = (scheme: Declaration) => namesOfKind(scheme, 'key-id').length > 0

/** Ids of an app besides the one that names it. */
export const ownIds = (scheme: Declaration) =>
  namesOfKind(scheme, 'id').filter((name) => name !== callerId(scheme))

export const tokenFields = (scheme: Declaration) => namesOfKind(scheme, 'token').map((name) => `${name}s`)

/** Loads what checks a signature. The loader refuses anything but a key or text. */
export function loaderOf({ name, kind, algorithm }: SigningKey): (given: unknown) => KeyObject {
  if (kind === 'secret') return (given) => loadSecret(given as string | KeyObject, name)
  const load = publicKeyLoader(algorithm)
  return (given) => load(given as string | KeyObject)
}

/** What a config calls the file of a credential, or the table of files where a key id chooses one. */
export const fileField = (scheme: Declaration, key: SigningKey) =>
  hasKeyIds(scheme) ? `${checkingField(scheme, key).slice(0, -1)}Files` : `${checkingField(scheme, key)}File`
