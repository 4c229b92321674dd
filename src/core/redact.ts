// What may be shown of a request or a response, for every page, log, header, error and report. A value is shown where the
// contract has a field that is not sensitive, and only there; a name, where the contract has it at all. Anything else
// there is, a stranger chose.

import { unknownField } from './field-name.ts'
import { isShortName } from './short-name.ts'
import { isNested, valuesIn } from './layers.ts'
import type { Hidden } from './scrub.ts'

export type Side = 'request' | 'answer'

/** The class of a sensitive field, the fields inside one, or the empty text for a field that may be shown. */
type Field = string | Fields
export interface Fields {
  readonly [name: string]: Field
}
/** As in `generated/<api>/sensitive.ts`. */
export interface Tables {
  readonly fields: Readonly<Record<string, Readonly<Record<Side, Fields>>>>
}

/** A place in a request or a response. */
export interface Place {
  /** Class of a value here; undefined where it may be shown. */
  classOf(value: string): string | undefined
  /** Class of all that is inside, where there is one. */
  readonly whole: string | undefined
  inside(name: string): Place
  /** A name here, as it may be shown: names of the contract in any case, where the partner takes them so. */
  showName(name: string): string
}

/** Class of what nobody knows. */
export const unknown = 'hidden'

/** What a contract says of all its operations together. */
interface Known {
  readonly classes: ReadonlyMap<string, string>
  readonly names: ReadonlySet<string>
}

/** The class of each sensitive field, wherever it is inside these. A name in several places has the class of the first. */
export function classesOf(fields: Fields, found = new Map<string, string>()): Map<string, string> {
  for (const [name, field] of Object.entries(fields))
    if (typeof field === 'object') classesOf(field, found)
    else if (field !== '' && !found.has(name)) found.set(name, field)
  return found
}

export const sidesOf = ({ fields }: Tables): Fields[] =>
  Object.values(fields).flatMap(({ request, answer }) => [request, answer])

const found = new WeakMap<Tables['fields'], Known>()

function knownOf(tables: Tables): Known {
  const { fields } = tables
  const known = found.get(fields)
  if (known) return known
  const classes = new Map<string, string>()
  const names = new Set<string>()
  const collect = (fields: Fields): void => {
    for (const [name, field] of Object.entries(fields)) {
      names.add(name.toLowerCase())
      if (typeof field === 'object') collect(field)
    }
  }
  for (const side of sidesOf(tables)) {
    collect(side)
    for (const [name, kind] of classesOf(side)) classes.set(name.toLowerCase(), kind)
  }
  found.set(fields, { classes, names })
  return { classes, names }
}

/** A name of a field, as it may be shown. */
export const showName = (contract: Tables, name: string) => nameFor(knownOf(contract), name)

const nameFor = ({ names }: Known, name: string) =>
  names.has(name.toLowerCase()) || isShortName(name) ? name : unknownField

/**
 * Where a request or a response of an operation begins; without an operation, a place where nothing is known.
 * @param more fields beside those of the contract, or with another class
 */
export function placeOf(contract: Tables, operation: string, side: Side, more: Fields = {}): Place {
  const { fields } = contract
  const own = Object.hasOwn(fields, operation) ? fields[operation]?.[side] : undefined
  return placeIn(knownOf(contract), { ...own, ...more }, unknown)
}

function placeIn(known: Known, field: Field | undefined, otherwise: string): Place {
  const inside = typeof field === 'object' ? lowered(field) : undefined
  const kind = typeof field === 'string' ? field : otherwise
  return {
    whole: typeof field === 'string' && field !== '' ? field : undefined,
    classOf: (value) => kind || (isNested(value) ? unknown : undefined),
    inside: (name) => {
      const key = name.toLowerCase()
      if (typeof field === 'string' && field !== '') return placeIn(known, field, unknown)
      return placeIn(known, inside?.get(key), known.classes.get(key) ?? unknown)
    },
    showName: (name) => (inside?.has(name.toLowerCase()) ? name : nameFor(known, name)),
  }
}

const maps = new WeakMap<Fields, ReadonlyMap<string, Field>>()

function lowered(fields: Fields): ReadonlyMap<string, Field> {
  const found =
    maps.get(fields) ??
    new Map(Object.entries(fields).map(([name, field]): [string, Field] => [name.toLowerCase(), field]))
  maps.set(fields, found)
  return found
}

/** Keeps a value that is not shown for `Hidden.scrub`, and the values inside one that is JSON or a form. */
export function hide(value: string, kind: string, hidden: Hidden | undefined): void {
  hidden?.add(value, `<${kind}>`)
  if (hidden && isNested(value)) for (const inner of valuesIn(value)) hidden.add(inner, `<${unknown}>`)
}

/**
 * A copy of a JSON value that may be shown: of a sensitive field its class, as `<phone>`, of a field that the contract does
 * not have its type.
 */
export function redact(value: unknown, place: Place, hidden?: Hidden): unknown {
  if (value === null) return null
  if (typeof value !== 'object') {
    const kind = place.classOf(String(value))
    if (kind === undefined) return value
    hide(String(value), kind, hidden)
    return `<${kind === unknown ? typeof value : kind}>`
  }
  let strange = 0
  const copy = Array.isArray(value)
    ? value.map((item) => redact(item, place, hidden))
    : Object.fromEntries(
        Object.entries(value).map(([name, child]: [string, unknown]) => {
          const shown = place.showName(name)
          if (shown === unknownField) hideName(name, hidden)
          const key = shown === unknownField && ++strange > 1 ? `<unknown field ${strange}>` : shown
          return [key, redact(child, place.inside(name), hidden)]
        }),
      )
  return place.whole === undefined ? copy : `<${place.whole}>`
}

/** A name of ordinary words may be part of any sentence. */
export function hideName(name: string, hidden: Hidden | undefined): void {
  if (!/^[A-Za-z]?[a-z]+([A-Z][a-z]+)*$/.test(name)) hidden?.add(name, '<name>')
}
