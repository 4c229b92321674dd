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

export const causes = {
  ...requestCauses,
  ...textCauses,
  ...valueCauses,
  ...timeCauses,
} satisfies Record<string, readonly [sentence: string, advice?: string]>

/** Stable name of a cause. */
export type CauseId = keyof typeof causes

type Causes = typeof causes

/** Advice for the causes whose remedy depends on the partner's rule. Each partner's doctor has all of it. */
export type OwnAdvice = {
  readonly [Id in CauseId as Causes[Id] extends readonly [string] ? Id : never]: string
}

/** The sentence and the advice of a cause. */
export function explain(
  own: OwnAdvice,
  cause: CauseId,
  about: string,
  { field = 'A number', detail = '' }: Facts,
) {
  // A name comes from outside and may hold anything.
  const name = /^[\w ]{1,64}$/.test(field) ? field : 'A parameter'
  const fill = (text: string) =>
    text.replaceAll('{about}', about).replaceAll('{field}', name).replaceAll('{detail}', detail)
  const advice = isOwn(cause) ? own[cause] : causes[cause][1]
  return { sentence: fill(causes[cause][0]), advice: fill(advice) }
}

const isOwn = (cause: CauseId): cause is keyof OwnAdvice => causes[cause].length === 1
