// How the signature is written, before what it says: base64 or hexadecimal digits.

import { decodeUri } from '../core/parse.ts'
import { decodeBase64, decodeLoosely } from '../core/bytes.ts'
import { encodeBase64Url } from '../signing/digest.ts'
import type { Encoding } from '../signing/grammar.ts'
import type { CauseId } from './causes.ts'
import { fromHex } from './rsa.ts'
import { htmlDecode } from './value-texts.ts'

export interface Shape {
  readonly bytes: Uint8Array | undefined
  /** How it is spelled wrongly. */
  readonly causes: readonly CauseId[]
}

/** Longer than any signature, however it is encoded. */
const mostRead = 16_384

const pad = (text: string) => {
  const bare = text.replace(/={1,4}$/, '')
  return bare + '='.repeat((4 - (bare.length % 4)) % 4)
}

/** How many times a signature may have been encoded. */
const mostEncoded = 4
const separated = /^[0-9a-f]{2}([-: ])(?:[0-9a-f]{2}\1)+[0-9a-f]{2}$/i

const isHex = (text: string) => text.length % 2 === 0 && /^[0-9a-f]+$/i.test(text)

/** Escapes of JSON for single characters. */
const unescape = (text: string) =>
  text.replaceAll(/\\(?:u00([0-9a-f]{2})|\/)/gi, (_, code?: string) =>
    code === undefined ? '/' : String.fromCharCode(Number.parseInt(code, 16)),
  )

type Repair = readonly [cause: CauseId, applies: RegExp, repair: (text: string) => string]

