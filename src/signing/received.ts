// What a message that arrived says of itself: the inverse of `send`, read from the declaration.

import { type Member } from '../core/json.ts'
import { bodyField } from './credentials.ts'
import { type Composite, type Declaration, isComposite } from './grammar.ts'
import type { Message } from './message.ts'
import { expand, isClaimed, mayRepeat, namesIn, namesOf, type Piece, type Place, placesOf } from './names.ts'
import {
  distinctPairs,
  fieldText,
  pairText,
  readEnvelope,
  readFields,
  readPairs,
  readSeveral,
  readUrl,
  textOf,
} from './read.ts'
import type { ReceivedHeaders } from './scheme.ts'

export interface Arrived {
  readonly headers: Pick<ReceivedHeaders, 'get'>
  readonly body: string
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly status?: number | undefined
}

export interface Claims {
  /** By name: `time`, `nonce`, ids, the token, `signature.<name>`; the empty text where it is not there. */
  readonly values: ReadonlyMap<string, string>
  /** Where each is read. */
  readonly places: ReadonlyMap<string, Place>
  /** All signatures of a list, of which one is enough. */
  readonly several: ReadonlyMap<string, readonly string[]>
  /** What is sent besides, and must be what the template gives: constants and values made from others. */
  readonly tests: readonly { readonly place: Place; readonly sent: string }[]
  /** Headers that name a field twice. */
  readonly twice: readonly string[]
  /** What the strings to sign are made of; credentials that are not sent are missing. */
  readonly message: Message
}

/**
 * Reads what a message claims.
 *
 *     const { values, places, message } = readClaims(scheme, { method, url, headers, body })
 *     values.get('signature.request')
 *
 * @param fields of the envelope, where they were read already
 * @throws SignatureError for an envelope, query or form that cannot be read
 */
export function readClaims(scheme: Declaration, arrived: Arrived, fields?: readonly Member[]): Claims {
  const { headers, body, url } = arrived
  const { envelope, query, form } = scheme.send
  const inner = bodyField(scheme)
  const members = Object.keys(envelope).length ? (fields ?? readEnvelope(body, inner ?? '')) : undefined
  const pairs = {
    query: Object.keys(query).length ? pairsOf(scheme, 'query', readUrl(url).search.slice(1)) : [],
    form: Object.keys(form).length ? pairsOf(scheme, 'form', body) : [],
  }
  const twice: string[] = []
  const composites = new Map<string, ReadonlyMap<string, readonly string[]>>()
  for (const [name, placed] of Object.entries(scheme.send.headers)) {
    if (!isComposite(placed)) continue
    const found = fieldsOf(placed, headers.get(name) ?? '')
    if (!found) twice.push(name)
    composites.set(name, found ?? new Map())
  }
  const read = ({ in: place, name, field }: Place): string => {
    if (field !== undefined) return composites.get(name)?.get(field)?.[0] ?? ''
    if (place === 'headers') return headers.get(name) ?? ''
    if (place === 'envelope') return fieldText(members ?? [], name)
    return pairText(pairs[place], name)
  }
  const list = ({ name, field, placed }: Place, pieces: readonly Piece[], sent: string): string[] => {
    const form = new RegExp(
      `^${pieces.map(({ text }) => (text === undefined ? '(.+)' : escape(text))).join('')}$`,
    )
    if (field === undefined) return readSeveral(sent, String(placed.several), form)
    const all = composites.get(name)?.get(field) ?? []
    return all.flatMap((one) => form.exec(one)?.[1] ?? [])
  }

  const values = new Map<string, string>()
  const places = new Map<string, Place>()
  const several = new Map<string, readonly string[]>()
  const tests: { place: Place; sent: string }[] = []
  for (const { place, pieces, names, wanted } of readingsOf(scheme)) {
    for (const name of wanted) places.set(name, place)
    const [first] = wanted
    const sent = read(place)
    if (first !== undefined && place.placed.several !== undefined) {
      several.set(first, list(place, pieces, sent))
      values.set(first, several.get(first)![0] ?? '')
    } else if (first !== undefined) {
      const found = pieces.length === 1 ? [sent] : readTemplate(pieces, wanted, sent)
      for (const [at, name] of wanted.entries()) values.set(name, found[at] ?? '')
    }
    const isWhole = wanted.length === names.length
    if (!isWhole || (names.length === 0 && place.composite)) tests.push({ place, sent })
  }
  const raw = members?.find(({ name }) => name === inner)?.raw ?? ''
  const none = envelope[inner ?? '']?.empty
  const credentials = [...values].filter(([name]) => name in scheme.credentials)
  const message: Message = {
    ...arrived,
    headers: { get: (name) => headers.get(name) ?? '' },
    body: members ? (raw === none || raw === '' ? '' : textOf(raw)) : body,
    time: values.get('time'),
    nonce: values.get('nonce'),
    credentials: Object.fromEntries(credentials),
    isSent: true,
    envelope: members,
  }
  return { values, places, several, tests, twice, message }
}

/** What is read in a place, which is the same for every message. */
interface Reading {
  readonly place: Place
  readonly pieces: readonly Piece[]
  readonly names: readonly string[]
  /** The names that no place before it has. */
  readonly wanted: readonly string[]
}
const readings = new WeakMap<Declaration, readonly Reading[]>()

function readingsOf(scheme: Declaration): readonly Reading[] {
  const known = readings.get(scheme)
  if (known) return known
  const read = new Set<string>()
  const found = placesOf(scheme)
    .filter(({ in: at, placed }) => at !== 'envelope' || !namesIn(placed.text).includes('body'))
    .map((place) => {
      const pieces = expand(scheme, place.placed.text)
      const names = namesOf(pieces)
      const wanted = [...new Set(names)].filter((name) => isClaimed(scheme, name) && !read.has(name))
      for (const name of wanted) read.add(name)
      return { place, pieces, names, wanted }
    })
  readings.set(scheme, found)
  return found
}

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)

function readTemplate(pieces: readonly Piece[], wanted: readonly string[], sent: string): string[] {
  const unread = new Set(wanted)
  const pattern = pieces.map(({ name, text }) =>
    name === undefined ? escape(text) : unread.delete(name) ? '(.+?)' : '.*?',
  )
  return new RegExp(`^${pattern.join('')}$`).exec(sent)?.slice(1) ?? []
}

function fieldsOf({ prefix, pair, join, fields }: Composite, text: string) {
  const [before = '', rest = ''] = pair.split('{name}')
  const [between = '', after = ''] = rest.split('{value}')
  const form = new RegExp(`^${escape(before)}([\\w.-]+)${escape(between)}(.*)${escape(after)}$`)
  const several = Object.keys(fields).filter((field) => fields[field]!.several !== undefined)
  return readFields(text, prefix, form, join, several)
}

const pairsOf = (scheme: Declaration, place: 'query' | 'form', text: string) =>
  distinctPairs(readPairs(text), mayRepeat(scheme, place) ? Object.keys(scheme.send[place]) : undefined)
