import { text } from 'node:stream/consumers'
import type { Operation } from '../contract.ts'
import { escapeForTerminal } from '../escape.ts'
import { ConfigurationError } from '../errors.ts'
import { readText, withoutLineBreak } from '../mock/apps.ts'
import { type ApiName, apiNames, profiles } from '../mock/profiles.ts'

/**
 * Results go to stdout, messages to stderr, so that a pipe gets the result alone. What either shows may come from a server
 * or a file: no character of it may steer the terminal.
 */
export const print = (line: string) => void process.stdout.write(`${escapeForTerminal(line)}\n`)
export const say = (line: string) => void process.stderr.write(`${escapeForTerminal(line)}\n`)

/** The command line is used wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** @throws UsageError that lists the known ones */
export function findApi(name: string): ApiName {
  const api = apiNames.find((one) => one === name)
  if (!api) throw new UsageError(`there is no API "${name}": ${apiNames.join(', ')}`)
  return api
}

/** @throws UsageError that lists the known ones */
export function findOperation(api: ApiName, id: string): Operation {
  const { operations } = profiles[api].contract
  const operation = Object.hasOwn(operations, id) ? operations[id] : undefined
  if (!operation)
    throw new UsageError(`${api} has no operation "${id}": ${Object.keys(operations).join(', ')}`)
  return operation
}

/** A secret from a file or, without one, from the environment; never from an argument. */
export async function readSecret(
  file: string | undefined,
  variable: string,
  option: string,
): Promise<string> {
  const secret = file === undefined ? process.env[variable] : await readText(file)
  if (secret === undefined || secret === '') {
    throw new UsageError(`give ${option} FILE, or set ${variable} in the environment`)
  }
  return withoutLineBreak(secret)
}

/** The text of a file, or of standard input for `-`. */
export async function readBody(file: string): Promise<string> {
  const body = file === '-' ? await text(process.stdin) : await readText(file)
  return withoutLineBreak(body)
}

/** @throws ConfigurationError when the text is not a JSON object */
export function parseBody(body: string, file: string): object {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Said below: the parser's own message quotes the body.
  }
  throw new ConfigurationError(`${file}: the parameters are not a JSON object.`)
}

/** Columns padded to their widest cell; the last one runs free. */
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
