// How the signature is written, before what it says: base64 for PPDAI, hexadecimal digits for AWDA.

import { decodeBase64 } from '../bytes.ts'
import type { CauseId } from './causes.ts'
import { fromHex } from './rsa.ts'

export interface Shape {
  readonly bytes: Uint8Array | undefined
  /** How it is spelled wrongly, where it is. */
  readonly cause?: CauseId
}

const pad = (text: string) => {
  const bare = text.replace(/={1,4}$/, '')
  return bare + '='.repeat((4 - (bare.length % 4)) % 4)
}

const isHex = (text: string) => /^(?:[0-9a-f]{2})+$/i.test(text)

type Repair = readonly [cause: CauseId, applies: RegExp, repair: (text: string) => string]

const repairs: readonly Repair[] = [
  ['signature-quoted', /^["'`].*["'`]$/, (text) => text.slice(1, -1)],
  ['signature-url-encoded', /%[0-9a-f]{2}/i, percentDecode],
  ['line-breaks', /\\[nr]/, (text) => text.replaceAll(/\\[nr]/g, '')],
  ['line-breaks', /\s/, (text) => text.replaceAll(/\s/g, '')],
  ['plus-became-blank', / /, (text) => text.replaceAll(' ', '+')],
  ['base64-url-safe', /[-_]/, (text) => text.replaceAll('-', '+').replaceAll('_', '/')],
  ['base64-padding', /^[A-Za-z0-9+/]+=*$/, (text) => text],
]

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/**
 * Bytes of a PPDAI signature in any spelling that programs use.
 * @param lengths lengths in bytes that a known key makes: they tell one spelling from another
 */
export function readRsaSignature(text: string, lengths: readonly number[]): Shape {
  const fits = (bytes: Uint8Array | undefined) => bytes !== undefined && lengths.includes(bytes.length)
  const strict = decodeBase64(text)
  if (fits(strict)) return { bytes: strict }
  // Hexadecimal digits are also letters of base64.
  if (isHex(text) && lengths.includes(text.length / 2))
    return { bytes: fromHex(text), cause: 'hex-not-base64' }
  if (strict) {
    const inner = String.fromCharCode(...strict.subarray(0, 2048)).trim()
    const twice = isHex(inner) ? fromHex(inner) : decodeBase64(inner.replaceAll(/\s/g, ''))
    return fits(twice) ? { bytes: twice, cause: 'base64-twice' } : { bytes: strict }
  }
  for (const [cause, applies, repair] of repairs) {
    if (!applies.test(text)) continue
    const bytes = decodeLoosely(repair(text))
    if (fits(bytes)) return { bytes, cause }
  }
  return { bytes: undefined, cause: 'not-base64' }
}

/** The bytes of base64 whose padding or last bits may be wrong. */
function decodeLoosely(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(pad(text)), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** Bytes of an AWDA signature: 16 of MD5, or those of another digest. */
export function readHexSignature(text: string): Shape {
  if (/^[0-9A-F]{32}$/.test(text)) return { bytes: fromHex(text) }
  const bare = text.trim().replace(/^["']|["']$/g, '')
  const digits = bare.replace(/^0x/i, '').replaceAll(/(?<=[0-9a-f]{2})[-: ](?=[0-9a-f]{2})/gi, '')
  if (isHex(digits) && [16, 32, 40, 64].includes(digits.length)) {
    const bytes = fromHex(digits)
    if (bare !== text) return { bytes, cause: 'signature-quoted' }
    if (digits !== text) return { bytes, cause: 'hex-separated' }
    return digits.length === 32 ? { bytes, cause: 'hex-lower-case' } : { bytes }
  }
  // BigInteger.toString(16) and their like drop leading noughts.
  if (/^[0-9a-f]{28,31}$/i.test(digits))
    return { bytes: fromHex(digits.padStart(32, '0')), cause: 'leading-zero' }
  const decoded = decodeBase64(bare)
  if (decoded && [16, 20, 32].includes(decoded.length)) return { bytes: decoded, cause: 'base64-not-hex' }
  if (decoded?.length === 24) {
    const twice = String.fromCharCode(...decoded)
    if (isHex(twice)) return { bytes: fromHex(twice), cause: 'base64-not-hex' }
  }
  return { bytes: undefined, cause: 'not-hex' }
}
