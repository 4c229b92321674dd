import { hash, KeyObject } from 'node:crypto'
import { type Algorithm, isSignedBy } from '../signing/keys.ts'
import {
  type ArrivedRequest,
  diagnose,
  type DiagnoseOptions,
  type Diagnosis,
  type Hashes,
  type Known,
  type Subject,
} from './index.ts'
import type { Verify } from './diagnosis.ts'
import type { RsaPublicKey } from './rsa.ts'

const hashWith = (name: string) => (bytes: Uint8Array) => hash(name, bytes, 'buffer')

export const hashes: Hashes = {
  md5: hashWith('md5'),
  sha1: hashWith('sha1'),
  sha256: hashWith('sha256'),
  sha512: hashWith('sha512'),
}

/** Modulus and exponent of an RSA public key. */
export function rsaPublicKey(key: KeyObject): RsaPublicKey {
  const { n = '', e = '' } = key.export({ format: 'jwk' })
  return { n: Buffer.from(n, 'base64url'), e: Buffer.from(e, 'base64url') }
}

/** An app of a gateway: keys, secrets and other ids, by the names of its declaration; keys by their id where it has several. */
type App = object

/** A doctor for the apps of a gateway. @param subjects of generated/subjects.ts */
export function createDoctor<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  apps: Readonly<Record<Name, ReadonlyMap<string, App>>>,
  options: DiagnoseOptions = {},
) {
  const known = new Map<Name, Known>()
  return (api: Name, request: ArrivedRequest): Diagnosis => {
    const found = known.get(api) ?? knownOf(apps[api])
    known.set(api, found)
    return diagnose(subjects[api], request, found, options)
  }
}

export function knownOf(apps: ReadonlyMap<string, App>): Known {
  const publicKeys = new Map<string, RsaPublicKey[]>()
  const verifiers = new Map<string, Verify>()
  const secrets = new Map<string, string>()
  const credentials = new Map<string, Record<string, string>>()
  for (const [appId, app] of apps) {
    // Fields are called as the partner calls its credentials, so what they hold decides.
    const values = Object.values(app).flatMap((one: unknown) =>
      one instanceof Map ? [...one.values()] : [one],
    )
    const keys = values.filter((one) => one instanceof KeyObject)
    const rsa = keys.filter((key) => key.asymmetricKeyType === 'rsa')
    const curves = keys.filter((key) => key.type === 'public' && !rsa.includes(key))
    const [secret] = keys.filter((key) => key.type === 'secret')
    if (rsa.length) publicKeys.set(appId, rsa.map(rsaPublicKey))
    if (curves.length)
      verifiers.set(appId, (algorithm, bytes, signature) =>
        curves.some((key) => isSignedBy(algorithm.toUpperCase() as Algorithm, key, bytes, signature)),
      )
    if (secret) secrets.set(appId, secret.export().toString('utf8'))
    const ids = Object.entries(app).filter((row): row is [string, string] => typeof row[1] === 'string')
    credentials.set(appId, Object.fromEntries(ids))
  }
  return { hashes, publicKeys, verifiers, secrets, credentials }
}
