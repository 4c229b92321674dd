import { hideName } from '../core/redact.ts'
import { createHidden } from '../core/scrub.ts'
import type { Difference } from './difference.ts'
import { isShown, maskText, type Text } from './text.ts'

// Characters. A longer text is not read by anybody, and looking through it would take too long.
const longest = 16_000

/** Texts and their difference, as they may be shown. */
export interface Shown {
  text(text: Text): string
  difference(difference: Difference): Difference
}

/**
 * What is hidden in one place of the texts is hidden in every other, however it is spelled there: a field that may be
 * shown can contain it.
 */
export function showTexts(texts: readonly Text[], showValues: boolean): Shown {
  const hidden = createHidden()
  for (const piece of texts.flat()) {
    // A longer one fits into no text that is shown.
    if (isShown(piece, showValues) || piece.text.length > longest) continue
    const { text, hide = '' } = piece
    // The signed text that the caller gave may be the expected one.
    if (hide === 'text') continue
    const bare = text.replaceAll(/^"|"$/g, '')
    if (hide === 'unknown field') hideName(bare, hidden)
    else hidden.add(bare, `<${hide}>`)
  }
  const scrub = (text: string) =>
    hidden.scrub(text.slice(0, longest)) +
    (text.length > longest ? `… (${text.length - longest} characters more)` : '')
  const spans = (list: Difference['expected']) => list.map((span) => ({ ...span, text: scrub(span.text) }))
  return {
    text: (text) => scrub(maskText(text, showValues)),
    difference: (difference) => ({
      ...difference,
      expected: spans(difference.expected),
      received: spans(difference.received),
    }),
  }
}
