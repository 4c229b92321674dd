// How a partner's requests are signed, for people: made from the declaration.

import type { Grade } from './contract.ts'

export interface SigningGuide {
  /** Behind the partner's name in a heading: how many signatures, and where. */
  readonly heading: string
  /** What is signed and how, and what is not. */
  readonly about: string
  /** In the order of the work. */
  readonly steps: readonly SigningStep[]
  /** In the order in which to look. */
  readonly mistakes: readonly Mistake[]
}

export interface SigningStep {
  /** That of the string, hash, key or signature; behind a colon a part of that work. */
  readonly name: string
  readonly title: string
  readonly rule: string
  /** The evidence for the rule. */
  readonly grade: Grade
  readonly source?: string
  readonly example?: string
}

export interface Mistake {
  readonly mistake: string
  readonly remedy: string
  /** The evidence for the rule that it breaks. */
  readonly grade: Grade
}
