// One mistake: what it changes in how a right text is made, encoded and hashed.

import type { CauseId, Facts } from './causes.ts'
import type { Style } from './style.ts'
import type { Text } from './text.ts'

/** The last steps of every signed text: what surrounds it, how its characters are written, and how it is hashed. */
export interface Finish {
  readonly wrap: (text: Text) => Text
  readonly spell: (text: string) => string
  readonly encode: (text: string) => Uint8Array | undefined
  /** @param style the whole of it: an HMAC takes its key from there */
  readonly hash: (bytes: Uint8Array, style: Style) => Uint8Array
}

/** One mistake: the steps of the right style that it replaces. */
export interface Mistake {
  readonly cause: CauseId
  readonly facts?: Facts
  readonly style: Partial<Style>
  /** Comes together with others often enough to be tried in pairs. */
  readonly pairs?: boolean
  /** Tried after the pairs. */
  readonly rare?: boolean
  /** Serialises the parsed body, which costs more than copying its text. */
  readonly usesTree?: boolean
}

export const mistake = (
  cause: CauseId,
  style: Partial<Style>,
  facts: Facts | string = {},
  pairs = false,
): Mistake => ({ cause, facts: typeof facts === 'string' ? { detail: facts } : facts, style, pairs })

/** The same mistakes, tried after all others and their pairs. */
export const rarely = (mistakes: readonly Mistake[]): Mistake[] =>
  mistakes.map((one) => ({ ...one, pairs: false, rare: true }))

/** Mistakes that can have been made where this is true. */
export const when = (applies: boolean, mistakes: readonly Mistake[]): readonly Mistake[] =>
  applies ? mistakes : []

/** Leaves the characters of a text as they are. */
export const asIs = (text: string) => text
