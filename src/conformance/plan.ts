import type { Contract, Operation } from '../contract.ts'
import { isRefused, type Server } from '../server.ts'

/** Whether an operation is called, and why. */
export interface Planned {
  readonly operation: Operation
  readonly call: boolean
  readonly why: string
}

/**
 * What a run will call. Only operations that the contract calls `safe` are: any other sends an SMS, creates a user, binds
 * a card or moves money, and wants to be named.
 * @param allowed operation ids that may be called although they act
 */
export function planRun(
  contract: Contract,
  server: Server,
  paths: Readonly<Record<string, string>>,
  allowed: ReadonlySet<string>,
): Planned[] {
  return Object.values(contract.operations).map((operation) => {
    if (isRefused(operation, server, paths[operation.id])) {
      return { operation, call: false, why: 'its path is not confirmed: give it in "paths"' }
    }
    if (operation.retry === 'safe') return { operation, call: true, why: 'the contract calls it safe' }
    if (allowed.has(operation.id)) return { operation, call: true, why: `it acts, and was allowed` }
    return { operation, call: false, why: `it acts: allow it with --allow ${operation.id}` }
  })
}
