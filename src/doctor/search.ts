// Looks for the text that was really signed: the right one with one mistake, or with two that come together.

import { type Budget, costOf, costs, lengthOf, reserve } from './budget.ts'
import type { CauseId } from './causes.ts'
import { makersOf, pairsOf } from './groups.ts'
import { asIs, type Mistake } from './mistake.ts'
import type { Style } from './style.ts'
import { mapText, type Text, textOf } from './text.ts'

export interface Match {
  readonly mistakes: readonly Mistake[]
  readonly text: Text
}

/** A cause that was not tried, or not in all of its forms, because it costs too much; or two mistakes at once. */
export type Skipped = CauseId | 'pairs'

export interface Found {
  readonly match: Match | undefined
  readonly tried: number
  readonly skipped: readonly Skipped[]
}

/** What a search needs to know beside the mistakes. */
export interface Search {
  /** The style of a right signature. */
  readonly right: Style
  /** The text of a style. */
  readonly build: (style: Style) => Text
  /** The same in pieces, as it may be shown. */
  readonly show?: (style: Style) => Text
  /** True if a digest is the one that arrived. */
  readonly matches: (digest: Uint8Array) => boolean
  readonly budget: Budget
  /** What it costs beside, to hash a part of the text and to read the body for it. */
  readonly more?: number
  /** The cost of hashing a body that is serialised again. */
  readonly bodyCost?: number
  /** Values in the tree of the body. */
  readonly values: number
  /** What the pairs leave of the budget for rare mistakes. */
  readonly leave?: number
  /** Mistakes with so many forms that they are tried last. */
  readonly late?: Iterable<Mistake>
  /** What cannot be tried, because the body is too large to be read. */
  readonly unread?: readonly Skipped[]
}

/** Texts of up to so many bytes are remembered, so that none is hashed twice. */
const mostRemembered = 8192

/** Steps that write each character of the text, or of its values, in another way. */
const rewriting = ['spell', 'encode', 'layout', 'texts', 'text', 'body', 'whole']

/** The same text under another key gives another signature. */
const changesKey = ({ style }: Mistake) =>
  Object.keys(style).some((path) => /^(keys|given\.credentials)\./.test(path))

const bodySteps = [
  'numbers',
  'booleans',
  'empties',
  'texts',
  'fields',
  'added',
  'fieldOrder',
  'layout',
  'body',
]

/** Tries each mistake, then those that come together in pairs, then the late ones. */
export function search(mistakes: readonly Mistake[], given: Search): Found {
  const { right, build, matches, budget, values, late = [], unread = [] } = given
  const { more = 0, leave = 0, bodyCost = 0, show = build } = given
  const rightText = show(right)
  const cost = costOf(rightText)
  const usual = cost + more
  const length = lengthOf(rightText)
  const isShort = cost < costs.text + mostRemembered * costs.byte
  const shortText = isShort ? right.spell(textOf(rightText)) : undefined
  const seen = new Set([shortText])
  const skipped = new Set<Skipped>(unread)
  let tried = 0
  /** What cannot be made of this request, such as a key that does not decode, was not signed. */
  const buildSafely = (style: Style): Text | undefined => {
    try {
      return build(style)
    } catch {
      return undefined
    }
  }
  /** Texts that come together with several ways to finish them. */
  const texts = new Map<Mistake | undefined, Text | undefined>([[undefined, rightText]])
  const isMade = (group: readonly Mistake[]) => {
    const [maker, ...others] = makersOf(group)
    return others.length === 0 && texts.has(maker)
  }
  const textFor = (group: readonly Mistake[], style: Style): Text | undefined => {
    if (isMade(group)) return texts.get(makersOf(group)[0])
    const text = buildSafely(style)
    if (group.length === 1 && group[0]?.pairs) texts.set(group[0], text)
    return text
  }
  /** The text, where it is the signed one; false where it is another, undefined where there is no new one. */
  const attempt = (group: readonly Mistake[]): Text | false | undefined => {
    const [first, second] = group
    const style: Style = { ...right, ...first?.style, ...second?.style }
    const made = textFor(group, style)
    if (!made) return undefined
    const wrapped = style.wrap(made)
    // It may be much longer than the right one.
    if (!budget.take(Math.max(0, lengthOf(wrapped) * costs.byte - usual))) return undefined
    const isUsual = style.encode === right.encode
    let bytes: Uint8Array | undefined
    if (!isShort && isUsual && style.spell === asIs) bytes = budget.encode(wrapped)
    else {
      const text = style.spell(textOf(wrapped))
      if (isShort && isUsual && style.hash === right.hash && !group.some(changesKey)) {
        // A text that another mistake makes, too, may still be the half of a pair.
        if (seen.has(text)) return text !== shortText && group.length === 1 ? false : undefined
        seen.add(text)
      }
      bytes = isUsual ? budget.encode([{ text }]) : style.encode(text)
    }
    if (bytes === undefined || !budget.take(Math.max(0, bytes.length * costs.byte - usual))) return undefined
    tried++
    budget.take(costs.hash)
    return matches(style.hash(bytes, style)) && mapText(style.wrap(show(style)), style.spell)
  }
  const fits = (group: readonly Mistake[], leave = 0) => {
    // What the cheapest text costs.
    if (!budget.take(0, leave + usual - costs.text)) return false
    const usesTree = group.some((mistake) => mistake.usesTree)
    const rewrites = group.some(({ style }) => rewriting.some((step) => step in style))
    const isRewritten = group.some(({ style }) => bodySteps.some((step) => step in style))
    const more =
      (usesTree ? costs.value * values : 0) +
      (rewrites ? costs.character * length : 0) +
      (isRewritten ? bodyCost : 0)
    return budget.take(usual + more - (isMade(group) ? costs.text - costs.made : 0), leave)
  }
  const found = (group: readonly Mistake[], text: Text): Found => ({
    match: { mistakes: group, text },
    tried,
    skipped: [],
  })

  const paired: Mistake[] = []
  const frequent = mistakes.filter(({ rare }) => !rare)
  for (const mistake of frequent) {
    const text = fits([mistake], leave) ? attempt([mistake]) : void skipped.add(mistake.cause)
    if (text) return found([mistake], text)
    // What changes nothing alone changes nothing in a pair.
    if (text === false && mistake.pairs) paired.push(mistake)
  }
  for (const pair of pairsOf(paired)) {
    if (!fits(pair, leave)) {
      skipped.add('pairs')
      break
    }
    const text = attempt(pair)
    if (text) return found(pair, text)
  }
  for (const mistake of mistakes.filter(({ rare }) => rare)) {
    const text = fits([mistake]) ? attempt([mistake]) : void skipped.add(mistake.cause)
    if (text) return found([mistake], text)
  }
  // These have no end: that not all were tried goes without saying.
  for (const mistake of late) {
    if (!fits([mistake], reserve)) break
    const text = attempt([mistake])
    if (text) return found([mistake], text)
  }
  return { match: undefined, tried, skipped: [...skipped] }
}
