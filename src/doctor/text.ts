// Texts in pieces. Each piece knows whether it may be shown, so that a signed text is masked by field, not by guess.

import { sensitive as awda } from '../../generated/awda/sensitive.ts'
import { sensitive as ppdai } from '../../generated/ppdai/sensitive.ts'

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

/** What lets somebody act as another is never shown, whatever is asked for. */
const credentials = new Set(['secret', 'token', 'signature'])

export const shown = ({ text, hide }: Piece, showValues: boolean): string =>
  hide === undefined || text === '' || (showValues && !credentials.has(hide)) ? text : `<${hide}>`

export const maskText = (text: Text, showValues: boolean): string =>
  text.map((piece) => shown(piece, showValues)).join('')

export type ClassOf = (field: string) => string | undefined

type Table = Readonly<Record<string, { readonly request: Readonly<Record<string, string>> }>>

/** Fields by lower-cased name: PPDAI takes names in any case. */
const classes = (table: Table) =>
  new Map(
    Object.values(table).flatMap(({ request }) =>
      Object.entries(request).map(([field, kind]) => [field.toLowerCase(), kind] as const),
    ),
  )

const known = { ppdai: classes(ppdai), awda: classes(awda) }

/** The class of a field that is sensitive in any operation of an API: a caller may send it to another one. */
export const classesOf =
  (api: 'ppdai' | 'awda'): ClassOf =>
  (field) =>
    known[api].get(field.toLowerCase())
