import { partners } from '../../generated/index.ts'
import type { Grade } from '../core/contract.ts'
import { readPlace } from '../core/placed.ts'
import { parseTimestamp } from '../core/time.ts'
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
  const { timestamp } = partners[api]
  const text = timestamp && readPlace(timestamp, request)
  const signedAt = text === undefined ? undefined : parseTimestamp(text)
  if (!timestamp || signedAt === undefined) return undefined
  return { seconds: signedAt - Math.floor(at / 1000), ...timestamp.window, evidence: timestamp.grade }
}
