// The rows of a string made of pairs: what the request holds, and how each part of it is signed.

import { SignatureError } from '../core/unsent-error.ts'
import { unknownField } from '../core/field-name.ts'
import { isShortName } from '../core/short-name.ts'
import { type Member, readMembers, readObject } from '../core/json.ts'
import { lowerCase, sameName } from './declared.ts'
import type { Declaration } from './grammar.ts'
import {
  type Field,
  type Means,
  type Message,
  type Origin,
  type PairRule,
  type Row,
  type SignedPiece,
} from './message.ts'
import { headerTemplate, piecesOf, readsRaw, sentPairs, unsigned } from './names.ts'
import { distinctPairs, type Pair, readPairs, readUrl, rfc3986, textOf, trimmed } from './read.ts'

export interface Context extends Pick<Means, 'hooks'> {
  readonly fill: (template: string, field?: string) => SignedPiece[]
}

export const origin = (kind: Origin['kind'], name: string, type: string | undefined): Origin => ({
  kind,
  name,
  field: name,
  ...(type !== undefined && { type }),
})

export const plain = (name: string, text: string, raw = text, type?: string): Field => ({
  name,
  raw,
  type,
  pieces: [{ text, of: origin('value', name, type) }],
})

export const keyOf = (rule: PairRule, name: string) => (rule.name === 'lower' ? lowerCase(name) : name)

export function row(rule: PairRule, field: Field): Row {
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

/** Rows by message: the doctor signs one in a thousand ways. */
const known = new WeakMap<Message, Map<string, readonly Row[]>>()

export function readRows(
  scheme: Declaration,
  rule: PairRule,
  message: Message,
  context: Context,
): readonly Row[] {
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
