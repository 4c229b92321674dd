// Reads parameters as they came over the wire: the other way round than a client writes them.

import { decodeUri, parseJson } from '../core/parse.ts'
import type { Operation } from '../core/contract.ts'
import { isExploded, kindOf, type Parameter, type Place, places, styleOf } from '../core/request.ts'
import type { PlainHeaders } from './plain.ts'

/** Names and values, percent-encoded as they came. */
export type Pairs = readonly (readonly [name: string, value: string])[]

/** What of a call its parameters come from. */
export interface Sources {
  /** Path parameters by name, percent-encoded. */
  readonly values: Readonly<Record<string, string>>
  readonly query: string
  readonly headers: PlainHeaders
}

/** Values by place and name, as texts: which of them are numbers only a schema knows. */
export function readParameters({ parameters = [] }: Operation, sources: Sources): Record<string, object> {
  const query = formPairsOf(sources.query)
  const cookies = cookiesOf(sources.headers['cookie'] ?? '')
  const readers: Record<Place, (parameter: Parameter) => unknown> = {
    path: (parameter) => readPath(parameter, sources.values[parameter.name] ?? ''),
    query: (parameter) => readPairs(parameter, query, parameters),
    header: (parameter) => readHeader(parameter, sources.headers[parameter.name.toLowerCase()]),
    cookie: (parameter) => readPairs(parameter, cookies, parameters),
  }
  const used = places.filter((place) => parameters.some((parameter) => parameter.in === place))
  return Object.fromEntries(
    used.map((place) => [
      place,
      plainObject(parameters.filter((one) => one.in === place).map((one) => [one.name, readers[place](one)])),
    ]),
  )
}

/** An object without inherited names, which a validator would find. */
export function plainObject(entries: readonly (readonly [string, unknown])[]): object {
  const made = Object.create(null) as Record<string, unknown>
  for (const [name, value] of entries) if (value !== undefined) made[name] = value
  return made
}

const pairsOf = (query: string): Pairs =>
  query
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const end = pair.indexOf('=')
      return end < 0 ? ([pair, ''] as const) : ([pair.slice(0, end), pair.slice(end + 1)] as const)
    })

/** Of a query and of a form, where a plus sign is a space. */
export const formPairsOf = (text: string): Pairs => pairsOf(text.replaceAll('+', '%20'))

const cookiesOf = (header: string): Pairs => header.split(/; */).flatMap(pairsOf)

/** The value of one parameter of a query, a cookie or a form. */
export function readPairs(parameter: Parameter, pairs: Pairs, all: readonly Parameter[]): unknown {
  const { name, type, shape } = parameter
  const own = pairs.filter(([one]) => decodeUri(one) === name).map(([, value]) => value)
  const [first] = own
  if (type !== undefined) return first === undefined ? undefined : readContent(type, first)
  if (styleOf(parameter) === 'deepObject') return readDeep(name, pairs)
  if (shape === 'object' && isExploded(parameter)) return readRest(pairs, all)
  if (first === undefined) return undefined
  if (shape && !isExploded(parameter))
    return assemble(parameter, first.split(dividers[styleOf(parameter)] ?? ','))
  return shape === 'list' || own.length > 1 ? own.map(decodeUri) : decodeUri(first)
}

const dividers: Partial<Record<string, RegExp>> = {
  spaceDelimited: /%20/,
  pipeDelimited: /%7C|\|/i,
}

/** The fields of an exploded object: all that no other parameter has. */
function readRest(pairs: Pairs, all: readonly Parameter[]): object | undefined {
  const rest = pairs.filter(([name]) => !all.some((one) => one.name === decodeUri(name)))
  return rest.length
    ? plainObject(rest.map(([name, value]) => [decodeUri(name), decodeUri(value)]))
    : undefined
}

function readDeep(name: string, pairs: Pairs): object | undefined {
  const found = pairs
    .map(([key, value]) => [decodeUri(key), decodeUri(value)] as const)
    .filter(([key]) => key.startsWith(`${name}[`) && key.endsWith(']'))
  return found.length
    ? plainObject(found.map(([key, value]) => [key.slice(name.length + 1, -1), value]))
    : undefined
}

function readPath(parameter: Parameter, text: string): unknown {
  const { name, type, shape } = parameter
  if (type !== undefined) return readContent(type, text)
  const style = styleOf(parameter)
  const explode = isExploded(parameter)
  if (style === 'matrix' && explode && shape) {
    const pairs = text.split(';').slice(1).flatMap(pairsOf)
    return shape === 'list' ? pairs.map(([, value]) => decodeUri(value)) : readRest(pairs, [])
  }
  const start = style === 'matrix' ? `;${name}=` : style === 'label' ? '.' : ''
  if (!text.startsWith(start)) return decodeUri(text)
  const value = text.slice(start.length)
  if (!shape) return decodeUri(value)
  return assemble(parameter, value.split(style === 'label' && explode ? '.' : ','))
}

function readHeader(parameter: Parameter, text: string | undefined): unknown {
  const { type, shape } = parameter
  if (text === undefined) return undefined
  if (type !== undefined) return kindOf(type) === 'json' ? (parseJson(text) ?? text) : text
  if (!shape) return text
  return assemble(
    parameter,
    text.split(',').map((part) => encodeURIComponent(part.trim())),
    true,
  )
}

/** A list, or an object from `a,1,b,2` or exploded `a=1,b=2`, from encoded parts. */
function assemble(parameter: Parameter, parts: readonly string[], isHeader = false): unknown {
  if (parameter.shape === 'list') return parts.map(decodeUri)
  const flat = isExploded(parameter)
    ? parts.flatMap((part) => part.split(isHeader ? /=|%3D/ : '='))
    : [...parts]
  const names = flat.filter((_, at) => at % 2 === 0)
  return plainObject(names.map((name, at) => [decodeUri(name), decodeUri(flat[2 * at + 1] ?? '')]))
}

function readContent(type: string, text: string): unknown {
  const decoded = decodeUri(text)
  return kindOf(type) === 'json' ? (parseJson(decoded) ?? decoded) : decoded
}
