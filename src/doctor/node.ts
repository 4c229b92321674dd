import { hash, type KeyObject } from 'node:crypto'
import type { AwdaApps } from '../partners/awda/envelope.ts'
import type { PpdaiApps } from '../partners/ppdai/verifier.ts'
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

/** A doctor for the apps of a gateway. */
export function createDoctor(
  apps: { readonly ppdai: PpdaiApps; readonly awda: AwdaApps },
  options: DiagnoseOptions = {},
) {
  const known: Known = {
    hashes,
    ppdai: new Map([...apps.ppdai].map(([appId, { publicKey }]) => [appId, rsaPublicKey(publicKey)])),
    awda: new Map([...apps.awda].map(([appId, { secret }]) => [appId, secret.export().toString('utf8')])),
  }
  return (api: 'ppdai' | 'awda', request: ArrivedRequest): Diagnosis => diagnose(api, request, known, options)
}
