// Hides values in JSON text and leaves every other character as it is: signatures cover JSON as it is written, so a masked
// request must still show its whitespace, its order and how its numbers are spelt.

import { parseJson } from '../core/parse.ts'
import { unknownField } from '../core/field-name.ts'
import { hide, hideName, type Place } from '../core/redact.ts'
import type { Hidden } from '../core/scrub.ts'

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\]:,]|[^\s{}[\]:,"]+/gs

interface Frame {
  isObject: boolean
  place: Place
}

/** Also reads JSON that breaks off: what is not recognised as a name or a mark counts as a value. */
export function maskJson(text: string, root: Place, hidden: Hidden): string {
  const frames: Frame[] = []
  let place = root
  let isName = false
  return text.replace(tokens, (token) => {
    switch (token) {
      case '{':
      case '[':
        frames.push({ isObject: token === '{', place })
        isName = token === '{'
        return token
      case '}':
      case ']':
        place = frames.pop()?.place ?? root
        isName = false
        return token
      case ',': {
        const frame = frames.at(-1)
        isName = frame?.isObject ?? false
        place = frame?.place ?? root
        return token
      }
      case ':':
        isName = false
        return token
    }
    if (isName && token.startsWith('"')) {
      const outer = frames.at(-1)?.place ?? root
      const name = decode(token)
      place = outer.inside(name)
      if (outer.showName(name) === name) return token
      hideName(name, hidden)
      return JSON.stringify(unknownField)
    }
    return maskValue(token, place, hidden)
  })
}

function maskValue(token: string, place: Place, hidden: Hidden): string {
  if (token === 'null' || token === '""') return token
  const value = decode(token)
  const kind = place.classOf(value)
  if (kind === undefined) return token
  hide(value, kind, hidden)
  return JSON.stringify(hidden.labelOf(value) ?? `<${kind}>`)
}

function decode(token: string): string {
  const value = parseJson(token)
  if (value === undefined) return token.replaceAll('"', '')
  return typeof value === 'string' ? value : token
}
