import { escapeControls } from '../core/escape.ts'
import { shown, type Text, textOf } from './text.ts'

/** A run of text beside the first difference. Hidden values are replaced by their class, for example `<phone>`. */
export interface Span {
  readonly text: string
  readonly kind: 'before' | 'different' | 'after'
}

/** Where two texts begin to differ. */
export interface Difference {
  /** Place of the first differing character in the signed text, or of the hidden value it is in, in UTF-16 units. */
  readonly offset: number
  /** The same place in bytes of UTF-8. */
  readonly byteOffset: number
  /** The class of the hidden value in which they differ, where it is one. */
  readonly inside: string | undefined
  /** Three spans each: before, different, after. Control characters are written as escapes. */
  readonly expected: readonly Span[]
  readonly received: readonly Span[]
}

const reach = 28
const utf8 = new TextEncoder()

/** The first difference of two texts, or undefined when they are equal. */
export function compareTexts(expected: Text, received: Text, showValues: boolean): Difference | undefined {
  const [a, b] = [textOf(expected), textOf(received)]
  if (a === b) return undefined
  let offset = 0
  while (a[offset] === b[offset]) offset++
  // Not between the halves of a surrogate pair.
  if (/[\ud800-\udbff]/.test(a[offset - 1] ?? '')) offset--
  // Nor inside a hidden value: how much of it agrees would reveal its beginning.
  offset = Math.min(startOf(expected, offset, showValues), startOf(received, offset, showValues))
  const [left, right] = [split(expected, offset, showValues), split(received, offset, showValues)]
  return {
    offset,
    byteOffset: utf8.encode(a.slice(0, offset)).length,
    inside: left.inside ?? right.inside,
    expected: left.spans,
    received: right.spans,
  }
}

/** The place itself, or the beginning of the hidden piece that it is in. */
function startOf(text: Text, offset: number, showValues: boolean): number {
  let start = 0
  for (const piece of text) {
    const end = start + piece.text.length
    // A text that the caller gave is hidden as a whole; the caller already knows it.
    const isOpen = shown(piece, showValues) === piece.text || piece.hide === 'text'
    if (offset < end) return isOpen ? offset : start
    start = end
  }
  return offset
}

/** A hidden piece is not cut: it is the differing span as a whole. */
function split(text: Text, offset: number, showValues: boolean) {
  let [before, different, after] = ['', '', '']
  let inside: string | undefined
  let start = 0
  for (const piece of text) {
    const end = start + piece.text.length
    const visible = shown(piece, showValues)
    if (end <= offset) before += visible
    else if (start > offset) after += visible
    else if (visible !== piece.text) {
      different = visible
      inside = piece.hide
    } else {
      before += visible.slice(0, offset - start)
      different = String.fromCodePoint(visible.codePointAt(offset - start) ?? 0)
      after += visible.slice(offset - start + different.length)
    }
    start = end
  }
  const spans: Span[] = [
    { kind: 'before', text: escapeControls(before.length > reach ? `…${before.slice(-reach)}` : before) },
    { kind: 'different', text: offset >= start ? '<end>' : escapeControls(different) },
    { kind: 'after', text: escapeControls(after.length > reach ? `${after.slice(0, reach)}…` : after) },
  ]
  return { spans, inside }
}
