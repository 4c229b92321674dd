import type { Complaint, Diagnosis, Difference, Span } from '../../doctor/index.ts'

type Mark = Pick<Span, 'text' | 'kind'>

/** A diagnosis as the page shows it. */
export interface Explanation {
  sentence: string
  advice?: string
  certainty?: string
  also: readonly Pick<Complaint, 'sentence' | 'advice'>[]
  expected?: readonly Mark[]
  received?: readonly Mark[]
  /** Where the texts begin to differ, in words. */
  place?: string
}

export function toExplanation(diagnosis: Diagnosis): Explanation {
  const { sentence, advice, certainty, also, expected, received, difference } = diagnosis
  return {
    sentence,
    advice,
    certainty,
    also,
    ...(expected !== undefined && { expected: mark(expected, difference?.expected) }),
    ...(received !== undefined && { received: mark(received, difference?.received) }),
    ...(difference && { place: placeOf(difference) }),
  }
}

/** The whole text with the difference marked; the spans give only a short piece of it. */
function mark(text: string, spans: readonly Span[] = []): readonly Mark[] {
  const [before = '', different = '', after = ''] = spans.map((span) => span.text.replace(/^…|…$/g, ''))
  const shown = different === '<end>' ? '' : different
  const start = text.indexOf(before + shown + after)
  if (!spans.length || start < 0) return [{ kind: 'before', text }]
  const at = start + before.length
  return [
    { kind: 'before', text: text.slice(0, at) },
    { kind: 'different', text: shown },
    { kind: 'after', text: text.slice(at + shown.length) },
  ]
}

/** The position of a difference inside a hidden value would reveal part of it. */
function placeOf({ offset, byteOffset, inside }: Difference): string {
  if (inside !== undefined) return `They begin to differ in the hidden ${inside}.`
  const byte = byteOffset === offset ? '' : ` (byte ${byteOffset + 1})`
  return `They begin to differ at character ${offset + 1}${byte}.`
}
