// A partner's part of the pages about signing and errors, as data: the site sets it.

import type { Grade, Operation } from '../core/contract.ts'

export interface PartnerPages {
  /** Behind the partner's name in the heading. */
  readonly heading: string
  workedExample(file: VectorFile, operations: Readonly<Record<string, Operation>>): WorkedExample
  /** In the order in which to look: the key first, then the time, then the text. */
  readonly mistakes: readonly Mistake[]
  /** What the playground fills, from the first step to the last before the request itself. */
  readonly steps: readonly PageStep[]
  /** How an error code is built. */
  readonly codes: Prose
  /** Objects of the JSON Schema of its vectors, in the order in which a reader meets them. */
  readonly vectorParts: readonly { readonly name: string; readonly id: string; readonly title: string }[]
}

/** Text with `names` in it, links, and grades. */
export type Prose = readonly (
  | string
  | { readonly href: string; readonly text: string }
  | { readonly operation: Operation }
  | { readonly grade: Grade }
)[]

/** What every file of vectors holds. */
export interface VectorFile {
  readonly credentials: { readonly appId: string }
  readonly vectors: readonly Vector[]
  readonly synthetic: readonly Vector[]
  readonly refused: readonly { readonly id: string; readonly of: string; readonly note: string }[]
}
export interface Vector {
  readonly id: string
  readonly canonical: string
  readonly signature: string
}

/** One request signed step by step. All values are those of the contract's vectors. */
export interface WorkedExample {
  readonly about: Prose
  readonly steps: readonly {
    readonly title: string
    readonly rule: string
    /** The evidence for the rule. */
    readonly grade: Grade
    readonly shows: readonly Exhibit[]
  }[]
  readonly aboutKnown: Prose
  readonly known: readonly Vector[]
}

export interface Exhibit {
  /** For those who hear the page. */
  readonly name: string
  readonly shown:
    | { readonly text: string }
    /** Parts of a signed text, each from one field. */
    | { readonly text: string; readonly parts: readonly { readonly field: string; readonly text: string }[] }
    | { readonly text: string; readonly secret: string }
    | { readonly head: readonly string[]; readonly rows: readonly ExhibitRow[] }
}
export interface ExhibitRow {
  readonly name: string
  readonly cells: readonly Cell[]
}
export interface Cell {
  readonly text: string
  readonly isCode?: boolean
  /** Its place in the signed text, from 0. */
  readonly place?: number
}

export interface Mistake {
  readonly mistake: string
  readonly remedy: string
  /** The evidence for the rule that it breaks. */
  readonly grade: Grade
}

export interface PageStep {
  /** What the script calls it. */
  readonly id: string
  readonly title: string
  readonly rule: string
  readonly grade?: Grade
}
