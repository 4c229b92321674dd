import type { Operation } from '../core/contract.ts'
import type { Core, UserCallOptions } from './call.ts'

/** What the function of an operation calls with: the options of a client, checked. */
export type Connection = Pick<Core, 'call'>

/** A method of a client as a function. */
export type Call<Method extends (...given: never[]) => Promise<unknown>> = (
  connection: Connection,
  ...given: Parameters<Method>
) => ReturnType<Method>

/** The type of a `Call` says what it resolves to. */
export const callWith = async (
  connection: Connection,
  operation: Operation,
  [parameters, options]: readonly [unknown?, (UserCallOptions | undefined)?],
): Promise<never> => (await connection.call(operation, parameters, options)) as never
