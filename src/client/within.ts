import { createLimit, type Limit } from './limit.ts'

/** Runs `work` under a separate limit. */
export async function within<T>(
  milliseconds: number,
  caller: AbortSignal | null | undefined,
  work: (limit: Limit) => Promise<T>,
): Promise<T> {
  const limit = createLimit(milliseconds, caller)
  try {
    return await work(limit)
  } finally {
    limit.release()
  }
}

/** Waits, unless the limit is reached meanwhile: then the timer is gone too. */
export function sleep({ race }: Limit, milliseconds: number): Promise<void> {
  let waker: ReturnType<typeof setTimeout> | undefined
  const wake = new Promise<void>((resolve) => (waker = setTimeout(resolve, milliseconds)))
  return race(wake).finally(() => clearTimeout(waker))
}
