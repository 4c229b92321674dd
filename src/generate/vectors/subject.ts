// What a mistake is about, and signatures over another text.

import { lowerCase } from '../../signing/declared.ts'
import { isPairs, type PairString, type Scheme } from '../../signing/grammar.ts'
import { leavesOf, piecesOf } from '../../signing/names.ts'
import type { Made, SignedPair } from './made.ts'
import type { Refused } from './refused.ts'
import { signOver } from './signing.ts'

export type Change = Omit<Refused, 'of'>
export type Make = (subject: Subject) => Change | undefined

/** What most mistakes are about: the last signature, the string it is over, and the pairs in that. */
export interface Subject {
  readonly made: Made
  readonly scheme: Scheme
  readonly main: string
  /** The string that is signed. */
  readonly of: string
  /** The name of a string of pairs in it, and its rule. */
  readonly pairs: string | undefined
  readonly rule: PairString | undefined
  readonly true: string
}

export function subjectOf(made: Made): Subject {
  const { scheme } = made
  const main = Object.keys(scheme.signatures).at(-1) ?? ''
  const { of } = scheme.signatures[main]!
  const pairs = [of, ...leavesOf(scheme, of)].find((name) => isPairs(scheme.strings[name]))
  const rule = scheme.strings[pairs ?? '']
  return { made, scheme, main, of, pairs, rule: isPairs(rule) ? rule : undefined, true: made.signature(main) }
}

/** A signature over the main string with another text for one of its parts. */
export function mistaken(
  { made, main, of, scheme }: Subject,
  [name, text]: [string, string],
  row: Omit<Change, 'signature'>,
): Change {
  const changed = new Map([[name, text]])
  const holdsSecret = [...leavesOf(scheme, of)].some((leaf) => scheme.credentials[leaf]?.kind === 'secret')
  // A secret is never shown, so of a string that holds it the part is shown.
  const shown = holdsSecret ? (name in scheme.strings ? text : undefined) : made.text(of, changed)
  const signature = signOver(made, main, made.text(of, changed))
  return { id: row.id, note: row.note, ...(shown !== undefined && { canonical: shown }), signature }
}

/** Pairs written by another rule. */
export const rewritten = (
  subject: Subject,
  change: Partial<PairString>,
  row: Omit<Change, 'signature'>,
  write: (pair: SignedPair) => string | null = ({ signed }) => signed,
): Change | undefined => {
  const { made, pairs, rule } = subject
  if (!rule || pairs === undefined || Array.isArray(rule.each)) return undefined
  return mistaken(subject, [pairs, joined({ ...rule, ...change }, made.pairs(pairs), write)], row)
}

function joined(rule: PairString, pairs: readonly SignedPair[], write: (pair: SignedPair) => string | null) {
  const rows = pairs.flatMap((pair): [string, string][] => {
    const text = rule.skip.includes(pair.name) ? null : write(pair)
    if (text === null || (rule.skipEmpty && text === '')) return []
    return [[rule.name === 'lower' ? lowerCase(pair.name) : pair.name, text]]
  })
  if (rule.order === 'name') rows.sort(([a], [b]) => (a < b ? -1 : 1))
  const fill = (name: string, value: string) =>
    piecesOf(rule.pair).map((piece) => (piece.name === 'name' ? name : (piece.text ?? value)))
  return rows.map(([name, value]) => fill(name, value).join('')).join(rule.join)
}

/** A string that ends with the secret: what is in front of it. */
export function secretBehind({ made, scheme, of }: Subject): { text: string; secret: string } | undefined {
  const rule = scheme.strings[of]
  const parts = rule && !isPairs(rule) ? piecesOf(rule.text) : []
  const last = parts.at(-1)?.name ?? ''
  if (parts.length < 2 || scheme.credentials[last]?.kind !== 'secret') return undefined
  const front = parts.slice(0, -1).map(({ name, text = '' }) => (name === undefined ? text : made.text(name)))
  return { text: front.join(''), secret: made.text(last) }
}