const repairs: readonly Repair[] = [
  ['signature-quoted', /^b?["'`].*["'`]$/, (text) => text.replace(/^b/, '').slice(1, -1)],
  ['signature-json-escaped', /\\(u00[0-9a-f]{2}|\/)/i, unescape],
  ['signature-twice', /^(.{64,}?), ?\1$/, (text) => text.replace(/^(.{64,}?), ?\1$/, '$1')],
  ['signature-html-escaped', /&[#\w]+;/, (text) => htmlDecode(htmlDecode(text))],
  ['signature-url-encoded', /%[0-9a-f]{2}/i, (text) => decodeUri(decodeUri(text))],
  ['line-breaks', /\\[nr]/, (text) => text.replaceAll(/\\[nr]/g, '')],
  ['line-breaks', /\s/, (text) => text.replaceAll(/\s/g, '')],
  ['plus-became-blank', / /, (text) => text.replaceAll(' ', '+')],
  // A header loses the spaces at its ends.
  ['plus-became-blank', /^[^ ]/, (text) => `+${text.replaceAll(' ', '+')}`],
  ['base64-url-safe', /[-_]/, (text) => text.replaceAll('-', '+').replaceAll('_', '/')],
  ['base64-padding', /^[A-Za-z0-9+/]+=*$/, (text) => text],
]

const pairs = repairs.flatMap((first) =>
  repairs.filter((one) => one !== first).map((second) => [first, second]),
)

/**
 * Bytes of an RSA signature in any spelling that programs use.
 * @param lengths lengths in bytes that a known key makes: they distinguish the spellings
 */
export function readRsaSignature(text: string, lengths: readonly number[]): Shape {
  if (text.length > mostRead) return { bytes: undefined, causes: ['not-base64'] }
  const fits = (bytes: Uint8Array | undefined) => bytes !== undefined && lengths.includes(bytes.length)
  const strict = decodeBase64(text)
  if (fits(strict)) return { bytes: strict, causes: [] }
  // Hexadecimal digits are also letters of base64.
  const digits = separated.test(text) ? text.replaceAll(/[-: ]/g, '') : text
  if (isHex(digits) && lengths.includes(digits.length / 2))
    return { bytes: fromHex(digits), causes: ['hex-not-base64'] }
  if (strict) {
    let twice: Uint8Array | undefined = strict
    for (let times = 1; twice && times < mostEncoded; times++) {
      const inner = String.fromCharCode(...twice.subarray(0, 2048)).trim()
      twice = isHex(inner) ? fromHex(inner) : decodeBase64(inner.replaceAll(/\s/g, ''))
      if (fits(twice)) return { bytes: twice, causes: ['base64-twice'] }
    }
    return { bytes: strict, causes: [] }
  }
  const listed = readBytes(text)
  if (fits(listed)) return { bytes: listed, causes: ['bytes-not-base64'] }
  for (const group of [...repairs.map((one) => [one]), ...pairs]) {
    const repaired = group.reduce<string | undefined>(
      (done, [, applies, repair]) => (done !== undefined && applies.test(done) ? repair(done) : undefined),
      text,
    )
    const bytes = repaired === undefined ? undefined : decodeLoosely(pad(repaired))
    if (fits(bytes)) return { bytes, causes: [...new Set(group.map(([cause]) => cause))] }
  }
  return { bytes: undefined, causes: ['not-base64'] }
}

/** Bytes written as numbers, with a sign as Java prints them or without. */
function readBytes(text: string): Uint8Array | undefined {
  const list = /^\[?(-?\d{1,3}(?:[, ]+-?\d{1,3}){15,})\]?$/.exec(text)?.[1]
  return list === undefined
    ? undefined
    : Uint8Array.from(list.split(/[, ]+/), (number) => Number(number) & 0xff)
}

/**
 * Bytes of a signature in the encoding that is declared, or in another one.
 * @param lengths lengths in bytes that it may have, the right one first
 */
export function readSignature(text: string, encoding: Encoding, lengths: readonly number[]): Shape {
  if (encoding === 'HEX') return readHexSignature(text, lengths[0] === 16 ? undefined : lengths)
  if (encoding === 'hex') {
    const { bytes, causes } = readHexSignature(text.toUpperCase() === text ? text : upperHex(text), lengths)
    const isUpper = bytes && !causes.length && /[A-F]/.test(text)
    return { bytes, causes: isUpper ? ['hex-upper-case'] : causes }
  }
  if (encoding === 'base64') return readRsaSignature(text, lengths)
  const { bytes, causes } = readRsaSignature(text, lengths)
  const isOwn = bytes !== undefined && encodeBase64Url(bytes) === text
  if (isOwn) return { bytes, causes: [] }
  const others = causes.filter((cause) => cause !== 'base64-url-safe' && cause !== 'base64-padding')
  return { bytes, causes: bytes && !others.length ? ['base64url-not-base64'] : others }
}

/** Lower-case digits as upper-case ones; everything else unchanged. */
const upperHex = (text: string) => (/^[0-9a-f]+$/.test(text) ? text.toUpperCase() : text)

/** Bytes of a signature in hexadecimal digits: 16 of MD5, or those of another digest. */
export function readHexSignature(text: string, lengths?: readonly number[]): Shape {
  if (/^[0-9A-F]+$/.test(text) && (lengths ? lengths.includes(text.length / 2) : text.length === 32))
    return { bytes: fromHex(text), causes: [] }
  if (text.length > mostRead) return { bytes: undefined, causes: ['not-hex'] }
  const bare = text.trim().replace(/^["']|["']$/g, '')
  const digits = bare.replace(/^0x/i, '').replaceAll(/(?<=[0-9a-f]{2})[-: ](?=[0-9a-f]{2})/gi, '')
  if (isHex(digits) && [16, 32, 40, 64, ...(lengths ?? []).map((one) => one * 2)].includes(digits.length)) {
    const bytes = fromHex(digits)
    if (bare !== text) return { bytes, causes: ['signature-quoted'] }
    if (digits !== text) return { bytes, causes: ['hex-separated'] }
    const isOwn = lengths
      ? digits !== digits.toUpperCase() && lengths[0] === digits.length / 2
      : digits.length === 32
    return { bytes, causes: isOwn ? ['hex-lower-case'] : [] }
  }
  // BigInteger.toString(16) and their like drop leading zeros.
  if (/^[0-9a-f]{28,31}$/i.test(digits))
    return { bytes: fromHex(digits.padStart(32, '0')), causes: ['leading-zero'] }
  const decoded = decodeBase64(bare)
  if (decoded && lengths?.includes(decoded.length)) return { bytes: decoded, causes: ['base64-not-hex'] }
  if (!decoded || ![16, 20, 24, 32].includes(decoded.length)) return { bytes: undefined, causes: ['not-hex'] }
  // The digits, or base64, may have been encoded in place of the bytes.
  const inner = String.fromCharCode(...decoded)
  const twice = /^[0-9a-f]{32}$/i.test(inner) ? fromHex(inner) : decodeBase64(inner)
  if (twice?.length === 16) return { bytes: twice, causes: ['base64-not-hex'] }
  if (decoded.length !== 24) return { bytes: decoded, causes: ['base64-not-hex'] }
  return { bytes: undefined, causes: ['not-hex'] }
}
