// Every cause the doctor can name: what is wrong, and what to change. {about} is the header or field, {field} a
// parameter, {detail} what distinguishes the cases; other words come from the declaration. ASCII only: the sentences also go into a header line.

import { contentCauses, generalCauses, keyCauses, spellingCauses } from './causes-request.ts'
import { textCauses } from './causes-text.ts'
import { timeCauses } from './causes-time.ts'
import { valueCauses } from './causes-values.ts'

export interface Facts {
  readonly field?: string | undefined
  readonly detail?: string | undefined
}

export const causes = {
  ...generalCauses,
  ...contentCauses,
  ...spellingCauses,
  ...keyCauses,
  ...textCauses,
  ...valueCauses,
  ...timeCauses,
} satisfies Record<string, readonly [sentence: string, advice: string]>

/** Stable name of a cause. */
export type CauseId = keyof typeof causes

/** What the words in braces of an advice stand for (words.ts). */
export type Words = Readonly<Record<string, string>>

/** The sentence and the advice of a cause. */
export function explain(
  words: Words,
  cause: CauseId,
  about: string,
  { field = 'A number', detail = '' }: Facts,
) {
  // A name comes from outside and may hold anything.
  const name = /^[\w ]{1,64}$/.test(field) ? field : 'A parameter'
  const facts: Words = { about, field: name, detail }
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_, key: string) => facts[key] ?? words[key] ?? '')
  return { sentence: fill(causes[cause][0]), advice: fill(causes[cause][1]) }
}
