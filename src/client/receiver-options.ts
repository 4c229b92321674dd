// The options of a receiver are checked when it is created, and what functions return at each use.

import { ConfigurationError } from '../core/unsent-error.ts'
import { awaitGiven } from '../core/given.ts'
import { cryptoWithMd5 } from '../crypto/secret.ts'
import type { HandledStore } from './handled-store.ts'

/** @throws ConfigurationError that names the option */
export function checkOptions(options: {
  store: HandledStore
  durations: Readonly<Record<string, number>>
  functions: Readonly<Record<string, unknown>>
}): void {
  for (const method of ['claim', 'done', 'release'] as const) {
    if (typeof (options.store as HandledStore | null)?.[method] !== 'function')
      throw new ConfigurationError(`store must be a HandledStore: it has no method ${method}.`)
  }
  for (const [name, value] of Object.entries(options.durations)) {
    // Stores may take nothing else: Redis does not.
    if (!Number.isSafeInteger(value) || value < 1)
      throw new ConfigurationError(`${name} must be a whole number of milliseconds above 0.`)
  }
  for (const [name, given] of Object.entries(options.functions)) {
    if (given !== undefined && typeof given !== 'function')
      throw new ConfigurationError(`${name} must be a function.`)
  }
}

const earliest = Date.parse('2020-01-01T00:00:00Z')
// Microseconds are later.
const latest = Date.parse('2100-01-01T00:00:00Z')

/** The time by the given clock. A wrong clock would accept every timestamp, or none. */
export async function readClock(now: () => number): Promise<number> {
  const present = await awaitGiven('now', now)
  if (typeof present === 'number' && present >= earliest && present <= latest) return present
  throw new ConfigurationError('now must be milliseconds since 1970, from 2020 to 2100.')
}

/** What identifies an event: fields of its parameters, and one that holds its time. */
export interface EventKey {
  readonly fields: readonly string[]
  readonly time: string | null
}

/**
 * What the contract names; where it names nothing, the nonce. If a field is missing, the whole body identifies the event:
 * better handled twice than not at all.
 */
export function identityOf({ fields, time }: EventKey, body: object, nonce: string | undefined): unknown {
  if (fields.length === 0 && nonce !== undefined) return nonce
  const values = new Map(Object.entries(body).filter(([, value]) => value !== null && value !== ''))
  if (fields.length === 0 || !fields.every((name) => values.has(name))) return sortNames(body)
  return [...fields, ...(time === null ? [] : [time])].map((name) => values.get(name) ?? null)
}

// A retry may be written in another order.
function sortNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortNames)
  if (typeof value !== 'object' || value === null) return value
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([name, inner]) => [name, sortNames(inner)]))
}

/** A hash has one length, differs between apps, and shows neither a store nor a log what it was made of. */
export function hashKey(event: string, appId: string, identity: unknown): string {
  const text = JSON.stringify([appId, identity])
  return `${event}:${cryptoWithMd5().createHash('sha256').update(text).digest('base64url')}`
}
