import type { Operation } from '../../core/contract.ts'
import { isExploded, type Parameter } from '../../core/request.ts'
import { encode, encodePath, encodeReserved } from './encode.ts'
import type { Refuse } from './fault.ts'
import { expandPath, pairsOf } from './style.ts'
import type { Texts } from './values.ts'

/** A parameter that was given, and how to refuse it. */
export interface Given {
  parameter: Parameter
  texts: Texts
  refuse: Refuse
}

/**
 * The path with its parameters, percent-encoded as it is signed and sent. An empty value, `.` or `..` would name another
 * path: URL parsers drop such segments, and servers join what is left.
 */
export function pathOf({ path }: Operation, given: ReadonlyMap<string, Given>): string {
  const segments = path.split('/').map((segment) => {
    let refuse: Refuse | undefined
    const text = segment
      .split(/(\{[^}]+\})/)
      .map((part) => {
        const found = part.startsWith('{') ? given.get(part.slice(1, -1)) : undefined
        if (!found) return encodePath(part)
        refuse = found.refuse
        return valueOf(found)
      })
      .join('')
    if (refuse && isDots(text)) return refuse('makes a segment of dots, which names another path')
    return text
  })
  return segments.join('/')
}

function valueOf({ parameter, texts, refuse }: Given): string {
  if (typeof texts === 'string') {
    if (texts === '') return refuse('is empty, which names another path')
    if (isDots(texts)) return refuse('is "." or "..", which names another path')
  }
  return expandPath(parameter, texts, encode) || refuse('is empty, which names another path')
}

const isDots = (text: string) => text === '.' || text === '..'

/** The query in the order of the contract, with its question mark; the empty text where there is none. */
export function queryOf(given: readonly Given[]): string {
  const pairs = given.flatMap(({ parameter, texts, refuse }) =>
    pairsOf(parameter, texts, parameter.allowReserved ? keepReserved(parameter, texts, refuse) : encode),
  )
  return pairs.length ? `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}` : ''
}

const keepReserved = (parameter: Parameter, texts: Texts, refuse: Refuse) => (text: string) =>
  typeof texts !== 'string' && !isExploded(parameter) && text.includes(',')
    ? refuse('holds an item with a comma, which allowReserved keeps and the list is divided by')
    : encodeReserved(text)
