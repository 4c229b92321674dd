import type { Operation, PartnerError } from '../../core/contract.ts'

export type Repeat = 'yes' | 'no' | 'ask'

/** Whether a refused call may be repeated: the answer, and what it depends on. */
export interface Advice {
  readonly repeat: Repeat
  readonly text: string
}

/**
 * From the code and from the operations that answer it. A client repeats only what is safe to repeat, so the answer
 * tells the operations apart where the code comes from several.
 */
export function adviceFor(error: PartnerError, operations: readonly Operation[]): Advice {
  if (error.kind === 'pending')
    return { repeat: 'ask', text: 'No: the call is in progress. Ask what became of it.' }
  if (error.retry === 'never') return { repeat: 'no', text: 'No, not unchanged.' }
  if (error.retry === 'same-request')
    return { repeat: 'yes', text: 'Yes, at once: signed anew, with the right time.' }
  if (operations.some(({ retry }) => typeof retry === 'object'))
    return {
      repeat: 'ask',
      text: 'Yes, later, where the operation only reads; otherwise ask first, see above.',
    }
  if (operations.every(({ retry }) => retry === 'safe')) return { repeat: 'yes', text: 'Yes, later.' }
  if (operations.some(({ retry }) => retry === 'safe'))
    return { repeat: 'yes', text: 'Yes, later; by itself only where the operation only reads.' }
  return { repeat: 'yes', text: 'Yes, later and by decision: no client should repeat it by itself.' }
}

/** The operations after which another one tells what became of the call. */
export function lookupsOf(operations: readonly Operation[]): { lookup: string; after: string[] }[] {
  const found = new Map<string, string[]>()
  for (const { id, retry } of operations) {
    if (typeof retry === 'object') found.set(retry.lookup, [...(found.get(retry.lookup) ?? []), id])
  }
  return [...found].map(([lookup, after]) => ({ lookup, after }))
}
