import type { Operation, PartnerError } from '../../core/contract.ts'

export type Retry = 'yes' | 'no' | 'ask'

/** Whether to retry a refused call, and what that depends on. */
export interface Advice {
  readonly retry: Retry
  readonly text: string
}

/**
 * Follows from the code and from the operations that return it. A client retries only safe operations, so the advice
 * distinguishes them if the code comes from several.
 */
export function adviceFor(error: PartnerError, operations: readonly Operation[]): Advice {
  if (error.kind === 'pending') {
    const isKnown = operations.some(({ envelope }) => envelope.pending?.ask !== undefined)
    const next = isKnown ? 'Ask for its outcome.' : 'No known operation returns its outcome.'
    return { retry: 'ask', text: `No: the call is in progress. ${next}` }
  }
  if (error.retry === 'never') {
    // Only these codes blame the request. After others, such as "already registered", it may be right.
    const isWrong = error.when !== undefined || error.kind === 'signature'
    const text = isWrong ? 'fix the request first.' : 'the same call is rejected again: see the remedy.'
    return { retry: 'no', text: `No, ${text}` }
  }
  if (error.retry === 'same-request')
    return { retry: 'yes', text: 'At once, with the right time and a new signature.' }
  if (operations.some(({ retry }) => typeof retry === 'object'))
    return {
      retry: 'ask',
      text: 'Later, if the operation only reads. Otherwise ask for the outcome first (see above).',
    }
  if (operations.every(({ retry }) => retry === 'safe')) return { retry: 'yes', text: 'Later.' }
  if (operations.some(({ retry }) => retry === 'safe'))
    return { retry: 'yes', text: 'Later. Retry automatically only operations that change nothing.' }
  return { retry: 'yes', text: 'Later, but never automatically: a person decides.' }
}

/** The operations whose outcome another operation returns. */
export function lookupsOf(operations: readonly Operation[]): { lookup: string; after: string[] }[] {
  const found = new Map<string, string[]>()
  for (const { id, retry } of operations) {
    if (typeof retry === 'object') found.set(retry.lookup, [...(found.get(retry.lookup) ?? []), id])
  }
  return [...found].map(([lookup, after]) => ({ lookup, after }))
}
