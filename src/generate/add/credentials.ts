import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { signingKeys } from '../../signing/credentials.ts'
import type { Scheme } from '../../signing/grammar.ts'

/** Throw-away credentials that fit a scheme, new for each contract, in the form of vectors.yaml. */
export function makeCredentials(scheme: Scheme): Record<string, string | number> {
  const keys = signingKeys(scheme)
  const values = Object.entries(scheme.credentials).map(([name, { kind, example }]) => {
    const key = keys.find((one) => one.name === name)
    if (key?.kind === 'private-key') return [name, makeKey(key.algorithm)]
    return [name, kind === 'secret' ? makeSecret(scheme, name) : (example ?? `${name}-of-nobody`)]
  })
  return { ...Object.fromEntries(values), timestamp: 1_700_000_000 }
}

function makeSecret({ keys }: Scheme, name: string): string {
  const { strip = '', decode } = Object.values(keys).find(({ from }) => from === name) ?? {}
  return `${strip}${randomBytes(24).toString(decode === 'hex' ? 'hex' : 'base64')}`
}

export function makeKey(algorithm: string): string {
  const { privateKey } = algorithm.startsWith('rsa')
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : algorithm.startsWith('ecdsa')
      ? generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
      : generateKeyPairSync('ed25519')
  return String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
}
