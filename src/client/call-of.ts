import type { Operation } from '../core/contract.ts'
import type { Core } from './call.ts'

/** What the function of an operation calls with: the options of a client, checked. */
export type Connection = Pick<Core, 'call'>

/** A method of a client as a function. */
export const callOf =
  <Method extends (...given: never[]) => Promise<unknown>>(operation: Operation) =>
  async (connection: Connection, ...given: Parameters<Method>): Promise<Awaited<ReturnType<Method>>> => {
    const [parameters, options] = given
    return (await connection.call(operation, parameters, options)) as Awaited<ReturnType<Method>>
  }
