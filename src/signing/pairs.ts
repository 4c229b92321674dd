// A string to sign made of pairs, as pieces.

import type { Declaration } from './grammar.ts'
import { literal, type Message, type PairRule, type Row, type SignedPiece } from './message.ts'
import { holdsSignature, piecesOf } from './names.ts'
import { rfc3986 } from './read.ts'
import { type Context, keyOf, origin, plain, readRows, row } from './pair-rows.ts'

/** The pieces of a string made of pairs. @throws SignatureError for pairs that cannot be signed */
export function pairPieces(
  scheme: Declaration,
  rule: PairRule,
  message: Message,
  context: Context,
): SignedPiece[] {
  const all = readRows(scheme, rule, message, context)
  const rows = rule.write ? all.map((one) => rewritten(rule, one)) : all
  const written = rows.filter((one) => isKept(scheme, rule, one))
  for (const [name, text] of rule.add ?? []) written.push(row(rule, plain(name, text)))
  if (rule.encoding === 'rfc3986') for (const [at, one] of written.entries()) written[at] = encoded(one)
  if (rule.compare) written.sort(rule.compare)
  else if (rule.order === 'name') written.sort(byKey)
  const pair = piecesOf(rule.pair)
  const join = rule.join ? literal(rule.join) : undefined
  const pieces: SignedPiece[] = []
  for (const [at, one] of written.entries()) {
    if (join && at > 0) pieces.push(join)
    for (const { name, text } of pair) {
      if (name === undefined) pieces.push(literal(text))
      else if (name === 'name') pieces.push({ text: rule.rename?.(one) ?? one.key, of: one.of })
      else pieces.push(...(one.pieces ?? []))
    }
  }
  return pieces
}

function rewritten({ write }: PairRule, one: Row): Row {
  if (!write) return one
  const value = write(one)
  const of = origin('value', one.name, one.type)
  return { ...one, pieces: typeof value === 'string' ? [{ text: value, of }] : value }
}

const encoded = (one: Row): Row => ({
  ...one,
  key: rfc3986(one.key),
  pieces: one.pieces?.map((piece) => ({ ...piece, text: rfc3986(piece.text) })),
})

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const valueOf = ({ pieces = [] }: Row) => pieces.reduce((all, { text }) => all + text, '')
const byKey = (a: Row, b: Row) => compare(a.key, b.key) || compare(valueOf(a), valueOf(b))

function isKept({ send }: Declaration, rule: PairRule, one: Row): boolean {
  const { each } = rule
  if (one.pieces === undefined || rule.keep?.(one) === false) return false
  if (rule.skip.some((name) => keyOf(rule, name) === one.key)) return false
  if (rule.skipEmpty && valueOf(one) === '') return false
  if (Array.isArray(each) || each === 'body') return true
  const places = each === 'parameters' ? [send.query, send.form] : [send[each]]
  return places.every((place) => !holdsSignature(place[one.name]?.text ?? ''))
}
