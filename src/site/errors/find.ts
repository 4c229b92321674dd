// Which entries match a query, and in which order. Pure, because the page's script and the tests use it alike.

import { distance } from '../../core/nearest.ts'
import { plainCode } from '../search/tokens.ts'

export interface Findable {
  readonly code: string
  readonly title: string
  readonly text: string
}

/** Exact code, beginning of a code, word in the title, word elsewhere. */
const ranks = { exact: 0, prefix: 1, title: 2, text: 3 } as const

/**
 * Matching entries, best first; for an empty query all of them in their usual order.
 * Codes match with or without sign, whitespace and hyphens. Latin words match from their beginning, Chinese anywhere.
 */
export function find<T extends Findable>(entries: readonly T[], query: string): T[] {
  const words = wordsOf(query)
  if (!words.length) return [...entries]
  const code = plainCode(query)
  const signed = /^\s*[-−–－]/.test(query)
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, code, signed, words) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((one, other) => one.rank! - other.rank!)
    .map(({ entry }) => entry)
}

/** The codes most like the query, for when nothing matches. */
export function nearest<T extends Findable>(entries: readonly T[], query: string, count = 3): T[] {
  const code = plainCode(query)
  const begins = (entry: T) => isBeginning(code, plainCode(entry.code))
  const stem = code.slice(0, 3)
  if (code === '') return []
  if (!/\d/.test(code) && !entries.some((entry) => plainCode(entry.code).startsWith(stem))) return []
  return entries
    .map((entry) => ({ entry, distance: begins(entry) ? 0 : distance(code, plainCode(entry.code)) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, count)
    .map(({ entry }) => entry)
}

/** Of words, one or two letters are too few to mean a code. */
const isBeginning = (query: string, code: string) => /\d|.{3}/.test(query) && code.startsWith(query)

function rankOf(
  entry: Findable,
  code: string,
  signed: boolean,
  words: readonly string[],
): number | undefined {
  const own = plainCode(entry.code)
  if (code && own === code) return ranks.exact + (signed === entry.code.startsWith('-') ? 0 : 0.5)
  if (isBeginning(code, own)) return ranks.prefix
  const title = split(entry.title)
  if (words.every((word) => holds(title, word))) return ranks.title
  const text = `${title} ${split(entry.text)}`
  return words.every((word) => holds(text, word)) ? ranks.text : undefined
}

/** Runs of Chinese, and runs of anything else except whitespace and punctuation. */
const wordsOf = (query: string) =>
  query
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}+|[^\p{Script=Han}\s\p{P}\p{S}]+/gu) ?? []

/** Lower case, with a name such as SmsTooSoon also as its words. */
const split = (text: string) =>
  ` ${text} ${text.replaceAll(/([a-z])([A-Z])/g, '$1 $2')}`.normalize('NFKC').toLowerCase()

const holds = (text: string, word: string) =>
  /\p{Script=Han}/u.test(word) ? text.includes(word) : new RegExp(`[^a-z0-9]${word}`).test(text)
