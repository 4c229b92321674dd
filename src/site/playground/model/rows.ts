// The table beside the body: what is found in the request, and how each part of it is signed, or why not.

import { isLendspecError, SignatureError } from '../../../core/errors.ts'
import { kindOf, readObject } from '../../../core/json.ts'
import { lowerCase } from '../../../signing/declared.ts'
import { type Declaration, isPairs, type PairString } from '../../../signing/grammar.ts'
import { joinPieces } from '../../../signing/interpret.ts'
import type { SignedPiece } from '../../../signing/message.ts'
import { holdsSignature, namesIn, signedNames } from '../../../signing/names.ts'
import { readPairs } from '../../../signing/read.ts'
import type { Call, Row } from './model.ts'
import { interpretCall, numbersOf } from './sign.ts'

/** Placeholder for the token of a user, which this page asks for only if it is signed. */
export const tokenPlace = '<access token of the user>'

/** The fields as they are in the request, then its other parts, then what is never signed. */
export function rowsOf(call: Call): Row[] {
  const { scheme, operation } = call
  const names = [...signedNames(scheme)].filter((name) => name in scheme.strings)
  const rows = names.flatMap((name) => {
    const rule = scheme.strings[name]!
    return isPairs(rule) ? pairRows(call, name, rule) : []
  })
  const seen = new Set(rows.map((row) => row.name))
  const parts = operation.signed ? names.flatMap((name) => partRows(call, name, seen)) : []
  return [...rows, ...parts, ...neverSigned(call)]
}

/** The fields of a string of pairs. */
function pairRows(call: Call, name: string, rule: PairString): Row[] {
  const { scheme, message } = call
  if (!call.operation.signed)
    return fieldsOf(call, rule).map(([field]) => unsigned(field, '', 'this operation carries no signature'))
  if (rule.each !== 'body') {
    const pieces = attempt(() => interpretCall(call).pieces(name)) ?? []
    const numbers = numbersOf(pieces)
    return fieldsOf(call, rule).map(([field, declared]): Row => {
      const number = numbers.get(field)
      const value = pieces.filter(({ of }) => of.field === field && of.kind !== 'name')
      if (number !== undefined) return { name: field, declared, number, signed: joinPieces(value) }
      return unsigned(field, declared, reasonOf(scheme, rule, field))
    })
  }
  const rows = readObject(message.body || '{}').map(({ name: field, raw }) =>
    bodyRow(call, name, rule, field, raw),
  )
  const found = rows.filter(({ signed }) => signed !== undefined).map(({ key }) => key)
  if (rule.order === 'name') found.sort((a, b) => (a < b ? -1 : 1))
  return rows.map(({ key, ...row }) =>
    row.signed === undefined ? row : { ...row, number: found.indexOf(key) + 1 },
  )
}

/** One field of the body, signed as if it were the only one: another one may be wrong. */
function bodyRow(
  call: Call,
  string: string,
  rule: PairString,
  name: string,
  raw: string,
): Row & { key: string } {
  const types = call.message.types ?? {}
  const lower = lowerCase(name)
  const known = Object.keys(types).find((one) =>
    rule.name === 'lower' ? lowerCase(one) === lower : one === name,
  )
  const isDeclared = rule.value in call.scheme.hooks || call.scheme.body?.names === 'declared'
  const declared = isDeclared ? (types[known ?? ''] ?? 'not declared') : kindOf(raw)
  const key = rule.name === 'lower' ? lower : name
  if (isDeclared && known === undefined)
    return { ...unsigned(name, declared, 'not in the contract'), isWrong: true, key }
  try {
    const body = `{${JSON.stringify(name)}:${raw}}`
    const pieces = interpretCall({ ...call, message: { ...call.message, body } }).pieces(string)
    if (!pieces.length) return { ...unsigned(name, declared, leftOut(rule, name, raw)), key }
    const value = pieces.filter(({ of }) => of.kind === 'value')
    return { name, declared, signed: joinPieces(value), key }
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error
    return { ...unsigned(name, declared, error.message), isWrong: true, key }
  }
}

