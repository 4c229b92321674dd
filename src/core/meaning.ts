// One code may mean different things: an entry of the table of errors holds for one operation, for a group of them, or for all.

import type { Operation, Pending } from './contract.ts'

/** What a table of errors needs to know of a caller. */
export type Caller = Pick<Operation, 'id' | 'errors' | 'group'> & {
  readonly envelope?: { readonly pending?: Pick<Pending, 'codes'> }
}

/** What decides whether an entry without a scope holds for an operation of a group. */
interface Entry {
  readonly kind: string
  readonly http?: number
}

/** The key of an entry: its code, behind the operation or the group that it holds for. */
export const errorKey = ({ code, scope }: { code: string | number; scope?: string }): string =>
  scope === undefined ? String(code) : `${scope}:${code}`

/** The operation or the group that an entry holds for, and its code. */
export function splitKey(key: string): { scope?: string; code: string } {
  const [scope, code] = key.split(/:(.*)/)
  return code === undefined ? { code: key } : { scope: scope!, code }
}

/**
 * The key of what a code means for an operation: its own entry, that of its group, or the one for all. An operation of a
 * group shares only the codes that it lists, and those of the gateway: elsewhere the same number means something else.
 */
export function meaningOf(
  errors: Readonly<Record<string, Entry>>,
  { id, group, errors: listed }: Caller,
  code: string | number,
): string | undefined {
  const key = [`${id}:${code}`, `${group}:${code}`, String(code)].find((one) => Object.hasOwn(errors, one))
  if (key === undefined || group === undefined || key.includes(':')) return key
  const { kind, http } = errors[key]!
  const isShared = kind === 'signature' || http !== undefined || listed.some((one) => String(one) === key)
  return isShared ? key : undefined
}

/** The HTTP status of a code of a contract without an envelope: `404`, `4XX` for the rest of its hundred, or `default`. */
export const statusOfCode = (code: string | number): number =>
  Number(String(code).replace(/XX$/i, '00')) || 500

/** The code of an operation that covers an HTTP status: its own, that of its hundred, or the default. */
export const codeOfStatus = (
  { errors }: Pick<Caller, 'errors'>,
  status: number,
): string | number | undefined =>
  [String(status), `${String(status)[0]}XX`, 'default'].flatMap(
    (name) => errors.find((code) => String(code) === name) ?? [],
  )[0]

/** The operations that return an entry: its code, with this meaning. */
export function answering<One extends Caller>(
  {
    operations,
    errors,
  }: { operations: Readonly<Record<string, One>>; errors: Readonly<Record<string, Entry>> },
  error: { code: string | number; scope?: string },
): One[] {
  const key = errorKey(error)
  const codesOf = ({ errors: refusals, envelope }: Caller) => [
    ...refusals,
    ...(envelope?.pending?.codes ?? []),
  ]
  return Object.values(operations).filter(
    (one) => codesOf(one).includes(error.code) && meaningOf(errors, one, error.code) === key,
  )
}
