// What follows when a partner refuses an access token.

import { ask, type TokenSource } from './token.ts'

/** Asks once for all calls that were refused with this token; undefined where nobody can be asked. */
export function renew(source: TokenSource, refused: string): Promise<string> | undefined {
  const { given, latest } = source
  if (typeof given !== 'function') return undefined
  if (latest?.refused === refused) return latest.renewed
  const renewed = ask(given, { refused })
  renewed.catch(() => forget(source, renewed))
  source.latest = { refused, renewed }
  return renewed
}

/** The partner rejected this token too, so the next call asks for a new one. */
export function forget(source: TokenSource, renewed: Promise<string>): void {
  if (source.latest?.renewed === renewed) source.latest = undefined
}
