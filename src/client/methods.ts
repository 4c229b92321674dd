import type { Operation } from '../core/contract.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
import { quoteName } from '../core/field-name.ts'
import type { Core, UserCallOptions } from './call.ts'
import { createHttp } from './http.ts'

/**
 * A client of all operations: a method for each, by its id, and `http`.
 * @throws ConfigurationError for the path of an operation that the contract does not have
 */
export function withMethods<Client extends object>(
  core: Core,
  operations: Readonly<Record<string, Operation>>,
  paths: Readonly<Record<string, string>> = {},
): Client {
  for (const id of Object.keys(paths))
    if (!Object.hasOwn(operations, id))
      throw new ConfigurationError(`paths: the contract has no operation ${quoteName(id)}.`)
  const methods = Object.values(operations).map((operation) => [
    operation.id,
    async (parameters: unknown, options?: UserCallOptions) => core.call(operation, parameters, options),
  ])
  const client: object = { ...Object.fromEntries(methods), http: createHttp(core, operations) }
  return client as Client
}
