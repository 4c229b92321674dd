// A string made of pairs, as callers make it by mistake: its names, its order, its separators, and what is in it.

import { isPairs, type PairString } from '../signing/grammar.ts'
import type { Row, SignedPiece } from '../signing/message.ts'
import { compare, type Maker, makerOf } from './pair-maker.ts'
import { joinMistakes, orderMistakes } from './pair-order.ts'
import { envelopeSelection, sentSelection } from './pair-selection.ts'
import type { DeclaredMistake, Signed } from './style.ts'

const byName = (a: Row, b: Row) => compare(a.name, b.name)

/** @param rows what is signed by the rule */
export function pairMistakes(signed: Signed, string: string, rows: readonly Row[]): DeclaredMistake[] {
  const rule = signed.scheme.strings[string]
  if (!isPairs(rule)) return []
  const make = makerOf(string)
  const isEnvelope = rule.each === 'envelope'
  const selection = isEnvelope
    ? envelopeSelection(signed, rule, make)
    : rule.each === 'body'
      ? []
      : sentSelection(signed, rule, rows, make)
  return [
    ...(isEnvelope ? selection : []),
    ...(isEnvelope ? [] : nameMistakes(rule, make)),
    ...orderMistakes(signed, rule, make),
    ...joinMistakes(rule, make),
    ...(rule.each === 'body' ? [] : writtenMistakes(rule, make)),
    ...(isEnvelope ? nameMistakes(rule, make) : selection),
  ]
}

const camel = ({ name }: Row) => name.slice(0, 1).toLowerCase() + name.slice(1)
const snake = ({ name }: Row) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()

function nameMistakes(rule: PairString, make: Maker): DeclaredMistake[] {
  const missing = make('names-missing', { pair: rule.pair.replace(/^[^]*\{value\}/, '{value}') })
  const lower = (row: Row) => row.name.toLowerCase()
  if (Array.isArray(rule.each))
    return [make('names-lowered', { rename: (row: Row) => row.name.toUpperCase() })]
  if (rule.name === 'keep')
    return [
      make('names-lowered', { rename: lower }, undefined, true),
      make('names-lowered', { rename: lower, compare: (a: Row, b: Row) => compare(lower(a), lower(b)) }),
      missing,
    ]
  return [
    make('names-not-lowered', { rename: (row: Row) => row.name }, undefined, true),
    make('names-not-lowered', { rename: (row: Row) => row.name, compare: byName }, undefined, true),
    make('names-not-lowered', { rename: camel }),
    make('names-not-lowered', { rename: (row: Row) => row.key.toUpperCase() }),
    make('names-respelled', { rename: snake }),
    missing,
  ]
}

/** Values as they are written in the request. */
function writtenMistakes(rule: PairString, make: Maker): DeclaredMistake[] {
  if (rule.each === 'envelope') return [make('values-quoted', { value: 'raw' })]
  if (Array.isArray(rule.each)) return rule.value === 'trim' ? [make('values-kept', { value: 'text' })] : []
  const encode = (text: string) => encodeURIComponent(text)
  return [
    make(
      'pairs-encoded',
      { encoding: rule.encoding === 'none' ? 'rfc3986' : 'none' },
      rule.encoding === 'none' ? '' : 'not ',
      true,
    ),
    make(
      'pairs-encoded',
      {
        write: ({ pieces = [] }: Row) =>
          pieces.map((piece): SignedPiece => ({ ...piece, text: encode(piece.text).replaceAll('%20', '+') })),
      },
      'as a form writes them, ',
    ),
    make('values-trimmed', {
      write: ({ pieces = [] }: Row) =>
        pieces.map((piece): SignedPiece => ({ ...piece, text: piece.text.trim() })),
    }),
    make('all-lowered', {
      write: ({ pieces = [] }: Row) =>
        pieces.map((piece): SignedPiece => ({ ...piece, text: piece.text.toLowerCase() })),
    }),
  ]
}
