import type { SignedRequest } from './signing/scheme.ts'
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
  { operation, url, body }: PendingCall,
  accessToken: string | undefined,
  signal: AbortSignal,
  options: TransportOptions,
): Promise<{ request: Request; sent: () => readonly string[] }> {
  for (;;) {
    const startedAt = performance.now()
    const time = options.now() + options.clock.offset()
    const timestamp = Math.floor(time / 1000)
    const signed = operation.signed
      ? await options.signer.sign({ operation, body, timestamp, accessToken })
      : { headers: {}, body, canonical: {} }
    await checkShape(operation, 'Request', signed.body, options)
    const age = time - timestamp * 1000 + performance.now() - startedAt
    if (operation.signed && age > maxAge && !signal.aborted) continue
    const request = new Request(url, {
      method: operation.method,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        accept: 'application/json',
        ...signed.headers,
      },
      body: signed.body,
      // Node forwards X-PPD headers, and on 307 and 308 the body, to another origin.
      redirect: 'error',
      signal,
    })
    return { request, sent: () => textsOf(signed) }
  }
}

/** All that a server may show again in its answer. */
export const textsOf = ({ body, headers, secret }: SignedRequest): readonly string[] => [
  body,
  ...Object.values(headers),
  ...(secret ? [secret()] : []),
]
