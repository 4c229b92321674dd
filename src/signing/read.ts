// Reads what a request consists of: its address, the pairs of its query and form, the fields of a header, an envelope.

import { SignatureError } from '../core/unsent-error.ts'
import { unknownField } from '../core/field-name.ts'
import {
  JsonError,
  kindOf,
  type Member,
  readMembers,
  readObject,
  readString,
  scanObject,
} from '../core/json.ts'
import { refuse, type Verdict } from './scheme.ts'

export type Pair = readonly [name: string, value: string]

/** A part of the request that a scheme signs. @throws SignatureError where the caller gives none */
export function requireGiven<T>(part: string, value: T | undefined): T {
  if (value !== undefined) return value
  throw new SignatureError(
    'part-missing',
    `the scheme signs the ${part} of a request, and none is given`,
    part,
  )
}

/** The parts of an address; those of a path with its query, as a server gets it, but the host. */
export const readUrl = (url: string | undefined): URL => new URL(requireGiven('url', url), 'http://localhost')

/** @throws SignatureError for a signed header that the caller does not give */
export const requireHeader = (headers: Pick<Headers, 'get'> | undefined, name: string): string =>
  requireGiven(`header ${name}`, headers?.get(name) ?? undefined)

const decoded = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))

/** @param read `raw` leaves percent-encoding as it is */
export function readPairs(text: string, read: 'decoded' | 'raw' = 'decoded'): Pair[] {
  return text
    .split('&')
    .filter((piece) => piece !== '')
    .map((piece): Pair => {
      const end = piece.includes('=') ? piece.indexOf('=') : piece.length
      const [name, value] = [piece.slice(0, end), piece.slice(end + 1)]
      if (read === 'raw') return [name, value]
      try {
        return [decoded(name), decoded(value)]
      } catch {
        throw new SignatureError(
          'not-encoded',
          'a pair of the query or form is not percent-encoded',
          unknownField,
        )
      }
    })
}

/** The value of a pair, or the empty text. */
export const pairText = (pairs: readonly Pair[], name: string): string =>
  pairs.find(([key]) => key === name)?.[1] ?? ''

/** @param only names that must not appear twice, where others may
 * @throws SignatureError for a duplicate name: which value counts is unknown */
export function distinctPairs(pairs: readonly Pair[], only?: readonly string[]): readonly Pair[] {
  const names = pairs.map(([name]) => name).filter((name) => only?.includes(name) ?? true)
  if (new Set(names).size === names.length) return pairs
  throw new SignatureError('same-name', 'a name appears twice in the query or form', unknownField)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
/** By the name, in order of UTF-16 code units; equal names by the value. */
export const byName = (a: Pair, b: Pair): number => compare(a[0], b[0]) || compare(a[1], b[1])

export const rfc3986 = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * Adds pairs to a query or form.
 * @throws SignatureError for a name that is there already
 */
export const addPairs = (text: string, pairs: readonly Pair[]): string =>
  [checked(text, pairs), ...pairs.map(([name, value]) => `${rfc3986(name)}=${rfc3986(value)}`)]
    .filter((piece) => piece !== '')
    .join('&')

function checked(text: string, pairs: readonly Pair[]): string {
  const names = new Set(pairs.map(([name]) => name))
  const found = readPairs(text).find(([name]) => names.has(name))
  if (found)
    throw new SignatureError('same-name', `${found[0]} is given, and is for the signer to fill`, found[0])
  return text
}

export function addToQuery(url: string | undefined, pairs: readonly Pair[]): string {
  const [address, ...query] = requireGiven('url', url).replace(/#.*/, '').split('?')
  return `${address}?${addPairs(query.join('?'), pairs)}`
}

/** Drops whitespace around a value, and reduces it inside to one space. */
export const trimmed = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

/** The fields of a header such as `a="1",b="2"`; each once, but those that may be several. */
export function readFields(
  text: string,
  prefix: string,
  pair: RegExp,
  join: string,
  several: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> | undefined {
  const fields = new Map<string, string[]>()
  if (!text.startsWith(prefix)) return fields
  for (const piece of text.slice(prefix.length).split(join.trim() || join)) {
    const [, name, value] = pair.exec(piece.trim()) ?? []
    if (name === undefined || value === undefined) continue
    if (fields.has(name) && !several.includes(name)) return undefined
    fields.set(name, [...(fields.get(name) ?? []), value])
  }
  return fields
}

/** The parts of a list of signatures that have the given form. */
export const readSeveral = (text: string, separator: string, form: RegExp): string[] =>
  text.split(separator.trim() || separator).flatMap((piece) => form.exec(piece.trim())?.[1] ?? [])

/**
 * The JSON object in `body` without whitespace around it, or the empty text.
 * @throws SignatureError for anything else
 */
export function readParameters(body: string, empty: boolean, blank: boolean): string {
  const text = body.trim()
  if (text === '' && (body === '' ? empty : blank)) return ''
  if (text === '' || kindOf(text) !== 'object')
    throw new SignatureError('not-an-object', 'the parameters are not a JSON object')
  return text
}

/** A JSON value as it is signed: text without its quotes, all else as it is written. */
export const textOf = (raw: string): string => (kindOf(raw) === 'string' ? readString(raw) : raw)

/** The values of a JSON object by their names. @throws SignatureError for a duplicate name */
export function readValues(body: string, read: (raw: string) => string): Pair[] {
  return readObject(body).map(({ name, raw }): Pair => [name, raw === 'null' ? '' : read(raw)])
}

/** The fields of an envelope; refuses a duplicate name, in it or in its object `inner`. */
export function readEnvelope(text: string, inner: string): Member[] {
  const members = readObject(text)
  const raw = members.find(({ name }) => name === inner)?.raw ?? ''
  if (kindOf(raw) === 'object' && !scanObject(raw, Infinity)) readObject(raw)
  return members
}

/** The same of one that a stranger sent unasked: few fields, and no value is parsed before the signature is right. */
export function scanEnvelope(text: string): Member[] {
  try {
    const members = scanObject(text, 64)
    for (const { raw } of members ?? []) if (kindOf(raw) === 'string') readString(raw)
    if (members) return members
  } catch {
    // Said below: the message of an escape that is none quotes it.
  }
  throw new JsonError('the body is not a JSON object of at most 64 fields that names each once')
}

/** A field as text: the empty one where it is missing or null. */
export function fieldText(members: readonly Member[], name: string): string {
  const raw = members.find((member) => member.name === name)?.raw
  return raw === undefined || raw === 'null' ? '' : textOf(raw)
}

/** A field as it is written, or the empty text where it is missing or `empty`. */
export function rawField(members: readonly Member[], name: string, empty?: string): string {
  const raw = members.find((member) => member.name === name)?.raw ?? ''
  return raw === empty ? '' : raw
}

/** What cannot be signed is refused, not thrown. */
export function refusal(error: unknown): Verdict {
  if (error instanceof JsonError) return refuse('malformed', error.message)
  if (!(error instanceof SignatureError)) throw error
  return { ok: false, reason: 'parameter', field: error.field ?? '', detail: error.message }
}

export { type Member, readMembers }
