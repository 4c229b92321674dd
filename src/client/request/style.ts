// The styles of OpenAPI, which are operators of RFC 6570. https://www.rfc-editor.org/rfc/rfc6570#section-3.2.1

import { isExploded, type Parameter, styleOf } from '../../core/request.ts'
import { encode as encodeName } from './encode.ts'
import type { Texts } from './values.ts'

type Encode = (text: string) => string

/** The text of a path parameter in its place in the template. */
export function expandPath(parameter: Parameter, texts: Texts, encode: Encode): string {
  const explode = isExploded(parameter)
  switch (styleOf(parameter)) {
    case 'label':
      return `.${joined(texts, explode, encode, explode ? '.' : ',')}`
    case 'matrix':
      return pairsOf(parameter, texts, encode)
        .map(([name, value]) => `;${name}${value && `=${value}`}`)
        .join('')
    default:
      return expandSimple(parameter, texts, encode)
  }
}

/** `1,2` or `a,1,b,2`; exploded `a=1,b=2`. */
export const expandSimple = (parameter: Parameter, texts: Texts, encode: Encode) =>
  joined(texts, isExploded(parameter), encode, ',')

/** Names and values of a query, a cookie or a form, encoded. */
export function pairsOf(parameter: Parameter, texts: Texts, encode: Encode): [name: string, value: string][] {
  const name = encodeName(parameter.name)
  const style = styleOf(parameter)
  if (typeof texts === 'string') return [[name, encode(texts)]]
  if (style === 'deepObject')
    return entriesOf(texts).map(([key, value]) => [`${name}%5B${encodeName(key)}%5D`, encode(value)])
  if (!isExploded(parameter))
    return [
      [
        name,
        flat(texts)
          .map(encode)
          .join(separators[style] ?? ','),
      ],
    ]
  return texts instanceof Map
    ? entriesOf(texts).map(([key, value]) => [encodeName(key), encode(value)])
    : flat(texts).map((value) => [name, encode(value)])
}

const separators: Partial<Record<string, string>> = { spaceDelimited: '%20', pipeDelimited: '%7C' }

function joined(texts: Texts, explode: boolean, encode: Encode, separator: string): string {
  if (typeof texts === 'string') return encode(texts)
  return explode && texts instanceof Map
    ? entriesOf(texts)
        .map(([key, value]) => `${encode(key)}=${encode(value)}`)
        .join(separator)
    : flat(texts).map(encode).join(separator)
}

const flat = (texts: Texts): string[] => (typeof texts === 'string' ? [texts] : [...texts].flat())
const entriesOf = (texts: Texts): [string, string][] => (texts instanceof Map ? [...texts] : [])
