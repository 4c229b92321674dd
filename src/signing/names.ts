// What a name in a template means, and what it is made of.

import {
  type Composite,
  isComposite,
  isPairs,
  type Key,
  type Placed,
  requestParts,
  type Declaration,
  type Send,
  type SignedString,
} from './grammar.ts'

/** A part of a template: a name, or the text between two. */
export type Piece =
  { readonly name: string; readonly text?: undefined } | { readonly name?: undefined; readonly text: string }

const braces = /(\{[A-Za-z][\w.:-]*\})/

/** A header has one name, however it is written; a client has no `host`, but the address. */
const plainName = (name: string) => {
  if (!name.startsWith('header:')) return name
  return name.toLowerCase() === 'header:host' ? 'authority' : name.toLowerCase()
}

/** A template as its texts and names, in order. */
export function piecesOf(template: string): readonly Piece[] {
  const known = split.get(template)
  if (known) return known
  const pieces = template
    .split(braces)
    .filter((piece) => piece !== '')
    .map((piece): Piece => (braces.test(piece) ? { name: plainName(piece.slice(1, -1)) } : { text: piece }))
  // The doctor makes templates without end.
  if (split.size > 1000) split.clear()
  split.set(template, pieces)
  return pieces
}
const split = new Map<string, readonly Piece[]>()

export const namesOf = (pieces: readonly Piece[]): string[] => pieces.flatMap(({ name }) => name ?? [])
export const namesIn = (template: string): string[] => namesOf(piecesOf(template))

/** What a receiver calls its half of a private key. */
export const publicName = (name: string) => name.replace('private', 'public').replace('Private', 'Public')

/** The day of the time. */
export const isDate = (name: string) => name === 'date' || name === 'isoDate'

export const signatureName = (name: string) =>
  name.startsWith('signature.') ? name.slice('signature.'.length) : undefined
/** The signature that a name means. */
export const signatureOf = ({ signatures }: Pick<Declaration, 'signatures'>, name: string) =>
  Object.entries(signatures).find(([one]) => name === `signature.${one}`)?.[1]
export const headerName = (name: string) =>
  name.startsWith('header:') ? name.slice('header:'.length).toLowerCase() : undefined
export const holdsSignature = (template: string) =>
  piecesOf(template).some(({ name }) => name !== undefined && signatureName(name))

/** One value that travels: where it is, by name and for a message, and how it is written. */
export interface Place {
  readonly in: keyof Send
  readonly name: string
  /** The field, in a header of several. */
  readonly field?: string
  readonly composite?: Composite
  readonly placed: Placed
  /** For messages. */
  readonly where: string
}

export function placesOf({ send }: Declaration): Place[] {
  return (Object.keys(send) as (keyof Send)[]).flatMap((place) =>
    Object.entries(send[place]).flatMap(([name, placed]: [string, Placed | Composite]): Place[] => {
      if (!isComposite(placed)) return [{ in: place, name, placed, where: name }]
      return Object.entries(placed.fields).map(([field, one]) => ({
        in: place,
        name,
        field,
        composite: placed,
        placed: one,
        where: `${field} of ${name}`,
      }))
    }),
  )
}

/** A template with every plain string in it replaced by its own template. A string that needs itself stays a name. */
export function expand(
  scheme: Declaration,
  template: string,
  within: readonly string[] = [],
): readonly Piece[] {
  return piecesOf(template).flatMap((piece) => {
    if (piece.name === undefined || within.includes(piece.name)) return [piece]
    const rule = scheme.strings[piece.name]
    if (!rule || isPairs(rule) || rule.delete !== undefined) return [piece]
    return expand(scheme, rule.text, [...within, piece.name])
  })
}

/** Whether a message says a name of itself: what a receiver reads, and does not make. */
export const isClaimed = ({ credentials }: Declaration, name: string) =>
  name === 'time' ||
  name === 'nonce' ||
  signatureName(name) !== undefined ||
  ['id', 'key-id', 'token'].includes(String(credentials[name]?.kind))

/** The template of a header that the scheme sends, and does not need a signature for. */
export function ownHeader({ send }: Declaration, header: string): string | undefined {
  const found = Object.entries(send.headers).find(([name]) => name.toLowerCase() === header)?.[1]
  return found && !isComposite(found) && !holdsSignature(found.text) ? found.text : undefined
}

/** What is sent in a place before it is signed. */
export const unsigned = (place: Readonly<Record<string, Placed>>) =>
  Object.entries(place).filter(([, { text }]) => !holdsSignature(text))

