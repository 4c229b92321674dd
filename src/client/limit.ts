/** The end of an attempt or a pause: when its time is up, or when the caller aborts. */
export interface Limit {
  readonly signal: AbortSignal
  /** Settles as `work` does, or rejects the moment the limit is reached. */
  race<T>(work: Promise<T>): Promise<T>
  /** Stops the clock. */
  release(): void
}

// A longer timer of JavaScript fires at once.
const longest = 2 ** 31 - 1

/**
 * Made of one controller and one timer. AbortSignal.timeout and AbortSignal.any would do the same through weak
 * references, which cost a call more than all else that is not RSA.
 */
export function createLimit(milliseconds: number, caller: AbortSignal | null | undefined): Limit {
  const controller = new AbortController()
  let refuse: (reason: unknown) => void
  const reached = new Promise<never>((_, reject) => (refuse = reject))
  reached.catch(() => {})
  const end = (reason: unknown) => {
    controller.abort(reason)
    refuse(reason)
  }
  const follow = () => end(caller?.reason)
  const unfollow = caller ? onAbort(caller, follow) : () => {}
  const timer = setTimeout(
    () => end(new DOMException('The time is up.', 'TimeoutError')),
    Math.min(milliseconds, longest),
  )
  if (caller?.aborted) follow()
  return {
    signal: controller.signal,
    race: (work) => Promise.race([reached, work]),
    release() {
      clearTimeout(timer)
      unfollow()
    },
  }
}

/** One listener per signal for all calls that share it: Node warns about more than ten. */
class Followers implements EventListenerObject {
  readonly ends = new Set<() => void>()

  handleEvent(): void {
    for (const end of this.ends) end()
  }
}

const followersOf = new WeakMap<AbortSignal, Followers>()

/** Calls `end` when the signal is aborted, until the returned function is called. */
function onAbort(signal: AbortSignal, end: () => void): () => void {
  const followers = followersOf.get(signal) ?? new Followers()
  followersOf.set(signal, followers)
  if (followers.ends.size === 0) signal.addEventListener('abort', followers)
  followers.ends.add(end)
  return () => {
    followers.ends.delete(end)
    if (followers.ends.size === 0) signal.removeEventListener('abort', followers)
  }
}

/** Milliseconds until a deadline on the clock of `performance.now`. A timer may fire a millisecond early. */
export const timeLeft = ({ deadline }: { deadline: number }) => deadline - performance.now() - 1
