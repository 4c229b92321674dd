// Keys as people paste them. Modulus and exponent are read without WebCrypto, which is missing on plain http: the doctor
// needs no more.

import type { RsaPublicKey } from '../../doctor/index.ts'
import { encodeBase64 } from '../../core/bytes.ts'
import { findKeys } from '../../crypto/key-text.ts'

/** False on plain http at another host than this machine. */
export const hasWebCrypto = () => globalThis.crypto?.subtle !== undefined

/** A new key of 2048 bits: PKCS#8 and SPKI, as PEM. */
export async function generateKey(): Promise<{ privateKey: string; publicKey: string }> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-1',
      modulusLength: 2048,
      publicExponent: Uint8Array.of(1, 0, 1),
    },
    true,
    ['sign', 'verify'],
  )
  return {
    privateKey: pem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', privateKey)),
    publicKey: pem('PUBLIC KEY', await crypto.subtle.exportKey('spki', publicKey)),
  }
}

function pem(label: string, der: ArrayBuffer): string {
  const lines = encodeBase64(new Uint8Array(der)).match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

/** Modulus and exponent of a key as it was pasted, public or private; undefined where it is none of RSA. */
export function readPublicKey(pasted: string): RsaPublicKey | undefined {
  const [n, e] = findKeys(pasted).find(({ kind }) => kind !== 'other')?.numbers ?? []
  return n && e && n.length >= 64 ? { n, e } : undefined
}
