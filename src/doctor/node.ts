import { hash, type KeyObject } from 'node:crypto'
import { forEachPartner, type PartnerName } from '../../generated/index.ts'
import {
  type ArrivedRequest,
  diagnose,
  type DiagnoseOptions,
  type Diagnosis,
  type Hashes,
  type Known,
} from './index.ts'
import type { RsaPublicKey } from './rsa.ts'

const hashWith = (name: string) => (bytes: Uint8Array) => hash(name, bytes, 'buffer')

export const hashes: Hashes = { md5: hashWith('md5'), sha1: hashWith('sha1'), sha256: hashWith('sha256') }

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

/** A doctor for the apps of a gateway. */
export function createDoctor(
  apps: Readonly<Record<PartnerName, ReadonlyMap<string, App>>>,
  options: DiagnoseOptions = {},
) {
  const known = forEachPartner((name) => knownOf(apps[name]))
  return (api: PartnerName, request: ArrivedRequest): Diagnosis => diagnose(api, request, known[api], options)
}

function knownOf(apps: ReadonlyMap<string, App>): Known {
  const publicKeys = new Map<string, RsaPublicKey>()
  const secrets = new Map<string, string>()
  for (const [appId, { publicKey, secret }] of apps) {
    if (publicKey) publicKeys.set(appId, rsaPublicKey(publicKey))
    if (secret) secrets.set(appId, secret.export().toString('utf8'))
  }
  return { hashes, publicKeys, secrets }
}
