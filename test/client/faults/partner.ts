import type { Operation } from '../../../src/core/contract.ts'
import { readGivenTime } from '../../../src/signing/time-forms.ts'
import type { VirtualTime } from './time.ts'

/** What may happen to one attempt on its way to the partner and back. */
export const faults = [
  'none',
  'connection refused',
  'reset before the effect',
  'reset after the effect',
  'timeout before the effect',
  'timeout after the effect',
  'page of a proxy before the effect',
  'page of a proxy after the effect',
  'truncated answer',
  'empty answer',
  'busy',
  'slow answer',
  'answer in a list of one',
] as const
export type Fault = (typeof faults)[number]

/** One attempt, as the partner and the wire saw it. */
export interface Attempt {
  fault: Fault
  /** Milliseconds since 1970, by the partner's clock. */
  sentAt: number
  /** Seconds since 1970, as signed; undefined for a call that is not signed. */
  timestamp: number | undefined
  /** Something may have reached the partner. */
  left: boolean
  /** The caller got a response that means something. */
  readable: boolean
}

export const attemptTimeout = 30_000

/** A partner with a ledger: the real gateway decides what is accepted, and the ledger counts what it did. */
export function createPartner(
  operation: Operation,
  plan: readonly Fault[],
  gateway: (request: Request) => Promise<Response>,
  time: VirtualTime,
) {
  const attempts: Attempt[] = []
  let effects = 0

  const act = async (request: Request) => {
    const response = await gateway(request)
    if (response.headers.get('x-lendspec-source') === 'example') effects++
    return response
  }
  const timeout = () => {
    time.advance(attemptTimeout)
    return new Promise<never>(() => {})
  }

  const fetch = async (request: Request): Promise<Response> => {
    const fault = plan[attempts.length] ?? 'none'
    const attempt: Attempt = { fault, sentAt: time.now(), timestamp: undefined, left: true, readable: false }
    attempts.push(attempt)
    attempt.timestamp = await readTime(request)
    const readable = (response: Response) => {
      attempt.readable = !request.signal.aborted
      return response
    }
    switch (fault) {
      case 'none':
        return readable(await act(request))
      case 'connection refused':
        attempt.left = false
        throw network('ECONNREFUSED')
      case 'reset before the effect':
        throw network('ECONNRESET')
      case 'reset after the effect':
        await act(request)
        throw network('UND_ERR_SOCKET')
      case 'timeout before the effect':
        return timeout()
      case 'timeout after the effect':
        await act(request)
        return timeout()
      case 'page of a proxy before the effect':
        return new Response('<html>', { status: 502 })
      case 'page of a proxy after the effect':
        await act(request)
        return new Response('<html>', { status: 502 })
      case 'truncated answer': {
        const { status, text } = await read(await act(request))
        // A status of 4xx says by itself that the call was turned away.
        attempt.readable = status >= 400
        return new Response(text.slice(0, -1), { status })
      }
      case 'empty answer':
        await act(request)
        return new Response('')
      case 'busy':
        return readable(new Response(busyAnswer(operation)))
      case 'slow answer': {
        const response = await act(request)
        time.advance(attemptTimeout - 1)
        return readable(response)
      }
      case 'answer in a list of one': {
        const { status, text, headers } = await read(await act(request))
        return readable(new Response(`[${text}]`, { status, headers }))
      }
    }
  }
  return { fetch, attempts, effects: () => effects }
}

const network = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) })

async function read(response: Response) {
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** AWDA's timestamp is in the envelope, PPDAI's in a header. */
async function readTime(request: Request): Promise<number | undefined> {
  const header = request.headers.get('x-ppd-timestamp')
  if (header !== null) return readGivenTime(header)
  const { timestamp } = (await request.clone().json()) as { timestamp?: number }
  return timestamp
}

/** Both partners' codes for an overload: AWDA 100, PPDAI -1; the OAuth server has a message, an open envelope the gateway. */
function busyAnswer({ envelope }: Operation): string {
  if (envelope.open) return JSON.stringify({ Code: 'GTW-BRQ-ARREARAGE' })
  const [name] = envelope.code
  if (name === undefined) return JSON.stringify({ [envelope.error ?? '']: 'busy' })
  return JSON.stringify({ [name]: name === 'code' ? 100 : -1 })
}
