// Texts in pieces. Each piece knows whether it may be shown, so that a signed text is masked by field, not by guess.

import { parseJson } from '../core/parse.ts'
import { type Place, placeOf, type Tables } from '../core/redact.ts'

export interface Piece {
  readonly text: string
  /** The class shown in its place, for example `phone`. */
  readonly hide?: string | undefined
}

export type Text = readonly Piece[]

export const plain = (text: string): Text => [{ text }]

export function textOf(text: Text): string {
  let all = ''
  for (const piece of text) all += piece.text
  return all
}

/** Changes every piece alike. Right for changes that look at one character at a time. */
export const mapText = (text: Text, change: (text: string) => string): Text =>
  text.map((piece) => ({ ...piece, text: change(piece.text) }))

export function joinTexts(texts: readonly Text[], separator: string): Text {
  const all: Piece[] = []
  for (const [index, text] of texts.entries()) {
    if (index > 0 && separator) all.push({ text: separator })
    for (const piece of text) all.push(piece)
  }
  return all
}

/** Credentials are never shown, even if the caller asks for them. */
const credentials = new Set(['secret', 'token', 'signature'])

/** A longer piece is never shown: nobody reads it, and every copy of the diagnosis would hold it. */
const mostShown = 32_768

export const isShown = ({ text, hide }: Piece, showValues: boolean): boolean =>
  text.length <= mostShown && (hide === undefined || text === '' || (showValues && !credentials.has(hide)))

export const shown = (piece: Piece, showValues: boolean): string =>
  isShown(piece, showValues) ? piece.text : `<${piece.hide ?? 'text'}>`

export const maskText = (text: Text, showValues: boolean): string =>
  text.map((piece) => shown(piece, showValues)).join('')

/** The class of a value, by its place and by what it holds. */
export interface ClassOf {
  /** @param value as it is written in the request */
  (field: string, value: string): string | undefined
  /** For the fields of an object. */
  inside(field: string): ClassOf
  /** Class of all that is inside an object, where it has one. */
  whole(field: string): string | undefined
  /** Class of a name that the contract does not have. */
  ofName(field: string): string | undefined
}

/**
 * Classes of a request of an operation. What the contract does not have there may hold anything and is hidden, and so is a
 * secret, wherever it was put.
 * @param request the text in which secrets are looked for
 * @param declared names of fields that the caller of the doctor declared
 */
export function classesOf(
  tables: Tables,
  operation: string,
  secrets: readonly string[] = [],
  request = '',
  declared: readonly string[] = [],
): ClassOf {
  const spelt = secrets
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
    .filter((secret) => request.includes(secret))
  const at = (place: Place): ClassOf => {
    const find = (field: string, value: string) => {
      if (spelt.some((secret) => value.includes(secret))) return 'secret'
      return place.inside(field).classOf(textOfValue(value))
    }
    // A search asks for the same few values again and again.
    const found = new Map<string, string | undefined>()
    const classOf = (field: string, value: string) => {
      // What is not shown needs no class.
      if (value.length > mostShown) return 'hidden'
      const key = `${field}:${value}`
      if (!found.has(key)) found.set(key, find(field, value))
      return found.get(key)
    }
    const inside = (field: string) => at(place.inside(field))
    const whole = (field: string) => place.inside(field).whole
    const ofName = (field: string) => (place.showName(field) === field ? undefined : 'unknown field')
    return Object.assign(classOf, { inside, whole, ofName })
  }
  return at(placeOf(tables, operation, 'request', Object.fromEntries(declared.map((name) => [name, '']))))
}

function textOfValue(raw: string): string {
  const value = parseJson(raw)
  return typeof value === 'string' ? value : raw
}
