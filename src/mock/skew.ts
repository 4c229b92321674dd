import { signature as awda } from '../../generated/awda/signature.ts'
import { signature as ppdai } from '../../generated/ppdai/signature.ts'
import type { Grade } from '../contract.ts'
import { JsonError, readObject, readString } from '../json.ts'
import { parseTimestamp } from '../signing/values.ts'
import type { Exchange } from './exchange.ts'

/** How far a request's timestamp was from the gateway's clock, and how far it may be. All in seconds. */
export interface Skew {
  /** Positive where the timestamp is ahead of the clock. */
  seconds: number
  past: number
  future: number
  /** How well the allowed window is founded. */
  evidence: Grade
}

/** Undefined where the request carries no timestamp in a documented form. */
export function skewOf({ api, at, request }: Exchange): Skew | undefined {
  if (api === '') return undefined
  const { timestamp } = { ppdai, awda }[api]
  const text =
    api === 'ppdai' ? request.headers[ppdai.headers.timestamp.toLowerCase()] : memberOf(request.body)
  const signedAt = text === undefined ? undefined : parseTimestamp(text)
  if (signedAt === undefined) return undefined
  return {
    seconds: signedAt - Math.floor(at / 1000),
    ...timestamp.windowSeconds,
    evidence: timestamp['x-source'].grade,
  }
}

function memberOf(body: string): string | undefined {
  try {
    const raw = readObject(body).find(({ name }) => name === awda.envelope.timestamp)?.raw
    return raw?.startsWith('"') ? readString(raw) : raw
  } catch (error) {
    if (error instanceof JsonError) return undefined
    throw error
  }
}
