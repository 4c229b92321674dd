// What a signer returns: headers, body, and the strings for people to compare.

import type { Code } from './code.ts'
import { namesOfKind } from '../../signing/credentials.ts'
import { type Composite, isComposite, isPairs, type Placed } from '../../signing/grammar.ts'
import { inTemplate, quote } from './module.ts'
import {
  holdsSignature,
  leavesOf,
  namesIn,
  needs,
  type Piece,
  piecesOf,
  placesOf,
  signedNames,
} from '../../signing/names.ts'

export function headerCode(code: Code, [name, placed]: [string, Placed | Composite]): string {
  if (!isComposite(placed)) {
    const token = tokenOf(code)
    const header = `${quote(name)}: ${code.fill(placed.text)}`
    return token !== undefined && namesIn(placed.text).includes(token)
      ? `...(${code.local(token)} !== ${isTokenSigned(code) ? "''" : 'undefined'} && { ${header} })`
      : header
  }
  const pieces = Object.entries(placed.fields).flatMap(([field, { text }], at): Piece[] => [
    { text: at ? placed.join : placed.prefix },
    ...piecesOf(placed.pair).flatMap((piece) =>
      piece.name === 'name' ? [{ text: field }] : piece.name === 'value' ? piecesOf(text) : [piece],
    ),
  ])
  return `${quote(name)}: ${code.join(pieces)}`
}

export function bodyCode(code: Code): string {
  const { envelope, form } = code.scheme.send
  if (Object.keys(form).length) return `body: ${code.use('addPairs')}(body, [${pairsCode(code, form)}])`
  const fields = Object.entries(envelope)
  if (!fields.length) return 'body'
  const written = fields.map(([name, { text, json, empty }], at) => {
    const start = `${at ? ',' : ''}${inTemplate(JSON.stringify(name))}:`
    if (json) return `${start}\${${code.fill(text)}${empty === undefined ? '' : ` || ${quote(empty)}`}}`
    if (namesIn(text).length === 0) return start + inTemplate(JSON.stringify(text))
    // A signature is digits, or base64: it needs no escape.
    return holdsSignature(text) && piecesOf(text).length === 1
      ? `${start}"\${${code.fill(text)}}"`
      : `${start}\${JSON.stringify(${code.fill(text)})}`
  })
  return `body: \`{${written.join('')}}\``
}

export const pairsCode = (code: Code, place: Readonly<Record<string, Placed>>) =>
  Object.entries(place)
    .map(([name, { text }]) => `[${quote(name)}, ${code.fill(text)}]`)
    .join(', ')

/** A string to sign for people to compare: a secret in it is not shown. */
export function shownCode(code: Code, name: string): string {
  const { scheme, local } = code
  const isSecret = (one: string) => scheme.credentials[one]?.kind === 'secret'
  const holdsSecret = (one: string) =>
    one in scheme.strings && [...leavesOf(scheme, one)].some((leaf) => isSecret(leaf))
  // As it is before anything is deleted from it, so that people see what is where.
  const shown = (one: string): string => {
    if (isSecret(one)) return "'<secret>'"
    if (!holdsSecret(one)) return code.text(one)
    const rule = scheme.strings[one]!
    if (isPairs(rule)) return `${code.stringFunction(one)}(${needs(scheme, one).map(shown).join(', ')})`
    const pieces = piecesOf(rule.text).map((piece) =>
      isSecret(piece.name ?? '') ? { text: '<secret>' } : piece,
    )
    return code.join(pieces, shown)
  }
  return name === local(name) && !code.isPieces(name) && !holdsSecret(name) ? name : `${name}: ${shown(name)}`
}

/** A token that is signed, or sent in another place than a header, is the empty text where there is none. */
export function isTokenSigned(code: Code): boolean {
  const token = tokenOf(code)
  if (token === undefined) return false
  const isElsewhere = placesOf(code.scheme).some(
    (place) => place.in !== 'headers' && namesIn(place.placed.text).includes(token),
  )
  return isElsewhere || signedNames(code.scheme).has(token)
}

const tokenOf = ({ scheme }: Code) => namesOfKind(scheme, 'token')[0]
