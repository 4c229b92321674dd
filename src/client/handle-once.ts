import { ConfigurationError } from '../core/unsent-error.ts'
import type { HandledStore } from './handled-store.ts'
import { cryptoWithMd5 } from '../crypto/secret.ts'

/** Milliseconds that a store may take for one call: a store that hangs must not hold the response back. */
const storeTimeout = 5000

export interface Handling {
  readonly status: 'handled' | 'duplicate' | 'busy'
  readonly unmarked?: unknown
}

/** Claims the event, runs the handler, then marks the event as done. Releases it when the handler throws. */
export async function handleOnce(
  store: HandledStore,
  key: string,
  { lease, keep }: { lease: number; keep: number },
  handler: () => unknown,
): Promise<Handling> {
  const token = cryptoWithMd5().randomUUID()
  const release = () => inTime('release', () => store.release(key, token)).catch(() => {})
  const claimedFrom = performance.now()
  const state = await inTime('claim', () => store.claim(key, token, lease), release)
  if (state === 'done') return { status: 'duplicate' }
  if (state === 'busy') return { status: 'busy' }
  if (state !== 'claimed') throw new ConfigurationError('store: claim must return claimed, busy or done.')
  if (performance.now() - claimedFrom >= lease) {
    // Another delivery may hold the event by now.
    await release()
    return { status: 'busy' }
  }
  try {
    await handler()
  } catch (error) {
    // If the release fails, the lease ends the claim.
    await release()
    throw error
  }
  try {
    await inTime('done', () => store.done(key, keep))
    return { status: 'handled' }
  } catch (error) {
    return { status: 'handled', unmarked: error ?? new ConfigurationError('store: done failed.') }
  }
}

/**
 * @param late runs when a call succeeds after its time-out
 * @throws ConfigurationError after the time-out
 */
async function inTime<Result>(
  method: string,
  call: () => Promise<Result>,
  late: () => void = () => {},
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLate = false
  const result = (async () => call())()
  result.then(
    () => isLate && late(),
    () => {},
  )
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true
      reject(new ConfigurationError(`store: ${method} took longer than ${storeTimeout} ms.`))
    }, storeTimeout)
  })
  try {
    return await Promise.race([result, timeout])
  } finally {
    clearTimeout(timer)
  }
}
