import type { SignedRequest } from '../signing/scheme.ts'
import { isPlain } from '../core/request.ts'
import type { CallContext, PendingCall } from './context.ts'
import { explainUnsent } from './failure.ts'

// Milliseconds. Nothing leaves with an older timestamp: the partner's window is for clocks and for the way there.
const maxAge = 2000

/**
 * The request of one attempt, signed for this second: again, where signing took longer than `maxAge`. A signer that always
 * does runs into the time of the attempt, and nothing is sent.
 * @returns also the texts that the server gets to see
 */
export async function signRequest(
  pending: PendingCall,
  accessToken: string | undefined,
  signal: AbortSignal,
  context: CallContext,
): Promise<{ init: RequestInit; sent: () => readonly string[] }> {
  const { operation, request } = pending
  for (;;) {
    const startedAt = performance.now()
    const time = context.now() + context.clock.offset()
    const timestamp = Math.floor(time / 1000)
    const text = typeof request.body === 'string' ? request.body : ''
    const signed = operation.signed
      ? await context.signer
          .sign({ operation, body: text, timestamp, accessToken })
          .catch((error: unknown) => {
            throw explainUnsent(operation, error)
          })
      : { headers: {}, body: text, canonical: {} }
    if (context.validate !== 'off' && isPlain(operation))
      await (await import('./optional.ts')).checkParameters(operation, signed.body, context)
    const age = time - timestamp * 1000 + performance.now() - startedAt
    if (operation.signed && age > maxAge && !signal.aborted) continue
    return { init: initOf(pending, signed), sent: () => textsOf(signed) }
  }
}

/** What the caller gave is sent along, and never in place of what is signed. */
function initOf({ request, headers: given, init }: PendingCall, signed: SignedRequest): RequestInit {
  const headers = new Headers(given)
  if (!headers.has('accept')) headers.set('accept', 'application/json')
  for (const [name, value] of Object.entries({ ...request.headers, ...signed.headers }))
    headers.set(name, value)
  const body = typeof request.body === 'string' ? signed.body : request.body
  return { ...init, method: request.method, headers, body }
}

/** All that a server may show again in its answer. */
export const textsOf = ({ body, headers, secret }: SignedRequest): readonly string[] => [
  body,
  ...Object.values(headers),
  ...(secret ? [secret()] : []),
]
