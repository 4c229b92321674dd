// Keys as people paste them. A private key goes to WebCrypto, which signs; of either kind modulus and exponent are read
// here, because WebCrypto is not there on plain http and the doctor needs no more.

import type { RsaPublicKey } from '../../doctor/index.ts'
import { ConfigurationError } from '../../errors.ts'
import { decodeBase64, encodeBase64 } from '../../bytes.ts'
import type { Signer } from '../../signing/scheme.ts'
import { createWebCryptoSigner } from '../../webcrypto.ts'

/** False on plain http at another host than this machine. */
export const hasWebCrypto = () => globalThis.crypto?.subtle !== undefined

/**
 * A Signer for a key as it was pasted: PKCS#8 or PKCS#1, as PEM or as bare base64.
 * @throws ConfigurationError that says what was found, never a byte of it
 */
export async function loadSigner(pasted: string): Promise<Signer> {
  const text = unquote(pasted)
  if (/PUBLIC KEY/.test(text))
    throw new ConfigurationError('That is a public key. Signing wants the private one.')
  if (/ENCRYPTED/.test(text)) throw new ConfigurationError('That key is encrypted. Decrypt it first.')
  try {
    return await createWebCryptoSigner(text)
  } catch (error) {
    if (text.includes('-----')) throw error
    // Bare base64 does not say which of the two it is.
    return createWebCryptoSigner(
      `-----BEGIN RSA PRIVATE KEY-----\n${text}\n-----END RSA PRIVATE KEY-----`,
    ).catch(() => {
      throw error
    })
  }
}

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
  const der = decodeBase64(unquote(pasted).replaceAll(/-----[A-Z ]+-----|\s/g, ''))
  const numbers = der ? integersOf(der) : []
  // RFC 8017, A.1: a private key begins with its version, a nought.
  const [first, second, third] = numbers
  const [n, e] = first?.length === 1 && first[0] === 0 ? [second, third] : [first, second]
  return n && e && n.length >= 64 ? { n, e } : undefined
}

/**
 * The first integers of the innermost RSA key: the wrappers of PKCS#8 and SPKI hold it as an octet or bit string
 * (RFC 5208, RFC 5280), behind the name of the algorithm.
 */
function integersOf(der: Uint8Array): Uint8Array[] {
  const inner = elementsOf(der)[0]
  if (inner?.tag !== sequence) return []
  const parts = elementsOf(inner.content)
  const wrapped = parts.find(({ tag }) => tag === octets || tag === bits)
  // A bit string begins with the count of its unused bits.
  if (wrapped) return integersOf(wrapped.content.subarray(wrapped.tag === bits ? 1 : 0))
  return parts.filter(({ tag }) => tag === integer).map(({ content }) => content)
}

const [integer, bits, octets, sequence] = [0x02, 0x03, 0x04, 0x30]

function elementsOf(der: Uint8Array): { tag: number; content: Uint8Array }[] {
  const elements = []
  for (let at = 0; at + 2 <= der.length;) {
    const [tag = 0, first = 0] = der.subarray(at)
    const digits = first < 0x80 ? 0 : first & 0x7f
    const start = at + 2 + digits
    const length =
      digits === 0 ? first : der.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0)
    elements.push({ tag, content: der.subarray(start, start + length) })
    at = start + length
  }
  return elements
}

/** As a line of a log or of a configuration has it: with quotes around it, and `\n` for its line breaks. */
const unquote = (text: string) =>
  text
    .trim()
    .replace(/^["']|["'],?$/g, '')
    .replaceAll(/\\r|\\n/g, '\n')
