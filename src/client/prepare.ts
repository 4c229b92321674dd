import type { SignedRequest } from '../signing/scheme.ts'
import { isPlain } from '../core/plain.ts'
import type { CallContext, PendingCall } from './context.ts'
import { explainUnsent } from './failure.ts'
import { loadLater } from './load-later.ts'

// Milliseconds. Nothing leaves with an older timestamp: the partner's window is for clocks and for the way there.
const maxAge = 2000

/**
 * The request of one attempt, signed for this second: again, where signing took longer than `maxAge`. A signer that always
 * does runs into the time of the attempt, and nothing is sent.
 */
export async function signRequest(
  pending: PendingCall,
  accessToken: string | undefined,
  signal: AbortSignal,
  context: CallContext,
): Promise<Prepared> {
  const { operation, request, url } = pending
  const { method } = request
  for (;;) {
    const startedAt = performance.now()
    const time = context.now() + context.clock.offset
    const timestamp = Math.floor(time / 1000)
    const text = typeof request.body === 'string' ? request.body : ''
    const unsigned = {
      operation,
      method,
      url,
      body: text,
      timestamp,
      accessToken,
      // Made where a signer asks for them: most do not.
      get headers() {
        return unsignedHeaders(pending)
      },
    }
    const signed = operation.signed
      ? await context.signer.sign(unsigned).catch((error: unknown) => {
          throw explainUnsent(operation, error)
        })
      : { headers: {}, body: text, canonical: {} }
    if (context.validate !== 'off' && isPlain(operation))
      await (await loadLater()).checkParameters(operation, signed.body, context)
    const age = time - timestamp * 1000 + performance.now() - startedAt
    if (operation.signed && age > maxAge && !signal.aborted) continue
    return { url: signed.url ?? url, init: await initOf(pending, signed), sent: () => textsOf(signed) }
  }
}

interface Prepared {
  /** Differs from that of the call where the signer adds to the query. */
  url: string
  init: RequestInit
  /** The texts that the server gets to see. */
  sent: () => readonly string[]
}

/** What the caller gave is sent along, and never in place of what the client sets. */
function unsignedHeaders({ operation, request, headers: given }: PendingCall): Headers {
  const headers = new Headers(given)
  if (!headers.has('accept')) headers.set('accept', operation.answer?.types.join(', ') || 'application/json')
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, value)
  return headers
}

async function initOf(pending: PendingCall, signed: SignedRequest): Promise<RequestInit> {
  const { init, request } = pending
  const headers = unsignedHeaders(pending)
  for (const [name, value] of Object.entries(signed.headers)) headers.set(name, value)
  const body =
    typeof request.body === 'string' ? signed.body : (await loadLater()).signedBody(request, signed, headers)
  return { ...init, method: request.method, headers, body }
}

/** Everything that a server may echo in its response. */
export const textsOf = ({ body, headers, secret }: SignedRequest): readonly string[] => [
  body,
  ...Object.values(headers),
  ...(secret ? [secret()] : []),
]
