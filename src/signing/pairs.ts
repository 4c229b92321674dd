// A string to sign made of pairs, as pieces.

import { SignatureError } from '../core/errors.ts'
import { isShortName, unknownField } from '../core/field-name.ts'
import { type Member, readMembers, readObject } from '../core/json.ts'
import { lowerCase, sameName } from './declared.ts'
import type { Declaration } from './grammar.ts'
import {
  type Field,
  literal,
  type Means,
  type Message,
  type Origin,
  type PairRule,
  type Row,
  type SignedPiece,
} from './message.ts'
import { headerTemplate, holdsSignature, piecesOf, readsRaw, sentPairs, unsigned } from './names.ts'
import { distinctPairs, type Pair, readPairs, readUrl, rfc3986, textOf, trimmed } from './read.ts'

interface Context extends Pick<Means, 'hooks'> {
  readonly fill: (template: string, field?: string) => SignedPiece[]
}

/** The pieces of a string made of pairs. @throws SignatureError for pairs that cannot be signed */
export function pairPieces(
  scheme: Declaration,
  rule: PairRule,
  message: Message,
  context: Context,
): SignedPiece[] {
  const rows = [
    ...rowsOf(scheme, rule, message, context).map((one) => rewritten(rule, one)),
    ...(rule.add ?? []).map(([name, text]) => row(rule, plain(name, text))),
  ]
  const written = rows.filter((one) => isKept(scheme, rule, one)).map((one) => finished(rule, one))
  if (rule.compare) written.sort(rule.compare)
  else if (rule.order === 'name') written.sort(byKey)
  const pair = piecesOf(rule.pair)
  return written.flatMap((one, at): SignedPiece[] => [
    ...(at > 0 && rule.join ? [literal(rule.join)] : []),
    ...pair.flatMap((piece) => {
      if (piece.name === 'value') return one.pieces ?? []
      if (piece.name !== 'name') return [literal(piece.text ?? '')]
      return [{ text: rule.rename?.(one) ?? one.key, of: origin('name', one.name, one.type) }]
    }),
  ])
}

const origin = (kind: Origin['kind'], name: string, type: string | undefined): Origin => ({
  kind,
  name,
  field: name,
  ...(type !== undefined && { type }),
})

const plain = (name: string, text: string, raw = text, type?: string): Field => ({
  name,
  raw,
  type,
  pieces: [{ text, of: origin('value', name, type) }],
})

const keyOf = (rule: PairRule, name: string) => (rule.name === 'lower' ? lowerCase(name) : name)

function row(rule: PairRule, field: Field): Row {
  const { name, pieces } = field
  const trim = (piece: SignedPiece) =>
    piece.of.kind === 'literal' ? piece : { ...piece, text: trimmed(piece.text) }
  return { ...field, key: keyOf(rule, name), pieces: rule.value === 'trim' ? pieces?.map(trim) : pieces }
}

function rewritten({ write }: PairRule, one: Row): Row {
  if (!write) return one
  const value = write(one)
  const of = origin('value', one.name, one.type)
  return { ...one, pieces: typeof value === 'string' ? [{ text: value, of }] : value }
}

