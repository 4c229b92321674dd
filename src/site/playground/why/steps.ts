import type { CauseId, Complaint } from '../../../doctor/index.ts'

/** In the order in which a signature is looked at; the first wrong one ends the search. */
const stepNames = ['shape', 'key', 'time', 'text'] as const
export type StepName = (typeof stepNames)[number]

export interface Step {
  readonly name: StepName
  readonly state: 'right' | 'wrong' | 'unknown' | 'asked' | 'not judged' | 'not looked at'
  readonly words: string
}

const shape: ReadonlySet<CauseId> = new Set<CauseId>([
  'malformed',
  'body-in-list',
  'body-json-string',
  'form-encoded',
  'no-envelope',
  'member-name',
  'app-missing',
  'timestamp-missing',
  'nonce-missing',
  'signature-missing',
  'token-missing',
  'undeclared',
  'same-name',
  'wrong-type',
  'undeclared-type',
  'not-signed',
  'not-base64',
  'hex-not-base64',
  'base64-twice',
  'base64-url-safe',
  'base64-padding',
  'line-breaks',
  'plus-became-blank',
  'signature-quoted',
  'signature-url-encoded',
  'signature-html-escaped',
  'not-hex',
  'hex-lower-case',
  'hex-separated',
  'leading-zero',
  'base64-not-hex',
  'half-md5',
])
const key: ReadonlySet<CauseId> = new Set<CauseId>([
  'app-unknown',
  'wrong-key',
  'key-of-another-app',
  'key-size',
  'signature-length',
  'bytes-reversed',
  'digest-algorithm',
  'digest-info-missing',
  'not-hashed',
  'pss',
  'hmac',
])
/** Causes in the timestamp itself; `timestamp-...` are those of the text that holds it. */
const isTime = (cause: CauseId) => cause.startsWith('time-')
/** MD5 mixes secret and text, so what is wrong with a secret is known once the text is. */
const isSecret = (cause: CauseId) => cause.startsWith('secret-')

export const stepOf = ({ cause }: Pick<Complaint, 'cause'>): StepName => {
  if (shape.has(cause)) return 'shape'
  if (key.has(cause) || isSecret(cause)) return 'key'
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
