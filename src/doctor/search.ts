// Looks for the text that was really signed: the right one with one mistake, or with two that come together.

import { type Budget, costOf, costs, lengthOf, reserve } from './budget.ts'
import type { CauseId, Facts } from './causes.ts'
import type { Style } from './style.ts'
import { mapText, type Text, textOf } from './text.ts'

/** The last steps of every signed text: what surrounds it, how its characters are written, and how it is hashed. */
export interface Finish {
  readonly wrap: (text: Text) => Text
  readonly spell: (text: string) => string
  readonly encode: (text: string) => Uint8Array | undefined
  /** @param style the whole of it: an HMAC takes its key from there */
  readonly hash: (bytes: Uint8Array, style: Style) => Uint8Array
}

/** One mistake: the steps of the right style that it replaces. */
export interface Mistake {
  readonly cause: CauseId
  readonly facts?: Facts
  readonly style: Partial<Style>
  /** Comes together with others often enough to be tried in pairs. */
  readonly pairs?: boolean
  /** Serialises the parsed body, which costs more than copying its text. */
  readonly usesTree?: boolean
}

export const mistake = (
  cause: CauseId,
  style: Partial<Style>,
  facts: Facts | string = {},
  pairs = false,
): Mistake => ({ cause, facts: typeof facts === 'string' ? { detail: facts } : facts, style, pairs })

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
  /** True if a digest is the one that arrived. */
  readonly matches: (digest: Uint8Array) => boolean
  readonly budget: Budget
  /** What a hash that is part of the text costs. */
  readonly more?: number
  /** The cost of hashing a body that is serialised again. */
  readonly bodyCost?: number
  /** Values in the tree of the body. */
  readonly values: number
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
const changesKey = (style: Style) =>
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

const finishSteps = ['wrap', 'spell', 'encode', 'hash']

/** Whether a mistake is made with the text that is there already. */
const isFinish = ({ style }: Mistake) => Object.keys(style).every((step) => finishSteps.includes(step))

/** Leaves the characters of a text as they are. */
export const asIs = (text: string) => text

/** Tries each mistake, then those that come together in pairs, then the late ones. */
export function search(
  mistakes: readonly Mistake[],
  { right, build, matches, budget, values, more = 0, bodyCost = 0, late = [], unread = [] }: Search,
): Found {
  const rightText = build(right)
  const usual = costOf(rightText) + more
  const length = lengthOf(rightText)
  const isShort = usual < costs.text + mostRemembered * costs.byte
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
  const makersOf = (group: readonly Mistake[]) => group.filter((one) => !isFinish(one))
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
      if (isShort && isUsual && style.hash === right.hash && !changesKey(style)) {
        // A text that another mistake makes, too, may still be the half of a pair.
        if (seen.has(text)) return text !== shortText && group.length === 1 ? false : undefined
        seen.add(text)
      }
      bytes = isUsual ? budget.encode([{ text }]) : style.encode(text)
    }
    if (bytes === undefined || !budget.take(Math.max(0, bytes.length * costs.byte - usual))) return undefined
    tried++
    budget.take(costs.hash)
    return matches(style.hash(bytes, style)) && mapText(wrapped, style.spell)
  }
  const fits = (group: readonly Mistake[], leave = 0) => {
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
  for (const mistake of mistakes) {
    const text = fits([mistake]) ? attempt([mistake]) : void skipped.add(mistake.cause)
    if (text) return found([mistake], text)
    // What changes nothing alone changes nothing in a pair.
    if (text === false && mistake.pairs) paired.push(mistake)
  }
  for (const pair of pairsOf(paired)) {
    if (!fits(pair)) {
      skipped.add('pairs')
      break
    }
    const text = attempt(pair)
    if (text) return found(pair, text)
  }
  // These have no end: that not all were tried goes without saying.
  for (const mistake of late) {
    if (!fits([mistake], reserve)) break
    const text = attempt([mistake])
    if (text) return found([mistake], text)
  }
  return { match: undefined, tried, skipped: [...skipped] }
}

/** Pairs that do not replace the same step, those of the most frequent mistakes first. */
function* pairsOf(mistakes: readonly Mistake[]): Generator<readonly Mistake[]> {
  for (const [index, second] of mistakes.entries()) {
    for (const first of mistakes.slice(0, index)) {
      if (!Object.keys(first.style).some((step) => step in second.style)) yield [first, second]
    }
  }
}
