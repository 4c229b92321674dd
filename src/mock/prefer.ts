import type { Operation } from '../contract.ts'

/** What a caller asks for in the `Prefer` header (RFC 7240): `example=<name>` or `error=<partner code>`. */
export interface Preference {
  example: string
}

/** An unusable preference, with the ones that would work. */
export interface PreferenceProblem {
  problem: string
  valid: readonly string[]
}

/**
 * @param examples names of the operation's answers; each code it may answer is one of them
 */
export function readPreference(
  header: string | null,
  operation: Operation,
  examples: readonly string[],
): Preference | PreferenceProblem {
  const codes = operation.errors.map(String)
  const valid = [
    ...examples.filter((name) => !codes.includes(name)).map((name) => `example=${name}`),
    ...codes.map((code) => `error=${code}`),
  ]
  let example = 'ok'
  for (const token of (header ?? '').split(/[,;]/)) {
    const [key, value = ''] = token.trim().split('=', 2)
    if (key === '') continue
    const name = value.replace(/^"(.*)"$/, '$1')
    if (key === 'example' && examples.includes(name)) example = name
    else if (key === 'error' && codes.includes(name)) example = name
    else return { problem: `Prefer: ${operation.id} has no such answer`, valid }
  }
  return { example }
}
