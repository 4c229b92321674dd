// What one diagnosis may cost. Work is counted, not timed, so that the same request always gets the same diagnosis.

import { createEncoder } from './charset.ts'
import { type Declaration, isEach } from '../signing/grammar.ts'
import type { Text } from './text.ts'

/** Nanoseconds that a step takes; `test/doctor/measure.ts` measures what they add up to. */
export const costs = {
  /** To make a text, and to encode and hash it, however short. */
  text: 2500,
  hash: 2500,
  /** To encode and hash a short text that was made before. */
  made: 1000,
  /** To encode and hash a byte. */
  byte: 2.5,
  /** To write a character in another way. */
  character: 30,
  /** To copy a piece of it. */
  piece: 120,
  /** To read a character of a longer body. */
  read: 12,
  /** To write one value of a body in another way. */
  value: 1500,
  /** To verify a signature of an elliptic curve. */
  verify: 85_000,
  /** To apply a public key of 1024 bits. Twice as many bits take four times as long. */
  publicKey: 70_000,
} as const

/** Longer texts are not read as JSON, which may take a hundred times as long as to hash them. */
export const mostRead = 16_384
const mostParts = 1000

/** Whether a text is too long to be read as JSON, or has too many values. */
export function isLarge(text: string): boolean {
  if (text.length > mostRead) return true
  let parts = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Comma, brace, bracket.
    if (code === 0x2c || code === 0x7b || code === 0x5b) parts++
  }
  return parts > mostParts
}

const total = 6_800_000
/** What can only be verified is worth more: what it costs was measured, and does not depend on the machine's memory. */
const totalOfKeys = 16_000_000
/** For rare mistakes in parameters, which have more forms than any other text. */
const rareShare = 2_400_000
export const rareShareOf = ({ strings }: Declaration) =>
  Object.values(strings).some((rule) => isEach(rule, 'body')) ? rareShare : 0
export function totalFor(scheme: Declaration): number {
  const isSlow = Object.values(scheme.signatures).some(({ algorithm }) => /^(ed25519|ecdsa)/.test(algorithm))
  return (isSlow ? totalOfKeys : total) + rareShareOf(scheme)
}
/** What searches without an end leave over. */
export const reserve = 2_000_000

export interface Budget {
  /** Takes the cost if it fits and leaves so much. */
  take(cost: number, leave?: number): boolean
  readonly encode: ReturnType<typeof createEncoder>
}

export function createBudget(left = total): Budget {
  return {
    take(cost, leave = 0) {
      if (cost > left - leave) return false
      left -= cost
      return true
    },
    encode: createEncoder(),
  }
}

export const lengthOf = (text: Text) => text.reduce((sum, piece) => sum + piece.text.length, 0)

/** What it costs to make this text and to hash it. */
export function costOf(text: Text): number {
  let bytes = 0
  for (const piece of text) {
    if (piece.text.length * costs.byte > total) return Infinity
    bytes += piece.text.length * (/[^\0-\x7f]/.test(piece.text) ? 3 : 1)
  }
  return costs.text + bytes * costs.byte + text.length * costs.piece
}

const shortBody = 1000

/** What it costs to read a body for each text. A short one is part of the cost of the text. */
export const costToRead = (body: Text): number => Math.max(0, lengthOf(body) - shortBody) * costs.read
