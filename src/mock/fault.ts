import type { Contract, Operation, Problem } from '../core/contract.ts'
import { meaningOf } from '../core/meaning.ts'

/** A parameter that the contract refuses; without a name, one of several that must be there. */
export interface Fault {
  field: string
  empty: boolean
  /** The contract has no such parameter. */
  unknown?: boolean
}

export function faultOf({ instancePath, keyword, params }: Problem): Fault {
  const unknown = params['additionalProperty']
  if (typeof unknown === 'string') return { field: unknown, empty: false, unknown: true }
  const missing = params['missingProperty']
  const field = typeof missing === 'string' ? missing : (instancePath.split('/').at(-1) ?? '')
  return { field, empty: ['required', 'minLength', 'minProperties'].includes(keyword) }
}

/** The partner's own code for the first fault that has one, by the cause that errors.yaml gives (`when`). */
export function codeFor(
  { errors }: Contract,
  operation: Operation,
  faults: readonly Fault[],
): string | undefined {
  for (const { field, empty } of faults) {
    const found = operation.errors.find((code) => {
      const when = errors[meaningOf(errors, operation, code) ?? '']?.when
      const cause = (empty ? when?.empty : when?.invalid)?.split(' ') ?? []
      return cause.includes('*') || (field === '' ? cause.length > 1 : cause.includes(field))
    })
    if (found !== undefined) return String(found)
  }
  return undefined
}
