// What a declaration says of who calls, and with what.

import type { Credential, Declaration } from './grammar.ts'
import { namesOf, expand, placesOf, publicName } from './names.ts'

type Part = Pick<Declaration, 'credentials' | 'signatures' | 'keys'>

export interface SigningKey {
  readonly name: string
  readonly kind: 'private-key' | 'secret'
  /** The algorithm that it signs with. */
  readonly algorithm: string
}

/** Credentials that sign. */
export const signingKeys = ({ credentials, signatures, keys }: Part): SigningKey[] =>
  Object.entries(credentials).flatMap(([name, { kind }]) => {
    if (kind !== 'private-key' && kind !== 'secret') return []
    const own = Object.values(signatures).find(({ key = '' }) => key === name || keys[key]?.from === name)
    return [{ name, kind, algorithm: own?.algorithm ?? '' }]
  })

/** What callers sign with. */
export const signingKind = (scheme: Part) => signingKeys(scheme)[0]?.kind ?? 'secret'

export const namesOfKind = (
  { credentials }: Pick<Declaration, 'credentials'>,
  ...kinds: Credential['kind'][]
) => Object.keys(credentials).filter((name) => kinds.includes(credentials[name]!.kind))

/** The id that says who calls: the first that is sent. Empty where there is none. */
export function callerId(scheme: Declaration): string {
  const sent = placesOf(scheme).flatMap(({ placed }) => namesOf(expand(scheme, placed.text)))
  const ids = namesOfKind(scheme, 'id')
  return sent.find((name) => ids.includes(name)) ?? ids[0] ?? ''
}

/** What the id of an app is called. */
export const idOf = (scheme: Declaration) => callerId(scheme) || 'appId'

/** What a caller names besides: other ids, and the id of the key. */
export const otherIds = (scheme: Declaration) => {
  const caller = callerId(scheme)
  return [...namesOfKind(scheme, 'id'), ...namesOfKind(scheme, 'key-id')].filter((name) => name !== caller)
}

/** All that a caller names. */
export const idsOf = (scheme: Declaration) => [idOf(scheme), ...otherIds(scheme)]

/** The field of the receiver that checks a key: all keys of an app where a key id chooses one. */
export const checkingField = (scheme: Declaration, { name, kind }: SigningKey): string => {
  const field = kind === 'private-key' ? publicName(name) : name
  return namesOfKind(scheme, 'key-id').length ? `${field}s` : field
}

/** Headers that a signature and what belongs to it are in, in lower case. */
export const signedHeaders = ({ send }: Declaration) =>
  Object.keys(send.headers).map((name) => name.toLowerCase())

/** The field that holds the parameters, where a request has an envelope. */
export const bodyField = ({ send }: Declaration) =>
  Object.keys(send.envelope).find((name) => send.envelope[name]!.text === '{body}')
