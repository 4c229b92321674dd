// How far this machine's clock is from the partner's.

export interface Clock {
  /** Milliseconds to add to the own clock. */
  offset: number
  /** An offset that a second response must confirm. */
  candidate: number | undefined
  /** Attempts under way. */
  underWay: number
  /** Attempts that wait for the candidate to be confirmed. */
  waiting: (() => void)[]
}

export const createClock = (): Clock => ({ offset: 0, candidate: undefined, underWay: 0, waiting: [] })

export const wakeAll = ({ waiting }: Clock): void => {
  for (const wake of waiting.splice(0)) wake()
}

/** Runs one attempt and counts it as under way. */
export async function during<T>(clock: Clock, attempt: () => Promise<T>): Promise<T> {
  clock.underWay++
  try {
    return await attempt()
  } finally {
    clock.underWay--
    // No attempt is left that could confirm the candidate, so the waiting ones retry.
    queueMicrotask(() => clock.underWay === 0 && wakeAll(clock))
  }
}
