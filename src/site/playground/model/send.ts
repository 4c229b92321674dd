// The request that carries the signatures: `send` of a declaration, filled.

import { type Declaration, isComposite, type Placed } from '../../../signing/grammar.ts'
import type { interpret } from '../../../signing/interpret.ts'
import { namesIn, piecesOf, signatureName } from '../../../signing/names.ts'
import { addPairs, addToQuery, type Pair } from '../../../signing/read.ts'
import type { Call, Sent } from './model.ts'

/** @param signatures as they are written, by name */
export function fillRequest(
  { scheme, message }: Pick<Call, 'scheme' | 'message'>,
  made: ReturnType<typeof interpret>,
  signatures: Readonly<Record<string, string>>,
): Sent {
  const valueOf = (name: string) => signatures[signatureName(name) ?? ''] ?? made.textOf(name)
  const fill = (template: string) =>
    piecesOf(template)
      .map(({ name, text = '' }) => (name === undefined ? text : valueOf(name)))
      .join('')
  const pairs = (place: Readonly<Record<string, Placed>>) =>
    Object.entries(place).map(([name, { text }]): Pair => [name, fill(text)])
  const { send } = scheme
  const headers = Object.entries(send.headers).flatMap(([name, placed]): [string, string][] => {
    if (!isComposite(placed)) return isLeftOut(scheme, message, placed) ? [] : [[name, fill(placed.text)]]
    const { prefix, pair, join, fields } = placed
    const written = Object.entries(fields).map(([field, { text }]) =>
      pair.replace('{name}', () => field).replace('{value}', () => fill(text)),
    )
    return [[name, prefix + written.join(join)]]
  })
  const { method, url, body } = message
  return {
    method,
    url: Object.keys(send.query).length ? addToQuery(url, pairs(send.query)) : url,
    headers: Object.fromEntries(headers),
    body: Object.keys(send.form).length
      ? addPairs(body, pairs(send.form))
      : Object.keys(send.envelope).length
        ? envelope(send.envelope, fill)
        : body,
  }
}

/** A token that this call does not need. */
const isLeftOut = ({ credentials }: Declaration, { credentials: given }: Call['message'], { text }: Placed) =>
  namesIn(text).some((name) => credentials[name]?.kind === 'token' && !given[name])

function envelope(fields: Declaration['send']['envelope'], fill: (template: string) => string): string {
  const written = Object.entries(fields).map(([name, { text, json, empty }]) => {
    const value = fill(text)
    return `${JSON.stringify(name)}:${json ? value || (empty ?? value) : JSON.stringify(value)}`
  })
  return `{${written.join(',')}}`
}
