import type { Operation } from '../core/contract.ts'
import { isLendspecError } from '../core/base-error.ts'
import { lost } from './failure.ts'
import { loadLater } from './load-later.ts'

/**
 * Explains what `fetch` or the client threw. The code that explains is loaded at the first failure.
 * @param signal that of a request that was sent
 * @param explain chooses from what was loaded; without it, the request may have been sent
 */
export async function explainFailure(
  operation: Operation,
  error: unknown,
  signal: AbortSignal | undefined,
  explain: (loaded: typeof import('./later.ts')) => Error,
): Promise<Error> {
  if (isLendspecError(error)) return error
  // An end that a caller asked for waits for nothing.
  if (signal?.aborted) return lost(operation, 'timeout', 'no response in time')
  return loadLater().then(explain, () =>
    lost(operation, 'network', 'the connection failed before a response came (network)'),
  )
}
