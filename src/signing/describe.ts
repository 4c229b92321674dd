import type { Declaration } from './grammar.ts'
import { interpret } from './interpret.ts'
import type { Means, SchemeMeans } from './message.ts'
import { type Arrived, readClaims } from './received.ts'

/**
 * The strings to sign of a request that was sent, each with its title. Credentials that are not sent are shown by name.
 * @param operation its id
 */
export function describeRequest(
  scheme: Declaration,
  operation: string,
  arrived: Arrived,
  means: SchemeMeans & Means,
): readonly (readonly [label: string, text: string])[] {
  const { message } = readClaims(scheme, arrived)
  const hidden = Object.keys(scheme.credentials).map((name) => [name, `<${name}>`])
  const credentials = { ...Object.fromEntries(hidden), ...message.credentials }
  const { textOf } = interpret(scheme, { ...message, credentials, types: means.types[operation] }, means)
  const signed = [...new Set(Object.values(scheme.signatures).map(({ of }) => of))].reverse()
  return signed.map((name) => [scheme.strings[name]?.title ?? name, textOf(name)])
}
