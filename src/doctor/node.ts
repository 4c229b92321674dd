import { hash, type KeyObject } from 'node:crypto'
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

/** What the doctor needs of an app: its key or its secret. */
interface App {
  readonly publicKey?: KeyObject
  readonly secret?: KeyObject
}

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
  const publicKeys = new Map<string, RsaPublicKey>()
  const verifiers = new Map<string, Verify>()
  const secrets = new Map<string, string>()
  for (const [appId, { publicKey, secret }] of apps) {
    if (publicKey?.asymmetricKeyType === 'rsa') publicKeys.set(appId, rsaPublicKey(publicKey))
    else if (publicKey)
      verifiers.set(appId, (algorithm, bytes, signature) =>
        isSignedBy(algorithm.toUpperCase() as Algorithm, publicKey, bytes, signature),
      )
    if (secret) secrets.set(appId, secret.export().toString('utf8'))
  }
  return { hashes, publicKeys, verifiers, secrets }
}
