import { schemes } from '../../generated/index.ts'
import type { Grade } from '../core/contract.ts'
import { SignatureError } from '../core/errors.ts'
import { JsonError } from '../core/json.ts'
import type { Declaration } from '../signing/grammar.ts'
import { readClaims } from '../signing/received.ts'
import { readTime } from '../signing/time-forms.ts'
import type { Exchange } from './exchange.ts'

/** How far a request's timestamp was from the gateway's clock, and how far it may be. All in seconds. */
export interface Skew {
  /** Positive where the timestamp is ahead of the clock. */
  seconds: number
  past: number
  future: number
  /** The grade of the allowed window. */
  evidence: Grade
}

/** Undefined where the request has no timestamp in a documented form. */
export function skewOf({ api, at, request }: Exchange): Skew | undefined {
  if (api === '') return undefined
  const scheme = schemes[api]
  const { time } = scheme
  const signedAt = time && readTime(time.forms, claimsOf(scheme, request)?.get('time') ?? '')
  if (!time || signedAt === undefined) return undefined
  const evidence = (time['x-source']?.grade ?? 'inferred') as Grade
  return { seconds: signedAt - Math.floor(at / 1000), ...time.window, evidence }
}

/** What a recorded request says of itself: times, ids and signatures by name. */
export function claimsOf(
  scheme: Declaration,
  { path, headers, body }: Exchange['request'],
): ReadonlyMap<string, string> | undefined {
  try {
    return readClaims(scheme, {
      url: path,
      headers: { get: (name) => headers[name.toLowerCase()] ?? null },
      body,
    }).values
  } catch (error) {
    if (error instanceof SignatureError || error instanceof JsonError) return undefined
    throw error
  }
}
