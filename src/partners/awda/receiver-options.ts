// The options of a receiver: secrets, a clock, a store, functions. Options are checked when the receiver is created, and
// results of functions at each use.

import type { KeyObject } from 'node:crypto'
import { webhooks } from '../../../generated/awda/webhooks.ts'
import { ConfigurationError } from '../../core/errors.ts'
import { awaitGiven } from '../../core/given.ts'
import type { HandledStore } from '../../client/handled-store.ts'
import type { KeyHandle } from '../../core/node-crypto.ts'
import { cryptoWithMd5, loadSecret } from '../../crypto/secret.ts'

type Secrets = string | KeyHandle | readonly (string | KeyHandle)[]
export type SecretSource = Secrets | (() => Secrets | Promise<Secrets>)

/** @throws ConfigurationError that names the option */
export function checkOptions(options: {
  store: HandledStore
  durations: Readonly<Record<string, number>>
  functions: Readonly<Record<string, unknown>>
}): void {
  for (const method of ['claim', 'done', 'release'] as const) {
    if (typeof (options.store as HandledStore | null)?.[method] !== 'function')
      throw new ConfigurationError(`store: wanted a HandledStore, and found no method ${method}.`)
  }
  for (const [name, value] of Object.entries(options.durations)) {
    // Stores may take nothing else: Redis does not.
    if (!Number.isSafeInteger(value) || value < 1)
      throw new ConfigurationError(`${name}: wanted a whole number of milliseconds above 0.`)
  }
  for (const [name, given] of Object.entries(options.functions)) {
    if (given !== undefined && typeof given !== 'function')
      throw new ConfigurationError(`${name}: wanted a function.`)
  }
}

/** Secrets of which any may match. @throws ConfigurationError for an unusable one; at once unless a function finds it */
export function createSecretFinder(secret: SecretSource): () => Promise<readonly KeyObject[]> {
  if (typeof secret === 'function') return async () => loadSecrets(await awaitGiven('secret', secret))
  const loaded = loadSecrets(secret)
  return async () => loaded
}

function loadSecrets(found: Secrets): readonly KeyObject[] {
  const secrets = [found].flat().map((one) => loadSecret(one))
  if (secrets.length === 0)
    throw new ConfigurationError('secret: found an empty list. Wanted: at least one secret.')
  return secrets
}

const earliest = Date.parse('2020-01-01T00:00:00Z')
// Microseconds are later.
const latest = Date.parse('2100-01-01T00:00:00Z')

/** The time by the given clock. A wrong clock would accept every timestamp, or none. */
export async function readClock(now: () => number): Promise<number> {
  const present = await awaitGiven('now', now)
  if (typeof present === 'number' && present >= earliest && present <= latest) return present
  throw new ConfigurationError('now: wanted milliseconds since 1970, from 2020 to 2100.')
}

/** How to identify an event: by the given function, or by the fields that the contract names. */
export function createKeyFinder<Found extends { body: object }>(
  appId: string,
  given: ((found: Found) => string) | undefined,
): (found: Found) => Promise<string> {
  if (!given) return async ({ body }) => keyOf(appId, body)
  return async (found) => {
    const key = await awaitGiven('keyOf', () => given(found))
    if (typeof key === 'string' && key !== '') return key
    throw new ConfigurationError('keyOf: wanted a text that is not empty.')
  }
}

/** If a field is missing, the whole body identifies the event: better handled twice than not at all. */
function keyOf(appId: string, body: object): string {
  const { fields, time } = webhooks.loanStatusChanged.eventKey
  const values = new Map(Object.entries(body).filter(([, value]) => value !== null && value !== ''))
  const identity = fields.every((name) => values.has(name))
    ? [...fields, time].map((name) => values.get(name) ?? null)
    : sortNames(body)
  return hashKey(appId, identity)
}

// A retry may be written in another order.
function sortNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortNames)
  if (typeof value !== 'object' || value === null) return value
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([name, inner]) => [name, sortNames(inner)]))
}

/** A hash has one length, differs between apps, and shows neither a store nor a log what it was made of. */
export function hashKey(appId: string, identity: unknown): string {
  const text = JSON.stringify([appId, identity])
  return `loanStatusChanged:${cryptoWithMd5().createHash('sha256').update(text).digest('base64url')}`
}
