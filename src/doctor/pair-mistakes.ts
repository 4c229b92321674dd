// A string made of pairs, as callers make it by mistake: its names, its order, its separators, and what is in it.

import { isPairs, type PairString } from '../signing/grammar.ts'
import type { Row, SignedPiece } from '../signing/message.ts'
import { byName, compare, type Maker, makerOf } from './pair-maker.ts'
import { joinMistakes, orderMistakes } from './pair-order.ts'
import { envelopeSelection, sentSelection } from './pair-selection.ts'
import type { Mistake } from './mistake.ts'
import type { Signed } from './style.ts'

/** @param rows what is signed by the rule */
export function pairMistakes(signed: Signed, string: string, rows: readonly Row[]): Mistake[] {
  const rule = signed.scheme.strings[string]
  if (!isPairs(rule)) return []
  const make = makerOf(string)
  const ordered = [...orderMistakes(signed, rule, make), ...joinMistakes(rule, make)]
  if (rule.each === 'body') return [...nameMistakes(rule, make), ...ordered]
  const written = [...ordered, ...writtenMistakes(rule, make)]
  return rule.each === 'envelope'
    ? [...envelopeSelection(signed, rule, make), ...written, ...nameMistakes(rule, make)]
    : [...nameMistakes(rule, make), ...written, ...sentSelection(signed, rule, rows, make)]
}

const camel = ({ name }: Row) => name.slice(0, 1).toLowerCase() + name.slice(1)
const parted = (mark: string) => (row: Row) => row.name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, mark).toLowerCase()
const sentence = ({ name }: Row) => name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase()

const respelled: readonly [detail: string, rename: (row: Row) => string][] = [
  ['spelled with underscores', parted('_')],
  ['spelled with hyphens', parted('-')],
  ['lower-cased but for the first letter', sentence],
  ['lower-cased as Turkish does it', ({ name }) => name.replaceAll('I', '\u0131').toLowerCase()],
  ['signed with their quotes', ({ key }) => `"${key}"`],
]

function nameMistakes(rule: PairString, make: Maker): Mistake[] {
  const missing = make('names-missing', { pair: rule.pair.replace(/^[^]*\{value\}/, '{value}') })
  const lower = (row: Row) => row.name.toLowerCase()
  const original = (row: Row) => row.name
  if (Array.isArray(rule.each))
    return [make('names-lowered', { rename: (row: Row) => row.name.toUpperCase() })]
  if (rule.name === 'keep')
    return [
      make('names-lowered', { rename: lower }, {}, true),
      make('names-lowered', { rename: lower, compare: (a: Row, b: Row) => compare(lower(a), lower(b)) }),
      missing,
    ]
  return [
    make('names-not-lowered', { rename: original }, {}, true),
    make('names-not-lowered', { rename: original, compare: byName }, {}, true),
    make('names-not-lowered', { rename: camel }),
    make('names-not-lowered', { rename: (row: Row) => row.key.toUpperCase() }),
    ...respelled.map(([detail, rename], at) => ({
      ...make('names-respelled', { rename }, detail),
      rare: at > 0,
    })),
    missing,
  ]
}

/** Values as they are written in the request. */
function writtenMistakes(rule: PairString, make: Maker): Mistake[] {
  if (rule.each === 'envelope') return [make('values-quoted', { value: 'raw' })]
  if (Array.isArray(rule.each)) return rule.value === 'trim' ? [make('values-kept', { value: 'text' })] : []
  const each = (change: (text: string) => string) => ({
    write: ({ pieces = [] }: Row) =>
      pieces.map((piece): SignedPiece => ({ ...piece, text: change(piece.text) })),
  })
  const isPlain = rule.encoding === 'none'
  return [
    make('pairs-encoded', { encoding: isPlain ? 'rfc3986' : 'none' }, isPlain ? '' : 'not ', true),
    make(
      'pairs-encoded',
      each((text) => encodeURIComponent(text).replaceAll('%20', '+')),
      'as a form writes them, ',
    ),
    make(
      'values-trimmed',
      each((text) => text.trim()),
    ),
    make(
      'all-lowered',
      each((text) => text.toLowerCase()),
    ),
  ]
}
