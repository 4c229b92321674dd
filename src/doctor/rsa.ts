// What an RSA signature holds: the public key turns it back into the padded block that was signed (RFC 8017, 8.2 and 9).

import { hex } from '../core/bytes.ts'

export interface Hashes {
  readonly md5: (bytes: Uint8Array) => Uint8Array
  readonly sha1: (bytes: Uint8Array) => Uint8Array
  readonly sha256: (bytes: Uint8Array) => Uint8Array
  readonly sha512?: ((bytes: Uint8Array) => Uint8Array) | undefined
}

export type HashName = keyof Hashes

export interface RsaPublicKey {
  /** Modulus and exponent, as numbers or big-endian bytes. */
  readonly n: bigint | Uint8Array
  readonly e: bigint | Uint8Array
}

export type Recovered =
  /** No padding that this key would leave: another key, or altered bytes. */
  | { readonly kind: 'foreign' }
  /** `hash` by its usual name, for example SHA-1; `name` where its digest can be computed here. */
  | {
      readonly kind: 'digest'
      readonly hash: string
      readonly name: HashName | undefined
      readonly digest: Uint8Array
    }
  /** PKCS#1 padding around something that names no hash. */
  | { readonly kind: 'bare'; readonly content: Uint8Array }
  /** RSASSA-PSS. `sure` unless the block may look so by chance. */
  | { readonly kind: 'pss'; readonly sure: boolean; readonly matches: (text: Uint8Array) => boolean }

/** DigestInfo up to the digest (RFC 8017, 9.2, note 1), as hexadecimal digits. */
const digestInfos: readonly [prefix: string, hash: string, length: number, name?: HashName][] = [
  ['3021300906052b0e03021a05000414', 'SHA-1', 20, 'sha1'],
  ['3020300c06082a864886f70d020505000410', 'MD5', 16, 'md5'],
  ['3031300d060960864801650304020105000420', 'SHA-256', 32, 'sha256'],
  ['3041300d060960864801650304020205000430', 'SHA-384', 48],
  ['3051300d060960864801650304020305000440', 'SHA-512', 64, 'sha512'],
  ['302d300d06096086480165030402040500041c', 'SHA-224', 28],
]

/** Length of a signature of this key in bytes. */
export const signatureLength = ({ n }: RsaPublicKey): number => Math.ceil(toNumber(n).toString(16).length / 2)

/** Applies the public key to a signature and reads what was padded. */
export function recover(signature: Uint8Array, key: RsaPublicKey, hashes: Hashes): Recovered {
  const n = toNumber(key.n)
  const s = toNumber(signature)
  const length = signatureLength(key)
  if (s >= n || signature.length !== length) return { kind: 'foreign' }
  const block = toBytes(power(s, toNumber(key.e), n), length)
  return unpad(block) ?? readPss(block, n, hashes) ?? { kind: 'foreign' }
}

/** EMSA-PKCS1-v1_5: 00 01, eight bytes FF or more, 00, content. */
function unpad(block: Uint8Array): Recovered | undefined {
  if (block[0] !== 0 || block[1] !== 1) return undefined
  let at = 2
  while (block[at] === 0xff) at++
  if (at < 10 || block[at] !== 0) return undefined
  const content = block.subarray(at + 1)
  const digits = hex(content)
  for (const [prefix, hash, length, name] of digestInfos) {
    if (digits.startsWith(prefix) && digits.length === prefix.length + length * 2)
      return { kind: 'digest', hash, name, digest: content.subarray(-length) }
  }
  return { kind: 'bare', content }
}

/** EMSA-PSS (RFC 8017, 9.1.2) with SHA-1 or SHA-256: recognised by its own check, so never by chance. */
function readPss(block: Uint8Array, n: bigint, { sha1, sha256 }: Hashes): Recovered | undefined {
  const bits = n.toString(2).length - 1
  const encoded = bits % 8 === 0 ? block.subarray(1) : block
  if (encoded.at(-1) !== 0xbc) return undefined
  for (const [hash, size] of [
    [sha1, 20],
    [sha256, 32],
  ] as const) {
    const width = encoded.length - size - 1
    if (width < 1) continue
    const digest = encoded.subarray(width, width + size)
    const masked = mask(digest, width, hash)
    const data = encoded.subarray(0, width).map((byte, at) => byte ^ (masked[at] ?? 0))
    data[0] = (data[0] ?? 0) & (0xff >> (encoded.length * 8 - bits))
    const one = data.findIndex((byte) => byte !== 0)
    if (data[one] !== 1) continue
    const salt = data.subarray(one + 1)
    const matches = (text: Uint8Array) =>
      isEqual(hash(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, ...hash(text), ...salt)), digest)
    return { kind: 'pss', sure: one >= 8, matches }
  }
  return undefined
}

/** MGF1 (RFC 8017, B.2.1). */
function mask(seed: Uint8Array, length: number, hash: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const bytes: number[] = []
  for (let counter = 0; bytes.length < length; counter++) {
    bytes.push(...hash(Uint8Array.of(...seed, 0, 0, counter >> 8, counter & 0xff)))
  }
  return Uint8Array.from(bytes.slice(0, length))
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus
    if (bit === '1') result = (result * base) % modulus
  }
  return result
}

export const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])

/** Bytes of hexadecimal digits, two a byte. */
export const fromHex = (digits: string): Uint8Array =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

const toNumber = (value: bigint | Uint8Array): bigint =>
  typeof value === 'bigint' ? value : BigInt(`0x${hex(value) || '0'}`)

const toBytes = (value: bigint, length: number) => fromHex(value.toString(16).padStart(length * 2, '0'))

/** One text of bytes behind the other. */
export function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}
