import type { PartnerName } from '../../generated/index.ts'
import { clients } from '../../generated/clients.ts'

/** Calls an operation by its id. */
export function createCaller(api: PartnerName, options: object) {
  const methods = new Map<string, unknown>(Object.entries(clients[api].create(options)))
  return async (operation: string, parameters?: object): Promise<unknown> => {
    const method = methods.get(operation)
    if (typeof method !== 'function') throw new Error(`the client of ${api} has no ${operation}`)
    return method(parameters)
  }
}
