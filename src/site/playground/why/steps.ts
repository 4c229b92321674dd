import { contentCauses, keyCauses, spellingCauses } from '../../../doctor/causes-request.ts'
import type { CauseId, Complaint } from '../../../doctor/index.ts'

/** In the order in which a signature is looked at; the first wrong one ends the search. */
const stepNames = ['shape', 'key', 'time', 'text'] as const
export type StepName = (typeof stepNames)[number]

export interface Step {
  readonly name: StepName
  readonly state: 'right' | 'wrong' | 'unknown' | 'asked' | 'not judged' | 'not looked at'
  readonly words: string
}

const isShape = (cause: CauseId) => cause in contentCauses || cause in spellingCauses
const isKey = (cause: CauseId) => cause in keyCauses
/** Causes in the timestamp itself; `timestamp-...` are those of the text that holds it. */
const isTime = (cause: CauseId) => cause.startsWith('time-')
/** MD5 mixes secret and text, so what is wrong with a secret is known once the text is. */
const isSecret = (cause: CauseId) => cause.startsWith('secret-')

export const stepOf = ({ cause }: Pick<Complaint, 'cause'>): StepName => {
  if (isShape(cause)) return 'shape'
  if (isKey(cause) || isSecret(cause)) return 'key'
  return isTime(cause) ? 'time' : 'text'
}

/**
 * One state a step: those before the first wrong one are right, those behind it were not looked at.
 * @param unjudged steps of which nothing can be said
 */
export function stepsOf(
  complaints: readonly Complaint[],
  words: Readonly<Record<StepName, string>>,
  unjudged: ReadonlySet<StepName>,
): Step[] {
  const first = stepNames.find((name) => complaints.some((complaint) => stepOf(complaint) === name))
  let isOver = false
  return stepNames.map((name): Step => {
    if (isOver) return { name, state: 'not looked at', words: 'Waits for the step above.' }
    if (name === first) {
      isOver = true
      const found = complaints.find((complaint) => stepOf(complaint) === name)
      return {
        name,
        state: found?.certainty === 'unknown' ? 'unknown' : 'wrong',
        words: found?.sentence ?? '',
      }
    }
    const state = unjudged.has(name) ? 'not judged' : 'right'
    return { name, state, words: words[name] }
  })
}
