// Whether vectors.yaml has a credential of the right kind for each one of the declaration.

import { createPrivateKey } from 'node:crypto'
import { signingKeys } from '../../signing/credentials.ts'
import type { Scheme } from '../../signing/grammar.ts'
import type { Credentials } from './input.ts'

/** What is wrong with the credentials, a line for each. Vectors are signed without an optional token. */
export function credentialFaults(scheme: Scheme, given: Partial<Credentials> | undefined): string[] {
  if (typeof given !== 'object' || given === null)
    return ['credentials: is missing. Give a throw-away value for each credential of signature.yaml.']
  const missing = Object.entries(scheme.credentials)
    .filter(([name, { optional }]) => !optional && !isText(given[name]))
    .map(([name, { kind }]) => `credentials.${name}: is missing. Give a throw-away ${kind}, as text.`)
  const keys = signingKeys(scheme).flatMap(({ name, kind, algorithm }) => {
    const wanted = kindOf(algorithm)
    if (kind !== 'private-key' || !isText(given[name]) || keyKind(String(given[name])) === wanted) return []
    return [`credentials.${name}: must be a private key of ${wanted} in PEM, for ${algorithm}.`]
  })
  const isTime = Number.isSafeInteger(given.timestamp) && Number(given.timestamp) > 0
  return [
    ...missing,
    ...keys,
    ...(isTime ? [] : ['credentials.timestamp: must be a time in whole seconds since 1970.']),
  ]
}

const isText = (value: unknown) => value !== '' && /^(string|number)$/.test(typeof value)

const kindOf = (algorithm: string) =>
  algorithm.startsWith('rsa') ? 'rsa' : algorithm.startsWith('ecdsa') ? 'ec' : 'ed25519'

function keyKind(pem: string): string | undefined {
  try {
    return createPrivateKey(pem).asymmetricKeyType
  } catch {
    return undefined
  }
}
