// Every cause the doctor can name: what is wrong, and what to change. {about} is the header or member, {field} a
// parameter, {detail} what tells one case from another. ASCII only: the sentences also go into a header line.

import { requestCauses } from './causes-request.ts'
import { textCauses } from './causes-text.ts'
import { timeCauses } from './causes-time.ts'
import { valueCauses } from './causes-values.ts'

export interface Facts {
  readonly field?: string | undefined
  readonly detail?: string | undefined
}

/** What to change; by API where it differs. */
type Advice = string | { readonly ppdai: string; readonly awda: string }

export const causes = {
  ...requestCauses,
  ...textCauses,
  ...valueCauses,
  ...timeCauses,
} satisfies Record<string, readonly [sentence: string, advice: Advice]>

/** Stable name of a cause. */
export type CauseId = keyof typeof causes

/** The sentence and the advice of a cause. */
export function explain(
  api: 'ppdai' | 'awda',
  cause: CauseId,
  about: string,
  { field = 'A number', detail = '' }: Facts,
) {
  // A name comes from outside and may hold anything.
  const name = /^[\w ]{1,64}$/.test(field) ? field : 'A parameter'
  const fill = (text: string) =>
    text.replaceAll('{about}', about).replaceAll('{field}', name).replaceAll('{detail}', detail)
  const [sentence, advice]: readonly [string, Advice] = causes[cause]
  return { sentence: fill(sentence), advice: fill(typeof advice === 'string' ? advice : advice[api]) }
}
