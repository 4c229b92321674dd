import { expect } from 'vitest'
import type { PartnerName } from '../../../generated/index.ts'
import { parameters } from '../../../generated/ppdai/scheme.ts'
import { isLendspecError } from '../../../src/core/errors.ts'
import { awdaClient, ppdaiClient } from '../../support.ts'

// Parameters that no partner may ever see, and clients that must not send them.

let sent = 0
const never = async (): Promise<Response> => {
  sent++
  return new Response('{}')
}

/** A method of a client, as a caller without types has it. */
export function methodOf(api: PartnerName, id: string, options: object = {}) {
  const client: unknown = api === 'ppdai' ? ppdaiClient(never, options) : awdaClient(never, options)
  return (client as Record<string, (parameters: unknown, options?: object) => Promise<unknown>>)[id]!
}

/** The error of a call that must not leave. */
export async function refusalOf(call: () => Promise<unknown>): Promise<Error & { field?: string }> {
  sent = 0
  const error: unknown = await call().then(
    () => 'no error',
    (reason: unknown) => reason,
  )
  expect(sent).toBe(0)
  expect(isLendspecError(error), String(error)).toBe(true)
  return error as Error
}

/** Every parameter that PPDAI signs, or would, with its declared type. */
export const fields = Object.entries(parameters).flatMap(([id, types]) =>
  Object.entries(types).map(([name, type]) => ({ id, name, type })),
)

/** Is in all that is refused, and must not be in the error. */
export const value = 'private-value'

export const ofAnotherType: Readonly<Record<string, readonly unknown[]>> = {
  String: [7_777_777, true, [value], { value }],
  Int32: [value, '7777777', 7_777_777.5, 7_777_777_777, -7_777_777_777, true, [value], { value }],
  Double: [value, '7777777', true, [value], { value }],
  Other: [value, 7_777_777, true],
}

function nest(depth: number): object {
  let deep: object = { value }
  for (let level = 0; level < depth; level++) deep = { deep }
  return deep
}

/** Parameters that are refused for any operation, and the field that is at fault. */
export const refused: readonly (readonly [string, () => object, RegExp])[] = [
  ['NaN', () => ({ amount: NaN }), /^amount$/],
  ['an infinite number', () => ({ loan: [{ amount: -Infinity }] }), /^loan\.0\.amount$/],
  ['an unsafe integer', () => ({ amount: 2 ** 53 }), /^amount$/],
  ['half a surrogate pair', () => ({ name: `${value}\udc00` }), /^name$/],
  ['__proto__', () => JSON.parse(`{"loan":{"__proto__":{"value":"${value}"}}}`) as object, /^loan$/],
  ['prototype', () => ({ loan: { prototype: value } }), /^loan$/],
  ['40 kB of nesting', () => ({ loan: nest(6000) }), /^loan(\.deep)+$/],
  ['a text of 100 MB', () => ({ photo: 'x'.repeat(1e8) }), /^photo$/],
  ['100 MB of texts', () => ({ photos: Array(100).fill('x'.repeat(1e6)) }), /^photos\.\d\d$/],
]

export const breakingHeaders = ['\r\nX-Evil: 1', '\n', '\r', '\0', ' ', 'é', '\u2028'].map(
  (end) => value + end,
)
