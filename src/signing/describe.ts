import type { Declaration } from './grammar.ts'
import { interpret } from './interpret.ts'
import type { Means, Runnable } from './message.ts'
import { leavesOf } from './names.ts'
import { type Arrived, readClaims } from './received.ts'

/**
 * What a request that was sent consists of: the strings to sign, and the body. Credentials that are not sent are shown by
 * name.
 * @param operation its id
 */
export function describeRequest(
  { scheme, hooks, parameters }: Runnable,
  operation: string,
  arrived: Arrived,
  digest: Means['digest'],
): readonly (readonly [label: string, text: string])[] {
  const { message } = readClaims(scheme, arrived)
  const hidden = Object.keys(scheme.credentials).map((name) => [name, `<${name}>`])
  const credentials = { ...Object.fromEntries(hidden), ...message.credentials }
  const { textOf } = interpret(scheme, { ...message, credentials, types: parameters[operation] }, { hooks, digest })
  // Of several the last covers most.
  const names = [...new Set(Object.values(scheme.signatures).map(({ of }) => of))].reverse()
  const strings = names.map((name, index) => [labelOf(scheme, name, index), textOf(name)] as const)
  const { body } = arrived
  if (Object.keys(scheme.send.envelope).length) return [...strings, ['envelope', body]]
  return body === '' ? strings : [['body', body], ...strings]
}

function labelOf(scheme: Declaration, name: string, index: number): string {
  if (index === 0) return 'string to sign'
  const isOfTime = [...leavesOf(scheme, name)].every((leaf) => leaf === 'time' || leaf in scheme.credentials)
  return `and ${isOfTime ? 'time' : (scheme.strings[name]?.title ?? name)}`
}
