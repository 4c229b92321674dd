// A large request is not read as JSON, which may take a hundred times as long as to hash it. Its fields are found by
// looking at both ends only: they are small, but for one.

import { isJson } from '../core/parse.ts'
import type { Member } from '../core/json.ts'

/** How far from each end the small fields are looked for. */
const reach = 2048

const field = /\s*"([^"\\]{1,64})"\s*:\s*/y
const scalar = /("[^"\\]*"|-?[\w.+-]+)\s*,/y
const tail = /((?:,\s*"[^"\\]{1,64}"\s*:\s*(?:"[^"\\]*"|-?[\w.+-]+)\s*)*)\}\s*$/

/** The fields of the object in `text`, or undefined where finding them needs the whole text. */
export function readLarge(text: string): Member[] | undefined {
  const fields: Member[] = []
  let at = text.slice(0, reach).search(/\S/)
  if (text[at++] !== '{') return undefined
  for (;;) {
    field.lastIndex = at
    const name = field.exec(text)?.[1]
    if (name === undefined || field.lastIndex > reach) return undefined
    at = scalar.lastIndex = field.lastIndex
    const value = scalar.exec(text.slice(0, at + reach))?.[1]
    if (value === undefined) return addLast(text, at, fields, name)
    fields.push({ name, raw: value })
    at = scalar.lastIndex
  }
}

/** Adds the one that is not small, and those behind it. */
function addLast(text: string, at: number, fields: Member[], name: string): Member[] | undefined {
  const from = Math.max(at, text.length - reach)
  const end = tail.exec(text.slice(from))
  if (!end) return undefined
  const raw = text.slice(at, from + end.index).trimEnd()
  const small = (end[1] ?? '').matchAll(/,\s*"([^"]+)"\s*:\s*("[^"]*"|[^\s,]+)/g)
  const all = [
    ...fields,
    { name, raw },
    ...Array.from(small, ([, name = '', raw = '']): Member => ({ name, raw })),
  ]
  return isOneValue(raw) && new Set(all.map((one) => one.name)).size === all.length ? all : undefined
}

/** Escapes are undone in texts up to this length. */
const mostEscaped = 262_144

function isOneValue(raw: string): boolean {
  if (raw[0] === '{' || raw[0] === '[') return raw.endsWith(raw[0] === '{' ? '}' : ']')
  if (raw[0] !== '"') return false
  if (!raw.includes('\\')) return raw.indexOf('"', 1) === raw.length - 1
  return raw.length <= mostEscaped && isJson(raw)
}
