// Texts in pieces. Each piece knows whether it may be shown, so that a signed text is masked by field, not by guess.

import * as awda from '../../generated/awda/sensitive.ts'
import * as ppdai from '../../generated/ppdai/sensitive.ts'

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

/** @param value as it is written in the request */
export type ClassOf = (field: string, value: string) => string | undefined

interface Tables {
  readonly sensitive: Readonly<Record<string, { readonly request: Readonly<Record<string, string>> }>>
  readonly harmless: readonly string[]
}

/** Fields by lower-cased name: PPDAI takes names in any case. */
const classes = ({ sensitive, harmless }: Tables) =>
  new Map([
    ...harmless.map((field) => [field.toLowerCase(), undefined] as const),
    ...Object.values(sensitive).flatMap(({ request }) =>
      Object.entries(request).map(([field, kind]) => [field.toLowerCase(), kind] as const),
    ),
  ])

const known = { ppdai: classes(ppdai), awda: classes(awda) }

/**
 * The class of a field that is sensitive in any operation of an API: a caller may send it to another one. What no operation
 * has may hold anything and is hidden, and so is a secret, wherever it was put.
 * @param declared names of fields that the caller of the doctor declared
 */
export function classesOf(
  api: 'ppdai' | 'awda',
  secrets: readonly string[] = [],
  declared: readonly string[] = [],
): ClassOf {
  const harmless = new Set(declared.map((name) => name.toLowerCase()))
  const spelt = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
  return (field, value) => {
    if (spelt.some((secret) => value.includes(secret))) return 'secret'
    const name = field.toLowerCase()
    return known[api].has(name) || harmless.has(name) ? known[api].get(name) : 'hidden'
  }
}