/** Percent-encoded, where names and values are. */
function finished(rule: PairRule, one: Row): Row {
  const encode = rule.encoding === 'rfc3986' ? rfc3986 : (text: string) => text
  return {
    ...one,
    key: encode(one.key),
    pieces: one.pieces?.map((piece) => ({ ...piece, text: encode(piece.text) })),
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const valueOf = ({ pieces = [] }: Row) => pieces.reduce((all, { text }) => all + text, '')
const byKey = (a: Row, b: Row) => compare(a.key, b.key) || compare(valueOf(a), valueOf(b))

function isKept({ send }: Declaration, rule: PairRule, one: Row): boolean {
  const { each, add = [] } = rule
  if (one.pieces === undefined) return false
  if (rule.skip.some((name) => keyOf(rule, name) === one.key)) return false
  if (rule.skipEmpty && valueOf(one) === '') return false
  if (Array.isArray(each) || each === 'body' || add.some(([name]) => name === one.name)) return true
  const places = each === 'parameters' ? [send.query, send.form] : [send[each]]
  return places.every((place) => !holdsSignature(place[one.name]?.text ?? ''))
}

function rowsOf(scheme: Declaration, rule: PairRule, message: Message, context: Context): Row[] {
  const { each } = rule
  const { fill } = context
  if (Array.isArray(each))
    return each.map((header) =>
      row(rule, templated(header.toLowerCase(), headerTemplate(scheme, header), fill)),
    )
  if (each === 'envelope')
    return message.envelope
      ? message.envelope.map((member) => row(rule, received(scheme, rule, member)))
      : unsigned(scheme.send.envelope).map(([name, { text }]) => row(rule, templated(name, text, fill)))
  if (each === 'body') return bodyRows(scheme, rule, message, context)
  const isRaw = readsRaw(scheme, `pairs:${each}`)
  const how = isRaw ? 'raw' : 'decoded'
  const own = message.isSent ? [] : sentPairs(scheme, each)
  const fields = [
    ...(each === 'form' ? [] : readPairs(readUrl(message.url).search.slice(1), how)),
    ...(each === 'query' ? [] : readPairs(message.body, how)),
  ].map(([name, value]) => plain(name, value))
  for (const [name, { text }] of own) {
    const { pieces = [] } = templated(name, text, fill)
    fields.push({
      name,
      raw: '',
      pieces: isRaw ? pieces.map((piece) => ({ ...piece, text: rfc3986(piece.text) })) : pieces,
    })
  }
  const rows = fields.map((field) => row(rule, field))
  if (rule.twice !== 'allowed') distinctPairs(rows.map(({ key }): Pair => [key, '']))
  return rows
}

const templated = (name: string, template: string, fill: Context['fill']): Field => ({
  name,
  raw: '',
  pieces: fill(template, name),
})

/** A field of an envelope that arrived. What a claim was read from is that claim. */
function received({ send, credentials }: Declaration, rule: PairRule, member: Member): Field {
  const { name, raw } = member
  const text = rule.value === 'raw' ? raw : textOf(raw)
  const template = piecesOf(send.envelope[name]?.text ?? '')
  const of = template.length === 1 ? template[0]?.name : undefined
  if (of === undefined || holdsSignature(`{${of}}`)) return plain(name, text, raw)
  const kind = of in credentials ? 'credential' : 'part'
  return { name, raw, pieces: [{ text, of: { kind, name: of, field: name } }] }
}

/** Parsed bodies by message: the doctor signs one in a thousand ways. */
const parsed = new WeakMap<Message, readonly Member[]>()

function bodyRows(scheme: Declaration, rule: PairRule, message: Message, { hooks = {} }: Context): Row[] {
  const { body, types = {} } = message
  if (scheme.body?.empty !== 'refused' && (scheme.body?.blank === 'empty' ? body.trim() : body) === '')
    return []
  const hook = hooks[rule.value]
  const isDeclared = hook !== undefined || scheme.body?.names === 'declared'
  let members = parsed.get(message)
  if (!members) parsed.set(message, (members = isDeclared ? readMembers(body) : readObject(body)))
  const rows = members.map(({ name, raw }, at): Row => {
    const type = typeOf(types, rule, name)
    if (isDeclared && type === undefined) throw undeclared(name, at, members.length)
    if (!hook) {
      const text = raw === 'null' ? '' : rule.value === 'raw' ? raw : textOf(raw)
      return row(rule, plain(name, text, raw, type))
    }
    const value = hook(name, raw, type ?? '')
    const field = plain(name, value ?? '', raw, type)
    return row(rule, value === undefined ? { ...field, pieces: undefined } : field)
  })
  const seen = new Set<string>()
  for (const { key } of rows) {
    if (seen.has(key)) throw sameName(body, key, isDeclared)
    seen.add(key)
  }
  return rows
}

/** Declared types by the names that are signed, found once. */
const lowered = new WeakMap<object, ReadonlyMap<string, string>>()

function typeOf(types: Readonly<Record<string, string>>, rule: PairRule, name: string): string | undefined {
  if (Object.hasOwn(types, name)) return types[name]
  if (rule.name !== 'lower') return undefined
  let table = lowered.get(types)
  if (!table) {
    table = new Map(Object.entries(types).map(([one, type]) => [lowerCase(one), type]))
    lowered.set(types, table)
  }
  return table.get(lowerCase(name))
}

function undeclared(name: string, at: number, count: number): SignatureError {
  const isKnown = isShortName(name)
  const shown = isKnown ? name : `parameter ${at + 1} of ${count}`
  const what = `${shown} is not in the contract, so its declared type and signed text are not known`
  return new SignatureError('undeclared', what, isKnown ? name : unknownField)
}
