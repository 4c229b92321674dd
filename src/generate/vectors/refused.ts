// Signatures that have to be refused: those of frequent mistakes, and true ones that somebody altered. A signer that
// makes one of them makes the mistake that its note names; a verifier that takes one is not safe. Each mistake is one
// change of the declaration.

import { changes } from './changes.ts'
import type { Made } from './made.ts'
import { subjectOf } from './subject.ts'

export interface Refused {
  id: string
  /** Id of the vector whose request carries it. */
  of: string
  note: string
  /** The text that was signed by mistake. */
  canonical?: string
  signature: string
}

/** A mistake as vectors.yaml names it. */
interface Mistake {
  readonly change: string
  readonly of?: string
  readonly id?: string
  readonly note?: string
}

/** Without `changes` every change that applies; without `of` they are made to the first vector. */
export interface Mistakes {
  readonly of?: string
  readonly changes?: readonly (Mistake | readonly string[])[]
}

/** @param mistakes as vectors.yaml has them; a mistake that makes no difference under the declared rule is left out */
export function refusedOf(vectors: readonly Made[], mistakes: Mistakes = {}): Refused[] {
  const { of: usual = vectors[0]?.input.id, changes: listed = [Object.keys(changes)] } = mistakes
  const rows = listed.flatMap((one) =>
    Array.isArray(one) ? one.map((change: string): Mistake => ({ change })) : [one as Mistake],
  )
  return rows.flatMap(({ change, of = usual, ...own }): Refused[] => {
    const make = changes[change]
    if (!make)
      throw new Error(
        `vectors.yaml: refused: no change is called ${change}: ${Object.keys(changes).join(', ')}`,
      )
    const vector = vectors.find(({ input }) => input.id === of)
    // A contract of other operations has no such vector, and nothing to refuse in its place.
    if (!vector) return []
    const subject = subjectOf(vector)
    const made = make(subject)
    if (!made || made.signature === subject.true) return []
    const { id, ...rest } = { ...made, ...own }
    return [{ id: `refused.${id}`, of: vector.input.id, ...rest }]
  })
}