/** The names of what a string of pairs is made of, in the order of the request, and what each is. */
function fieldsOf({ scheme, message }: Call, { each }: PairString): [name: string, declared: string][] {
  const { send } = scheme
  if (Array.isArray(each)) return each.map((name) => [name.toLowerCase(), 'Header'])
  if (each === 'body') return readObject(message.body || '{}').map(({ name }) => [name, ''])
  if (each === 'envelope')
    return Object.entries(send.envelope).map(([name, { text, json }]) => [
      name,
      !json ? 'Text' : namesIn(text).includes('body') ? 'JSON text' : 'Number',
    ])
  const query = readPairs(new URL(message.url).search.slice(1)).map(([name]) => name)
  const form = readPairs(message.body).map(([name]) => name)
  const named = (names: readonly string[], declared: string): [string, string][] =>
    names.map((name) => [name, declared])
  return [
    ...(each === 'form' ? [] : named([...query, ...Object.keys(send.query)], 'Query')),
    ...(each === 'query' ? [] : named([...form, ...Object.keys(send.form)], 'Form')),
  ]
}

function reasonOf({ send }: Declaration, rule: PairString, name: string): string {
  const placed = [send.envelope, send.form, send.query].map((place) => place[name]?.text ?? '')
  if (placed.some(holdsSignature)) return 'it is the result'
  return rule.skip.includes(name) ? 'the rule leaves it out' : 'it is empty'
}

function leftOut(rule: PairString, name: string, raw: string): string {
  if (rule.skip.includes(name)) return 'the rule leaves it out'
  return (
    { null: 'null is left out', array: 'a list is left out', object: 'an object is left out' }[
      kindOf(raw) as string
    ] ?? 'an empty value is left out'
  )
}

const words: Readonly<Record<string, string>> = {
  method: 'Method',
  path: 'Path',
  target: 'Path and query',
  query: 'Query',
  authority: 'Host',
  body: 'Body',
  time: 'Time',
  nonce: 'Nonce',
  date: 'Day',
  isoDate: 'Day',
}

/** Parts of the request and ids that a string names itself, or by a hash. */
function partRows(call: Call, string: string, seen: Set<string>): Row[] {
  const { scheme } = call
  if (isPairs(scheme.strings[string])) return []
  const made = interpretCall(call)
  const pieces = attempt(() => made.pieces(string)) ?? []
  const numbers = numbersOf(pieces)
  return pieces.flatMap((piece): Row[] => {
    const hashed = piece.of.kind === 'hash' ? scheme.hashes[piece.of.name]?.of : undefined
    const name = hashed ?? piece.of.name
    const { kind } = piece.of
    const isOwn = hashed === undefined ? isPart(scheme, piece) : hashed === 'body'
    if (!isOwn || seen.has(name)) return []
    seen.add(name)
    const declared = words[name] ?? (kind === 'credential' ? 'Id' : 'Header')
    return [
      {
        name,
        declared,
        ...numbered(numbers.get(piece.of.name)),
        signed: hashed ? `${piece.of.name} ${piece.text}` : piece.text,
      },
    ]
  })
}

export const numbered = (number: number | undefined) => (number === undefined ? {} : { number })

const isPart = ({ credentials }: Declaration, { of }: SignedPiece) =>
  of.kind === 'part' || (of.kind === 'credential' && credentials[of.name]?.kind !== 'secret')

/** What a reader may look for in vain. */
function neverSigned({ scheme, operation }: Call): Row[] {
  const covered = signedNames(scheme)
  const address = ['path', 'target', 'query', 'authority', 'pairs:query', 'pairs:parameters']
  const token = Object.entries(scheme.credentials).find(([, { kind }]) => kind === 'token')?.[0]
  const place = Object.entries(scheme.send.headers).find(
    ([, placed]) => 'text' in placed && namesIn(placed.text).includes(token ?? ''),
  )
  return [
    ...(address.some((name) => covered.has(name))
      ? []
      : [unsigned('URL', '', 'the address is never signed')]),
    ...(place && operation.accessToken && !covered.has(token ?? '')
      ? [unsigned(place[0], '', 'the token is never signed')]
      : []),
  ]
}

const unsigned = (name: string, declared: string, why: string): Row => ({ name, declared, why })

/** What cannot be made yet has no pieces; the step says why. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (isLendspecError(error)) return undefined
    throw error
  }
}
