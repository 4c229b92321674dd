import { type Grade, type Operation, weakest } from '../core/contract.ts'
import type { Profile } from './profiles.ts'
import type { Reply } from './reply.ts'

/** An operation that a path and a method name. */
export interface Found {
  operation: Operation
  /** Status of the claim that this path names it; undefined for the contract's own path. */
  grade?: Grade
  /** Path parameters by name, percent-encoded as they came. */
  values: Readonly<Record<string, string>>
  /** The methods of the path, where the asked one is none of them. */
  allow?: readonly string[]
}

type Find = (path: string, method: string) => Found | undefined

/** One path, with an operation for each method. */
interface Place {
  path: string
  grade?: Grade
  operations: Operation[]
}

/**
 * Finds operations by path and method. A contract may give one other paths, or say that case does not count
 * (`x-other-paths`). Of several templates that fit, the one wins whose first differing segment has no parameter.
 */
export function createPaths({ contract, otherPaths }: Profile): Find {
  const { anyCase, also } = otherPaths
  const places = new Map<string, Place>()
  const add = (path: string, operation: Operation, grade?: Grade) => {
    const place = places.get(path) ?? { path, operations: [], ...(grade && { grade }) }
    place.operations.push(operation)
    places.set(path, place)
  }
  for (const operation of Object.values(contract.operations)) add(operation.path, operation)
  for (const [path, { operation: id, grade }] of Object.entries(also)) {
    const operation = contract.operations[id]
    if (operation) add(path, operation, grade)
  }
  const exact = createFinder([...places.values()], '')
  if (anyCase === null) return exact
  const folded = createFinder(
    [...places.values()].map((place) => ({ ...place, grade: anyCase })),
    'i',
  )
  return (path, method) => exact(path, method) ?? folded(path, method)
}

function createFinder(places: readonly Place[], flags: 'i' | ''): Find {
  const keyOf = (path: string) => (flags === 'i' ? path.toLowerCase() : path)
  const isTemplate = ({ path }: Place) => path.includes('{')
  const plain = new Map(
    places.filter((place) => !isTemplate(place)).map((one) => [keyOf(encode(one.path)), one]),
  )
  const templates = places
    .filter(isTemplate)
    .sort((one, other) => (rankOf(one.path) < rankOf(other.path) ? -1 : 1))
    .map((place) => ({ place, names: namesIn(place.path), pattern: patternOf(place.path, flags) }))
  return (path, method) => {
    const place = plain.get(keyOf(path))
    if (place) return choose(place, method, {})
    for (const { place, names, pattern } of templates) {
      const values = pattern.exec(path)?.slice(1)
      if (values)
        return choose(place, method, Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])))
    }
    return undefined
  }
}

function choose({ operations, grade }: Place, method: string, values: Found['values']): Found {
  const operation = operations.find((one) => one.method === method)
  const found = { operation: operation ?? operations[0]!, values, ...(grade && { grade }) }
  return operation ? found : { ...found, allow: operations.map((one) => one.method) }
}

const namesIn = (path: string) => [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)

/** An id is never empty: `//` is another path. */
const patternOf = (path: string, flags: string) =>
  new RegExp(
    `^${path
      .split(/\{[^}]*\}/)
      .map((part) => escape(encode(part)))
      .join('([^/]+)')}$`,
    flags,
  )

/** Sorts templates: in each segment text comes before text with a parameter, and that before a parameter alone. */
const rankOf = (path: string) =>
  path
    .split('/')
    .map((segment) => (segment.includes('{') ? (/^\{[^}]*\}$/.test(segment) ? 2 : 1) : 0))
    .join('')

/** As it comes over the wire. What a contract has written encoded stays so. */
const encode = (path: string) => encodeURI(path).replaceAll('%25', '%')

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The evidence of a response under another path is at most that of the path. */
export function byPath(reply: Reply, { grade }: Found): Reply {
  if (grade === undefined || reply.source !== 'example') return reply
  const detail = reply.detail ?? `the path is not the contract's own; its grade is ${grade}`
  return { ...reply, evidence: weakest(reply.evidence, grade), detail }
}