/** What a header of a list means, as a template. */
export const headerTemplate = (scheme: Declaration, header: string) =>
  ownHeader(scheme, header.toLowerCase()) ??
  (header.toLowerCase() === 'host' ? '{authority}' : `{header:${header.toLowerCase()}}`)

/** The names that a name is made of, one level down. A body, and the pairs of a request, are made of nothing. */
export function needs(scheme: Declaration, name: string): string[] {
  const rule = scheme.strings[name]
  if (rule) return [...new Set(needsOfString(scheme, rule))]
  const hash = scheme.hashes[name]
  if (hash) return [hash.of]
  const key = scheme.keys[name]
  if (key)
    return [...new Set([...(key.from === undefined ? [] : [key.from]), ...chainOf(key).flatMap(namesIn)])]
  if (isDate(name)) return ['time']
  const header = headerName(name)
  const own = header === undefined ? undefined : ownHeader(scheme, header)
  if (own !== undefined) return namesIn(own)
  const pairs = /^pairs:(query|form|parameters)$/.exec(name)?.[1]
  if (pairs) return sentPairs(scheme, pairs).flatMap(([, { text }]) => namesIn(text))
  const signature = signatureOf(scheme, name)
  if (signature) return [signature.of, ...(signature.key === undefined ? [] : [signature.key])]
  return []
}

/** The templates of a derived key. */
export const chainOf = ({ derive }: Key): string[] =>
  derive ? [...(derive.seed === undefined ? [] : [derive.seed]), ...derive.steps] : []

/** The pairs that a scheme adds to the query, the form or both before it signs. */
export const sentPairs = ({ send }: Declaration, pairs: string) => [
  ...(pairs === 'form' ? [] : unsigned(send.query)),
  ...(pairs === 'query' ? [] : unsigned(send.form)),
]

function needsOfString(scheme: Declaration, rule: SignedString): string[] {
  if (!isPairs(rule)) return [...namesIn(rule.text), ...Object.keys(rule.if ?? {})]
  const { each } = rule
  if (Array.isArray(each)) return each.flatMap((header) => namesIn(headerTemplate(scheme, header)))
  if (each === 'envelope') return unsigned(scheme.send.envelope).flatMap(([, { text }]) => namesIn(text))
  if (each !== 'body') return [`pairs:${each}`]
  return ['body', ...(usesTypes(scheme, rule.value) ? ['types'] : [])]
}

/** Declared types are looked up for a hook, and to refuse names that the contract does not have. */
const usesTypes = (scheme: Declaration, value: string) =>
  value in scheme.hooks || scheme.body?.names === 'declared'

/** Whether a name may be there twice. Those that the scheme sends must not. */
export const mayRepeat = ({ strings }: Declaration, place: 'query' | 'form'): boolean =>
  Object.values(strings).some(
    (rule) => isPairs(rule) && rule.twice === 'allowed' && [place, 'parameters'].includes(String(rule.each)),
  )

/** Whether pairs are signed with their percent-encoding as it is. */
export const readsRaw = ({ strings }: Declaration, name: string): boolean =>
  Object.values(strings).some(
    (rule) => isPairs(rule) && rule.value === 'raw' && name === `pairs:${String(rule.each)}`,
  )

/** All that a name is made of in the end, itself left out. */
export function leavesOf(scheme: Declaration, name: string, seen = new Set<string>()): Set<string> {
  for (const one of needs(scheme, name)) {
    if (seen.has(one)) continue
    seen.add(one)
    leavesOf(scheme, one, seen)
  }
  return seen
}

/** All that any signature covers. */
export const signedNames = (scheme: Declaration): Set<string> =>
  new Set(Object.keys(scheme.signatures).flatMap((name) => [...leavesOf(scheme, `signature.${name}`)]))

/** Headers that a caller gives, in lower case. */
export const signedHeaderNames = (scheme: Declaration): string[] =>
  [...signedNames(scheme)]
    .flatMap((name) => headerName(name) ?? [])
    .filter((name) => ownHeader(scheme, name) === undefined)

/** Whether the body of a request is a form. */
export const readsForm = ({ send, strings }: Declaration): boolean =>
  Object.keys(send.form).length > 0 ||
  Object.values(strings).some((rule) => isPairs(rule) && /^(form|parameters)$/.test(String(rule.each)))

export const isRequestPart = (name: string) =>
  (requestParts as readonly string[]).includes(name) || /^(header|pairs):|^types$/.test(name)

/** Names that a declaration must not give away: parts of a request, and properties that every object has. */
export const reserved: ReadonlySet<string> = new Set([
  ...requestParts,
  ...['time', 'date', 'isoDate', 'nonce', 'signature', 'types', 'timestampForm'],
  ...['constructor', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString'],
  ...['toString', 'valueOf'],
])
