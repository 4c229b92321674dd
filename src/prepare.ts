import type { CallOptions } from './capture.ts'
import type { Operation } from './contract.ts'
import { ConfigurationError } from './errors.ts'
import { checkShape } from './shape.ts'
import { isHeaderValue } from './signing/bytes.ts'
import type { PendingCall, TransportOptions } from './transport.ts'

// A timestamp dated back is refused by a partner, and what would be refused is better signed anew.
const maxAge = 2000

/** The request of one attempt, signed for this second: again, where signing took so long that the second is over. */
export async function signRequest(
  { operation, url, body, call }: PendingCall,
  signal: AbortSignal,
  options: TransportOptions,
): Promise<Request> {
  const accessToken = await findToken(operation, call, options)
  for (;;) {
    const startedAt = performance.now()
    const time = options.now() + options.clock.offset()
    const timestamp = Math.floor(time / 1000)
    const signed = operation.signed
      ? await options.signer.sign({ operation, body, timestamp, accessToken })
      : { headers: {}, body }
    await checkShape(operation, 'Request', signed.body, options)
    const age = time - timestamp * 1000 + performance.now() - startedAt
    if (operation.signed && age > maxAge && !signal.aborted) continue
    return new Request(url, {
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
  }
}

async function findToken(operation: Operation, call: CallOptions, options: TransportOptions) {
  if (!operation.accessToken) return undefined
  const given = call.accessToken ?? options.accessToken
  const token = typeof given === 'function' ? await askFor(given) : given
  if (token === undefined) {
    throw new ConfigurationError(
      `${operation.id} needs the user's access token: give accessToken to the client or the call.`,
    )
  }
  if (!isHeaderValue(token)) {
    throw new ConfigurationError('accessToken: wanted 1 to 512 visible ASCII characters without blanks.')
  }
  return token
}

/** The caller's own function: what it throws may hold a token, so only its kind is told. */
async function askFor(find: () => string | Promise<string>): Promise<string> {
  try {
    return await find()
  } catch (error) {
    const kind = error instanceof Error ? error.name : typeof error
    throw new ConfigurationError(`accessToken: the function that finds it threw a ${kind}.`)
  }
}
