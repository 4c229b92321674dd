import { explainUnsent } from './failure.ts'
import type { Call } from './http.ts'
import type { SignedRequest } from '../signing/scheme.ts'
import { checkShape } from './shape.ts'
import type { PendingCall, TransportOptions } from './transport.ts'

// Milliseconds. Nothing leaves with an older timestamp: the partner's window is for clocks and for the way there.
const maxAge = 2000

/**
 * The request of one attempt, signed for this second: again, where signing took longer than `maxAge`. A signer that always
 * does runs into the time of the attempt, and nothing is sent.
 * @returns also the texts that the server gets to see
 */
export async function signRequest(
  { operation, url, call }: PendingCall,
  accessToken: string | undefined,
  signal: AbortSignal,
  options: TransportOptions,
): Promise<{ request: Request; sent: () => readonly string[] }> {
  for (;;) {
    const startedAt = performance.now()
    const time = options.now() + options.clock.offset()
    const timestamp = Math.floor(time / 1000)
    const signed = operation.signed
      ? await options.signer
          .sign({ operation, body: call.body, timestamp, accessToken })
          .catch((error: unknown) => {
            throw explainUnsent(operation, error)
          })
      : { headers: {}, body: call.body, canonical: {} }
    await checkShape(operation, 'Request', signed.body, options)
    const age = time - timestamp * 1000 + performance.now() - startedAt
    if (operation.signed && age > maxAge && !signal.aborted) continue
    return { request: buildRequest(url, operation.method, signed, call, signal), sent: () => textsOf(signed) }
  }
}

/** What the caller gave is sent along, and never in place of what is signed. */
function buildRequest(
  url: string,
  method: string,
  signed: { headers: Record<string, string>; body: string },
  call: Call,
  signal: AbortSignal,
): Request {
  const headers = new Headers(call.headers)
  headers.set('content-type', 'application/json; charset=utf-8')
  if (!headers.has('accept')) headers.set('accept', 'application/json')
  for (const [name, value] of Object.entries(signed.headers)) headers.set(name, value)
  const request = new Request(url, {
    ...call.init,
    method,
    headers,
    body: signed.body,
    // Node forwards X-PPD headers, and on 307 and 308 the body, to another origin. Cloudflare Workers reject 'error'.
    redirect: 'manual',
    signal,
  })
  // As openapi-fetch does, for a `fetch` that has options of its own.
  for (const [name, value] of Object.entries(call.init))
    if (!(name in request)) Object.defineProperty(request, name, { value, enumerable: true, writable: true })
  return request
}

/** All that a server may show again in its answer. */
export const textsOf = ({ body, headers, secret }: SignedRequest): readonly string[] => [
  body,
  ...Object.values(headers),
  ...(secret ? [secret()] : []),
]
