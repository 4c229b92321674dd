import type { Grade } from '../core/contract.ts'
import type { FaultName } from './faults.ts'
import type { PlainResponse } from './plain.ts'
import type { Reply } from './reply.ts'

/** The longest that a call may be kept waiting, in milliseconds. */
export const maxDelay = 60_000

/** What a partner says to a caller who calls too often. */
export interface RateLimit {
  readonly body: string
  readonly grade: Grade
}

/** The reply that goes out in the place of another. No document states one but the body of a rate limit. */
export function spoil(reply: Reply, fault: FaultName, rateLimit: RateLimit | undefined): Reply {
  const { status, body, verdict, delay } = reply
  const spoilt = { status, body, delay, fault, verdict: `${fault}, ${verdict}` }
  const made = { ...spoilt, source: 'fault', evidence: 'inferred' } as const
  switch (fault) {
    case 'html':
      return { ...made, status: 502, body: page, type: 'text/html' }
    case 'html-200':
      return { ...made, status: 200, body: page, type: 'text/html' }
    case 'xml':
      return { ...made, body: xmlOf(body), type: 'application/xml; charset=utf-8' }
    case 'empty':
      return { ...made, status: 200, body: '' }
    case 'rate-limit':
      if (!rateLimit)
        return { ...made, status: 429, body: 'Too Many Requests\n', type: 'text/plain', retryAfter }
      return { ...made, status: 429, body: rateLimit.body, evidence: rateLimit.grade, retryAfter }
  }
  return made
}

/** Seconds; a partner's working client waits so long. */
const retryAfter = 60

const page =
  '<!doctype html>\n<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n'

function xmlOf(json: string): string {
  const element = (name: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map((item) => element(name, item)).join('')
    const inner =
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([key, member]) => element(key, member))
        : [String(value ?? '').replaceAll(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;'))]
    return `<${name}>${inner.join('')}</${name}>`
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('Response', JSON.parse(json))}\n`
}

/** Waits, and rejects with the signal's reason when the caller gives up first. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>

export const wait: Wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', settle)
      if (signal.aborted) reject(signal.reason as Error)
      else resolve()
    }
    const timer = setTimeout(settle, milliseconds)
    signal.addEventListener('abort', settle)
    if (signal.aborted) settle()
  })

/** How long `Prefer` asked to keep a reply back, in milliseconds. */
export const delayOf = ({ fault, delay }: Reply): number | undefined =>
  delay ?? (fault === 'success-after-timeout' ? maxDelay : undefined)

/** Where the connection is cut: before the response, or in the middle of it. */
export function cutOf({ fault, delay }: Reply): PlainResponse['cut'] {
  if (fault === 'truncated') return 'middle'
  const isCut = fault === 'reset-before' || fault === 'reset-after'
  return isCut || (fault === 'success-after-timeout' && delay === undefined) ? 'before' : undefined
}

/** The part of a response that is sent before the cut. */
export const firstHalf = (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)
