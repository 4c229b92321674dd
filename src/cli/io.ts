import { ownOf, parseRecord } from '../core/parse.ts'
import { type PartnerName, partnerNames, partners } from '../../generated/index.ts'
import type { Operation } from '../core/contract.ts'
import { escapeForTerminal } from '../core/escape.ts'
import { ConfigurationError, isLendspecError } from '../core/errors.ts'
import { WriteError } from '../files/file-error.ts'
import { quoteName } from '../core/field-name.ts'
import { didYouMean } from '../core/nearest.ts'
import { write } from './output.ts'
import { terminal } from './terminal.ts'

/**
 * Results go to stdout, messages to stderr, so that a pipe gets the result alone. What either shows may come from a server
 * or a file: no character of it may steer the terminal.
 */
export const print = (line: string) => write(terminal().stdout, `${escapeForTerminal(line)}\n`)
export const say = (line: string) => write(terminal().stderr, `${escapeForTerminal(line)}\n`)

/** The command line is used wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Runs `work`; what it finds wrong with an option or argument is wrong usage.
 * @param place file or variable at fault, where the message of `work` does not name it
 */
export async function asUsage<T>(work: () => T | Promise<T>, place?: string): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isLendspecError(error) || error instanceof WriteError) throw error
    throw new UsageError(place === undefined ? error.message : `${place}: ${error.message}`)
  }
}

/** @throws UsageError that names the nearest, or lists the known ones */
export function findApi(name: string): PartnerName {
  const api = partnerNames.find((one) => one === name)
  if (!api) throw unknown('there is no API', name, partnerNames)
  return api
}

/** @throws UsageError that names the nearest, or lists the known ones */
export function findOperation(api: PartnerName, id: string): Operation {
  const { operations } = partners[api].contract
  const operation = ownOf(operations, id)
  if (operation) return operation
  const other = partnerNames.find((one) => Object.hasOwn(partners[one].contract.operations, id))
  if (other) throw new UsageError(`${id} is an operation of ${other}, not of ${api}`)
  throw unknown(`${api} has no operation`, id, Object.keys(operations))
}

/** The nearest of the known names, or all of them where none is near. */
export function unknown(what: string, name: string, known: readonly string[]): UsageError {
  const near = didYouMean(name, known)
  return new UsageError(`${what} ${quoteName(name)}${near ? `. ${near}` : `. Known: ${known.join(', ')}`}`)
}

/** @throws UsageError when the text is not a JSON object */
export function parseBody(body: string, file: string): object {
  const value = parseRecord(body)
  if (value) return value
  const place = file === '-' ? 'standard input' : file
  const found = body.trim() === '' ? 'is empty' : 'is not a JSON object'
  throw new UsageError(`${place} ${found}. Write the parameters as a JSON object: { "name": value }`)
}

/** Pads each column to its widest cell, except the last. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** A mistake in a contract is not a program failure, so print its message without a stack trace. */
export async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && error.constructor === Error) throw new ConfigurationError(error.message)
    throw error
  }
}
