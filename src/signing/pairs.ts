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
    for (const { name, text = '' } of pair) {
      if (name === undefined) pieces.push(literal(text))
      else if (name === 'name') pieces.push({ text: rule.rename?.(one) ?? one.key, of: one.of })
      else pieces.push(...(one.pieces ?? []))
    }
  }
  return pieces
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
  const { name, raw, type, pieces } = field
  const trim = (piece: SignedPiece) =>
    piece.of.kind === 'literal' ? piece : { ...piece, text: trimmed(piece.text) }
  // Not spread: the doctor makes many.
  return {
    name,
    raw,
    type,
    key: keyOf(rule, name),
    of: origin('name', name, type),
    pieces: rule.value === 'trim' ? pieces?.map(trim) : pieces,
  }
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

/** Rows by message: the doctor signs one in a thousand ways. */
const known = new WeakMap<Message, Map<string, readonly Row[]>>()

function readRows(scheme: Declaration, rule: PairRule, message: Message, context: Context): readonly Row[] {
  if (!message.isSent || Array.isArray(rule.each)) return rowsOf(scheme, rule, message, context)
  const rows = known.get(message) ?? new Map<string, readonly Row[]>()
  known.set(message, rows)
  const key = `${rule.each} ${rule.value} ${rule.name} ${rule.twice}`
  const found = rows.get(key) ?? rowsOf(scheme, rule, message, context)
  rows.set(key, found)
  return found
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
      ? message.envelope.map((member) => row(rule, received(scheme, rule, message, member)))
      : unsigned(scheme.send.envelope).map(([name, { text }]) => row(rule, templated(name, text, fill)))
  if (each === 'body') return bodyRows(scheme, rule, message, context)
  const isRaw = readsRaw(scheme, `pairs:${each}`)
  const how = isRaw ? 'raw' : 'decoded'
  const own = message.isSent ? [] : sentPairs(scheme, each)
  const fields = [
    ...(each === 'form' ? [] : readPairs(readUrl(message.url).search.slice(1), how)),
    ...(each === 'query' ? [] : readPairs(message.body, how)),
  ].map(([name, value]): Field => {
    const piece = message.isSent && !isRaw ? claimed(scheme, message, name) : undefined
    return piece ? { name, raw: value, pieces: [piece] } : plain(name, value)
  })
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

/** What is claimed in a field or pair that arrived is signed as it was read. */
function claimed(
  { send, credentials: ids }: Declaration,
  message: Message,
  name: string,
): SignedPiece | undefined {
  const { text = '' } = send.envelope[name] ?? send.form[name] ?? send.query[name] ?? {}
  const [piece, ...others] = piecesOf(text)
  const of = others.length ? undefined : piece?.name
  if (of === undefined) return undefined
  const value = of === 'time' || of === 'nonce' || of === 'body' ? message[of] : message.credentials[of]
  if (value === undefined) return undefined
  return { text: value, of: { kind: of in ids ? 'credential' : 'part', name: of, field: name } }
}

/** A field of an envelope that arrived. */
function received(scheme: Declaration, rule: PairRule, message: Message, { name, raw }: Member): Field {
  const piece = claimed(scheme, message, name)
  if (piece && (rule.value !== 'raw' || piece.of.name === 'body')) return { name, raw, pieces: [piece] }
  return plain(name, rule.value === 'raw' ? raw : textOf(raw), raw)
}

function bodyRows(scheme: Declaration, rule: PairRule, message: Message, { hooks = {} }: Context): Row[] {
  const { body, types = {} } = message
  if (scheme.body?.empty !== 'refused' && (scheme.body?.blank === 'empty' ? body.trim() : body) === '')
    return []
  const hook = hooks[rule.value]
  const isDeclared = hook !== undefined || scheme.body?.names === 'declared'
  const members = message.members ?? (isDeclared ? readMembers(body) : readObject(body))
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
