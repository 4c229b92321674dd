import type { Contract, Operation } from '../core/contract.ts'
import { isRefused, type Server } from '../client/server.ts'

/** Whether a run calls an operation, and why. */
export interface Planned {
  readonly operation: Operation
  readonly call: boolean
  readonly why: string
}

/**
 * What a run will call: the operations that the contract calls `safe`. Any other sends an SMS, creates a user, binds a card or
 * moves money, and has to be allowed by name.
 * @param allowed ids of operations with side effects that may be called
 * @param confirm what to do about a path that is not confirmed
 */
export function planRun(
  contract: Contract,
  server: Server,
  paths: Readonly<Record<string, string>>,
  allowed: ReadonlySet<string>,
  confirm = 'give it in "paths"',
): Planned[] {
  return Object.values(contract.operations).map((operation) => {
    if (isRefused(operation, server, paths[operation.id])) {
      return { operation, call: false, why: `its path is not confirmed; ${confirm}` }
    }
    if (operation.retry === 'safe') return { operation, call: true, why: 'the contract says it is safe' }
    if (allowed.has(operation.id))
      return { operation, call: true, why: 'it has side effects, and was allowed' }
    return { operation, call: false, why: `it has side effects; allow it with --allow ${operation.id}` }
  })
}
