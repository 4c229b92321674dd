// Parameters whose declared type decides how they are signed.

import { SignatureError } from '../core/unsent-error.ts'
import { unknownField } from '../core/field-name.ts'
import { isShortName } from '../core/short-name.ts'
import { type Member, readObject } from '../core/json.ts'

/** A parameter that may be signed: its name as it is signed, its declared type, and its place in the string to sign. */
export interface Declared {
  readonly key: string
  readonly type: string
  readonly place: number
}

/** Declared parameters by their name as written and as signed. */
export type DeclaredTypes = ReadonlyMap<string, Declared>

/** Names are ASCII; a locale must not turn I into ı. */
export const lowerCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())

const same = (name: string) => name

/** @param keyOf the name as it is signed: names with one key are one parameter */
export function declareTypes(types: Readonly<Record<string, string>>, keyOf = same): DeclaredTypes {
  const names = Object.keys(types)
  const byKey = new Map(names.map((name) => [keyOf(name), types[name] ?? '']))
  // The order is the same for every request, so it is found once.
  const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))
  const declared = new Map(sorted.map(([key, type], place) => [key, { key, type, place }]))
  for (const name of names) declared.set(name, declared.get(keyOf(name))!)
  return declared
}

/** An operation with its parameters by name and declared type: a row of the table of operations. */
export interface Declaring {
  readonly types?: Readonly<Record<string, string>>
}

/** The declared types of operations. */
export interface Declarations {
  of(operation: Declaring): DeclaredTypes
  /** @throws SignatureError for a name that the operation does not have */
  find(name: string, types: DeclaredTypes, members: readonly Member[]): Declared
}

export function declareAll(keyOf = same): Declarations {
  const known = new WeakMap<object, DeclaredTypes>()
  const none: DeclaredTypes = new Map()
  return {
    of({ types }) {
      if (!types) return none
      const found = known.get(types) ?? declareTypes(types, keyOf)
      known.set(types, found)
      return found
    },
    find(name, types, members) {
      const found = types.get(name) ?? types.get(keyOf(name))
      if (found) return found
      // A long name may hold anything: the place finds it too.
      const isKnown = isShortName(name)
      const number = members.findIndex((member) => member.name === name) + 1
      const shown = isKnown ? name : `parameter ${number} of ${members.length}`
      const what = `${shown} is not in the contract, so its declared type and signed text are not known`
      throw new SignatureError('undeclared', what, isKnown ? name : unknownField)
    },
  }
}

/** Two names that are signed alike. The same name, and not only in another case, is a fault of the JSON. */
export function sameName(body: string, key: string, isDeclared: boolean): SignatureError {
  readObject(body)
  const shown = isDeclared || isShortName(key) ? key : 'a name'
  return new SignatureError(
    'same-name',
    `${shown} appears twice, in another case`,
    isDeclared ? key : unknownField,
  )
}
