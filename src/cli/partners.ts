import type { PartnerName } from '../../generated/index.ts'
import type { ClientInput, SignerInput } from '../partners/code.ts'
import { partnerCode } from '../partners/index.ts'
import type { RequestSigner } from '../signing/scheme.ts'

export const createSigner = (api: PartnerName, input: SignerInput): RequestSigner =>
  partnerCode[api].createSigner(input)

/** Calls an operation by its id. */
export function createCaller(api: PartnerName, input: ClientInput) {
  const methods = new Map<string, unknown>(Object.entries(partnerCode[api].createClient(input)))
  return async (operation: string, parameters?: object): Promise<unknown> => {
    const method = methods.get(operation)
    if (typeof method !== 'function') throw new Error(`the client of ${api} has no ${operation}`)
    return method(parameters)
  }
}
