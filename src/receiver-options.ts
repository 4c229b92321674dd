// What the caller of a receiver gives: secrets, a clock, functions. Their results are checked at each use, and what they
// throw is reported by its class alone, because its message may hold anything.

import type { KeyObject } from 'node:crypto'
import { webhooks } from '../generated/awda/webhooks.ts'
import { ConfigurationError, isLendspecError } from './errors.ts'
import { describeClass } from './given.ts'
import type { KeyHandle } from './node-crypto.ts'
import { cryptoOfAwda, loadSecret } from './secret.ts'

type Secrets = string | KeyHandle | readonly (string | KeyHandle)[]
export type SecretSource = Secrets | (() => Secrets | Promise<Secrets>)

/** @throws ConfigurationError where the given function throws */
export async function ask<T>(option: string, given: () => T | Promise<T>): Promise<T> {
  try {
    return await given()
  } catch (error) {
    if (isLendspecError(error)) throw error
    throw new ConfigurationError(`${option}: the given function threw ${describeClass(error)}.`)
  }
}

/** The secrets of which any may match. @throws ConfigurationError for one that is not usable, at once where it is given */
export function createSecretFinder(secret: SecretSource): () => Promise<readonly KeyObject[]> {
  if (typeof secret === 'function') return async () => loadSecrets(await ask('secret', secret))
  const loaded = loadSecrets(secret)
  return async () => loaded
}

function loadSecrets(found: Secrets): readonly KeyObject[] {
  const secrets = [found].flat().map(loadSecret)
  if (secrets.length === 0)
    throw new ConfigurationError('secret: found an empty list. Wanted: at least one secret.')
  return secrets
}

const earliest = Date.parse('2020-01-01T00:00:00Z')
const latest = 8.64e15

/** The time by the given clock. A wrong one would let every timestamp in, or none. */
export async function readClock(now: () => number): Promise<number> {
  const present = await ask('now', now)
  if (typeof present === 'number' && present >= earliest && present <= latest) return present
  throw new ConfigurationError('now: wanted milliseconds since 1970, and a time after 2019.')
}

/** How an event is identified: by the given function, or by the fields that the contract names. */
export function createKeyFinder<Found extends { body: object }>(
  appId: string,
  given: ((found: Found) => string) | undefined,
): (found: Found) => Promise<string> {
  if (!given) return async ({ body }) => keyOf(appId, body)
  return async (found) => {
    const key = await ask('keyOf', () => given(found))
    if (typeof key === 'string' && key !== '') return key
    throw new ConfigurationError('keyOf: wanted a text that is not empty.')
  }
}

/**
 * A hash, so that a key has one length, and no store or log holds what it was made of. Where a field is missing the whole
 * body identifies the event: handled twice is better than not at all.
 */
function keyOf(appId: string, body: object): string {
  const { fields, time } = webhooks.loanStatusChanged.eventKey
  const values = new Map(Object.entries(body).filter(([, value]) => value !== null && value !== ''))
  const identity = fields.every((name) => values.has(name))
    ? [...fields, time].map((name) => values.get(name) ?? null)
    : body
  const text = JSON.stringify([appId, identity])
  return `loanStatusChanged:${cryptoOfAwda().createHash('sha256').update(text).digest('base64url')}`
}
