import { ContractError } from '../../core/answer-error.ts'
import type { Operation } from '../../core/contract.ts'

/** Refuses a value before anything is signed. `what` never holds the value. */
export type Refuse = (what: string) => never

/** @param place where the value was given, as `path parameter id` */
export const refuseAt =
  (operation: Operation, place: string): Refuse =>
  (what) => {
    throw new ContractError(operation, `${place} ${what}`)
  }
